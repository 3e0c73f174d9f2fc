"""Charts as SVG that stands in a page of HTML: drawn here, in the page's own colours, with words for those who do not see them.

Colours and fonts are those of the classes `bar`, `second`, `back`, `grid`, `label` and `quiet`, which the page sets.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from newsparse.cli.wording import plain, width_of

#: All charts are so wide, in the units of their own drawings.
WIDTH = 720

#: About how much room letters take in the broadest of the usual fonts: digits and most others, capitals and broad ones, slim ones, ideographs.
_LETTER, _BROAD, _SLIM, _IDEOGRAPH = 8.3, 11.5, 5.5, 13.5
_BROAD_ONES, _SLIM_ONES = frozenset("mw%@#&<>=+~_…—"), frozenset("filjrt.,:;!|'()[]/ ")

#: The height of a row of bars, and of the bar in it.
_ROW, _BAR = 24, 15

#: Where the bars begin, and how much room is left behind them for their numbers, and for a share and what it is of.
_LABELS, _NUMBERS, _SHARES = 220, 80, 140

#: A column chart's height without its labels, and how far apart those are at least.
_HIGH, _APART = 180, 20


class Bar(NamedTuple):
    """A row of a bar chart."""

    label: str
    value: float
    shown: str
    """The value as a person reads it."""


class Link(NamedTuple):
    """A line from one of the names at the left to one of those at the right."""

    left: str
    right: str
    value: int
    told: str
    """What it says, for the pointer that rests on it."""


def bars(key: str, title: str, told: str, rows: Iterable[Bar], *, full: float | None = None) -> str:
    """Bars below one another, the longest of the greatest value or of `full`, a whole of which all are parts."""
    drawn = list(rows)
    whole = full or max((row.value for row in drawn), default=0) or 1
    room = WIDTH - _LABELS - (_NUMBERS if full is None else _SHARES)
    body: list[str] = []
    for i, row in enumerate(drawn):
        top = i * _ROW + (_ROW - _BAR) / 2
        length = row.value / whole * room
        body.append(f"<g><title>{_text(f'{row.label}: {row.shown}')}</title>")
        body.append(_label(row.label, _LABELS - 8, i * _ROW + 16, "end", _LABELS - 12))
        if full is not None:
            body.append(f'<rect class="back" x="{_LABELS}" y="{top}" width="{room}" height="{_BAR}"/>')
        kind = "bar" if full is None else "second"
        body.append(f'<rect class="{kind}" x="{_LABELS}" y="{top}" width="{length:.1f}" height="{_BAR}"/>')
        at = _LABELS + (length if full is None else room) + 6
        body.append(f'<text class="quiet" x="{at:.1f}" y="{i * _ROW + 16}">{_text(row.shown)}</text></g>')
    return _svg(key, title, told, len(drawn) * _ROW, body)


def columns(key: str, title: str, told: str, labels: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """Columns side by side over a line of time."""
    most = _even(max(counts, default=0))
    left, room = 60, WIDTH - 60
    step = room / max(len(counts), 1)
    body: list[str] = []
    for part in (0, 1, 2):
        y = 10 + _HIGH - part * _HIGH / 2
        body.append(f'<line class="grid" x1="{left}" x2="{WIDTH}" y1="{y}" y2="{y}"/>')
        body.append(f'<text class="quiet" x="{left - 8}" y="{y + 4}" text-anchor="end">{most * part // 2:,}</text>')
    for i, (label, count) in enumerate(zip(labels, counts, strict=True)):
        high = count / most * _HIGH
        body.append(
            f'<rect class="bar" x="{left + i * step + step * 0.1:.2f}" y="{10 + _HIGH - high:.1f}" width="{step * 0.8:.2f}" '
            f'height="{high:.1f}"><title>{_text(f"{label}: {count:,}")}</title></rect>'
        )
    body += _ticks(labels, left, step, 10 + _HIGH)
    return _svg(key, title, told, _HIGH + 36, body)


def heat(key: str, title: str, told: str, labels: tuple[str, ...], rows: Iterable[tuple[str, list[int]]]) -> str:
    """Rows of a name with a line of time each, the darker the more there is."""
    drawn = list(rows)
    most = max((max(counts, default=0) for _, counts in drawn), default=0) or 1
    step = (WIDTH - _LABELS) / max(len(labels), 1)
    body: list[str] = []
    for i, (name, counts) in enumerate(drawn):
        body.append(_label(name, _LABELS - 8, i * _ROW + 16, "end", _LABELS - 12))
        body.append(
            f'<rect class="back" x="{_LABELS}" y="{i * _ROW + 3}" width="{WIDTH - _LABELS}" height="{_ROW - 6}"/>'
        )
        for j, count in enumerate(counts):
            if count:
                body.append(
                    f'<rect class="bar" fill-opacity="{0.25 + 0.75 * count / most:.2f}" x="{_LABELS + j * step:.2f}" '
                    f'y="{i * _ROW + 3}" width="{step:.2f}" height="{_ROW - 6}">'
                    f"<title>{_text(f'{name}, {labels[j]}: {count:,}')}</title></rect>"
                )
    body += _ticks(labels, _LABELS, step, len(drawn) * _ROW)
    return _svg(key, title, told, len(drawn) * _ROW + 26, body)


def links(key: str, title: str, told: str, drawn: list[Link]) -> str:
    """Names at the left, names at the right, and a line for each pair, the broader the more."""
    lefts = list(dict.fromkeys(link.left for link in drawn))
    rights = list(dict.fromkeys(link.right for link in drawn))
    high = max(len(lefts), len(rights), 1) * _ROW
    most = max((link.value for link in drawn), default=1)
    begin, end = _LABELS + 8, WIDTH - _LABELS - 8
    body: list[str] = []
    for link in reversed(drawn):  # the broadest last, above the others
        y, z = _place(lefts, link.left, high), _place(rights, link.right, high)
        middle = (begin + end) / 2
        body.append(
            f'<path class="link" d="M{begin} {y:.1f}C{middle} {y:.1f} {middle} {z:.1f} {end} {z:.1f}" '
            f'stroke-width="{1 + 9 * link.value / most:.1f}"><title>{_text(link.told)}</title></path>'
        )
    body += (_label(name, _LABELS, _place(lefts, name, high) + 4, "end", _LABELS - 4) for name in lefts)
    body += (_label(name, WIDTH - _LABELS, _place(rights, name, high) + 4, "start", _LABELS - 4) for name in rights)
    return _svg(key, title, told, high, body)


def _place(names: list[str], name: str, high: int) -> float:
    """How far down a name stands, all of them evenly over the height."""
    return (names.index(name) + 0.5) * high / len(names)


def _even(most: int) -> int:
    """The next even number that is easy to read on an axis.

    >>> [_even(most) for most in (0, 1, 9, 139, 20_001)]
    [2, 2, 10, 200, 40000]
    """
    power = int("1" + "0" * (len(str(most)) - 1))
    return next(step for digit in (1, 2, 4, 6, 8, 10) if (step := digit * power) >= max(most, 2) and step % 2 == 0)


def _ticks(labels: tuple[str, ...], left: float, step: float, below: float) -> Iterator[str]:
    """Some of the labels of a line of time, as many as there is room for; those at the ends do not stick out."""
    broadest = max(map(_breadth, labels), default=0.0) + _APART
    every = math.ceil(broadest / step)
    for i in range(0, len(labels), every):
        at = left + (i + 0.5) * step
        yield f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{below}" y2="{below + 5}"/>'
        half = _breadth(labels[i]) / 2
        at = min(max(at, half), WIDTH - half)
        yield f'<text class="quiet" x="{at:.1f}" y="{below + 20}" text-anchor="middle">{_text(labels[i])}</text>'


def _label(name: str, x: float, y: float, anchor: str, room: float) -> str:
    """A name, cut where there is no room for all of it."""
    return f'<text class="label" x="{x}" y="{y:.1f}" text-anchor="{anchor}">{_text(_cut(name, room))}</text>'


def _cut(name: str, room: float) -> str:
    if _breadth(name) <= room:
        return name
    while name and _breadth(name) + _BROAD > room:
        name = name[:-1]
    return name.rstrip() + "…"


def _breadth(text: str) -> float:
    return sum(map(_breadth_of, text))


def _breadth_of(letter: str) -> float:
    if width_of(letter) != 1:
        return _IDEOGRAPH * width_of(letter) / 2
    if letter in _SLIM_ONES:
        return _SLIM
    return _BROAD if letter in _BROAD_ONES or letter.isupper() else _LETTER


def _text(words: str) -> str:
    return escape(plain(words))


def _svg(key: str, title: str, told: str, high: float, body: list[str]) -> str:
    """A drawing with its title and what it shows in words."""
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {high:.0f}" aria-labelledby="{key}-title {key}-desc">'
        f'<title id="{key}-title">{_text(title)}</title><desc id="{key}-desc">{_text(told)}</desc>{"".join(body)}</svg>'
    )
