"""A mistake that every record would fail of is told once, before anything is begun."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import Limits, MissingExtra, Registry, UnknownHandler
from newsparse.batch import Record, arrow_schema, parse_batches, parse_frames, parse_records, parse_table, write_parts
from newsparse.batch.files import FileTask, parse_file
from newsparse.batch.frames import RowJob
from newsparse.batch.parts import WriteJob
from tests.archives import page
from tests.misbehaving import MISBEHAVING

MISTAKES: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"handler": "nosuch"}, UnknownHandler, "no handler is called 'nosuch'"),
    ({"handler": 7}, TypeError, "handler=7 is no handler"),
    ({"published": "soon"}, ValueError, "published='soon' is no date"),
    ({"encoding": "nosuch"}, LookupError, "encoding='nosuch' is not known to Python"),
    ({"format": "pdf"}, ValueError, "format='pdf' is not known"),
    ({"publisher": "Gazette"}, TypeError, "publisher"),
]


def refused(_number: int) -> Any:
    raise AssertionError("something is read")


def records() -> Iterator[Any]:
    return map(refused, range(1))


@pytest.mark.parametrize(
    ("options", "error", "words"),
    MISTAKES,
    ids=lambda value: next(iter(value), None) if isinstance(value, dict) else "",
)
@pytest.mark.parametrize("of", ["records", "workers", "parts", "table", "batches", "file"])
def test_an_option_that_makes_no_sense(
    tmp_path: Path, of: str, options: dict[str, Any], error: type[Exception], words: str
) -> None:
    if of in ("table", "batches"):
        pytest.importorskip("pyarrow", reason="needs the extra parquet")
    call: Callable[[], object] = {
        "records": lambda: parse_records(records(), **options),
        "workers": lambda: parse_records(records(), workers=1, **options),
        "parts": lambda: write_parts(records(), tmp_path / "out", **options),
        "table": lambda: parse_table({"html": ["<p>"]}, **options),
        "batches": lambda: parse_batches(records(), **options),
        "file": lambda: FileTask(options=options),  # type: ignore[arg-type]
    }[of]
    with pytest.raises(error, match=words):
        call()
    assert not (tmp_path / "out").exists()


def test_what_makes_sense_is_not_refused() -> None:
    record = Record(data=page("Harbour opens"))
    for options in (
        {"limits": Limits(bytes=5)},
        {"handler": MISBEHAVING},
        {"registry": Registry()},
        {"format": "warc"},
    ):
        assert len(list(parse_records([record], **options))) == 1


def test_a_missing_extra_is_told_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    calls: tuple[Callable[[], object], ...] = (
        arrow_schema,
        lambda: parse_table({"html": ["<p>"]}),
        lambda: parse_batches(records()),
        lambda: parse_frames(records()),
        lambda: parse_file("a.warc", str(tmp_path / "a.parquet"), FileTask()),
    )
    for call in calls:
        with pytest.raises(MissingExtra) as told:
            call()
        assert str(told.value) == "needs pyarrow, of the extra parquet: pip install 'newsparse[parquet]'"
        assert (told.value.extra, told.value.package) == ("parquet", "pyarrow")


def test_a_worker_has_all_that_it_needs_before_its_first_task() -> None:
    code = (
        "import sys; from newsparse.batch.frames import RowJob; RowJob((), {}).begin();"
        "print('newsparse.pipeline.parse' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
    assert callable(RowJob((), {}).begin())


def test_a_package_that_packs_parts_is_there_before_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(ImportError):
        WriteJob(form="json-zstd", options={}).begin()
