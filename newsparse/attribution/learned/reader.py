"""The attributions of a passage as the model has them: candidates, their roles, and which of them to believe."""

from __future__ import annotations

from math import exp
from typing import NamedTuple

from newsparse.attribution.draft import Draft
from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate, CueTagger, rule_marks
from newsparse.attribution.learned.roles import Base, Roles, RoleTagger
from newsparse.attribution.learned.surroundings import Page, View, draft_of, page_of, view_of
from newsparse.attribution.learned.units import Units, units_of
from newsparse.attribution.learned.weights import Model, Table, english
from newsparse.attribution.scene import Scene

#: Log-odds of a cue from which its surroundings are read; chosen on folds of the training part.
CUE_FLOOR = -3.0
#: How likely an attribution has to be; the folds of the training part are level from .28 to .4, and the development part chose among them.
BELIEF = 0.34
#: How likely one has to be that its words are taken where the rules read the same cue otherwise.
TRUST = 0.38
#: How likely one has to be that the rules have too: between the two the model doubts, and the rules' own reading stands.
DOUBT = 0.25


class Attributed(NamedTuple):
    """A candidate with its roles, the draft that the rules made of the same cue, and how likely it is an attribution."""

    candidate: Candidate
    roles: Roles
    draft: Draft | None
    likelihood: float


class Reader:
    """The three steps of the model, with all that they keep between passages."""

    def __init__(self, model: Model) -> None:
        self.cues = CueTagger(model.cues)
        self.roles = RoleTagger(model.roles)
        self._belief = model.belief

    def read(
        self, scene: Scene, drafts: list[Draft], start: int = 0, end: int | None = None
    ) -> tuple[Units, list[Attributed]]:
        """The units of a scene, or of some of its tokens, and the attributions in it, those that contradict a likelier one left out."""
        units = units_of(scene, start, end)
        candidates = self.cues.candidates(units, rule_marks(units, drafts), CUE_FLOOR)
        page = page_of(units, drafts, candidates)
        bases: dict[int, list[Base]] = {}
        found = []
        for candidate in candidates:
            draft = draft_of(page, candidate)
            view = view_of(page, candidate, draft)
            number = units.sentence_of[candidate.first]
            base = bases.get(number) or bases.setdefault(number, self.roles.sentence(units, number))
            roles = one_source(self.roles.read(page, view, candidate, base), candidate)
            if roles.content:
                likelihood = probability(self._belief, signs.belief(reading_of(page, view, candidate, roles, draft)))
                found.append(Attributed(candidate, roles, draft, likelihood))
        sure = [one for one in found if one.likelihood >= (DOUBT if one.draft is not None else BELIEF)]
        return units, select(sure, DOUBT)


_readers: list[Reader] = []


def reader() -> Reader:
    """The reader of English; made on first use, and the same for all threads from then on."""
    if not _readers:
        _readers.append(Reader(english()))
    return _readers[0]


def probability(table: Table, found: list[str]) -> float:
    """How likely the second label of a table of two is."""
    odds = table.sum(found)[0]
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def one_source(roles: Roles, candidate: Candidate) -> Roles:
    """The roles with the source in one piece: of several the nearest to the cue, or the longer where both touch it."""
    source = roles.source
    if len(source) < 2 or source[-1] - source[0] == len(source) - 1:
        return roles
    pieces: list[list[int]] = [[source[0]]]
    for unit in source[1:]:
        if unit == pieces[-1][-1] + 1:
            pieces[-1].append(unit)
        else:
            pieces.append([unit])
    nearest = min(pieces, key=lambda p: (min(abs(p[-1] - candidate.first), abs(p[0] - candidate.last)), -len(p)))
    return roles._replace(source=nearest)


def reading_of(page: Page, view: View, candidate: Candidate, roles: Roles, draft: Draft | None) -> signs.Reading:
    """What there is to weigh of a candidate."""
    words, units = page.words, page.units
    content = roles.content
    quoted = sum(units.quoted[u] for u in content)
    kind = "n" if not content else "d" if quoted == len(content) else "m" if quoted else "i"
    rules, same = "none", "-"
    if draft is not None:
        theirs = {u for u, role in view.own.items() if role == "C"}
        shared = len(theirs.intersection(content)) / max(1, len(theirs.union(content)))
        degree = "=" if shared > 0.9 else "~" if shared > 0.5 else "-" if shared > 0 else "x"
        rules = ("a" if draft.attitude else "s") + degree
        sources = {u for u, role in view.own.items() if role == "S"}
        same = "=" if sources.intersection(roles.source) or (not sources and not roles.source) else "x"
    inside = any(page.rules[u] in ("c", "b") and view.own.get(u) != "C" for u in range(candidate.first, candidate.last))
    last = words[roles.source[-1]] if roles.source else None
    after = words[candidate.last] if candidate.last < len(words) else signs.word_of("_")
    before = words[candidate.first - 1] if candidate.first else signs.word_of("_")
    return signs.Reading(
        odds=candidate.odds,
        margin=roles.margin,
        kind=kind,
        words=len(content),
        rules=rules,
        same_source=same,
        source="" if last is None else last.lower if last.klass != "-" else last.shape,
        head=view.head,
        cue=tuple(w.lower for w in words[candidate.first : candidate.last]),
        left=view.left,
        right=view.right,
        before=before.lower,
        after=after.lower,
        after_class=after.klass,
        inside=inside,
    )


def select(found: list[Attributed], least: float) -> list[Attributed]:
    """The likely ones, likeliest first, as far as no word has two attributions and no cue stands in another's content."""
    taken: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda one: (-one.likelihood, one.candidate)):
        content = one.roles.content
        if one.likelihood < least or not content:
            continue
        cue = range(one.candidate.first, one.candidate.last)
        if 2 * sum(u in taken for u in content) > len(content) or 2 * sum(u in taken for u in cue) > len(cue):
            continue
        kept.append(one._replace(roles=one.roles._replace(content=[u for u in content if u not in taken])))
        taken.update(content)
    return kept
