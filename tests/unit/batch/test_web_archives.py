"""Web archives against what others write and read: no record is lost, and damage costs what it hit alone."""

from __future__ import annotations

import gzip
import io
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsparse.batch import Inputs, Record
from newsparse.batch.zstd import frames
from tests.archives import answer, packed, page, record

URLS = [f"https://gazette.example/{number}" for number in range(12)]
PAGES = [page(f"Harbour opens, day {number}") for number in range(12)]

#: warcio's own.
QUIET = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


def read(path: Path) -> list[Record]:
    return list(Inputs((str(path),)))


def sound(path: Path) -> list[str | None]:
    return [one.url for one in read(path) if one.fault is None]


def faults(path: Path) -> list[str]:
    return [one.fault for one in read(path) if one.fault is not None]


def one_frame(archive: list[bytes]) -> bytes:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    data: bytes = zstandard.compress(b"".join(archive))
    return data


def a_frame_each(archive: list[bytes]) -> bytes:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    return b"".join(map(zstandard.compress, archive))


def frames_that_tell_no_size(archive: list[bytes]) -> bytes:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    return b"".join(map(zstandard.ZstdCompressor(write_content_size=False).compress, archive))


#: How an archive can be packed.
PACKING: dict[str, Callable[[list[bytes]], bytes]] = {
    "plain": b"".join,
    "gzip-each": lambda archive: packed(*archive),
    "gzip": lambda archive: gzip.compress(b"".join(archive), mtime=0),
    "zstd-each": a_frame_each,
    "zstd": one_frame,
    "zstd-no-size": frames_that_tell_no_size,
}


def written_by_warcio() -> list[bytes]:
    """A request, a response and metadata for each page, as warcio writes them."""
    pytest.importorskip("warcio", reason="needs the extra heavy")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    made = []
    for number, url in enumerate(URLS):
        for kind in ("request", "response", "metadata"):
            file = io.BytesIO()
            writer = WARCWriter(file, gzip=False)
            if kind == "metadata":
                writer.write_record(writer.create_warc_record(url, kind, payload=io.BytesIO(b"fetched: yes\r\n")))
            else:
                # the head calls every second page a picture
                media = "text/html" if number % 2 else "image/png"
                line = "GET / HTTP/1.1" if kind == "request" else "200 OK"
                http = StatusAndHeaders(
                    line, [("Content-Type", media)], protocol="" if kind == "request" else "HTTP/1.1"
                )
                body = PAGES[number] if kind == "response" else b""
                writer.write_record(writer.create_warc_record(url, kind, payload=io.BytesIO(body), http_headers=http))
            made.append(file.getvalue())
    return made


def read_by_fastwarc(data: bytes) -> list[tuple[str, bytes]]:
    """Addresses and blocks of the responses that fastwarc gives."""
    warc: Any = pytest.importorskip("fastwarc.warc", reason="needs the extra heavy")
    found = warc.ArchiveIterator(io.BytesIO(data), record_types=warc.WarcRecordType.response, parse_http=False)
    return [(one.headers["WARC-Target-URI"], one.reader.read()) for one in found]


@QUIET
@pytest.mark.parametrize("packing", PACKING)
def test_every_page_that_warcio_writes_and_fastwarc_reads(tmp_path: Path, packing: str) -> None:
    data = PACKING[packing](written_by_warcio())
    path = tmp_path / "a.warc"
    path.write_bytes(data)
    records = read(path)
    assert [(one.url, one.data) for one in records] == list(zip(URLS, PAGES, strict=True))
    theirs = read_by_fastwarc(data)
    assert [url for url, _ in theirs] == URLS
    assert all(block.endswith(one) for (_, block), one in zip(theirs, PAGES, strict=True))


