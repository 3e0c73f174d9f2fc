"""A batch of pages in, a table of articles out: what Ray, Dask and Spark call on the pages that they have at hand.

A row an article, and one for each record that gave none, with its `failure`; the columns are those of `failure_schema`.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple, Unpack

import attrs

from newsparse.api import ParseOptions
from newsparse.batch.beforehand import check_fields, check_options, check_workers, names_of, need
from newsparse.batch.columns import COLUMNS, row_of
from newsparse.batch.kept import Kept, Place
from newsparse.batch.reading import read_record
from newsparse.batch.record import Failure, Record
from newsparse.batch.run import each
from newsparse.batch.schemas import FAILURE, failure_schema, table_of, without_halves
from newsparse.batch.tables import Columns, check_single, record_of, rows_of
from newsparse.batch.worker import Lost, Tell

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

#: So many rows make a table, and are in memory at once.
ROWS = 200
#: Where a record keeps which row it is.
_PLACE = "place"


class FrameOptions(ParseOptions, total=False):
    """How a batch is parsed: the options of `parse_article`, and those here."""

    html: str
    """The column that holds pages; `html` by default."""
    url_column: str
    """The column that holds their addresses; `url` by default. Where there is none, pages have no address."""
    keep: tuple[str, ...]
    """Columns that are handed through to the rows of each page; none by default."""
    fields: tuple[str, ...]
    """The columns of articles that are wanted; all of them by default, and `file` and `failure` always."""
    workers: int | None
    """So many processes, as in `parse_records`; `None`, the default, for none but this one."""
    timeout: float | None
    """Seconds that a worker may take for an article."""
    memory: int | None
    """Bytes that a worker may take beyond what it starts with."""


def parse_table(table: pa.Table | Mapping[str, Any], **options: Unpack[FrameOptions]) -> pa.Table:
    """The articles of a table of pages, as a table of Arrow.

    `table` is one of Arrow, or columns by their names (lists, arrays of NumPy), as Ray hands them over. Rows keep its order.
    Raises `ValueError` where it has no column of that name, or several of a name that is asked for, even if it has no rows; `MissingExtra` without
    the extra `parquet`, and for options that make no sense what `check_frame` does; what is wrong with a page is its row's `failure`.
    """
    need("parquet", "pyarrow")
    import pyarrow as pa

    frame = _Frame.of(options)
    given = table if isinstance(table, pa.Table) else _table(table)
    made = list(_batches([given], frame))
    if not made:
        return pa.schema([*Kept(frame.keep, given.schema).schema, *failure_schema(frame.fields)]).empty_table()
    return pa.Table.from_batches(made)


def parse_frame(frame: pd.DataFrame, **options: Unpack[FrameOptions]) -> pd.DataFrame:
    """The articles of a frame of pandas, for Dask's `map_partitions`; its columns are Arrow's, so that nested ones keep their types.

    An empty frame tells what comes out: `meta=parse_frame(pages._meta)`.
    """
    need("parquet", "pyarrow")
    import pandas as pd

    table = parse_table(_of_pandas(frame), **options)
    return table.to_pandas(types_mapper=pd.ArrowDtype)


def parse_frames(frames: Iterable[pd.DataFrame], **options: Unpack[FrameOptions]) -> Iterator[pd.DataFrame]:
    """Frames of articles for frames of pages, for Spark's `mapInPandas`; workers live as long as there are pages."""
    need("parquet", "pyarrow")
    return (batch.to_pandas() for batch in _batches(map(_of_pandas, frames), _Frame.of(options)))


def parse_batches(batches: Iterable[pa.RecordBatch], **options: Unpack[FrameOptions]) -> Iterator[pa.RecordBatch]:
    """Batches of articles for batches of pages, for Spark's `mapInArrow`: at most 200 rows each, whatever the size of those that come in.

    Raises what `parse_table` does: for the options at once, for the batches as they come.
    """
    need("parquet", "pyarrow")
    return _batches(batches, _Frame.of(options))


def check_frame(**options: Unpack[FrameOptions]) -> None:
    """Raises for options that make no sense what `parse_table` does, for those who have no page at hand yet: `ValueError`, and what `parse_article` does."""
    _Frame.of(options)


def _batches(given: Iterable[pa.Table | pa.RecordBatch], frame: _Frame) -> Iterator[pa.RecordBatch]:
    coming = frame.checked(given)
    first = next(coming, None)
    if first is None:
        return
    kept = Kept(frame.keep, first.schema)
    schema = failure_schema(frame.fields)
    for rows in _chunks(frame.rows(_records(itertools.chain((first,), coming), frame, kept))):
        table = table_of([row for _, row in rows], schema)
        for number, column in enumerate(kept.columns([place for place, _ in rows])):
            table = table.add_column(number, kept.schema.field(number), column)
        yield from table.combine_chunks().to_batches()


