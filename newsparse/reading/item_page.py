"""The body of a news item as a page, whatever it is: elements, HTML in a string, plain text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from lxml import etree

from newsparse.reading.as_html import AS_HTML, as_html
from newsparse.reading.document import Document, Format
from newsparse.reading.lines import render_text
from newsparse.reading.markup_strings import (
    content_of,
    holds_markup,
    is_bare,
    parsed,
    unescaped,
    with_its_markup,
    with_paragraphs,
)
from newsparse.reading.page import Page, PageBlock, PagePicture, Region
from newsparse.reading.render import render_html

#: Elements of the news formats in a string.
_FOREIGN = re.compile(r"<(?:hl2|block|body\.content|media|bq|para|q)\b", re.IGNORECASE)


def page_of(
    document: Document,
    bodies: Iterable[etree._Element | str],
    names: Mapping[str, str] = AS_HTML,
    beside: Iterable[etree._Element] = (),
    *,
    base: str | None = None,
) -> Page:
    """The page of a news item: the blocks of its bodies, one body after the other, in the order given.

    A body is an element, whose own names of elements stand for HTML's by the table `names`, or a string, of HTML or of
    plain text. What stands `beside` the article comes last, in regions of asides. Regions and pictures are those of the bodies.
    `base` is what relative addresses are relative to, where the item says it; else it is the document's address.
    """
    blocks: list[PageBlock] = []
    regions: list[Region] = []
    pictures: list[PagePicture] = []
    base = base or document.url
    for page in (
        *(_rendered(document, body, names, base) for body in bodies),
        *(
            _as_page(document, as_html(box, names, "aside"), base)
            for box in beside
            if len(box) or (box.text or "").strip()
        ),
    ):
        first, outer = len(blocks), len(regions)
        if not first and not outer:
            blocks += page.blocks
            regions += page.regions
            pictures += page.pictures
            continue
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


def _rendered(document: Document, body: etree._Element | str, names: Mapping[str, str], base: str | None) -> Page:
    """The page of one body."""
    if isinstance(body, str):
        body = unescaped(body)
        if is_bare(body):
            return render_text(Document(format=Format.TEXT, text=body.replace("\r\n", "\n").replace("\r", "\n")))
        tree = parsed(with_paragraphs(content_of(body)))
        if tree is None:
            return Page(document, ())
        if _FOREIGN.search(body) is not None:
            tree = as_html(tree, names)
    else:
        tree = as_html(body, names)
        if holds_markup(tree):
            tree = with_its_markup(tree)
    whole = _only_paragraph(tree)
    if whole is not None:
        return render_text(Document(format=Format.TEXT, text=whole))
    return _as_page(document, tree, base)


def _as_page(document: Document, tree: etree._Element, base: str | None) -> Page:
    return render_html(Document(format=Format.HTML, tree=tree, url=base, depth=document.depth))


#: A line in the midst of a paragraph, and how far in it begins.
_INNER_LINE = re.compile(r"\n([ \t\u3000]*)(?=\S)")
_EMPTY_LINE = re.compile(r"\n[ \t]*(?=\n)")
#: So many lines that begin further in than most show that a paragraph holds several, and so many empty lines do.
_INDENTED, _EMPTY = 3, 3


def _only_paragraph(tree: etree._Element) -> str | None:
    """The text of a body that is one paragraph with a whole story in it, a line for each paragraph.

    On a wire paragraphs begin further in than other lines, or an empty line divides them.
    """
    paragraph: etree._Element | None = None
    for p in tree.iter("p"):
        if (p.text or "").strip() or any(text.strip() for text in p.itertext()):
            if paragraph is not None:
                return None
            paragraph = p
    if paragraph is None or len(paragraph):
        return None
    text = paragraph.text or ""
    if sum(len(piece.strip()) for piece in tree.itertext()) > len(text):
        return None
    indents = [len(match[1]) for match in _INNER_LINE.finditer(text)]
    # Of two that are as frequent the lesser is the text's.
    usual = max(Counter(indents).items(), key=lambda entry: (entry[1], -entry[0]), default=(0, 0))[0]
    indented = sum(indent > usual for indent in indents) >= _INDENTED
    if not indented and len(_EMPTY_LINE.findall(text)) < _EMPTY:
        return None
    parts = [
        _INNER_LINE.sub(lambda match: "\n" if indented and len(match[1]) > usual else " ", part)
        for part in _EMPTY_LINE.split(text)
    ]
    return "\n".join(part.strip() for part in parts)
