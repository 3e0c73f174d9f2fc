from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import pytest

from newsparse import Annotations, Article, Quote, RecordError, Source, Span
from tests.samples import FULL, HERALD, MAY, MAYOR, TEXT, WHY


def deep(value: Any) -> Any:
    """Everything in a value, quotations and sources in full wherever they are referred to."""
    if attrs.has(type(value)):
        fields = attrs.fields(type(value))
        return (type(value).__name__, *((field.name, deep(getattr(value, field.name))) for field in fields))
    return [deep(item) for item in value] if isinstance(value, tuple) else (type(value).__name__, value)


class TestRoundTrip:
    @pytest.mark.parametrize(
        "value",
        [FULL, Article(), Annotations(text=""), Annotations(text=TEXT, quotes=(MAY, WHY), sources=(HERALD, MAYOR))],
    )
    def test_gives_an_equal_value_back(self, value: Article | Annotations) -> None:
        again = type(value).from_dict(value.to_dict())
        assert again == value
        assert deep(again) == deep(value)
        assert type(value).from_json(value.to_json()) == value

    def test_shares_what_was_shared(self) -> None:
        again = Article.from_dict(FULL.to_dict())
        assert again.headline is not None
        assert again.headline.quotes[0] is again.quotes[1] is again.quotes[0].inner[0]
        assert again.citations[0].citations[0].quotes[0].speaker is again.sources[1]

    def test_dates_keep_their_sort_and_zone(self) -> None:
        again = Article.from_dict(FULL.to_dict())
        assert again.date is not None
        assert again.date.value.isoformat() == "2024-03-05T09:30:15.000250-03:30"
        assert again.modified is not None
        assert again.modified.value == dt.datetime.fromisoformat("2024-03-05T09:30")
        assert type(again.quotes[0].when.value if again.quotes[0].when else None) is dt.date

    def test_what_no_table_lists_is_written_in_place(self) -> None:
        trimmed = attrs.evolve(FULL, sources=(HERALD,))
        record = trimmed.to_dict()
        assert record["quotes"][0]["chain"][0] == "s1"
        assert record["quotes"][0]["speaker"]["name"] == "mayor"
        assert deep(Article.from_dict(record)) == deep(trimmed)

    def test_another_source_of_the_same_key_is_written_in_place(self) -> None:
        renamed = attrs.evolve(FULL, sources=(HERALD, attrs.evolve(MAYOR, name="Tom Quill")))
        again = Article.from_dict(renamed.to_dict())
        assert deep(again) == deep(renamed)
        assert again.quotes[0].speaker is not None
        assert again.quotes[0].speaker.name == "mayor"

    def test_an_equal_copy_counts_as_listed(self) -> None:
        copied = attrs.evolve(FULL, sources=(HERALD, attrs.evolve(MAYOR)))
        assert copied.to_dict()["quotes"][0]["speaker"] == "s2"

    def test_half_a_surrogate_pair_can_be_written_and_comes_back(self) -> None:
        article = Article(text="a\ud83db")
        assert article.to_json().encode("utf-8")
        assert Article.from_json(article.to_json()) == article


class TestRecord:
    def test_writes_each_source_and_quotation_once(self) -> None:
        mentions = tuple(Span(i, i + 1, "x") for i in range(1_000))
        source = Source(key="s1", name="X", kind="person", mentions=mentions)
        quotes = tuple(
            Quote(key=f"q{i}", kind="direct", parts=(Span(i, i + 1, "x"),), speaker=source, chain=(source,))
            for i in range(1_000)
        )
        article = Article(text="x" * 2_000, quotes=quotes, sources=(source,))
        assert len(article.to_json()) < 300 * (len(mentions) + len(quotes))

    def test_says_its_version_and_holds_plain_json_only(self) -> None:
        record = FULL.to_dict()
        assert record["schema"] == 1
        assert json.loads(json.dumps(record)) == record
        assert type(record["sources"][0]["kind"]) is str
        assert record["date"]["value"] == "2024-03-05T09:30:15.000250-03:30"
        assert record["date"]["precision"] == "minute"
        assert record["quotes"][0]["inner"] == ["q2"]
        assert record["citations"][0]["citations"][0]["source"] == "s2"

    def test_is_one_line(self) -> None:
        assert "\n" not in Article(text="one\n\ntwo").to_json()

    def test_keeps_letters_as_they_are(self) -> None:
        assert "Zürich" in Article(text="Zürich").to_json()

    def test_a_field_left_out_has_its_default(self) -> None:
        assert Article.from_dict({"schema": 1, "text": "x"}) == Article(text="x")


