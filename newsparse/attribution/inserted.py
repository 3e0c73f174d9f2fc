"""Frames that stand inside the quotation marks, as Romance languages print them: « C’est faux, a répondu l’élu. Je pars. »"""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.noun_phrases import Phrase
from newsparse.attribution.phrases import phrase_after
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import BESIDE

_ENDS = frozenset((",", ".", "!", "?", "…", "–", "—"))


def inserted_frames(scene: Scene) -> list[Draft]:
    """A draft for each quoted region that a cue with its subject interrupts; the words on both sides are its parts."""
    tokens, grammar = scene.tokens, scene.grammar
    found: list[Draft] = []
    for number, region in enumerate(scene.regions):
        for i in range(region.first + 1, region.last - 1):
            if tokens.words[i] not in (",", "?", "!", "–", "—"):
                continue
            verb, clitic = _verb_behind(scene, i + 1, region.last - 1)
            use = grammar.cues.get(tokens.lower[verb])
            if use is None or not use & Use.SAY or use & Use.ASK:
                continue
            subject = clitic or phrase_after(scene, verb + 1, region.last)
            if subject is None or subject.last > region.last:
                continue
            behind = max(subject.last, verb + 1)
            end = behind
            while end < region.last and tokens.words[end] not in _ENDS and end - behind < 8:
                end += 1
            if end >= region.last or tokens.words[end] not in _ENDS or tokens.lower[subject.first] in grammar.that:
                continue
            rest = end + 1
            while rest < region.last and tokens.words[rest] in _ENDS:
                rest += 1  # «Andiamo – ha detto Roe –. È tardi»
            parts = tuple(part for part in ((region.first, i), (rest, region.last)) if part[0] < part[1])
            via = _told(scene, behind, end)
            found.append(Draft(parts=parts, cue=(verb, verb + 1), mention=subject, via=via, regions=(number,)))
            break
    return found


_HYPHENS = frozenset(("-t-", "-"))


def _verb_behind(scene: Scene, first: int, last: int) -> tuple[int, Phrase | None]:
    """The verb of a frame behind its auxiliaries and adverbs, and the pronoun that hangs on one: 'a-t-[il] [déclaré]'."""
    tokens, grammar = scene.tokens, scene.grammar
    clitic: Phrase | None = None
    verb = first
    while verb < last:
        word = tokens.lower[verb]
        if tokens.lower[verb - 1] in _HYPHENS and word in grammar.pronouns:
            clitic = Phrase(verb, verb + 1)
        elif word not in grammar.auxiliaries and word not in grammar.adverbs and word not in _HYPHENS:
            break
        verb += 1
    return verb, clitic


def _told(scene: Scene, start: int, end: int) -> tuple[tuple[Relation, Phrase], ...]:
    """The outlet that was told, behind the subject of such a frame: « C'est faux, a réagi Roe [auprès de l'AFP]. »"""
    lower = scene.tokens.lower
    for i in range(start, end - 1):
        if lower[i] in scene.grammar.recipients or lower[i] in BESIDE:
            phrase = phrase_after(scene, i + 1 + (lower[i] in BESIDE), end)
            if phrase is not None and relays(scene, phrase):
                return ((Relation.TOLD, phrase),)
    return ()
