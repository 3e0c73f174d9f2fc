"""Dates that count from when a page was fetched: "2 hours ago", "gestern". There is no other clock."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.model.kinds import Precision

_UNITS: dict[str, tuple[str, float]] = {
    "minute": ("minutes? mins? minuten? minutos? minuti minuut minuter minutter minut dakika минут минуты хв", 60),
    "hour": (
        "hours? hrs? stunden? std heures? horas? ore ora uur uren timmar timer godzin godziny saat часов часа",
        3600,
    ),
    "day": ("days? tagen? tage? jours? días? dias? giorni giorno dagen dagar dage dni gün дней дня", 86400),
    "week": (
        "weeks? wochen? semaines? semanas? settimane settimana weken veckor uger tygodni hafta недель недели",
        604800,
    ),
}
_SECONDS = {name: seconds for name, (_, seconds) in _UNITS.items()}
_UNIT = "|".join(f"(?P<{name}>{'|'.join(words.split())})" for name, (words, _) in _UNITS.items())
_AGO = re.compile(
    rf"(?<!\w)(?:vor|il y a|hace|há|ha|för|for)?\s?(?P<count>\d{{1,3}}|an?|eine[rm]?|une?|una|um|uma)\s(?:{_UNIT})\b(?P<ago>\s(?:ago|fa|geleden|sedan|siden|temu|önce|назад|atrás))?",
    re.IGNORECASE,
)
_BEFORE_WORDS = re.compile(r"vor|il y a|hace|há|ha |för|for", re.IGNORECASE)
_CJK_AGO = re.compile(
    r"(?P<count>\d{1,3})\s?(?:(?P<minute>分钟|分鐘|分|분)|(?P<hour>小时|小時|時間|시간)|(?P<day>天|日|일))\s?(?:前|전)"
)
_NAMED: dict[str, int] = {
    **dict.fromkeys(
        "today heute aujourd'hui hoy hoje oggi vandaag dzisiaj bugün сегодня 今日 今天 오늘 idag tänään".split(), 0
    ),
    **dict.fromkeys(
        "yesterday gestern hier ayer ontem ieri gisteren wczoraj dün вчера 昨日 昨天 어제 igår eilen".split(), 1
    ),
}
_NAMED_WORD = re.compile(
    "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(_NAMED, key=len, reverse=True)), re.IGNORECASE
)


class Relative(NamedTuple):
    """A date that counts from a base, its offsets half-open."""

    start: int
    end: int
    value: dt.date
    precision: Precision


def find_relative(text: str, base: dt.date) -> Iterator[Relative]:
    """The relative dates of a text; to the day where `base` is a day, to the minute where it is a moment and hours are counted."""
    for match in _AGO.finditer(text):
        lead = match[0][: match.start("count") - match.start()]
        if match["ago"] or _BEFORE_WORDS.match(lead):
            yield _counted(match, base)
    for match in _CJK_AGO.finditer(text):
        yield _counted(match, base)
    for match in _NAMED_WORD.finditer(text):
        day = base.date() if isinstance(base, dt.datetime) else base
        value = day - dt.timedelta(days=_NAMED[match[0].lower()])
        yield Relative(match.start(), match.end(), value, Precision.DAY)


def _counted(match: re.Match[str], base: dt.date) -> Relative:
    count = int(match["count"]) if match["count"].isdecimal() else 1
    unit = next(name for name in _SECONDS if name in match.re.groupindex and match[name] is not None)
    back = dt.timedelta(seconds=count * _SECONDS[unit])
    if isinstance(base, dt.datetime):
        value: dt.date = base - back
        if unit in ("minute", "hour"):
            return Relative(match.start(), match.end(), value, Precision.MINUTE)
        return Relative(match.start(), match.end(), (base - back).date(), Precision.DAY)
    # Of a day without a time it is only known that minutes and hours ago were that day or the one before.
    value = base - dt.timedelta(days=back.days)
    return Relative(match.start(), match.end(), value, Precision.DAY)
