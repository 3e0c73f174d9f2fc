"""XML that is read by the names of its elements."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import NotAnArticle

TEXT = "The harbour of Sandhaven opened on Tuesday, nine years later than it had been planned, and cafés were full."


@pytest.mark.parametrize(
    "markup",
    [
        f"<story><headline>Harbour opens</headline><body>{TEXT}</body></story>",
        f"<STORY><Story_Headline>Harbour opens</Story_Headline><StoryText><p>{TEXT}</p></StoryText></STORY>",
        f"<export><meldung><titel>Harbour opens</titel><text>{TEXT}</text></meldung></export>",
        f"<doc><field name='news-title'>Harbour opens</field><field name='Full_Text'>{TEXT}</field></doc>",
        f"<item headline='Harbour opens'><content>&lt;p&gt;{TEXT}&lt;/p&gt;</content></item>",
        f"<root><meta name='headline' content='Harbour opens'/><content><title>x</title><body>{TEXT}</body></content></root>",
    ],
)
def test_elements_fields_and_attributes_are_what_they_are_called(markup: str) -> None:
    article = newsparse.parse_article(markup, attribution=False)
    assert article.handler == "generic-xml"
    assert article.headline is not None
    assert (article.headline.text, article.text) == ("Harbour opens", TEXT)


def test_each_of_several_articles_is_an_item() -> None:
    one = f"<article><title>Harbour opens</title><text>{TEXT}</text></article>"
    articles = newsparse.parse_articles(f"<news><date>2024-03-05</date>{one * 3}</news>", attribution=False)
    assert [article.text for article in articles] == [TEXT] * 3


@pytest.mark.parametrize(
    "markup",
    [
        "<config><name>a</name><port>80</port></config>",
        f"<config><name>a</name><body>{TEXT}</body></config>",
        "<story><headline>Harbour opens</headline></story>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='title'/></xs:schema>",
    ],
)
def test_what_holds_no_article_is_refused(markup: str) -> None:
    with pytest.raises(NotAnArticle):
        newsparse.parse_article(markup)
