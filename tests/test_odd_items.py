"""Items as senders really write them: escaped too often, in a wrong namespace, unclosed, half empty; each a right or a partial article."""

from __future__ import annotations

import base64
import html
import json

import pytest

from newsparse import Article, NotAnArticle, parse_article, parse_articles
from tests.invariants import check

FIRST = "The harbour of Sandhaven opened on Tuesday, nine years later than planned, and the first ferry left at noon."
SECOND = "“We are ready,” the mayor, Edith Gravestone, said on Monday, and would say no more about the cost of it."
THIRD = "Two hundred people stood at the rail when the ferry left, most of them from the town itself."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"
BOTH = [FIRST, SECOND]
CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'


def rss(item: str, spaces: str = "") -> str:
    return (
        f'<rss version="2.0" {spaces}><channel><title>Sandhaven Gazette</title><link>https://gazette.example/</link>'
        f"<item><title>Harbour opens</title>{item}</item></channel></rss>"
    )


def nitf(content: str) -> str:
    return (
        "<nitf><body><body.head><hedline><hl1>Harbour opens</hl1></hedline></body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )


def newsml_g2(content: str) -> str:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><itemMeta>'
        '<itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Harbour opens</headline></contentMeta>'
        f"<contentSet>{content}</contentSet></newsItem>"
    )


def newsml_1(content: str) -> str:
    return (
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Harbour opens</HeadLine></NewsLines>"
        f'<ContentItem><MediaType FormalName="Text"/>{content}</ContentItem></NewsComponent></NewsItem></NewsML>'
    )


def ninjs(**more: object) -> str:
    return json.dumps({"uri": "urn:x:1", "versioncreated": "2024-03-05T09:30:00Z", "headline": "Harbour opens"} | more)


def texts(article: Article) -> list[str]:
    return [block.span.text for block in article.blocks]


ONCE, TWICE = html.escape(BODY), html.escape(html.escape(BODY))
ENCODED = base64.b64encode(FIRST.encode()).decode()

