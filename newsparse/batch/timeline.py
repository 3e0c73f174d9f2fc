"""Dates that are known to the day, the month or the year, in so few spans of time that a person can look at them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple

import attrs

#: Of the articles, so many at either end may lie outside of the spans that are told apart: the wrong dates of a few pages.
_OUTSIDE = 0.01


class _Unit(NamedTuple):
    """Spans of one length."""

    name: str
    known: int
    """How many characters of an ISO 8601 date tell which of them it is in."""
    number: Callable[[str], int]
    """The number of the span that a date is in."""
    label: Callable[[int], str]
    """The span of a number, as ISO 8601."""


def _year(number: int) -> str:
    return f"{number:04}"


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


_UNITS = (
    _Unit("day", 10, lambda day: dt.date.fromisoformat(day).toordinal(), lambda number: dt.date.fromordinal(number).isoformat()),
    _Unit("month", 7, lambda day: int(day[:4]) * 12 + int(day[5:7]) - 1, _month),
    _Unit("year", 4, lambda day: int(day[:4]), _year),
)  # fmt: skip


@attrs.frozen
class Timeline:
    """Articles by spans of time that follow one another."""

    unit: str
    """`day`, `month` or `year`."""
    labels: tuple[str, ...]
    """The spans as ISO 8601; what lies before them all is `before …`, what lies behind them `after …`, where there is such."""
    counts: tuple[int, ...]
    """The articles in each."""
    coarse: int
    """Articles whose date is not known so exactly, and which are in none."""
    _first: int
    _inner: int
    """How many spans are of the unit."""
    _before: bool

    def place(self, day: str) -> int | None:
        """Which of the spans a date is in; `None` where it is not known so exactly."""
        unit = next(unit for unit in _UNITS if unit.name == self.unit)
        if len(day) < unit.known:
            return None
        at = unit.number(day) - self._first
        if at < 0:
            return 0
        return int(self._before) + min(at, self._inner)


def timeline(counts: Iterable[tuple[str, int]], most: int) -> Timeline | None:
    """Dates and how many articles have each, in at most `most` spans and two open ones: days if they suffice, else months or
    years. `None` without any date.
    """
    dated = sorted(counts)
    total = sum(count for _, count in dated)
    if not total:
        return None
    for unit in _UNITS:
        exact = [(unit.number(day), count) for day, count in dated if len(day) >= unit.known]
        known = sum(count for _, count in exact)
        if 2 * known < total:
            continue
        first, last = _core(exact, known)
        if last - first < most or unit is _UNITS[-1]:
            break
    first = max(first, last - most + 1)
    if exact[-1][0] - exact[0][0] < most:
        first, last = exact[0][0], exact[-1][0]
    return _timeline(unit, exact, first, last, total - known)


def _core(exact: list[tuple[int, int]], known: int) -> tuple[int, int]:
    """The first and the last span but for a few articles at either end."""
    allowed = int(known * _OUTSIDE)
    return _reached(exact, allowed), _reached(exact[::-1], allowed)


def _reached(exact: list[tuple[int, int]], allowed: int) -> int:
    """The span at which more articles have been passed than are allowed to lie outside."""
    passed = 0
    for number, count in exact:
        passed += count
        if passed > allowed:
            return number
    raise ValueError("no article has a date")


def _timeline(unit: _Unit, exact: list[tuple[int, int]], first: int, last: int, coarse: int) -> Timeline:
    before, after = exact[0][0] < first, exact[-1][0] > last
    inner = last - first + 1
    counts = [0] * (before + inner + after)
    for number, count in exact:
        counts[0 if number < first else before + min(number - first, inner)] += count
    return Timeline(
        unit.name,
        (
            *((f"before {unit.label(first)}",) if before else ()),
            *(unit.label(number) for number in range(first, last + 1)),
            *((f"after {unit.label(last)}",) if after else ()),
        ),
        tuple(counts),
        coarse,
        first,
        inner,
        before,
    )
