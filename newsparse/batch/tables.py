"""Tables with a page in each row: lines of JSON, and Parquet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import attrs

from newsparse.batch.packed import Unpacked
from newsparse.batch.record import Record
from newsparse.model.errors import how_to_get
from newsparse.model.limits import Limits
from newsparse.reading.decode import joined

if TYPE_CHECKING:
    import pyarrow as pa

#: So many rows of Parquet are in memory at once.
_ROWS = 64


class Columns(NamedTuple):
    """Where the rows of a table keep their page and its address."""

    html: str
    url: str

    def check(self, known: Sequence[str]) -> None:
        """Raises `ValueError` where a table of such columns has none with pages, or several of which one is meant."""
        if self.html not in known:
            raise ValueError(
                f"has no column {self.html!r}, it has {', '.join(known) or 'none'}; name the one with the pages"
            )
        check_single(self, known)


def check_single(names: Iterable[str], known: Sequence[str]) -> None:
    """Raises `ValueError` where several columns of a table have one of the names that are asked for."""
    if several := [name for name in names if known.count(name) > 1]:
        raise ValueError(f"has {known.count(several[0])} columns {several[0]!r}; rename all but one")


def is_table(file: Unpacked, columns: Columns) -> bool:
    """Whether the first line of a file of JSON is a row with a page; other lines of JSON are news items themselves."""
    key = json.dumps(columns.html).encode()
    return file.head.lstrip().startswith(b"{") and (key in file.head.partition(b"\n")[0])


def json_records(name: str, file: Unpacked, columns: Columns, limits: Limits) -> Iterator[Record]:
    """A record for each line of JSON."""
    number = -1
    while line := file.line(limits.bytes + 1):
        number += 1
        place = f"{name}#{number}"
        if len(line) > limits.bytes:
            yield Record(name=place, fault=f"the line has more than {limits.bytes:,} bytes")
            while line and not line.endswith(b"\n"):
                line = file.line(limits.bytes)
            continue
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Record(name=place, fault=f"is no JSON: {error}")
            continue
        yield record_of(place, row, columns)


def parquet_records(name: str, whole: BinaryIO, columns: Columns) -> Iterator[Record]:
    """A record for each row of a file of Parquet. Raises `ValueError` where it has no such column, or the extra is missing."""
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise ValueError(f"is Parquet; that needs {how_to_get('parquet')}") from None
    with arrow_told(), pq.ParquetFile(whole) as file:
        columns.check(file.schema_arrow.names)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS):
            for row in rows_of(batch):
                yield record_of(f"{name}#{number}", row, columns)
                number += 1


@contextmanager
def arrow_told() -> Iterator[None]:
    """Whatever Arrow itself raises in here is a `ValueError`; some of its errors are none of any other kind."""
    import pyarrow as pa

    try:
        yield
    except pa.ArrowException as error:
        raise ValueError(str(error)) from error


def rows_of(batch: pa.RecordBatch) -> list[dict[str, Any]]:
    """The rows of a batch; a text that is no UTF-8, which Arrow takes at its word, comes as its bytes, and what Python has no value for as `None`."""
    try:
        return list(batch.to_pylist())
    except (ValueError, OverflowError, NotImplementedError):  # of one value, as a rule
        held = [[_value(scalar) for scalar in column] for column in batch.columns]
        return [dict(zip(batch.schema.names, row, strict=True)) for row in zip(*held, strict=True)]


def _value(scalar: pa.Scalar) -> Any:
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        held = getattr(scalar, "as_buffer", None)  # a structure has none, whichever of its texts it is
        return held().to_pybytes() if held is not None else None
    except (ValueError, OverflowError, NotImplementedError):  # nanoseconds without pandas
        return None


def record_of(name: str, row: object, columns: Columns) -> Record:
    """The record of a row; what else stands in it is its metadata."""
    if not isinstance(row, Mapping):
        return Record(name=name, fault=f"the row has no {columns.html!r}")
    page: Any = row.get(columns.html)
    url = row.get(columns.url)
    made = Record(
        name=name,
        url=url if isinstance(url, str) and url else None,
        metadata={key: value for key, value in row.items() if key not in columns},
    )
    if page is None:
        return attrs.evolve(made, fault=f"the row has no {columns.html!r}")
    if not isinstance(page, str | bytes):
        return attrs.evolve(made, fault=f"{columns.html!r} of the row is neither characters nor bytes")
    if isinstance(page, bytes):
        return attrs.evolve(made, data=page)
    return attrs.evolve(made, data=_bytes(page), encoding="utf-8")


def _bytes(page: str) -> bytes:
    try:
        return page.encode("utf-8")
    except UnicodeEncodeError:  # half a character
        return joined(page).encode("utf-8")
