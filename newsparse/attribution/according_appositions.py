"""Appositions behind a source that opens its sentence: 'According to Anna Roe[, head of the union,] A', 'Selon Anne Roe[, maire de Lodz,] A'."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import OFFICES, PEOPLE

#: The longest apposition, in tokens.
LONGEST_APPOSITION = 9


#: Words for what somebody is that stand behind a name without an article.
_HOLDERS = OFFICES | frozenset(
    "founder author co-founder vice deputy executive managing senior spokesman spokeswoman spokesperson professor economist analyst lecturer".split()
)


def past_name(scene: Scene, comma: int, end: int) -> int:
    """The comma behind a name in apposition: 'According to its designer, the artist Lia Roe[,] it means'."""
    tokens, grammar = scene.tokens, scene.grammar
    copied = scene.statements and tuple(tokens.lower[comma + 1 : comma + 5]) == ("a", "copy", "of", "which")
    if (
        copied
        or tokens.lower[comma + 1] in ("which", "who")
        or (scene.statements and tokens.lower[comma + 1] in grammar.citing)
    ):
        stop = min(end - 3, comma + 2 * LONGEST_APPOSITION)
        return next((k for k in range(comma + 2, stop) if tokens.words[k] == ","), comma)
    if scene.statements and tokens.lower[comma + 1] in _HOLDERS:
        stop = min(end - 3, comma + 2 * LONGEST_APPOSITION)  # "According to Anna Roe, head of the union, A"
        name = next((k for k in range(comma + 2, stop) if not tokens.words[k].islower()), stop)
        if name < stop and tokens.words[name][:1].isupper() and tokens.lower[name - 1] in _HOLDERS | PEOPLE:
            return comma  # "According to the Post, president Anna Roe, a Democrat, left": somebody else
        return next((k for k in range(comma + 2, stop) if tokens.words[k] == ","), comma)
    if not (tokens.words[comma + 1][:1].isupper() or tokens.lower[comma + 1] in grammar.determiners):
        return comma
    if scene.statements and (behind := _past_calling(scene, comma, end)) is not None:
        return behind
    for k in range(comma + 1, min(end - 3, comma + 1 + LONGEST_APPOSITION)):
        word = tokens.lower[k]
        if tokens.words[k] == ",":
            return k if k > comma + 2 and tokens.words[k - 1][:1].isupper() else comma
        if scene.region_at[k] >= 0 or word in grammar.verbs or word in grammar.auxiliaries:
            return comma
    return comma


def _past_calling(scene: Scene, comma: int, end: int) -> int | None:
    """The comma behind what somebody named is, before the clause: 'According to Anna Roe, the harbour's oldest pilot[,] the boat had sunk.'"""
    tokens, grammar = scene.tokens, scene.grammar
    if not tokens.words[comma - 1][:1].isupper() or tokens.lower[comma + 1] not in grammar.determiners:
        return None
    stop = next(
        (k for k in range(comma + 2, min(end - 3, comma + 2 + LONGEST_APPOSITION)) if tokens.words[k] == ","), 0
    )
    inside = range(comma + 1, stop)
    if not stop or any(
        scene.region_at[k] >= 0 or tokens.lower[k] in grammar.verbs or tokens.lower[k] in grammar.auxiliaries
        for k in inside
    ):
        return None
    person = tokens.lower[comma - 2] in GIVEN_NAMES
    if not person and not any(
        tokens.lower[k] in OFFICES | PEOPLE | CALLINGS or is_calling(tokens.lower[k]) for k in inside
    ):
        return None
    listed = not {"and", "or"}.isdisjoint(tokens.lower[stop + 1 : stop + 1 + LONGEST_APPOSITION])
    return stop if not listed and is_clause(scene, stop + 1, end) else None


#: The longest name in apposition, in tokens.
_LONGEST_NAME = 6


def _in_name(scene: Scene, k: int) -> bool:
    return scene.region_at[k] < 0 and (scene.tokens.words[k][:1].isupper() or scene.tokens.lower[k] in PARTICLES)


def past_apposition(scene: Scene, phrase: Phrase, comma: int, end: int) -> int:
    """The comma behind an apposition to the source, if one follows it: 'Selon Anne Roe, maire de Lodz, A', 'Selon le maire, Jean Roe, A'."""
    tokens, grammar = scene.tokens, scene.grammar
    if comma + 1 < end and tokens.lower[comma + 1] in grammar.relatives:
        stop = min(end - 3, comma + 2 * LONGEST_APPOSITION)
        return next((k for k in range(comma + 2, stop) if tokens.words[k] == ","), comma)
    if tokens.lower[phrase.first] in grammar.determiners:
        name = next((k for k in range(comma + 1, min(end - 3, comma + _LONGEST_NAME)) if not _in_name(scene, k)), comma)
        if name > comma + 2 and tokens.words[name] == ",":
            return name
    for k in range(comma + 1, min(end - 3, comma + 1 + LONGEST_APPOSITION)):
        word = tokens.lower[k]
        if tokens.words[k] == ",":
            return k if k > comma + 1 else comma
        if scene.region_at[k] >= 0 or word in grammar.verbs or word in grammar.auxiliaries or word in grammar.cues:
            return comma
        first = k == comma + 1
        if first and (not tokens.words[k].islower() or word in grammar.prepositions or word in grammar.determiners):
            return comma
    return comma
