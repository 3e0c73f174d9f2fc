"""What a news item's own fields state, read to values; what lies there is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import partial

import attrs

from newsparse.fields.byline_witnesses import name_of_login
from newsparse.fields.date import Dates
from newsparse.fields.dateline import PLACES_DIVIDE, agency_of, read_dateline, spelt_place
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.titles import plain_title, title_key
from newsparse.lexicon.bylines import NO_NAME, ParsedByline, parse_byline
from newsparse.lexicon.calendar_words import FULL_WEEKDAYS
from newsparse.lexicon.outlets import is_agency
from newsparse.lexicon.written_dates import WrittenDate, find_dates, read_date
from newsparse.model.article import Origin
from newsparse.model.date import NewsDate
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Author, Byline, Dateline, Headline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.item import Item
from newsparse.model.kinds import AuthorKind, EvidenceSource, ItemStatus
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
    return Reading(value, (), lambda: _candidates(titles))


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


def _candidates(read: Sequence[tuple[str, Evidence]]) -> tuple[Candidate, ...]:
    """What was stated for a field, the first of it taken."""
    return tuple(
        Candidate(text, evidence, i == 0, "the first place that states it" if i == 0 else "a later place")
        for i, (text, evidence) in enumerate(read)
    )


def stated_byline(rules: Iterable[Found], titles: Found, hints: Hints, *, single: bool) -> Reading[Byline | None]:
    """Who signs an item, by the first rule whose evidence names somebody; `single` lets one word be a name.

    Agencies, initials of desks and sub-headlines that stand in a byline's place are no authors; the name of a team is one
    where nothing but names can stand. `titles` are what an
    element of its own says of the author: a job or an affiliation.
    """
    refused: list[tuple[Evidence, str]] = []
    agencies: dict[str, Evidence] = {}
    for found in rules:
        read = [(item, _signs(item, hints, single=single)) for item in found]
        for item, parsed in read:
            for agency in parsed.agencies:
                agencies.setdefault(agency, item)
            if parsed.refused is not None:
                refused.append((item, parsed.refused))
        authors = _once_each(author for _, parsed in read for author in parsed.authors)
        if authors:
            role = next((text for title in titles if (text := plain_title(title.raw))), None)
            if role is not None and len(authors) == 1 and authors[0].role is None:
                authors = (attrs.evolve(authors[0], role=role),)
            text = ", ".join(dict.fromkeys(plain_title(item.raw).rstrip(" ,;") for item in found))
            value = Byline(text=text, authors=authors, agencies=tuple(agencies), evidence=found)
            return Reading(value, (), partial(_candidates, [(plain_title(item.raw), item) for item in found]))
    if agencies:
        evidence = tuple(agencies.values())
        value = Byline(text=plain_title(evidence[0].raw), agencies=tuple(agencies), evidence=evidence)
        return Reading(value, (), lambda: _candidates([(plain_title(item.raw), item) for item in evidence]))
    if refused:
        item, why = refused[0]
        return Reading(None, (Issue.of(IssueCode.BYLINE_REFUSED, "byline", f"{item.raw[:80]!r}: {why}", item),))
    return Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),))


#: Surnames before initials, as catalogues write names: 'Roe, J. B.', 'Roe, J., Brightwater, A.'.
_CATALOGUED = re.compile(r"[^\W\d_][\w'’ -]{1,40}, (?:[^\W\d_]\.[ -]?){1,4}")
_DIVIDED = re.compile(r"\s*(?:[;&]|,(?! ?[^\W\d_]\.)|\band\b)\s*")

#: The name of a desk or a team, where nothing but a name can stand: no sentence, no address, no account.
_NAME_ALONE = re.compile(r"(?=.{4,60}$)[^\W\d_][^\s@/:.!?]{0,30}(?: [^\s@/:!?]{1,30}){1,5}")

#: An agency and where its reporter is: 'Reuters in New York', 'Associated Press in Palm Beach, Florida'.
_AGENCY_IN = re.compile(r"(?P<agency>[^\W\d_][^,;]{1,38}?) (?:in|à|en) [^\W\d_][^;]{1,60}")


#: Initials are shorter than a name to log in with.
_LOGIN = 4
_GIVEN = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]*)?")


def _is_catalogued(text: str, parsed: ParsedByline) -> bool:
    """Whether a name is a surname before a given name: 'Roe, Jane'. Only the first of them was read as a name."""
    surname = text.partition(",")[0]
    return (
        [author.name for author in parsed.authors] == [surname]
        and not parsed.agencies
        and parsed.authors[0].role is None
        and parsed.authors[0].location is None
        and parsed.authors[0].affiliation is None
        and _GIVEN.fullmatch(text) is not None
    )


def _signs(item: Evidence, hints: Hints, *, single: bool) -> ParsedByline:
    """Who signs at one place; a place that holds nothing but a name (`single`) can hold that of a team or a catalogue's."""
    text = plain_title(item.raw)
    if single and "," in text and "." in text:
        names = _DIVIDED.split(text)
        if all(_CATALOGUED.fullmatch(name) for name in names):
            return ParsedByline(authors=tuple(Author(name=name) for name in names))
    if (from_where := _AGENCY_IN.fullmatch(text)) is not None and is_agency(from_where["agency"]):
        return ParsedByline(agencies=(from_where["agency"],))
    parsed = parse_byline(text, language=hints.language, outlet=hints.outlet, single=single)
    if single and _is_catalogued(text, parsed):
        return ParsedByline(authors=(Author(name=text),))
    if single and parsed.refused == NO_NAME and len(text) >= _LOGIN and (login := name_of_login(text)) is not None:
        return ParsedByline(authors=(Author(name=login),))
    if single and parsed.refused == NO_NAME and _NAME_ALONE.fullmatch(text) and not text.islower():
        return ParsedByline(authors=(Author(name=text, kind=AuthorKind.DESK),))
    return parsed


