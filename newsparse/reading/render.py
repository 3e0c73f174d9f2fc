"""One walk over a page's tree that renders every visible block, furniture included. The tree is never changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from newsparse.model.issue import Issue, IssueCode
from newsparse.reading.document import Document
from newsparse.reading.elements import (
    ARTICLES,
    BREAK_PART,
    INLINE_PART,
    LABELS,
    LAST_REGION,
    LEAF_PART,
    LINK_PART,
    MENU_PART,
    MENU_TEXT,
    NO_MENU,
    PARTS,
    PICTURE_PART,
    PLAIN_PART,
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
    addresses: Callable[[Sequence[str]], Sequence[int]]
    """Which of the page's links are to note: their places in the list of addresses, in order."""


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
_page_picture = partial(tuple.__new__, PagePicture)


#: What the attributes of an element say: whether it is one to note, its label as a region, and whether that is a menu's.
_Look = tuple[bool, str, bool]
_NO_LOOK: _Look = (False, "", False)

_NOTED: _Look = (True, "", False)


class _Plan(NamedTuple):
    """What there is to look at of an element, by the names of its attributes."""

    tells: bool
    """Whether one of the attributes alone makes it an element to note."""
    naming: tuple[str, ...]
    """Attributes whose value may make it one."""
    labels: tuple[str, ...]
    """Attributes that make a region's label."""
    hides: bool
    """Whether one of them may hide it."""


#: What an open block element makes of the text in it: its kind, its level, the element, and the region that it stands in.
_Around = tuple[str, int, etree._Element, int]