@attrs.frozen(kw_only=True)
class _Frame:
    """The options of a batch, those for parsing apart from those for columns."""

    columns: Columns
    keep: tuple[str, ...]
    fields: tuple[str, ...]
    pool: dict[str, Any]
    parsing: ParseOptions

    @classmethod
    def of(cls, options: FrameOptions) -> _Frame:
        """Raises `ValueError` for names that are no columns of articles, or that two columns would have, and what its other options' own checks do."""
        left: dict[str, Any] = dict(options)
        columns = Columns(left.pop("html", "html"), left.pop("url_column", "url"))
        keep, fields = (names_of(option, left.pop(option, ())) for option in ("keep", "fields"))
        pool = {name: left.pop(name, None) for name in ("workers", "timeout", "memory")}
        check_fields(fields, COLUMNS)
        if taken := [name for name in keep if name in COLUMNS or name == "failure"]:
            raise ValueError(f"keep: articles have a column {taken[0]!r} themselves; rename that of the pages")
        if twice := [name for name in keep if keep.count(name) > 1]:
            raise ValueError(f"keep: {twice[0]!r} is named twice")
        check_workers(**pool)
        parsing = ParseOptions(**left)  # type: ignore[typeddict-item]
        check_options(**parsing)
        return cls(columns=columns, keep=keep, fields=fields, pool=pool, parsing=parsing)

    def check(self, schema: pa.Schema) -> None:
        """Raises `ValueError` where pages of such columns cannot be read: none has the name, or several have one that is asked for.

        What is kept may be missing in some of the batches; `Kept` looks for it in the first.
        """
        self.columns.check(schema.names)
        check_single(self.keep, schema.names)

    def checked(self, given: Iterable[pa.Table | pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The batches of what is given, looked at first; tables without rows are looked at too, and have none."""
        for one in given:
            self.check(one.schema)
            yield from one.to_batches(ROWS) if hasattr(one, "to_batches") else (one,)

    def rows(self, records: Iterable[Record]) -> Iterator[tuple[Place, dict[str, Any]]]:
        """The rows of records, with the place that each is from."""
        for parsed in parse_rows(records, fields=self.fields, **self.pool, **self.parsing):
            for row in parsed.rows:
                yield parsed.record.metadata[_PLACE], row


class Parsed(NamedTuple):
    """What a record gave."""

    record: Record
    rows: list[dict[str, Any]]
    """Those of its articles, and those of its failures."""
    quotes: int
    """How many quotations its articles have, whether their column is wanted or not."""


def parse_rows(
    records: Iterable[Record],
    *,
    fields: tuple[str, ...] = (),
    workers: int | None = None,
    timeout: float | None = None,
    memory: int | None = None,
    **options: Unpack[ParseOptions],
) -> Generator[Parsed, None, None]:
    """What each record gave, in order."""
    done = each(records, RowJob(fields, options), workers=workers, ordered=True, timeout=timeout, memory=memory)
    with closing(done):
        for _, record, read in done:
            if isinstance(read, Lost):
                yield Parsed(record, [_failed(record, read.failure)], 0)
            else:
                told = json.loads(read)
                yield Parsed(record, told["rows"], told["quotes"])


@attrs.frozen
class RowJob:
    """What is done with a record where its rows are wanted: they come as JSON, which is cheaper to send than articles are."""

    fields: tuple[str, ...]
    options: ParseOptions

    def begin(self) -> Callable[[Record, Tell], str]:
        """Reads one record."""
        import newsparse.pipeline.parse  # noqa: F401 - not when the first record's time runs already

        return self._read

    def _read(self, record: Record, tell: Tell) -> str:
        rows = []
        quotes = 0
        for found in read_record(record, self.options):
            if isinstance(found, Failure):
                rows.append(_failed(record, found))
            else:
                rows.append(row_of(record.name, found, self.fields))
                quotes += len(found.quotes)
            tell()
        return json.dumps({"rows": rows, "quotes": quotes})


def _failed(record: Record, failure: Failure) -> dict[str, Any]:
    told = {"kind": str(failure.kind), "message": failure.message, "where": failure.where}
    return {"file": record.name, "url": record.url, "failure": {name: told[name] for name in FAILURE}}


def _records(batches: Iterable[pa.RecordBatch], frame: _Frame, kept: Kept) -> Iterator[Record]:
    number = 0
    for batch in batches:
        through = kept.of(batch)
        pages = batch.select([name for name in frame.columns if name in batch.schema.names])
        for place, row in enumerate(rows_of(pages)):
            yield attrs.evolve(record_of(f"#{number}", row, frame.columns), metadata={_PLACE: Place(through, place)})
            number += 1


def _table(columns: Mapping[str, Any]) -> pa.Table:
    """Columns by their names as a table of Arrow; an array of objects is one of NumPy that is no tensor."""
    import pyarrow as pa

    if not hasattr(columns, "items"):
        raise TypeError(f"a {type(columns).__name__} is no table; give one of Arrow, or columns by their names")
    held = {name: column.tolist() if _kind(column) == "O" else column for name, column in columns.items()}
    try:
        return pa.table(held)
    except UnicodeError:  # half a character, in one row of many
        listed = {name: column.tolist() if _kind(column) == "U" else column for name, column in held.items()}
        return pa.table({name: without_halves(column) for name, column in listed.items()})


def _kind(column: object) -> str:
    """The kind of a column of NumPy's, as NumPy calls it; empty for what is none."""
    return getattr(getattr(column, "dtype", None), "kind", "")


def _of_pandas(frame: pd.DataFrame) -> pa.Table:
    """A frame of pandas as a table of Arrow."""
    import pyarrow as pa

    try:
        return pa.Table.from_pandas(frame, preserve_index=False)
    except UnicodeEncodeError:  # half a character, in one row of many
        whole = frame.copy(deep=False)
        for name in [name for name in frame.columns if _kind(frame[name]) == "O"]:
            whole[name] = frame[name].map(without_halves)
        return pa.Table.from_pandas(whole, preserve_index=False)


def _chunks(rows: Iterator[tuple[Place, dict[str, Any]]]) -> Iterator[list[tuple[Place, dict[str, Any]]]]:
    while chunk := list(itertools.islice(rows, ROWS)):
        yield chunk
