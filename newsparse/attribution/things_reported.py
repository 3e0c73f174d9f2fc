"""Things that are reported and announced, which are no statements: 'reported 40 deaths as the cold set in', 'announced a plan that would cut jobs'."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use

#: Verbs that have a thing for their object as often as a clause.
_VERBS = frozenset(
    "report reports reported reporting announce announces announced announcing post posts posted posting".split()
)
#: Words that open a clause within what is reported.
_OPENS = frozenset(
    "who whom whose which that as because after before when while than where if since until though although so".split()
)
#: Behind such a word there is no clause of its own: "as many as", "more than 40", "before dawn".
_NO_CLAUSE = frozenset("many much few little long well far soon dawn noon dusk midnight then usual ever".split())
#: What stands before "that" besides adverbs of manner.
_ONLY = frozenset("only just later again yesterday today earlier instead".split())
#: Forms that are part of another verb.
_PARTS = frozenset(("be", "been", "being", "having"))


def reports_a_thing(scene: Scene, draft: Draft) -> bool:
    """Whether what stands behind a verb of reporting, without "that" and marks, has no verb of its own outside the clauses within it."""
    if draft.cue is None or draft.regions or len(draft.parts) != 1 or draft.attitude is not None:
        return False
    first, last = draft.parts[0]
    tokens = scene.tokens
    if scene.grammar.language != "en" or first < draft.cue[1] or tokens.lower[draft.cue[0]] not in _VERBS:
        return False
    if tokens.lower[first - 1] in scene.grammar.that or tokens.words[first - 1] == ":":
        return False
    dated = any(tokens.lower[k] in scene.grammar.that for k in range(first + 1, min(last, first + _LONGEST_TIME)))
    if dated and not scene.grammar.times.isdisjoint(tokens.lower[first : first + _LONGEST_TIME]):
        return False  # "announced two days earlier that it would begin"
    if (tokens.lower[first].endswith("ly") or tokens.lower[first] in _ONLY) and tokens.lower[first + 1] == "that":
        return False  # "reported exclusively that"
    return not _has_main_verb(scene, first, last)


#: The longest word of when before "that", in tokens.
_LONGEST_TIME = 5


def _has_main_verb(scene: Scene, first: int, last: int) -> bool:
    """Whether a finite verb stands in the words that no word before it has brought in a clause for."""
    lower = scene.tokens.lower
    open_clauses = 0
    for i in range(first + 1, last):
        if _opens(scene, i):
            open_clauses += 1
        elif _is_finite(scene, i) and not (i - 1 > first and _is_finite(scene, i - 1)):
            if not open_clauses:
                return True
            open_clauses -= 1
    return lower[first] in scene.grammar.pronouns - scene.grammar.determiners


def _opens(scene: Scene, i: int) -> bool:
    """Whether a clause within what is reported opens at token `i`."""
    lower, behind = scene.tokens.lower, scene.tokens.lower[i + 1 : i + 2]
    if lower[i] not in _OPENS or not behind:
        return False
    return not (behind[0] in _NO_CLAUSE or behind[0] in scene.grammar.times or behind[0][:1].isdigit())


def _is_finite(scene: Scene, i: int) -> bool:
    tokens, grammar = scene.tokens, scene.grammar
    word, before = tokens.lower[i], tokens.lower[i - 1]
    if tokens.words[i][:1].isupper() or word in _PARTS:
        return False
    if word in grammar.verbs or word in grammar.auxiliaries or word in IRREGULAR_PASTS or word.endswith("n't"):
        return True
    if before in grammar.determiners or before in grammar.prepositions:
        return False
    use = grammar.cues.get(word, 0)
    return bool(use and not use & (Use.AMBIGUOUS | Use.NOUN | Use.ADJECTIVE | Use.PARTICIPLE)) or word.endswith("ed")
