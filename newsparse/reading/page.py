"""The blocks of a page in reading order: what all later layers look at."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from lxml import etree

from newsparse.model.issue import Issue
from newsparse.reading.document import Document

_P = ParamSpec("_P")
_T = TypeVar("_T")


class PageLink(NamedTuple):
    """A link inside a block, its offsets counted in the block's text."""

    start: int
    end: int
    url: str


class Region(NamedTuple):
    """An element that holds blocks: a `div`, `article`, `aside` ...; its place in the tree of regions."""

    number: int
    parent: int
    """Number of the region around it; -1 for the outermost."""
    depth: int
    tag: str
    label: str
    """Its id, classes, role and `itemprop`, `data-` test ids included, lower case, divided by spaces."""
    element: etree._Element | None


#: Kinds of blocks that are whole parts of a page, never the article's; their lines are divided by newlines.
FOLDED = frozenset(("menu", "links"))


class PageBlock(NamedTuple):
    """A run of visible text between two block boundaries, white space folded; of a menu or a list of links all of its lines."""

    number: int
    kind: str
    """`paragraph`, `heading`, `list-item`, `blockquote`, `caption`, `table`, `preformatted`, `button`, `menu` (a whole `nav`
    or page footer, its lines divided by newlines), `links` (a list of many links likewise) or `line` (plain text)."""
    level: int
    """Rank of a heading, depth of a list item or quotation; otherwise 0."""
    text: str
    links: tuple[PageLink, ...]
    region: int
    """Number of the innermost region that holds it."""
    element: etree._Element | None
    """The element that it was read from; `None` in plain text."""
    start: int
    """Offset of its first character in `Document.text` for plain text; otherwise 0."""
    end: int
    """Offset after its last character in `Document.text` for plain text; otherwise 0."""


class PagePicture(NamedTuple):
    """An image as it stands on the page."""

    url: str | None
    alt: str | None
    block: int
    """Number of the block that follows it."""
    region: int
    element: etree._Element | None


class Page:
    """All visible blocks of a document, furniture included, in reading order."""

    __slots__ = ("_once", "blocks", "document", "issues", "noted", "pictures", "regions")

    def __init__(
        self,
        document: Document,
        blocks: tuple[PageBlock, ...],
        regions: tuple[Region, ...] = (),
        pictures: tuple[PagePicture, ...] = (),
        issues: tuple[Issue, ...] = (),
        noted: tuple[etree._Element, ...] | None = None,
    ) -> None:
        self.document = document
        self.issues = issues
        self.blocks = blocks
        self.regions = regions
        self.pictures = pictures
        #: Elements that the walk was asked to note down; `None` where it was asked for none.
        self.noted = noted
        self._once: dict[Hashable, Any] = {}

    def once(self, make: Callable[Concatenate[Page, _P], _T], *args: _P.args, **named: _P.kwargs) -> _T:
        """What `make` makes of this page and these (hashable) arguments, made once: nothing is parsed twice."""
        key: Hashable = make if not args and not named else (make, args, tuple(named.items()))
        known = self._once
        if key in known:
            again: _T = known[key]
            return again
        made = known[key] = make(self, *args, **named)
        return made

    def known(self, make: Callable[[Page], _T]) -> _T | None:
        """What `make` made of this page, if it has: a quicker question for what is asked forty times an item."""
        return self._once.get(make)

    def remember(self, make: Callable[[Page], _T], value: _T) -> None:
        """Sets what `make` makes of this page, where a handler knows it otherwise."""
        self._once[make] = value
