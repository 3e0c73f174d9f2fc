"""Subjects of a second frame with what they are between commas: 'said it would rain, and the mayor, Ines Falk, said she would swim'."""

from __future__ import annotations

from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use

#: The longest subject and the longest apposition, in tokens.
_LONGEST = 12
#: Joints that need no comma before them: 'it would rain while the mayor, Ines Falk, said'.
_SURE = frozenset("while whereas although though but".split())


def joined_subject(scene: Scene, comma: int, floor: int) -> Phrase | None:
    """The subject that a joint or a semicolon brings in and an apposition parts from its cue behind `comma`: ', and [the mayor], Ines Falk, said'.

    `None` where the joint ends a list of who speaks: 'The king, the queen, and the mayor, Ines Falk, said'.
    """
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or not scene.statements:
        return None
    before = next((k for k in range(comma - 1, max(floor, comma - _LONGEST), -1) if tokens.words[k] == ","), None)
    if before is None or not _is_apposition(scene, before, comma):
        return None
    for k in range(before - 1, max(floor, before - _LONGEST), -1):
        if tokens.words[k] == ";":
            return Phrase(k + 1, before) if k + 1 < before else None
        if tokens.words[k] in (",", ":") or scene.region_at[k] >= 0 or _is_verb(scene, k):
            return None
        if tokens.lower[k] in grammar.clause_joints:
            joint = tokens.words[k - 1] == "," or tokens.lower[k] in _SURE
            clause = any(_is_verb(scene, i) or _is_past(scene, i) or scene.region_at[i] >= 0 for i in range(floor, k))
            return Phrase(k + 1, before) if joint and clause and k + 1 < before else None
    return None


def says_behind_apposition(scene: Scene, comma: int, end: int) -> bool:
    """Whether an apposition between `comma` and the next one parts a subject from its verb of saying: 'and the mayor[,] Ines Falk, said'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or not scene.statements:
        return False
    behind = next((k for k in range(comma + 1, min(end - 1, comma + _LONGEST)) if tokens.words[k] == ","), None)
    if behind is None or not _is_apposition(scene, comma, behind):
        return False
    cue = next((k for k in range(behind + 1, min(end, behind + 3)) if tokens.lower[k] not in grammar.adverbs), behind)
    use = grammar.cues.get(tokens.lower[cue], 0)
    return bool(use & Use.SAY) and not use & (Use.WEAK | Use.NOUN | Use.AMBIGUOUS | Use.PARTICIPLE)


def _is_apposition(scene: Scene, before: int, behind: int) -> bool:
    """Whether what stands between two commas is what somebody is called, or a relative clause on him."""
    tokens = scene.tokens
    inside = range(before + 1, behind)
    if not inside or any(scene.region_at[k] >= 0 for k in inside):
        return False
    return tokens.lower[before + 1] in ("who", "whose") or not any(_is_verb(scene, k) for k in inside)


def _is_verb(scene: Scene, k: int) -> bool:
    lower, grammar = scene.tokens.lower[k], scene.grammar
    if not scene.tokens.words[k].islower():
        return False
    use = grammar.cues.get(lower, 0)
    return lower in grammar.verbs or lower in grammar.auxiliaries or bool(use & Use.SAY and not use & Use.NOUN)


def _is_past(scene: Scene, k: int) -> bool:
    return scene.tokens.lower[k] in IRREGULAR_PASTS or scene.tokens.lower[k].endswith("ed")
