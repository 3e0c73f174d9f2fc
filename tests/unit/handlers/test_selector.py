from __future__ import annotations

import pytest
from lxml import etree

from newsparse.handlers.selector import compiled, elements, matches
from newsparse.model.errors import SelectorError

PAGE = etree.HTML(
    '<article class="story lead"><h1 class="story-title">A</h1><p class="story">B</p><p>C</p></article>',
    etree.HTMLParser(),
)


def texts(expression: str) -> list[str | None]:
    return [element.text for element in elements(expression, PAGE)]


def test_has_class_compares_whole_class_names() -> None:
    assert texts("//p[has-class('story')]") == ["B"]
    assert texts('//*[has-class("lead")]/p') == ["B", "C"]
    assert texts("//*[has-class('story-title') or has-class('story')]/text()") == []
    assert texts("//h1[has-class('story')]") == []


def test_what_is_no_element_is_left_out() -> None:
    assert texts("//h1/text() | //h1") == ["A"]
    assert texts("count(//p)") == []


def test_matches_takes_booleans_and_selections() -> None:
    assert matches("//article[has-class('story')]", PAGE)
    assert matches("count(//p) = 2", PAGE)
    assert not matches("//aside", PAGE)


@pytest.mark.parametrize(
    ("expression", "offset"),
    [
        ("//h1]]", 4),
        ("//div/@@x", 7),
        ("//p[has-class('a')]//h1]]", 23),
        ("//p[has-class('a') and has-class('b')]]", 38),
    ],
)
def test_a_wrong_expression_is_pointed_at(expression: str, offset: int) -> None:
    with pytest.raises(SelectorError) as caught:
        compiled(expression)
    assert caught.value.offset == offset
    assert str(caught.value).splitlines()[-1] == "    " + " " * offset + "^"


def test_an_unknown_function_is_found_when_the_selector_is_made() -> None:
    with pytest.raises(SelectorError, match="has-clas"):
        compiled("//p[has-clas('a')]")