class _Walk:
    """The state of one walk: the run of text that is open, and what was seen before it."""

    __slots__ = (
        "anchors",
        "base",
        "blocks",
        "cut",
        "document",
        "folds",
        "hrefs",
        "links",
        "looks",
        "noted",
        "origin",
        "pictures",
        "pieces",
        "plans",
        "regions",
        "root",
        "telling",
    )

    def __init__(self, document: Document, root: etree._Element, telling: Telling | None) -> None:
        self.document = document
        self.telling = telling or _NOTHING_TELLS
        self.noted: list[etree._Element] = []
        #: Links that are not noted yet, their addresses, and how many elements were noted before each.
        self.anchors: list[tuple[etree._Element, str, int]] = []
        #: What the classes of elements say, by all of an element's classes.
        self.looks: dict[str, _Look] = {}
        self.plans: dict[tuple[str, ...], _Plan] = {}
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
        if self.anchors and self.telling is not _NOTHING_TELLS:
            self._note_links()
        noted = tuple(self.noted) if self.telling is not _NOTHING_TELLS else None
        return Page(self.document, tuple(self.blocks), tuple(self.regions), tuple(self.pictures), issues, noted)

    def _over(self, start: etree._Element) -> None:
        """Visits every element; its state is in local names, because nothing on a page is done more often."""
        pieces, links, regions, flush, part_of = self.pieces, self.links, self.regions, self._flush, PARTS.get
        limit, size, breaks, region = self.document.depth, 0, 0, -1
        kind, level, holder = "paragraph", 0, start
        outer: list[_Around] = []
        parts: list[int] = []  # of the elements that are open
        link: etree._Element | None = None  # the link that is open, where its text begins, and its address
        begin, address = 0, ""
        telling_tags, noted, anchors = self.telling.tags, self.noted.append, self.anchors.append
        looks, look_at = self.looks, self._look_at
        walk = etree.iterwalk(start, events=_EVENTS)
        for event, element in walk:
            if event == "start":
                tag = element.tag
                part = part_of(tag, INLINE_PART)
                parts.append(part)
                if part <= INLINE_PART:
                    names = element.keys()
                    if names == _ONLY_CLASS:  # half of all elements
                        classes = element.get("class") or ""
                        look = looks.get(classes) or self._look(classes)
                    else:
                        look = look_at(element, names, part) if names else _NO_LOOK
                    if look[0] or tag in telling_tags:
                        noted(element)
                    if part <= LEAF_PART:
                        if pieces:
                            begin = size = breaks = flush(
                                (kind, level, holder, region), link is not None, begin, size, address
                            )
                        outer.append((kind, level, holder, region))
                        if part != PLAIN_PART or level or kind != "paragraph":
                            kind, level = within(tag, kind, level)
                        holder = element
                        if part != LEAF_PART:
                            depth = regions[region][2] + 1 if region >= 0 else 0
                            number = len(regions)
                            regions.append(_region((number, region, depth, tag, look[1], element)))
                            region = number
                            if (look[2] or part == MENU_PART) and self._menu(element, region):
                                walk.skip_subtree()
                                continue
                    elif part == LINK_PART and (href := element.get("href")):
                        if not look[0]:
                            anchors((element, href, len(self.noted)))
                        if link is None:
                            link, begin, address = element, size, href
                elif part == BREAK_PART:
                    breaks += 1
                    if breaks > 1:
                        begin = size = flush((kind, level, holder, region), link is not None, begin, size, address)
                    elif pieces:
                        pieces.append("\n")
                        size += 1
                else:
                    if part == PICTURE_PART:
                        self._picture(element, region)
                    walk.skip_subtree()
                    continue
                if len(parts) > limit:
                    self.cut = True
                    walk.skip_subtree()
                    continue
                text = element.text
            else:
                if event == "end":
                    part = parts.pop()
                    if part <= LEAF_PART:
                        if pieces:
                            begin = size = breaks = flush(
                                (kind, level, holder, region), link is not None, begin, size, address
                            )
                        kind, level, holder, region = outer.pop()
                    elif element is link:
                        if size > begin:
                            links.append((begin, size, address))
                        link = None
                text = element.tail
            # The indentation between two blocks begins none.
            if text and (pieces or not text.isspace()):
                if breaks and not text.isspace():
                    breaks = 0
                pieces.append(text)
                size += len(text)
        flush((kind, level, holder, region), link is not None, begin, size, address)

    def _look(self, classes: str) -> _Look:
        """What the classes of an element that has nothing else say; pages repeat them, so each is looked at once."""
        label = classes.lower()
        look = self.looks[classes] = (bool(self.telling.label(classes)), label, is_menu(label))
        return look

    def _look_at(self, element: etree._Element, names: list[str], part: int) -> _Look:
        """What an element's attributes say, where it has others than a class."""
        get, key = element.get, tuple(names)
        plan = self.plans.get(key) or self._plan(key)
        tells = plan.tells
        if not tells:
            for name in plan.naming:
                if self.telling.label(get(name) or ""):
                    tells = True
                    break
        if part > LAST_REGION:
            return _NOTED if tells else _NO_LOOK
        label = " ".join([get(name) or "" for name in plan.labels]).lower()
        if plan.hides and _is_hidden(element):
            label += " hidden-by-style"
        return tells, label, is_menu(label)

    def _plan(self, names: tuple[str, ...]) -> _Plan:
        """What there is to look at of an element with these attributes; a page has a few dozen sets of them."""
        plan = self.plans[names] = _Plan(
            tells=not self.telling.attributes.isdisjoint(names),
            naming=tuple(name for name in names if name in _NAMING),
            labels=tuple(name for name in names if name in LABELS),
            hides=not _HIDING.isdisjoint(names),
        )
        return plan

    def _note_links(self) -> None:
        """Adds to the elements noted the links to telling addresses; one search over all addresses finds those few."""
        found = self.telling.addresses([href for _, href, _ in self.anchors])
        for number in reversed(found):
            element, _, place = self.anchors[number]
            self.noted.insert(place, element)

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
            _page_picture((address, (element.get("alt") or "").strip() or None, len(self.blocks), region, element))
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
        # Only the plain space of all white space is printable.
        text = raw.strip() if raw.isprintable() and "  " not in raw else " ".join(raw.split())
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
_NOTHING_TELLS = Telling(frozenset(), frozenset(), lambda _: False, lambda _: ())
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
