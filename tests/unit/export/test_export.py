from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import newsparse
from newsparse import (
    Article,
    Author,
    Block,
    Byline,
    Headline,
    Image,
    Link,
    NewsDate,
    Notice,
    Span,
    parse_article,
)
from newsparse.export import ninjs_uri, to_json_ld, to_markdown, to_ninjs
from tests import ninjs_schema, schema_org
from tests.samples import FULL
from tests.strategies import texts

PAGE = """<html lang="en"><head><title>Ferry is back – Sandhaven Gazette</title>
<link rel="canonical" href="https://gazette.example/ferry">
<meta property="og:site_name" content="Sandhaven Gazette">
<meta property="article:published_time" content="2024-03-05T09:30:15+01:00"></head>
<body><article><h1>The ferry is back after nine years</h1><p class="byline">By Ada Brightwater and Tom Quillfeather</p>
<p>SANDHAVEN — The ferry left at noon on Tuesday, nine years after the old pier had burned down, and the cafés were full.</p>
<h2>What the mayor said</h2>
<p>“We are ready,” Mayor Edith Brightwater told the <a href="https://herald.example/a?b=1&amp;c=2">Sandhaven Herald</a> on
Monday. The pier &lt;number four&gt; is safe, she said.</p>
<ul><li>The first ferry leaves at noon, and the last one comes back at nine in the evening.</li>
<li>Tickets cost *two* crowns &amp; a smile, says a harbour official who asked not to be named.</li></ul>
<blockquote><p>It began in May, and nobody had believed that it would ever come to an end.</p></blockquote>
<p>1. That is how a paragraph may begin that is no list, and [brackets] may stand in it as well as `ticks`.</p>
</article></body></html>"""


@pytest.fixture(scope="module")
def page() -> Article:
    article = parse_article(PAGE)
    assert len(article.blocks) == 7
    assert len(article.quotes) >= 3
    assert article.links
    return article


def as_ninjs(article: Article) -> Article:
    return parse_article(json.dumps(to_ninjs(article)))


def as_page(article: Article) -> Article:
    """The article read again off the JSON-LD in a page that holds nothing else."""
    data = json.dumps(to_json_ld(article)).replace("<", "\\u003c")
    return parse_article(f'<html><head><script type="application/ld+json">{data}</script></head><body></body></html>')


def as_bare(article: Article) -> Article:
    """The article read again off the JSON-LD alone."""
    return parse_article(json.dumps(to_json_ld(article)))


class TestJsonLd:
    @pytest.mark.parametrize("article", [FULL, Article(), Article(headline=Headline(text="Harbour opens"))])
    def test_the_vocabulary_knows_it(self, article: Article) -> None:
        assert schema_org.faults(to_json_ld(article)) == []

    def test_a_page_s_own(self, page: Article) -> None:
        written = to_json_ld(page)
        assert schema_org.faults(written) == []
        assert written["@type"] == "NewsArticle"
        assert [author["name"] for author in written["author"]] == ["Ada Brightwater", "Tom Quillfeather"]
        assert written["datePublished"] == "2024-03-05T09:30:15+01:00"

    def test_the_check_finds_faults(self) -> None:
        written = to_json_ld(FULL)
        broken = {**written, "kicker": "Shipping", "author": "Ada", "isBasedOn": [{"@id": "#nowhere"}]}
        assert schema_org.faults(broken) == [
            "author is 'Ada', not Organization Person",
            "isBasedOn is {'@id': '#nowhere'}, not CreativeWork Product URL",
            "NewsArticle has no kicker",
            "#nowhere is nowhere",
        ]

    def test_quotations_name_their_speakers_and_the_report_that_they_are_from(self) -> None:
        written = to_json_ld(FULL)
        base = "https://gazette.example/1#"
        assert written["hasPart"][0] == {
            "@type": "Quotation",
            "@id": f"{base}q1",
            "text": "We open in May",
            "spokenByCharacter": {"@id": f"{base}s2"},
            "dateCreated": "2024-03-04",
            "isBasedOn": {"@id": f"{base}report-s1"},
            "hasPart": [{"@id": f"{base}q2"}],
        }
        assert written["citation"] == [
            {
                "@type": "CreativeWork",
                "@id": f"{base}report-s1",
                "url": "https://herald.example/a",
                "publisher": {"@id": f"{base}s1"},
            }
        ]
        assert written["isBasedOn"] == [{"@id": f"{base}report-s1"}]
        assert written["mentions"][1]["disambiguatingDescription"] == "not named: told the Herald"

    def test_what_is_reported_in_other_words_is_no_quotation(self) -> None:
        article = parse_article(
            "The harbour\n\nThe pier is safe, Mayor Edith Brightwater said on Monday in Sandhaven.\n"
        )
        (quote,) = to_json_ld(article)["hasPart"]
        assert quote["@type"] == "Claim"
        assert quote["text"] == "The pier is safe"
        assert quote["creator"]["@id"].startswith("_:")

    def test_a_report_in_a_report_is_based_on_it(self) -> None:
        times = attrs.evolve(FULL.sources[0], key="s9", name="Times", url=None)
        study = attrs.evolve(FULL.sources[0], key="s10", name="study", kind="document", url="https://study.example/")
        root = FULL.citations[0]
        inner = attrs.evolve(root, source=times, link=None)
        of_study = attrs.evolve(root, source=study, link=None, citations=())
        tree = attrs.evolve(root, citations=(attrs.evolve(inner, citations=(*inner.citations, of_study)),))
        written = to_json_ld(attrs.evolve(FULL, sources=(*FULL.sources, times, study), citations=(tree,), url=None))
        assert schema_org.faults(written) == []
        assert written["citation"] == [
            {
                "@type": "CreativeWork",
                "@id": "_:report-s1",
                "url": "https://herald.example/a",
                "publisher": {"@id": "_:s1"},
                "isBasedOn": [{"@id": "_:report-s1-s9"}],
            },
            {
                "@type": "CreativeWork",
                "@id": "_:report-s1-s9",
                "publisher": {"@id": "_:s9"},
                "isBasedOn": [{"@id": "_:s10"}],
            },
            {"@type": "CreativeWork", "@id": "_:s10", "name": "study", "url": "https://study.example/"},
        ]
        assert written["isBasedOn"] == [{"@id": "_:report-s1"}]
        assert written["hasPart"][0]["isBasedOn"] == {"@id": "_:report-s1-s9"}

    def test_an_address_that_is_no_whole_one_is_left_out(self) -> None:
        author = Author(name="Ada Brightwater", url="/authors/ada")
        article = Article(byline=Byline(text="Ada Brightwater", authors=(author,)), images=(Image(url="a b.jpg"),))
        written = to_json_ld(article)
        assert written["author"] == [{"@type": "Person", "name": "Ada Brightwater"}]
        assert "image" not in written

    @pytest.mark.parametrize("read", [as_page, as_bare], ids=["in a page", "by itself"])
    def test_round_trip(self, page: Article, read: Callable[[Article], Article]) -> None:
        again = read(page)
        assert again.headline is not None
        assert page.headline is not None
        assert again.headline.text == page.headline.text
        assert again.byline is not None
        assert page.byline is not None
        assert [a.name for a in again.byline.authors] == [a.name for a in page.byline.authors]
        assert again.date is not None
        assert page.date is not None
        assert again.date.value == page.date.value
        assert again.text == page.text


