"""The articles that a run has stored, one after the other, as they are counted; and what of them cannot be counted."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from newsparse.batch.columns import COLUMNS
from newsparse.batch.facts import COUNTED_COLUMNS, Facts, NoRecordError, facts_of_record, facts_of_row
from newsparse.batch.manifest import BEGINS, MANIFEST
from newsparse.batch.packed import DAMAGE, Counted, Unpacked, reason_of, unpacked
from newsparse.batch.parts import FORMS
from newsparse.batch.tables import arrow_told
from newsparse.model.errors import OutputError, how_to_get

#: A line that is longer is no article's: a page that makes one has more bytes than `Limits` allow.
_LONGEST_LINE = 1 << 30

#: So many rows of Parquet are in memory at once.
_ROWS = 256

#: The column that all tables of articles have, and the one of those in which a record that gave none has a row too, whatever other columns they keep.
_FILE, _FAILURE = "file", "failure"

#: So many damaged lines of a file are told one by one.
_TOLD = 3


@attrs.frozen
class Remark:
    """What has to be said of stored articles."""

    where: str
    """The file or folder."""
    words: str
    """What is the matter with it."""
    lost: bool = True
    """Whether something is not counted that should have been."""

    def __str__(self) -> str:
        return f"{self.where}: {self.words}"


def read_stored(name: str) -> Iterator[Facts | Remark]:
    """The articles in a folder that `newsparse parse … -o` wrote, or in a file of JSON lines or Parquet.

    Of a folder those parts are read that its manifest lists. What is damaged or missing becomes a remark, and the others are
    read. Raises `OutputError` where the extra for a form is not installed.
    """
    path = Path(name)
    try:
        kind = _folder if path.is_dir() else _file if path.exists() else None
    except OSError as error:  # a name that is too long
        yield Remark(name, reason_of(error))
        return
    if kind is None or not name:  # which would be the folder that the command is in
        yield Remark(name or "''", "there is no such folder or file")
    else:
        yield from kind(path)


@attrs.frozen
class _Listed:
    """A part as its manifest lists it."""

    file: str
    articles: int


def _folder(folder: Path) -> Iterator[Facts | Remark]:
    path = folder / MANIFEST
    files: set[str] = set()
    try:
        if not path.exists():
            reason = f"holds no {MANIFEST}, so newsparse parse … -o did not write it; name the files in it"
            yield Remark(str(folder), reason)
            return
        with path.open("rb") as file:
            if not file.readline().startswith(BEGINS):
                yield Remark(str(path), "is no manifest of newsparse")
                return
            for told in _manifest(folder, file):
                if isinstance(told, Remark):
                    yield told
                elif told.file in files:
                    yield Remark(str(folder / told.file), "is listed twice, and counted once")
                else:
                    files.add(told.file)
                    yield from _part(folder / told.file, told.articles)
        for part in sorted(folder.glob("part-*")):
            if part.name not in files and part.name.endswith(tuple(FORMS.values())):
                yield Remark(str(part), f"is not in {MANIFEST}, and is not counted")
    except OSError as error:
        yield Remark(str(folder), reason_of(error))


def _manifest(folder: Path, file: BinaryIO) -> Iterator[_Listed | Remark]:
    """The parts that are complete, by the manifest's lines behind its first."""
    complete = False
    for number, line in enumerate(file, 2):
        if not line.endswith(b"\n"):
            break  # it is being written, or a crash cut it off: its part does not count yet
        try:
            told = json.loads(line)
            complete = complete or "complete" in told
            if told.get("file") is not None:
                yield _Listed(_bare(told["file"]), int(told["articles"]))
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
            yield Remark(str(folder / MANIFEST), f"line {number} is damaged; the part that it lists is not counted")
    if not complete:
        yield Remark(str(folder), "the run has not come to its end; what it has done until now is counted", lost=False)


def _bare(file: str) -> str:
    """The name of a part's file. Raises `ValueError` for one that leads elsewhere."""
    if not file.startswith("part-") or Path(file).name != file:
        raise ValueError(file)
    return file


def _part(path: Path, articles: int) -> Iterator[Facts | Remark]:
    """The articles of a part, which has to have so many."""
    found, whole = 0, True
    if not path.exists():
        yield Remark(str(path), f"is missing; {MANIFEST} lists it with {articles:,} articles")
        return
    for one in _file(path):
        found += isinstance(one, Facts)
        whole = whole and isinstance(one, Facts)
        yield one
    if whole and found != articles:
        yield Remark(str(path), f"holds {found:,} articles where {MANIFEST} lists {articles:,}")


def _file(path: Path) -> Iterator[Facts | Remark]:
    try:
        with path.open("rb") as file:
            if file.read(4) == b"PAR1":
                yield from _rows(path)
            else:
                yield from _lines(path, _opened(path, Counted(file, lambda _: None)))
    except DAMAGE as error:
        yield Remark(str(path), f"{reason_of(error)}; what stands behind that is not counted")


def _opened(path: Path, file: Counted) -> Unpacked:
    try:
        return unpacked(file)
    except ValueError as error:
        if importlib.util.find_spec("zstandard") is None:
            raise OutputError(str(path), str(error)) from None
        raise


def _lines(path: Path, file: Unpacked) -> Iterator[Facts | Remark]:
    """The articles of lines of JSON; empty lines are none."""
    number = damaged = 0
    while line := file.line(_LONGEST_LINE):
        number += 1
        if not line.strip():
            continue
        try:
            facts = facts_of_record(_json(line))
        except NoRecordError as error:
            damaged += 1
            if damaged <= _TOLD:
                yield Remark(str(path), f"line {number} {error}")
        else:
            yield facts
    if damaged > _TOLD:
        yield Remark(str(path), f"{damaged - _TOLD:,} further lines are no articles of newsparse")


def _json(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise NoRecordError("is damaged: it is no JSON" if line.endswith(b"\n") else "is cut off") from None


def _rows(path: Path) -> Iterator[Facts | Remark]:
    """The articles of a file of Parquet."""
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise OutputError(str(path), f"needs {how_to_get('parquet')}") from None
    with arrow_told(), pq.ParquetFile(path) as file:
        names = set(file.schema_arrow.names)
        if _FILE not in names or not (_FAILURE in names or COLUMNS.keys() >= names):
            yield Remark(str(path), "is no table of articles that newsparse wrote")
            return
        wanted = [name for name in (*COUNTED_COLUMNS, _FAILURE) if name in names]
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS, columns=wanted or [_FILE]):
            for row in batch.to_pylist():
                number += 1
                if row.get(_FAILURE) is not None:
                    continue  # a record that gave no article
                try:
                    facts = facts_of_row(row)
                except NoRecordError as error:
                    yield Remark(str(path), f"row {number} {error}")
                else:
                    yield facts
