from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import InputError, OutputError, UnknownHandler
from newsparse.batch.files import target_of
from newsparse.ray import parse_dataset, parse_warcs
from newsparse.ray.worker_main import without_script
from tests.archives import answer, packed, page, record

HERE = Path(__file__).parent


def url(file: int, number: int) -> str:
    """The address of a page: one of them ends the interpreter that parses it, another kills Ray's worker, once."""
    deed = {(0, 3): "#crash", (1, 2): "#kill-parent-once"}.get((file, number), "")
    return f"https://gazette.example/{file}/{number}{deed}"


class Run:
    """A run of `driver.py`: what it told, and where its files are."""

    def __init__(self, told: dict[str, Any], folder: Path, left: list[str]) -> None:
        self.told = told
        self.folder = folder
        self.left = left

    def rows(self, source: str) -> list[dict[str, Any]]:
        import pyarrow.parquet as pq

        name = Path(target_of(source, str(self.folder / "out"))).name
        return list(pq.read_table(self.folder / "out" / name).to_pylist())


def write_inputs(folder: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    (folder / "in").mkdir()
    (folder / "file").write_bytes(b"no folder")
    (folder / "more").mkdir()
    (folder / "more" / "a\udcff.html").write_bytes(page("Harbour"))
    for file in range(3):
        records = [record(answer(page(f"Harbour {file}, day {n}")), url=url(file, n)) for n in range(6)]
        (folder / "in" / f"{file}.warc.gz").write_bytes(packed(*records))
    pages = {"html": [page(f"Column, day {n}") for n in range(4)], "url": [url(9, n) for n in range(4)], "id": range(4)}
    pq.write_table(pa.table(pages), folder / "in" / "pages.parquet")
    (folder / "columns").mkdir()
    named = pa.table(pages).rename_columns(["content", "address", "crawl_id"])
    pq.write_table(named, folder / "columns" / "pages.parquet")


def processes(temp: str) -> list[str]:
    """The processes that were started with a folder of Ray's."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = place.read_bytes().decode("utf-8", "replace").replace("\0", " ")
            if temp in words and "driver.py" not in words:
                found.append(words[:200])
    return found


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    pytest.importorskip("ray.data", reason="needs the extra ray")
    folder = tmp_path_factory.mktemp("ray")
    write_inputs(folder)
    temp = tempfile.mkdtemp(prefix="ray", dir="/tmp")  # its sockets bear no longer name
    root = str(HERE.parents[2])
    env = {
        **os.environ,
        "PYTHONPATH": root,
        "RAY_USAGE_STATS_ENABLED": "0",
        "MISBEHAVING_MARK": str(folder / "mark"),
    }
    command = [sys.executable, str(HERE / "driver.py"), temp, str(folder)]
    driver = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, cwd=root, start_new_session=True
    )
    try:
        out, err = driver.communicate(timeout=100)
        assert driver.returncode == 0, err[-4000:]
        deadline = time.monotonic() + 10
        while (left := processes(temp)) and time.monotonic() < deadline:
            time.sleep(0.2)
        yield Run(json.loads(out.splitlines()[-1]), folder, left)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(driver.pid, signal.SIGKILL)
        driver.wait()
        shutil.rmtree(temp, ignore_errors=True)


def test_a_worker_that_is_killed_costs_nothing_and_doubles_nothing(run: Run) -> None:
    assert run.told["was_killed"]
    for file in range(3):
        rows = run.rows(f"file://{run.folder}/in/{file}.warc.gz")
        assert [row["url"] for row in rows] == [url(file, n) for n in range(6)]
        expected = [None if (file, n) == (0, 3) else f"Harbour {file}, day {n}" for n in range(6)]
        assert [row["headline"] for row in rows] == expected
    assert len(list((run.folder / "out").iterdir())) == 5  # one for each input, and nothing half written


def test_what_fails_is_a_row(run: Run) -> None:
    (crashed,) = [row for row in run.rows(f"file://{run.folder}/in/0.warc.gz") if row["failure"]]
    assert (crashed["url"], crashed["failure"]["kind"]) == (url(0, 3), "crash")
    (missing,) = run.rows(f"file://{run.folder}/none.warc")
    assert (missing["failure"]["kind"], missing["text"]) == ("unreadable", None)


def test_parquet_is_an_input_too(run: Run) -> None:
    rows = run.rows(f"file://{run.folder}/in/pages.parquet")
    assert [row["headline"] for row in rows] == [f"Column, day {n}" for n in range(4)]


def test_what_came_of_it_is_told(run: Run) -> None:
    assert run.told["killed"] == {
        "records": 23,
        "articles": 21,
        "quotes": 21,
        "causes": {"crash": 1, "unreadable": 1},
        "complete": True,
    }
    assert len(run.told["heard"]) == 5
    assert run.told["heard"][-1] == 23


def test_a_run_that_is_called_again_writes_nothing_again(run: Run) -> None:
    assert run.told["again"] == run.told["killed"]
    assert run.told["second"] == run.told["first"]


def test_an_output_that_cannot_be_written_ends_the_run(run: Run) -> None:
    assert "cannot be written" in run.told["refused"]


def test_a_dataset_of_pages_becomes_one_of_articles(run: Run) -> None:
    assert run.told["columns"] == ["id", "file", "headline", "failure"]
    assert [(row["id"], row["headline"], row["failure"]) for row in run.told["dataset"]] == [
        (n, f"Column, day {n}", None) for n in range(4)
    ]


def test_more_workers_than_a_machine_has_cores_share_them(run: Run) -> None:
    totals, headlines = run.told["crowded"]
    assert (totals["records"], totals["articles"], totals["complete"]) == (1, 1, True)
    assert sorted(headlines) == [f"Column, day {n}" for n in range(4)]
    assert run.told["warned"] == [
        f"workers={workers} are more than the 2 cores of the largest machine; they share those" for workers in (4, 3)
    ]


def test_what_the_documentation_shows(run: Run) -> None:
    import pyarrow.parquet as pq

    assert (run.told["examples"]["records"], run.told["examples"]["complete"]) == (18, True)
    assert len(list((run.folder / "of-archives").iterdir())) == 3
    rows = pq.read_table(run.folder / "of-pages").to_pylist()
    assert sorted((row["crawl_id"], row["url"], row["headline"]) for row in rows) == [
        (n, url(9, n), f"Column, day {n}") for n in range(4)
    ]


def test_a_name_that_is_no_utf8_and_an_output_among_the_inputs(run: Run) -> None:
    expected = target_of(f"file://{run.folder}/more/a\udcff.html", str(run.folder / "more" / "out"))
    assert list((run.folder / "more" / "out").iterdir()) == [Path(expected)]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_of_ray_is_left_behind(run: Run) -> None:
    assert run.left == []


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(OutputError, match=r"needs the extra ray: pip install 'newsparse\[ray\]'"):
        parse_warcs("a.warc.gz", tmp_path / "out")


def test_what_makes_no_sense_is_refused_before_ray_starts(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="needs the extra ray")
    with pytest.raises(ValueError, match="fields: 'title' is none of"):
        parse_warcs("a.warc.gz", tmp_path / "out", fields=("title",))
    with pytest.raises(ValueError, match="give workers= too, or timeout=None"):
        parse_dataset(None, workers=None)
    with pytest.raises(UnknownHandler, match="no handler is called 'nosuch'"):
        parse_dataset(None, handler="nosuch")
    with pytest.raises(ValueError, match="fields: 'title' is none of"):
        parse_dataset(None, fields=("title",))
    with pytest.raises(ValueError, match="keep: articles have a column 'url' themselves"):
        parse_dataset(None, keep=("url",))


def test_an_input_that_stands_for_nothing_is_told_before_ray_starts(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="needs the extra ray")
    with pytest.raises(InputError, match="nothing matches the pattern"):
        parse_warcs(tmp_path / "*.warc.gz", tmp_path / "out")
    with pytest.raises(InputError, match="nosuch://crawl: Protocol not known: nosuch"):
        parse_warcs([tmp_path / "a.warc.gz", "nosuch://crawl"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_script_of_a_worker_is_hidden_while_processes_are_started(monkeypatch: pytest.MonkeyPatch) -> None:
    main = sys.modules["__main__"]
    monkeypatch.setattr(main, "__file__", "/somewhere/default_worker.py", raising=False)
    with without_script():
        assert not hasattr(main, "__file__")
    assert main.__file__ == "/somewhere/default_worker.py"
    monkeypatch.setattr(main, "__file__", "/somewhere/else.py")
    with without_script():
        assert main.__file__ == "/somewhere/else.py"
