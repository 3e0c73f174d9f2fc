from __future__ import annotations

import pytest

from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of

DOCUMENT = Document(format=Format.XML)


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("The harbour <b>opened</b>.\n\nThe wind was strong.", ["The harbour opened.", "The wind was strong."]),
        ("<h2>Harbour</h2>\nThe wind was\nstrong.", ["Harbour", "The wind was strong."]),
        ("<p>The harbour\n\nopened.</p>", ["The harbour opened."]),
        ("One.<br>\n\nTwo.", ["One. Two."]),
        ("The harbour opened.\n\nThe wind was strong.", ["The harbour opened.", "The wind was strong."]),
    ],
)
def test_paragraphs_that_empty_lines_divide(body: str, blocks: list[str]) -> None:
    assert [block.text for block in page_of(DOCUMENT, (body,)).blocks] == blocks


def test_addresses_are_relative_to_the_base() -> None:
    page = page_of(DOCUMENT, ("<p><a href='/quay'>The quay</a></p>",), base="https://gazette.example/news/1")
    assert [link.url for link in page.blocks[0].links] == ["https://gazette.example/quay"]


def test_of_a_nitf_document_in_a_string_the_content_is_the_body() -> None:
    nitf = "<nitf><body><body.head><byline>Roe</byline></body.head><body.content><p>A.</p><hl2>B</hl2></body.content><body.end>x</body.end></body></nitf>"
    assert [(b.kind, b.text) for b in page_of(DOCUMENT, (nitf,)).blocks] == [("paragraph", "A."), ("heading", "B")]
