"""What a run has done: a line for each part that is complete, in a file that is only ever added to.

A part counts from the moment that its line is on the disk. A line that a crash cut off, and files without a line, are
removed when the run goes on.
"""

from __future__ import annotations

import errno
import json
import os
from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import attrs

from newsparse.batch.disk import keep_names
from newsparse.batch.record import Failure, FailureKind
from newsparse.batch.stamp import UNKNOWN
from newsparse.model.errors import OutputError

MANIFEST = "manifest.jsonl"
#: How a manifest begins.
BEGINS = b'{"newsparse":'
_VERSION = 1


@attrs.frozen(kw_only=True)
class Failed:
    """A record, or an item of it, that gave no article."""

    record: int
    """The record's index."""
    name: str
    """The record's name."""
    url: str | None
    """The record's address."""
    failure: Failure
    """Why."""

    def to_dict(self) -> dict[str, Any]:
        """What a line of `--failures` says."""
        return {
            "record": self.record,
            "file": self.name,
            "url": self.url,
            "kind": str(self.failure.kind),
            "message": self.failure.message,
            "where": self.failure.where,
        }

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Failed:
        """What `to_dict` wrote."""
        failure = Failure(told["kind"], told["message"], told["where"])
        return cls(record=told["record"], name=told["file"], url=told["url"], failure=failure)


@attrs.define(kw_only=True)
class Part:
    """A part of the output and what is in it."""

    number: int
    """Which one."""
    file: str | None = None
    """Its file's name; `None` where its records gave no article."""
    records: list[int] = attrs.field(factory=list)
    """The indices of the records that are done with it, ascending."""
    ends: tuple[str, str] = ("", "")
    """The names of the first and the last of them, by which other inputs are told."""
    stamps: list[int] = attrs.field(factory=list)
    """Of each of the records what `stamp_of` says, by which inputs are told that have changed."""
    articles: int = 0
    quotes: int = 0
    failures: list[Failed] = attrs.field(factory=list)

    def to_dict(self) -> dict[str, Any]:
        """The part's line."""
        return {
            "part": self.number,
            "file": self.file,
            "records": ranges(self.records),
            "ends": list(self.ends),
            "stamps": "".join(f"{stamp:08x}" for stamp in self.stamps),
            "articles": self.articles,
            "quotes": self.quotes,
            "failures": [failed.to_dict() for failed in self.failures],
        }

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Part:
        """What `to_dict` wrote."""
        first, last = told["ends"]
        records = list(indices(told["records"]))
        stamps = bytes.fromhex(told["stamps"])
        if len(stamps) != 4 * len(records):
            raise ValueError("there are not as many stamps as records")
        return cls(
            number=told["part"],
            file=told["file"],
            records=records,
            ends=(first, last),
            stamps=[int.from_bytes(stamps[at : at + 4], "big") for at in range(0, len(stamps), 4)],
            articles=told["articles"],
            quotes=told["quotes"],
            failures=[Failed.from_dict(failed) for failed in told["failures"]],
        )


@attrs.define
class Totals:
    """What came of a run."""

    records: int = 0
    """Records that are done."""
    articles: int = 0
    quotes: int = 0
    causes: Counter[FailureKind] = attrs.field(factory=Counter)
    """Failures by their kind."""
    complete: bool = False
    """Whether all records are done."""

    @property
    def failures(self) -> int:
        """How many there are in all."""
        return self.causes.total()

    def add(self, part: Part) -> None:
        """Count a part in."""
        self.records += len(part.records)
        self.articles += part.articles
        self.quotes += part.quotes
        self.causes.update(failed.failure.kind for failed in part.failures)

    def include(self, others: Totals) -> None:
        """Count what came of other records in."""
        self.records += others.records
        self.articles += others.articles
        self.quotes += others.quotes
        self.causes.update(others.causes)


