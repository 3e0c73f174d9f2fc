"""Saying in several words, which no table of verbs has: 'let slip that', 'was adamant that', '“A” was all she would say'."""

from __future__ import annotations

from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use

#: Expressions that a clause follows, by their first word; the cue is all of them.
_EXPRESSIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "let": (
        ("let", "slip"),
        ("let", "on"),
        ("let", "it", "be", "known"),
        ("let", "it", "slip"),
        ("let", "be", "known"),
    ),
    "lets": (("lets", "slip"), ("lets", "on")),
    "letting": (("letting", "slip"), ("letting", "it", "be", "known")),
    "made": (
        ("made", "clear"),
        ("made", "it", "clear"),
        ("made", "plain"),
        ("made", "it", "plain"),
        ("made", "the", "point"),
    ),
    "makes": (("makes", "clear"), ("makes", "it", "clear"), ("makes", "plain"), ("makes", "the", "point")),
    "making": (("making", "clear"), ("making", "it", "clear")),
    "gave": (("gave", "assurances"), ("gave", "warning"), ("gave", "an", "assurance")),
    "went": (("went", "so", "far", "as", "to", "say"), ("went", "as", "far", "as", "to", "say")),
    "alerted": (("alerted",),),
    "alerts": (("alerts",),),
    "bragged": (("bragged",),),
    "brags": (("brags",),),
    "served": (("served", "notice"),),
    "floated": (("floated", "the", "idea"),),
    "adamant": (("adamant",),),
    "insistent": (("insistent",),),
    "unequivocal": (("unequivocal",),),
    "categorical": (("categorical",),),
    "on": (("on", "record", "as", "saying"), ("on", "the", "record", "as", "saying")),
}
#: Adjectives of saying stand behind a form of "be".
_ADJECTIVES = frozenset(("adamant", "insistent", "unequivocal", "categorical"))
_BE = frozenset("is was are were been remains remained 's 're".split())
#: Words between a form of "be" and such an adjective.
_MOST_BETWEEN = 2


#: Verbs that no table of the language has, as they came up after its weights were learned: those of telling take who is told.
_PLAIN = {"alerted": Use.SAY | Use.TELL, "alerts": Use.SAY | Use.TELL, "bragged": Use.SAY, "brags": Use.SAY}


def _plain(scene: Scene, i: int, floor: int) -> Cue | None:
    """The cue of such a verb, with its auxiliaries; `None` where it is denied or in the passive."""
    lower, grammar = scene.tokens.lower, scene.grammar
    first = i
    while first > floor and (lower[first - 1] in grammar.auxiliaries or lower[first - 1] in grammar.adverbs):
        first -= 1
    if first > floor and lower[first - 1] in grammar.negations:
        return None
    if not _BE.isdisjoint(lower[first:i]):
        return None
    return Cue(first, i, i + 1, _PLAIN[lower[i]], negated=False, passive=False)


def idiom_at(scene: Scene, i: int) -> Cue | None:
    """The cue of an expression that begins at token `i`; `None` where none does, or no clause with "that" follows one that needs it."""
    lower, grammar = scene.tokens.lower, scene.grammar
    words = next((w for w in _EXPRESSIONS[lower[i]] if tuple(lower[i : i + len(w)]) == w), None)
    if words is None:
        return None
    floor = scene.tokens.sentences[scene.tokens.sentence_of[i]][0]
    first, last = i, i + len(words)
    if lower[i] in _ADJECTIVES:
        be = next((k for k in range(i - 1, max(floor, i - 2 - _MOST_BETWEEN), -1) if lower[k] in _BE), None)
        if be is None or last >= len(lower) or lower[last] != "that":
            return None
        first = be
    elif lower[i] in _PLAIN:
        return _plain(scene, i, floor)
    elif lower[last - 1] != "saying" and (last >= len(lower) or lower[last] != "that"):
        return None
    if lower[i] == "on" and lower[i - 1] in _BE | {"gone", "went"}:
        first = i - 1
    while first > floor and any(
        lower[first - 1] in table for table in (grammar.auxiliaries, grammar.adverbs, grammar.negations)
    ):
        first -= 1
    if any(word in grammar.negations for word in lower[first:i]):
        return None
    return Cue(first, i, last, Use.SAY, negated=False, passive=False)


#: What joins quoted words to who said nothing else, or put it so: '“No” was [all] she would say', '“A circus” was [how] he put it'.
_ALL = frozenset(("all", "how", "what"))
_PUT_SO = frozenset(
    "say said offer offered add added volunteer give gave put described describe summed called call phrased characterised characterized got get".split()
)


def said_all(scene: Scene, number: int) -> Draft | None:
    """The attribution of quoted words that a form of "be" joins to their speaker: '“No comment” was all the clerk would say.'"""
    tokens, region = scene.tokens, scene.regions[number]
    if not scene.statements or scene.grammar.language != "en" or region.closes < 0:
        return None
    at = region.closes + 1 + (tokens.words[region.closes + 1 : region.closes + 2] == [","])
    if at + 3 >= len(tokens.words) or tokens.lower[at] not in ("was", "is") or tokens.lower[at + 1] not in _ALL:
        return None
    end = tokens.sentences[tokens.sentence_of[at]][1]
    speaker = phrase_after(scene, at + 2, end)
    if speaker is None:
        return None
    for k in range(speaker.last, min(end, speaker.last + 1 + _MOST_BETWEEN + 1)):
        if tokens.lower[k] in _PUT_SO:
            return _of(number, region.first, region.last, k, speaker)
    return None


def _of(number: int, first: int, last: int, cue: int, speaker: Phrase) -> Draft:
    return Draft(parts=((first, last),), cue=(cue, cue + 1), mention=speaker, regions=(number,))


#: The first words of all expressions.
IDIOMS = frozenset(_EXPRESSIONS)
