from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from newsparse import Article, parse_article
from newsparse.batch import (
    COLUMNS,
    failure_schema,
    parse_batches,
    parse_frame,
    parse_frames,
    parse_table,
    row_of,
    spark_schema,
)
from tests.archives import page
from tests.misbehaving import MISBEHAVING

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")

URLS = [f"https://gazette.example/{number}" for number in range(6)]
HTML = [page(f"Harbour opens, day {number}", day="March 5, 2024").decode() for number in range(6)]
HTML[2] = "%PDF-1.4"
PAGES: dict[str, list[Any]] = {"url": URLS, "html": [*HTML[:4], None, HTML[5]], "id": list(range(6))}


def articles() -> list[Article]:
    return [parse_article(HTML[n].encode(), url=URLS[n], encoding="utf-8") for n in (0, 1, 3, 5)]


def test_a_row_for_each_article_and_failure() -> None:
    made = parse_table(pa.table(PAGES), keep=("id",))
    assert made.schema == pa.schema([pa.field("id", pa.int64()), *failure_schema()])
    rows = made.to_pylist()
    assert [row["id"] for row in rows] == list(range(6))
    assert [row["url"] for row in rows] == URLS
    assert [row["failure"] and row["failure"]["kind"] for row in rows] == [
        None, None, "not-an-article", None, "unreadable", None,
    ]  # fmt: skip
    assert rows[4]["failure"] == {"kind": "unreadable", "message": "the row has no 'html'", "where": None}
    for row, article in zip([rows[n] for n in (0, 1, 3, 5)], articles(), strict=True):
        expected = row_of(row["file"], article)
        expected["day"] = dt.date(2024, 3, 5)
        assert {name: row[name] for name in COLUMNS} == expected
    assert {name for name, value in rows[2].items() if value is not None} == {"id", "file", "url", "failure"}


def test_columns_of_numpy_are_a_table_too() -> None:
    np = pytest.importorskip("numpy", reason="needs the extra ray or train")
    whole = parse_table(pa.table(PAGES))
    given = {"url": np.array(URLS), "html": np.array(PAGES["html"], dtype=object), "id": np.arange(6)}
    assert parse_table(given).equals(whole)
    given["html"] = np.array([one and one.encode() for one in PAGES["html"]], dtype=object)
    assert parse_table(given, encoding="utf-8").column("text").equals(whole.column("text"))


def test_half_a_character_in_a_page_costs_that_page_alone() -> None:
    np = pytest.importorskip("numpy", reason="needs the extra ray or train")
    pd = pytest.importorskip("pandas", reason="needs the extra ray")
    pages = [HTML[0].replace("Harbour", "Har\ud83dbour", 1).replace("<h1>Har", "<h1>Har\ud83d"), HTML[1]]
    expected = ["Har\ufffdbour opens, day 0", "Harbour opens, day 1"]
    for held in (pages, np.array(pages), np.array(pages, dtype=object)):
        made = parse_table({"html": held, "id": [1, 2]}, keep=("id",), fields=("headline",))
        assert [(row["id"], row["headline"]) for row in made.to_pylist()] == list(zip((1, 2), expected, strict=True))
    frame = pd.DataFrame({"html": pd.Series(pages, dtype=object), "id": [1, 2]})
    assert parse_frame(frame)["headline"].tolist() == expected
    (whole,) = parse_frames(iter([frame]), keep=("id",))
    assert (whole["headline"].tolist(), whole["id"].tolist()) == (expected, [1, 2])
    assert frame["html"][0] == pages[0]  # the caller's own is left as it is


def test_a_page_that_arrow_says_is_utf8_and_is_not_is_read_by_its_bytes() -> None:
    pages = [HTML[0].replace("Harbour", "Überfahrt").encode("latin-1", "ignore"), HTML[1].encode()]
    held = pa.array(pages, pa.binary())
    told = pa.Array.from_buffers(pa.string(), 2, held.buffers())
    urls = pa.Array.from_buffers(
        pa.string(), 2, pa.array([b"https://gazette.example/\xff", b"https://a.example/2"]).buffers()
    )
    made = parse_table(pa.table({"html": told, "url": urls}), fields=("headline", "url")).to_pylist()
    assert [row["headline"] for row in made] == ["Überfahrt opens, day 0", "Harbour opens, day 1"]
    assert [row["url"] for row in made] == [None, "https://a.example/2"]


