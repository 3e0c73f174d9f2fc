"""Live blogs in plain text: a time on a line of its own, or at the head of a paragraph, opens each entry."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.fields.line_body import speaks_for_itself
from newsparse.fields.line_features import Line
from newsparse.model.date import NewsDate
from newsparse.model.kinds import BlockKind, EvidenceSource
from newsparse.model.span import Evidence

_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])\s?[.:hH]\s?(?P<minute>[0-5]\d)"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?(?:\s(?:Uhr|GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T)|\sh)?(?![\w:.,]\w)"
)
#: A time and nothing else, but for what says that it is one: '15.07', 'Posted at 3:07 pm ET', '15.07 Uhr'.
_STAMP = re.compile(rf"(?:(?:[•●|-]|posted|updated|at|um|à|a las|alle)\s?){{0,2}}{_CLOCK}\s?[|.:–-]?", re.IGNORECASE)
#: A time that a paragraph begins with: '15.07 Uhr: The Halifax Road is shut.'
_HEADED = re.compile(rf"{_CLOCK}\s?(?:[:|–—-]|\s-)\s", re.IGNORECASE)
_STOPS = frozenset('.!?…:;。！？"”’»“')

#: So many entries make a live blog; the shortest line that is one's text, and what half of the entries have at least.
_ENTRIES, _SENTENCE, _USUAL = 3, 24, 60
#: The longest title of an entry, in characters.
_TITLE = 120


class Clock(NamedTuple):
    """The time of an entry as it is written."""

    raw: str
    line: int
    """The number of the line that it stands in."""


class Entries(NamedTuple):
    """The lines of a live blog."""

    stamps: frozenset[int]
    """Those that are a time and nothing else."""
    kinds: dict[int, BlockKind]
    """What each line of an entry is."""
    clocks: dict[int, Clock]
    """The time of each entry by the number of its first line."""


NONE = Entries(frozenset(), {}, {})


def entries_of(lines: Sequence[Line], top: int) -> Entries:
    """The entries of a live blog below the headline; none where the text is no live blog.

    What tells a live blog from a list of the latest news is that sentences follow the times, and not titles.
    """
    headed = {
        i: Clock(match[0].strip(), i)
        for i, line in _below(lines, top)
        if _is_sentence(line) and (match := _HEADED.match(line.text)) is not None
    }
    if len(headed) >= _ENTRIES:
        return Entries(frozenset(), dict.fromkeys(headed, BlockKind.PARAGRAPH), headed)
    stamps = [i for i, line in _below(lines, top) if len(line.text) < _SENTENCE and _STAMP.fullmatch(line.text)]
    if len(stamps) < _ENTRIES:
        return NONE
    kinds: dict[int, BlockKind] = {}
    clocks: dict[int, Clock] = {}
    lengths: list[int] = []
    for stamp, end in pairwise([*stamps, len(lines)]):
        own = _of_entry(lines, stamp + 1, end, last=end == len(lines))
        if own:
            kinds |= own
            clocks[min(own)] = Clock(lines[stamp].text, stamp)
            lengths.append(max(len(lines[i].text) for i in own))
    if len(clocks) < max(_ENTRIES, len(stamps) - 1) or sorted(lengths)[len(lengths) // 2] < _USUAL:
        return NONE  # of a list of news a title or two ends in a stop
    return Entries(frozenset(stamps), kinds, clocks)


def _below(lines: Sequence[Line], top: int) -> list[tuple[int, Line]]:
    """The lines below the headline that begin with a figure or with a word that may stand before a time."""
    return [(i, line) for i, line in enumerate(lines[top + 1 :], top + 1) if line.figures or line.text[0].isdigit()]


def _is_sentence(line: Line) -> bool:
    text = line.text
    return len(text) >= _SENTENCE and text[-1] in _STOPS


def _of_entry(lines: Sequence[Line], first: int, end: int, *, last: bool) -> dict[int, BlockKind]:
    """What the lines of one entry are; empty where it holds no sentence. The last one ends with its sentences."""
    found: dict[int, BlockKind] = {}
    for i in range(first, end):
        line = lines[i]
        if _is_sentence(line) and speaks_for_itself(line):
            found[i] = BlockKind.PARAGRAPH
        elif i == first and len(line.text) <= _TITLE and i + 1 < end and _is_sentence(lines[i + 1]):
            found[i] = BlockKind.HEADING
        elif last:
            break
    return found if BlockKind.PARAGRAPH in found.values() else {}


def moments_of(entries: Entries, day: dt.date | None) -> dict[int, NewsDate]:
    """The time of each entry by its first line, on the day of the article; empty where that is not known or the entries pass midnight."""
    times = {i: (clock, at) for i, clock in entries.clocks.items() if (at := _time_in(clock.raw)) is not None}
    order = [at for _, at in times.values()]
    if day is None or not (order == sorted(order) or order == sorted(order, reverse=True)):
        return {}
    return {
        i: NewsDate(
            dt.datetime.combine(day, at),
            "minute",
            clock.raw,
            (Evidence(EvidenceSource.TEXT, f"line {clock.line}", clock.raw),),
        )
        for i, (clock, at) in times.items()
    }


def _time_in(clock: str) -> dt.time | None:
    """The time of day that a stamp says; `None` where halves of the day make none: '15:07 pm'."""
    match = re.search(_CLOCK, clock, re.IGNORECASE)
    if match is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, int(match["minute"]))
