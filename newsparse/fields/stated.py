"""What a news item's own fields state, read to values; what lies there is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.titles import plain_title, title_key
from newsparse.lexicon.written_dates import WrittenDate, read_date
from newsparse.model.article import Origin
from newsparse.model.date import NewsDate
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Dateline, Headline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.item import Item
from newsparse.model.kinds import EvidenceSource, ItemStatus
from newsparse.model.span import Evidence
from newsparse.reading.document import fold_space

Found = tuple[Evidence, ...]


@attrs.frozen(kw_only=True)
class Management:
    """What a handler reads of an item besides its article: how it is to be handled, and its own dateline."""

    item: Item | None = None
    dateline: Dateline | None = None
    located: Dateline | None = None
    """Where the item says that it is from, in a place that is no dateline: it gives way to one at the top of the text."""
    notes: tuple[str, ...] = ()
    """Notes to editors, in the order given."""
    origins: tuple[Origin, ...] = ()
    """Where the attributes of `item` were found."""
    issues: tuple[Issue, ...] = ()


#: What inputs say that are no news items.
UNMANAGED = Management()


def stated_headline(
    headline: Found, kicker: Found, dek: Found, *, outlet: str | None = None
) -> Reading[Headline | None]:
    """The headline that an item states first, with the first kicker and dek that are not the headline again.

    The `outlet`'s name behind a headline is no part of it.
    """
    titles = [(_without_outlet(title, outlet), item) for item in headline if (title := plain_title(item.raw))]
    if not titles:
        return Reading(None, (Issue.of(IssueCode.HEADLINE_MISSING, "headline", "the item states no headline"),))
    text = titles[0][0]
    taken = {title_key(text)}
    value = Headline(
        text=text,
        kicker=_other(kicker, taken),
        dek=_other(dek, taken),
        evidence=tuple(evidence for _, evidence in titles),
    )
    return Reading(value, (), lambda: candidates_of(titles))


def _without_outlet(title: str, outlet: str | None) -> str:
    """A headline without the outlet's name that feeds put behind it: 'Harbour opens - The Gazette' → 'Harbour opens'."""
    if outlet is None or not title.casefold().endswith(outlet.casefold()):
        return title
    bar = _BAR.search(title[: -len(outlet)])
    return title[: bar.start()] if bar is not None and bar.start() else title


#: What divides a headline from the outlet's name.
_BAR = re.compile(r"(?<!\s)\s{1,3}(?:[-–—|·]|::)\s{1,3}$")


def _other(found: Found, taken: set[str]) -> str | None:
    return next((text for item in found if (text := plain_title(item.raw)) and title_key(text) not in taken), None)


def candidates_of(read: Sequence[tuple[str, Evidence]]) -> tuple[Candidate, ...]:
    """What was stated for a field, the first of it taken."""
    return tuple(
        Candidate(text, evidence, i == 0, "the first place that states it" if i == 0 else "a later place")
        for i, (text, evidence) in enumerate(read)
    )


def stated_dates(published: Found, modified: Found, hints: Hints) -> Reading[Dates]:
    """When an item was published and last changed: the first of each that is a date and not after it was fetched."""
    issues: list[Issue] = []
    first = _date(published, hints, issues)
    last = _date(modified, hints, issues)
    if first is None:
        issues.append(Issue.of(IssueCode.DATE_MISSING, "date"))
    seen = [(item.raw, item) for item in published]
    return Reading(Dates(published=first, modified=last), tuple(issues), lambda: candidates_of(seen))


def _date(found: Found, hints: Hints, issues: list[Issue]) -> NewsDate | None:
    """The first date of some evidence, the others that agree behind it."""
    for i, item in enumerate(found):
        written = read_moment(item.raw, hints.language)
        if written is None:
            issues.append(Issue.of(IssueCode.DATE_REFUSED, "date", f"{item.raw[:60]!r} is no date", item))
        elif _is_future(written.value, hints.retrieved):
            issues.append(Issue.of(IssueCode.DATE_IN_FUTURE, "date", f"{item.raw[:60]!r} lies ahead", item))
        else:
            return NewsDate(written.value, written.precision, item.raw, (item, *found[:i], *found[i + 1 :]))
    return None


def read_moment(raw: str, language: str | None) -> WrittenDate | None:
    """The date of a string as the formats write it: ISO 8601 in all its forms, RFC 822, words."""
    return read_date(raw.strip(), language=language)


def _is_future(value: dt.date, retrieved: dt.date | None) -> bool:
    if retrieved is None:
        return False
    day = value.date() if isinstance(value, dt.datetime) else value
    last = retrieved.date() if isinstance(retrieved, dt.datetime) else retrieved
    return day > last + dt.timedelta(days=1)


#: What the formats' words for the status of publication mean, without case and vocabulary: `stat:usable`.
STATUSES = {
    "usable": ItemStatus.USABLE,
    "normal": ItemStatus.USABLE,
    "publish": ItemStatus.USABLE,
    "published": ItemStatus.USABLE,
    "withheld": ItemStatus.WITHHELD,
    "withhold": ItemStatus.WITHHELD,
    "embargoed": ItemStatus.WITHHELD,
    "embargo": ItemStatus.WITHHELD,
    "hold": ItemStatus.WITHHELD,
    "draft": ItemStatus.WITHHELD,
    "pending": ItemStatus.WITHHELD,
    "private": ItemStatus.WITHHELD,
    "future": ItemStatus.WITHHELD,
    "scheduled": ItemStatus.WITHHELD,
    "canceled": ItemStatus.CANCELLED,
    "cancelled": ItemStatus.CANCELLED,
    "kill": ItemStatus.CANCELLED,
    "killed": ItemStatus.CANCELLED,
    "withdrawn": ItemStatus.CANCELLED,
    "retracted": ItemStatus.CANCELLED,
}


def stated_status(found: Found) -> tuple[ItemStatus | None, Found]:
    """Whether an item may be published, and where it says so."""
    for item in found:
        word = re.split(r"[:/#]", item.raw.strip().lower())[-1]
        if (status := STATUSES.get(word)) is not None:
            return status, (item,)
    return None, ()


def stated_number(found: Found, least: int, most: int) -> tuple[int | None, Found]:
    """A whole number within bounds, and where it stands."""
    for item in found:
        raw = item.raw.strip()
        if raw.isdecimal() and raw.isascii() and len(raw) <= 4 and least <= int(raw) <= most:
            return int(raw), (item,)
    return None, ()


def stated_text(found: Found) -> tuple[str | None, Found]:
    """The first text of some evidence, and where it stands."""
    for i, item in enumerate(found):
        if text := plain_title(item.raw):
            return text, found[i:]
    return None, ()


#: Tags of HTML in a text; an address in angle brackets is none.
_TAG = re.compile(
    r"</?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|table|t[rdh]|font)(?:\s[^<>]{0,400})?/?>", re.IGNORECASE
)


def plain_note(raw: str) -> str:
    """A note in one line, without markup that was written as text."""
    return fold_space(_TAG.sub(" ", raw) if "<" in raw else raw)


def told_by_caller(name: str, value: str | None) -> tuple[Evidence, ...]:
    """What the caller says, as evidence."""
    return (Evidence(EvidenceSource.CALLER, name, value),) if value else ()
