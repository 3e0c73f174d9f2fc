"""What a page states, place by place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsparse import parse_article
from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page
from tests.unit.evidence.pages import page_of


def on(topic: str, body: str = "", head: str = "", **rest: str) -> tuple[Statement, ...]:
    return gather_statements(page_of(body, head, **rest)).on(topic)


def places(topic: str, body: str = "", head: str = "", **rest: str) -> list[tuple[str, str, str]]:
    return [(str(s.source), s.where, s.raw) for s in on(topic, body, head, **rest)]


class TestMeta:
    ROWS = (
        ('<meta property="og:title" content="Rain">', "headline", ("open-graph", "og:title", "Rain")),
        ('<meta name="og:title" content="Rain">', "headline", ("open-graph", "og:title", "Rain")),
        ('<meta name="DC.Title" content="Rain">', "headline", ("meta", "dc.title", "Rain")),
        ('<meta property="og:title twitter:title" content="Rain">', "headline", ("open-graph", "og:title", "Rain")),
        ('<meta name="author" content="Jo Roe">', "author", ("meta", "author", "Jo Roe")),
        (
            '<meta property="og:article:author" content="Jo Roe">',
            "author",
            ("open-graph", "og:article:author", "Jo Roe"),
        ),
        ('<meta name="cXenseParse:author" content="Jo Roe">', "author", ("meta", "cxenseparse:author", "Jo Roe")),
        (
            '<meta property="article:published_time" content="2024">',
            "published",
            ("open-graph", "article:published_time", "2024"),
        ),
        ('<meta name="sailthru.date" content="2024">', "published", ("meta", "sailthru.date", "2024")),
        ('<meta http-equiv="last-modified" content="2024">', "modified", ("meta", "last-modified", "2024")),
        ('<meta property="og:site_name" content="Gazette">', "outlet", ("open-graph", "og:site_name", "Gazette")),
        ('<meta http-equiv="Content-Language" content="de">', "language", ("meta", "content-language", "de")),
        (
            '<link rel="canonical" href="https://g.example/1">',
            "url",
            ("meta", "link[rel=canonical]", "https://g.example/1"),
        ),
        ("<title> Rain |\n Gazette </title>", "title", ("title", "title", "Rain | Gazette")),
    )

    @pytest.mark.parametrize(("head", "topic", "place"), ROWS)
    def test_names(self, head: str, topic: str, place: tuple[str, str, str]) -> None:
        assert places(topic, head=head) == [place]

    def test_an_object_in_a_meta_element(self) -> None:
        head = """<meta name="parsely-page" content='{"title": "Rain", "authors": ["Jo Roe", "Al Poe"]}'>"""
        assert places("author", head=head) == [
            ("meta", "parsely-page/authors", "Jo Roe"),
            ("meta", "parsely-page/authors", "Al Poe"),
        ]

    @pytest.mark.parametrize(
        "head", ['<meta name="author" content=" ">', '<meta name="viewport" content="x">', "<meta>"]
    )
    def test_nothing_is_stated_by_nothing(self, head: str) -> None:
        assert list(gather_statements(page_of("<p>x</p>", head)).everything()) == []

    def test_the_title_of_a_drawing_is_none(self) -> None:
        assert places("title", "<svg><title>Logo</title></svg>", "<title>Rain</title>") == [("title", "title", "Rain")]


class TestItems:
    def test_microdata_with_the_type_of_its_item(self) -> None:
        body = '<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Rain</h1></div>'
        statement = on("headline", body)[0]
        assert (statement.source, statement.where, statement.raw) == (EvidenceSource.MICRODATA, "headline", "Rain")
        assert (statement.about["type"], statement.about["tag"], statement.block) == ("NewsArticle", "h1", 0)

    def test_an_author_is_named_by_its_item(self) -> None:
        body = """<div itemprop="author" itemscope itemtype="https://schema.org/Person">By
            <a itemprop="url" href="/jo"><span itemprop="name">Jo Roe</span></a></div>"""
        statement = next(s for s in on("author", body) if s.source is EvidenceSource.MICRODATA)
        assert (statement.raw, statement.about["type"], statement.about["url"]) == ("Jo Roe", "Person", "/jo")

    def test_a_time_element_is_read_once(self) -> None:
        body = '<p><time itemprop="datePublished" datetime="2024-05-06">6 May</time></p>'
        (statement,) = on("published", body)
        assert (statement.source, statement.raw, statement.about["text"]) == (
            EvidenceSource.MICRODATA,
            "2024-05-06",
            "6 May",
        )

    def test_rdfa(self) -> None:
        body = '<div typeof="schema:NewsArticle"><span property="dc:title">Rain</span></div>'
        assert places("headline", body) == [("rdfa", "dc:title", "Rain")]

    def test_the_publishers_name_not_its_logo(self) -> None:
        body = (
            """<div itemprop="publisher" itemscope><img itemprop="logo" src="x"><b itemprop="name">Gazette</b></div>"""
        )
        assert places("outlet", body) == [("microdata", "publisher", "Gazette")]


class TestMarkup:
    def test_a_byline_keeps_its_lines(self) -> None:
        body = '<div class="article-byline"><p>By <a href="/jo">Jo Roe</a></p><p>Political Editor</p></div><p>Text.</p>'
        statement = on("author", body)[0]
        assert (statement.raw, statement.about["how"], statement.block) == ("By Jo Roe\nPolitical Editor", "class", 0)
        assert statement.where == "body/div.article-byline"

    def test_links_to_authors(self) -> None:
        body = '<p>By <a rel="author" href="/jo">Jo Roe</a> and <a href="/authors/al-poe/">Al Poe</a></p>'
        assert [(s.raw, s.about["how"], s.about["url"]) for s in on("author", body)] == [
            ("Jo Roe", "rel", "/jo"),
            ("Al Poe", "href", "/authors/al-poe/"),
        ]

    def test_times(self) -> None:
        body = '<p class="dates"><time class="entry-date" datetime="2024-05-06" pubdate>6 May</time></p>'
        (statement,) = on("published", body)
        assert (statement.raw, statement.block) == ("2024-05-06", 0)
        assert statement.about == {
            "tag": "time",
            "how": "time",
            "class": "entry-date",
            "text": "6 May",
            "pubdate": "",
            "around": "dates",
        }

    def test_a_time_of_change(self) -> None:
        body = '<p><time class="updated" datetime="2024-05-07">7 May</time></p>'
        assert (on("published", body), len(on("modified", body))) == ((), 1)

    def test_wordpress_calls_what_was_never_changed_updated_too(self) -> None:
        assert len(on("published", '<p><time class="entry-date published updated" datetime="2024">x</time></p>')) == 1

    @pytest.mark.parametrize("label", ["date", "articleDate", "c-pubdate", "fecha", "post-meta", "published-on"])
    def test_dates_by_their_labels(self, label: str) -> None:
        assert [s.raw for s in on("published", f'<div class="{label}">6 May 2024</div>')] == ["6 May 2024"]

    @pytest.mark.parametrize("label", ["candidate", "update-button", "comment-date", "datepicker", "nav-date"])
    def test_labels_of_other_things(self, label: str) -> None:
        assert on("published", f'<div class="{label}">6 May 2024</div>') == ()

    def test_a_date_has_a_digit(self) -> None:
        assert on("published", '<div class="date">Today</div>') == ()

    def test_a_container_is_no_statement(self) -> None:
        assert on("author", f'<div class="author">{"<p>Words and words.</p>" * 60}</div>') == ()

    def test_a_heading_with_its_parts(self) -> None:
        statement = on("headline", "<h1><span>Weather</span> <span>Rain</span></h1>")[0]
        assert (statement.raw, statement.about["parts"]) == ("Weather Rain", "Weather\x1fRain")


class TestAddress:
    ROWS = (
        ("https://g.example/2024/05/06/rain-at-last", "2024-05-06", "rain at last"),
        ("https://g.example/2024/may/6/rain-at-last", "2024-05-06", "rain at last"),
        ("https://g.example/news/20240506/rain-at-last.html", "2024-05-06", "rain at last"),
        ("https://g.example/2024/05/rain-at-last/", "2024-05", "rain at last"),
    )

    @pytest.mark.parametrize(("url", "day", "slug"), ROWS)
    def test_days_and_words(self, url: str, day: str, slug: str) -> None:
        assert [s.raw for s in on("published", "<p>x</p>", url=url)] == [day]
        assert [s.raw for s in on("slug", "<p>x</p>", url=url)] == [slug]

    @pytest.mark.parametrize(
        "url", ["https://g.example/1234567890", "https://g.example/2024/13/41/x", "http://[bad", ""]
    )
    def test_no_day(self, url: str) -> None:
        assert on("published", "<p>x</p>", url=url) == ()

    def test_section(self) -> None:
        assert [s.raw for s in on("section", "<p>x</p>", url="https://g.example/news/local-sport/rain")] == ["news"]


def test_plain_text_states_nothing() -> None:
    page = Page(Document(format=Format.TEXT, text="Rain\n\nIt rained."), ())
    assert list(gather_statements(page).everything()) == []


def test_endless_lists_are_bounded() -> None:
    assert len(on("author", '<a rel="author" href="/x">x</a>' * 5_000)) <= 100


@given(st.text(alphabet='<>="/ abcdivtmehr@:', max_size=120))
def test_no_markup_raises(body: str) -> None:
    root = etree.HTML(f"<html><body><p>x</p>{body}</body></html>")
    for statement in gather_statements(Page(Document(format=Format.HTML, tree=root), ())).everything():
        assert statement.raw


def test_an_element_read_out_as_the_main_heading_is_one() -> None:
    heading = (
        "<h2><span>Sleep</span> <span role='heading' aria-level='1'>We have made an enemy of the night</span></h2>"
    )
    page = f"<html><head><title>Research - Harwick Post</title></head><body>{heading}<p>Text of the article.</p></body></html>"
    headline = parse_article(page, attribution=False).headline
    assert headline is not None
    assert headline.text == "We have made an enemy of the night"
