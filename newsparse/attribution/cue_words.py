"""The words of a cue: a verb with its auxiliaries and adverbs, and whether it is one at all."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.phrases import Phrase, subject_before
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use


class Cue(NamedTuple):
    """A cue in tokens, half-open, its auxiliaries and adverbs included."""

    first: int
    head: int
    last: int
    use: Use
    negated: bool
    passive: bool
    noun: bool = False


_BE = frozenset("was were is are be been being 's 're am".split())
_BE_CONTRACTED = ("'s", "'re", "'m")
#: Particles that go with a verb: shot back.
_PARTICLES: dict[str, frozenset[str]] = {
    "pointed": frozenset(("out",)), "points": frozenset(("out",)), "pointing": frozenset(("out",)), "point": frozenset(("out",)),
    "put": frozenset(("it",)), "puts": frozenset(("it",)), "went": frozenset(("on",)), "goes": frozenset(("on",)), "shot": frozenset(("back",)), "fired": frozenset(("back",)),
    "lashed": frozenset(("out",)), "called": frozenset(("out",)), "calls": frozenset(("out",)), "calling": frozenset(("out",)), "wrote": frozenset(("back",)),
}  # fmt: skip


def cue_at(scene: Scene, i: int, use: Use) -> Cue | None:
    """The cue whose head stands at token `i`; `None` where the word is used otherwise."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    floor = tokens.sentences[tokens.sentence_of[i]][0]
    first = i
    negated = passive = False
    while first > floor:
        word = lower[first - 1]
        if word in grammar.negations or word.endswith("n't"):
            negated = True
        elif word in grammar.auxiliaries:
            passive = passive or word in _BE
        elif not (word in grammar.adverbs or (word.endswith("ly") and grammar.language == "en" and len(word) > 4)):
            break
        first -= 1
    before = lower[first - 1] if first > floor else ""
    if before.endswith(_BE_CONTRACTED) and before[:-2].rstrip("'") in grammar.pronouns:
        passive = True
    gerund = lower[i].endswith("ing")
    if gerund or (grammar.language == "en" and lower[i].endswith("s")):
        passive = False  # "is saying" is active
    if before == "to" and grammar.language == "en":
        chain = _chained(scene, first - 1, floor)
        if chain is None:
            return None  # "wants to say": what is attributed is the wish
        first = chain
    elif _is_noun(scene, i, first, floor, use):
        return None
    last = i + 1
    particles = _PARTICLES.get(lower[i])
    if particles is not None and last < len(lower) and lower[last] in particles:
        last += 1
    return Cue(first, i, last, use, negated, passive)


def _chained(scene: Scene, to: int, floor: int) -> int | None:
    """Where the verb group begins whose infinitive stands after token `to`: 'went on to say', 'continued to insist'."""
    tokens, grammar = scene.tokens, scene.grammar
    i = to - 1
    if i > floor and tokens.lower[i] == "on":
        i -= 1
    if i <= floor or tokens.lower[i] not in grammar.chaining:
        return None
    while i > floor and (tokens.lower[i - 1] in grammar.auxiliaries or tokens.lower[i - 1] in grammar.adverbs):
        i -= 1
    return i


def _is_noun(scene: Scene, i: int, first: int, floor: int, use: Use) -> bool:
    """Whether the word is used as a noun or adjective: "the report", "Roe's plan", "a proposed ban"."""
    if i <= floor:
        return bool(use & Use.AMBIGUOUS)
    tokens, grammar = scene.tokens, scene.grammar
    before = tokens.lower[i - 1]
    if before in grammar.determiners and not use & Use.NOUN and tokens.words[i - 1].islower():
        return before not in grammar.pronouns or tokens.lower[i].endswith(("ed", "ing"))
    if first != i or not use & Use.AMBIGUOUS:
        return (
            before.endswith(("'s", "s'"))
            and before[:-2] not in grammar.pronouns
            and not tokens.lower[i].endswith("ing")
            and not use & Use.NOUN
            and first == i
        )
    if before in grammar.pronouns or before in grammar.relatives:
        return False
    if (
        before in grammar.prepositions
        or before in grammar.determiners
        or before in grammar.breaks
        or before.endswith("'s")
    ):
        return True
    word = tokens.lower[i]
    if i + 1 < len(tokens.lower) and tokens.lower[i + 1] in grammar.that:
        return False
    plural = before.endswith("s") and not before.endswith("ss")
    if word.endswith("s"):
        return plural and not tokens.words[i - 1][:1].isupper()
    return not (plural or before in ("and", ",", "people", "or") or tokens.words[i - 1][:1].isupper())


def subject_of(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject of a cue that stands after it in the usual order; of a participle, that of the clause it hangs on."""
    lower = scene.tokens.lower
    sentence = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]]
    before = lower[cue.first - 1] if cue.first > sentence[0] else ""
    if cue.use & Use.PARTICIPLE and lower[cue.head].endswith("ing") and cue.first == cue.head:
        return main_subject(scene, sentence, cue.first)
    if before in scene.grammar.conjunctions or before in ("but", "then", ","):
        joined = main_subject(scene, sentence, cue.first) if before != "," else None
        if joined is not None or before != ",":
            return joined
    if cue.first == sentence[0]:
        return None
    return subject_before(scene, cue.first)


def main_subject(scene: Scene, sentence: tuple[int, int], limit: int) -> Phrase | None:
    """The subject of the verb that comes first in the sentence."""
    grammar, tokens = scene.grammar, scene.tokens
    first = sentence[0]
    while first + 1 < limit and (
        tokens.lower[first] in grammar.conjunctions or tokens.lower[first] in grammar.clause_joints
    ):
        first += 1
    if tokens.lower[first] in grammar.pronouns and tokens.lower[first] not in grammar.determiners and first < limit:
        return Phrase(first, first + 1)
    for i in range(sentence[0] + 1, limit):
        word = tokens.lower[i]
        if scene.region_at[i] < 0 and (
            word in grammar.verbs
            or word in grammar.auxiliaries
            or (
                word in grammar.cues
                and not tokens.words[i][:1].isupper()
                and not grammar.cues[word] & (Use.AMBIGUOUS | Use.NOUN | Use.ADJECTIVE)
            )
        ):
            found = subject_before(scene, i)
            if found is not None and found.last <= limit and tokens.lower[found.first] not in grammar.relatives:
                return found
    return None
