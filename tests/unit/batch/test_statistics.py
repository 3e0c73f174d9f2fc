from __future__ import annotations

import datetime as dt
import json
import random
import tracemalloc
from pathlib import Path

import pytest

from newsparse import Article
from newsparse.batch import COLUMNS, Record, arrow_schema, row_of, statistics_of, write_parts
from newsparse.batch.facts import COUNTED, NoRecordError, facts_of_record, facts_of_row, outlet_name
from newsparse.batch.largest import Largest
from newsparse.batch.schemas import table_of
from newsparse.batch.statistics import CitedCount, CitingCount, Share, SourceCount
from tests.archives import page
from tests.stored import article, cites, outlet, source, write_lines

TOM, ADA = source("Tom Quillfeather"), source("Ada Brightwater")
OFFICIAL = source("senior official", anonymous=True)
HERALD, REUTERS, AP = outlet("Port Herald"), outlet("Reuters"), outlet("AP")

ARTICLES = (
    article("The Sandhaven Gazette", "2024-03-05", says=(TOM, TOM, OFFICIAL, None), sources=(ADA,)),
    article(
        "Sandhaven Gazette", "2024-03-05T09:30+02:00", says=(TOM, ADA), citations=(cites(HERALD),), sources=(HERALD,)
    ),
    article(
        "Port Herald", "2024-03-06", says=(OFFICIAL,), sources=(REUTERS, AP), citations=(cites(REUTERS, cites(AP)),)
    ),
    article("Port Herald", "2024-03", sources=(HERALD,), citations=(cites(HERALD),)),
    article("Port Herald", "2024"),
    article(None, None, sources=(TOM, REUTERS), citations=(cites(TOM, cites(REUTERS)), cites(REUTERS))),
)


def test_what_is_counted(tmp_path: Path) -> None:
    found = statistics_of([str(write_lines(tmp_path / "a.jsonl", *ARTICLES))])
    assert (found.articles, found.without_outlet, found.without_date, found.quotes) == (6, 1, 1, 7)
    assert found.days == (("2024", 1), ("2024-03", 1), ("2024-03-05", 2), ("2024-03-06", 1))
    assert found.sources == Share(12, 2)
    assert found.attributed == Share(6, 2)
    herald, gazette = found.outlets
    assert (herald.outlet, herald.articles, herald.sources, herald.quotes) == (
        "Port Herald",
        3,
        Share(4, 1),
        Share(1, 1),
    )
    assert (gazette.outlet, gazette.articles, gazette.sources) == ("Sandhaven Gazette", 2, Share(6, 1))
    assert gazette.quotes == Share(5, 1)
    assert gazette.days == (("2024-03-05", 2),)
    assert herald.days == (("2024", 1), ("2024-03", 1), ("2024-03-06", 1))
    assert found.quoted == (
        SourceCount(name="Tom Quillfeather", kind="person", quotes=3, articles=2),
        SourceCount(name="Ada Brightwater", kind="person", quotes=1, articles=1),
    )
    assert found.cited == (
        CitedCount(outlet="Reuters", articles=2),
        CitedCount(outlet="Associated Press", articles=1),
        CitedCount(outlet="Port Herald", articles=1),
    )
    assert found.citing == (
        CitingCount(by="Port Herald", outlet="Reuters", articles=1),
        CitingCount(by="Reuters", outlet="Associated Press", articles=1),
        CitingCount(by="Sandhaven Gazette", outlet="Port Herald", articles=1),
    )
    assert (found.lacking, found.low_by, found.remarks, found.lost) == ((), (), (), False)


