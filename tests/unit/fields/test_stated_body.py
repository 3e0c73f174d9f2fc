"""The body of a news item, and what its body says that its fields do not."""

from __future__ import annotations

from lxml import etree

from newsparse.fields.known import Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated_body import read_stated_body
from newsparse.fields.stated_dateline import without_dash
from newsparse.fields.stated_in_body import dateline_in_body, signed_body
from newsparse.model.fields import Byline
from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page

HINTS = Hints(language="en")
NOBODY: Reading[Byline | None] = Reading(None)


def page(body: str) -> Page:
    return page_of(Document(format=Format.XML), (etree.fromstring(f"<body>{body}</body>"),))


def texts(body: str) -> list[str]:
    return [part.text for part in read_stated_body(page(body), HINTS, Known()).value.parts]


def test_what_an_item_s_body_has_around_the_article_is_not_the_article() -> None:
    assert texts(
        "<header><ul><li>Ports</li></ul><h1>Harbour opens</h1></header><section><p>It opens.</p></section><aside><p>Facts</p></aside>"
    ) == ["It opens."]


def test_a_body_that_is_all_header_is_kept() -> None:
    assert texts("<header><p>It opens.</p></header>") == ["It opens."]


def test_a_line_of_the_body_signs() -> None:
    above = signed_body(page("<p>(Adds detail)</p><p>By Ada Roe</p><p>It opens.</p>"), HINTS, NOBODY)
    assert above.value is not None
    assert [author.name for author in above.value.authors] == ["Ada Roe"]
    assert signed_body(page("<p>It opens.</p><p>By noon all was over.</p>"), HINTS, NOBODY) is NOBODY


def test_the_first_paragraph_with_a_dateline_has_it() -> None:
    line = dateline_in_body(page("<p>(Adds detail)</p><p>By Ada Roe</p><p>OSLO, March 5 (AP) - It opens.</p>"), HINTS)
    assert line is not None
    assert (line.text, line.agency) == ("OSLO, March 5 (AP)", "AP")
    assert dateline_in_body(page("<p>It opens.</p>"), HINTS) is None


def test_what_divides_a_dateline_from_the_text() -> None:
    assert [
        without_dash(line)
        for line in ("OSLO (AP) —", "Oslo, 5 mar (EFE).-", "MOSCOW, May 5. /TASS/.", "Berlin (dpa) - ")
    ] == [
        "OSLO (AP)",
        "Oslo, 5 mar (EFE)",
        "MOSCOW, May 5. /TASS/",
        "Berlin (dpa)",
    ]