def test_columns_of_other_names_and_some_fields_alone() -> None:
    renamed = pa.table({"address": URLS[:1], "content": HTML[:1]})
    made = parse_table(renamed, html="content", url_column="address", fields=("headline", "day"), attribution=False)
    assert made.to_pylist() == [
        {"file": "#0", "headline": "Harbour opens, day 0", "day": dt.date(2024, 3, 5), "failure": None}
    ]


def test_what_makes_no_sense_is_refused() -> None:
    table = pa.table(PAGES)
    with pytest.raises(ValueError, match="has no column 'page', it has url, html, id; name the one with the pages"):
        parse_table(table, html="page")
    with pytest.raises(ValueError, match="keep: there is no column 'ids', but url, html, id"):
        parse_table(table, keep=("ids",))
    with pytest.raises(ValueError, match=r"keep='id' is a name and no tuple of names; give keep=\('id',\)"):
        parse_table(table, keep="id")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="fields: 'title' is none of file, url"):
        parse_table(table, fields=("title",))
    with pytest.raises(ValueError, match="keep: articles have a column 'url' themselves"):
        parse_table(table, keep=("url",))
    with pytest.raises(ValueError, match="keep: 'id' is named twice"):
        parse_table(table, keep=("id", "id"))
    with pytest.raises(ValueError, match="give workers= too"):
        parse_table(table, timeout=5.0)


def test_a_column_that_is_meant_is_there_once_in_tables_without_rows_too() -> None:
    table = pa.table(PAGES)
    for given in (table, table.slice(0, 0), pa.table({}), table.select(["url"])):
        named = ", ".join(given.schema.names) or "none"
        with pytest.raises(ValueError, match=f"^has no column 'page', it has {named}; name the one with the pages$"):
            parse_table(given, html="page")
    with pytest.raises(ValueError, match="has no column 'page'"):
        list(parse_batches([pa.RecordBatch.from_pydict({"html": pa.array([], pa.string())})], html="page"))
    with pytest.raises(ValueError, match="keep: there is no column 'ids'"):
        parse_table(table.slice(0, 0), keep=("ids",))


@pytest.mark.parametrize("name", ["html", "url", "id"])
def test_several_columns_of_a_name_are_refused_where_one_is_meant(name: str) -> None:
    doubled = pa.table([pa.array([column]) for column in (HTML[0], URLS[0], 1, 2)], ["html", "url", "id", name])
    for given in (doubled, doubled.slice(0, 0)):
        with pytest.raises(ValueError, match=f"has 2 columns '{name}'; rename all but one"):
            parse_table(given, keep=("id",))
    if name == "id":  # nobody asks for it
        assert parse_table(doubled).num_rows == 1


def test_frames_without_rows_are_looked_at_and_tell_no_types() -> None:
    pd = pytest.importorskip("pandas", reason="needs the extra ray")
    frame = pa.table(PAGES).to_pandas()
    empty = pd.DataFrame({"html": pd.Series([], dtype=object), "id": pd.Series([], dtype=float)})
    for call in (lambda: parse_frame(empty, html="page"), lambda: list(parse_frames([frame, empty], html="page"))):
        with pytest.raises(ValueError, match="has no column 'page'"):
            call()
    with pytest.raises(ValueError, match="has no column 'html', it has url"):
        list(parse_frames([frame, frame.iloc[:0][["url"]]]))
    (made,) = parse_frames([empty, frame], keep=("id",), fields=("headline",))
    assert str(made["id"].dtype) == "int64"
    assert list(made["id"]) == list(range(6))
    assert list(parse_frames([empty], keep=("id",))) == []


def test_a_batch_is_no_table_and_its_columns_are() -> None:
    with pytest.raises(TypeError, match="a RecordBatch is no table; give one of Arrow, or columns by their names"):
        parse_table(pa.RecordBatch.from_pydict({"html": HTML[:1]}))


def test_two_halves_of_a_character_are_put_together() -> None:
    made = parse_table({"html": [HTML[0].replace("<h1>Har", "<h1>\ud83d\ude00 Har")]}, fields=("headline",))
    assert made.column("headline").to_pylist() == ["\U0001f600 Harbour opens, day 0"]


