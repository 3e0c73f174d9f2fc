"""The dateline that a news item states in a field of its own; a time in its place is none."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsparse.fields.dateline import PLACES_DIVIDE, agency_of, read_dateline, spelt_place
from newsparse.fields.reading import Hints
from newsparse.fields.stated import Found
from newsparse.fields.titles import plain_title
from newsparse.lexicon.calendar_words import FULL_WEEKDAYS
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.date import NewsDate
from newsparse.model.fields import Dateline
from newsparse.model.issue import Issue

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
