"""Bad input is the normal case: a typed refusal, or as much of an article as there is, with issues."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from newsparse import (
    Article,
    LimitExceeded,
    Limits,
    NewsparseError,
    NotAnArticle,
    StrictError,
    annotate,
    explain,
    parse_article,
    parse_articles,
)
from newsparse.handlers import HtmlHandler
from tests.invariants import check

LOGIN = """<!doctype html><html lang="en"><head><title>Log in - Example Gazette</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><h1>Log in</h1><form action="/login" method="post"><label>E-mail <input name="email"></label>
<label>Password <input type="password" name="password"></label><button>Log in</button></form>
<p><a href="/forgot">Forgot your password?</a></p><p>No account? <a href="/join">Join now</a></p></main>
<footer><p>© Example Gazette. All rights reserved.</p></footer></body></html>"""

GONE = """<!doctype html><html lang="en"><head><title>404 Not Found</title></head><body>
<h1>Page not found</h1><p>The page that you are looking for does not exist or has moved.</p>
<form action="/search"><input name="q"><button>Search</button></form></body></html>"""

PAGE = """<!doctype html><html lang="en"><head><title>Harbour opens after nine years | Example Gazette</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens after nine years",
"author": {"@type": "Person", "name": "Ada Brightwater"}, "datePublished": "2024-03-05T09:30:00+01:00"}</script>
</head><body><article><h1>Harbour opens after nine years</h1><p class="byline">By Ada Brightwater</p>
<p>The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid in the mud.</p>
<p>“We are ready for the first ferry,” said Tom Quillfeather, the harbour master, who cut the ribbon with a saw.</p>
<p>Two hundred people stood at the rail when the ferry left at noon, most of them from the town itself.</p>
</article><footer><p>© Example Gazette</p></footer></body></html>"""

REFUSED: dict[str, bytes | str] = {
    "nothing": b"",
    "no characters": "",
    "white space": " \n\t\u00a0\r\n ",
    "a byte-order mark": b"\xef\xbb\xbf",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(300),
    "an archive": b"PK\x03\x04" + bytes(range(256)),
    "compressed": b"\x1f\x8b\x08" + bytes(range(200)),
    "a program": b"\x7fELF" + bytes(400),
    "zeros": bytes(1_000),
    "noise": bytes((i * 197 + i * i * 31) % 256 for i in range(2_000)),
    "an empty page": "<html><head></head><body></body></html>",
    "a page of scripts": "<html><body><script>var a = '<p>no text</p>';</script><style>p {}</style></body></html>",
    "unknown XML": '<?xml version="1.0"?><catalog><disc id="1"/></catalog>',
    "JSON": '{"headline": "Harbour opens"}',
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_article_is_refused_in_words(name: str) -> None:
    with pytest.raises(NotAnArticle) as caught:
        parse_article(REFUSED[name])
    assert str(caught.value).startswith("the input ")


@pytest.mark.parametrize("handler", [3, HtmlHandler, object()])
def test_what_is_no_handler_is_a_type_error(handler: Any) -> None:
    with pytest.raises(TypeError, match="is no handler; give the name of one"):
        parse_article(PAGE, handler=handler)


def test_a_refusal_names_the_handler_that_looked() -> None:
    with pytest.raises(NotAnArticle, match="the input holds no article: nitf found none to read in it"):
        parse_article(PAGE, handler="nitf")


@pytest.mark.parametrize("handler", ["anpa", "iptc7901", "generic-text"])
def test_a_handler_of_plain_text_takes_no_markup_for_words(handler: str) -> None:
    for source, name in ((PAGE, "HTML"), ('{"headline": "x"}', "JSON"), ("<nitf><body/></nitf>", "XML")):
        with pytest.raises(NotAnArticle) as caught:
            parse_article(source, handler=handler)
        assert str(caught.value) == (
            f"the input is {name}, which {handler} does not read; with format='text' it is read as that"
        )
    with pytest.raises(NotAnArticle, match="the input is HTML, which"):
        parse_article(html.document_fromstring(PAGE), handler=handler)


def test_a_handler_is_believed_where_the_caller_says_the_format_too() -> None:
    text = "Harbour Opens After Nine Years\n\nThe mayor wrote <b>sorry</b> and <i>welcome</i> and <em>sit down</em> on the wall of the harbour."
    with pytest.raises(NotAnArticle, match="the input is HTML"):
        parse_article(text, handler="generic-text")
    assert "wrote <b>sorry</b>" in parse_article(text, handler="generic-text", format="text").text


@pytest.mark.parametrize("handler", ["generic-html", "bild"])
def test_a_handler_of_pages_reads_fragments_but_no_json(handler: str) -> None:
    with pytest.raises(NotAnArticle, match="the input is JSON, which"):
        parse_article('{"text": "<p>The harbour opened.</p>"}', handler=handler)
    assert parse_article(PAGE.replace("<!doctype html>", "<?xml version='1.0'?>"), handler=handler).headline is not None


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("[1,2,3]", "JSON"),
        ("[1, " + "17, " * 3_000 + "18]", "JSON"),
        ("[-1.5e3]", "JSON"),
        ("[true, null]", "JSON"),
        ("[]", "JSON"),
        ('{"disc": [1, 2]}', "JSON"),
        ('{"a": 1}\n{"b": 2}', "JSON"),
        ('<catalog><disc id="1"/></catalog>', "XML"),
        ("<?xml version='1.0'?><x/>", "XML"),
    ],
)
def test_json_and_xml_without_an_article_are_one_error_from_every_call(source: str, kind: str) -> None:
    told = []
    for call in (
        parse_article,
        explain,
        lambda source: next(parse_articles(source)),
        lambda source: list(parse_articles(source)),
    ):
        with pytest.raises(NotAnArticle) as caught:
            call(source)
        told.append(str(caught.value))
    assert len(set(told)) == 1
    assert told[0].startswith(f"the input is {kind} without an article of a kind that newsparse reads; it reads ")


def test_nothing_found_is_said_once_and_a_feed_without_entries_is_none() -> None:
    articles = parse_articles("<catalog/>")
    with pytest.raises(NotAnArticle):
        next(articles)
    assert list(articles) == []
    empty = '<rss version="2.0"><channel><title>Sandhaven Gazette</title></channel></rss>'
    assert list(parse_articles(empty)) == []
    assert list(parse_articles(empty, handler="rss")) == []
    with pytest.raises(NotAnArticle, match="nitf found none to read in it"):
        list(parse_articles(empty, handler="nitf"))


@pytest.mark.parametrize("text", ["[1] The harbour opened on Tuesday.", "[2024, p. 3] The harbour opened on Tuesday."])
def test_a_text_that_begins_with_brackets_is_no_json(text: str) -> None:
    article = parse_article(text + "\n\nIt had been closed for nine years, and two hundred people had waited.")
    assert article.handler == "generic-text"
    assert article.text.startswith(text)


def test_a_bound_that_no_limit_raises_is_told_as_one() -> None:
    with pytest.raises(LimitExceeded, match="a bound of the XML parser") as caught:
        parse_article("<nitf>" + "<a>" * 100_000)
    assert caught.value.limit == "parser"


def test_the_text_is_explained_where_there_is_one() -> None:
    text = next(field for field in explain(PAGE).fields if field.field == "text")
    assert [(one.value[:27], one.won) for one in text.candidates] == [("The new harbour of Sandhave", True)]


def of(source: Any, **options: Any) -> Article | None:
    """The article, checked; `None` if the input is refused."""
    try:
        article = parse_article(source, **options)
    except NotAnArticle:
        return None
    check(article)
    return article


@pytest.mark.parametrize("page", [LOGIN, GONE])
def test_pages_that_are_no_articles_yield_no_author_no_date_and_no_quotation(page: str) -> None:
    article = of(page)
    if article is not None:
        assert (article.byline, article.date, article.quotes) == (None, None, ())
        assert {str(issue.code) for issue in article.issues} & {"body-short", "body-missing", "headline-missing"}


@pytest.mark.parametrize("end", range(0, len(PAGE), 97))
def test_half_a_page(end: int) -> None:
    article = of(PAGE[:end])
    if article is not None:
        assert article.headline is None or article.headline.text in PAGE[:end]
        assert all(paragraph in PAGE[:end] for paragraph in article.text.split("\n\n"))


def test_one_line() -> None:
    for line in ("The ferry is back.", "The ferry is back", "ferry"):
        article = of(line)
        if article is not None:
            assert {str(issue.code) for issue in article.issues} & {"body-short", "body-missing"}


def test_every_way_to_hand_a_page_over(tmp_path: Path) -> None:
    data = PAGE.encode("utf-8")
    path = tmp_path / "page"
    path.write_bytes(data)
    expected = parse_article(PAGE)
    assert expected.headline is not None
    assert len(expected.quotes) == 1
    tree = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    ways: tuple[Any, ...] = (data, bytearray(data), memoryview(data), path, io.BytesIO(data), tree, tree.getroottree())
    for source in ways:
        article = parse_article(source)
        assert (article.text, article.headline, article.quotes) == (expected.text, expected.headline, expected.quotes)


def test_a_tree_is_not_changed() -> None:
    tree = html.document_fromstring(PAGE)
    before = html.tostring(tree)
    parse_article(tree)
    assert html.tostring(tree) == before


def test_a_string_is_never_a_file_name() -> None:
    article = of(str(Path(__file__)))
    assert article is None or article.outlet is None


@pytest.mark.parametrize("source", [None, 5, ["a"], io.StringIO("text")])
def test_what_cannot_be_read_is_a_type_error(source: Any) -> None:
    with pytest.raises(TypeError):
        parse_article(source)


def test_wrong_arguments_name_themselves() -> None:
    with pytest.raises(ValueError, match="published='soon' is no date"):
        parse_article(PAGE, published="soon")
    with pytest.raises(ValueError, match="format='docx' is not known"):
        parse_article(PAGE, format="docx")
    with pytest.raises(NewsparseError, match="no handler is called 'gazette'"):
        parse_article(PAGE, handler="gazette")


def test_limits() -> None:
    with pytest.raises(LimitExceeded, match=r"limits\.bytes \(100, it has"):
        parse_article(PAGE, limits=Limits(bytes=100))
    with pytest.raises(LimitExceeded, match=r"limits\.nodes"):
        parse_article(PAGE, limits=Limits(nodes=5))


def test_strict_raises_what_would_be_an_issue() -> None:
    text = "<p>" + "Two hundred people stood at the rail when the ferry left. " * 8 + "</p>"
    article = parse_article(text)
    errors = [issue for issue in article.issues if issue.severity == "error"]
    assert errors
    with pytest.raises(StrictError) as caught:
        parse_article(text, strict=True)
    assert list(caught.value.issues) == errors


def test_without_attribution() -> None:
    article = parse_article(PAGE, attribution=False)
    assert (article.quotes, article.sources, article.citations) == ((), (), ())
    assert article.text == parse_article(PAGE).text


#: Inputs that grow where an algorithm might grow faster: the suite's time limit is the test.
HOSTILE: dict[str, str] = {
    "nesting": "<div>" * 50_000 + "<p>The ferry left at noon.</p>",
    "nested inline": "<p>" + "<b>" * 20_000 + "The ferry left at noon.",
    "links": "<p>" + "<a href='/x'>The ferry left</a> " * 30_000 + "</p>",
    "paragraphs": "<p>The ferry left at noon, she said.</p>" * 10_000,
    "quotation marks": "<p>" + "“" * 5_000 + "The ferry left at noon.</p>",
    "straight marks": "<p>" + '"The ferry left," ' * 5_000 + "</p>",
    "nested marks": "<p>" + "“‘" * 1_500 + "x" + "’”" * 1_500 + "</p>",
    "one long word": "<p>" + "a" * 1_000_000 + "</p>",
    "one long name": "<p>said " + "Ada " * 50_000 + "</p>",
    "spaces": "<p>said" + " " * 1_000_000 + "Ada</p>",
    "attributes": "<p " + " ".join(f"a{i}='x'" for i in range(20_000)) + ">The ferry left.</p>",
    "comments": "<!--" + "-" * 500_000,
    "JSON-LD": '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>The ferry left at noon.</p>",
    "dates": "<p>" + "on March 5, 2024, he said it. " * 5_000 + "</p>",
    "commas": "By " + ", ".join(["Ada Brightwater"] * 20_000),
    "lines": "\n".join(["The ferry left at noon."] * 20_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_ends_in_time(name: str) -> None:
    article = of(HOSTILE[name])
    assert article is None or isinstance(article, Article)


#: Texts whose every word is something to attribution.
HOSTILE_TEXTS: dict[str, str] = {
    "marks that open": "“" * 5_000 + " the ferry left, she said.",
    "pairs of marks": '"The ferry left," ' * 5_000,
    "nested marks": "“‘" * 2_500 + "x" + "’”" * 2_500,
    "open paragraphs": "“The ferry left.\n\n" * 4_000,
    "cues": "told " * 10_000,
    "cues of two words": "according to " * 8_000,
    "one endless sentence": "on March 5, 2024, he said it. " * 5_000,
    "people": " ".join(f"Ada{i} Bright{i} said it was ready." for i in range(3_000)),
    "the same people": "Ada Brightwater said it was ready. She said so. " * 3_000,
    "officials": "A senior official said it was ready. " * 4_000,
    "outlets": " ".join(f"The Sandhaven{i} Herald reported that it was so." for i in range(3_000)),
    "turns": "Roe: yes.\n" * 8_000,
    "dialogue": "“Yes,” she said.\n\n“No,” he said.\n\n" * 3_000,
    "blocks": ("The Herald reported:\n\n" + "The ferry left. " * 20 + "\n\n") * 500,
    "introductions": "a spokesman said:\n\n" * 5_000,
    "a phrase without end": "the spokesman of " * 8_000 + "it said so.",
    "clauses without end": "an official, who " * 8_000 + "said so.",
    "one long word": "x" * 1_000_000,
    "spaces": " " * 1_000_000 + "she said.",
    "lines": "\n" * 300_000 + "she said.",
}


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_hostile_text_is_annotated_in_time(name: str) -> None:
    check(annotate(HOSTILE_TEXTS[name], published="2024-03-05"))


def test_a_page_of_many_links_and_quotations() -> None:
    paragraph = (
        "<p>“The ferry left at {0},” <a href='/{0}'>Ada{0} Brightwater{0}</a> of the <a href='https://h{0}.example/'>"
        "Sandhaven{0} Herald</a> said on Monday, and everyone in the town agreed.</p>"
    )
    article = of("<h1>The ferry is back</h1>" + "".join(paragraph.format(i) for i in range(2_000)))
    assert article is not None
    assert len(article.links) == 4_000
    assert len(article.quotes) == 2_000


def test_the_bound_on_time_is_kept_between_the_steps() -> None:
    text = "The new harbour of Sandhaven opened on Tuesday, nine years after the first stone was laid there.\n\n" * 400
    with pytest.raises(LimitExceeded) as caught:
        parse_article(text, limits=Limits(seconds=0.0))
    assert caught.value.limit == "seconds"
    assert parse_article(text, limits=Limits(seconds=600.0)) == parse_article(text)
