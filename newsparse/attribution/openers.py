"""Whom a sentence opens with where more is said of him before the verb: 'A teacher who would not be named said', 'Fuentes consultadas por El País aseguran'."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.relative_ends import is_finite
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.relaying import ASKED, BY, HOLDING

#: What goes on about somebody between his description and the verb: 'a teacher [who would not be named] said'.
_GOES_ON = frozenset(("who", "that", "not", "familiar", "involved", "speaking", "close"))


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether more is said of somebody from token `i` on: 'a teacher [who would not be named]', 'Roe[, who asked not to be named]'."""
    lower = scene.tokens.lower
    return lower[i] in _GOES_ON or (lower[i] == "," and scene.statements and lower[i + 1] in ("who", "whose"))


#: How long something lasted, which no subject is.
_SPELLS = frozenset("years months weeks days hours minutes times".split())
_OBJECTS = frozenset(("it", "them", "him", "us", "me"))


def _names_nobody(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase has neither a capital nor a determiner, and is no pronoun: 'named' of "would not be named"."""
    if scene.statements and all(scene.tokens.lower[i] in scene.grammar.times for i in range(*phrase)):
        return True  # "who was there until Thursday said"
    word, lower = scene.tokens.words[phrase.first], scene.tokens.lower[phrase.first]
    if scene.statements and lower[:1].isdigit() and scene.tokens.lower[phrase.last - 1] in _SPELLS:
        return True  # "who was cleared after 22 years said"
    if scene.statements and lower in _OBJECTS and scene.tokens.lower[phrase.first - 1] in scene.grammar.prepositions:
        return True  # "Two engineers who worked on it said"
    return word.islower() and lower not in scene.grammar.determiners and lower not in scene.grammar.pronouns


#: What joins a sentence to the one before it.
_JOINING = frozenset("but and yet still however meanwhile also".split())


#: What an occasion before the subject begins with.
_OCCASIONS = frozenset("when after reached asked contacted speaking at in on outside during before".split())


def with_openers(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of an English cue without a speaker said by whom their sentence opens with, if more is said of him up to the cue."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.inverted and not grammar.verb_second:
        return [_with_opener(scene, draft) for draft in drafts]
    if grammar.capital_nouns or grammar.language != "en":
        return drafts
    out = []
    for draft in drafts:
        unsure = draft.mention is None or _names_nobody(scene, draft.mention)
        if draft.mention is not None and tokens.lower[draft.mention.first - 1] in grammar.relatives:
            unsure = unsure and not is_finite(scene, draft.parts[0][0])  # "the man who police say fled"
        if draft.mention is not None and tokens.lower[draft.mention.first - 1] in (
            "where",
            "when",
            "because",
            "although",
        ):
            unsure = False  # "a club, where members say it ate"
        if unsure and draft.cue is not None and draft.attitude is None:
            first = tokens.sentences[tokens.sentence_of[draft.cue[0]]][0]
            while first + 1 < draft.cue[0] and (tokens.lower[first] in _JOINING or tokens.words[first] == ","):
                first += 1
            if tokens.lower[first] in _OCCASIONS:
                comma = next((k for k in range(first + 1, draft.cue[0]) if tokens.words[k] == ","), first - 1)
                first = comma + 1  # "When reached by phone, a woman who answered said"
            opener = phrase_after(scene, first, draft.cue[0])
            behind = opener is not None and opener.first == first and _goes_on(scene, opener.last)
            if behind and draft.parts[0][0] >= draft.cue[1] and opener is not None and opener.last < draft.cue[0]:
                draft = draft._replace(mention=opener)
        out.append(draft)
    return out


def _with_opener(scene: Scene, draft: Draft) -> Draft:
    """A draft of a Romance language, said by whom its sentence opens with where more is said of him up to the cue.

    'Un funcionario [que pidió el anonimato] dijo', 'Fuentes [consultadas por El País] aseguran' (who come through it).
    """
    tokens, grammar = scene.tokens, scene.grammar
    named = draft.mention
    if named is None or draft.cue is None or draft.attitude is not None or draft.parts[0][0] < draft.cue[1]:
        return draft
    first = tokens.sentences[tokens.sentence_of[draft.cue[0]]][0]
    if named.last > draft.cue[0] or named.first - first < _FEWEST_BEFORE:
        return draft
    behind = named.first - 1
    asked = tokens.lower[behind] in BY and tokens.lower[behind - 1] in ASKED | HOLDING
    if not asked and tokens.lower[behind] not in grammar.relatives:
        return draft
    opener = phrase_after(scene, first, behind - asked)
    if opener is None or opener.first != first or opener.last < behind - asked:
        return draft
    via = ((Relation.TOLD, named),) if asked and relays(scene, named) and not draft.via else draft.via
    return draft._replace(mention=opener, via=via)


#: The fewest tokens of somebody and of what goes on about him: "Fuentes que".
_FEWEST_BEFORE = 2
