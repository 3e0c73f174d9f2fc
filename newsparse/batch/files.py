"""One file in, one file of Parquet out, wherever they are: what an engine does with each of many inputs, as often as it likes.

The output is written under another name and gets its own when it is complete, so it is there whole or not at all. It says what it was
made of: where it is there already, nothing is done again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import uuid
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

import attrs

from newsparse.api import ParseOptions
from newsparse.batch.beforehand import check_fields, check_options, check_workers, need
from newsparse.batch.columns import COLUMNS
from newsparse.batch.frames import ROWS, parse_rows
from newsparse.batch.manifest import Totals
from newsparse.batch.packed import reason_of
from newsparse.batch.places import place_of
from newsparse.batch.readers import Inputs
from newsparse.batch.record import FailureKind, Record
from newsparse.batch.schemas import failure_schema, table_of
from newsparse.batch.tables import arrow_told
from newsparse.model.errors import OutputError
from newsparse.model.limits import Limits

#: Where a file of Parquet says what it was made of, and what came of that.
_MADE, _CAME = b"newsparse.made", b"newsparse.came"
#: An output that is being written is called so; readers of tables pass over names that begin with a dot.
_UNDERWAY = ".newsparse-"
#: Where a function is in memory, as handlers tell of theirs.
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


@attrs.frozen(kw_only=True)
class FileTask:
    """How files are parsed."""

    html: str = "html"
    """The column of a table that holds pages."""
    url_column: str = "url"
    """The column that holds their addresses."""
    fields: tuple[str, ...] = ()
    """The columns that are written, and `file` and `failure`; all of them where it is empty."""
    workers: int | None = 1
    """So many processes for a file; `None` for none but this one."""
    timeout: float | None = 60.0
    """Seconds that a worker may take for an article."""
    memory: int | None = None
    """Bytes that a worker may take beyond what it starts with."""
    options: ParseOptions = attrs.field(factory=ParseOptions)
    """Those of `parse_article`."""

    def __attrs_post_init__(self) -> None:
        """Refuse what makes no sense before anything is begun."""
        check_fields(self.fields, COLUMNS)
        check_workers(self.workers, self.timeout, self.memory)
        check_options(**self.options)

    def told(self) -> dict[str, Any]:
        """What makes other outputs of the same input."""
        given = sorted(self.options.items())
        options = {name: _ADDRESS.sub("", str(value)) for name, value in given if value is not None}
        return {"fields": list(self.fields), "html": self.html, "url_column": self.url_column, "options": options}


def target_of(source: str, folder: str) -> str:
    """The output of an input: its name, told from that of others by a sum over where it is.

    >>> target_of("s3://crawl/2024/03/pages.warc.gz", "s3://articles")
    's3://articles/pages-68d45d8b53.parquet'
    """
    name = source.rstrip("/").rpartition("/")[2].partition(".")[0] or "input"
    told = hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{folder.rstrip('/')}/{name}-{told}.parquet"


def parse_file(source: str, target: str, task: FileTask) -> Totals:
    """What came of the records of a file, whose articles and failures are in the file of Parquet `target` now.

    Both are paths or addresses that fsspec knows. An output that is there, of the same input and task, is left as it is. Whoever is killed
    leaves a file with a name that begins with a dot, and no output. What cannot be read is a row with its failure.
    Raises `OutputError` where the output cannot be written, and `MissingExtra` without the extra `parquet`.
    """
    need("parquet", "pyarrow")
    made = {"input": source, "size": _size(source), **task.told()}
    try:
        fs, path = place_of(target)
        there = _came(fs, path, made)
        if there is not None:
            return there
        fs.makedirs(path.rpartition("/")[0], exist_ok=True)
        underway = "/".join((path.rpartition("/")[0], f"{_UNDERWAY}{uuid.uuid4().hex}-{path.rpartition('/')[2]}"))
        try:
            with fs.open(underway, "wb") as file:
                totals = _write(source, file, task, made)
                with contextlib.suppress(OSError, AttributeError):  # no file of this system
                    file.flush()
                    os.fsync(file.fileno())
            fs.mv(underway, path)
        except BaseException:
            with contextlib.suppress(Exception):
                fs.rm(underway)
            raise
    except OSError as error:
        raise OutputError(target, f"cannot be written: {reason_of(error)}", begun=True) from error
    return totals


def sweep(targets: list[str]) -> int:
    """How many files were removed that were left half written for one of these outputs; for when nobody writes any of them."""
    removed = 0
    for folder in {target.rpartition("/")[0] for target in targets}:
        fs, path = place_of(folder)
        names = {target.rpartition("/")[2] for target in targets}
        for found in fs.glob(f"{path}/{_UNDERWAY}*"):
            if found.rpartition("/")[2].removeprefix(_UNDERWAY).partition("-")[2] in names:
                fs.rm(found)
                removed += 1
    return removed


def _size(source: str) -> int | None:
    """How large an input is, by which one that has changed is told."""
    try:
        fs, path = place_of(source)
        return int(fs.info(path)["size"])
    except Exception:  # it is told where the input is read
        return None


def _came(fs: Any, path: str, made: dict[str, Any]) -> Totals | None:
    """What an output that is there says of itself; `None` where there is none, one of something else, or one that is damaged."""
    import pyarrow.parquet as pq

    if not fs.exists(path):
        return None
    try:
        with arrow_told(), fs.open(path, "rb") as file:
            told = pq.read_metadata(file).metadata or {}
        return totals_of(json.loads(told[_CAME])) if json.loads(told[_MADE]) == made else None
    except (OSError, KeyError, TypeError, ValueError):  # where the disk is at fault, whoever writes it anew tells
        return None


def _write(source: str, file: BinaryIO, task: FileTask, made: dict[str, Any]) -> Totals:
    import pyarrow.parquet as pq

    schema = failure_schema(task.fields)
    totals = Totals()
    rows = _rows(source, task, totals)
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        while some := list(islice(rows, ROWS)):
            writer.write_table(table_of(some, schema))
        totals.complete = True
        came = json.dumps(told_of(totals))
        writer.add_key_value_metadata({_MADE.decode(): json.dumps(made), _CAME.decode(): came})
    return totals


def _rows(source: str, task: FileTask, totals: Totals) -> Iterator[dict[str, Any]]:
    parsed = parse_rows(
        _records(source, task),
        fields=task.fields,
        workers=task.workers,
        timeout=task.timeout,
        memory=task.memory,
        **task.options,
    )
    with contextlib.closing(parsed):
        for one in parsed:
            totals.records += 1
            totals.quotes += one.quotes
            for row in one.rows:
                if (failure := row.get("failure")) is not None:
                    totals.causes[FailureKind(failure["kind"])] += 1
                else:
                    totals.articles += 1
                yield row


def _records(source: str, task: FileTask) -> Iterator[Record]:
    """The records of a file; one with a fault where it cannot be opened."""
    inputs = Inputs((), html=task.html, url=task.url_column, limits=task.options.get("limits") or Limits())
    try:
        fs, path = place_of(source)
        with fs.open(path, "rb") as file:
            yield from inputs.records_in(source, file)
    except Exception as error:  # each file system has its own
        yield Record(name=source, fault=reason_of(error))


def told_of(totals: Totals) -> dict[str, Any]:
    """What came of records, in values that JSON has too."""
    return {**attrs.asdict(totals), "causes": {str(kind): count for kind, count in sorted(totals.causes.items())}}


def totals_of(told: dict[str, Any]) -> Totals:
    """What `told_of` wrote."""
    return Totals(**{**told, "causes": Counter({FailureKind(kind): n for kind, n in told["causes"].items()})})
