"""The columns of articles as schemas: Arrow's, which Parquet keeps, and Spark's words for them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from newsparse.batch.beforehand import need
from newsparse.batch.columns import COLUMNS, Shape, wanted
from newsparse.reading.decode import joined

if TYPE_CHECKING:
    import pyarrow as pa

#: Why a record gave no article; null for an article.
FAILURE: dict[str, Shape] = {"kind": "string", "message": "string", "where": "string"}

#: What Spark calls the plain types.
_SPARK = {"string": "string", "int64": "bigint", "bool": "boolean", "date": "date"}


def arrow_schema(fields: tuple[str, ...] = ()) -> pa.Schema:
    """The columns as a schema of Arrow: all of them, or those named, and `file` always. Raises `MissingExtra` without the extra `parquet`."""
    need("parquet", "pyarrow")
    import pyarrow as pa

    return pa.schema([(name, _arrow(shape)) for name, shape in COLUMNS.items() if wanted(name, fields)])


def failure_schema(fields: tuple[str, ...] = ()) -> pa.Schema:
    """The same, and the column `failure`, for tables in which what gave no article has a row too."""
    import pyarrow as pa

    return arrow_schema(fields).append(pa.field("failure", _arrow(FAILURE)))


def spark_schema(fields: tuple[str, ...] = ()) -> str:
    """The same columns as `failure_schema`, in the words that Spark's `mapInPandas` and `mapInArrow` take: `file string, url string, …`."""
    columns = {name: shape for name, shape in COLUMNS.items() if wanted(name, fields)}
    return ", ".join(f"`{name}` {_spark(shape)}" for name, shape in {**columns, "failure": FAILURE}.items())


def table_of(rows: list[dict[str, Any]], schema: pa.Schema) -> pa.Table:
    """Rows as a table of Arrow; what a row lacks is null, and half a character is U+FFFD."""
    import pyarrow as pa

    if "day" in schema.names:
        rows = [{**row, "day": dt.date.fromisoformat(row["day"]) if row.get("day") else None} for row in rows]
    try:
        return pa.Table.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:  # so rare that only then each value is looked at
        return pa.Table.from_pylist([without_halves(row) for row in rows], schema=schema)


def without_halves(value: Any) -> Any:
    r"""A value in whose texts, wherever they are in it, halves of characters are put together, and U+FFFD stands for one that is alone:
    JSON can escape halves and the name of a file can hold them, and no text in UTF-8 can.

    >>> without_halves({"title": "Har\ud83dbour", "days": [7]}) == {"title": "Har\ufffdbour", "days": [7]}
    True
    """
    if isinstance(value, str):
        return joined(value)
    if isinstance(value, dict):
        return {without_halves(name): without_halves(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [without_halves(inner) for inner in value]
    return value


def _arrow(shape: Shape) -> pa.DataType:
    import pyarrow as pa

    if isinstance(shape, str):
        return {"string": pa.string(), "int64": pa.int64(), "bool": pa.bool_(), "date": pa.date32()}[shape]
    if isinstance(shape, list):
        return pa.list_(_arrow(shape[0]))
    return pa.struct([(name, _arrow(inner)) for name, inner in shape.items()])


def _spark(shape: Shape) -> str:
    if isinstance(shape, str):
        return _SPARK[shape]
    if isinstance(shape, list):
        return f"array<{_spark(shape[0])}>"
    return "struct<" + ", ".join(f"`{name}`: {_spark(inner)}" for name, inner in shape.items()) + ">"
