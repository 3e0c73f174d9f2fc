"""One walk over a page's tree that renders every visible block, furniture included. The tree is never changed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from typing import Any

from lxml import etree

from newsparse.model.issue import Issue, IssueCode
from newsparse.reading.addresses import Addresses
from newsparse.reading.document import Document
from newsparse.reading.elements import (
    ARTICLES,
    BREAK_PART,
    INLINE_PART,
    LEAF_PART,
    LEAVES,
    LETTERS_PART,
    LINK_PART,
    MENU_PART,
    NO_MENU,
    PARTS,
    PICTURE_PART,
    PLAIN_PART,
    picture_address,
    size_of_letters,
    within,
)
from newsparse.reading.folds import LEAST_LINKS, list_lines, menu_lines, prose_of
from newsparse.reading.looks import BY_CLASS, NO_LOOK, NOTHING, Looks, Telling
from newsparse.reading.page import Page, PageBlock, PagePicture, Region
from newsparse.reading.runs import links_of


def render_html(document: Document, telling: Telling | None = None) -> Page:
    """The page of a document: its visible blocks with their links, its regions and pictures, in reading order.

    With `telling`, the page's `noted` are the elements that are visible and answer to it, menus and lists of links left out.

    Inline markup joins; block elements and two `br` in a row divide. White space is folded. What lies deeper than the
    document's `depth` is cut off, with an issue, where the parser has not cut it already.
    """
    if document.tree is None:
        return Page(document, ())
    return _Walk(document, document.tree, telling).page()


#: A `NamedTuple` made without the Python code that its constructor is: a page has a hundred of them.
_region = partial(tuple.__new__, Region)
_block = partial(tuple.__new__, PageBlock)
_page_picture = partial(tuple.__new__, PagePicture)


#: What an open block element makes of the text in it: its kind, its level, the element, and its place among the regions
#: that were met.
_Around = tuple[str, int, etree._Element, int]


#: Deeper than any element is.
_NOWHERE = 1 << 30
#: The attributes of most elements.
_CLASS_ALONE = ["class"]
#: How many links are looked at for naught on one page, and how many each such look counts for at least.
_PATIENCE = 2_000
_LEAST_LOOK = 10


class _Walk:
    """The state of one walk: the run of text that is open, and what was seen before it."""

    __slots__ = (
        "addresses",
        "anchors",
        "blocks",
        "cut",
        "document",
        "folds",
        "links",
        "looks",
        "met",
        "noted",
        "numbers",
        "patience",
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
        #: Links that are not noted yet, their addresses, and how many elements were noted before each.
        self.anchors: list[tuple[etree._Element, str, int]] = []
        self.looks = Looks(telling)
        self.root = root
        self.addresses = Addresses(root, document.url)
        self.blocks: list[PageBlock] = []
        #: Elements that are regions if they hold anything: the place of the one around each, its label, and the element.
        self.met: list[tuple[int, str, etree._Element]] = []
        #: The numbers that those have which hold something; what is outside all of them has none.
        self.numbers: dict[int, int] = {-1: -1}
        self.regions: list[Region] = []
        self.pictures: list[PagePicture] = []
        #: The open run: its pieces, and its links as (start, end, address), counted in the joined pieces.
        self.pieces: list[str] = []
        self.links: list[tuple[int, int, str]] = []
        self.cut = False
        #: Whether menus are folded.
        self.folds = True
        #: How many links may still be looked at for naught.
        self.patience = _PATIENCE

    def page(self) -> Page:
        """Walks the tree and returns what was seen."""
        body = self.root.find("body") if self.root.tag == "html" else None
        self._over(body if body is not None else self.root)
        said = any(issue.code is IssueCode.TREE_TOO_DEEP for issue in self.document.issues)
        issues = (Issue.of(IssueCode.TREE_TOO_DEEP, "text"),) if self.cut and not said else ()
        noted = None
        if self.telling is not None:
            self._note_links(self.telling)
            noted = tuple(self.noted)
        return Page(self.document, tuple(self.blocks), tuple(self.regions), tuple(self.pictures), issues, noted)

    def _over(self, start: etree._Element) -> None:
        """Visits every element; its state is in local names, because nothing on a page is done more often."""
        pieces, links, flush, part_of = self.pieces, self.links, self._flush, PARTS.get
        limit, size, breaks = self.document.depth, 0, 0
        kind, level, holder, region = "paragraph", 0, start, -1
        outer: list[_Around] = []
        link: etree._Element | None = None  # the link that is open, where its text begins, and its address
        begin, address = 0, ""
        noted, anchors, met = self.noted, self.anchors, self.met
        telling_tags = self.telling.tags if self.telling is not None else ()
        plan_of, plan, look_of, look_at = self.looks.plans.get, self.looks.plan, self.looks.by_class.get, self.looks.at
        prose, columns = prose_of(start)
        barren = (
            _NOWHERE  # how deep the element is in which no list of links is looked for, since it has too few of them
        )
        #: The innermost element that is open and what it is, and those around it.
        inner: Any = start.getparent()
        part, opened = INLINE_PART, list[tuple[Any, int]]()
        end = _End(inner)
        walk: Iterator[Any] = chain(start.iter(), (end,))
        for element in walk:
            around = element.getparent()
            while inner is not around:  # what does not hold this element has ended
                if part <= LEAF_PART:
                    if pieces:
                        begin = size = breaks = flush(
                            (kind, level, holder, region), link is not None, begin, size, address
                        )
                    kind, level, holder, region = outer.pop()
                elif inner is link:
                    if size > begin:
                        links.append((begin, size, address))
                    link = None
                if (text := inner.tail) and (pieces or not text.isspace()):
                    if breaks and not text.isspace():
                        breaks = 0
                    pieces.append(text)
                    size += len(text)
                inner, part = opened.pop()
            if element is end:
                break
            opened.append((inner, part))
            tag = element.tag
            inner, part = element, part_of(tag, INLINE_PART)
            if part == LETTERS_PART:  # large letters are a line of their own: pages of the nineties have no headings
                part = LEAF_PART if size_of_letters(element) and around.tag not in LEAVES else INLINE_PART
            if part <= INLINE_PART:
                if (names := element.keys()) == _CLASS_ALONE:
                    classes = element.get("class") or ""
                    look = look_of(classes) or look_at(element, BY_CLASS, part)
                elif names:
                    to_see = plan_of(tuple(names)) or plan(names)
                    if to_see is BY_CLASS:
                        classes = element.get("class") or ""
                        look = look_of(classes) or look_at(element, to_see, part)
                    else:
                        look = NO_LOOK if to_see is NOTHING else look_at(element, to_see, part)
                else:
                    look = NO_LOOK
                if look[0] or tag in telling_tags:
                    noted.append(element)
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
                        met.append((region, look[1], element))
                        region = len(met) - 1
                        if (look[2] or part == MENU_PART) and self._menu(element, region):
                            _pass_over(walk, element)
                            continue
                        if element in prose:
                            barren = _NOWHERE
                        elif len(opened) <= barren and len(element) and around not in columns:
                            found = list(element.iter("a"))
                            barren = len(opened) if len(found) < LEAST_LINKS else _NOWHERE
                            if len(found) >= LEAST_LINKS and self._list(element, region, found):
                                _pass_over(walk, element)
                                continue
                elif part == LINK_PART and (href := element.get("href")):
                    if not look[0]:
                        anchors.append((element, href, len(noted)))
                    if link is None:
                        link, begin, address = element, size, href
                elif look[3] and kind != "heading" and not len(element):
                    continue  # words for those alone who have the page read out: "opens in a new window"
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
                _pass_over(walk, element)
                continue
            if len(opened) > limit:
                self.cut = True
                _pass_over(walk, element)
            # The indentation between two blocks begins none.
            elif (text := element.text) and (pieces or not text.isspace()):
                if breaks and not text.isspace():
                    breaks = 0
                pieces.append(text)
                size += len(text)
        flush((kind, level, holder, region), link is not None, begin, size, address)

    def _number(self, place: int) -> int:
        """The number of a region, by its place among those that were met; it gets one, as do those around it, with the first
        thing that is seen in it: a quarter of them hold nothing.
        """
        numbers = self.numbers
        if (known := numbers.get(place)) is not None:
            return known
        new: list[int] = []
        while place not in numbers:
            new.append(place)
            place = self.met[place][0]
        parent = numbers[place]
        depth = self.regions[parent].depth + 1 if parent >= 0 else 0
        for place in reversed(new):
            _, label, element = self.met[place]
            number = numbers[place] = len(self.regions)
            self.regions.append(_region((number, parent, depth, element.tag, label, element)))
            parent, depth = number, depth + 1
        return parent

    def _note_links(self, telling: Telling) -> None:
        """Adds to the elements noted the links to telling addresses; one search over all addresses finds those few."""
        if not self.anchors:
            return
        found = telling.addresses([href for _, href, _ in self.anchors])
        for number in reversed(found):
            element, _, place = self.anchors[number]
            self.noted.insert(place, element)

    def _menu(self, element: etree._Element, place: int) -> bool:
        """Takes a menu or a page's footer as one block of lines, and says whether it did: half of a page's links are there."""
        if not self.folds or element.tag == "body" or (element.tag != "nav" and self._in_article(place)):
            return False
        lines = None if next(element.iter(*NO_MENU), None) is not None else menu_lines(element)
        if lines is None:
            self.folds = False  # the page is no longer trusted, and not looked through again
            return False
        if lines:
            self._fold("menu", lines, element, place)
        return True

    def _list(self, element: etree._Element, place: int, links: list[etree._Element]) -> bool:
        """Takes an element with these links as one block of lines if it is a list of them, and says whether it did.

        Nothing in it is noted: what signs and dates the teasers of a list tells of other articles.
        """
        lines = list_lines(element, links) if self.patience > 0 else None
        if lines is None:
            self.patience -= max(len(links), _LEAST_LOOK)
            return False
        if lines:
            self._fold("links", lines, element, place)
        return True

    def _fold(self, kind: str, lines: list[str], element: etree._Element, place: int) -> None:
        """Takes all lines of an element as one block."""
        text, region = "\n".join(lines), self._number(place)
        self.blocks.append(_block((len(self.blocks), kind, 0, text, (), region, element, 0, 0)))

    def _in_article(self, place: int) -> bool:
        """Whether a region is a part of an article by the elements around it."""
        while place >= 0:
            place, _, element = self.met[place]
            if element.tag in ARTICLES:
                return True
        return False

    def _picture(self, element: etree._Element, place: int) -> None:
        address = picture_address(element)
        if address is not None:
            address = self.addresses.absolute(address)
        alt = (element.get("alt") or "").strip() or None
        self.pictures.append(_page_picture((address, alt, len(self.blocks), self._number(place), element)))

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
            found = links_of(raw, text, links, self.addresses) if links else ()
            kind, level, element, place = around
            number = len(self.blocks)
            self.blocks.append(_block((number, kind, level, text, found, self._number(place), element, 0, 0)))
        pieces.clear()
        links.clear()
        return 0


class _End:
    """What stands behind the last element of a walk, as if it were in what is around the first."""

    __slots__ = ("_around",)

    def __init__(self, around: etree._Element | None) -> None:
        self._around = around

    def getparent(self) -> etree._Element | None:
        """What is around the first element of the walk."""
        return self._around


def _pass_over(walk: Iterator[Any], element: etree._Element) -> None:
    """Moves a walk behind all that is in the element that it has come to; both walks in it are C's."""
    if len(element):
        inside = list(element.iterdescendants())  # held, so that none of them is made twice
        next(islice(walk, len(inside), len(inside)), None)
