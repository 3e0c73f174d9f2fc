"""The body of a news item as a page of HTML, so that one walk renders every format's body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

from lxml import etree

from newsparse.reading.document import Document, Format
from newsparse.reading.lines import render_text
from newsparse.reading.page import Page, PageBlock, PagePicture, Region
from newsparse.reading.render import render_html

#: What an element is that holds what somebody says, with who says it in the same words, and no marks: TT's `CITAT`.
SAID = "said"

#: Elements of the news formats by the element of HTML that does the same; what is not here keeps its name.
AS_HTML: Mapping[str, str] = {
    # NITF 3
    "body.head": "header",
    "body.end": "aside",
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
    # TT's own elements
    "brodtext": "div",
    "ingress": "div",
    "rubrik": "h2",
    "mellis": "h2",
    "bild": "figure",
    "bildtext": "figcaption",
    "bildskapare": "figcaption",
    "bildfil": "script",
    "byline": "aside",
    "dat": "aside",
    "citat": SAID,
}
#: Attributes that are kept; NITF's `source` is an address of a picture, its `alternate-text` what stands in its place.
_KEPT = {"href": "href", "src": "src", "source": "src", "alt": "alt", "alternate-text": "alt", "class": "class"}

#: Marks in a string that make it markup and not plain text.
_MARKUP = re.compile(
    r"<(?:/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|figure|img|a|em|strong|b|i|span|pre|hl2|block|body\.content)\b[^<>]{0,2000}/?)>",
    re.IGNORECASE,
)
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
        *(_as_page(document, as_html(box, names, "aside"), base) for box in beside),
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
        if _MARKUP.search(body) is None:
            return render_text(Document(format=Format.TEXT, text=body.replace("\r\n", "\n").replace("\r", "\n")))
        tree = _parsed(_with_paragraphs(_content(body)))
        if tree is None:
            return Page(document, ())
        if _FOREIGN.search(body) is not None:
            tree = as_html(tree, names)
    else:
        tree = as_html(body, names)
    whole = _only_paragraph(tree)
    if whole is not None:
        return render_text(Document(format=Format.TEXT, text=whole))
    return _as_page(document, tree, base)


def _as_page(document: Document, tree: etree._Element, base: str | None) -> Page:
    return render_html(Document(format=Format.HTML, tree=tree, url=base, depth=document.depth))


def _content(markup: str) -> str:
    """The content of a whole NITF document in a string, without what stands above it; other markup as it is."""
    start = markup.find("<body.content")
    return markup[start : markup.rfind("</body.content>")] if start >= 0 and "</body.content>" in markup else markup


#: Elements that divide all of a text into paragraphs, and those that stand between paragraphs.
_DIVIDED = re.compile(r"<(?:p|div|br|section|article|table|pre|block|body\.content|para)\b", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:h[1-6]|ul|ol|li|blockquote|figure|hl2|bq)\b", re.IGNORECASE)
#: What divides paragraphs that are no elements: HTML closes a `<p>` before a heading, but opens none behind it.
_EMPTY_LINES = re.compile(r"\n[ \t]{0,80}(?:\n[ \t]{0,80})+|(?<=</h[1-6]>)\s*\n", re.IGNORECASE)
#: Wires wrap their lines at less than this.
_WIDEST_WRAPPED = 100


def _with_paragraphs(body: str) -> str:
    """Text with links, emphasis and headings in it as markup of paragraphs, as WordPress and others store it.

    Empty lines divide them, or the ends of lines that are not wrapped. Markup that has its paragraphs as elements is left as it is.
    """
    if "\n" not in body or _DIVIDED.search(body) is not None:
        return body
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip()
    parts = _EMPTY_LINES.split(text)
    if len(parts) < 2 and _BLOCK.search(text) is None and max(map(len, text.split("\n"))) > _WIDEST_WRAPPED:
        parts = text.split("\n")
    return body if len(parts) < 2 else "\n".join(f"<p>{part.strip()}</p>" for part in parts if part.strip())


#: A line in the midst of a paragraph, and how far in it begins.
_INNER_LINE = re.compile(r"\n([ \t\u3000]*)(?=\S)")
_EMPTY_LINE = re.compile(r"\n[ \t]*(?=\n)")
#: So many lines that begin further in than most show that a paragraph holds several, and so many empty lines do.
_INDENTED, _EMPTY = 3, 3


def _only_paragraph(tree: etree._Element) -> str | None:
    """The text of a body that is one paragraph with a whole story in it, a line for each paragraph.

    On a wire paragraphs begin further in than other lines, or an empty line divides them.
    """
    paragraphs = [p for p in tree.iter("p") if any(text.strip() for text in p.itertext())]
    if len(paragraphs) != 1 or len(paragraphs[0]):
        return None
    text = paragraphs[0].text or ""
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


#: Signs that open and close quotations, in any language.
_MARKS = "\"'“”‘’«»„‚‹›「『"
_DASHES = "-–—―"


def as_html(root: etree._Element, names: Mapping[str, str] = AS_HTML, around: str | None = None) -> etree._Element:
    """A copy of an element as the body of a page, its elements by HTML's names, in one more element if one is named.

    What the markup alone marks as a quotation gets the marks that a reader would see: `<q>` quotation marks, a paragraph
    of speech (`SAID`) a dash before it; one with a `quote-source` is a block quotation.
    """
    page = etree.Element("body")
    inner = page if around is None else etree.SubElement(page, around)
    _put(inner, root.text, None)
    copies: dict[etree._Element, etree._Element] = {root: inner}
    quoted: list[etree._Element] = []
    known: dict[str, str] = {}
    for element in root.iterdescendants("{*}*"):
        holder = copies[cast(etree._Element, element.getparent())]
        name = known.get(element.tag, "")
        if not name:
            name = re.split("[}:]", element.tag)[-1].lower()
            name = known[element.tag] = names.get(name, name if _NAME.fullmatch(name) else "span")
        if name == "q":
            quoted.append(element)
        elif name == "p" and element.get("quote-source") and not _begins(element, _MARKS):
            name = "blockquote"
        copy = etree.SubElement(holder, "p" if name == SAID else name)
        _put(copy, element.text, element.tail)
        if name == SAID and not _begins(element, _MARKS + _DASHES):
            copy.text = f"– {(copy.text or '').lstrip()}"
        for key, value in element.items():
            if (kept := _KEPT.get(str(key).rpartition("}")[2])) is not None:
                copy.set(kept, value)
        copies[element] = copy
    for element in quoted:
        _mark(element, copies[element])
    return page


def _put(element: etree._Element, text: str | None, tail: str | None) -> None:
    """Gives an element its text; characters that repaired XML has and a new element may not have are left out."""
    try:
        element.text, element.tail = text, tail
    except ValueError:
        element.text, element.tail = (_NO_TEXT.sub("", words) if words else words for words in (text, tail))


_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: A name that lxml takes for a new element's; repaired markup has others.
_NAME = re.compile(r"[a-z_][\w.-]*", re.ASCII)


def _begins(element: etree._Element, signs: str) -> bool:
    """Whether the words of an element begin with one of these signs."""
    first = next((words for text in element.itertext() if (words := str(text).lstrip())), "")
    return first.startswith(tuple(signs))


def _mark(element: etree._Element, copy: etree._Element) -> None:
    """Puts quotation marks around the words of a `q`, the inner ones of two single; where it has marks it keeps them."""
    before = element.getprevious()
    holder = element.getparent()
    outside = (before.tail if before is not None else holder.text if holder is not None else None) or ""
    if _begins(element, _MARKS) or outside.rstrip(" ").endswith(tuple(_MARKS)):
        return
    opening, closing = ("‘", "’") if next(copy.iterancestors("q"), None) is not None else ("“", "”")
    copy.text = opening + (copy.text or "").lstrip()
    if len(copy):
        copy[-1].tail = (copy[-1].tail or "").rstrip() + closing
    else:
        copy.text = copy.text.rstrip() + closing
