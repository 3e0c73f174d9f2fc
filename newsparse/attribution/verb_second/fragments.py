"""Quoted words that are part of the clause of their verb: als „Unfug“ bezeichnen, von „Unfug“ sprechen."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.clause import Clause, Order
from newsparse.attribution.verb_second.contents import REACH, says_again
from newsparse.attribution.verb_second.voice import voice_of
from newsparse.lexicon.cues.german_words import ADJECTIVE_ENDS, AS, BRINGING, BRINGS
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import QuoteKind


def fragment(scene: Scene, clause: Clause, use: Use, end: int) -> Draft | None:
    """Quoted words within the clause: 'nannte den Plan „Unfug“', 'sprach von einem „Fehler“', 'bezeichnete ihn als „Unfug“'."""
    tokens, grammar = scene.tokens, scene.grammar
    start = clause.finite + 1 if clause.order is not Order.LAST else clause.first
    stop = end if clause.order is not Order.LAST else clause.cue
    k = start
    while k < min(stop, start + REACH):
        number = scene.region_at[k]
        if number < 0:
            if (
                tokens.words[k] in (";", ":")
                or tokens.lower[k] in grammar.that
                or (tokens.lower[k] in grammar.conjunctions and k + 1 < end and says_again(scene, k + 1))
            ):
                return None
            k += 1
            continue
        region = scene.regions[number]
        subject = clause.subject
        inside = subject is not None and subject.first <= region.first < subject.last
        if region.opens == k and region.first < region.last and not inside and _is_fragment(scene, clause, use, k):
            mention, via = voice_of(scene, clause, end)
            if mention is None and not clause.passive and clause.order is not Order.JOINED:
                return None
            numbers = _joined(scene, number, stop)
            return Draft(
                parts=tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers),
                cue=(clause.cue, clause.cue + 1),
                mention=mention,
                via=via,
                regions=numbers,
                kind=QuoteKind.MIXED,
            )
        k = region.closes + 1 if region.closes >= 0 else region.last
    return None


def fragment_ahead(scene: Scene, clause: Clause, end: int) -> Draft | None:
    """Quoted words that open the clause: 'Als „Unfug“ bezeichnete Roe den Plan'."""
    number = _ahead(scene, clause)
    if number is None:
        return None
    mention, via = voice_of(scene, clause, end)
    if mention is None:
        return None
    region = scene.regions[number]
    cue = (clause.cue, clause.cue + 1)
    part = (region.first, region.last)
    return Draft(parts=(part,), cue=cue, mention=mention, via=via, regions=(number,), kind=QuoteKind.MIXED)


def _ahead(scene: Scene, clause: Clause) -> int | None:
    """The quoted words straight before the verb that "als" brings in."""
    tokens = scene.tokens
    number = scene.region_at[clause.finite - 1] if clause.finite else -1
    if number < 0 or clause.order is Order.LAST:
        return None
    k = scene.regions[number].opens - 1
    first = tokens.sentences[tokens.sentence_of[clause.finite]][0]
    while k > first and tokens.words[k].islower() and tokens.lower[k] in scene.grammar.determiners:
        k -= 1
    return number if k >= first and tokens.lower[k] == BRINGS else None


def _joined(scene: Scene, number: int, stop: int) -> tuple[int, ...]:
    """The quoted words with those that an "and" joins to them: 'als „teuer“ und „unnütz“'."""
    tokens, grammar = scene.tokens, scene.grammar
    numbers = [number]
    while (after := scene.regions[numbers[-1]].closes + 1) > 0 and after + 1 < stop:
        if tokens.lower[after] not in grammar.conjunctions and tokens.words[after] != ",":
            break
        following = scene.region_at[after + 1]
        if following < 0 or scene.regions[following].opens != after + 1:
            break
        numbers.append(following)
    return tuple(numbers)


def _is_fragment(scene: Scene, clause: Clause, use: Use, k: int) -> bool:
    """Whether quoted words that open at `k` are said by the subject of the clause, by the words before them."""
    tokens, grammar = scene.tokens, scene.grammar
    j = k - 1
    before = tokens.words[j]
    if before == AS and j > 0:
        j -= 1
        return tokens.words[j][:1].isupper() and tokens.lower[j].endswith(grammar.wordings)
    if before[:1].isupper() and tokens.lower[j].endswith(grammar.wordings):
        return True
    calling = bool(use & Use.OBJECT)
    while (
        j > clause.finite
        and tokens.words[j].islower()
        and (
            tokens.lower[j] in grammar.determiners
            or tokens.lower[j] in grammar.adverbs
            or tokens.lower[j].endswith(ADJECTIVE_ENDS)
        )
        and tokens.lower[j] not in grammar.prepositions
    ):
        j -= 1
    word = tokens.lower[j]
    if word == BRINGS:
        return True
    if calling and j > clause.finite and word not in grammar.conjunctions:
        return True
    if clause.passive or (j == clause.finite and not use & Use.NAME):
        return False
    if word not in BRINGING and j != clause.finite:
        return False
    region = scene.regions[scene.region_at[k]]
    named = (
        tokens.words[region.first][:1].isupper()
        and region.last - region.first <= 2
        and j == k - 1
        and not (word == "von" and use & Use.NAME)
    )
    return not named and (word != "über" or region.last - region.first > 2)
