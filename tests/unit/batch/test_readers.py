from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from newsparse import Limits, parse_article
from newsparse.batch import Inputs, Record, parse_records, write_parts
from tests.archives import answer, packed, page, record

ONE, TWO = page("Harbour opens"), page("Harbour closes")


def read(*names: Path | str, **options: str) -> list[Record]:
    return list(Inputs(tuple(map(str, names)), **options))  # type: ignore[arg-type]


def contents(records: list[Record]) -> list[bytes | str | None]:
    return [r.fault or (r.data if isinstance(r.data, bytes) else r.data.read_bytes()) for r in records]


def test_files_folders_and_patterns(tmp_path: Path) -> None:
    for name in ("b/2.html", "b/1.html", "a.html", "b/.hidden", ".git/x.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(ONE)
    names = [Path(r.name).relative_to(tmp_path).as_posix() for r in read(tmp_path)]
    assert names == ["a.html", "b/1.html", "b/2.html"]
    assert [Path(r.name).name for r in read(tmp_path / "b" / "*.html", tmp_path / "a.html")] == [
        "1.html",
        "2.html",
        "a.html",
    ]
    none, nothing = read(tmp_path / "none.html", tmp_path / "*.txt")
    assert (none.fault, nothing.fault) == ("there is no such file", "nothing matches the pattern")
    assert isinstance(read(tmp_path / "a.html")[0].data, Path)  # whoever parses it reads it


def test_what_a_run_writes_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(ONE)
    totals = write_parts(Inputs((str(tmp_path),)), tmp_path / "out", workers=1)
    assert (totals.records, [r.data for r in read(tmp_path)]) == (1, [tmp_path / "a.html"])


def test_members_of_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.mkdir("pages") if hasattr(archive, "mkdir") else None
        archive.writestr("pages/1.html", ONE)
        archive.writestr("pages/2.html", TWO, zipfile.ZIP_DEFLATED)
    for name, mode in (("a.tar", "w"), ("a.tar.gz", "w:gz"), ("a.tar.bz2", "w:bz2"), ("a.tar.xz", "w:xz")):
        with tarfile.open(tmp_path / name, mode) as tar:  # type: ignore[call-overload]
            for place, data in (("pages/1.html", ONE), ("pages/2.html", TWO)):
                member = tarfile.TarInfo(place)
                member.size = len(data)
                tar.addfile(member, io.BytesIO(data))
    for name in ("a.zip", "a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz"):
        records = read(tmp_path / name)
        assert contents(records) == [ONE, TWO], name
        assert records[1].name == f"{tmp_path / name}!pages/2.html"
    small = Inputs((str(tmp_path / "a.zip"),), limits=Limits(bytes=100))
    assert [r.fault for r in small] == ["has more than 100 bytes"] * 2


def test_a_member_without_a_name_costs_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("1.html", ONE)
        archive.writestr("2.html", TWO)
        archive.writestr("3.html", TWO)
    path.write_bytes(path.read_bytes().replace(b"2.html", b"\0.html"))  # which is read as none
    records = read(path)
    assert [record.name for record in records] == [f"{path}!1.html", f"{path}!", f"{path}!3.html"]
    assert (records[0].data, records[2].data) == (ONE, TWO)
    assert records[1].data == TWO or records[1].fault == "string index out of range"  # by the version of Python


@pytest.mark.parametrize("error", ["ArrowCapacityError", "ArrowMemoryError", "ArrowTypeError"])
def test_whatever_arrow_says_of_a_file_costs_that_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")

    def fail(*_: object) -> None:
        raise getattr(pa, error)("a length that is none")

    monkeypatch.setattr("pyarrow.parquet.ParquetFile", fail)
    (tmp_path / "a.parquet").write_bytes(b"PAR1" * 9)
    (tmp_path / "b.html").write_bytes(ONE)
    damaged, whole = read(tmp_path)
    assert (damaged.fault, contents([whole])) == ("a length that is none", [ONE])


def test_a_table_with_several_columns_of_pages_is_refused(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pyarrow.parquet as pq

    pq.write_table(pa.table([[ONE], [TWO]], ["html", "html"]), tmp_path / "a.parquet")
    (refused,) = read(tmp_path / "a.parquet")
    assert refused.fault == "has 2 columns 'html'; rename all but one"


def test_half_a_character_in_a_line_of_json(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text('{"html": "<h1>Har\\ud83dbour</h1>"}\n{"html": "<h1>\\ud83d\\ude00</h1>"}\n')
    assert contents(read(path)) == ["<h1>Har\ufffdbour</h1>".encode(), "<h1>\U0001f600</h1>".encode()]


def test_packed_files(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(ONE))
    assert contents(read(tmp_path / "a.html.gz")) == [ONE]
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(ONE * 50)[:300])
    (cut,) = read(tmp_path / "cut.html.gz")
    assert cut.fault == "Compressed file ended before the end-of-stream marker was reached"


def test_lines_of_json_with_pages(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"url": "https://gazette.example/1", "html": ONE.decode(), "crawl": 7},
        {"html": None},
        {"url": "https://gazette.example/3", "html": TWO.decode()},
    ]
    path = tmp_path / "pages.jsonl"
    path.write_text("\n".join([*map(json.dumps, rows[:2]), "{broken", json.dumps(rows[2])]))
    records = read(path)
    assert contents(records)[::3] == [ONE, TWO]
    assert [r.fault for r in records][1] == "the row has no 'html'"
    assert str(records[2].fault).startswith("is no JSON: ")
    assert (records[0].url, records[0].metadata, records[3].name) == (rows[0]["url"], {"crawl": 7}, f"{path}#3")
    path.write_text(json.dumps({"address": "https://gazette.example/1", "page": ONE.decode()}))
    (named,) = read(path, html="page", url="address")
    assert (named.url, named.data) == ("https://gazette.example/1", ONE)
    path.write_text('{"uri": "urn:1", "headline": "Harbour opens"}\n')  # a news item itself
    assert read(path)[0].data == path


def test_web_archives(tmp_path: Path) -> None:
    first = record(answer(ONE, Content_Type="application/octet-stream"), url="https://gazette.example/1")
    second = record(answer(TWO), url="https://gazette.example/2", WARC_Truncated="length")
    picture = record(
        answer(b"\x89PNG\r\n\x1a\n" + bytes(99), Content_Type="text/html"), url="https://gazette.example/3"
    )
    for name, data in (("a.warc", first + picture + second), ("a.warc.gz", packed(first, picture, second))):
        (tmp_path / name).write_bytes(data)
        records = read(tmp_path / name)
        assert contents(records) == [ONE, TWO]
        assert [r.url for r in records] == ["https://gazette.example/1", "https://gazette.example/2"]
        results = list(parse_records(records))
        assert results[0].article == parse_article(
            ONE, url="https://gazette.example/1", format="html", retrieved="2024-03-06T08:00:00+00:00"
        )
        assert [str(issue.code) for issue in results[1].articles[0].issues].count("input-truncated") == 1


def test_a_cut_archive_costs_what_was_cut_off(tmp_path: Path) -> None:
    members = [record(answer(page(f"Harbour, day {n}")), url=f"https://gazette.example/{n}") for n in range(5)]
    whole = packed(*members)
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(whole[: len(whole) - 60])
    records = read(path)
    assert [r.url for r in records[:4]] == [f"https://gazette.example/{n}" for n in range(4)]
    assert [r.fault for r in records] == [None] * 4 + ["the gzip stream ends too early"]
    damaged = bytearray(whole)
    damaged[len(packed(members[0])) + 40 : len(packed(members[0])) + 80] = bytes(40)
    path.write_bytes(damaged)
    records = read(path)
    assert [r.url for r in records if not r.fault] == [f"https://gazette.example/{n}" for n in (0, 2, 3, 4)]
    path.write_bytes(b"".join(members)[:-200])
    *good, last = read(path)
    assert len(good) == 4
    assert str(last.fault).startswith("the record ends after ")


def test_one_unreadable_file_among_many(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number:03}.html").write_bytes(ONE)
    (tmp_path / "100.html").unlink()
    (tmp_path / "100.html").symlink_to(tmp_path / "gone.html")
    results = list(parse_records(Inputs((str(tmp_path),)), attribution=False))
    assert [r.name for r in results if not r.articles] == [str(tmp_path / "100.html")]
    assert str(results[100].failure) == "No such file or directory"


def test_what_was_read_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(packed(*(record(answer(ONE)) for _ in range(9))))
    (tmp_path / "b.html").write_bytes(TWO)
    inputs = Inputs((str(tmp_path),))
    assert inputs.size() == sum(path.stat().st_size for path in tmp_path.iterdir())
    assert len(list(inputs)) == 10
    assert inputs.taken == inputs.size()


@pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)  # warcio's own
def test_archives_that_warcio_writes(tmp_path: Path) -> None:
    warcwriter = pytest.importorskip("warcio.warcwriter", reason="needs the extra heavy")
    from warcio.statusandheaders import StatusAndHeaders

    path = tmp_path / "a.warc.gz"
    count = 300
    with path.open("wb") as file:
        writer = warcwriter.WARCWriter(file, gzip=True)
        for number in range(count):
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            body = io.BytesIO(page(f"Harbour opens, day {number}"))
            url = f"https://gazette.example/{number}"
            writer.write_record(writer.create_warc_record(url, "response", payload=body, http_headers=http))
    results = list(parse_records(Inputs((str(path),)), workers=2))
    assert [r.url for r in results] == [f"https://gazette.example/{n}" for n in range(count)]
    headlines = [r.article.headline.text for r in results if r.article and r.article.headline]
    assert headlines == [f"Harbour opens, day {n}" for n in range(count)]


