"""The body and what stood around it."""

from __future__ import annotations

import attrs

from newsparse.model.date import NewsDate
from newsparse.model.kinds import BlockKind, FurnitureKind, NoticeKind
from newsparse.model.span import Evidence, Span


def _block_kind(value: BlockKind | str) -> BlockKind:
    """The member itself: looking a member up costs more than all the rest of a block."""
    return value if type(value) is BlockKind else BlockKind(value)


@attrs.frozen
class Block:
    """A paragraph, heading, list item or quotation of the body."""

    kind: BlockKind = attrs.field(converter=_block_kind)
    """What it is."""
    span: Span
    """Its place in `Article.text`."""
    level: int = 0
    """A heading's rank (2 for `h2`), a list item's or quotation's depth; otherwise 0."""
    when: NewsDate | None = None
    """The time of a live-blog entry, on the entry's first block."""


def _furniture_kind(value: FurnitureKind | str) -> FurnitureKind:
    """The member itself: a page has hundreds of pieces, and looking a member up costs more than the rest."""
    return value if type(value) is FurnitureKind else FurnitureKind(value)


@attrs.frozen
class Furniture:
    """A piece of the page that is not in `Article.text`."""

    kind: FurnitureKind = attrs.field(converter=_furniture_kind)
    """What it is."""
    text: str
    """Its words."""
    evidence: tuple[Evidence, ...] = ()
    """Where it stood."""


@attrs.frozen(kw_only=True)
class PlacedLine:
    """A line of a plain text (a paragraph where lines were wrapped), and where it went."""

    number: int
    """Which line with something on it it was, from 0."""
    text: str
    """Its words."""
    kind: BlockKind | FurnitureKind
    """What it is: a block of `Article.text` or a piece of furniture."""
    in_text: bool
    """Whether it stands in `Article.text`."""
    fields: tuple[str, ...] = ()
    """The attributes of `Article` that were read off it."""


@attrs.frozen(kw_only=True)
class Image:
    """A picture of the article."""

    url: str | None = None
    """Its address, absolute where the page's own is known; `None` in plain text."""
    caption: str | None = None
    """What the outlet says it shows."""
    credit: str | None = None
    """Whose picture it is."""
    alt: str | None = None
    """The text in its place for those who cannot see it."""
    media_type: str | None = None
    """What sort of file it is, as the item says: `image/jpeg`."""
    rendition: str | None = None
    """Which of its sizes the address leads to, in the sender's words: `rnd:highRes`."""
    size: int | None = None
    """Its size in bytes, as the item says."""


@attrs.frozen
class Link:
    """A link in the body."""

    span: Span
    """The linked words."""
    url: str
    """Where they lead, absolute where the page's own address is known."""


@attrs.frozen
class Notice:
    """What the outlet says about its own article."""

    kind: NoticeKind = attrs.field(converter=NoticeKind)
    """A correction, an editor's note, an update ..."""
    text: str
    """Its words."""
    date: NewsDate | None = None
    """The day that it names."""