def _once_each(authors: Iterable[Author]) -> tuple[Author, ...]:
    by_name: dict[str, Author] = {}
    for author in authors:
        by_name.setdefault(author.name.casefold(), author)
    return tuple(by_name.values())


def stated_dates(published: Found, modified: Found, hints: Hints) -> Reading[Dates]:
    """When an item was published and last changed: the first of each that is a date and not after it was fetched."""
    issues: list[Issue] = []
    first = _date(published, hints, issues)
    last = _date(modified, hints, issues)
    if first is None:
        issues.append(Issue.of(IssueCode.DATE_MISSING, "date"))
    seen = [(item.raw, item) for item in published]
    return Reading(Dates(published=first, modified=last), tuple(issues), lambda: _candidates(seen))


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


_LETTER = re.compile(r"[^\W\d_]{2}")
_YEAR = re.compile(r"\b\d{4}\b")
_AFTER = "-–—_: \t\n\xa0"


def without_dash(text: str) -> str:
    """A dateline without what divides it from the text: `OSLO, March 5 (NTB).-` → `OSLO, March 5 (NTB)`."""
    bare = text.rstrip(_AFTER)
    return bare[:-1] if bare.endswith((").", "].", "/.")) else bare


#: An agency behind the place: `ATHENES,10 avr (AFP)`.
_AGENCY_BEHIND = re.compile(r"\s?[(\[/](?P<name>[^()\[\]/]{2,40})[)\]/]\.?$")


def _taken_apart(text: str, language: str | None, day: dt.date | None) -> Dateline:
    """A dateline of no usual form: what is an agency or a date in it is no place, nor is who is there.

    `Brussels, TT's correspondent` → Brussels; `MOSCOW, Monday` → Moscow.
    """
    place, agency, date = text, None, None
    behind = _AGENCY_BEHIND.search(place)
    if behind is not None and (agency := agency_of(behind["name"])) is not None:
        place = place[: behind.start()]
    base = day or _SOME_DAY
    dates = find_dates(place, language=language, base=base) or find_dates(place, language=None, base=base)
    if dates and dates[0].start:
        raw = place[dates[0].start : dates[0].end]
        if day is not None or _YEAR.search(raw):
            date = NewsDate(dates[0].value, dates[0].precision, raw)
        place = place[: dates[0].start]
    place = place.rstrip(" ,.-–—")
    before, _, last = place.rpartition(", ")
    if before and ((last.split()[-1:] and last.split()[-1].islower()) or last.casefold() in FULL_WEEKDAYS):
        place = before
    places = tuple(spelt_place(part) for part in PLACES_DIVIDE.split(place) if part.strip())
    return Dateline(text=text, places=places, agency=agency, date=date)


#: Any year, for days that are written without one.
_SOME_DAY = dt.date(2000, 12, 31)


def _is_moment(text: str, language: str | None) -> bool:
    """Whether a text says when and not where: `2024-07-17 00:24:11 GMT+00:00`, `January 21`."""
    rest, at = "", 0
    for found in find_dates(text, language=language, base=_SOME_DAY):
        rest += text[at : found.start]
        at = found.end
    return _LETTER.search(rest + text[at:]) is None


def stated_dateline(found: Found, hints: Hints) -> tuple[Dateline | None, tuple[Issue, ...]]:
    """The dateline that an item states in a place of its own, without a closing dash; a timestamp in its place is none."""
    for item in found:
        text = without_dash(plain_title(item.raw))
        if not text or _is_moment(text, hints.language):
            continue
        day = hints.published
        read = read_dateline(
            f"{text} — X", language=hints.language, published=day.date() if isinstance(day, dt.datetime) else day
        )
        if read is None or not read.places:
            read = _taken_apart(text, hints.language, day.date() if isinstance(day, dt.datetime) else day)
        return attrs.evolve(read, text=text, evidence=(item,)), ()
    return None, ()


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
