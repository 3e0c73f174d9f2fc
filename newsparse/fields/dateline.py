"""The dateline that a report begins with: where it was filed, when, and by which agency."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.lexicon.calendar_words import FULL_WEEKDAYS
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.name_words import AGENCIES
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.date import NewsDate
from newsparse.model.fields import Dateline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: The furthest that a dateline's dash may stand from the paragraph's beginning.
_REACH = 110

_DASH = r"\s?(?:\.?\s?[-–—―]{1,2}|/?\s?--|\.-|_\s?—|_(?=\s))\s?"
_AGENCY = r"(?:[^\W\d_][\w.&/-]{1,30}(?:\s[\w.&/-]{1,20}){0,3})"

#: The dashes of datelines, and every sign that one of their forms needs.
_DASHES = frozenset("-–—―_")
_SIGNS = _DASHES | frozenset("([/")
#: Forms of datelines: a place, perhaps its country or state, perhaps a date, perhaps an agency, and a dash; with each the sort of sign
#: without which it is none.
_FORMS = (
    # WASHINGTON (AP) — | KYIV, Ukraine (AP) — | PARIS, March 3 (Reuters) - | BERLIN, 3. März (dpa) - | Madrid, 3 mar (EFE).-
    (
        re.compile(
            rf"(?P<place>[^\W\d_][^()\[\]:;!?\n]{{1,60}}?)(?:[,.]\s(?P<date>[^(),\n]{{2,30}}(?:,\s\d{{4}})?))?\s?[(\[/](?P<agency>{_AGENCY}(?:[/,\s]{{1,2}}{_AGENCY}){{0,2}})[)\]/]{_DASH}(?=\S|$)"
        ),
        "([/",
    ),
    # LONDON, Oct. 5, 2015 /PRNewswire/ --
    (
        re.compile(
            rf"(?P<place>[^\W\d_][^()\[\]:;!?\n]{{1,60}}?),\s(?P<date>[^(),\n]{{2,20}},\s\d{{4}})\s/(?P<agency>[\w -]{{2,30}})/{_DASH}(?=\S|$)"
        ),
        "/",
    ),
    # NEW YORK, NY / ACCESSWIRE / October 5, 2015 /
    (
        re.compile(
            r"(?P<place>[^\W\d_][^()\[\]:;!?\n/]{1,60}?)\s/\s(?P<agency>[A-Z][\w ]{2,30}?)\s/\s(?P<date>[^()\n/]{4,20}\d{4})\s/(?=\s\S|$)"
        ),
        "/",
    ),
    # MOSCOW, October 5. /TASS/. | MOSCOW, October 5 /TASS/.
    (
        re.compile(
            rf"(?P<place>[A-ZÀ-ÞЀ-Я][^()\[\]:;!?\n/]{{1,60}}?),\s(?P<date>[^(),\n/]{{2,20}}(?:,\s\d{{4}})?)\.?\s/(?P<agency>{_AGENCY})/\.?\s(?=\S)"
        ),
        "/",
    ),
    # SAITAMA, Japan, Oct. 5 Kyodo -
    (
        re.compile(
            r"(?P<place>[A-ZÀ-Þ]\w[^()\[\]:;!?\n/]{1,60}?),\s(?P<date>[A-ZÀ-Þ]\w{2,8}\.?\s\d{1,2})\s(?P<agency>[A-Z]\w{2,20})\s[-–—]{1,2}\s(?=\S)"
        ),
        "-",
    ),
    # Paris (ats afp) Les ports …: no dash, so the bracket has to name agencies and nothing else
    (
        re.compile(
            r"(?P<place>[A-ZÀ-Þ][\w.'’ -]{1,40}?)(?:,\s(?P<date>[A-ZÀ-Þ]\w{2,8}\.?\s\d{1,2}|\d{1,2}\s\w{3,12}))?\s\((?P<only>[^()\n]{2,24})\)\s(?=[A-ZÀ-Þ«\"“„])"
        ),
        "(",
    ),
    # (Reuters) - | (ANSA) - ROMA, 3 MAR -
    (
        re.compile(
            rf"[(\[](?P<agency>{_AGENCY})[)\]]{_DASH}(?:(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{{2,30}}),\s(?P<date>\d{{1,2}}\s\w{{3,12}}){_DASH})?(?=\S)"
        ),
        "(",
    ),
    # Oct. 5 (Reuters) - : where it was filed is left out
    (
        re.compile(rf"(?P<date>[A-ZÀ-Þ][a-zà-þ]{{2,8}}\.?\s\d{{1,2}})\s\((?P<agency>{_AGENCY})\){_DASH}(?=\S)"),
        "(",
    ),
    # JERUSALEM — | KYIV, Ukraine — | NEW YORK, Oct. 5 — | HOLLYWOOD _
    (
        re.compile(
            r"(?P<place>(?:[A-ZÀ-Þ]{2}[A-ZÀ-Þ.'’-]*|[A-ZÀ-Þ]\.)(?:\s[A-ZÀ-Þ.'’-]{2,}){0,3}(?:,\s[A-ZÀ-Þ][\w.]{1,20}(?:\s[A-ZÀ-Þ]\w{1,15})?)?)(?:,\s(?P<date>[A-ZÀ-Þ]?\w{2,9}\.?\s\d{1,2}|\d{1,2}\s\w{3,12}))?(?:\s?[-–—―]{1,2}|\s_)\s(?=\S)"
        ),
        "-",
    ),
)
PLACES_DIVIDE = re.compile(r"\s?[/;]\s?|\s(?:and|und|et|y|e)\s")
_BETWEEN_AGENCIES = re.compile(r"[/,\s]+")
_TITLE = re.compile(r"[A-ZÀ-Þ]")

#: Places in capitals are written so in the dateline alone.
_LOWER_WORDS = frozenset("de del la le les los of the am an der den do da dos di sur and und et y".split())


def read_dateline(first_paragraph: str, *, language: str | None, published: dt.date | None) -> Dateline | None:
    """The dateline at the beginning of a paragraph, its text as it stands with the dash; `None` if there is none.

    >>> line = read_dateline("KYIV, Ukraine (AP) — The harbour opened.", language="en", published=None)
    >>> line.text, line.places, line.agency
    ('KYIV, Ukraine (AP) —', ('Kyiv, Ukraine',), 'AP')
    >>> read_dateline("The harbour — long closed — opened.", language="en", published=None) is None
    True
    """
    head = first_paragraph[:_REACH]
    if not holds_one(head, _SIGNS):
        return None
    slashed, dashed, bracketed = "/" in head, holds_one(head, _DASHES), "(" in head or "[" in head
    for form, sign in _FORMS:
        if not (slashed if sign == "/" else dashed if sign == "-" else bracketed or (slashed and sign == "([/")):
            continue
        match = form.match(head)
        if match is not None and (found := _read(match, language, published)) is not None:
            return found
    return None


def _read(match: re.Match[str], language: str | None, published: dt.date | None) -> Dateline | None:
    groups = match.groupdict()
    place, stated, agency = (groups.get("place") or "").strip(), groups.get("date"), groups.get("agency")
    if (only := groups.get("only")) is not None:
        if not all(AGENCIES.get(word.lower()) for word in _BETWEEN_AGENCIES.split(only)):
            return None
        agency = only
    date: NewsDate | None = None
    if stated:
        dates = find_dates(stated, language=language, base=published)
        if dates:
            date = NewsDate(dates[0].value, dates[0].precision, stated)
        elif any(map(str.isdigit, stated)):
            if find_dates(stated, language=language, base=dt.date(2000, 12, 31)):
                date = None  # a day without a year, and nothing that tells the year
            else:
                return None
        else:
            place = f"{place}, {stated}"
    before, _, last = place.rpartition(", ")
    if before and last.strip().casefold() in FULL_WEEKDAYS:
        place = before
    known = agency is not None and agency_of(agency) is not None
    if agency is not None and not known and not place.isupper():
        return None
    if place and not _is_place(place):
        return None
    text = match[0].rstrip()
    places = tuple(spelt_place(part) for part in PLACES_DIVIDE.split(place) if part) if place else ()
    evidence = (Evidence(EvidenceSource.TEXT, "first paragraph", text),)
    return Dateline(text=text, places=places, agency=agency, date=date, evidence=evidence)


def agency_of(text: str) -> str | None:
    """The agency that a bracket names, its desk after a slash left out: "dpa/lhe" → dpa."""
    for part in (text, *re.split(r"[/,\s]+", text)):
        found = AGENCIES.get(part.strip(" .").lower())
        if found is not None:
            return found
    return None


def _is_place(text: str) -> bool:
    """Whether words may be a place: a few, each with a capital or a small word of place names."""
    words = re.split(r"[\s/]+", text.replace(",", " ").strip())
    if not 1 <= len(words) <= 8:
        return False
    return all(_TITLE.match(word) or word.lower() in _LOWER_WORDS for word in words if word)


def spelt_place(place: str) -> str:
    """A place with its capitals undone: "NEW YORK" → "New York"; short ones that may be abbreviations stay."""
    return " ".join(
        "-".join(part.capitalize() for part in word.split("-"))
        if word.isupper() and len(word.strip(".,")) > 2
        else word
        for word in place.strip(" ,-–—").split()
    )
