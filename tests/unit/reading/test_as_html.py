"""Bodies of news items as pages."""

from __future__ import annotations

import pytest
from lxml import etree

from newsparse.reading.as_html import SAID
from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of

ITEM = Document(format=Format.XML)


def blocks(body: str, names: dict[str, str] | None = None) -> list[tuple[str, str]]:
    element = etree.fromstring(body)
    page = page_of(ITEM, (element,), names) if names is not None else page_of(ITEM, (element,))
    return [(block.kind, block.text) for block in page.blocks]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<b><p>He said: <q>It opens</q>.</p></b>", "He said: “It opens”."),
        ("<b><p>He said: <q> It <em>opens</em> </q>.</p></b>", "He said: “It opens”."),
        ("<b><p><q>I heard <q>it opens</q> twice</q>, he said.</p></b>", "“I heard ‘it opens’ twice”, he said."),
        ('<b><p><q>"It opens,"</q> he said.</p></b>', '"It opens," he said.'),
        ("<b><p>„<q>Es öffnet</q>“, sagte er.</p></b>", "„Es öffnet“, sagte er."),
    ],
)
def test_quotations_that_only_markup_marks_get_their_marks(body: str, found: str) -> None:
    assert blocks(body) == [("paragraph", found)]


def test_marks_in_a_string_of_html() -> None:
    page = page_of(ITEM, ("<p>He said: <q>It opens</q>.</p>",))
    assert [block.text for block in page.blocks] == ["He said: “It opens”."]


LONG = "The harbour of Sandhaven opened on Tuesday, nine years later than planned, and all of the town was at the <b>pier</b>."


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (f"{LONG}\nIt was cold.", 2),
        (f"{LONG}\nIt was cold.\n\nIt was <i>dark</i>.", 2),
        ("The <b>harbour</b> opened on\nTuesday, nine years late.", 1),
        (f"<p>{LONG}\nIt was cold.</p>", 1),
        (f"{LONG}<br>\n<br>\nIt was cold.", 2),
    ],
)
def test_lines_divide_text_that_has_no_markup_but_emphasis(markup: str, found: int) -> None:
    page = page_of(ITEM, (markup,))
    assert len(page.blocks) == found


def test_a_paragraph_with_a_source_of_its_quotation_is_a_block_quotation_unless_it_has_marks() -> None:
    body = "<b><p quote-source='Ada Roe'>It opens.</p><p quote-source='Ada Roe'>«It opens.»</p></b>"
    assert blocks(body) == [("blockquote", "It opens."), ("paragraph", "«It opens.»")]


def test_speech_gets_a_dash_unless_it_has_one() -> None:
    body = "<b><CITAT>Den öppnar, säger Ada Roe.</CITAT><CITAT>– Ja, säger hon.</CITAT></b>"
    assert blocks(body, {"citat": SAID}) == [
        ("paragraph", "– Den öppnar, säger Ada Roe."),
        ("paragraph", "– Ja, säger hon."),
    ]


WIRE = """(Adds detail)
    By Ada Roe
    SANDHAVEN, March 5 (Sandwire) - The harbour opened on
Tuesday, nine years late, and nobody could say
why.
    "We are ready," the mayor said in the morning, and went
home.
"""


def test_a_story_in_one_paragraph_is_divided_where_its_lines_are_indented() -> None:
    assert [text for _, text in blocks(f"<b><p>{WIRE}</p></b>")] == [
        "(Adds detail)",
        "By Ada Roe",
        "SANDHAVEN, March 5 (Sandwire) - The harbour opened on Tuesday, nine years late, and nobody could say why.",
        '"We are ready," the mayor said in the morning, and went home.',
    ]


def test_a_paragraph_that_is_indented_as_markup_is_stays_whole() -> None:
    lines = "\n            ".join(
        ("The harbour opened on Tuesday,", "nine years late,", "and nobody", "could say why.")
    )
    assert blocks(f"<b>\n  <p>{lines}</p>\n</b>") == [
        ("paragraph", "The harbour opened on Tuesday, nine years late, and nobody could say why.")
    ]


def test_what_stands_beside_the_article_comes_last_in_asides() -> None:
    body, box = etree.fromstring("<b><p>It opens.</p></b>"), etree.fromstring("<box><p>Facts</p></box>")
    page = page_of(ITEM, (body,), beside=(box,))
    assert [(block.text, page.regions[block.region].tag) for block in page.blocks] == [
        ("It opens.", "body"),
        ("Facts", "aside"),
    ]


def test_the_caller_keeps_the_tree_as_it_was_and_no_word_is_lost_behind_a_comment() -> None:
    body = etree.fromstring(
        "<b>It <!-- when? -->opens<para class='a' id='b' xml:lang='en'>on <q>time<?now?>ly</q><!-- - --> feet</para></b>"
    )
    before = etree.tostring(body)
    page = page_of(ITEM, (body,))
    assert [block.text for block in page.blocks] == ["It opens", "on “timely” feet"]
    assert etree.tostring(body) == before
    assert [dict(block.element.attrib) for block in page.blocks if block.element is not None] == [{}, {"class": "a"}]


def test_characters_that_only_repaired_xml_has_are_left_out() -> None:
    parser = etree.XMLParser(recover=True)
    body = etree.fromstring(b"<b><p>It &#2;opens</p>\x0f now</b>", parser)
    assert [block.text for block in page_of(ITEM, (body,)).blocks] == ["It opens", "now"]
