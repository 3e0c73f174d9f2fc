from __future__ import annotations

import pytest
from lxml import etree

from newsparse.handlers import HtmlHandler, Registry, TextHandler, json_ld, xpath
from newsparse.handlers.builtin import FORMATS
from newsparse.handlers.generic import GENERIC_HTML, GENERIC_TEXT
from newsparse.handlers.registry import bare_host
from newsparse.model.errors import HandlerConflict, NotAnArticle, UnknownHandler
from newsparse.reading.document import Document, Format


def page(markup: str = "<p>text</p>") -> Document:
    return Document(format=Format.HTML, tree=etree.HTML(markup, etree.HTMLParser()))


GAZETTE = HtmlHandler(name="gazette", hosts=("gazette.example",))
SPORT = HtmlHandler(name="gazette-sport", hosts=("sport.gazette.example",))
OLD = HtmlHandler(name="courier-old", hosts=("courier.example",), marker="//table[@id='main']")
NEW = HtmlHandler(name="courier-new", hosts=("courier.example",), marker="//article")
REGISTRY = Registry().with_handlers(GAZETTE, SPORT, OLD, NEW)


@pytest.mark.parametrize(
    ("host", "bare"),
    [
        ("www.gazette.example", "gazette.example"),
        ("m.Gazette.example:8080", "gazette.example"),
        ("amp.www.gazette.example.", "gazette.example"),
        ("news.gazette.example", "news.gazette.example"),
        ("www.example", "www.example"),
    ],
)
def test_hosts_are_bare(host: str, bare: str) -> None:
    assert bare_host(host) == bare


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://gazette.example/a", "gazette"),
        ("https://www.gazette.example/a", "gazette"),
        ("https://m.gazette.example/a", "gazette"),
        ("https://local.gazette.example/a", "gazette"),
        ("https://sport.gazette.example/a", "gazette-sport"),
        ("https://www.sport.gazette.example/a", "gazette-sport"),
        ("gazette.example/a", "gazette"),
        ("https://othergazette.example/a", "generic-html"),
        ("https://[broken/", "generic-html"),
        (None, "generic-html"),
    ],
)
def test_the_most_specific_host_wins(url: str | None, name: str) -> None:
    assert REGISTRY.choose(page(), url).handler.name == name


def test_a_marker_tells_the_eras_of_a_layout_apart() -> None:
    url = "https://courier.example/1"
    assert REGISTRY.choose(page("<table id=main><tr><td>x</table>"), url).handler is OLD
    assert REGISTRY.choose(page("<article>x</article>"), url).handler is NEW


def test_a_page_without_either_marker_is_read_by_the_generic_handler_and_the_choice_says_why() -> None:
    choice = REGISTRY.choose(page(), "https://courier.example/1")
    assert [(c.name, c.chosen, c.reason) for c in choice.considered] == [
        ("generic-html", True, "no handler claims the page"),
        ("courier-old", False, "its marker is not on this page of courier.example"),
        ("courier-new", False, "its marker is not on this page of courier.example"),
    ]


def test_a_marker_comes_before_none() -> None:
    registry = REGISTRY.with_handlers(HtmlHandler(name="courier", hosts=("courier.example",)))
    assert registry.choose(page("<article>x</article>"), "https://courier.example/1").handler is NEW
    assert registry.choose(page(), "https://courier.example/1").handler.name == "courier"


def test_two_equal_claims_are_a_conflict_that_names_both() -> None:
    registry = REGISTRY.with_handlers(HtmlHandler(name="rival", hosts=("www.gazette.example",)))
    with pytest.raises(HandlerConflict) as caught:
        registry.choose(page(), "https://gazette.example/a")
    assert str(caught.value) == (
        "gazette and rival both claim gazette.example; give one a marker, or name one with handler="
    )


def test_a_handler_takes_the_place_of_one_of_its_name_and_the_old_registry_stays() -> None:
    other = HtmlHandler(name="gazette", hosts=("gazette.example",), headline=(xpath("//h2"),))
    registry = REGISTRY.with_handlers(other)
    assert registry.choose(page(), "https://gazette.example/").handler is other
    assert REGISTRY.choose(page(), "https://gazette.example/").handler is GAZETTE


def test_handlers_are_found_by_name() -> None:
    assert REGISTRY.named("gazette-sport") is SPORT
    assert REGISTRY.named("generic-text") is GENERIC_TEXT
    with pytest.raises(UnknownHandler) as caught:
        Registry().named("gazete")
    known = ", ".join((*(row.name for row in FORMATS), "generic-html", "generic-text", "generic-xml"))
    assert str(caught.value) == f"no handler is called 'gazete'; known are {known}"


def test_a_name_that_is_nearly_right_is_answered_with_the_closest() -> None:
    with pytest.raises(UnknownHandler) as caught:
        REGISTRY.named("Gazete")
    assert caught.value.closest == ("gazette", "gazette-sport")
    assert str(caught.value) == "no handler is called 'Gazete'; did you mean 'gazette' or 'gazette-sport'?"
    assert str(UnknownHandler("nift", ("nitf", "rss"))) == "no handler is called 'nift'; did you mean 'nitf'?"
    assert UnknownHandler("", ("nitf",)).closest == ()


def test_text_is_for_text_handlers_even_on_a_host_with_a_page_handler() -> None:
    text = Document(format=Format.TEXT, text="words")
    assert REGISTRY.choose(text, "https://gazette.example/a").handler is GENERIC_TEXT
    wire = TextHandler(name="gazette-wire", hosts=("gazette.example",))
    assert REGISTRY.with_handlers(wire).choose(text, "https://gazette.example/a").handler is wire


def test_a_format_that_nobody_reads_is_refused() -> None:
    with pytest.raises(NotAnArticle, match="JSON"):
        REGISTRY.choose(Document(format=Format.JSON), None)


def test_the_default_registry_knows_the_seeds_outlet_by_its_host() -> None:
    markup = "<article><div class='article-content'><p>x</p></div></article>"
    assert Registry.default().choose(page(markup), "https://freebeacon.com/a").handler.name == "freebeacon"
    assert Registry.default().problems == ()


def test_rules_and_handlers_compare_and_print() -> None:
    assert json_ld("headline") == json_ld("headline") != json_ld("name")
    assert xpath("//h1") == xpath("//h1")
    assert hash(xpath("//h1")) == hash(xpath("//h1"))
    assert repr(xpath("//time", attr="datetime")) == "XPathRule(expression='//time', attr='datetime')"
    assert HtmlHandler(name="gazette", hosts=("gazette.example",)) == GAZETTE
    assert Registry().choose(page(), None).handler is GENERIC_HTML
