from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import WorkersError, parse_article
from newsparse.batch import Failure, FailureKind, Record, Result, parse_records
from tests.archives import page
from tests.misbehaving import MISBEHAVING

MEMORY = 400_000_000


def record(number: int, deed: str = "") -> Record:
    return Record(
        data=page(f"Harbour opens again, day {number}"),
        url=f"https://gazette.example/{number}#{deed}",
        name=f"page-{number}",
        metadata={"number": number},
    )


def headlines(results: list[Result]) -> list[str | None]:
    return [r.article.headline.text if r.article and r.article.headline else None for r in results]


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_each_record_has_a_result_in_order(workers: int | None) -> None:
    results = list(parse_records(map(record, range(30)), workers=workers, language="en"))
    assert [result.index for result in results] == list(range(30))
    assert [result.metadata["number"] for result in results] == list(range(30))
    assert [result.name for result in results] == [f"page-{number}" for number in range(30)]
    given = record(7)
    assert isinstance(given.data, bytes)
    assert results[7].articles == (parse_article(given.data, url=given.url, language="en"),)
    assert results[7].failures == ()


def test_out_of_order_all_come_once() -> None:
    results = list(parse_records(map(record, range(30)), workers=2, ordered=False))
    assert sorted(result.index for result in results) == list(range(30))
    assert sorted(filter(None, headlines(results))) == sorted(f"Harbour opens again, day {n}" for n in range(30))


@pytest.mark.parametrize("workers", [None, 2])
def test_what_is_wrong_with_a_record_is_told(tmp_path: Path, workers: int | None) -> None:
    feed = b"""<rss version="2.0"><channel><title>Gazette</title><item><title>One</title><description>It rained on Monday,
    the harbour master said.</description></item></channel></rss>"""
    records = [
        record(0),
        Record(data=b"", name="empty"),
        Record(data=b"%PDF-1.4", name="pdf"),
        Record(data=tmp_path / "none.html", name="none"),
        Record(name="told", fault="the archive is damaged"),
        Record(data=feed, name="feed"),
        Record(data=b"<rss><channel><title>Gazette</title></channel></rss>", name="hollow"),
        record(1, "raise"),
    ]
    results = list(parse_records(records, workers=workers, handler=None))
    assert [len(result.articles) for result in results] == [1, 0, 0, 0, 0, 1, 0, 1]
    told = [(str(f.kind), str(f)) for result in results for f in result.failures]
    assert told == [
        ("not-an-article", "the input is empty"),
        ("not-an-article", "the input is a PDF; extract its text first"),
        ("unreadable", "No such file or directory"),
        ("unreadable", "the archive is damaged"),
        ("not-an-article", "holds no article"),
    ]


def test_a_rule_that_fails_costs_its_record() -> None:
    results = list(parse_records([record(0), record(1, "raise"), record(2)], handler=MISBEHAVING))
    assert [bool(result.article) for result in results] == [True, False, True]
    failure = results[1].failure
    assert failure is not None
    assert failure.kind is FailureKind.HANDLER
    assert failure.where == "handler 'misbehaving', headline"
    assert "no such thing" in failure.message


def test_a_record_that_misbehaves_costs_itself_alone() -> None:
    deeds = {3: "hang", 5: "eat", 8: "crash", 9: "hang-in-c", 11: "exit"}
    records = [record(number, deeds.get(number, "")) for number in range(16)]
    results = list(parse_records(records, workers=2, timeout=4, memory=MEMORY, handler=MISBEHAVING))
    assert [result.index for result in results] == list(range(16))
    assert {result.index for result in results if not result.articles} == set(deeds)
    told = {result.index: result.failure for result in results if result.failure}
    assert {index: (str(f.kind), f.message) for index, f in told.items() if f} == {
        3: ("timeout", "took longer than 4 seconds"),
        5: ("memory", "took more than 400,000,000 bytes of memory"),
        8: ("crash", "ended the interpreter by SIGABRT"),
        9: ("timeout", "took longer than 4 seconds"),
        11: ("crash", "ended the interpreter with code 7"),
    }
    good = parse_article(page("Harbour opens again, day 6"), url="https://gazette.example/6#", handler=MISBEHAVING)
    assert results[6].article == good
    assert multiprocessing.active_children() == []


def test_records_are_taken_as_they_are_needed() -> None:
    taken = 0

    def endless() -> Iterator[Record]:
        nonlocal taken
        while True:
            yield record(taken)
            taken += 1

    results = parse_records(endless(), workers=2)
    assert [next(results).index for _ in range(5)] == [0, 1, 2, 3, 4]
    assert taken < 80
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_one_slow_record_does_not_let_the_others_pile_up() -> None:
    taken = 0

    def many() -> Iterator[Record]:
        nonlocal taken
        for number in range(400):
            taken = number
            yield record(number, "hang" if number == 0 else "")

    results = parse_records(many(), workers=2, timeout=6, handler=MISBEHAVING)
    assert next(results).failure is not None
    assert taken < 100
    assert sum(1 for _ in results) == 399


def test_arguments_that_make_no_sense() -> None:
    with pytest.raises(ValueError, match="timeout= and memory= bound a worker process; give workers= too"):
        parse_records([], timeout=3)
    with pytest.raises(ValueError, match="workers=0 is no number of processes"):
        parse_records([], workers=0)


def test_memory_that_does_not_do_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("newsparse.batch.run.read_record", fail)
    (result,) = parse_records([record(0)])
    assert result.failure == Failure(FailureKind.MEMORY, "there is no more memory")


def test_what_a_record_is_accompanied_by_need_not_be_pickled() -> None:
    given = Record(data=page("Harbour opens"), metadata={"call": lambda: 3})
    (result,) = parse_records([given], workers=1)
    assert result.metadata["call"]() == 3


SCRIPT = """
from newsparse.batch import Record, parse_records
from tests.misbehaving import MISBEHAVING
from tests.archives import page
{guard}for result in parse_records([Record(data=page("Harbour"), url="https://gazette.example/#{deed}")], workers=2, handler=MISBEHAVING):
        print(result.article.headline.text)
"""


def test_a_script_without_its_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(guard="if True:\n    ", deed=""))
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert (
        f"{WorkersError.__name__}: a worker process ended before it began; where a script uses workers" in done.stderr
    )


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
@pytest.mark.parametrize("deed", ["hang", "hang-in-c"])
def test_no_worker_outlives_a_parent_that_is_killed(tmp_path: Path, deed: str) -> None:
    script = tmp_path / "script.py"
    text = SCRIPT.format(guard="if __name__ == '__main__':\n    ", deed=deed)
    script.write_text(text.replace("workers=2", "workers=2, timeout=3"))
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, str(script)], env={**os.environ, "PYTHONPATH": str(root)}) as parent:
        for _ in range(200):
            if len(workers := _children(parent.pid)) >= 2:
                break
            time.sleep(0.05)
        time.sleep(2)
        workers = _children(parent.pid)
        assert workers
        parent.kill()
    for _ in range(300):
        if not any(Path(f"/proc/{pid}").exists() for pid in workers):
            break
        time.sleep(0.05)
    assert [pid for pid in workers if Path(f"/proc/{pid}").exists()] == []


def _children(parent: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(stat.parent.name))
    return found
