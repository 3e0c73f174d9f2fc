"""The byline of a plain text: which of its lines sign it, together."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.line_byline_weights import NONE, WEIGHTS
from newsparse.fields.line_features import Line
from newsparse.fields.line_signatures import Signature, find_signatures
from newsparse.fields.line_weighing import ranks_of, strongest
from newsparse.fields.reading import Weighed
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Author
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: So much better than "nobody signs" the best line has to be, in hundredths: a name that is wrong is worse than none.
_MARGIN = 40
#: So good a line beside the best has to be to sign with it, and so near.
_BESIDE, _NEAR = 50, 2
#: What stands between the bylines of two articles, and not between the names of one.
_DIVIDES = frozenset(("a title", "prose", "a sentence", "a credit"))
_SHOWN = 6
_RANKS = ranks_of(WEIGHTS)


def find_byline(
    lines: Sequence[Line], top: int, prose: Sequence[int], language: str | None, outlet: str | None
) -> tuple[list[Signature], Weighed]:
    """The lines that sign the text, in order (none: nobody does), and what tells the best of all that were weighed, best first."""
    signatures = find_signatures(lines, top, prose, language, outlet)
    weigh = WEIGHTS.get
    scores = [sum([weigh(sign, 0) for sign in one.signs]) - NONE for one in signatures]
    order = sorted(range(len(scores)), key=lambda k: (-scores[k], k))
    chosen = _with_neighbours(lines, signatures, scores, order[0]) if order and scores[order[0]] > _MARGIN else []

    def candidates() -> tuple[Candidate, ...]:
        return tuple(_candidate(lines, signatures[k], scores[k], won=k in chosen) for k in order[:_SHOWN])

    return [signatures[k] for k in chosen], candidates


def _candidate(lines: Sequence[Line], one: Signature, score: int, *, won: bool) -> Candidate:
    """A line that was weighed, as `explain()` shows it."""
    text = lines[one.number].text
    evidence = Evidence(EvidenceSource.TEXT, f"line {one.number}", text)
    return Candidate(text, evidence, won, f"{score / 100:.1f}: {', '.join(strongest(one.signs, _RANKS))}")


def _with_neighbours(
    lines: Sequence[Line], signatures: Sequence[Signature], scores: Sequence[int], best: int
) -> list[int]:
    """The best signature and those right above and below it that look like it: names one a line."""
    form = signatures[best].signs[0]

    def apart(k: int, j: int) -> bool:
        between = range(
            min(signatures[k].number, signatures[j].number) + 1, max(signatures[k].number, signatures[j].number)
        )
        return len(between) >= _NEAR or any(lines[i].sort in _DIVIDES for i in between)

    chosen = [best]
    for step in (1, -1):
        k = best + step
        while (
            0 <= k < len(signatures)
            and not apart(k, k - step)
            and signatures[k].signs[0] == form
            and scores[k] > _BESIDE
        ):
            chosen.append(k)
            k += step
    return sorted(chosen)


def authors_of(signatures: Sequence[Signature]) -> tuple[Author, ...]:
    """Everybody whom lines name, once each, in order."""
    once: dict[str, Author] = {}
    for one in signatures:
        for author in one.parsed.authors:
            once.setdefault(author.name.casefold(), author)
    return tuple(once.values())
