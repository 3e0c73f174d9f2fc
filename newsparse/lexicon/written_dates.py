"""Dates as news writes them, read in linear time; dateparser is asked only for a whole string that defeats the tables."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon.calendar_words import DAY_FIRST_ENGLISH, MONTH_FIRST, PLAIN_MONTHS, month_of, stands_alone
from newsparse.lexicon.clock_times import moment_of, offset_of, time_after, time_before
from newsparse.lexicon.relative_dates import find_relative
from newsparse.lexicon.zones import zone_of
from newsparse.model.kinds import Precision

#: Years that a date in news may have; other numbers of four digits are prices and counts.
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
#: Thai years count from the Buddha's death.
_BUDDHIST = 543
#: The first year of Japan's present era was 2019.
_REIWA = 2018


class WrittenDate(NamedTuple):
    """A date in a text, its offsets half-open."""

    start: int
    end: int
    value: dt.date
    """A `datetime` where a time stands with it, aware where a zone does; otherwise a `date`."""
    precision: Precision
    ambiguous: bool = False
    """Whether day and month might be the other way round."""
    swapped: dt.date | None = None
    """The day or moment that it is with day and month the other way round, where numbers allow that."""


#: A word that may be a month: letters of any script, and the marks that are vowels in some.
_NAME = r"(?:تشرين|كانون)\s[^\s\d]{4,7}|[ก-๎]{1,3}\.[ก-ฮ]\.|[^\s\d!-/:-@\[-`{-~«»“”„‘’·•…–—،、。（）©°]{2,14}"

#: A year that a page's elements run together with the clock or the day behind it: "18. Juli 202308:05", "30.01.202430. Januar".
_RUN_ON = r"(?:19|20)\d\d(?=\d{1,2}(?:[:.]\d\d(?!\d)|\.?\s[^\W\d_]))"

_CANDIDATE = re.compile(
    rf"""
      (?P<iso> (?<!\d) (?P<iy>\d{{4}}) - (?P<im>\d{{1,2}}) - (?P<id>\d{{1,2}}) (?!\d) )              # 2015-10-05
    | (?P<cjk> (?: (?P<cy>\d{{4}}) \s?[年년]\s? | (?<![\d年년]) (?<![年년]\s) )
        (?P<cm>\d{{1,2}}) \s?[月월]\s? (?P<cd>\d{{1,2}}) \s?[日일] )                                    # 2015年10月5日, 10月5日
    | (?P<era> (?<=令和) (?P<ey>\d{{1,2}}) \s?年\s? (?P<em>\d{{1,2}}) \s?月\s? (?P<ed>\d{{1,2}}) \s?日 )               # 令和8年4月25日
    | (?P<ymd> (?<![\d.]) (?P<yy>\d{{4}}) [./]\s? (?P<ym>\d{{1,2}}) [./]\s? (?P<yd>\d{{1,2}}) (?!\d) \.? )   # 2015. 10. 5.
    | (?P<yname> (?<!\d) (?P<hy>(?:1[89]|20)\d\d) (?: \.?\s(?:m\.\s)? | - ) (?P<hm>{_NAME}) (?: \.?\s | - ) (?P<hd>\d{{1,2}}) (?!\d) \.? )  # 2015. október 5.
    | (?P<dmy> (?<![\d./-]) (?P<dd>\d{{1,2}}) (?P<dsep>[./-])\s? (?P<dm>\d{{1,2}}) (?P=dsep)\s?
        (?P<dy> \d{{4}}(?![\d/-]) | \d{{2}}(?![\d/-]) | {_RUN_ON} ) )                                                          # 05/10/2015
    | (?P<viet> (?<!\d) (?P<vd>\d{{1,2}}) \s(?:tháng|thg)\s (?P<vm>\d{{1,2}}) (?: ,?\s(?:năm\s)? | / ) (?P<vy>\d{{4}}) )   # 5 tháng 10 năm 2015
    | (?P<dname> (?<![\w.]) (?P<nd>\d{{1,2}})
        (?: st|nd|rd|th|er|º|°|\.|ης?|-?\w{{0,3}}(?=\sde\s) )? (?: \s?-\s? | \s{{0,2}} ) (?: de\s|of\s|d['’] )?
        (?P<nm>{_NAME}) (?: \s?/\s? [^\W\d_]{{3,12}} )? \.?
        (?: (?: - | ,?\s? (?:de\s|del\s|of\s|do\s)? ) (?P<ny> \d{{4}}(?!\d) | {_RUN_ON} | ['’]\d\d | \d\d(?=\s\d\d:\d\d) ) | (?![^\W\d_]|,?\s?(?:19|20)\d\d) ) )      # 5 October 2015, 5 de octubre de 2015
    | (?P<unix> (?<!\w) (?P<um>[^\W\d_]{{3}}) \s{{1,2}} (?P<ud>\d{{1,2}}) \s (?P<uh>\d\d):(?P<umin>\d\d)(?: :(?P<us>\d\d) )?
        (?: \s (?P<uz>[A-Z]{{2,5}}|[+-]\d{{4}}) )? \s (?P<uy>\d{{4}}) (?!\d) )                          # Oct 5 09:30:00 CEST 2015
    | (?P<mname> (?<!\w) (?P<mm>[^\W\d_]{{3,12}}) \.? (?: \s{{1,2}} | (?<=\.) | - ) (?P<md>\d{{1,2}}) (?!\d|:\d|[.,]\d) (?:st|nd|rd|th)?
        (?: (?: ,\s{{0,2}} | \s | , | - ) (?P<my> \d{{4}}(?!\d) | {_RUN_ON} ) )? )                                 # Oct. 5, 2015
    | (?P<glued> (?<!\w) (?P<gm>[^\W\d_]{{3,12}}) \.? \s (?P<gd>\d{{1,2}}) (?P<gy>(?:19|20)\d\d) (?!\d) )     # Oct 52015: a calendar sheet's elements
    | (?P<month> (?<!\w) (?<!\d\s) (?<!\d\.\s) (?P<om>[^\W\d_]{{3,12}}) \.? ,? \s (?:de\s|of\s)? (?P<oy>(?:1[89]|20)\d\d) (?!\d) )   # October 2015
    | (?P<compact> (?<!\d) (?P<py>20[0-4]\d) (?P<pm>0[1-9]|1[0-2]) (?P<pd>0[1-9]|[12]\d|3[01])
        (?: T (?P<pt>\d{{4}}(?:\d\d)?) (?P<pz>Z|[+-]\d{{4}})? )? (?!\d) )                              # 20151005, 20151005T0930Z
    """,
    re.VERBOSE | re.IGNORECASE,
)

#: What of each kind of candidate is year, month and day in numbers.
_NUMBERS: dict[str, tuple[str, str, str]] = {
    "iso": ("iy", "im", "id"),
    "cjk": ("cy", "cm", "cd"),
    "era": ("ey", "em", "ed"),
    "ymd": ("yy", "ym", "yd"),
    "viet": ("vy", "vm", "vd"),
    "compact": ("py", "pm", "pd"),
}
#: The same where the month has a name.
_NAMED: dict[str, tuple[str, str, str]] = {
    "dname": ("ny", "nm", "nd"),
    "mname": ("my", "mm", "md"),
    "yname": ("hy", "hm", "hd"),
    "unix": ("uy", "um", "ud"),
    "glued": ("gy", "gm", "gd"),
}
_KINDS = frozenset((*_NUMBERS, *_NAMED, "dmy", "month"))

#: Words before three numbers with points that make them a version and no date.
_VERSION = re.compile(r"(?:version|release|\bv|ios|macos|android|python|kernel|chrome|firefox)\.?\s?$", re.IGNORECASE)


class _Read(NamedTuple):
    """What a candidate means."""

    day: dt.date
    precision: Precision
    end: int
    ambiguous: bool = False
    swapped: dt.date | None = None


def find_dates(
    text: str, *, language: str | None = None, base: dt.date | None = None, relative: bool = False
) -> tuple[WrittenDate, ...]:
    """The dates in a text, in order, with the times that stand beside them.

    `language` orders day and month in numbers ("en-US" month first, plain "en" ambiguous); `base` completes dates without a year
    (the last such day up to it) and, with `relative=True`, "2 hours ago" and "yesterday".
    """
    absolute: tuple[WrittenDate, ...] = ()
    if _DIGIT.search(text) is not None:
        short = len(text) <= _LONGEST_LINE
        absolute = _of_line(text, language, base) if short else tuple(_absolute(text, language, base))
    if not relative or base is None:
        return absolute
    counted = [
        WrittenDate(hit.start, hit.end, hit.value, hit.precision)
        for hit in find_relative(text, base)
        if not any(one.start < hit.end and hit.start < one.end for one in absolute)
    ]
    return tuple(sorted((*absolute, *counted), key=lambda one: (one.start, one.end)))


_DIGIT = re.compile(r"\d")
#: Lines are looked at by several readers.
_LONGEST_LINE = 200


@lru_cache(maxsize=256)
def _of_line(text: str, language: str | None, base: dt.date | None) -> tuple[WrittenDate, ...]:
    return tuple(_absolute(text, language, base)) if _may_hold_one(text) else ()


#: Numbers that may be a date without a month's name; every word in lower case, without the end of the figures that it is run together with.
_ONLY_NUMBERS = re.compile(r"\d[./-]\s?\d|\d{8}")
_PLAIN_WORD = re.compile(r"(?<=\d)(?:st|nd|rd|th|er)(?=[a-z]{2})|[a-z]{2,}")
#: Names of months in plain letters, and the word that stands for one in Vietnamese.
_PLAIN_NAMES = PLAIN_MONTHS | {"thg"}


def _may_hold_one(text: str) -> bool:
    """Whether a text with a figure may hold a date: in plain letters there are a month's name or several numbers for that."""
    if not text.isascii() or _ONLY_NUMBERS.search(text) is not None:
        return True
    return not _PLAIN_NAMES.isdisjoint(_PLAIN_WORD.findall(text.lower()))


#: Every candidate begins with digits or with one word before them.
_NUMBER = re.compile(r"\d+")
_WORD_BEFORE = re.compile(r"(?<!\w)(?P<name>[^\W\d_]{3,12})\.?(?:,?\s(?:de\s|of\s)?|\s{2}|-|(?<=\.))$")
_LONGEST_LEAD = 20
#: So many digits are a day or a year, and all of a date; what never stands behind a date's day or year.
_DATED_DIGITS, _WHOLE_DATE = frozenset((1, 2, 4)), 8
_NEVER_AFTER = frozenset("!\"#$%&()*+,:;<=>?@[\\]^_`{|}~'«»“”„‘’·•…–—،、。（）©")
#: What a word before the digits of a date ends in.
_BEFORE_NUMBERS = frozenset(" -.\n\t\xa0\u2009\u202f\u3000")


def impossible_date(text: str, language: str | None = None) -> str | None:
    """What in a text is written as a date and is the day of no calendar; `None` if there is no such thing.

    >>> impossible_date("Published February 30, 2018"), impossible_date("Published February 3, 2018")
    ('February 30, 2018', None)
    """
    for match in _candidates(text):
        kind = match.lastgroup if match.lastgroup in _KINDS else next(k for k in sorted(_KINDS) if match[k] is not None)
        year = match[_NAMED[kind][0]] if kind in _NAMED else None
        named = year is not None and month_of(match[_NAMED[kind][1]], language) is not None
        numbers = kind == "iso" or match["cy"] is not None or (kind == "dmy" and len(match["dy"]) > 2)
        if (named or numbers) and _read(match, text, language, None) is None:
            return match[0].strip()
    return None


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """What has the shape of a date, from left to right."""
    at = 0
    while (number := _NUMBER.search(text, at)) is not None:
        begin = number.start()
        at = number.end()
        lead = max(begin - _LONGEST_LEAD, 0)
        word = _WORD_BEFORE.search(text[lead:begin])
        for start in (begin,) if word is None else (lead + word.start(), begin):
            if (match := _CANDIDATE.match(text, start)) is not None:
                at = max(match.end(), at)
                yield match


def _absolute(text: str, language: str | None, base: dt.date | None) -> Iterator[WrittenDate]:
    at = 0
    while (number := _NUMBER.search(text, at)) is not None:
        begin = number.start()
        at = number.end()
        lead = max(begin - _LONGEST_LEAD, 0)
        word = _WORD_BEFORE.search(text[lead:begin]) if begin and text[begin - 1] in _BEFORE_NUMBERS else None
        starts = [lead + word.start()] if word is not None and month_of(word["name"], language) is not None else []
        if at - begin == _WHOLE_DATE or (at - begin in _DATED_DIGITS and text[at : at + 1] not in _NEVER_AFTER):
            starts.append(begin)
        for start in starts:
            match = _CANDIDATE.match(text, start)
            if match is not None and (read := _read(match, text, language, base)) is not None:
                found = _with_time(text, match, read)
                at = max(found.end, at)
                yield found
                break


def _read(match: re.Match[str], text: str, language: str | None, base: dt.date | None) -> _Read | None:
    """The day or month that a candidate names; `None` if it names none."""
    kind = match.lastgroup if match.lastgroup in _KINDS else next(k for k in sorted(_KINDS) if match[k] is not None)
    if kind == "month":
        month = month_of(match["om"], language)
        year = int(match["oy"])
        if month is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
            return None
        return _Read(dt.date(year, month, 1), Precision.MONTH, match.end())
    if kind in _NAMED:
        return _named(match, kind, language, base)
    if kind == "dmy":
        return _numbers_only(match, text, language)
    year_group, month_group, day_group = _NUMBERS[kind]
    month, day = int(match[month_group]), int(match[day_group])
    if match[year_group] is None:
        whole = _last_such_day(month, day, base)
    else:
        whole = _day(int(match[year_group]) + (_REIWA if kind == "era" else 0), month, day)
    return _Read(whole, Precision.DAY, match.end()) if whole is not None else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    """The day; `None` for an impossible one, or of a year that news does not have."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _named(match: re.Match[str], kind: str, language: str | None, base: dt.date | None) -> _Read | None:
    """A day with the name of its month."""
    year_group, month_group, day_group = _NAMED[kind]
    name, year_text, day = match[month_group], match[year_group], int(match[day_group])
    month = month_of(name, language)
    if month is None:
        return None
    if year_text is None:
        whole = _last_such_day(month, day, base) if stands_alone(name, language) else None
        return _Read(whole, Precision.DAY, match.end()) if whole is not None else None
    year = int(year_text.lstrip("'’"))
    if year < 100:
        year += 2000
    elif "ก" <= name[0] <= "๎" and year > _LAST_YEAR:
        year -= _BUDDHIST
    whole = _day(year, month, day)
    return _Read(whole, Precision.DAY, match.end()) if whole is not None else None


def _numbers_only(match: re.Match[str], text: str, language: str | None) -> _Read | None:
    """A day whose month is a number too: `05/10/2015`."""
    first, second = int(match["dd"]), int(match["dm"])
    year = int(match["dy"])
    if len(match["dy"]) == 2:
        if match["dsep"] == "." and _VERSION.search(text, max(0, match.start() - 12), match.start()):
            return None
        year += 2000 if year < 70 else 1900
    elif year > _LAST_YEAR and (language or "").lower().startswith("th"):
        year -= _BUDDHIST
    swap, ambiguous = _month_first(first, second, match["dsep"], language)
    if swap:
        first, second = second, first
    whole = _day(year, second, first)
    if whole is None:
        return None
    other = _day(year, first, second) if first != second and match["dsep"] != "." else None
    return _Read(whole, Precision.DAY, match.end(), ambiguous, other)


def _month_first(first: int, second: int, separator: str, language: str | None) -> tuple[bool, bool]:
    """Whether the first of two numbers is the month, and whether that is a guess."""
    if first > 12:
        return False, False
    if second > 12:
        return True, False
    tag = (language or "").lower().replace("_", "-")
    if tag in MONTH_FIRST:
        return True, first != second
    if tag.startswith("en") and tag not in DAY_FIRST_ENGLISH and separator != ".":
        return True, first != second  # plain "en" is most often American
    return False, first != second and (not tag or tag.startswith("en"))


def _last_such_day(month: int, day: int, base: dt.date | None) -> dt.date | None:
    """The last day of that month and number up to a week after `base`: pages are dated ahead, but not by much."""
    if base is None:
        return None
    last = (base.date() if isinstance(base, dt.datetime) else base) + dt.timedelta(days=7)
    for year in (last.year, last.year - 1):
        found = _day(year, month, day)
        if found is not None and found <= last:
            return found
    return None


def _with_time(text: str, match: re.Match[str], read: _Read) -> WrittenDate:
    """The date with the time beside it, if there is one."""
    start, end, value = match.start(), read.end, read.day
    if read.precision is Precision.DAY:
        if match["pt"] is not None or match["uh"] is not None:
            value = _time_inside(match, read.day) or read.day
        elif (after := time_after(text, end, read.day)) is not None:
            end, value = after
        elif (before := time_before(text, start, read.day)) is not None:
            start, value = before
    swapped = read.swapped
    precision = read.precision
    if isinstance(value, dt.datetime):
        precision = Precision.MINUTE
        if swapped is not None:
            swapped = dt.datetime.combine(swapped, value.timetz())
    return WrittenDate(start, end, value, precision, read.ambiguous, swapped)


def _time_inside(match: re.Match[str], day: dt.date) -> dt.datetime | None:
    """The moment of a candidate that has the time between its own parts."""
    if match["uh"] is not None:
        name = match["uz"]
        zone = None if name is None else offset_of(name) or zone_of(name, day)
        return moment_of(day, int(match["uh"]), int(match["umin"]), int(match["us"] or 0), zone)
    digits = match["pt"]
    zone = offset_of(match["pz"]) if match["pz"] else None
    return moment_of(day, int(digits[:2]), int(digits[2:4]), int(digits[4:] or 0), zone)


_EPOCH = re.compile(r"(1[0-9]{9}|[5-9][0-9]{8})(?:[0-9]{3}|\.[0-9]{1,6})?")
#: Fourteen or twelve digits, year first: what content systems print.
_DIGITS = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)([01]\d|2[0-4])([0-5]\d)([0-5]\d)?")
_MONTH_ALONE = re.compile(
    r"(?P<y>(?:1[89]|20)\d\d)[-/.](?P<m>0?[1-9]|1[0-2])|(?P<m2>0?[1-9]|1[0-2])[-/.](?P<y2>(?:1[89]|20)\d\d)"
)
_YEAR_ALONE = re.compile(r"(?:1[89]|20)\d\d")
#: dateparser keeps its settings in a module; it is not safe in threads.
_LOCK = threading.Lock()
_LONGEST_FOR_DATEPARSER = 60
#: A day and a year have three digits at least; those of a time of day are not among them: 'Updated 1 hour ago', 'kl 12.17', '0203 GMT'.
_LEAST_DIGITS = 3
_CLOCK = re.compile(r"(?<![\d.:/-])\d{1,2}[:.h]\d\d(?![\d.:/-])|(?<!\d)\d{4}\s?(?:GMT|UTC|[A-Z]{2,3}T)\b")
#: A word that might be a month or a day in a language that the tables lack.
_WORD = re.compile(r"[^\W\d_][^\s\d.,:/-]")


@lru_cache(maxsize=1024)  # a page states one date in many places
def read_date(
    text: str, *, language: str | None = None, base: dt.date | None = None, thorough: bool = True
) -> WrittenDate | None:
    """The date that a whole string states, ISO 8601 and RFC 822 included; `None` for one that states none or an impossible one.

    `thorough` asks dateparser where the tables fail, at a thousand times the cost.

    >>> read_date("Mon, 05 Oct 2015 09:30:00 +0200").value.isoformat()
    '2015-10-05T09:30:00+02:00'
    >>> read_date("no date at all") is None
    True
    """
    text = text.strip()
    if not text or len(text) > 2000:
        return None
    if (whole := _whole(text)) is not None:
        return whole if _FIRST_YEAR <= whole.value.year <= _LAST_YEAR else None
    # A day that is written out is surer than one that is counted: "3 weeks ago on May 3, 2024".
    found = find_dates(text, language=language, base=base) or find_dates(
        text, language=language, base=base, relative=base is not None
    )
    if found:
        return _best_of(found)
    if not thorough or len(text) > _LONGEST_FOR_DATEPARSER or not _WORD.search(text):
        return None
    if len(_DIGIT.findall(_CLOCK.sub(" ", text))) < _LEAST_DIGITS:
        return None
    return _by_dateparser(text, language, base)


def _best_of(found: tuple[WrittenDate, ...]) -> WrittenDate:
    """The first date of a string, unless the next is the same day or month told more precisely."""
    first = found[0]
    if len(found) > 1 and first.precision is not Precision.MINUTE:
        second = found[1]
        same = first.value.timetuple()[: 3 if first.precision is Precision.DAY else 2]
        if second.precision is not first.precision and second.value.timetuple()[: len(same)] == same:
            return second
    return first


def _whole(text: str) -> WrittenDate | None:
    """The date of a string in a form made for machines."""
    end = len(text)
    if text[0].isdigit() and text.isascii():
        if match := _EPOCH.fullmatch(text):
            moment = dt.datetime.fromtimestamp(int(match[1]), dt.UTC)
            return WrittenDate(0, end, moment, Precision.MINUTE)
        if _YEAR_ALONE.fullmatch(text):
            return WrittenDate(0, end, dt.date(int(text), 1, 1), Precision.YEAR)
        if match := _MONTH_ALONE.fullmatch(text):
            year, month = int(match["y"] or match["y2"]), int(match["m"] or match["m2"])
            return WrittenDate(0, end, dt.date(year, month, 1), Precision.MONTH)
        if match := _DIGITS.fullmatch(text):
            year, month, number, hour, minute = (int(part) for part in match.groups()[:5])
            day = _day(year, month, number)
            value = moment_of(day, hour, minute, int(match[6] or 0), None) if day else None
            return WrittenDate(0, end, value, Precision.MINUTE) if value else None
    try:
        value = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    if end in (8, 10):
        return WrittenDate(0, end, value.date(), Precision.DAY)
    return WrittenDate(0, end, value, Precision.MINUTE)


def _by_dateparser(text: str, language: str | None, base: dt.date | None) -> WrittenDate | None:
    """What dateparser makes of a string, if it needs to fill in nothing that the string does not say."""
    from dateparser.date import DateDataParser  # 100 ms to import, and only odd dates need it

    settings: dict[str, object] = {
        "STRICT_PARSING": True,
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["absolute-time"],
    }
    if base is not None:
        moment = base if isinstance(base, dt.datetime) else dt.datetime.combine(base, dt.time())
        settings["RELATIVE_BASE"] = moment.replace(tzinfo=None)
    languages = [language.split("-")[0].lower()] if language else ["en"]
    with _LOCK:
        try:
            data = DateDataParser(languages=languages, settings=settings).get_date_data(text)
        except (ValueError, OverflowError):  # an unknown language, a number too large
            return None
    value = data.date_obj
    if value is None or data.period != "day" or not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        return None
    return WrittenDate(0, len(text), value.date(), Precision.DAY)