def changed(path: str, value: object) -> dict[str, Any]:
    """The full record with the value at a path replaced."""
    record = FULL.to_dict()
    *parents, last = path.split("/")
    place: Any = record
    for part in parents:
        place = place[int(part) if part.isdecimal() else part]
    place[int(last) if last.isdecimal() else last] = value
    return record


WRONG: tuple[tuple[object, str], ...] = (
    (None, "record: expected an object, found null"),
    ([1], "record: expected an object, found an array"),
    ({}, "/schema: no version; this newsparse reads version 1"),
    (changed("schema", 2), "/schema: version 2; this newsparse reads version 1"),
    (changed("schema", True), "/schema: version True; this newsparse reads version 1"),
    (changed("colour", 1), "record: Article has no field 'colour'"),
    (changed("text", 5), "/text: expected a string, found an integer"),
    (changed("paywalled", 0), "/paywalled: expected a boolean, found an integer"),
    (changed("topics", "news"), "/topics: expected an array, found 'news'"),
    (changed("topics/1", None), "/topics/1: expected a string, found null"),
    (changed("headline", {}), "/headline: Headline needs text"),
    (changed("links/0/span/start", True), "/links/0/span/start: expected an integer, found a boolean"),
    (changed("date/value", "yesterday"), "/date/value: expected an ISO 8601 date, found 'yesterday'"),
    (changed("date/value", 2024), "/date/value: expected a date, found an integer"),
    (changed("date/precision", "hour"), "/date/precision: expected one of minute, day, month, year, found 'hour'"),
    (changed("sources", {}), "/sources: expected an array, found an object"),
    (changed("quotes/0", 1), "/quotes/0: expected an object, found an integer"),
    (changed("quotes/0/speaker", "s9"), "/quotes/0/speaker: no source of this record has the key 's9'"),
    (changed("headline/quotes/0", 1), "/headline/quotes/0: expected an object, found an integer"),
    (changed("quotes/1/inner", ["q1"]), "/quotes/0/inner/0: refers to what it is itself a part of"),
    (changed("citations/0/citations/0/span", None), "/citations/0/citations/0/span: expected an object, found null"),
)


class TestRefusals:
    @pytest.mark.parametrize(("record", "message"), WRONG)
    def test_the_place_is_named(self, record: object, message: str) -> None:
        with pytest.raises(RecordError) as caught:
            Article.from_dict(record)
        assert str(caught.value) == message

    def test_the_other_root_is_refused(self) -> None:
        with pytest.raises(RecordError, match="Annotations has no field 'headline'"):
            Annotations.from_dict(FULL.to_dict())

    @pytest.mark.parametrize("line", ["", "{", b"\xff", "nul"])
    def test_what_is_no_json(self, line: str | bytes) -> None:
        with pytest.raises(RecordError, match="no JSON"):
            Article.from_json(line)

    def test_hostile_nesting(self) -> None:
        deep_citations = '{"source":"s","span":null,"citations":[' * 50_000 + "]}" * 50_000
        with pytest.raises(RecordError, match="nested too deeply"):
            Article.from_json('{"schema":1,"citations":[' + deep_citations + "]}")

    def test_deeply_nested_quotations_are_read(self) -> None:
        quotes: list[Quote] = []
        for i in range(5_000, 0, -1):
            inner = (quotes[-1],) if quotes else ()
            quotes.append(Quote(key=f"q{i}", kind="direct", parts=(Span(0, 1, "x"),), inner=inner))
        article = Article(text="x", quotes=tuple(reversed(quotes)))
        assert Article.from_json(article.to_json()) == article
