"""The body of a news item as a page of HTML, so that one walk renders every format's body."""

from __future__ import annotations

import copy
import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping

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
_KEPT_AS_THEY_ARE: frozenset[str | bytes] = frozenset(name for name, kept in _KEPT.items() if name == kept)

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
        body = unescaped(body)
        if _MARKUP.search(body) is None:
            return render_text(Document(format=Format.TEXT, text=body.replace("\r\n", "\n").replace("\r", "\n")))
        tree = _parsed(_with_paragraphs(_content(body)))
        if tree is None:
            return Page(document, ())
        if _FOREIGN.search(body) is not None:
            tree = as_html(tree, names)
    else:
        tree = as_html(body, names)
        if "<" in (text := "".join(map(str, tree.itertext()))) and _MARKS_UP.search(text) is not None:
            tree = _with_its_markup(tree)
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


#: Elements before the first word of a string.
_TO_FIRST_WORD = re.compile(r"(?:<[^<>]{0,4000}+>|&[a-z]{2,6};|[^\w<&])*+(?:\w|[<&])")


def has_words(body: str) -> bool:
    """Whether there is a word in a string of markup or text: an editor that was opened and closed leaves `<p></p>`."""
    return _TO_FIRST_WORD.match(body) is not None


def is_markup(text: str) -> bool:
    """Whether a string is markup: `<p>` or another of HTML's elements stands in it, escaped once more or not."""
    return _MARKUP.search(text) is not None or (_LESS in text and _MARKS_UP.search(html.unescape(text)) is not None)


#: What markup looks like that was escaped once too often.
_LESS = "&lt;"
#: A mark in a text that is no word about markup: a break, or the end of an element.
_MARKS_UP = re.compile(
    r"<br\s?/?>|</(?:p|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|span|table|figure)>|&lt;/(?:p|div|a|em|strong|li)&gt;",
    re.IGNORECASE,
)


def unescaped(body: str) -> str:
    """A string whose markup was escaped once or twice more than the format does, as that markup; another as it is."""
    if _LESS not in body or _MARKUP.search(body) is not None:
        return body
    for _ in range(2):
        inner = html.unescape(body)
        if _MARKS_UP.search(inner) is None:
            break
        body = inner
        if _MARKUP.search(body) is not None:
            break
    return body


#: An element in a serialized text.
_ESCAPED_TAG = re.compile(
    r"&lt;(?P<tag>/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|u|span|table|t[rdh]|figure|img)"
    r"(?:\s(?:(?!&[lg]t;)[^<>]){0,1000}+)?/?)&gt;",
    re.IGNORECASE,
)


def _with_its_markup(tree: etree._Element) -> etree._Element:
    """The body of a page in which HTML stands as text between the elements, all of it as elements: a `<p>` with `<br/>` in CDATA."""
    text = etree.tostring(tree, encoding="unicode", method="html", with_tail=False)
    parsed = _parsed(_ESCAPED_TAG.sub(r"<\g<tag>>", text))
    return tree if parsed is None else parsed


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
    body = _own_copy(root)
    quoted = False
    known: dict[str, str] = {}
    for element in body.iterdescendants("{*}*"):
        tag = element.tag
        name = known.get(tag)
        if name is None:
            name = re.split("[}:]", tag)[-1].lower()
            name = known[tag] = names.get(name, name if _NAME.fullmatch(name) else "span")
        attributes = element.items()
        if name == "q":
            quoted = True
        elif name == SAID:
            name = "p"
            if not _begins(element, _MARKS + _DASHES):
                element.text = f"– {(element.text or '').lstrip()}"
        elif attributes and name == "p" and element.get("quote-source") and not _begins(element, _MARKS):
            name = "blockquote"
        if name != tag:
            element.tag = name
        if attributes and not all(key in _KEPT_AS_THEY_ARE for key, _ in attributes):
            _keep(element)
    if quoted:
        _mark_all(root, body)
    if around is None:
        return body
    page = etree.Element("body")
    body.tag = around
    page.append(body)
    return page


def _own_copy(root: etree._Element) -> etree._Element:
    """A copy of an element, called `body`, with nothing in it but elements and text."""
    body = copy.deepcopy(root)
    body.tag, body.tail = "body", None
    body.attrib.clear()
    etree.strip_tags(body, etree.Comment, etree.ProcessingInstruction)
    if _NO_TEXT.search("".join(map(str, body.itertext()))) is not None:
        for element in body.iter("{*}*"):
            element.text, element.tail = (
                _NO_TEXT.sub("", words) if words else words for words in (element.text, element.tail)
            )
    return body


def _keep(element: etree._Element) -> None:
    """Leaves an element those attributes alone that a page has, by HTML's names."""
    attributes = element.items()
    element.attrib.clear()
    for key, value in attributes:
        if (kept := _KEPT.get(str(key).rpartition("}")[2])) is not None:
            element.set(kept, value)


#: Characters that repaired XML has and no text may have.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: A name that lxml takes for a new element's; repaired markup has others.
_NAME = re.compile(r"[a-z_][\w.-]*", re.ASCII)


def _begins(element: etree._Element, signs: str) -> bool:
    """Whether the words of an element begin with one of these signs."""
    first = next((words for text in element.itertext() if (words := str(text).lstrip())), "")
    return first.startswith(tuple(signs))


def _mark_all(root: etree._Element, body: etree._Element) -> None:
    """Puts quotation marks around what the copy of an element calls `q`, by what stood around each before any had marks."""
    for element, own in zip(root.iterdescendants("{*}*"), body.iterdescendants("{*}*"), strict=True):
        if own.tag == "q":
            _mark(element, own)


def _mark(element: etree._Element, own: etree._Element) -> None:
    """Puts quotation marks around the words of a `q`, the inner ones of two single; where it has marks it keeps them."""
    before = element.getprevious()
    holder = element.getparent()
    outside = (before.tail if before is not None else holder.text if holder is not None else None) or ""
    if _begins(element, _MARKS) or outside.rstrip(" ").endswith(tuple(_MARKS)):
        return
    opening, closing = ("‘", "’") if next(own.iterancestors("q"), None) is not None else ("“", "”")
    own.text = opening + (own.text or "").lstrip()
    if len(own):
        own[-1].tail = (own[-1].tail or "").rstrip() + closing
    else:
        own.text = own.text.rstrip() + closing
