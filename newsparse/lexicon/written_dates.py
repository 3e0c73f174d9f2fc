"""Dates as news writes them, read in linear time; dateparser is asked only for a whole string that defeats the tables."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon.calendar_words import MONTH_FIRST, MONTHS
from newsparse.lexicon.relative_dates import find_relative
from newsparse.lexicon.zones import NAMES as ZONE_NAMES
from newsparse.lexicon.zones import zone_of
from newsparse.model.kinds import Precision

#: Years that a date in news may have; other numbers of four digits are prices and counts.
_FIRST_YEAR, _LAST_YEAR = 1800, 2100


class WrittenDate(NamedTuple):
    """A date in a text, its offsets half-open."""

    start: int
    end: int
    value: dt.date
    """A `datetime` where a time stands with it, aware where a zone does; otherwise a `date`."""
    precision: Precision
    ambiguous: bool = False
    """Whether day and month might be the other way round."""


_CANDIDATE = re.compile(
    r"""
      (?P<iso>(?<![\d])(?P<iy>\d{4})-(?P<im>\d{1,2})-(?P<id>\d{1,2})(?!\d))              # 2015-10-05
    | (?P<cjk>(?P<cy>\d{4})\s?[年년]\s?(?P<cm>\d{1,2})\s?[月월]\s?(?P<cd>\d{1,2})\s?[日일])   # 2015年10月5日
    | (?P<ymd>(?<![\d.])(?P<yy>\d{4})[./]\s?(?P<ym>\d{1,2})[./]\s?(?P<yd>\d{1,2})(?!\d)\.?)  # 2015. 10. 5.
    | (?P<dmy>(?<![\d./-])(?P<dd>\d{1,2})(?P<dsep>[./-])\s?(?P<dm>\d{1,2})(?P=dsep)\s?(?P<dy>\d{4}|\d{2})(?![\d/-]))  # 05/10/2015
    | (?P<dname>(?<![\w.])(?P<nd>\d{1,2})(?:st|nd|rd|th|er|º|°|\.|-?\w{0,3}(?=\sde\s))?(?:\s?-\s?|\s{0,2})(?:de\s|of\s|d['’])?
        (?P<nm>[^\W\d_]{3,12})\.?(?:(?:-|,?\s?(?:de\s|del\s|of\s|do\s)?)(?P<ny>\d{4}(?!\d)|['’]\d\d))?)      # 5 October 2015, 5 de octubre de 2015
    | (?P<mname>(?<!\w)(?P<mm>[^\W\d_]{3,12})\.?\s{1,2}(?P<md>\d{1,2})(?!\d|:|[.,]\d)(?:st|nd|rd|th)?(?:(?:,\s{0,2}|\s|,)(?P<my>\d{4})(?!\d))?)   # Oct. 5, 2015
    | (?P<month>(?<!\w)(?<!\d\s)(?<!\d\.\s)(?P<om>[^\W\d_]{3,12})\.?,?\s(?:de\s|of\s)?(?P<oy>(?:1[89]|20)\d\d)(?!\d))        # October 2015
    | (?P<compact>(?<!\d)(?P<py>20[0-4]\d)(?P<pm>0[1-9]|1[0-2])(?P<pd>0[1-9]|[12]\d|3[01])(?:T(?P<pt>\d{4}(?:\d\d)?)(?P<pz>Z|[+-]\d{4})?)?(?!\d))  # 20151005
    """,
    re.VERBOSE | re.IGNORECASE,
)

_ZONE = r"(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}\b|(?:UTC|GMT)\s?[+-]\d{1,2}\b|[+-]\d{2}\b|[A-Za-z]{2,4}\b)?"
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-4])(?:(?P<colon>[:.h時])(?P<minute>[0-5]\d)(?![\d])(?::(?P<second>[0-5]\d)(?:[.,:]\d{1,9})?)?)?"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?(?:\s?(?:Uhr|hrs?|h)\b)?(?:\s{0,2}\(?" + _ZONE + r")"
)
#: What stands between a date and the time after it.
_AFTER = re.compile(
    r"(?:T|[\s,|•·\-–—@/(]{0,4}(?:at|um|à|a\slas?|às|alle|ore|om|o|kl\.?|klo|saat|в|as|um|ob|-)?[\s,:|•·]{0,3})"
    + _CLOCK,
    re.IGNORECASE,
)
#: A time before a date: "5:30 PM ET, Tue October 2, 2018".
_BEFORE = re.compile(
    _CLOCK + r"[\s,|•·\-–—(]{0,4}(?:on|of|am|den|le|el|[^\W\d_]{2,12}\.?,?)?[\s,]{0,3}$", re.IGNORECASE
)
_LOOK_BACK = 40


def find_dates(
    text: str, *, language: str | None = None, base: dt.date | None = None, relative: bool = False
) -> tuple[WrittenDate, ...]:
    """The dates in a text, in order, with the times that stand beside them.

    `language` orders day and month in numbers ("en-US" month first, plain "en" ambiguous); `base` completes dates without a year
    (the last such day up to it) and, with `relative=True`, "2 hours ago" and "yesterday".
    """
    found = list(_absolute(text, language, base))
    if relative and base is not None:
        found += [
            WrittenDate(hit.start, hit.end, hit.value, hit.precision)
            for hit in find_relative(text, base)
            if not any(one.start < hit.end and hit.start < one.end for one in found)
        ]
        found.sort()
    return tuple(found)


def _absolute(text: str, language: str | None, base: dt.date | None) -> Iterator[WrittenDate]:
    at = 0
    while (match := _CANDIDATE.search(text, at)) is not None:
        read = _read(match, language, base)
        if read is None:
            # The next candidate may begin inside this one: "12 people on 3 May" has a number and a word first.
            at = match.start() + 1
            continue
        day, precision, ambiguous, end = read
        if precision is not Precision.DAY:
            yield WrittenDate(match.start(), end, day, precision, ambiguous)
            at = end
            continue
        start, end, value = _with_time(text, match, end, day)
        kind = Precision.MINUTE if isinstance(value, dt.datetime) else Precision.DAY
        yield WrittenDate(start, end, value, kind, ambiguous)
        at = end


def _read(
    match: re.Match[str], language: str | None, base: dt.date | None
) -> tuple[dt.date, Precision, bool, int] | None:
    """The day or month that a candidate names, its precision, whether it is ambiguous, and where it ends; `None` if none."""
    kind = match.lastgroup if match.lastgroup in _KINDS else next(k for k in _KINDS if match[k] is not None)
    end = match.end()
    ambiguous = False
    if kind == "month":
        month = MONTHS.get(match["om"].lower())
        year = int(match["oy"])
        if month is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
            return None
        return dt.date(year, month, 1), Precision.MONTH, False, end
    if kind in ("dname", "mname"):
        day_text, month_text, year_text = (
            (match["nd"], match["nm"], match["ny"]) if kind == "dname" else (match["md"], match["mm"], match["my"])
        )
        month = MONTHS.get(month_text.lower())
        if month is None:
            return None
        day = int(day_text)
        if year_text is None:
            whole = _last_such_day(month, day, base)
            if whole is None:
                return None
            end = match.end("nm") if kind == "dname" else match.end("md")
            return whole, Precision.DAY, False, end
        year = int(year_text) if year_text.isdecimal() else 2000 + int(year_text[1:])
    elif kind == "dmy":
        first, second = int(match["dd"]), int(match["dm"])
        year = int(match["dy"])
        if len(match["dy"]) == 2:
            year += 2000 if year < 70 else 1900
        swap, ambiguous = _month_first(first, second, match["dsep"], language)
        day, month = (second, first) if swap else (first, second)
    else:
        year, month, day = (int(match[name]) for name in _KINDS[kind])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day), Precision.DAY, ambiguous, end
    except ValueError:
        return None


_KINDS: dict[str, tuple[str, ...]] = {
    "iso": ("iy", "im", "id"),
    "cjk": ("cy", "cm", "cd"),
    "ymd": ("yy", "ym", "yd"),
    "compact": ("py", "pm", "pd"),
    "dmy": (),
    "dname": (),
    "mname": (),
    "month": (),
}


def _month_first(first: int, second: int, separator: str, language: str | None) -> tuple[bool, bool]:
    """Whether the first of two numbers is the month, and whether that is a guess."""
    if first > 12:
        return False, False
    if second > 12:
        return True, False
    tag = (language or "").lower().replace("_", "-")
    if tag in MONTH_FIRST:
        return True, first != second
    if tag == "en" and separator != ".":
        return True, first != second  # plain "en" is most often American
    return False, first != second and (not tag or tag.startswith("en"))


def _last_such_day(month: int, day: int, base: dt.date | None) -> dt.date | None:
    """The last day of that month and number up to a week after `base`: pages are dated ahead, but not by much."""
    if base is None:
        return None
    last = (base.date() if isinstance(base, dt.datetime) else base) + dt.timedelta(days=7)
    for year in (last.year, last.year - 1):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found <= last:
            return found
    return None


def _with_time(text: str, match: re.Match[str], end: int, day: dt.date) -> tuple[int, int, dt.date]:
    """The date with the time beside it: its start, its end, and a `datetime` if there is one."""
    if match["pt"] is not None:
        digits = match["pt"]
        zone = _offset(match["pz"]) if match["pz"] else None
        return match.start(), end, _combine(day, int(digits[:2]), int(digits[2:4]), int(digits[4:] or 0), zone) or day
    after = _AFTER.match(text, end, end + 60)
    if after is not None and (value := _clock(after, day)) is not None:
        return match.start(), after.end(), value
    window = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    for before in _CLOCK_RE.finditer(window):
        tail = _BEFORE.match(window, before.start())
        if tail is not None and (value := _clock(tail, day)) is not None:
            return match.start() - len(window) + tail.start(), end, value
    return match.start(), end, day


_CLOCK_RE = re.compile(r"(?<![\d:./])[0-2]?\d(?=[:.h]\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)


def _clock(match: re.Match[str], day: dt.date) -> dt.datetime | None:
    """The moment that a time on a day is; `None` if what was matched is no time: a bare number has neither colon nor half."""
    half = (match["half"] or "").lower()
    if match["minute"] is None and not half:
        return None
    if (
        match["colon"] == "."
        and not half
        and match["zone"] is None
        and not re.search(r"uhr|h\b|kl", match[0], re.IGNORECASE)
    ):
        return None  # "5.30" beside a date is a price or a score as often as a time
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    zone_text = match["zone"]
    zone = None
    if zone_text is not None:
        zone = _offset(zone_text) if re.search(r"\d", zone_text) or zone_text == "Z" else None
        if zone is None and zone_text.lower() in ZONE_NAMES:
            zone = zone_of(zone_text, day)
    return _combine(day, hour, minute, int(match["second"] or 0), zone)


def _combine(day: dt.date, hour: int, minute: int, second: int, zone: dt.tzinfo | None) -> dt.datetime | None:
    if hour == 24:
        hour = 0
    try:
        return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?", re.IGNORECASE)


def _offset(text: str) -> dt.timezone | None:
    """The zone of an offset, `+0200`, `-05:00`, `Z` or `GMT+2`; `None` for one that no place on earth has."""
    if text in ("Z", "z"):
        return dt.UTC
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if minutes > 14 * 60:
        return None
    return dt.timezone(dt.timedelta(minutes=minutes if match[1] == "+" else -minutes)) if minutes else dt.UTC


_EPOCH = re.compile(r"1[0-9]{9}(?:[0-9]{3})?|[5-9][0-9]{8}")
_HOPELESS = re.compile(r"[^\d]*")
#: dateparser keeps its settings in a module; it is not safe in threads.
_LOCK = threading.Lock()
_LONGEST_FOR_DATEPARSER = 60


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
    try:
        value: dt.date = dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
            return None
        if len(text) == 10 or len(text) == 8:
            return WrittenDate(0, len(text), dt.date(value.year, value.month, value.day), Precision.DAY)
        return WrittenDate(0, len(text), value, Precision.MINUTE)
    if _EPOCH.fullmatch(text):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return WrittenDate(0, len(text), dt.datetime.fromtimestamp(seconds, dt.UTC), Precision.MINUTE)
    found = find_dates(text, language=language, base=base, relative=base is not None)
    if found:
        return max(found[:2], key=lambda one: (one.precision is Precision.MINUTE, -one.start))
    if (
        not thorough
        or len(text) > _LONGEST_FOR_DATEPARSER
        or _HOPELESS.fullmatch(text)
        or not re.search(r"[^\W\d_][^\s\d.,:/-]", text)  # vowel signs of Indic scripts are no letters to `re`
    ):
        return None
    return _by_dateparser(text, language, base)


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
