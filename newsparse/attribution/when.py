"""The day of a statement, from the words around its cue."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.lexicon.calendar_words import FULL_WEEKDAYS, MONTHS
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.date import NewsDate
from newsparse.model.kinds import Precision

_WEEKDAY = re.compile(
    r"(?<!\w)(?P<lead>next|last|this|nächsten|kommenden|vergangenen|letzten|dernier|prochain|próximo|pasado)?\s?(?P<day>[^\W\d_]{4,13}(?:-feira)?)(?P<past>\s(?:dernier|prochain|próximo|pasado|passad[oa]|próxima))?(?!\w)",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"(?<!\w)(?:today(?! (?:programme|program|show)\b)|earlier in the day|later in the day|this (?:morning|afternoon|evening)|tonight|heute|aujourd[’']hui|hoy|hoje|oggi|vandaag)(?!\w)",
    re.IGNORECASE,
)
_YESTERDAY = re.compile(r"(?<!\w)(?:yesterday|last night|gestern|hier|ayer|ontem|ieri|gisteren)(?!\w)", re.IGNORECASE)
_LAST_MONTH = re.compile(
    r"(?<!\w)(?:last month|letzten monat|vergangenen monat|im vormonat|le mois dernier|el mes pasado|no mês passado|mês passado|il mese scorso)(?!\w)",
    re.IGNORECASE,
)
_THIS_MONTH = re.compile(
    r"(?<!\w)(?:this month|diesen monat|in diesem monat|ce mois-ci|este mes|este mês|questo mese|deze maand)(?!\w)",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    r"(?<!\w)(?:in|im|en|em|last|since|during|back in|by|of|in early|in late|in mid-|anfang|ende|mitte)\s?(?P<month>[^\W\d_]{3,12})\.?(?:\s(?:of\s|de\s)?(?P<year>\d{4}))?(?!\s?\d)(?!\w)",
    re.IGNORECASE,
)
_AHEAD = frozenset("next nächsten kommenden prochain próximo próxima".split())


def read_when(words: str, published: dt.date | None, *, language: str | None = None) -> NewsDate | None:
    """The day, or the month, that words around a statement date it to: 'insisted Monday', 'concluded in July', '(Oct. 5)'.

    A weekday is the last such day up to and including `published`; a month without a year the last such month. Years alone,
    "last week" and "recently" date nothing, and neither does what lies after publication.
    """
    day = published.date() if isinstance(published, dt.datetime) else published
    for found in find_dates(words, language=language, base=day):
        value = found.value.date() if isinstance(found.value, dt.datetime) else found.value
        if found.precision in (Precision.DAY, Precision.MINUTE) and (day is None or value <= day):
            return NewsDate(value, Precision.DAY, words[found.start : found.end])
        if found.precision is Precision.MONTH and (day is None or value <= day):
            return NewsDate(value, Precision.MONTH, words[found.start : found.end])
    if day is None:
        return None
    if match := _TODAY.search(words):
        return NewsDate(day, Precision.DAY, match[0])
    if match := _YESTERDAY.search(words):
        return NewsDate(day - dt.timedelta(days=1), Precision.DAY, match[0])
    if match := _LAST_MONTH.search(words):
        last = day.replace(day=1) - dt.timedelta(days=1)
        return NewsDate(last.replace(day=1), Precision.MONTH, match[0])
    if match := _THIS_MONTH.search(words):
        return NewsDate(day.replace(day=1), Precision.MONTH, match[0])
    return _weekday(words, day) or _month(words, day, language)


_EVERY = ("every", "each", "jeden", "jede", "chaque", "cada", "ogni", "elke")


def _weekday(words: str, day: dt.date) -> NewsDate | None:
    """The last such weekday up to the day of publication."""
    for match in _WEEKDAY.finditer(words):
        name = match["day"].lower()
        number = FULL_WEEKDAYS.get(name)
        if number is None and name.endswith("s"):
            number = FULL_WEEKDAYS.get(name[:-1]) if name not in FULL_WEEKDAYS else number
        if number is None:
            continue
        if words[: match.start()].rstrip().lower().endswith(_EVERY):
            continue  # "who eats there every Thursday"
        if (match["lead"] or "").lower() in _AHEAD or (match["past"] or "").strip().lower() in _AHEAD:
            continue
        if not match["day"][0].isupper() and name in ("sunday", "monday"):
            continue
        back = (day.weekday() - number) % 7
        return NewsDate(day - dt.timedelta(days=back), Precision.DAY, match["day"])
    return None


#: The names of months in English, where those of other languages are names of places and people: Augusta, Marta.
_ENGLISH_MONTHS = tuple("january february march april may june july august september october november december".split())
#: A month's name is shortened to no fewer letters.
_SHORTEST = 3


def _is_english(word: str) -> bool:
    return len(word) >= _SHORTEST and any(name.startswith(word) for name in (*_ENGLISH_MONTHS, "sept"))


def _month(words: str, day: dt.date, language: str | None = None) -> NewsDate | None:
    """The last such month up to the one of publication."""
    for match in _IN_MONTH.finditer(words):
        month = MONTHS.get(match["month"].lower())
        if language == "en" and not _is_english(match["month"].lower()):
            continue
        if month is None or (match["month"].islower() and len(match["month"]) < 4):
            continue
        year = int(match["year"]) if match["year"] else day.year if month <= day.month else day.year - 1
        value = dt.date(year, month, 1)
        if value <= day:
            return NewsDate(value, Precision.MONTH, match[0].strip())
    return None