class TestNinjs:
    @pytest.mark.parametrize("article", [FULL, Article(), Article(headline=Headline(text="Harbour opens"))])
    def test_the_standard_s_schema_takes_it(self, article: Article) -> None:
        assert ninjs_schema.faults(to_ninjs(article, extension=False), ninjs_schema.NINJS) == []
        assert ninjs_schema.faults(to_ninjs(article), ninjs_schema.EXTENDED) == []

    def test_the_check_finds_faults(self) -> None:
        item = {**to_ninjs(FULL), "urgency": 10}
        assert len(ninjs_schema.faults(item, ninjs_schema.NINJS)) == 2

    def test_only_an_item_without_more_names_the_standard_s_schema(self, page: Article) -> None:
        assert "schema" not in to_ninjs(page)["standard"]
        plain = to_ninjs(page, extension=False)
        assert plain["standard"]["schema"].endswith("ninjs-schema_3.0.json#")
        assert "newsparse" not in plain

    def test_the_extension_is_the_record_s_and_its_spans_count_in_the_plain_body(self, page: Article) -> None:
        written = to_ninjs(page)
        record = page.to_dict()
        assert written["newsparse"]["quotes"] == record["quotes"]
        (text,) = (body["value"] for body in written["bodies"] if body["contentType"] == "text/plain")
        for quote in written["newsparse"]["quotes"]:
            for part in quote["parts"]:
                if part["of"] == "text":
                    assert text[part["start"] : part["end"]] == part["text"]

    def test_round_trip(self, page: Article) -> None:
        again = as_ninjs(page)
        assert again.handler == "ninjs"
        assert again.headline is not None
        assert again.headline.text == "The ferry is back after nine years"
        assert again.byline is not None
        assert [a.name for a in again.byline.authors] == ["Ada Brightwater", "Tom Quillfeather"]
        assert again.date is not None
        assert again.date.value == dt.datetime.fromisoformat("2024-03-05T09:30:15+01:00")
        assert again.text == page.text
        assert [block.kind for block in again.blocks] == [block.kind for block in page.blocks]
        assert again.links == page.links

    def test_a_day_stays_a_day(self) -> None:
        day = NewsDate(dt.date(2024, 3, 5), "day", "March 5")
        article = Article(headline=Headline(text="Harbour opens"), date=day)
        assert to_ninjs(article)["firstCreated"] == "2024-03-05"

    def test_a_byline_that_names_cannot_be_read_off_gives_way_to_the_names(self) -> None:
        authors = (Author(name="Ada Brightwater"), Author(name="Tom Quillfeather"))
        odd = Article(byline=Byline(text="Reporting for the wire", authors=authors))
        assert to_ninjs(odd)["by"] == "Ada Brightwater, Tom Quillfeather"

    def test_every_article_has_an_identifier_and_always_the_same(self) -> None:
        assert ninjs_uri(FULL) == "urn:gazette:1"
        assert ninjs_uri(Article(url="https://gazette.example/1")) == "https://gazette.example/1"
        named = ninjs_uri(Article(text="a"))
        assert named.startswith("urn:uuid:")
        assert named == ninjs_uri(Article(text="a")) != ninjs_uri(Article(text="b"))


