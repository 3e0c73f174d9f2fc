"""What attribution reads: the passages of an article, and what is known about it."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.model.content import Block, Link


@attrs.frozen
class Passage:
    """A text that quotations are looked for in; spans count in it."""

    of: str
    """`text`, `headline`, `dek` or `caption:N`, as in `Span.of`."""
    text: str


@attrs.frozen(kw_only=True)
class Setting:
    """All that attribution may know about an article."""

    text: str
    """The canonical body, or the text given to `annotate`."""
    blocks: tuple[Block, ...] = ()
    """The body's blocks; empty for plain text, whose paragraphs are then its lines or its empty-line divided parts."""
    links: tuple[Link, ...] = ()
    headline: str | None = None
    dek: str | None = None
    captions: tuple[tuple[int, str], ...] = ()
    """Index in `Article.images` and caption."""
    published: dt.date | None = None
    """The day of publication, for "on Monday"; a `date` or a `datetime`."""
    dateline_date: dt.date | None = None
    outlet: str | None = None
    """The article's own outlet, which is no source."""
    language: str | None = None
    attitudes: bool = False
    """Whether beliefs, intentions, refusals and the like are looked for too."""
