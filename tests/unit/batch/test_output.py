from __future__ import annotations

import errno
import gzip
import json
import os
import random
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse import Article, OutputError, parse_article
from newsparse.batch import Inputs, Record, Totals, failures_of, write_parts
from newsparse.batch.disk import keep_names
from newsparse.batch.manifest import MANIFEST, Manifest
from newsparse.batch.parts import Commit, Write, WriteJob, Written
from tests.archives import answer, packed, page, record
from tests.misbehaving import MISBEHAVING

PAGES = 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pages")
    for number in range(PAGES):
        (made / f"{number:03}.html").write_bytes(page(f"Harbour opens again, day {number}"))
    (made / "017.html").write_bytes(b"%PDF-1.4")
    (made / "031.html").write_bytes(b"")
    return made


def lines_of(out: Path) -> list[bytes]:
    """The lines of all parts, sorted."""
    return sorted(line for path in out.glob("part-*.jsonl") for line in path.read_bytes().splitlines())


def run(folder: Path, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsparse", "parse", str(folder), "-o", f"{out}/", "--workers", "2", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)


def test_every_article_is_in_a_part(folder: Path, tmp_path: Path) -> None:
    totals = write_parts(Inputs((str(folder),)), tmp_path / "out", workers=2, part_records=7)
    expected = [
        parse_article(path).to_json().encode() for path in sorted(folder.iterdir()) if path.stem not in ("017", "031")
    ]
    assert lines_of(tmp_path / "out") == sorted(expected)
    assert (totals.records, totals.articles, totals.failures, totals.complete) == (PAGES, PAGES - 2, 2, True)
    assert totals.quotes == sum(len(Article.from_json(line).quotes) for line in expected)
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".jsonl"] * (
        1 + len(totals_parts(tmp_path))
    )
    assert [(Path(failed.name).stem, str(failed.failure)) for failed in failures_of(tmp_path / "out")] == [
        ("017", "the input is a PDF; extract its text first"),
        ("031", "the input is empty"),
    ]


def totals_parts(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "out").glob("part-*"))


