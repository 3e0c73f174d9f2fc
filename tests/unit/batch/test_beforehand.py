"""A mistake that every record would fail of is told once, before anything is begun."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import Limits, MissingExtra, OutputError, Registry, UnknownHandler
from newsparse.batch import (
    Inputs,
    Record,
    arrow_schema,
    check_frame,
    parse_batches,
    parse_frames,
    parse_records,
    parse_table,
    write_parts,
)
from newsparse.batch.files import FileTask, parse_file
from newsparse.batch.frames import RowJob
from newsparse.batch.parts import WriteJob
from newsparse.batch.places import place_of
from newsparse.batch.stored import read_stored
from newsparse.model.errors import how_to_get
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
@pytest.mark.parametrize("of", ["records", "workers", "parts", "table", "batches", "frame", "file"])
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
        "frame": lambda: check_frame(**options),
        "file": lambda: FileTask(options=options),  # type: ignore[arg-type]
    }[of]
    with pytest.raises(error, match=words):
        call()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("pool", "words"),
    [
        ({"workers": 0}, "workers=0 is no number of processes; give 1 or more, or None for none but this one"),
        ({"workers": -2}, "workers=-2 is no number of processes"),
        ({"workers": 1, "timeout": 0}, "timeout=0 leaves nothing to work with; give more than 0, or None for no bound"),
        ({"workers": 1, "timeout": -1.5}, "timeout=-1.5 leaves nothing to work with"),
        ({"workers": 1, "memory": 0}, "memory=0 leaves nothing to work with"),
    ],
    ids=str,
)
def test_processes_that_could_do_nothing(tmp_path: Path, pool: dict[str, Any], words: str) -> None:
    calls: tuple[Callable[[], object], ...] = (
        lambda: parse_records(records(), **pool),
        lambda: write_parts(records(), tmp_path / "out", **pool),
        lambda: check_frame(**pool),
        lambda: FileTask(**{"timeout": None, **pool}),
    )
    for call in calls:
        with pytest.raises(ValueError, match=words):
            call()
    assert not (tmp_path / "out").exists()


def test_a_name_alone_is_no_tuple_of_fields(tmp_path: Path) -> None:
    calls: tuple[Callable[[], object], ...] = (
        lambda: write_parts(records(), tmp_path / "out", fields="url"),  # type: ignore[arg-type]
        lambda: check_frame(fields="url"),  # type: ignore[arg-type]
        lambda: FileTask(fields="url"),  # type: ignore[arg-type]
    )
    for call in calls:
        with pytest.raises(ValueError, match=r"fields='url' is a name and no tuple of names; give fields=\('url',\)"):
            call()


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


def test_every_word_of_a_missing_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = {
        extra: f"the extra {extra}: pip install 'newsparse[{extra}]'" for extra in ("parquet", "zstd", "ray", "cli")
    }
    assert {extra: how_to_get(extra) for extra in told} == told
    assert str(MissingExtra("zstd", "zstandard")) == f"needs zstandard, of {told['zstd']}"
    (tmp_path / "a.zst").write_bytes(b"\x28\xb5\x2f\xfd" + bytes(20))
    (tmp_path / "b.parquet").write_bytes(b"PAR1" * 9)
    for package in ("pyarrow", "pyarrow.parquet", "zstandard", "fsspec", "fsspec.core"):
        monkeypatch.setitem(sys.modules, package, None)
    assert [record.fault for record in Inputs((str(tmp_path),))] == [
        f"is packed with Zstandard; that needs {told['zstd']}",
        f"is Parquet; that needs {told['parquet']}",
    ]
    for form, extra in (("json-zstd", "zstd"), ("parquet", "parquet")):
        with pytest.raises(OutputError) as output:
            write_parts(records(), tmp_path / "out", form=form)
        assert str(output.value) == f"{tmp_path / 'out'}: needs {told[extra]}"
    with pytest.raises(OSError, match=r"^needs ") as place:
        place_of("a.warc")
    assert str(place.value) == f"needs {told['ray']}"
    with pytest.raises(OutputError) as stored:
        list(read_stored(str(tmp_path / "b.parquet")))
    assert stored.value.reason == f"needs {told['parquet']}"


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