WHOLE = {
    "RSS, escaped twice": rss(f"<description>{TWICE}</description>"),
    "RSS, escaped within a section": rss(f"<description><![CDATA[{ONCE}]]></description>"),
    "RSS, not escaped at all": rss(f"<description>{BODY}</description>"),
    "RSS, a long text not escaped at all": rss(f"<content:encoded><div>{BODY}</div></content:encoded>", CONTENT),
    "RSS, a prefix of a wrong address": rss(
        f"<content:encoded><![CDATA[{BODY}]]></content:encoded>", 'xmlns:content="http://gazette.example/x"'
    ),
    "RSS, a prefix that nobody declares": rss(f"<content:encoded><![CDATA[{BODY}]]></content:encoded>"),
    "Atom without a namespace": f"<feed><title>Gazette</title><entry><title>Harbour opens</title><content type='html'>{ONCE}</content></entry></feed>",
    "Atom of a wrong namespace": (
        "<feed xmlns='https://www.w3.org/2005/Atom'><title>Gazette</title><entry><title>Harbour opens</title>"
        f"<content type='html'>{ONCE}</content></entry></feed>"
    ),
    "JSON Feed, escaped": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{"id": "1", "title": "Harbour opens", "content_html": ONCE}],
        }
    ),
    "NITF, escaped": nitf(ONCE),
    "NITF, escaped twice": nitf(TWICE),
    "NITF, a section": nitf(f"<![CDATA[{BODY}]]>"),
    "NITF, breaks in a section in a paragraph": nitf(f"<p><![CDATA[{FIRST}<br/><br />{SECOND}]]></p>"),
    "NITF, elements in a section in a block": nitf(f"<block>{html.escape(BODY)}</block>"),
    "NITF of a wrong namespace": nitf(BODY).replace("<nitf>", '<nitf xmlns="http://gazette.example/x">'),
    "NewsML-G2, escaped twice": newsml_g2(f"<inlineData contenttype='text/html'>{TWICE}</inlineData>"),
    "NewsML-G2, XHTML without its namespace": newsml_g2(f"<inlineXML><html><body>{BODY}</body></html></inlineXML>"),
    "NewsML 1, a section": newsml_1(f"<DataContent><![CDATA[{BODY}]]></DataContent>"),
    "NewsML 1, plain text in a section": newsml_1(f"<DataContent><![CDATA[{FIRST}\n\n{SECOND}]]></DataContent>"),
    "ninjs, escaped": ninjs(body_html=ONCE),
    "ninjs, an empty editor beside a text": ninjs(
        body_html="<p>&nbsp;</p><div></div>", body_text=f"{FIRST}\n\n{SECOND}"
    ),
    "ninjs by its standard's name alone": json.dumps(
        {
            "standard": {"name": "ninjs", "version": "3.0"},
            "headlines": [{"value": "Harbour opens"}],
            "bodies": [{"value": BODY, "contentType": "text/html"}],
        }
    ),
    "JSON-LD, escaped": json.dumps(
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour opens", "articleBody": ONCE}
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_the_text_is_read_however_it_is_wrapped(name: str) -> None:
    article = parse_article(WHOLE[name])
    check(article)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens"
    assert texts(article) == BOTH


@pytest.mark.parametrize(
    "item",
    [
        newsml_g2(
            f"<inlineData contenttype='text/plain' encoding='base64'>{ENCODED[:40]}\n{ENCODED[40:]}</inlineData>"
        ),
        newsml_1(f"<Encoding Notation='Base64'><DataContent>{ENCODED}</DataContent></Encoding>"),
    ],
)
def test_a_text_in_base64_is_decoded(item: str) -> None:
    article = parse_article(item)
    check(article)
    assert texts(article) == [FIRST]


PARTIAL = {
    "RSS, a title alone": rss(""),
    "Atom, a file in Base64": (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>G</title><entry><title>Harbour opens</title>"
        "<content type='application/pdf'>JVBERi0xLjcK</content></entry></feed>"
    ),
    "NITF, an empty body": nitf(""),
    "NewsML-G2, a picture in Base64": newsml_g2("<inlineData encoding='base64'>iVBORw0KGgo=</inlineData>"),
    "NewsML 1, no text in its content": newsml_1("<DataContent/>"),
    "ninjs, nothing in its body": ninjs(body_html="<p><img src='https://gazette.example/a.jpg'></p>"),
    "ninjs, values of wrong types": ninjs(body_html=None, body_text=7, byline={"name": "Ada"}, urgency="x", subject=3),
}


@pytest.mark.parametrize("name", PARTIAL)
def test_what_is_missing_is_said(name: str) -> None:
    article = parse_article(PARTIAL[name])
    check(article)
    assert article.headline is not None
    assert (article.headline.text, article.text) == ("Harbour opens", "")
    assert "body-missing" in [issue.code for issue in article.issues]


@pytest.mark.parametrize(
    "text", ["He wrote <b> where he meant &lt;p&gt; twice.", "A list of marks: &lt;p&gt;, &lt;br&gt;."]
)
def test_words_about_markup_are_words(text: str) -> None:
    article = parse_article(ninjs(body_text=f"{text} {FIRST}"))
    assert FIRST in article.text
    article = parse_article(nitf(f"<p>{html.escape(text)} {FIRST}</p>"))
    assert texts(article) == [f"{text} {FIRST}"]


def test_items_behind_one_that_is_not_closed_are_read() -> None:
    feed = rss(f"<description>{FIRST}<b>{SECOND}</description>").replace(
        "</channel>",
        f"<item><title>Boats stay in</title><description>{THIRD}</description></item>"
        f"<item><title>Ferry late</title><description>{FIRST}</description></item></channel>",
    )
    articles = list(parse_articles(feed))
    for article in articles:
        check(article)
        assert article.outlet == "Sandhaven Gazette"
        assert "markup-repaired" in [issue.code for issue in article.issues]
    found = {article.headline.text: article.text for article in articles if article.headline is not None}
    assert found["Boats stay in"] == THIRD
    assert found["Ferry late"] == FIRST
    assert found["Harbour opens"].startswith(FIRST)
    assert THIRD not in found["Harbour opens"]


ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><!-- <NewsML> --><s:Body>{}</s:Body></s:Envelope>'
)


