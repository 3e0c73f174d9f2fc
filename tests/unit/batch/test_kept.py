"""What goes through from pages to the rows of their articles: the same values in the same types, whatever the first batch shows."""

from __future__ import annotations

import decimal
from collections.abc import Iterator
from typing import Any

import pytest

from newsparse.batch import failure_schema, parse_batches, parse_frames, parse_table
from tests.archives import page

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")

PAGE = page("Harbour opens").decode()

#: Columns as Arrow has them, some of whose values are no values of Python's or would be others there.
COLUMNS: dict[str, Any] = {
    "whole numbers": pa.array([None, 2**63 - 1, 7]),
    "nothing": pa.nulls(3),
    "texts": pa.array(["a", None, ""]),
    "words": pa.array(["a", None, "a"]).dictionary_encode(),
    "nanoseconds": pa.array([1, None, 1_700_000_000_000_000_001], pa.timestamp("ns", "Europe/Berlin")),
    "time of day": pa.array([1, None, 2], pa.time64("ns")),
    "decimals": pa.array([decimal.Decimal("1.20"), None, decimal.Decimal("3.10")]),
    "maps": pa.array([[("a", 1)], None, []], pa.map_(pa.string(), pa.int64())),
    "structures": pa.array([{"a": None}, None, {"a": [1, None]}], pa.struct([("a", pa.list_(pa.int32()))])),
    "small floats": pa.array([1.5, None, float("inf")], pa.float32()),
    "bytes": pa.array([b"\xff", None, b""], pa.large_binary()),
}


def pages(column: Any) -> Any:
    return pa.table({"html": [PAGE] * len(column), "kept": column})


def kept(*columns: Any) -> Any:
    """What is kept of columns that come in tables one after the other."""
    batches = [batch for column in columns for batch in pages(column).to_batches()]
    made = list(parse_batches(batches, keep=("kept",), fields=("headline",), attribution=False))
    return pa.Table.from_batches(made).column("kept")


@pytest.mark.parametrize("name", COLUMNS)
def test_a_column_comes_out_as_it_went_in(name: str) -> None:
    made = parse_table(pages(COLUMNS[name]), keep=("kept",), fields=("headline",), attribution=False)
    assert made.schema == pa.schema([pa.field("kept", COLUMNS[name].type), *failure_schema(("headline",))])
    assert made.column("kept").combine_chunks() == pa.chunked_array([COLUMNS[name]]).combine_chunks()
    assert made.column("kept").null_count == COLUMNS[name].null_count > 0


def test_the_columns_of_pages_and_of_addresses_can_be_kept_too() -> None:
    table = pa.table({"html": [PAGE, None], "address": ["https://gazette.example/1", None]})
    made = parse_table(table, url_column="address", keep=("html", "address"), fields=("headline",))
    assert made.select(["html", "address"]) == table


def test_the_rows_of_a_message_have_each_what_is_kept() -> None:
    items = "".join(f"<item><title>Day {n}</title><description>It rained.</description></item>" for n in range(3))
    feed = f'<rss version="2.0"><channel><title>Gazette</title>{items}</channel></rss>'
    table = pa.table({"html": [PAGE, feed, feed, PAGE], "id": [None, 7, None, 9]})
    made = parse_table(table, keep=("id",), fields=("headline",))
    assert made.column("id").to_pylist() == [None, 7, 7, 7, None, None, None, 9]


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        (pa.nulls(2), pa.array(["a"]), pa.array([None, None, "a"])),
        (pa.array([1]), pa.array([1.5]), pa.array([1.0, 1.5])),
        (pa.array([1], pa.int32()), pa.array([None, 2**40]), pa.array([1, None, 2**40])),
        (pa.array([[]]), pa.array([["a"], None]), pa.array([[], ["a"], None])),
        (pa.array([{"a": 1}]), pa.array([{"a": None, "b": "x"}]), pa.array([{"a": 1, "b": None}, {"a": None, "b": "x"}])),
        (pa.array(["a"]), pa.nulls(1), pa.array(["a", None])),
    ],
    ids=["nothing at first", "a fraction", "a larger number", "an empty list at first", "another part", "nothing later"],
)  # fmt: skip
def test_a_type_that_the_first_batch_does_not_show(first: Any, later: Any, expected: Any) -> None:
    made = kept(first, later)
    assert (made.type, made.to_pylist()) == (expected.type, expected.to_pylist())


def test_a_column_that_a_later_batch_does_not_have_is_null_there() -> None:
    batches = [*pages(pa.array([1])).to_batches(), *pa.table({"html": [PAGE]}).to_batches()]
    (made,) = parse_batches(batches, keep=("kept",), fields=("headline",))
    assert made.column("kept").to_pylist() == [1, None]


def test_types_that_do_not_go_together_are_told() -> None:
    with pytest.raises(ValueError, match="keep: the column 'kept' is int64 in one batch and string in another"):
        kept(pa.array([1]), pa.array(["a"]))
    with pytest.raises(ValueError, match="keep: the column 'kept' is int64 in one batch and decimal128"):
        kept(pa.array([10**18]), pa.array([decimal.Decimal("1.5")]))


def test_frames_of_pandas_of_which_the_first_shows_no_type() -> None:
    pd = pytest.importorskip("pandas", reason="needs the extra ray")

    def frames() -> Iterator[Any]:
        for values in ([None], ["x", None], [None]):
            yield pd.DataFrame({"html": [PAGE] * len(values), "kept": pd.Series(values, dtype=object)})

    (made,) = parse_frames(frames(), keep=("kept",), fields=("headline",))
    assert [None if pd.isna(value) else value for value in made["kept"]] == [None, "x", None, None]
