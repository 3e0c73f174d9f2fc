from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsparse import Article, NewsDate, Precision, parse_article
from newsparse.batch import COLUMNS, Record, arrow_schema, row_of, write_parts
from tests.samples import FULL

RELAYED = b"""<html><body><article><h1>Talks begin</h1><p>March 5, 2024</p>
<p>The talks will begin on Monday, Reuters reported, citing a senior official.</p>
<p>\xe2\x80\x9cWe are ready,\xe2\x80\x9d Tom Quillfeather, the harbour master, said.</p></article></body></html>"""


def _check(value: Any, shape: Any) -> None:
    """A value is of a column's type, and has each of its parts."""
    if value is None:
        return
    if isinstance(shape, list):
        assert isinstance(value, list)
        for one in value:
            _check(one, shape[0])
    elif isinstance(shape, dict):
        assert set(value) == set(shape)
        for name, inner in shape.items():
            _check(value[name], inner)
    else:
        assert isinstance(value, {"string": str, "date": str, "int64": int, "bool": bool}[shape])


@pytest.mark.parametrize("article", [FULL, parse_article(RELAYED)], ids=["full", "parsed"])
def test_a_row_has_every_column_in_its_type(article: Article) -> None:
    row = row_of("a.html", article)
    assert list(row) == list(COLUMNS)
    _check(row, COLUMNS)
    assert json.loads(json.dumps(row)) == row


@pytest.mark.parametrize(
    ("date", "precision", "day"),
    [("2015-07", Precision.MONTH, None), ("2015", Precision.YEAR, None), ("2015-07-01", Precision.DAY, "2015-07-01")],
)
def test_a_month_has_no_day(date: str, precision: Precision, day: str | None) -> None:
    article = attrs.evolve(FULL, date=NewsDate(dt.date(2015, 7, 1), precision, date))
    row = row_of("a.html", article)
    assert (row["date"], row["day"], row["date_precision"]) == (date, day, str(precision))


def test_the_tree_lies_flat() -> None:
    article = parse_article(RELAYED)
    row = row_of("a.html", article)
    nodes = row["citations"]
    assert [node["node"] for node in nodes] == list(range(len(nodes)))
    tree = {node["node"]: node for node in nodes}
    for quote in article.quotes:
        (holder,) = [node for node in nodes if quote.key in node["quotes"]]
        chain = []
        while True:
            chain.append(holder["source"])
            if holder["parent"] is None:
                break
            holder = tree[holder["parent"]]
        assert chain[::-1] == [source.key for source in quote.chain]
    assert any(node["parent"] is not None for node in nodes)


def test_duckdb_reads_what_is_written(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    duckdb = pytest.importorskip("duckdb", reason="needs the extra heavy")
    records = [Record(data=RELAYED, name=f"{n}.html", url=f"https://gazette.example/{n}") for n in range(10)]
    totals = write_parts(records, tmp_path, form="parquet", workers=2, part_records=3)
    article = parse_article(RELAYED, url="https://gazette.example/0")
    parts = f"'{tmp_path}/part-*.parquet'"
    rows = duckdb.sql(f"select file, headline, text, day from {parts} order by file").fetchall()
    assert [row[0] for row in rows] == [f"{n}.html" for n in range(10)]
    assert {row[1] for row in rows} == {"Talks begin"}
    assert {row[2] for row in rows} == {article.text}
    assert {row[3].isoformat() for row in rows} == {"2024-03-05"}
    said = duckdb.sql(
        f"select q.text, q.speaker_name, q.kind from (select unnest(quotes) as q from {parts} where file = '0.html')"
    ).fetchall()
    assert said == [(q.text, q.speaker.name if q.speaker else None, str(q.kind)) for q in article.quotes]
    ((pairs,),) = duckdb.sql(
        f"""with c as (select file, unnest(citations) as c from {parts})
        select count(*) from c child join c parent on child.file = parent.file and child.c.parent = parent.c.node"""
    ).fetchall()
    assert pairs == 10 * sum(node["parent"] is not None for node in row_of("", article)["citations"])
    assert totals.articles == 10


def test_only_some_columns(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pyarrow.parquet as pq

    write_parts([Record(data=RELAYED, name="a")], tmp_path, form="parquet", workers=1, fields=("headline", "quotes"))
    table = pq.read_table(tmp_path / "part-00000.parquet")
    assert table.schema.names == ["file", "headline", "quotes"]
    assert table.schema.field("quotes").type == arrow_schema().field("quotes").type


HALF = "Har\ud83dbour"


def test_half_a_character_costs_nothing_but_itself(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")
    item = {
        "uri": "urn:1",
        "versioncreated": "2024-03-05T08:00:00Z",
        "headline": f"{HALF} opens",
        "body_text": f"{HALF}.",
    }
    records = [
        Record(data=json.dumps(item).encode(), name="item"),
        Record(data=RELAYED, name="pages.tar!x\udcff.html", url=f"https://gazette.example/{HALF}"),
        Record(data=b"%PDF-1.4", name="whole"),
        Record(name="a", fault=HALF),
        Record(data=RELAYED, name="whole"),
    ]
    totals = write_parts(iter(records), tmp_path / "out", form="parquet", workers=1)
    assert (totals.articles, totals.failures) == (3, 2)
    rows = [row for path in (tmp_path / "out").glob("*.parquet") for row in pq.read_table(path).to_pylist()]
    assert [row["file"] for row in rows] == ["item", "pages.tar!x\ufffd.html", "whole"]
    assert (rows[0]["headline"], rows[0]["text"]) == ("Har\ufffdbour opens", "Har\ufffdbour.")
    assert (rows[1]["url"], rows[1]["quotes"]) == ("https://gazette.example/Har\ufffdbour", rows[2]["quotes"])
