"""Pages that scripts draw: what their data state of the article whose text they hold."""

from __future__ import annotations

import json
from typing import Any

from newsparse import parse_article
from newsparse.model.article import Article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)
_ARTICLE: dict[str, Any] = {
    "headline": "The Ferry That Runs on Grease Is Late",
    "seoTitle": "Ferry is late but popular",
    "authors": [{"name": "Jane Morris", "role": "Staff writer"}, {"name": "Tom Lee", "role": "Photographer"}],
    "publishedAt": "2024-07-09T09:00:00.000Z",
    "updatedAt": "2024-07-09T14:41:27.000Z",
    "blocks": [{"__typename": "ParagraphBlock", "html": f"{_PROSE} <em>{n}</em>"} for n in range(5)],
}
_OTHER = {
    "headline": "Commission rejects night fee",
    "authors": [{"name": "Sam Weller"}],
    "publishedAt": "2024-07-08T18:22:00.000Z",
    "body": [{"__typename": "ParagraphBlock", "html": "The commission voted to reject the fee."}],
}


def _page(data: Any, shown: str = "<p>Loading article…</p>", title: str = "Ferry is late but popular") -> Article:
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    return parse_article(
        f"<html lang='en'><head><title>{title} | Harwick Post</title><meta property='og:title' content='{title}'></head><body>"
        f"<p>Become a member for $5 a month and keep local reporting afloat.</p><div id='__next'>{shown}</div>{script}</body></html>",
        url="https://post.example/water/grease-ferry",
        attribution=False,
    )


def test_the_object_with_the_text_and_the_pages_title_is_the_article() -> None:
    article = _page({"props": {"pageProps": {"article": _ARTICLE, "recommended": [_OTHER]}}})
    assert article.headline is not None
    assert article.headline.text == "The Ferry That Runs on Grease Is Late"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Morris"]
    assert article.date is not None
    assert article.date.isoformat() == "2024-07-09T09:00+00:00"
    assert article.modified is not None
    assert article.modified.isoformat() == "2024-07-09T14:41+00:00"
    assert article.text.split("\n\n") == [f"{_PROSE} {n}" for n in range(5)]


def test_the_last_part_of_the_address_tells_it_too() -> None:
    told = {**_ARTICLE, "seoTitle": "x", "slug": "grease-ferry"}
    article = _page({"article": told}, title="Harwick on the water")
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Morris"]


def test_a_section_or_a_short_part_of_the_address_tells_no_article() -> None:
    other = {**_ARTICLE, "seoTitle": "x", "category": "water", "slug": "other-ferry"}
    assert _page({"article": other}, title="Harwick on the water").byline is None


def test_an_authors_office_is_no_name() -> None:
    told = {**_ARTICLE, "authors": [{"title": "Chief Reporter"}, {"name": "Jane Morris", "title": "Editor"}]}
    article = _page({"article": told})
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Morris"]


def test_text_in_a_table_is_markup_with_an_article() -> None:
    cell = f"<h1>Ferry is late but popular</h1><table><tr><td>{_PROSE}<br><br>{_PROSE}</td></tr></table>"
    article = _page({"article": _ARTICLE}, cell)
    assert article.headline is not None
    assert article.headline.text == "Ferry is late but popular"


def test_another_articles_object_states_nothing() -> None:
    article = _page({"article": {**_ARTICLE, "seoTitle": "x"}}, title="Something else altogether")
    assert article.byline is None
    assert article.headline is not None
    assert article.headline.text == "Something else altogether"


def test_a_page_with_a_paragraph_of_its_own_is_read_from_its_markup() -> None:
    article = _page({"article": _ARTICLE}, f"<h1>Ferry is late but popular</h1><p>{_PROSE}</p><p>{_PROSE}</p>")
    assert article.headline is not None
    assert article.headline.text == "Ferry is late but popular"
    assert article.text == f"{_PROSE}\n\n{_PROSE}"
