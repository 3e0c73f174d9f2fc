"""Records in, a folder of parts out, which a crash at any moment neither tears nor doubles.

Each worker writes the records that it gets into a spool of its own; articles are never sent back. A part is complete when
its spool is full: its file gets its name by a rename, and then its line in the manifest, which lists the records in it.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Unpack

import attrs

from newsparse.api import ParseOptions
from newsparse.batch.beforehand import check_fields, check_options, check_workers
from newsparse.batch.columns import COLUMNS
from newsparse.batch.manifest import MANIFEST, Failed, Manifest, Part, Totals
from newsparse.batch.parts import FORMS, Commit, Write, WriteJob, Written
from newsparse.batch.pool import Pool
from newsparse.batch.record import Failure, Record
from newsparse.batch.run import bare
from newsparse.batch.stamp import stamp_of
from newsparse.batch.worker import Fatal, Lost
from newsparse.model.article import Article
from newsparse.model.errors import OutputError, how_to_get

#: A part is complete with so many bytes in its spool, however few records they are of.
_PART_BYTES = 256_000_000

#: The extra and the package that a form of output needs.
_NEEDS = {"parquet": ("parquet", "pyarrow"), "json-zstd": ("zstd", "zstandard")}

Progress = Callable[[Totals], None]

#: A record's index, the record, and what it looked like before it was read.
_Stamped = tuple[int, Record, int]


def write_parts(
    records: Iterable[Record],
    out: Path,
    *,
    form: str = "json",
    fields: tuple[str, ...] = (),
    name_files: bool = False,
    workers: int | None = None,
    timeout: float | None = 60.0,
    memory: int | None = None,
    part_records: int = 1_000,
    resume: bool = False,
    inputs: tuple[str, ...] = (),
    stopping: Callable[[], bool] = lambda: False,
    progress: Progress = lambda _: None,
    **options: Unpack[ParseOptions],
) -> Totals:
    """What came of the records, whose articles are in the folder `out` now, in parts of at most `part_records` records.

    `form` is `json` (lines of `Article.to_json`), `json-zstd` (the same, compressed; extra `zstd`) or `parquet` (extra `parquet`).
    `workers`: so many processes, one for each core by default, bounded as by `parse_records`. `resume`: go on with a run
    that ended too early, of the same records in the same order, the same `inputs` (what they are called) and the same options.
    `stopping` is asked between records; once it says so, what was begun is finished and committed.

    Raises `OutputError` where the folder holds another run, or cannot be written: what was committed until then stays; and for options that make no sense
    what `parse_article` does, before anything is begun.
    """
    if form not in FORMS:
        raise ValueError(f"form={form!r} is not known; it is one of {', '.join(FORMS)}")
    check_fields(fields, known_fields(form))
    check_options(**options)
    processes = (os.cpu_count() or 1) if workers is None else workers
    check_workers(processes, timeout, memory)
    if form in _NEEDS and importlib.util.find_spec(_NEEDS[form][1]) is None:
        raise OutputError(str(out), f"needs {how_to_get(_NEEDS[form][0])}")
    header = {
        "form": form,
        "inputs": list(inputs),
        "fields": list(fields),
        "name_files": name_files,
        "options": {name: str(value) for name, value in sorted(options.items()) if value is not None},
    }
    manifest = _manifest(out, header, resume=resume)
    if manifest.totals.complete:
        return manifest.totals
    job = WriteJob(form=form, options=options, fields=fields, name_files=name_files)
    stamped = ((index, record, stamp_of(record)) for index, record in enumerate(records))
    left = (one for one in stamped if not manifest.has(one[0], one[1].name, one[2]))
    with Pool(job, processes, timeout=timeout, memory=memory) as pool:
        _Run(pool, manifest, out, FORMS[form], part_records, progress).go(left, stopping)
    return manifest.totals


def known_fields(form: str) -> tuple[str, ...]:
    """The fields that a form of output can be restricted to."""
    return tuple(COLUMNS) if form == "parquet" else tuple(field.name for field in attrs.fields(Article))


def failures_of(out: Path) -> Iterator[Failed]:
    """What failed in the run whose output is in a folder, by record."""
    return Manifest(out).failures()


def _manifest(out: Path, header: dict[str, Any], *, resume: bool) -> Manifest:
    """The folder's manifest, and nothing else in the folder that does not count."""
    manifest = Manifest(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        begun = (out / MANIFEST).exists()
        if begun and not resume:
            raise OutputError(str(out), "holds a run already; go on with it by --resume, or name another folder")
        if begun:
            manifest.load(header)
            for path in out.glob("part-*"):
                if path.name not in manifest.files:
                    path.unlink()
        else:
            if any(out.glob("part-*")):
                raise OutputError(str(out), "holds parts of something else; name another folder")
            manifest.begin(header)
    except OSError as error:
        raise OutputError(str(out), f"cannot be written: {error.strerror}") from None
    return manifest


@attrs.define
class _Open:
    """A part that is being written."""

    part: Part
    spool: Path
    offset: int = 0
    done: dict[int, tuple[str, int]] = attrs.field(factory=dict)
    """The records in it by index: their names and stamps."""
    given: _Stamped | None = None
    """The record that is being parsed; `None` while none is, or the part is being committed."""
    tries: int = 0


class _Run:
    """A run: which worker writes which part."""

    def __init__(
        self, pool: Pool, manifest: Manifest, out: Path, ending: str, part_records: int, progress: Progress
    ) -> None:
        self._pool = pool
        self._manifest = manifest
        self._out = out
        self._ending = ending
        self._part_records = part_records
        self._progress = progress
        self._next = manifest.next_part
        self._open: dict[int, _Open] = {}
        self._running = attrs.evolve(manifest.totals, causes=manifest.totals.causes.copy())
        """What is done, committed or not, for those who watch."""

    def go(self, left: Iterator[_Stamped], stopping: Callable[[], bool]) -> None:
        """Do all records that are left, unless it is stopped."""
        try:
            self._progress(self._running)
            upcoming = next(left, None)
            while True:
                if stopping():
                    upcoming = None
                for number in self._pool.free():
                    at_hand = self._open.get(number)
                    if at_hand is not None and (upcoming is None or self._full(at_hand)):
                        self._commit(number, at_hand)
                    elif upcoming is not None and self._write(number, upcoming):
                        upcoming = None if stopping() else next(left, None)
                if upcoming is None and not self._open:
                    break
                for number, reply in self._pool.wait():
                    self._take(number, reply)
                self._progress(self._running)
        except BaseException:
            self._pool.close()
            for at_hand in self._open.values():
                for path in self._out.glob(at_hand.spool.stem + ".*"):
                    if path.name not in self._manifest.files:
                        path.unlink(missing_ok=True)
            raise
        if not stopping():
            self._manifest.finish()

    def _full(self, at_hand: _Open) -> bool:
        return len(at_hand.done) >= self._part_records or at_hand.offset >= _PART_BYTES

    def _write(self, number: int, upcoming: _Stamped) -> bool:
        """Whether a worker has the record."""
        at_hand = self._open.get(number)
        if at_hand is None:
            at_hand = _Open(Part(number=self._next), self._out / f"part-{self._next:05}.spool")
            self._open[number] = at_hand
            self._next += 1
        given = self._pool.give(number, Write(bare(upcoming[1]), at_hand.spool, at_hand.offset))
        if given:
            at_hand.given = upcoming
        return given

    def _commit(self, number: int, at_hand: _Open) -> None:
        """Have a worker finish its part; one without articles has no file."""
        if at_hand.offset == 0:
            at_hand.spool.unlink(missing_ok=True)
            self._committed(number, at_hand)
            return
        file = at_hand.spool.with_suffix(self._ending)
        at_hand.given = None
        at_hand.part.file = file.name
        self._pool.give(number, Commit(at_hand.spool, at_hand.offset, file))

    def _committed(self, number: int, at_hand: _Open) -> None:
        part = at_hand.part
        part.records = sorted(at_hand.done)
        if part.records:
            part.ends = at_hand.done[part.records[0]][0], at_hand.done[part.records[-1]][0]
            part.stamps = [at_hand.done[index][1] for index in part.records]
            self._manifest.commit(part)
        del self._open[number]

    def _take(self, number: int, reply: object) -> None:
        """What a worker says."""
        at_hand = self._open[number]
        if isinstance(reply, Fatal):
            raise OutputError(reply.where, reply.reason, begun=True)
        if at_hand.given is None:
            if not isinstance(reply, Lost):
                self._committed(number, at_hand)
            elif (tries := at_hand.tries + 1) < 2:  # the worker's successor commits it
                at_hand.tries = tries
            else:
                reason = f"a part cannot be written: its worker {reply.failure.message}"
                raise OutputError(str(self._out), reason, begun=True)
            return
        index, record, stamp = at_hand.given
        at_hand.given = None
        at_hand.done[index] = record.name, stamp
        failures: tuple[Failure, ...] = (reply.failure,) if isinstance(reply, Lost) else ()
        if isinstance(reply, Written):
            failures = reply.failures
            at_hand.offset = reply.offset
            at_hand.part.articles += reply.articles
            at_hand.part.quotes += reply.quotes
            self._running.articles += reply.articles
            self._running.quotes += reply.quotes
        self._running.records += 1
        self._running.causes.update(failure.kind for failure in failures)
        at_hand.part.failures += [
            Failed(record=index, name=record.name, url=record.url, failure=failure) for failure in failures
        ]