def test_zstandard(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    archive = b"".join(zstandard.compress(record(answer(data))) for data in (ONE, TWO))
    (tmp_path / "a.warc.zst").write_bytes(archive)
    assert contents(read(tmp_path / "a.warc.zst")) == [ONE, TWO]
    row = json.dumps({"html": ONE.decode()}).encode() + b"\n"
    (tmp_path / "a.jsonl.zst").write_bytes(zstandard.compress(row * 3))
    assert contents(read(tmp_path / "a.jsonl.zst")) == [ONE] * 3
    (tmp_path / "cut.html.zst").write_bytes(zstandard.compress(ONE)[:-9])
    (tmp_path / "bad.html.zst").write_bytes(zstandard.compress(ONE)[:8] + b"\xff" * 100)
    assert read(tmp_path / "cut.html.zst")[0].fault == "the Zstandard stream ends too early"
    assert str(read(tmp_path / "bad.html.zst")[0].fault).startswith("the Zstandard stream is damaged: ")
    totals = write_parts(Inputs((str(tmp_path / "a.warc.zst"),)), tmp_path / "out", form="json-zstd", workers=1)
    (part,) = (tmp_path / "out").glob("part-*")
    with part.open("rb") as file:
        lines = zstandard.ZstdDecompressor().stream_reader(file).read().splitlines()
    assert (part.name, len(lines), totals.articles) == ("part-00000.jsonl.zst", 2, 2)


def test_parquet_in(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pyarrow.parquet as pq

    path = tmp_path / "pages.parquet"
    urls = [f"https://gazette.example/{n}" for n in range(150)]
    pq.write_table(pa.table({"url": urls, "html": [ONE] * 150, "day": [7] * 150}), path)
    records = read(path)
    assert [r.url for r in records] == urls
    assert (records[149].data, records[149].metadata, records[149].name) == (ONE, {"day": 7}, f"{path}#149")
    (fault,) = read(path, html="content")
    assert fault.fault == "has no column 'content', it has url, html, day; name the one with the pages"
    path.write_bytes(path.read_bytes()[:-50])
    (fault,) = read(path)
    assert fault.fault


def test_a_value_that_is_no_text_costs_nothing_but_itself(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pyarrow.parquet as pq

    broken = pa.Array.from_buffers(pa.string(), 2, pa.array([b"\xff", b"a"]).buffers())
    within = pa.StructArray.from_arrays([broken], ["title"])
    pq.write_table(pa.table({"html": [ONE, TWO], "note": broken, "of": within}), tmp_path / "pages.parquet")
    records = read(tmp_path / "pages.parquet")
    assert contents(records) == [ONE, TWO]
    assert [record.metadata for record in records] == [
        {"note": b"\xff", "of": None},
        {"note": "a", "of": {"title": "a"}},
    ]


def test_every_name_is_read_or_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty" / ".hidden").mkdir(parents=True)
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.html").write_bytes(ONE)
    os.mkfifo(tmp_path / "a" / "2.html")  # whoever opens it waits for ever
    monkeypatch.chdir(tmp_path)
    told = {name: [(Path(r.name).name, r.fault) for r in read(name)] for name in ("empty", "a", "", "s3://crawl/*.gz")}
    assert told == {
        "empty": [("empty", "the folder holds no file")],
        "a": [("1.html", None), ("2.html", "is no file but a pipe, a socket or a device")],
        "": [("", "an empty name is none of a file")],
        "s3://crawl/*.gz": [("*.gz", "is an address, which newsparse.ray.parse_warcs reads")],
    }
    (long,) = read("x" * 300)
    assert long.fault == "File name too long"


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "1.html").write_bytes(ONE)
    scan = os.scandir

    def scandir(path: str) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr("os.scandir", scandir)
    found = {Path(r.name).name: r.fault for r in read(tmp_path)}
    assert found == {"1.html": None, "closed": "Permission denied"}
    (closed,) = read(tmp_path / "closed")
    assert closed.fault == "Permission denied"