class Manifest:
    """The manifest of a folder, and which records are done by it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / MANIFEST
        self.totals = Totals()
        self.next_part = 0
        self.files: set[str] = {MANIFEST}
        """The files that count."""
        self._done = bytearray()
        self._stamps = array("I")
        """Of each record the stamp that it was done with."""
        self._names: dict[int, str] = {}

    def begin(self, header: dict[str, Any]) -> None:
        """Start a new run, which is made of what `header` says."""
        self._append({"newsparse": _VERSION, **header})
        keep_names(self._path.parent)

    def load(self, header: dict[str, Any]) -> None:
        """Go on with a run. Raises `OutputError` where it was of something else."""
        self._cut_torn_line()
        lines = list(self._lines())
        if not lines:
            self.begin(header)
            return
        was = lines[0]
        for name, value in {"newsparse": _VERSION, **header}.items():
            if was.get(name) != value:
                raise OutputError(
                    str(self._path.parent),
                    f"cannot be resumed: it was begun with {name} {was.get(name)!r}, not {value!r}",
                )
        for line in lines[1:]:
            if "complete" in line:
                self.totals.complete = True
            else:
                self._count(self._part(line))

    def commit(self, part: Part) -> None:
        """Have a part count."""
        if part.file is not None:  # first, so that who is interrupted here takes away nothing that may count
            self.files.add(part.file)
        try:
            self._append(part.to_dict())
        except OutputError:
            self.files.discard(part.file or "")
            raise
        self._count(part, named=False)

    def finish(self) -> None:
        """Say that all is done."""
        if not self.totals.complete:
            self._append({"complete": True, "articles": self.totals.articles, "failures": self.totals.failures})
            self.totals.complete = True

    def has(self, index: int, name: str, stamp: int) -> bool:
        """Whether a record is done. Raises `OutputError` where another one was in its place, or it has changed."""
        was = self._names.get(index)
        if was is not None and was != name:
            raise self._changed(f"record {index} was {was!r} and is {name!r}")
        if index >= len(self._done) or not self._done[index]:
            return False
        if UNKNOWN not in (stamp, self._stamps[index]) and stamp != self._stamps[index]:
            raise self._changed(f"record {index}, {name!r}, is not what it was when it was done")
        return True

    def _changed(self, how: str) -> OutputError:
        return OutputError(str(self._path.parent), f"cannot be resumed: the inputs have changed, {how}")

    def failures(self) -> Iterator[Failed]:
        """All that failed, by record."""
        found = [failed for line in self._lines() if "part" in line for failed in self._part(line).failures]
        yield from sorted(found, key=lambda failed: failed.record)

    def _count(self, part: Part, *, named: bool = True) -> None:
        self.totals.add(part)
        self.next_part = max(self.next_part, part.number + 1)
        if part.file is not None:
            self.files.add(part.file)
        if named and part.records:
            self._names[part.records[0]], self._names[part.records[-1]] = part.ends
            more = max(0, part.records[-1] + 1 - len(self._done))
            self._done.extend(bytes(more))
            self._stamps.extend(repeat(UNKNOWN, more))
            for index, stamp in zip(part.records, part.stamps, strict=True):
                self._done[index] = 1
                self._stamps[index] = stamp

    def _lines(self) -> Iterator[dict[str, Any]]:
        """The lines that are whole. Raises `OutputError` for one that no run wrote: what it listed cannot be told any more."""
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    return
                try:
                    told = json.loads(line)
                except ValueError:
                    told = None
                if not isinstance(told, dict):
                    raise OutputError(str(self._path), f"line {number} is damaged; name another folder")
                yield told

    def _part(self, told: dict[str, Any]) -> Part:
        """What a line says of a part; raises `OutputError` where that is nothing that `Part.to_dict` wrote."""
        try:
            return Part.from_dict(told)
        except (KeyError, TypeError, ValueError):
            raise OutputError(str(self._path), "a line is damaged; name another folder") from None

    def _cut_torn_line(self) -> None:
        """Take away the end of the last line that a crash tore."""
        with self._path.open("rb+") as file:
            whole = 0
            for line in file:
                if line.endswith(b"\n"):
                    whole += len(line)
            file.truncate(whole)

    def _append(self, told: dict[str, Any]) -> None:
        line = json.dumps(told, separators=(",", ":")).encode("ascii") + b"\n"
        before = self._path.stat().st_size if self._path.exists() else 0
        try:
            with self._path.open("ab", buffering=0) as file:
                if file.write(line) < len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.fsync(file.fileno())
        except OSError as error:
            if self._path.exists():
                os.truncate(self._path, before)
            raise OutputError(str(self._path), f"cannot be written: {error.strerror}", begun=bool(before)) from None


def ranges(numbers: list[int]) -> str:
    """Ascending numbers in short.

    >>> ranges([0, 1, 2, 5, 7, 8]), ranges([])
    ('0-2,5,7-8', '')
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def indices(written: str) -> Iterator[int]:
    """The numbers that `ranges` wrote.

    >>> list(indices("0-2,5"))
    [0, 1, 2, 5]
    """
    for run in filter(None, written.split(",")):
        first, _, last = run.partition("-")
        yield from range(int(first), int(last or first) + 1)
