"""The older layout of the seed's outlet, which is told by its lines alone."""

from __future__ import annotations

import newsparse

URL = "https://freebeacon.com/local/harbour-opens/"
BODY = """<p>The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid at the old pier.</p>
<p>Two hundred people stood at the rail when the first ferry left at noon, and most of them had brought a flag.</p>"""


def parsed(head: str) -> newsparse.Article:
    page = f"<html><body>{head}<div>October 5, 2015 3:05 pm</div>{BODY}</body></html>"
    return newsparse.parse_article(page, url=URL, attribution=False)


def test_a_caption_below_the_headline_is_no_dek() -> None:
    article = parsed("<h1>Harbour Opens</h1><div>The quay of Sandhaven / AP</div><div>BY: Ada Brightwater</div>")
    assert article.handler == "freebeacon-by"
    assert article.headline is not None
    assert article.headline.dek is None


def test_the_names_below_the_headline_are_no_dek() -> None:
    article = parsed("<h1>Harbour Opens</h1><div>BY: Ada Brightwater</div>")
    assert article.headline is not None
    assert article.headline.dek is None
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater"]


def test_without_a_headline_there_is_no_dek() -> None:
    article = parsed("<div>First ferry leaves at noon</div><div>BY: Ada Brightwater</div>")
    assert article.headline is None or article.headline.dek is None


def test_the_later_layout_is_not_taken_for_the_older() -> None:
    page = f"<h1>Harbour Opens</h1><p>BY: Ada Brightwater</p><div class='article-content'>{BODY}</div>"
    article = newsparse.parse_article(page, url=URL, attribution=False)
    assert article.handler == "freebeacon"
