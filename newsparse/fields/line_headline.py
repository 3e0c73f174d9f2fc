"""Which line of a plain text is its headline."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.line_features import WIRE, Line
from newsparse.fields.line_headline_features import REACH, headline_features
from newsparse.fields.line_headline_weights import NONE, WEIGHTS
from newsparse.fields.line_weighing import ranks_of, strongest
from newsparse.model.explanation import Candidate
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: How many lines `explain()` shows.
_SHOWN = 6
_RANKS = ranks_of(WEIGHTS)


def find_headline(lines: tuple[Line, ...]) -> tuple[int, tuple[Candidate, ...]]:
    """The number of the line that is the headline (-1: none), and the best of all that were weighed, best first."""
    weigh = WEIGHTS.get
    weighed = [
        (sum([weigh(name, 0) for name in seen]), i, seen) for i, seen in enumerate(headline_features(lines)) if seen
    ]
    weighed.sort(key=lambda entry: (-entry[0], entry[1]))
    number = _below_its_trail(lines, weighed[0][1]) if weighed and weighed[0][0] > NONE else -1
    candidates = tuple(
        Candidate(
            lines[i].text,
            Evidence(EvidenceSource.TEXT, f"line {i}", lines[i].text),
            i == number,
            f"{(score - NONE) / 100:.1f}: {', '.join(strongest(seen, _RANKS))}",
        )
        for score, i, seen in weighed[:_SHOWN]
    )
    return number, candidates


#: What the second line of a headline may be at a glance, and the first line's least length where nothing else joins them.
_SECOND = frozenset(("a title", "a label", "a name", "furniture"))
_LONG, _SHORTER = 58, 0.75
#: A longer line that ends in a colon is the first half of a headline, no kicker; words before a title that are no trail are longer.
_KICKER, _TRAIL = 24, 40
#: A headline goes on after these: 'Harbour opens after:', 'Harbour opens and'.
_GOES_ON = (":", ",", " –", " —", " -", " and", " or", " of", " the", " a", " in", " to", " for", " with", " on", " und", " der", " die", " das", " von", " et", " de", " la", " le", " des", " y", " el")  # fmt: skip


def _below_its_trail(lines: Sequence[Line], number: int) -> int:
    """The number of the headline itself where a trail that leads to it was chosen: 'Home » Shipping » Harbour opens'."""
    text = lines[number].text
    for i, line in enumerate(lines[:REACH]):
        if i != number and line.sort == "a title" and text.endswith(line.text) and _is_trail(text[: -len(line.text)]):
            return i
    return number


def _is_trail(before: str) -> bool:
    return before.rstrip().endswith(("»", "›", ">", "→", "|", "/", ":")) or len(before) <= _TRAIL


def headline_lines(lines: Sequence[Line], top: int) -> range:
    """The numbers of the lines that the headline stands on: `top`, and the one above or below where it runs over two lines.

    Empty where there is no headline (-1).
    """
    if top < 0:
        return range(0)
    if top and not lines[top].gap and len(lines[top - 1].text) > _KICKER and lines[top - 1].text[-1] in ":：":
        return range(top - 1, top + 1)
    return range(top, top + 1 + (top + 1 < len(lines) and _goes_on(lines, top)))


def _goes_on(lines: Sequence[Line], top: int) -> bool:
    """Whether the headline goes on on the next line."""
    first, second = lines[top], lines[top + 1]
    if second.sort not in _SECOND or second.text[-1] in ".:":
        return False
    if first.text.endswith(_GOES_ON) and first.text[-1] != "," and second.sort == "a title":
        return True
    if second.gap or first.text[-1] in ".!?":
        return False
    if second.text[0].islower() or (first.text.endswith(_GOES_ON) and second.sort != "furniture"):
        return True
    alone = (first.gap or lines[top - 1].sort == WIRE) and top + 2 < len(lines) and lines[top + 2].gap
    shorter = len(first.text) >= _LONG and len(second.text) < len(first.text) * _SHORTER
    return alone and shorter and second.sort != "furniture"
