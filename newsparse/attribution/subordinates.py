"""What stands around a frame in a clause that a conjunction opens: 'Although Roe insisted [he was innocent], the jury …', 'As Roe noted, [A]'."""

from __future__ import annotations

from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.phrases import phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use

#: Conjunctions that open a clause before the main one.
_OPENERS = frozenset("although though while whereas even after when once because since as before until".split())
#: What says nothing of its own before a main clause: 'as the name suggests', 'as I said', 'as you know'.
_NO_SPEAKERS = frozenset(
    "name names title saying adage proverb term word words phrase headline figure figures picture chart graph table image example i we you one it this that".split()
)
#: The fewest tokens of a main clause.
_LEAST_MAIN = 3
#: Words behind the verb of a frame that only say when.
_MOST_TIMES = 3


def within_subordinate(scene: Scene, cue: Cue, first: int, last: int) -> int:
    """Where a content in `first` to `last` ends whose frame stands in a clause before the main one; `last` where it does not."""
    tokens, grammar = scene.tokens, scene.grammar
    floor = _opening(scene, cue)
    if floor is None or any(tokens.words[k] == "," for k in range(floor, cue.first)):
        return last
    closed = (
        grammar.auxiliaries,
        grammar.verbs,
        grammar.conjunctions,
        grammar.relatives,
        grammar.prepositions,
        grammar.breaks,
    )
    for k in range(first + 1, last - _LEAST_MAIN):
        if tokens.words[k] != "," or scene.region_at[k] >= 0:
            continue
        behind = tokens.lower[k + 1]
        if any(behind in table for table in closed) or behind.endswith("ing") or scene.region_at[k + 1] >= 0:
            continue
        if is_clause(scene, k + 1, last):
            return k
    return last


def as_said(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a main clause to whom a clause with "as" before it names: 'As Roe noted on Monday, [the bank has not paid].'"""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or cue.passive or not cue.use & Use.SAY or cue.use & (Use.WEAK | Use.TELL | Use.ASK):
        return None
    floor = _opening(scene, cue)
    if floor is None or tokens.lower[floor] != "as":
        return None
    subject = phrase_after(scene, floor + 1, cue.first)
    if subject is None or subject != (floor + 1, cue.first) or tokens.lower[subject.last - 1] in _NO_SPEAKERS:
        return None
    end = tokens.sentences[tokens.sentence_of[cue.head]][1]
    comma = cue.last
    while comma < min(end, cue.last + _MOST_TIMES) and (
        tokens.lower[comma] in grammar.times or tokens.lower[comma] in ("on", "in", "last")
    ):
        comma += 1
    if comma + _LEAST_MAIN >= end or tokens.words[comma] != "," or scene.region_at[comma + 1] >= 0:
        return None
    if not is_clause(scene, comma + 1, end):
        return None
    return with_regions(scene, Draft(((comma + 1, end),), (cue.head, cue.last), subject))


def _opening(scene: Scene, cue: Cue) -> int | None:
    """Where the conjunction stands with which the sentence of a cue opens; `None` where none does."""
    tokens = scene.tokens
    floor = tokens.sentences[tokens.sentence_of[cue.head]][0]
    if scene.grammar.language != "en":
        return None
    if tokens.lower[floor] in ("but", "and", "yet") and floor + 1 < cue.first:
        floor += 1
    return floor if tokens.lower[floor] in _OPENERS and floor < cue.first else None