@QUIET
@pytest.mark.parametrize("packing", PACKING)
@pytest.mark.parametrize("part", [0.3, 0.5, 0.9, 0.99])
def test_an_archive_that_was_cut_keeps_what_is_before(tmp_path: Path, packing: str, part: float) -> None:
    archive = written_by_warcio()
    data = PACKING[packing](archive)
    cut = data[: int(len(data) * part)]
    path = tmp_path / "a.warc"
    path.write_bytes(cut)
    kept = sound(path)
    assert kept == URLS[: len(kept)]
    if packing == "plain" or packing.endswith("each"):
        # so many pages lie before the cut, whole and each in a stream of its own
        spare = len(b"\r\n\r\n") if packing == "plain" else 0
        whole = sum(len(PACKING[packing](archive[: 3 * n + 2])) - spare <= len(cut) for n in range(12))
        assert len(kept) == whole
    assert len(faults(path)) <= 1
    assert faults(path) or packing not in ("gzip", "zstd")  # one stream, which cannot have ended


@pytest.mark.parametrize("packing", ["gzip-each", "zstd-each", "zstd-no-size"])
def test_a_damaged_record_costs_itself_alone(tmp_path: Path, packing: str) -> None:
    archive = [record(answer(one), url=url) for one, url in zip(PAGES, URLS, strict=True)]
    path = tmp_path / ("a.warc.gz" if packing == "gzip-each" else "a.warc.zst")
    for hit in (0, 1, 5, 11):
        sizes = [len(PACKING[packing]([one])) for one in archive]
        data = bytearray(PACKING[packing](archive))
        middle = sum(sizes[:hit]) + sizes[hit] // 2
        data[middle : middle + 20] = bytes(20)
        path.write_bytes(data)
        assert len(faults(path)) == 1
        assert sound(path) == URLS[:hit] + URLS[hit + 1 :], hit


