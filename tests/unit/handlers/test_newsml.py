"""Messages of NewsML, both versions."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import MultipleArticles, NotAnArticle

TEXT = "<html><body><p>The harbour of Sandhaven opened on Tuesday, nine years late.</p></body></html>"


def g2(kind: str, headline: str = "", content: str = "", meta: str = "") -> str:
    return (
        f"<newsItem guid='{headline or kind}' xml:lang='en'><itemMeta><itemClass qcode='ninat:{kind}'/>{meta}</itemMeta>"
        f"<contentMeta><headline>{headline}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def message(*items: str) -> str:
    return f"<newsMessage><itemSet>{''.join(items)}</itemSet></newsMessage>"


ARTICLE = g2("text", "Harbour opens", f"<inlineXML>{TEXT}</inlineXML>")
PICTURE = g2("picture", "The first ferry")


def test_the_one_article_among_pictures_is_the_message_s() -> None:
    article = newsparse.parse_article(message(PICTURE, ARTICLE, *[PICTURE] * 5))
    assert article.text == "The harbour of Sandhaven opened on Tuesday, nine years late."
    assert article.item is not None
    assert article.item.id == "Harbour opens"
    (choice,) = newsparse.explain(ARTICLE).handlers
    assert (choice.name, choice.chosen, choice.reason) == ("newsml-g2", True, "root element newsItem")


def test_a_message_without_an_article_is_none() -> None:
    for items in ((), (PICTURE,), (g2("text"), g2("video", "A ferry"))):
        with pytest.raises(NotAnArticle):
            newsparse.parse_article(message(*items))
    with pytest.raises(MultipleArticles):
        newsparse.parse_article(message(ARTICLE, PICTURE, ARTICLE))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>", "One.\n\nTwo."),
        (
            "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>",
            "One.\n\nTwo.",
        ),
        ("<inlineXML><p xmlns='http://www.w3.org/1999/xhtml'>One.</p></inlineXML>", "One."),
        ("<inlineXML><story><para>One.</para><para>Two.</para></story></inlineXML>", "One.\n\nTwo."),
        ("<inlineXML/><inlineData rendition='x:headline'>Title</inlineData><inlineData>One.</inlineData>", "One."),
        ("<inlineXML xml:lang='fr'><p>Un.</p></inlineXML><inlineXML xml:lang='en'><p>One.</p></inlineXML>", "One."),
        ("<inlineData encoding='base64' contenttype='text/plain'>T25lLg==</inlineData>", "One."),
        ("<inlineXML contenttype='image/svg+xml'><svg><text>No.</text></svg></inlineXML>", ""),
    ],
)
def test_the_first_rendition_with_words_is_the_text(content: str, text: str) -> None:
    assert newsparse.parse_article(g2("text", "Harbour", content)).text == text


def test_a_signal_of_a_correction_is_a_notice() -> None:
    meta = "<signal qcode='sig:correction'/><signal qcode='sig:atomic'/><edNote>Third paragraph.</edNote>"
    article = newsparse.parse_article(g2("text", "Harbour", f"<inlineXML>{TEXT}</inlineXML>", meta))
    assert [(notice.kind.value, notice.text) for notice in article.notices] == [
        ("editors-note", "Third paragraph."),
        ("correction", "sig:correction"),
    ]


def component(role: str, content: str, lines: str = "", language: str = "en") -> str:
    return (
        f"<NewsComponent><Role FormalName='{role}'/><NewsLines>{lines}</NewsLines><DescriptiveMetadata>"
        f"<Language FormalName='{language}'/></DescriptiveMetadata><ContentItem><DataContent>{content}</DataContent></ContentItem>"
        "</NewsComponent>"
    )


def one(*parts: str) -> newsparse.Article:
    return newsparse.parse_article(
        f"<NewsML><NewsItem xml:lang='en'><NewsManagement><FirstCreated>20240305T093000Z</FirstCreated></NewsManagement>"
        f"<NewsComponent>{''.join(parts)}</NewsComponent></NewsItem></NewsML>"
    )


def test_roles_say_what_a_component_is() -> None:
    article = one(
        component("Title", "Harbour opens"),
        component("Lead", "The harbour opened on Tuesday."),
        component("Caption", "A ferry."),
        component("Body", "It is nine years late.\nNobody knows why."),
        component("Abstract", "It opens."),
    )
    assert article.headline is not None
    assert (article.headline.text, article.headline.dek) == ("Harbour opens", "It opens.")
    assert article.text == "The harbour opened on Tuesday.\n\nIt is nine years late.\n\nNobody knows why."


def test_of_several_languages_the_item_s_own_is_the_article_with_its_lines() -> None:
    article = one(
        component("Main", "Le port a ouvert.", "<HeadLine>Le port ouvre</HeadLine>", "fr"),
        component("Main", "The port opened.", "<HeadLine>The port opens</HeadLine>", "en-GB"),
    )
    assert article.headline is not None
    assert (article.headline.text, article.text, article.language) == ("The port opens", "The port opened.", "en-GB")


@pytest.mark.parametrize(("source", "signs"), [("Ferry Company Ltd", True), ("Ports Ltd", False)])
def test_a_firm_signs_what_it_is_the_source_of(source: str, signs: bool) -> None:
    article = one(
        f"<AdministrativeMetadata><Source><Party FormalName='{source}'/></Source></AdministrativeMetadata>",
        component("Main", "The port opened.", "<HeadLine>Port</HeadLine><ByLine>Ferry Company Ltd</ByLine>"),
    )
    signed = [author.name for author in article.byline.authors] if article.byline else []
    assert signed == (["Ferry Company Ltd"] if signs else [])


@pytest.mark.parametrize(
    ("slug", "name"),
    [("Ada Brightwater (abr)", "Ada Brightwater"), ("Westmark-harbour", None), ("Harbour Opening", None)],
)
def test_a_reporter_in_the_slug_s_place_signs(slug: str, name: str | None) -> None:
    article = one(component("Main", "The port opened.", f"<HeadLine>Port</HeadLine><SlugLine>{slug}</SlugLine>"))
    assert article.item is None or article.item.slug == (None if name else slug)
    assert (article.byline.authors[0].name if article.byline else None) == name
