"""Which line of a plain text is its headline."""

from __future__ import annotations

from newsparse.fields.line_features import Line
from newsparse.fields.line_headline_features import headline_features
from newsparse.fields.line_headline_weights import NONE, WEIGHTS
from newsparse.model.explanation import Candidate
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: How many lines `explain()` shows, and how many reasons for each.
_SHOWN, _REASONS = 6, 8


def find_headline(lines: tuple[Line, ...]) -> tuple[int, tuple[Candidate, ...]]:
    """The number of the line that is the headline (-1: none), and the best of all that were weighed, best first."""
    weigh = WEIGHTS.get
    weighed = [
        (sum([weigh(name, 0) for name in seen]), i, seen) for i, seen in enumerate(headline_features(lines)) if seen
    ]
    weighed.sort(key=lambda entry: (-entry[0], entry[1]))
    number = weighed[0][1] if weighed and weighed[0][0] > NONE else -1
    candidates = tuple(
        Candidate(
            lines[i].text,
            Evidence(EvidenceSource.TEXT, f"line {i}", lines[i].text),
            i == number,
            f"{(score - NONE) / 100:.1f}: {', '.join(_strongest(seen))}",
        )
        for score, i, seen in weighed[:_SHOWN]
    )
    return number, candidates


def _strongest(seen: tuple[str, ...]) -> list[str]:
    """What speaks loudest for or against a line."""
    return sorted(seen, key=lambda name: (-abs(WEIGHTS.get(name, 0)), name))[:_REASONS]
