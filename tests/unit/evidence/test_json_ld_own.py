"""Which article of several a page's JSON-LD means, on pages made up for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse import parse_article
from newsparse.evidence.json_ld_own import Described, others_among
from newsparse.model.article import Article

_URL = "https://gazette.example/news/ferry"
_OWN: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "The ferry is back after two years",
    "author": {"@type": "Person", "name": "Jane Roe"},
    "datePublished": "2026-05-03T12:00:00Z",
    "mainEntityOfPage": {"@type": "WebPage", "@id": _URL},
}
_OTHER: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "School is closed because of rats",
    "author": {"@type": "Person", "name": "Sam Weller"},
    "datePublished": "2020-01-01",
    "url": "https://gazette.example/news/rats",
}


def article_of(*nodes: dict[str, Any], url: str = _URL, below: str = "") -> Article:
    graph = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    prose = (
        "<p>The ferry to the islands left at noon with two hundred people on board, most of them from the town.</p>" * 3
    )
    page = f"<html><head><title>The ferry is back after two years - Gazette</title><script type='application/ld+json'>{graph}</script></head><body><main><h1>The ferry is back after two years</h1>{prose}</main>{below}</body></html>"
    return parse_article(page, url=url, attribution=False)


@pytest.mark.parametrize(
    "nodes", [(_OTHER, _OWN), (_OWN, _OTHER), (_OTHER, {**_OTHER, "headline": "Mayor to stand once more"}, _OWN)]
)
def test_the_article_at_the_page_s_address_states_its_fields(nodes: tuple[dict[str, Any], ...]) -> None:
    article = article_of(*nodes)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Roe"]
    assert article.date is not None
    assert article.date.isoformat() == "2026-05-03T12:00+00:00"


def test_without_an_address_the_title_tells() -> None:
    own = {key: value for key, value in _OWN.items() if key != "mainEntityOfPage"}
    article = article_of(_OTHER, own, url="https://gazette.example/12345")
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Roe"]


def test_a_teaser_of_another_makes_it_none_of_the_page_s_own() -> None:
    teaser = f"<div><h2 class='entry-title'>{_OTHER['headline']}</h2></div>"
    article = article_of(_OTHER, _OWN, below=teaser)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Roe"]
    assert "byline-disputed" not in {str(issue.code) for issue in article.issues}


def test_one_article_described_twice_is_no_other() -> None:
    titles = ("The ferry is back after two years - Gazette",)
    nodes = (
        Described("NewsArticle", "The ferry is back after two years", "/news/ferry/"),
        Described("WebPage", "Ferry", _URL),
        Described("BlogPosting", "The ferry is back after two years", None),
        Described("Article", None, "https://gazette.example/else"),
        Described("Article", "School is closed because of rats", None),
    )
    assert others_among(nodes, (_URL,), titles) == {4}
    assert others_among(nodes[3:], (_URL,), ("Something else",)) == frozenset()
