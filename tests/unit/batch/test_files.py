from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

from newsparse import Limits, OutputError, Registry
from newsparse.batch import COLUMNS, FailureKind
from newsparse.batch.files import FileTask, parse_file, sweep, target_of
from newsparse.batch.places import expanded
from tests.archives import answer, packed, page, record
from tests.misbehaving import MISBEHAVING

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
fsspec = pytest.importorskip("fsspec", reason="needs the extra ray")

HERE = FileTask(workers=None, timeout=None)


def archive(path: Path, count: int = 5, deed: str = "") -> Path:
    records = [
        record(answer(page(f"Harbour opens, day {n}")), url=f"https://gazette.example/{n}{deed if n == 2 else ''}")
        for n in range(count)
    ]
    path.write_bytes(packed(*records))
    return path


def rows(path: Path | str) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq

    with fsspec.open(str(path), "rb") as file:
        return list(pq.read_table(file).to_pylist())


def test_an_archive_becomes_a_table(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.warc.gz")
    with source.open("ab") as file:
        file.write(packed(record(answer(page("Lost"))))[:200])
    out = tmp_path / "out" / "a.parquet"
    totals = parse_file(str(source), str(out), HERE)
    assert (totals.records, totals.articles, totals.quotes, totals.complete) == (6, 5, 5, True)
    assert totals.causes == {FailureKind.UNREADABLE: 1}
    made = rows(out)
    assert [row["headline"] for row in made] == [*(f"Harbour opens, day {n}" for n in range(5)), None]
    assert [row["file"] for row in made] == [f"{source}#{n}" for n in range(6)]
    assert made[5]["failure"]["message"] == "the gzip stream ends too early"
    assert list(made[0]) == [*COLUMNS, "failure"]


def test_what_is_there_is_left_and_what_has_changed_is_made_anew(tmp_path: Path) -> None:
    source, out = archive(tmp_path / "a.warc.gz"), tmp_path / "a.parquet"
    first = parse_file(str(source), str(out), HERE)
    was, data = out.stat().st_mtime_ns, out.read_bytes()
    assert parse_file(str(source), str(out), HERE) == first
    assert out.stat().st_mtime_ns == was
    out.write_bytes(data[: len(data) // 2])  # of something else, which no rename of ours has made
    assert parse_file(str(source), str(out), HERE) == first
    assert out.read_bytes() == data  # to the byte
    parse_file(str(source), str(out), FileTask(workers=None, timeout=None, fields=("headline",)))
    assert list(rows(out)[0]) == ["file", "headline", "failure"]
    archive(source, 7)
    assert parse_file(str(source), str(out), HERE).articles == 7
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.parquet", "a.warc.gz"]


def test_an_output_that_is_damaged_is_made_anew(tmp_path: Path) -> None:
    source, target = archive(tmp_path / "a.warc.gz"), tmp_path / "a.parquet"
    parse_file(str(source), str(target), HERE)
    whole = target.read_bytes()
    expected = rows(target)
    for damaged in (
        whole[: len(whole) // 2],
        whole[:-60] + bytes(52) + whole[-8:],
        whole.replace(b"newsparse.came", b"newsparse.xxxx"),
        b"",
    ):
        target.write_bytes(damaged)
        assert parse_file(str(source), str(target), HERE).articles == len(
            [row for row in expected if not row["failure"]]
        )
        assert rows(target) == expected


def test_functions_of_a_handler_are_told_without_where_they_are_in_memory() -> None:
    registry = Registry.default().with_handlers(MISBEHAVING)
    assert " at 0x" in str(registry)
    told = FileTask(options={"registry": registry, "attribution": False}).told()
    assert told["options"]["attribution"] == "False"
    assert "misbehav" in told["options"]["registry"]
    assert "0x" not in told["options"]["registry"]


@pytest.mark.parametrize("name", ["pages.parquet", "pages.jsonl.gz", "pages.zip", "page.html", "page.html.gz"])
def test_inputs_of_any_kind(tmp_path: Path, name: str) -> None:
    import json
    import zipfile

    import pyarrow.parquet as pq

    one, path = page("Harbour opens"), tmp_path / name
    if name == "pages.parquet":
        pq.write_table(pa.table({"content": [one], "address": ["https://gazette.example/1"]}), path)
    elif name == "pages.zip":
        with zipfile.ZipFile(path, "w") as made:
            made.writestr("a.html", one)
    elif name == "pages.jsonl.gz":
        line = {"content": one.decode(), "address": "https://gazette.example/1"}
        path.write_bytes(gzip.compress(json.dumps(line).encode()))
    else:
        path.write_bytes(gzip.compress(one) if name.endswith(".gz") else one)
    task = FileTask(workers=None, timeout=None, html="content", url_column="address")
    totals = parse_file(str(path), f"{tmp_path}/out/a.parquet", task)
    (row,) = rows(tmp_path / "out" / "a.parquet")
    assert (totals.articles, row["headline"]) == (1, "Harbour opens")
    assert row["url"] == ("https://gazette.example/1" if name.startswith("pages.") and name != "pages.zip" else None)


def test_what_cannot_be_read_is_a_row(tmp_path: Path) -> None:
    out = tmp_path / "a.parquet"
    totals = parse_file(str(tmp_path / "none.warc.gz"), str(out), HERE)
    assert totals.causes == {FailureKind.UNREADABLE: 1}
    (row,) = rows(out)
    assert (row["file"], row["failure"]["kind"]) == (str(tmp_path / "none.warc.gz"), "unreadable")
    assert "No such file" in row["failure"]["message"]
    (tmp_path / "large.html").write_bytes(page("Harbour opens") + b" " * 1000)
    small = FileTask(workers=None, timeout=None, options={"limits": Limits(bytes=500)})
    assert parse_file(str(tmp_path / "large.html"), str(out), small).failures == 1


def test_a_page_that_ends_the_interpreter_costs_itself_alone(tmp_path: Path) -> None:
    source, out = archive(tmp_path / "a.warc.gz", deed="#crash"), tmp_path / "a.parquet"
    totals = parse_file(str(source), str(out), FileTask(options={"handler": MISBEHAVING}))
    assert (totals.articles, totals.causes) == (4, {FailureKind.CRASH: 1})
    assert [row["url"] for row in rows(out) if row["failure"]] == ["https://gazette.example/2#crash"]


def test_addresses_of_another_file_system() -> None:
    memory = fsspec.filesystem("memory")
    for number in range(3):
        memory.pipe(f"/crawl/2024/{number}.warc.gz", packed(record(answer(page(f"Day {number}")))))
    memory.pipe("/crawl/2024/.hidden", b"x")
    sources = expanded(("memory://crawl",))
    assert sources == [f"memory:///crawl/2024/{number}.warc.gz" for number in range(3)]
    assert expanded(("memory://crawl/*/1.*", sources[1], "memory://crawl/none.warc")) == [
        sources[1],
        "memory:///crawl/none.warc",
    ]
    targets = [target_of(source, "memory://articles") for source in sources]
    for source, target in zip(sources, targets, strict=True):
        assert parse_file(source, target, HERE).articles == 1
    assert [rows(target)[0]["headline"] for target in targets] == ["Day 0", "Day 1", "Day 2"]
    assert len(memory.glob("/articles/*")) == 3


def test_each_input_has_an_output_of_its_own() -> None:
    one, two = target_of("/a/pages.warc.gz", "out/"), target_of("/b/pages.warc.gz", "out/")
    assert one != two
    assert one.startswith("out/pages-")
    assert target_of("/a/pages.warc.gz", "out") == one


def test_a_writer_that_is_lost_leaves_nothing_that_counts(tmp_path: Path) -> None:
    source, out = archive(tmp_path / "a.warc.gz"), tmp_path / "out" / "a.parquet"
    out.parent.mkdir()
    left = out.parent / ".newsparse-0123456789abcdef-a.parquet"
    left.write_bytes(b"PAR1")
    other = out.parent / ".newsparse-0123456789abcdef-b.parquet"
    other.write_bytes(b"PAR1")
    parse_file(str(source), str(out), HERE)
    assert sweep([str(out)]) == 1
    assert sorted(path.name for path in out.parent.iterdir()) == [other.name, "a.parquet"]


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.warc.gz")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written: ") as told:
        parse_file(str(source), str(tmp_path / "file" / "a.parquet"), HERE)
    assert told.value.where == str(tmp_path / "file" / "a.parquet")


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="fields: 'title' is none of file"):
        FileTask(fields=("title",))
    with pytest.raises(ValueError, match="give 1 or more, or None for none"):
        FileTask(workers=0)
    with pytest.raises(ValueError, match="give workers= too, or timeout=None"):
        FileTask(workers=None)


def test_what_is_no_place_is_told_by_those_who_read_and_write_there(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.warc.gz")
    with pytest.raises(
        OutputError, match=r"nosuch://articles/a\.parquet: cannot be written: Protocol not known: nosuch"
    ):
        parse_file(str(source), "nosuch://articles/a.parquet", HERE)
    totals = parse_file("nosuch://crawl/a.warc.gz", str(tmp_path / "a.parquet"), HERE)
    assert totals.causes == {FailureKind.UNREADABLE: 1}
    assert [row["failure"]["message"] for row in rows(tmp_path / "a.parquet")] == ["Protocol not known: nosuch"]