def test_an_article_that_is_stored_in_a_table_counts_the_same(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")
    rows = [row_of("a.html", one) for one in ARTICLES]
    pq.write_table(table_of(rows, arrow_schema()), tmp_path / "a.parquet")
    lines = statistics_of([str(write_lines(tmp_path / "a.jsonl", *ARTICLES))])
    assert statistics_of([str(tmp_path / "a.parquet")]) == lines


@pytest.mark.parametrize("form", ["json", "json-zstd", "parquet"])
def test_what_a_run_wrote_is_counted_in_every_form(tmp_path: Path, form: str) -> None:
    if form != "json":
        pytest.importorskip({"parquet": "pyarrow", "json-zstd": "zstandard"}[form])
    records = [Record(data=page(f"Harbour opens, day {n}", day=f"March {n + 1}, 2024"), name=f"{n}") for n in range(12)]
    write_parts(records, tmp_path / "out", form=form, workers=1, part_records=5, outlet="Sandhaven Gazette")
    found = statistics_of([str(tmp_path / "out")])
    assert (found.articles, found.remarks, found.lost) == (12, (), False)
    assert found.days == tuple((f"2024-03-{n + 1:02}", 1) for n in range(12))
    assert [(one.outlet, one.articles) for one in found.outlets] == [("Sandhaven Gazette", 12)]
    assert found.quoted == (SourceCount(name="Tom Quillfeather", kind="person", quotes=12, articles=12),)


def test_only_the_largest_are_listed_where_that_is_asked_for(tmp_path: Path) -> None:
    found = statistics_of([str(write_lines(tmp_path / "a.jsonl", *ARTICLES))], top=1)
    assert [one.outlet for one in found.outlets] == ["Port Herald"]
    assert [len(one) for one in (found.quoted, found.cited, found.citing)] == [1, 1, 1]
    assert len(found.days) == 4


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_fields_that_were_not_stored_are_told_and_count_for_nothing(tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    records = [Record(data=page("Harbour opens", day="March 5, 2024"), name="a")]
    write_parts(records, tmp_path / "out", form=form, workers=1, fields=("headline", "date"))
    found = statistics_of([str(tmp_path / "out")])
    assert dict(found.lacking) == dict.fromkeys(("outlet", "quotes", "sources", "citations"), 1)
    assert (found.articles, found.without_outlet, found.without_date) == (1, 0, 0)
    assert found.days == (("2024-03-05", 1),)


def test_quotations_without_their_sources_have_no_speakers() -> None:
    record = {"schema": 1, "quotes": ARTICLES[0].to_dict()["quotes"]}
    facts = facts_of_record(record)
    assert (facts.quotes, facts.speakers) == (4, ())
    assert facts.lacking == ("outlet", "date", "sources", "citations")


def test_a_day_alone_is_a_date() -> None:
    facts = facts_of_row({"day": dt.date(2024, 3, 5)})
    assert facts.day == "2024-03-05"
    assert "date" not in facts.lacking


def test_an_outlet_that_cites_itself_in_capitals_cites_nobody_else() -> None:
    own = article("LA Weekly", sources=(outlet("L.A. WEEKLY"),), citations=(cites(outlet("L.A. WEEKLY")),))
    assert facts_of_record(own.to_dict()).cited == ()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("The Sandhaven Gazette", "Sandhaven Gazette"),
        ("nytimes.com", "New York Times"),
        ("the AP", "Associated Press"),
        ("The ", "The"),
        ("a\n  b", "a b"),
        ("x" * 1_000_000, "x" * 199 + "…"),
    ],
)
def test_the_name_of_an_outlet(written: str, name: str) -> None:
    assert outlet_name(written) == name


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quotes", 7),
        ("quotes", [None]),
        ("quotes", [{"speaker": ["a"]}]),
        ("sources", [{"key": "a", "name": 1, "kind": "person", "anonymity": None}]),
        ("sources", [{"key": "a", "name": "b", "kind": "deity", "anonymity": None}]),
        ("date", "2024"),
        ("date", {"value": "2024-13-40", "precision": "day"}),
        ("date", {"value": "", "precision": "day"}),
        ("date", {"value": "2024-03-05", "precision": "week"}),
        ("citations", [{"source": "a"}]),
        ("outlet", 5),
    ],
)
def test_what_has_other_values_is_no_article(field: str, value: object) -> None:
    with pytest.raises(NoRecordError, match="is damaged: its values are not those of an article"):
        facts_of_record({**ARTICLES[0].to_dict(), field: value})


@pytest.mark.parametrize(
    "line", [[], None, "x", {"a": 1}, {"schema": 2}, {"article": {"schema": 7}}, {"article": "# x"}]
)
def test_what_is_no_record_is_no_article(line: object) -> None:
    with pytest.raises(NoRecordError, match="is no article of newsparse"):
        facts_of_record(line)


def test_what_is_counted_is_a_field_and_has_a_column() -> None:
    stored = Article(text="").to_dict()
    assert set(COUNTED) <= stored.keys()
    assert set(COUNTED) <= COLUMNS.keys()


class TestLargest:
    def test_is_exact_while_there_is_room(self) -> None:
        counts: Largest[str] = Largest(2, most=3)
        for name in "abcabcaf":
            counts.add(name, 1, 10)
        assert list(counts) == [("a", [3, 30]), ("b", [2, 20]), ("c", [2, 20]), ("f", [1, 10])]
        assert counts.low_by == [0, 0]

    def test_forgets_the_smallest_and_says_by_how_much_a_count_may_be_too_low(self) -> None:
        chance = random.Random(4)
        true: dict[str, int] = {}
        counts: Largest[str] = Largest(1, most=50)
        for _ in range(20_000):
            name = str(int(chance.paretovariate(0.6)))
            true[name] = true.get(name, 0) + 1
            counts.add(name, 1)
        assert len(counts) <= 100
        assert len(true) > 500
        shown = {name: count for name, (count,) in counts}
        low_by = counts.low_by[0]
        assert 0 < low_by < true["1"] / 10
        for name, count in true.items():
            assert count - low_by <= shown.get(name, 0) <= count

    def test_the_largest_of_many_names_are_found(self, tmp_path: Path) -> None:
        many = [article(f"Paper {n}" if n % 4 else "Sandhaven Gazette", f"2024-01-{n % 28 + 1:02}") for n in range(400)]
        found = statistics_of([str(write_lines(tmp_path / "a.jsonl", *many))], top=1, most=20)
        assert [(one.outlet, one.articles) for one in found.outlets] == [("Sandhaven Gazette", 100)]
        assert dict(found.low_by).keys() == {"outlets", "days of outlets"}
        assert found.articles == 400


def test_memory_is_bounded_by_the_names_that_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(6_000):
            one = article(
                f"Paper {n}", "2024-03-05", says=(source(f"Person {n}"),), citations=(cites(outlet(f"Site {n}")),)
            )
            file.write(json.dumps({**one.to_dict(), "text": "word " * 400}) + "\n")

    def peak(most: int) -> int:
        tracemalloc.start()
        found = statistics_of([str(path)], most=most, top=10)
        _, taken = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert found.articles == 6_000
        return taken

    peak(50)  # what is made once: tables of names
    size = path.stat().st_size
    assert 4 * peak(50) < size  # the articles do not stay
    assert 2 * peak(50) < peak(100_000)  # nor do their names
