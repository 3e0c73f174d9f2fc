"""How a worker writes a part of the output: record by record into a spool, which becomes the part's file in one rename."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import attrs

from newsparse.api import ParseOptions
from newsparse.batch.columns import row_of
from newsparse.batch.disk import keep_names
from newsparse.batch.reading import read_record
from newsparse.batch.record import Failure, Record
from newsparse.batch.schemas import arrow_schema, table_of
from newsparse.batch.worker import FatalError, Tell
from newsparse.model.article import Article
from newsparse.model.encode import json_line

#: Each form of output with the ending of its files.
FORMS = {"json": ".jsonl", "json-zstd": ".jsonl.zst", "parquet": ".parquet"}

#: So many articles make a row group of Parquet and are in memory at once.
_ROWS = 200


@attrs.frozen
class Write:
    """Parse a record into a spool, behind its first `offset` bytes."""

    record: Record
    spool: Path
    offset: int


@attrs.frozen
class Written:
    """What a record added to its spool."""

    offset: int
    """How long the spool is now."""
    articles: int
    quotes: int
    failures: tuple[Failure, ...]


@attrs.frozen
class Commit:
    """Make a part's file of the first `offset` bytes of a spool."""

    spool: Path
    offset: int
    file: Path


@attrs.frozen
class Committed:
    """The part's file is there, and the spool is gone."""


@attrs.frozen(kw_only=True)
class WriteJob:
    """What a worker does where it writes the output itself."""

    form: str
    """One of `FORMS`."""
    options: ParseOptions
    fields: tuple[str, ...] = ()
    """The fields that are written; all of them where it is empty."""
    name_files: bool = False
    """Whether a line of JSON says which record it is from."""

    def begin(self) -> Callable[[Write | Commit, Tell], Written | Committed]:
        """Writes records and commits parts."""
        if self.form == "parquet":
            import pyarrow.parquet  # noqa: F401 - not when hours of work are to be packed
        elif self.form == "json-zstd":
            import zstandard  # noqa: F401
        return _PartWriter(self).act


class _PartWriter:
    """The spool that a worker writes."""

    def __init__(self, job: WriteJob) -> None:
        self._job = job
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def act(self, task: Write | Commit, tell: Tell) -> Written | Committed:
        path = task.spool if isinstance(task, Write) else task.file
        try:
            return self._write(task, tell) if isinstance(task, Write) else self._commit(task, tell)
        except OSError as error:  # of the output: those of an input are failures already
            with contextlib.suppress(OSError):
                self._close()
            raise FatalError(str(path.parent), f"cannot be written: {error.strerror or error}") from error

    def _write(self, task: Write, tell: Tell) -> Written:
        file = self._opened(task.spool, task.offset)
        articles = quotes = 0
        failures = []
        for found in read_record(task.record, self._job.options):
            if isinstance(found, Failure):
                failures.append(found)
            else:
                file.write(self._line(found, task.record.name) + b"\n")
                articles += 1
                quotes += len(found.quotes)
            tell()
        file.flush()  # from here on it outlives this process
        return Written(file.tell(), articles, quotes, tuple(failures))

    def _line(self, article: Article, name: str) -> bytes:
        """An article as it stands in the spool."""
        job = self._job
        if job.form == "parquet":
            return json.dumps(row_of(name, article, job.fields)).encode("ascii")
        if job.fields:
            record = article.to_dict()
            line = json_line({field: record[field] for field in ("schema", *job.fields)})
        else:
            line = article.to_json()
        if job.name_files:
            line = f'{{"file":{json.dumps(name)},"article":{line}}}'
        return line.encode("utf-8")

    def _opened(self, spool: Path, offset: int) -> BinaryIO:
        """The spool with nothing behind what counts, which a worker that was lost may have left there."""
        if self._file is None or self._path != spool or self._file.tell() != offset:
            self._close()
            self._file = spool.open("r+b" if spool.exists() else "w+b")
            self._path = spool
            self._file.truncate(offset)
            self._file.seek(offset)
        return self._file

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _commit(self, task: Commit, tell: Tell) -> Committed:
        if task.file.exists() and not task.spool.exists():
            return Committed()  # a worker that was lost had come so far
        self._opened(task.spool, task.offset)
        self._close()
        made = task.spool
        if self._job.form != "json":
            made = task.file.with_name(task.file.name + ".tmp")
            with task.spool.open("rb") as lines:
                if self._job.form == "parquet":
                    self._write_parquet(lines, made, tell)
                else:
                    _write_zstd(lines, made, tell)
        with made.open("rb+") as file:
            os.fsync(file.fileno())
        made.replace(task.file)
        keep_names(task.file.parent)
        task.spool.unlink(missing_ok=True)
        return Committed()

    def _write_parquet(self, lines: BinaryIO, made: Path, tell: Tell) -> None:
        import pyarrow.parquet as pq

        schema = arrow_schema(self._job.fields)
        with pq.ParquetWriter(made, schema, compression="zstd") as writer:
            while rows := [json.loads(line) for line in islice(lines, _ROWS)]:
                writer.write_table(table_of(rows, schema))
                tell()


def _write_zstd(lines: BinaryIO, made: Path, tell: Tell) -> None:
    import zstandard

    with made.open("wb") as file, zstandard.ZstdCompressor(level=6).stream_writer(file) as packed:
        while piece := lines.read(1 << 20):
            packed.write(piece)
            tell()
