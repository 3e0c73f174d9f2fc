from __future__ import annotations

import pickle
from collections.abc import Iterable

import pytest

from newsparse import Article, Evidence, HandlerError, explain, parse_article
from newsparse.handlers import HtmlHandler, Registry, json_ld, meta, text_line, xpath
from newsparse.reading.page import Page

PAGE = """<!doctype html><html lang="en"><head><title>Harbour opens | The Example Gazette</title>
<meta name="gz:headline" content="Harbour opens after nine years of building">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens", "author": {"@type": "Person",
"name": "Nobody Inparticular"}, "datePublished": "2023-04-05T06:07:00+02:00"}</script></head><body>
<div class="top"><span class="slugline">Shipping</span><h1>Harbour opens</h1>
<h2 class="deck">The first ferry left at dawn with two hundred people on board</h2>
<p class="credit-line">Words: Ada Brightwater and Tom Quillfeather</p><p>Filed: 4 April 2023, 9.30 am</p></div>
<div class="copy"><p>The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid.</p>
<div class="more"><p>Read more about the long history of the harbour in our archive of the last hundred years.</p></div>
<p>Two hundred people stood at the rail of the ferry when it left, most of them from the town itself.</p>
<p>The harbour master, who had waited for the day longer than anyone, cut the ribbon with a saw.</p></div>
<div class="rest"><p>The weather on Wednesday will be fair, with light winds from the north and no rain.</p></div>
</body></html>"""

GAZETTE = HtmlHandler(
    name="gazette",
    hosts=("gazette.example",),
    marker="//div[has-class('copy')]",
    body="//div[has-class('copy')]",
    drop="//div[has-class('more')]",
    headline=(xpath("//h1[has-class('absent')]"), meta("gz:headline")),
    kicker=(xpath("//*[has-class('slugline')]"),),
    dek=(xpath("//*[has-class('deck')]"),),
    byline=(text_line("Words:"), json_ld("author")),
    date=(text_line("Filed:"), json_ld("datePublished")),
    modified=(json_ld("datePublished"),),
)


def parse(handler: HtmlHandler) -> Article:
    registry = Registry().with_handlers(handler)
    return parse_article(PAGE, url="https://gazette.example/harbour", registry=registry, attribution=False)


def test_every_rule_is_followed() -> None:
    article = parse(GAZETTE)
    assert article.handler == "gazette"
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years of building"
    assert article.headline.kicker == "Shipping"
    assert article.headline.dek == "The first ferry left at dawn with two hundred people on board"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater", "Tom Quillfeather"]
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-04T09:30"
    assert article.modified is not None
    assert article.modified.isoformat() == "2023-04-05T06:07+02:00"
    assert [block.span.text[:20] for block in article.blocks] == [
        "The new harbour of S",
        "Two hundred people s",
        "The harbour master, ",
    ]
    kept = " ".join(piece.text for piece in article.furniture)
    assert "Read more about" in kept
    assert "The weather on Wednesday" in kept


def test_what_a_handler_leaves_out_is_read_as_on_any_page() -> None:
    article = parse(HtmlHandler(name="gazette", hosts=("gazette.example",), kicker=(xpath("//span"),)))
    assert article.headline is not None
    assert article.headline.text == "Harbour opens"
    assert article.headline.kicker == "Shipping"
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05T06:07+02:00"


def test_explain_says_that_the_rule_won_and_what_it_beat() -> None:
    registry = Registry().with_handlers(GAZETTE)
    explanation = explain(PAGE, url="https://gazette.example/harbour", registry=registry, attribution=False)
    assert [(choice.name, choice.chosen) for choice in explanation.handlers] == [("gazette", True)]
    headline = next(field for field in explanation.fields if field.field == "headline")
    assert headline.candidates[0].value == "Harbour opens after nine years of building"
    assert headline.candidates[0].reason == "rule of handler gazette for headline"
    assert "Harbour opens" in [candidate.value for candidate in headline.candidates[1:]]
    assert [candidate.won for candidate in headline.candidates].count(True) == 1


def test_a_wrong_selector_fails_when_the_handler_is_made() -> None:
    with pytest.raises(HandlerError) as caught:
        HtmlHandler(name="gazette", body="//div[")
    assert str(caught.value).startswith("handler 'gazette', body: ")
    assert str(caught.value).splitlines()[1:] == ["    //div[", "          ^"]


def test_a_rule_that_is_no_tuple_fails_when_the_handler_is_made() -> None:
    with pytest.raises(HandlerError, match="a single rule needs a comma after it"):
        HtmlHandler(name="gazette", headline=xpath("//h1"))  # type: ignore[arg-type]


def test_a_selector_that_is_no_string_is_refused_where_it_is_written() -> None:
    with pytest.raises(HandlerError, match=r"drop.*is no XPath: one string"):
        HtmlHandler(name="gazette", hosts=("gazette.example",), drop=("//aside",))  # type: ignore[arg-type]


def test_a_fault_in_a_rule_is_told_with_handler_field_and_page() -> None:
    def broken(page: Page) -> Iterable[Evidence]:
        raise ZeroDivisionError("no such column")

    with pytest.raises(HandlerError) as caught:
        parse(HtmlHandler(name="gazette", hosts=("gazette.example",), date=(broken,)))
    assert str(caught.value) == (
        "handler 'gazette', date on https://gazette.example/harbour: ZeroDivisionError: no such column"
    )


def test_handlers_pickle() -> None:
    assert pickle.loads(pickle.dumps(GAZETTE)) == GAZETTE
