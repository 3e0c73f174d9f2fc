"""Times of day beside a date: "at 9:30 a.m. EDT", "14.05 Uhr", "下午4:15", "7h30"."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.lexicon.calendar_words import WEEKDAYS
from newsparse.lexicon.zones import NAMES as ZONE_NAMES
from newsparse.lexicon.zones import zone_of

_ZONE = r"""
    (?P<zone> Z\b
      | (?:UTC|GMT)? \s? [+\-−] \d{2} :? \d{2} (?!\d)
      | (?:UTC|GMT) \s? [+\-−] \d{1,2} \b
      | [+\-−] \d{2} \b
      | [A-Za-z]{2,4} \b | мск \b
    )?
"""
#: Halves of the day that stand before the hours, and whether they are the second half.
_HALVES_BEFORE = {"上午": False, "凌晨": False, "早上": False, "午前": False, "오전": False, "ώρα": False}
_HALVES_AFTER = {"下午": True, "晚上": True, "午後": True, "오후": True, "中午": True}
_EARLY_HALF = "|".join((*_HALVES_BEFORE, *_HALVES_AFTER))

_CLOCK = rf"""
    (?:(?P<early> {_EARLY_HALF} | [ap]m(?=\s) ) \s?)?
    (?P<hour> [0-2]?\d | \d{{2}} ) (?!\d)
    (?:
        \s?(?P<colon> : | \. | h | 時 | 时 | 點 | 点 | 시 ) \s?
        (?P<minute> \d{{2}} | \d (?=\s?[分분]) ) (?!\d)
        (?: : (?P<second> \d{{2}} ) (?: [.,:]\d{{1,9}} )? )?
        (?: \s? [分분] )?
    )?
    \s? (?P<half> [ap]\.? \s? m\b \.? | μ\.?μ\.? | π\.?μ\.? | (?:مساء|صباح)[ا\u064b-\u0652]{{0,2}} | [مص](?![^\W_]) )?
    (?: \s? (?:Uhr|hrs?|h\.?|ч|г) (?!\w) )?
    \s{{0,2}} \(? {_ZONE}
"""
#: What stands between a date and the time after it.
_AFTER = re.compile(
    rf"""
    (?: T
      | (?: \s? (?: года | року | roku | r | г | р ) (?![^\W_]) \.? ,? (?=\s) )?                         # 3 maja 2021 r. o godz. 14:05
        (?: [（(] [月火水木金土日一二三四五六월화수목금토일] [)）] )?     # the weekday in brackets
        (?: \.(?=\s(?:u\s)?\d) )? [\s,|•·\-–—@/(;]{{0,4}}
        (?: (?P<weekday>[^\W\d_]{{3,14}}) [\s,]{{1,3}} )??                  # 3 Mayıs 2020 Pazar 09:30
        (?: (?:posted\s)?at | um | à | a\slas? | a\sles | às | as | alle(?:\sore)? | ore | om | o(?:\sgodz\.?)? | godz\.? | kl\.? | klo | klockan
          | saat | в | о | ob | v | u | στις | la | pukul | jam | lúc | - )?
        [\s,:|•·]{{0,3}}
    )
    {_CLOCK}
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: A time before a date: "5:30 PM ET, Tue October 2, 2018".
_BEFORE = re.compile(
    rf"{_CLOCK} [\s,|•·\-–—()]{{0,4}} (?:on|of|am|den|le|el|[^\W\d_]{{2,12}}\.?,?)? [\s,]{{0,3}} $",
    re.IGNORECASE | re.VERBOSE,
)
_START_BEFORE = re.compile(r"(?<![\d:./])[0-2]?\d(?=[:.h]\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)
_LOOK_BACK = 40
_LOOK_AHEAD = 60
_MEANS_TIME = re.compile(r"uhr|h\b|kl|ore|om\b", re.IGNORECASE)


def time_after(text: str, end: int, day: dt.date) -> tuple[int, dt.datetime] | None:
    """The moment that a time right after a date makes of its day, and where it ends."""
    match = _AFTER.match(text, end, end + _LOOK_AHEAD)
    if match is None or (value := _moment(match, day)) is None:
        return None
    if match["weekday"] is not None and match["weekday"].lower() not in WEEKDAYS:
        return None
    return match.end(), value


def time_before(text: str, start: int, day: dt.date) -> tuple[int, dt.datetime] | None:
    """The moment that a time right before a date makes of its day, and where it begins."""
    window = text[max(0, start - _LOOK_BACK) : start]
    for hour in _START_BEFORE.finditer(window):
        match = _BEFORE.match(window, hour.start())
        if match is not None and (value := _moment(match, day)) is not None:
            return start - len(window) + match.start(), value
    return None


def moment_of(day: dt.date, hour: int, minute: int, second: int, zone: dt.tzinfo | None) -> dt.datetime | None:
    """The moment of a time on a day, 24:00 that of the next day's beginning; `None` for an impossible time."""
    late = hour == 24 and minute == second == 0
    try:
        value = dt.datetime(day.year, day.month, day.day, 0 if late else hour, minute, second, tzinfo=zone)
        return value + dt.timedelta(days=1) if late else value
    except (ValueError, OverflowError):
        return None


def _moment(match: re.Match[str], day: dt.date) -> dt.datetime | None:
    """The moment that a time on a day is; `None` if what was matched is no time: a bare number has neither colon nor half."""
    half = (match["half"] or match["early"] or "").lower()
    if match["minute"] is None and not half:
        return None
    zone_text = match["zone"]
    zone = None
    if zone_text is not None:
        zone = offset_of(zone_text) if zone_text == "Z" or any(map(str.isdigit, zone_text)) else None
        if zone is None and zone_text.lower() in ZONE_NAMES:
            zone = zone_of(zone_text, day)
    dotted = match["colon"] == "." and not half and zone is None
    if dotted and len(match["hour"]) < 2 and not _MEANS_TIME.search(match[0]):
        return None  # "5.30" beside a date is a price or a score as often as a time
    hour = int(match["hour"])
    if (half.startswith(("p", "μ", "م")) or _HALVES_AFTER.get(half, False)) and hour < 12:
        hour += 12
    elif (half.startswith(("a", "π", "ص")) or _HALVES_BEFORE.get(half, True) is False) and hour == 12:
        hour = 0
    return moment_of(day, hour, int(match["minute"] or 0), int(match["second"] or 0), zone)


_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2}):?(\d{2})?", re.IGNORECASE)


def offset_of(text: str) -> dt.timezone | None:
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
