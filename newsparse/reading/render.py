"""One walk over a page's tree that renders every visible block, furniture included. The tree is never changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from newsparse.model.issue import Issue, IssueCode
from newsparse.reading.document import Document
from newsparse.reading.elements import (
    ARTICLES,
    BREAK_PART,
    LABELS,
    LEAF_PART,
    LINK_PART,
    MENU_PART,
    MENU_TEXT,
    NO_MENU,
    PARTS,
    PICTURE_PART,
    is_menu,
    picture_address,
    within,
)
from newsparse.reading.page import Page, PageBlock, PageLink, PagePicture, Region


class Telling(NamedTuple):
    """Which elements the walk notes down for those who come after it, so that nobody has to walk the tree again."""

    tags: frozenset[str]
    """Elements that are noted for what they are."""
    attributes: frozenset[str]
    """Attributes for which an element is noted."""
    label: Callable[[str], object]
    """Whether a class, an id or a test id is one to note."""
    address: Callable[[str], bool]
    """Whether a link to this address is one to note."""


def render_html(document: Document, telling: Telling | None = None) -> Page:
    """The page of a document: its visible blocks with their links, its regions and pictures, in reading order.

    With `telling`, the page's `noted` are the elements that are visible and answer to it, menus left out.

    Inline markup joins; block elements and two `br` in a row divide. White space is folded. What lies deeper than the
    document's `depth` is cut off, with an issue, where the parser has not cut it already.
    """
    if document.tree is None:
        return Page(document, ())
    return _Walk(document, document.tree, telling).page()


_ORIGIN = re.compile(r"https?://[^/?#]+")

#: Events of the walk. Comments and instructions come only in trees that the caller parsed; what follows them is text.
_EVENTS = ("start", "end", "comment", "pi")

#: A `NamedTuple` made without the Python code that its constructor is: a page has a thousand of them.
_region = partial(tuple.__new__, Region)
_block = partial(tuple.__new__, PageBlock)
_link = partial(tuple.__new__, PageLink)


#: What an open block element makes of the text in it: its kind, its level, the element, and the region that it stands in.
_Around = tuple[str, int, etree._Element, int]


class _Walk:
    """The state of one walk: the run of text that is open, and what was seen before it."""

    __slots__ = (
        "base",
        "blocks",
        "cut",
        "document",
        "folds",
        "hrefs",
        "links",
        "noted",
        "origin",
        "pictures",
        "pieces",
        "regions",
        "root",
        "telling",
    )

    def __init__(self, document: Document, root: etree._Element, telling: Telling | None) -> None:
        self.document = document
        self.telling = telling
        self.noted: list[etree._Element] = []
        self.root = root
        self.base = _base(root, document.url)
        match = _ORIGIN.match(self.base) if self.base else None
        #: Scheme and host: most links of a page need no more to be absolute.
        self.origin = match[0] if match is not None else None
        self.blocks: list[PageBlock] = []
        self.regions: list[Region] = []
        self.pictures: list[PagePicture] = []
        #: The open run: its pieces, and its links as (start, end, address), counted in the joined pieces.
        self.pieces: list[str] = []
        self.links: list[tuple[int, int, str]] = []
        self.hrefs: dict[str, str] = {}
        self.cut = False
        #: Whether menus are folded.
        self.folds = True

    def page(self) -> Page:
        """Walks the tree and returns what was seen."""
        body = self.root.find("body") if self.root.tag == "html" else None
        self._over(body if body is not None else self.root)
        said = any(issue.code is IssueCode.TREE_TOO_DEEP for issue in self.document.issues)
        issues = (Issue.of(IssueCode.TREE_TOO_DEEP, "text"),) if self.cut and not said else ()
        noted = tuple(self.noted) if self.telling is not None else None
        return Page(self.document, tuple(self.blocks), tuple(self.regions), tuple(self.pictures), issues, noted)

    def _over(self, start: etree._Element) -> None:
        """Visits every element; its state is in local names, because nothing on a page is done more often."""
        pieces, links, flush, part_of = self.pieces, self.links, self._flush, PARTS.get
        limit, depth, size, breaks, region = self.document.depth, 0, 0, 0, -1
        kind, level, holder = "paragraph", 0, start
        outer: list[_Around] = []
        link: etree._Element | None = None  # the link that is open, where its text begins, and its address
        begin, address = 0, ""
        told = _NOTHING_TELLS if self.telling is None else self.telling
        note, label_tells, telling_tags, noted = self._notes, told.label, told.tags, self.noted.append
        walk = etree.iterwalk(start, events=_EVENTS)
        for event, element in walk:
            if event == "start":
                depth += 1
                tag = element.tag
                part = part_of(tag)
                if part is None or part <= LINK_PART:
                    names = element.keys()
                    if names == _ONLY_CLASS:  # half of all elements
                        if label_tells(element.get("class") or "") or tag in telling_tags:
                            noted(element)
                    elif (names and note(element, names)) or tag in telling_tags:
                        noted(element)
                if part is not None:
                    if part == LINK_PART:
                        if link is None and (href := element.get("href")):
                            link, begin, address = element, size, href
                    elif part <= LEAF_PART:
                        if pieces:
                            begin = size = breaks = flush(
                                (kind, level, holder, region), link is not None, begin, size, address
                            )
                        outer.append((kind, level, holder, region))
                        kind, level = within(tag, kind, level)
                        holder = element
                        if part != LEAF_PART:
                            region = self._open_region(element, tag, names, region)
                            if (part == MENU_PART or is_menu(self.regions[region][4])) and self._menu(element, region):
                                walk.skip_subtree()
                                continue
                    elif part == BREAK_PART:
                        breaks += 1
                        if breaks > 1:
                            begin = size = flush((kind, level, holder, region), link is not None, begin, size, address)
                        elif pieces:
                            pieces.append("\n")
                            size += 1
                    elif part == PICTURE_PART:
                        self._picture(element, region)
                        walk.skip_subtree()
                        continue
                    else:
                        walk.skip_subtree()
                        continue
                if depth > limit:
                    self.cut = True
                    walk.skip_subtree()
                    continue
                text = element.text
            else:
                if event == "end":
                    depth -= 1
                    if (part := part_of(element.tag)) is not None:
                        if part == LINK_PART:
                            if element is link:
                                if size > begin:
                                    links.append((begin, size, address))
                                link = None
                        elif part <= LEAF_PART:
                            if pieces:
                                begin = size = breaks = flush(
                                    (kind, level, holder, region), link is not None, begin, size, address
                                )
                            kind, level, holder, region = outer.pop()
                text = element.tail
            # The indentation between two blocks begins none.
            if text and (pieces or not text.isspace()):
                if breaks and not text.isspace():
                    breaks = 0
                pieces.append(text)
                size += len(text)
        flush((kind, level, holder, region), link is not None, begin, size, address)

    def _notes(self, element: etree._Element, names: list[str]) -> bool:
        """Whether an element with these attributes is one to note."""
        told, get = self.telling, element.get
        if told is None:
            return False
        for name in names:
            if name in _NAMING:
                if told.label(get(name) or ""):
                    return True
            elif name == "href":
                if told.address(get(name) or ""):
                    return True
            elif name in told.attributes:
                return True
        return False

    def _open_region(self, element: etree._Element, tag: str, names: list[str], parent: int) -> int:
        """Begins a region and returns its number."""
        if not names:
            label = ""
        elif names == _ONLY_CLASS:
            label = (element.get("class") or "").lower()
        else:
            label = " ".join([element.get(name) or "" for name in names if name in LABELS]).lower()
            if not _HIDING.isdisjoint(names) and _is_hidden(element):
                label += " hidden-by-style"
        number = len(self.regions)
        depth = self.regions[parent][2] + 1 if parent >= 0 else 0
        self.regions.append(_region((number, parent, depth, tag, label, element)))
        return number

    def _menu(self, element: etree._Element, region: int) -> bool:
        """Takes a menu or a page's footer as one block of lines, and says whether it did: half of a page's links are there."""
        if not self.folds or element.tag == "body" or (element.tag != "nav" and self._in_article(region)):
            return False
        lines = None if next(element.iter(*NO_MENU), None) is not None else menu_lines(element)
        if lines is None:
            self.folds = False  # the page is no longer trusted, and not looked through again
            return False
        if lines:
            self.blocks.append(_block((len(self.blocks), "menu", 0, "\n".join(lines), (), region, element, 0, 0)))
        return True

    def _in_article(self, region: int) -> bool:
        """Whether a region is a part of an article by the elements around it."""
        while region >= 0:
            if self.regions[region].tag in ARTICLES:
                return True
            region = self.regions[region].parent
        return False

    def _picture(self, element: etree._Element, region: int) -> None:
        address = picture_address(element)
        if address is not None:
            address = self._absolute(address)
        self.pictures.append(
            PagePicture(address, (element.get("alt") or "").strip() or None, len(self.blocks), region, element)
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

    def _flush(self, around: _Around, linked: bool, begin: int, size: int, address: str) -> int:
        """Ends the open run, which is a block if there is anything in it but white space; returns 0, where the next begins.

        A link around several blocks (`linked`, to `address`, since `begin`) is a link in each of them.
        """
        pieces, links = self.pieces, self.links
        if linked and size > begin:
            links.append((begin, size, address))
        raw = pieces[0] if len(pieces) == 1 else "".join(pieces)
        text = " ".join(raw.split())
        if text:
            if not links:
                found: tuple[PageLink, ...] = ()
            elif len(links) == 1 and links[0][0] == 0 and ((end := links[0][1]) == len(raw) or raw[end:].isspace()):
                found = (_link((0, len(text), self._absolute(links[0][2]))),)  # all of it is one link, as in menus
            else:
                found = self._folded_links(raw, links)
            kind, level, element, region = around
            self.blocks.append(_block((len(self.blocks), kind, level, text, found, region, element, 0, 0)))
        pieces.clear()
        links.clear()
        return 0

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
                out.append(_link((begin, length, self._absolute(href))))
            at = end
        return tuple(out)


#: A line of a menu is shorter, save for a legal notice or two.
_MENU_LINE = 300
_LONG_LINES = 2


def menu_lines(element: etree._Element) -> list[str] | None:
    """The pieces of text in a menu, white space folded; `None` if there is prose among them, so that it is none."""
    texts: Iterator[str] = element.itertext(*MENU_TEXT)  # type: ignore[assignment]  # never bytes in Python 3
    lines = [" ".join(text.split()) for text in texts if not text.isspace()]
    return lines if sum(len(line) > _MENU_LINE for line in lines) <= _LONG_LINES else None


_ONLY_CLASS = ["class"]
#: Attributes that name an element.
_NAMING = frozenset(("class", "id", "data-testid"))
_NOTHING_TELLS = Telling(frozenset(), frozenset(), lambda _: False, lambda _: False)
_HIDING = frozenset(("hidden", "style"))


def _is_hidden(element: etree._Element) -> bool:
    """Whether an element's own attributes hide it."""
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and "display:none" in style.replace(" ", "").lower())


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