def test_the_command_killed_at_any_moment_and_resumed_is_as_if_it_had_not_been(folder: Path, tmp_path: Path) -> None:
    undisturbed = tmp_path / "undisturbed"
    done = run(folder, undisturbed, "--part-records", "5", "--failures", str(tmp_path / "a.jsonl"))
    assert done.returncode == 1
    out, failures = tmp_path / "out", tmp_path / "b.jsonl"
    moments = random.Random(9)
    command = [sys.executable, "-m", "newsparse", "parse", str(folder), "-o", f"{out}/", "--workers", "2"]
    command += ["--part-records", "5", "--failures", str(failures), "--resume"]
    for _ in range(10):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            time.sleep(0.3 + moments.random() * 1.5)
            process.send_signal(signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 1
    assert lines_of(out) == lines_of(undisturbed)
    assert failures.read_text() == (tmp_path / "a.jsonl").read_text()
    assert {path.suffix for path in out.iterdir()} == {".jsonl"}
    again = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert again.stderr.startswith(f"newsparse: {PAGES} records: {PAGES - 2} articles, ")
    assert lines_of(out) == lines_of(undisturbed)


def test_what_a_crash_left_behind_does_not_count(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    stop = iter([False] * 12)
    part = write_parts(
        Inputs((str(folder),)), out, workers=1, part_records=4, stopping=lambda: next(stop, True), inputs=("pages",)
    )
    assert 0 < part.records < PAGES
    assert not part.complete
    (out / "part-00099.jsonl").write_bytes(b"{}\n")  # renamed, and killed before its line was written
    (out / "part-00098.spool").write_bytes(b'{"half')
    with (out / MANIFEST).open("ab") as manifest:
        manifest.write(b'{"part":99,"file":"part-000')
    whole = write_parts(Inputs((str(folder),)), out, workers=1, part_records=4, resume=True, inputs=("pages",))
    assert (whole.records, whole.articles, whole.complete) == (PAGES, PAGES - 2, True)
    assert len(lines_of(out)) == PAGES - 2
    assert len(set(lines_of(out))) == PAGES - 2


def test_a_run_is_not_mixed_with_another(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    records = [Record(data=page(f"Harbour opens, day {n}"), name=f"{n}") for n in range(8)]
    seen = iter([False] * 4)
    write_parts(records, out, workers=1, part_records=2, stopping=lambda: next(seen, True))
    with pytest.raises(OutputError, match="holds a run already; go on with it by --resume"):
        write_parts(records, out)
    with pytest.raises(OutputError, match=r"cannot be resumed: it was begun with fields \[\], not \['text'\]"):
        write_parts(records, out, resume=True, fields=("text",))
    with pytest.raises(OutputError, match="the inputs have changed, record 0 was '0' and is '7'"):
        write_parts(records[::-1], out, resume=True)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "part-00000.jsonl").touch()
    with pytest.raises(OutputError, match="holds parts of something else"):
        write_parts(records, tmp_path / "other")


def test_a_record_that_costs_its_worker_costs_nothing_that_was_written(tmp_path: Path) -> None:
    deeds = {3: "crash", 6: "hang", 7: "eat", 12: "exit"}
    records = [
        Record(data=page(f"Harbour opens, day {n}"), name=f"{n}", url=f"https://gazette.example/{n}#{deeds.get(n, '')}")
        for n in range(20)
    ]
    totals = write_parts(
        records, tmp_path, workers=2, part_records=50, timeout=10, memory=400_000_000, handler=MISBEHAVING
    )
    assert (totals.records, totals.articles, totals.failures) == (20, 16, 4)
    urls = sorted(int(json.loads(line)["url"].rpartition("/")[2].strip("#")) for line in lines_of(tmp_path))
    assert urls == [n for n in range(20) if n not in deeds]
    assert {failed.name: str(failed.failure.kind) for failed in failures_of(tmp_path)} == {
        "3": "crash",
        "6": "timeout",
        "7": "memory",
        "12": "crash",
    }


def test_some_fields_are_written_in_the_letters_that_all_are(tmp_path: Path) -> None:
    records = [Record(data="<h1>Über die Brücke \ud800</h1><p>Sie ist offen.</p>".encode("utf-16", "surrogatepass"))]
    records.append(Record(data="<h1>Über die Brücke</h1><p>Sie ist offen.</p>".encode()))
    write_parts(records, tmp_path / "out", fields=("headline",), workers=1)
    lines = (tmp_path / "out" / "part-00000.jsonl").read_text("utf-8").splitlines()
    assert "Über die Brücke" in lines[1]
    assert [list(json.loads(line)) for line in lines] == [["schema", "headline"]] * 2


def test_fields_and_names(tmp_path: Path) -> None:
    records = [Record(data=page("Harbour opens"), name="a.html")]
    write_parts(records, tmp_path, workers=1, fields=("outlet", "headline"), name_files=True)
    (line,) = lines_of(tmp_path)
    record = json.loads(line)
    assert record["file"] == "a.html"
    assert list(record["article"]) == ["schema", "outlet", "headline"]
    with pytest.raises(ValueError, match="fields: 'colour' is none of headline, byline"):
        write_parts(records, tmp_path / "b", fields=("colour",))


def test_ctrl_c_finishes_what_was_begun(folder: Path, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(3_000):
        (many / f"{number:05}.html").symlink_to(folder / f"{number % 10:03}.html")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "newsparse", "parse", str(many), "-o", f"{out}/", "--workers", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        while not any(path.stat().st_size for path in out.glob("part-*.spool")):
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    manifest = Manifest(out)
    header = json.loads((out / MANIFEST).read_text().splitlines()[0])
    header.pop("newsparse")
    manifest.load(header)
    assert 0 < manifest.totals.records < 3_000
    assert len(lines_of(out)) == manifest.totals.articles
    assert "finishing what was begun" in told
    assert f"interrupted; {manifest.totals.records:,} records are done, --resume goes on with the others" in told
    assert {path.suffix for path in out.iterdir()} == {".jsonl"}


@pytest.fixture
def small_disk(tmp_path: Path) -> object:
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small file system is not permitted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a tmpfs")
def test_a_full_disk_ends_the_run_and_keeps_what_was_done(folder: Path, small_disk: Path, tmp_path: Path) -> None:
    out = small_disk / "out"
    done = run(folder, out, "--part-records", "4")
    assert done.returncode == 1
    assert "cannot be written: No space left on device" in done.stderr
    kept = lines_of(out)
    assert kept
    assert {path.suffix for path in out.iterdir()} == {".jsonl"}
    subprocess.run(["mount", "-o", "remount,size=9m", str(small_disk)], check=True)
    resumed = run(folder, out, "--part-records", "4", "--resume")
    assert f"{PAGES} records: {PAGES - 2} articles" in resumed.stderr
    run(folder, tmp_path / "whole")
    assert lines_of(out) == lines_of(tmp_path / "whole")


def test_progress_is_told(tmp_path: Path) -> None:
    seen: list[int] = []

    def look(totals: Totals) -> None:
        seen.append(totals.records)

    records = [Record(data=page("Harbour opens"), name=f"{n}") for n in range(9)]
    write_parts(records, tmp_path, workers=1, progress=look)
    assert seen[0] == 0
    assert seen[-1] == 9
    assert seen == sorted(seen)


def begun(out: Path) -> list[Record]:
    """Eight records, of which the first four are done in two parts."""
    records = [Record(data=page(f"Harbour opens, day {n}"), name=f"{n}") for n in range(8)]
    done: list[int] = [0]
    stopped = write_parts(
        records,
        out,
        workers=1,
        part_records=2,
        stopping=lambda: done[-1] >= 4,  # not by how often it asks: on a busy machine it asks while a worker starts
        progress=lambda totals: done.append(totals.records),
    )
    assert stopped.records == 4
    return records


def test_what_was_torn_from_the_end_of_the_manifest_is_done_again_and_reading_it_changes_nothing(
    tmp_path: Path,
) -> None:
    records = begun(tmp_path)
    manifest = tmp_path / MANIFEST
    torn = manifest.read_bytes()[:-20]
    manifest.write_bytes(torn)
    list(failures_of(tmp_path))
    assert manifest.read_bytes() == torn
    assert write_parts(records, tmp_path, workers=1, resume=True).articles == len(records)
    assert len(set(lines_of(tmp_path))) == len(lines_of(tmp_path)) == len(records)


@pytest.mark.parametrize("damage", [b"\x00\x00\n", b"[1]\n", b'{"part":0}\n'])
def test_damage_within_the_manifest_ends_a_resumed_run_and_takes_no_part_away(tmp_path: Path, damage: bytes) -> None:
    records = begun(tmp_path)
    manifest = tmp_path / MANIFEST
    first, *others = manifest.read_bytes().splitlines(keepends=True)
    manifest.write_bytes(b"".join((first, damage, *others)))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(OutputError, match="damaged; name another folder"):
        write_parts(records, tmp_path, workers=1, resume=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_whoever_is_interrupted_right_behind_a_commit_keeps_the_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = Manifest._append

    def interrupted(self: Manifest, told: dict[str, object]) -> None:
        append(self, told)
        if "part" in told:
            raise KeyboardInterrupt

    monkeypatch.setattr(Manifest, "_append", interrupted)
    records = [Record(data=page(f"Harbour opens, day {n}"), name=f"{n}") for n in range(4)]
    with pytest.raises(KeyboardInterrupt):
        write_parts(records, tmp_path, workers=1, part_records=2)
    monkeypatch.undo()
    assert len(lines_of(tmp_path)) == 2
    assert write_parts(records, tmp_path, workers=1, part_records=2, resume=True).articles == 4
    assert len(set(lines_of(tmp_path))) == len(lines_of(tmp_path)) == 4


def changed(tmp_path: Path) -> Path:
    """A folder of pages of which the first half is done."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(8):
        (pages / f"{number}.html").write_bytes(page(f"Harbour opens, day {number}"))
    done: list[int] = [0]
    stopped = write_parts(
        Inputs((str(pages),)),
        tmp_path / "out",
        workers=1,
        part_records=4,
        stopping=lambda: done[-1] >= 4,
        progress=lambda totals: done.append(totals.records),
    )
    assert stopped.records == 4
    return pages


def resume(tmp_path: Path) -> Totals:
    return write_parts(Inputs((str(tmp_path / "pages"),)), tmp_path / "out", workers=1, resume=True)


def test_a_file_within_a_part_that_has_changed_is_told_when_the_run_goes_on(tmp_path: Path) -> None:
    pages = changed(tmp_path)
    (pages / "2.html").write_bytes(page("Harbour closes"))
    with pytest.raises(OutputError) as raised:
        resume(tmp_path)
    assert str(raised.value) == (
        f"{tmp_path / 'out'}: cannot be resumed: the inputs have changed, record 2, '{pages / '2.html'}', is not what it was when it was done"
    )


def test_a_file_that_is_not_done_may_change(tmp_path: Path) -> None:
    pages = changed(tmp_path)
    (pages / "6.html").write_bytes(page("Harbour closes"))
    assert resume(tmp_path).articles == 8
    assert sum(b"Harbour closes" in line for line in lines_of(tmp_path / "out")) == 1


def test_what_comes_out_of_an_archive_is_told_by_its_contents(tmp_path: Path) -> None:
    records = begun(tmp_path)
    with pytest.raises(OutputError, match="the inputs have changed, record 1, '1', is not what it was"):
        write_parts(
            [records[0], Record(data=page("Harbour closes"), name="1"), *records[2:]], tmp_path, workers=1, resume=True
        )
    with pytest.raises(OutputError, match="the inputs have changed, record 0, '0', is not what it was"):
        write_parts(
            [Record(data=records[0].data, name="0", url="https://b.example/"), *records[1:]],
            tmp_path,
            workers=1,
            resume=True,
        )
    assert write_parts(records, tmp_path, workers=1, resume=True).articles == 8


def test_a_file_that_could_not_be_read_may_be_there_when_the_run_goes_on(tmp_path: Path) -> None:
    records = [
        Record(data=tmp_path / "1.html", name="1"),
        *(Record(data=page(f"Day {n}"), name=f"{n}") for n in (2, 3)),
    ]
    seen = iter([False] * 2)
    write_parts(records, tmp_path / "out", workers=1, part_records=1, stopping=lambda: next(seen, True))
    (tmp_path / "1.html").write_bytes(page("Harbour opens"))
    totals = write_parts(records, tmp_path / "out", workers=1, resume=True)
    assert (totals.articles, totals.failures) == (2, 1)


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be opened there")
def test_the_name_of_a_part_is_on_the_disk_before_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        done.append(f"{kind} kept")
        sync(descriptor)

    def renamed(path: Path, target: Path) -> Path:
        done.append("renamed")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    act = WriteJob(form="json", options={}).begin()
    spool = tmp_path / "part-00000.spool"
    written = act(Write(Record(data=page("Harbour opens"), name="1"), spool, 0), lambda: None)
    assert isinstance(written, Written)
    act(Commit(spool, written.offset, tmp_path / "part-00000.jsonl"), lambda: None)
    assert done == ["file kept", "renamed", "folder kept"]
    done.clear()
    Manifest(tmp_path).begin({})
    assert done == ["file kept", "folder kept"]


def test_a_file_system_that_cannot_keep_names_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(code: int) -> Callable[[int], None]:
        def sync(_: int) -> None:
            raise OSError(code, os.strerror(code))

        return sync

    monkeypatch.setattr(os, "fsync", unable(errno.EINVAL))
    keep_names(tmp_path)
    monkeypatch.setattr(os, "fsync", unable(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        keep_names(tmp_path)


@pytest.mark.parametrize("stamps", ['""', '"00"', '"zz"', "7", "null"])
def test_a_part_without_a_stamp_for_each_record_is_damaged(tmp_path: Path, stamps: str) -> None:
    records = begun(tmp_path)
    manifest = tmp_path / MANIFEST
    manifest.write_text(re.sub(r'"stamps":"[0-9a-f]*"', f'"stamps":{stamps}', manifest.read_text()))
    with pytest.raises(OutputError, match="a line is damaged; name another folder"):
        write_parts(records, tmp_path, workers=1, resume=True)


ARCHIVE = packed(
    *(record(answer(page(f"Harbour opens, day {n}")), url=f"https://gazette.example/{n}") for n in range(3))
)


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (page("Harbour opens"), ["-"]),
        (gzip.compress(page("Harbour opens")), ["-"]),
        (ARCHIVE, ["-#0", "-#1", "-#2"]),
        (b"".join(json.dumps({"html": page(f"Day {n}").decode()}).encode() + b"\n" for n in range(2)), ["-#0", "-#1"]),
    ],
    ids=["page", "gzip", "web archive", "lines"],
)
def test_standard_input_into_a_folder(tmp_path: Path, data: bytes, names: list[str]) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "newsparse", "parse", "-", "-o", f"{out}/", "--workers", "1", "--name-files"]
    done = subprocess.run(command, input=data, capture_output=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["file"] for line in lines_of(out)] == names
    again = subprocess.run([*command, "--resume"], input=data, capture_output=True, check=False, timeout=100)
    assert again.returncode == 0, again.stderr


def test_standard_input_that_is_another_one_is_told_when_the_run_goes_on(tmp_path: Path) -> None:
    pages = [tmp_path / "a", tmp_path / "b"]
    for path in pages:
        path.write_bytes(page(f"Harbour {path.name}"))
    late = tmp_path / "late.html"
    late.write_bytes(page("Late"))

    def inputs(standard: Path) -> Inputs:
        return Inputs(("-", str(late)), standard=standard)

    seen = iter([False] * 2)
    write_parts(inputs(pages[0]), tmp_path / "out", workers=1, part_records=1, stopping=lambda: next(seen, True))
    with pytest.raises(OutputError, match="the inputs have changed, record 0, '-', is not what it was"):
        write_parts(inputs(pages[1]), tmp_path / "out", workers=1, resume=True)
    assert write_parts(inputs(pages[0]), tmp_path / "out", workers=1, resume=True).articles == 2


def test_without_standard_input_a_hyphen_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [one.fault for one in Inputs(("-",))] == ["there is no such file"]
