"""What `docs/engines.md` shows of Dask and Spark runs; what it shows of Ray, `tests/unit/ray/driver.py` runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse.batch import COLUMNS, spark_schema
from tests.archives import answer, packed, page, record
from tests.engine_examples import example, examples

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")


def test_each_example_is_run_by_somebody() -> None:
    words = ("parse_warcs(", "parse_dataset(", "dask.bag", "mapInArrow")
    assert [[word for word in words if word in code] for code in examples()] == [[word] for word in words]


def test_dask_with_a_bag_of_paths(tmp_path: Path) -> None:
    dask = pytest.importorskip("dask", reason="needs the extra heavy")
    pytest.importorskip("fsspec", reason="needs the extra ray")
    for number in (1, 2):
        made = record(answer(page(f"Harbour opens, day {number}")), url=f"https://gazette.example/{number}")
        (tmp_path / f"{number}.warc.gz").write_bytes(packed(made))
    places = {
        "s3://crawl/1.warc.gz": str(tmp_path / "1.warc.gz"),
        "s3://crawl/2.warc.gz": str(tmp_path / "2.warc.gz"),
        "s3://articles": str(tmp_path / "out"),
    }
    names: dict[str, Any] = {}
    with dask.config.set(scheduler="synchronous"):
        exec(example("dask.bag", places), names)
    assert [(totals.articles, totals.complete) for totals in names["totals"]] == [(1, True)] * 2
    assert len(list((tmp_path / "out").glob("*.parquet"))) == 2


class Frame:
    """A frame of Spark, as far as the example goes: it hands batches over as Spark does, and keeps what it is told."""

    def __init__(self, table: Any, told: list[object]) -> None:
        self.table = table
        self.told = told

    def select(self, *names: str) -> Frame:
        return Frame(self.table.select(list(names)), self.told)

    def mapInArrow(self, function: Callable[[Iterator[Any]], Iterator[Any]], schema: str) -> Frame:
        self.told.append(schema)
        return Frame(pa.Table.from_batches(list(function(iter(self.table.to_batches(2))))), self.told)

    def __getattr__(self, name: str) -> Callable[..., Frame]:
        def answered(*words: str) -> Frame:
            self.told.append((name, *words))
            return self

        return answered


class Spark:
    """A session of Spark that has one table."""

    def __init__(self, table: Any) -> None:
        self.table = table
        self.told: list[object] = []

    @property
    def read(self) -> Spark:
        return self

    def parquet(self, _place: str) -> Frame:
        return Frame(self.table, self.told)


def test_spark_as_it_calls(tmp_path: Path) -> None:
    pages = [page(f"Harbour opens, day {n}").decode() for n in range(3)]
    table = pa.table({"html": pages, "url": [f"https://gazette.example/{n}" for n in range(3)], "id": [7, None, 9]})
    names: dict[str, Any] = {"spark": Spark(table)}
    exec(example("mapInArrow", {"s3://crawl/pages/": str(tmp_path)}), names)
    articles = names["articles"].table
    assert articles.column("id").to_pylist() == [7, None, 9]
    assert articles.column("headline").to_pylist() == [f"Harbour opens, day {n}" for n in range(3)]
    told = names["spark"].told
    assert told[0] == f"id bigint, {spark_schema()}"
    assert articles.column_names == ["id", *COLUMNS, "failure"]
    assert told[1] == ("selectExpr", "id", "explode(quotes) AS quote")
