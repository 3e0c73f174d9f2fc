"""Which line of a plain text is its headline."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.line_features import WIRE, Line
from newsparse.fields.line_headline_features import Wording, headline_features, most_of_words
from newsparse.fields.line_headline_places import OF_PLACES, REACH, placed
from newsparse.fields.line_headline_weights import NONE, WEIGHTS
from newsparse.fields.line_weighing import ranks_of, strongest
from newsparse.model.explanation import Candidate
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: How many lines `explain()` shows.
_SHOWN = 6
_RANKS = ranks_of(WEIGHTS)
_MOST = most_of_words(WEIGHTS)
_OF_PLACES = {name: WEIGHTS.get(name, 0) for name in OF_PLACES}


def find_headline(lines: tuple[Line, ...]) -> int:
    """The number of the line that is the headline; -1: none.

    Lines are weighed by their places first. What their words add is looked at from the likeliest on, and only while that could
    still make one the best.
    """
    weigh_place, weigh = _OF_PLACES.__getitem__, WEIGHTS.get
    likely = [(sum(map(weigh_place, found)), -i) for i, found in enumerate(placed(lines)) if found]
    likely.sort(reverse=True)
    wording = Wording(lines)
    best = (NONE, 1)
    for score, place in likely:
        if score + _MOST < best[0]:
            break
        best = max(best, (score + sum([weigh(name, 0) for name in wording.of(-place)]), place))
    return _below_its_trail(lines, -best[1]) if best[1] <= 0 else -1


def headline_candidates(lines: tuple[Line, ...], number: int) -> tuple[Candidate, ...]:
    """The best of all lines that were weighed, best first; the one of this number won."""
    weigh = WEIGHTS.get
    weighed = [
        (sum([weigh(name, 0) for name in seen]), i, seen) for i, seen in enumerate(headline_features(lines)) if seen
    ]
    weighed.sort(key=lambda entry: (-entry[0], entry[1]))
    return tuple(
        Candidate(
            lines[i].text,
            Evidence(EvidenceSource.TEXT, f"line {i}", lines[i].text),
            i == number,
            f"{(score - NONE) / 100:.1f}: {', '.join(strongest(seen, _RANKS))}",
        )
        for score, i, seen in weighed[:_SHOWN]
    )


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
