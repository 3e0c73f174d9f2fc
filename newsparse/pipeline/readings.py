"""What a handler reads off a page, field after field."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.identity import Identity
from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import Management
from newsparse.handlers.protocol import Handler
from newsparse.model.date import NewsDate
from newsparse.model.fields import Byline, Headline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page


@attrs.frozen(kw_only=True)
class Readings:
    """Everything that a handler reads off a page."""

    identity: Identity
    headline: Reading[Headline | None]
    byline: Reading[Byline | None]
    dates: Reading[Dates]
    published: NewsDate | None
    """The page's date, else the caller's."""
    managed: Management
    body: Reading[Body]


def read_page(handler: Handler, page: Page, hints: Hints) -> Readings:
    """The fields, each knowing those before it."""
    identity = handler.read_identity(page, hints)
    told = attrs.evolve(hints, language=identity.language or hints.language, outlet=identity.outlet or hints.outlet)
    headline = handler.read_headline(page, told)
    byline = handler.read_byline(page, told)
    dates = handler.read_dates(page, told)
    published = dates.value.published or _of_caller(hints.published)
    known = Known(headline=headline.value, byline=byline.value, date=published, modified=dates.value.modified)
    managed = handler.read_item(page, told)
    body = handler.read_body(page, told, known)
    return Readings(
        identity=identity,
        headline=headline,
        byline=byline,
        dates=dates,
        published=published,
        managed=managed,
        body=body,
    )


def _of_caller(published: dt.date | None) -> NewsDate | None:
    """The date that the caller knows, the last witness."""
    if published is None:
        return None
    raw = published.isoformat()
    precision = "minute" if isinstance(published, dt.datetime) else "day"
    return NewsDate(published, precision, raw, (Evidence(EvidenceSource.CALLER, "published", raw),))