@pytest.mark.parametrize(
    ("items", "handler", "count"),
    [
        (nitf(BODY) + nitf(BODY), "nitf", 2),
        (newsml_g2(f"<inlineXML>{nitf(BODY)}</inlineXML>"), "newsml-g2", 1),
        (newsml_1(f"<DataContent>{BODY}</DataContent>"), "newsml-1", 1),
    ],
)
def test_known_items_in_an_unknown_envelope_are_read_by_their_own_handler(items: str, handler: str, count: int) -> None:
    articles = list(parse_articles(ENVELOPE.format(items)))
    assert [article.handler for article in articles] == [handler] * items.count(
        "Harbour opens"
    ) or handler == "newsml-g2"
    assert all(texts(article) == BOTH for article in articles)


def test_an_agencys_own_item_with_a_text_in_nitf_says_the_rest_itself() -> None:
    article = parse_article(
        f"<story><rubrik>Boats stay in</rubrik><author>Ada Brightwater</author><text>{nitf(BODY)}</text></story>"
    )
    assert article.handler == "generic-xml"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater"]


def test_renditions_of_a_group_are_one_picture() -> None:
    media = (
        "<media:group><media:content url='https://x.example/s.jpg' medium='image' width='100'/>"
        "<media:content url='https://x.example/l.jpg' medium='image' width='900'/><media:title>The ferry</media:title></media:group>"
        "<media:content url='https://x.example/other.jpg' medium='image'/>"
    )
    article = parse_article(
        rss(f"<description>{FIRST}</description>{media}", 'xmlns:media="http://search.yahoo.com/mrss/"')
    )
    assert [(image.url, image.caption) for image in article.images] == [
        ("https://x.example/other.jpg", None),
        ("https://x.example/l.jpg", "The ferry"),
    ]


def test_a_feed_of_json_without_items_is_no_article() -> None:
    for items in ("null", "[]"):
        feed = f'{{"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "items": {items}}}'
        with pytest.raises(NotAnArticle):
            parse_article(feed)
        assert list(parse_articles(feed)) == []


def test_addresses_of_pictures_are_whole() -> None:
    article = parse_article(
        rss(f"<description>{FIRST}</description><enclosure url='/a.jpg' type='image/jpeg' length='1'/>")
    )
    assert [image.url for image in article.images] == ["https://gazette.example/a.jpg"]
    feed = {"version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://gazette.example/"}
    item = {
        "id": "1",
        "url": "https://gazette.example/2024/1",
        "title": "Harbour opens",
        "image": "a.jpg",
        "content_text": FIRST,
    }
    article = parse_article(json.dumps({**feed, "items": [item]}))
    assert [image.url for image in article.images] == ["https://gazette.example/2024/a.jpg"]


def test_a_charset_that_a_feed_does_not_name_is_said_to_be_guessed() -> None:
    text = "Порт Песчаной Гавани откроется во вторник, на девять лет позже срока, сказала мэр города."
    feed = rss(f"<description>{text}</description>")
    assert "charset-guessed" in [issue.code for issue in parse_article(feed.encode("cp1251")).issues]
    assert parse_article(feed.encode("cp1251"), encoding="cp1251").text == text
    page = f"<html><body><main><h1>Порт</h1><p>{text}</p></main></body></html>".encode("koi8-r")
    assert "charset-guessed" in [issue.code for issue in parse_article(page).issues]
    german = rss(
        "<description>Der Hafen öffnet für die Fähre über Köln. Schön, größer, später: „Übermäßig“.&#160;</description>"
    )
    assert "charset-guessed" not in [issue.code for issue in parse_article(german.encode("cp1252")).issues]


def test_breaks_that_nothing_closes_cost_no_field_behind_them() -> None:
    article = parse_article(
        rss(f"<description>{FIRST}<br><br>{SECOND}<hr></description><pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate>")
    )
    check(article)
    assert texts(article) == BOTH
    assert article.date is not None
    assert article.date.isoformat() == "2024-03-05T09:30+00:00"
