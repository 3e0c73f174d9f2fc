"""One walk over a page's tree that renders every visible block, furniture included. The tree is never changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from lxml import etree

from newsparse.model.issue import Issue, IssueCode
from newsparse.reading.document import Document
from newsparse.reading.elements import (
    BLOCKS,
    HEADINGS,
    LABELS,
    LEAVES,
    PICTURE_ADDRESSES,
    STRUCTURAL,
    UNSEEN,
    kind_within,
)
from newsparse.reading.page import Page, PageBlock, PageLink, PagePicture, Region


def render_html(document: Document) -> Page:
    """The page of a document: its visible blocks with their links, its regions and pictures, in reading order.

    Inline markup joins; block elements and two `br` in a row divide. White space is folded. What lies deeper than the
    document's `depth` is cut off, with an issue, where the parser has not cut it already.
    """
    if document.tree is None:
        return Page(document, ())
    return _Walk(document, document.tree).page()


_ORIGIN = re.compile(r"https?://[^/?#]+")


class _Walk:
    """The state of one walk: the run of text that is open, and the regions around it."""

    __slots__ = (
        "base",
        "blocks",
        "breaks",
        "cut",
        "document",
        "hrefs",
        "kinds",
        "links",
        "open_link",
        "origin",
        "pictures",
        "pieces",
        "region",
        "regions",
        "root",
        "size",
    )

    def __init__(self, document: Document, root: etree._Element) -> None:
        self.document = document
        self.root = root
        self.base = _base(root, document.url)
        match = _ORIGIN.match(self.base) if self.base else None
        #: Scheme and host: most links of a page need no more to be absolute.
        self.origin = match[0] if match is not None else None
        self.blocks: list[PageBlock] = []
        self.regions: list[Region] = []
        self.pictures: list[PagePicture] = []
        #: The open run: its pieces, their length so far, and how many `br` came last.
        self.pieces: list[str] = []
        self.size = 0
        self.breaks = 0
        #: Links of the open run as (start, end, address), counted in the joined pieces.
        self.links: list[tuple[int, int, str]] = []
        self.open_link: tuple[int, str] | None = None
        self.region = -1
        #: Kind, level and element of the open run, innermost last.
        self.kinds: list[tuple[str, int, etree._Element]] = [("paragraph", 0, root)]
        self.hrefs: dict[str, str] = {}
        self.cut = False

    def page(self) -> Page:
        """Walks the tree and returns what was seen."""
        limit = self.document.depth
        body = self.root.find("body") if self.root.tag == "html" else None
        start = body if body is not None else self.root
        stack: list[tuple[etree._Element, Iterator[etree._Element], bool]] = []
        self._enter(start, str(start.tag))
        if start.text:
            self._add(start.text)
        stack.append((start, iter(start), True))
        enter, leave, pieces_of = self._enter, self._leave, self._add
        while stack:
            element, children, structural = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if structural:
                    leave(element, element.tag)
                if (tail := element.tail) and stack and (self.pieces or not tail.isspace()):
                    pieces_of(tail)
                continue
            tag = child.tag
            if tag == "br":
                self._break(child)
                continue
            if tag == "img" or tag == "amp-img":
                self._picture(child)
            elif isinstance(tag, str) and tag not in UNSEEN and len(stack) < limit:
                structural = tag in STRUCTURAL
                if structural:
                    enter(child, tag)
                if (text := child.text) and (self.pieces or not text.isspace()):
                    pieces_of(text)
                if len(child):
                    stack.append((child, iter(child), structural))
                    continue
                if structural:
                    leave(child, tag)
            elif len(stack) >= limit:
                self.cut = True
            if (tail := child.tail) and (self.pieces or not tail.isspace()):
                pieces_of(tail)
        self._flush()
        said = any(issue.code is IssueCode.TREE_TOO_DEEP for issue in self.document.issues)
        issues = (Issue.of(IssueCode.TREE_TOO_DEEP, "text"),) if self.cut and not said else ()
        return Page(self.document, tuple(self.blocks), tuple(self.regions), tuple(self.pictures), issues)

    def _enter(self, element: etree._Element, tag: str) -> None:
        """Begins a block, a region or a link."""
        if tag in BLOCKS:
            if self.pieces:
                self._flush()
            outer, level, _ = self.kinds[-1]
            kind = kind_within(tag, outer)
            if kind == "heading":
                level = HEADINGS[tag]
            elif tag in ("ul", "ol", "blockquote"):
                level = level + 1 if outer in ("list-item", "blockquote") else 1
            elif kind == "paragraph":
                level = 0
            self.kinds.append((kind, level, element))
            if tag not in LEAVES:
                self._open_region(element, tag)
        elif self.open_link is None and (href := element.get("href")):
            self.open_link = (self.size, href)

    def _leave(self, element: etree._Element, tag: str) -> None:
        """Ends a block, a region or a link."""
        if tag in BLOCKS:
            if self.pieces:
                self._flush()
            self.kinds.pop()
            if tag not in LEAVES:
                self.region = self.regions[self.region].parent
        elif self.open_link is not None and element.get("href") == self.open_link[1]:
            start, href = self.open_link
            self.open_link = None
            if self.size > start:
                self.links.append((start, self.size, href))

    def _open_region(self, element: etree._Element, tag: str) -> None:
        number = len(self.regions)
        label = ""
        names = element.keys()
        if names == _ONLY_CLASS:
            label = (element.get("class") or "").lower()
        elif names:
            label = " ".join(_label_values(element)).lower()
        parent = self.region
        depth = self.regions[parent].depth + 1 if parent >= 0 else 0
        self.regions.append(Region(number, parent, depth, tag, label, element))
        self.region = number

    def _break(self, element: etree._Element) -> None:
        """A `br`: a space in a run, and its end if another one came just before."""
        self.breaks += 1
        if self.breaks >= 2:
            self._flush()
            self.breaks = 2
        elif self.pieces:
            self.pieces.append("\n")
            self.size += 1
        if element.tail:
            self._add(element.tail)

    def _add(self, text: str) -> None:
        """Goes on with the open run; the indentation between two blocks, which begins none, is kept out by the walk."""
        if self.breaks and not text.isspace():
            self.breaks = 0
        self.pieces.append(text)
        self.size += len(text)

    def _picture(self, element: etree._Element) -> None:
        address = next((value for name in PICTURE_ADDRESSES if (value := element.get(name))), None)
        if address and not address.startswith("data:"):
            address = self._absolute(address.split(",")[0].split()[0] if "srcset" in element.attrib else address)
        elif address:
            address = None
        self.pictures.append(
            PagePicture(address, (element.get("alt") or "").strip() or None, len(self.blocks), self.region, element)
        )

    def _absolute(self, address: str) -> str:
        """The address, joined with the page's own where it is known; addresses repeat on a page, so each is joined once."""
        found = self.hrefs.get(address)
        if found is None:
            found = address.strip()
            if found.startswith("/") and self.origin and not found.startswith("//"):
                found = self.origin + found
            elif self.base and not found.startswith(("http://", "https://", "mailto:", "javascript:", "tel:", "#")):
                try:
                    found = urljoin(self.base, found)
                except ValueError:  # "http://[" is no address, but it is what the page has
                    found = address.strip()
            self.hrefs[address] = found
        return found

    def _flush(self) -> None:
        """Ends the open run: a block, if there is anything in it but white space."""
        if not self.pieces:
            return
        raw = "".join(self.pieces)
        links = self.links
        if self.open_link is not None:  # a link around several blocks is a link in each of them
            start, href = self.open_link
            if self.size > start:
                links.append((start, self.size, href))
            self.open_link = (0, href)
        text = " ".join(raw.split())
        if text:
            kind, level, element = self.kinds[-1]
            if not links:
                found: tuple[PageLink, ...] = ()
            elif len(links) == 1 and links[0][0] == 0 and links[0][1] == len(raw):
                found = (PageLink(0, len(text), self._absolute(links[0][2])),)  # all of it is one link, as in menus
            else:
                found = self._folded_links(raw, links)
            self.blocks.append(PageBlock(len(self.blocks), kind, level, text, found, self.region, element, 0, 0))
        self.pieces = []
        self.links = []
        self.size = 0
        self.breaks = 0

    def _folded_links(self, raw: str, links: list[tuple[int, int, str]]) -> tuple[PageLink, ...]:
        """The links of a run with their offsets in its folded text, told in one pass."""
        out: list[PageLink] = []
        at = length = 0
        space = False  # white space came since the last visible character
        for start, end, href in links:
            length, space = _advance(raw[at:start], length, space)
            words = raw[start:end]
            lead = words[:1].isspace() or space
            begin = length + 1 if lead and length else length
            length, space = _advance(words, length, space)
            if length > begin:
                out.append(PageLink(begin, length, self._absolute(href)))
            at = end
        return tuple(out)


_ONLY_CLASS = ["class"]


def _label_values(element: etree._Element) -> Iterator[str]:
    """The values of an element that say what it is, and whether its style hides it."""
    for name, value in element.items():
        if name in LABELS:
            yield str(value)
        elif name == "hidden" or (name == "style" and "display:none" in str(value).replace(" ", "").lower()):
            yield "hidden-by-style"


def _advance(piece: str, length: int, space: bool) -> tuple[int, bool]:
    """The folded length after one more piece, and whether the piece left white space behind it."""
    folded = " ".join(piece.split())
    if not folded:
        return length, space or bool(piece)
    if length and (space or piece[0].isspace()):
        length += 1
    return length + len(folded), piece[-1].isspace()


def _base(root: etree._Element, url: str | None) -> str | None:
    """What relative addresses are relative to: the page's `base` element, else its own address."""
    element = root.find("head/base")
    href = element.get("href") if element is not None else None
    if href and url:
        try:
            return urljoin(url, href)
        except ValueError:
            return url
    return href or url
