"""The body of a news item as a page of HTML, so that one walk renders every format's body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from lxml import etree

from newsparse.reading.document import Document, Format
from newsparse.reading.lines import render_text
from newsparse.reading.page import Page, PageBlock, PagePicture, Region
from newsparse.reading.render import render_html

#: Elements of the news formats by the element of HTML that does the same; what is not here keeps its name.
AS_HTML: Mapping[str, str] = {
    # NITF 3
    "hl1": "h2",
    "hl2": "h2",
    "bq": "blockquote",
    "block": "div",
    "body.content": "div",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
    "media-reference": "img",
    "media-metadata": "script",
    "media-object": "script",
    "nitf-table": "div",
    "nitf-table-metadata": "script",
    "custom-table": "script",
    "note": "aside",
    "datasource": "p",
    "credit": "p",
    # Others' paragraphs and headings
    "para": "p",
    "paragraph": "p",
    "title": "h2",
    "subtitle": "h2",
    "subheadline": "h2",
    "subhead": "h2",
    "headline": "h2",
    "item": "li",
    "list": "ul",
    "inlinexml": "div",
    "body": "div",
    "html": "div",
    "head": "script",
    "lead": "p",
}
#: Attributes that are kept; NITF's `source` is an address of a picture, its `alternate-text` what stands in its place.
_KEPT = {"href": "href", "src": "src", "source": "src", "alt": "alt", "alternate-text": "alt", "class": "class"}

#: Marks in a string that make it markup and not plain text.
_MARKUP = re.compile(
    r"<(?:/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|figure|img|a|em|strong|b|i|span|pre|hl2|block|body\.content)\b[^<>]{0,2000}/?)>",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"<(?:hl2|block|body\.content|media|bq|para)\b", re.IGNORECASE)


def page_of(document: Document, bodies: Iterable[etree._Element | str], names: Mapping[str, str] = AS_HTML) -> Page:
    """The page of a news item: the blocks of its bodies, one body after the other, in the order given.

    A body is an element, whose own names of elements stand for HTML's by the table `names`, or a string, of HTML or of
    plain text. Regions and pictures are those of the bodies.
    """
    blocks: list[PageBlock] = []
    regions: list[Region] = []
    pictures: list[PagePicture] = []
    for body in bodies:
        page = _rendered(document, body, names)
        first, outer = len(blocks), len(regions)
        blocks += [
            block._replace(number=first + block.number, region=outer + block.region if block.region >= 0 else -1)
            for block in page.blocks
        ]
        regions += [
            region._replace(number=outer + region.number, parent=outer + region.parent if region.parent >= 0 else -1)
            for region in page.regions
        ]
        pictures += [
            picture._replace(block=first + picture.block, region=outer + picture.region if picture.region >= 0 else -1)
            for picture in page.pictures
        ]
    return Page(document, tuple(blocks), tuple(regions), tuple(pictures))


def _rendered(document: Document, body: etree._Element | str, names: Mapping[str, str]) -> Page:
    """The page of one body."""
    if isinstance(body, str):
        if _MARKUP.search(body) is None:
            return render_text(Document(format=Format.TEXT, text=body.replace("\r\n", "\n").replace("\r", "\n")))
        tree = _parsed(body)
        if tree is None:
            return Page(document, ())
        if _FOREIGN.search(body) is not None:
            tree = as_html(tree, names)
    else:
        tree = as_html(body, names)
    return render_html(Document(format=Format.HTML, tree=tree, url=document.url, depth=document.depth))


def is_markup(text: str) -> bool:
    """Whether a string is markup: `<p>` or another of HTML's elements stands in it."""
    return _MARKUP.search(text) is not None


def _parsed(markup: str) -> etree._Element | None:
    """The tree of a string of HTML; `None` where it has no elements."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = markup.encode("utf-8", "replace").replace(b"\0", b"")
    try:
        return etree.fromstring(data, parser)
    except etree.LxmlError:
        return None


def as_html(root: etree._Element, names: Mapping[str, str] = AS_HTML) -> etree._Element:
    """A copy of an element as the body of a page, its elements by HTML's names."""
    page = etree.Element("body")
    page.text = root.text
    copies: dict[etree._Element, etree._Element] = {root: page}
    for element in root.iterdescendants("{*}*"):
        around = copies[cast(etree._Element, element.getparent())]
        name = element.tag.rpartition("}")[2]
        copy = etree.SubElement(around, names.get(name) or names.get(name.lower()) or name)
        copy.text, copy.tail = element.text, element.tail
        for key, value in element.items():
            if (kept := _KEPT.get(str(key).rpartition("}")[2])) is not None:
                copy.set(kept, value)
        copies[element] = copy
    return page