class TestMarkdown:
    def test_a_page_s_own(self, page: Article) -> None:
        assert to_markdown(page).split("\n\n") == [
            "# The ferry is back after nine years",
            "By Ada Brightwater and Tom Quillfeather · Sandhaven Gazette · 2024-03-05T09:30+01:00",
            "SANDHAVEN — The ferry left at noon on Tuesday, nine years after the old pier had burned down, and the cafés were full.",
            "## What the mayor said",
            "“We are ready,” Mayor Edith Brightwater told the [Sandhaven Herald](https://herald.example/a?b=1&c=2) on Monday. The pier \\<number four\\> is safe, she said.",
            "- The first ferry leaves at noon, and the last one comes back at nine in the evening.\n- Tickets cost \\*two\\* crowns & a smile, says a harbour official who asked not to be named.",
            "> It began in May, and nobody had believed that it would ever come to an end.",
            "1\\. That is how a paragraph may begin that is no list, and \\[brackets\\] may stand in it as well as \\`ticks\\`.",
        ]

    def test_what_stands_around_the_body(self) -> None:
        written = to_markdown(FULL)
        assert written.startswith(
            "**Shipping**\n\n# Harbour\n\n*At last*\n\nBy Ada B · Gazette · 2024-03-05T09:30-03:30\n"
        )
        assert "**SANDHAVEN (AP) —**" in written
        assert written.endswith("![A pier](https://example.org/i.jpg)\n*The pier (AP)*\n\n*It is the fourth pier.*")

    @pytest.mark.parametrize(
        ("words", "written"),
        [
            ("# 1 in Sandhaven", "\\# 1 in Sandhaven"),
            ("#harbour is what they write", "#harbour is what they write"),
            ("- a dash", "\\- a dash"),
            ("--- and no rule", "\\--- and no rule"),
            ("-5 degrees", "-5 degrees"),
            ("1984) was a year", "1984\\) was a year"),
            ("1984 was a year", "1984 was a year"),
            ("=== no heading", "\\=== no heading"),
            ("AT&T and &amp; R&D", "AT&T and \\&amp; R&D"),
            ("a | b", "a \\| b"),
        ],
    )
    def test_signs_mean_themselves(self, words: str, written: str) -> None:
        article = Article(text=words, blocks=(Block("paragraph", Span.cut(words, 0, len(words))),))
        assert to_markdown(article) == written

    def test_kinds_of_blocks(self) -> None:
        kinds = (
            "heading",
            "list-item",
            "list-item",
            "pullquote",
            "question",
            "answer",
            "preformatted",
            "table",
            "embed",
        )
        words = [f"w{i}" for i in range(len(kinds))]
        text = "\n\n".join(words)
        blocks = tuple(
            Block(kind, Span.cut(text, 4 * i, 4 * i + 2), 3 if kind == "heading" else i) for i, kind in enumerate(kinds)
        )
        article = Article(text=text, blocks=blocks, notices=(Notice("correction", "w1"),))
        assert to_markdown(article) == ("### w0\n\n- w1\n  - w2\n\n> w3\n\n**w4**\n\nw5\n\n    w6\n\nw7\n\n> w8")

    def test_an_address_is_one_whatever_signs_it_has(self) -> None:
        text = "see here now"
        link = Link(Span.cut(text, 3, 9), "https://a.example/x y>z(1)")
        article = Article(text=text, blocks=(Block("paragraph", Span.cut(text, 0, 12)),), links=(link,))
        assert to_markdown(article) == "see [here](<https://a.example/x%20y%3Ez(1)>) now"


@settings(deadline=None, max_examples=60, derandomize=True, database=None)
@given(texts)
def test_whatever_is_read_can_be_written(text: str) -> None:
    try:
        article = parse_article(f"<h1>Harbour opens</h1><p>{text}</p>", url="https://gazette.example/a b")
    except newsparse.NewsparseError:
        return
    article = attrs.evolve(article, url=None)
    assert schema_org.faults(to_json_ld(article)) == []
    assert ninjs_schema.faults(to_ninjs(article, extension=False), ninjs_schema.NINJS) == []
    assert to_markdown(article)


def test_a_deep_chain_is_no_recursion() -> None:
    node: Any = FULL.citations[0]
    for number in range(3000):
        source = attrs.evolve(node.source, key=f"d{number}")
        node = attrs.evolve(node, source=source, citations=(node,))
    written = to_json_ld(attrs.evolve(FULL, citations=(node,)))
    assert len(written["citation"]) == 3001
