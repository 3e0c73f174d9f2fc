"""What the body's reading takes and yields."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from newsparse.model.content import Furniture, Image, Notice
from newsparse.model.date import NewsDate
from newsparse.model.fields import Byline, Headline
from newsparse.model.kinds import BlockKind
from newsparse.reading.page import PageLink


@attrs.frozen(kw_only=True)
class Known:
    """What other fields have taken: it is left out of the body."""

    headline: Headline | None = None
    byline: Byline | None = None
    date: NewsDate | None = None
    modified: NewsDate | None = None


@attrs.frozen(kw_only=True)
class Scope:
    """Where a handler says that the body is."""

    only: frozenset[int] | None = None
    """Numbers of the blocks that may be the body; `None`: all."""
    drop: frozenset[int] = frozenset()
    """Numbers of the blocks that are not the body."""


class BodyPart(NamedTuple):
    """A block of the body before its place in the canonical text is known."""

    kind: BlockKind
    level: int
    """A heading's rank, a list item's or quotation's depth; otherwise 0."""
    text: str
    links: tuple[PageLink, ...] = ()
    """Links, their offsets counted in `text`."""
    when: NewsDate | None = None
    """The time of a live-blog entry."""
    block: int = -1
    """Number of the page's block that it was read from."""


@attrs.frozen(kw_only=True)
class Body:
    """The body's blocks and everything that stood around them."""

    parts: tuple[BodyPart, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    images: tuple[Image, ...] = ()
    notices: tuple[Notice, ...] = ()
    paywalled: bool | None = None
    """Whether words of a paywall stand on the page."""