def test_an_empty_table_has_the_columns() -> None:
    empty = parse_table(pa.table(PAGES).slice(0, 0), keep=("id",))
    assert (empty.num_rows, empty.schema) == (0, parse_table(pa.table(PAGES), keep=("id",)).schema)


def test_a_page_that_ends_the_interpreter_costs_itself_alone() -> None:
    pages = pa.table({"html": HTML[:2] * 2, "url": [URLS[0], f"{URLS[1]}#crash", URLS[2], f"{URLS[3]}#hang"]})
    made = parse_table(pages, workers=1, timeout=2.0, handler=MISBEHAVING, fields=("headline",)).to_pylist()
    assert [row["failure"] and row["failure"]["kind"] for row in made] == [None, "crash", None, "timeout"]


def test_a_message_gives_several_rows_with_what_is_kept() -> None:
    items = "".join(
        f"<item><title>Day {n}</title><description>It rained all day in Sandhaven, the harbour master said.</description></item>"
        for n in range(3)
    )
    feed = f'<rss version="2.0"><channel><title>Gazette</title>{items}</channel></rss>'
    rows = parse_table(pa.table({"html": [feed, HTML[0]], "id": [7, 8]}), keep=("id",)).to_pylist()
    assert [(row["id"], row["headline"]) for row in rows] == [
        (7, "Day 0"),
        (7, "Day 1"),
        (7, "Day 2"),
        (8, "Harbour opens, day 0"),
    ]


def test_many_small_batches_make_few_large_ones_lazily() -> None:
    taken = 0

    def coming() -> Any:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield pa.record_batch({"html": HTML[:1] * 3, "url": URLS[:1] * 3})

    made = parse_batches(coming(), attribution=False, fields=("headline",))
    first = next(made)
    assert (first.num_rows, taken) == (200, 67)
    assert [batch.num_rows for batch in made] == [100]
    assert list(parse_batches([])) == []


def test_frames_the_way_that_spark_hands_them_over() -> None:
    pytest.importorskip("pandas", reason="needs the extra ray")
    frames = [pa.table(PAGES).slice(at, 3).to_pandas() for at in (0, 3)]
    (made,) = parse_frames(iter(frames), keep=("id",))
    assert list(made.columns) == ["id", *COLUMNS, "failure"]
    assert list(made["id"]) == list(range(6))
    assert made["quotes"][0][0]["speaker_name"] == "Tom Quillfeather"
    assert made["day"][0] == dt.date(2024, 3, 5)
    assert [kind and kind["kind"] for kind in made["failure"]][2:5] == ["not-an-article", None, "unreadable"]


def test_the_words_for_spark_name_every_column_with_its_type() -> None:
    told = spark_schema()
    assert told.startswith("`file` string, `url` string, `outlet` string")
    assert "`day` date" in told
    assert "`paywalled` boolean" in told
    assert (
        "`blocks` array<struct<`kind`: string, `start`: bigint, `end`: bigint, `level`: bigint, `when`: string>>"
        in told
    )
    assert told.endswith("`failure` struct<`kind`: string, `message`: string, `where`: string>")
    assert told.count("<") == told.count(">")
    assert spark_schema(("day",)) == (
        "`file` string, `day` date, `failure` struct<`kind`: string, `message`: string, `where`: string>"
    )


def test_dask_maps_it_over_partitions(tmp_path: Any) -> None:
    dd = pytest.importorskip("dask.dataframe", reason="needs the extra heavy")
    import pyarrow.parquet as pq

    pages = dd.from_pandas(pa.table(PAGES).to_pandas(), npartitions=3)
    made = pages.map_partitions(parse_frame, keep=("id",), meta=parse_frame(pages._meta, keep=("id",)))
    assert list(made.columns) == ["id", *COLUMNS, "failure"]
    made.to_parquet(tmp_path / "out", write_index=False)
    read = pq.read_table(tmp_path / "out").sort_by("id")
    whole = parse_table(pa.table(PAGES), keep=("id",))
    assert read.num_rows == 6
    assert pq.read_metadata(next((tmp_path / "out").glob("*.parquet"))).num_columns > len(COLUMNS)
    names = [name for name in whole.schema.names if name != "file"]  # numbered by partition
    assert read.select(names).to_pylist() == whole.select(names).to_pylist()
