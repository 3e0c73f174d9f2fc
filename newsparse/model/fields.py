"""Headline, byline and dateline."""

from __future__ import annotations

import attrs

from newsparse.model.attribution import Quote
from newsparse.model.date import NewsDate
from newsparse.model.kinds import AuthorKind
from newsparse.model.span import Evidence, keys_of


@attrs.frozen(kw_only=True)
class Headline:
    """The headline and what stands around it."""

    text: str
    """The headline, without the site's name."""
    kicker: str | None = None
    """The short line above it."""
    dek: str | None = None
    """The standfirst or subheadline below it."""
    quotes: tuple[Quote, ...] = attrs.field(default=(), eq=keys_of)
    """Those of `Article.quotes` that stand in it."""
    evidence: tuple[Evidence, ...] = ()
    """Where it was found, winner first."""


@attrs.frozen(kw_only=True)
class Author:
    """Somebody, or something, that signs the article."""

    name: str
    """The name, capitals restored, without "By"."""
    kind: AuthorKind = attrs.field(default=AuthorKind.PERSON, converter=AuthorKind)
    """A person, a desk or an outlet."""
    role: str | None = None
    """What the byline says they are: "Political Correspondent", "Editing"."""
    affiliation: str | None = None
    """The organization that the byline puts them with."""
    email: str | None = None
    """Their address."""
    url: str | None = None
    """Their page."""
    location: str | None = None
    """Where the byline says they are: "Kyiv"."""


@attrs.frozen(kw_only=True)
class Byline:
    """Who wrote the article."""

    text: str
    """The byline as it stands on the page."""
    authors: tuple[Author, ...] = ()
    """People, and desks or outlets that sign, in order."""
    agencies: tuple[str, ...] = ()
    """News agencies that are named with them."""
    evidence: tuple[Evidence, ...] = ()
    """Where it was found, winner first."""


@attrs.frozen(kw_only=True)
class Dateline:
    """Where and when a report was filed, as its first words say: "WASHINGTON (AP) —"."""

    text: str
    """The dateline as it stands, its dash included."""
    places: tuple[str, ...] = ()
    """The places that it names."""
    agency: str | None = None
    """The agency that it names."""
    date: NewsDate | None = None
    """The day that it names."""
    evidence: tuple[Evidence, ...] = ()
    """Where it was found, winner first."""
