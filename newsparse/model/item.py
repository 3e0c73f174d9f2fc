"""What the sender of a news item says about handling it: wire and feed formats state it, web pages hardly do."""

from __future__ import annotations

import attrs

from newsparse.model.date import NewsDate
from newsparse.model.kinds import ItemStatus


@attrs.frozen(kw_only=True)
class Subject:
    """A subject that the sender files the item under."""

    code: str | None = None
    """Its code as the item has it: `04000000`, `medtop:20000170`."""
    name: str | None = None
    """Its name, in the item's language."""
    scheme: str | None = None
    """The vocabulary that the code is from, as far as the item names it."""


@attrs.frozen(kw_only=True)
class Item:
    """The management data of a news item. Where each was found is in `Article.origins`, under `item.slug` and so on."""

    id: str | None = None
    """The item's identifier, the same for all its versions."""
    version: str | None = None
    """Which version of the item this is, as the sender counts."""
    status: ItemStatus | None = None
    """Whether it may be published."""
    urgency: int | None = None
    """How soon it is to be read, from 1 (at once) to 9, as the IPTC's formats count."""
    slug: str | None = None
    """The words that name the story on the wire."""
    embargo: NewsDate | None = None
    """When it may be published."""
    credit: str | None = None
    """Who is to be credited, as the credit line has it."""
    provider: str | None = None
    """Who sent it."""
    copyright: str | None = None
    """The notice of copyright."""
    usage_terms: str | None = None
    """What may be done with it."""
    subjects: tuple[Subject, ...] = ()
    """The subjects that it is filed under."""
