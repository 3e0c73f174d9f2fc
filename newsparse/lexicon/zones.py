"""Time zones that news writes as letters, where they mean one thing."""

from __future__ import annotations

import datetime as dt

#: Hours ahead of UTC. Abbreviations that stand for several zones in news of the world ("IST", "CST" beside China's) are not here, or
#: are here in the sense that English-language news gives them.
_HOURS: dict[str, float] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "мск": 3,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10,
    "jst": 9, "kst": 9, "hkt": 8, "sgt": 8, "wib": 7, "wita": 8, "wit": 9, "aest": 10, "aedt": 11, "acst": 9.5, "awst": 8,
    "nzst": 12, "nzdt": 13, "sast": 2, "eat": 3, "wat": 1, "cat": 2, "pkt": 5, "npt": 5.75, "brt": -3, "art": -3,
}  # fmt: skip

#: Zones of the United States without their season: standard hours; the season follows from the date.
_AMERICAN = {"et": -5, "ct": -6, "mt": -7, "pt": -8}

NAMES = frozenset((*_HOURS, *_AMERICAN))


def zone_of(name: str, day: dt.date) -> dt.timezone | None:
    """The zone that letters name on a day, e.g. `ET` in July → UTC-4; `None` for letters that name none for sure."""
    key = name.lower()
    hours = _HOURS.get(key)
    if hours is None:
        standard = _AMERICAN.get(key)
        if standard is None:
            return None
        hours = standard + _american_summer(day)
    return dt.timezone(dt.timedelta(hours=hours)) if hours else dt.UTC


def _american_summer(day: dt.date) -> int:
    """1 from the second Sunday in March to the first in November (since 2007), else 0."""
    start = _sunday(day.year, 3, 2)
    end = _sunday(day.year, 11, 1)
    return 1 if start <= day < end else 0


def _sunday(year: int, month: int, which: int) -> dt.date:
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(6 - first.weekday()) % 7 + 7 * (which - 1))