@pytest.mark.parametrize("packing", PACKING)
def test_whatever_is_damaged_nothing_raises_and_nothing_comes_twice(tmp_path: Path, packing: str) -> None:
    archive = [record(answer(one), url=url) for one, url in zip(PAGES, URLS, strict=True)]
    whole = PACKING[packing](archive)
    path = tmp_path / "a.warc"
    chance = random.Random(packing)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 5))):
            data[chance.randrange(16, len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            at = chance.randrange(16, len(data))
            del data[at : at + chance.choice((1, 300))]
        path.write_bytes(data)
        intact = [PAGES.index(one.data) for one in read(path) if isinstance(one.data, bytes) and one.data in PAGES]
        assert intact == sorted(set(intact))


def test_a_dictionary_for_all_frames(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    archive = [record(answer(one), url=url) for one, url in zip(PAGES, URLS, strict=True)]
    dictionary = zstandard.ZstdCompressionDict(archive[0] + archive[1])
    packed = b"".join(map(zstandard.ZstdCompressor(dict_data=dictionary).compress, archive))
    path = tmp_path / "a.warc.zst"
    for given in (dictionary.as_bytes(), zstandard.compress(dictionary.as_bytes())):
        path.write_bytes(held(given) + packed)
        assert sound(path) == URLS
    path.write_bytes(
        b"\x5d\x2a\x4d\x18" + (300).to_bytes(4, "little") + zstandard.compress(b"x" * 999)[:9] + bytes(291)
    )
    (fault,) = faults(path)
    assert "Zstandard" in fault or "dictionary" in fault


@attrs.frozen
class WithDictionary:
    """An archive whose frames need a dictionary, and another dictionary."""

    frames: bytes
    dictionary: bytes
    number: int
    other: bytes


@pytest.fixture(scope="module")
def trained() -> WithDictionary:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    archive = [record(answer(one), url=url) for one, url in zip(PAGES, URLS, strict=True)]
    made = zstandard.train_dictionary(4096, archive * 20, dict_id=77)
    other = zstandard.train_dictionary(4096, [one[::-1] for one in archive] * 20, dict_id=88)
    packed = b"".join(map(zstandard.ZstdCompressor(dict_data=made).compress, archive))
    return WithDictionary(packed, made.as_bytes(), 77, other.as_bytes())


def held(dictionary: bytes, size: int | None = None) -> bytes:
    """The frame that a dictionary is in."""
    return b"\x5d\x2a\x4d\x18" + (len(dictionary) if size is None else size).to_bytes(4, "little") + dictionary


def test_a_dictionary_that_is_missing_or_another_one_is_told(tmp_path: Path, trained: WithDictionary) -> None:
    path = tmp_path / "a.warc.zst"
    path.write_bytes(trained.frames)
    assert faults(path) == ["is packed with the Zstandard dictionary 77, and the file holds none"] * 12
    path.write_bytes(held(trained.other) + trained.frames)
    assert faults(path) == ["is packed with the Zstandard dictionary 77, and the file holds another one"] * 12
    page = tmp_path / "a.html.zst"
    page.write_bytes(trained.frames)
    assert faults(page) == ["is packed with the Zstandard dictionary 77, and the file holds none"]


def test_another_dictionary_without_a_number_gives_no_archive(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    archive = [record(answer(one), url=url) for one, url in zip(PAGES, URLS, strict=True)]
    dictionary = zstandard.ZstdCompressionDict(archive[0])
    packed = b"".join(map(zstandard.ZstdCompressor(dict_data=dictionary).compress, archive))
    path = tmp_path / "a.warc.zst"
    path.write_bytes(held(archive[0][::-1]) + packed)
    assert (sound(path), faults(path)) == ([], ["holds no record of a web archive"])


@pytest.mark.parametrize("damage", ["cut", "overwritten", "cut-packed", "cut-file", "cut-head", "too-large", "bomb"])
def test_a_damaged_dictionary_is_told_and_costs_what_needs_it(
    tmp_path: Path, trained: WithDictionary, damage: str
) -> None:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    whole = trained.dictionary
    bomb = zstandard.compress(bytes(200_000_000))
    assert len(bomb) < 20_000
    first, why = {
        "cut": (held(whole[:100]), "the dictionary of the archive is damaged: "),
        "overwritten": (held(whole[:8] + b"\xff" * 200 + whole[208:]), "the dictionary of the archive is damaged: "),
        "cut-packed": (
            held(zstandard.compress(whole)[:-50]),
            "the dictionary of the archive is damaged: it is cut off",
        ),
        "cut-file": (held(whole)[:300], "the Zstandard stream ends too early, within the dictionary of the archive"),
        "cut-head": (held(whole)[:6], "the Zstandard stream ends too early, within the dictionary of the archive"),
        "too-large": (
            held(whole, 1 << 30),
            "the dictionary of the archive has 1,073,741,824 bytes, more than 16,777,216 are not read",
        ),
        "bomb": (held(bomb), "the dictionary of the archive unpacks to more than 16,777,216 bytes"),
    }[damage]
    path = tmp_path / "a.warc.zst"
    spared = zstandard.compress(record(answer(PAGES[0]), url=URLS[0]))  # whose frame does without
    cut = damage in ("cut-file", "cut-head")
    path.write_bytes(first if cut else first + spared + trained.frames)
    tracemalloc.start()
    try:
        records = read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert str(records[0].fault).startswith(why)
    assert [one.url for one in records if one.fault is None] == ([] if cut else URLS[:1])
    assert len(records) == (1 if cut else 14)
    assert peak < 60_000_000


def test_a_frame_of_one_byte_over_and_over_comes_in_pieces() -> None:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    bomb = zstandard.compress(bytes(500_000_000))
    total = largest = 0
    for piece in frames(io.BytesIO(bomb)):
        total, largest = total + len(piece), max(largest, len(piece))
    assert total == 500_000_000
    assert largest <= 1 << 25


def test_the_extra_is_named_where_it_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    path = tmp_path / "a.warc.zst"
    path.write_bytes(b"\x28\xb5\x2f\xfd" + bytes(40))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    assert faults(path) == ["is packed with Zstandard; that needs the extra zstd: pip install 'newsparse[zstd]'"]
