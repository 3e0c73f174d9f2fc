"""The elements of a news item's body by HTML's names, so that one walk renders every format's body."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping

from lxml import etree

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
    if _NO_TEXT.search(etree.tostring(body, method="text", encoding="unicode")) is not None:
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
