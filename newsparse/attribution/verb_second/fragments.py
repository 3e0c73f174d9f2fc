"""Quoted words that are part of the clause of their verb: als „Unfug“ bezeichnen, von „Unfug“ sprechen."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.noun_phrases import noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.clause import Clause, Order
from newsparse.attribution.verb_second.contents import REACH, joined, says_again
from newsparse.attribution.verb_second.marks import BOUNDARIES
from newsparse.attribution.verb_second.voice import voice_of
from newsparse.lexicon.cues.german_words import (
    ADJECTIVE_ENDS,
    AS,
    BESIDE,
    BRINGING,
    BRINGS,
    DEFINITE,
    INDEFINITE,
    INSIDE,
    ITSELF,
    SEEING,
    SOURCED,
    SPOKEN_OF,
    THEREIN,
)
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import QuoteKind

#: The longest name that quoted words are, in tokens.
_LONGEST_NAME = 3


def fragment(scene: Scene, clause: Clause, use: int, end: int) -> Draft | None:
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
                or _ends_clause(scene, clause, k, end)
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
            if clause.passive and mention is None and _is_name(scene, number):
                return None  # 'wird als „Altes Haus“ bezeichnet': what it is called, by nobody
            numbers = joined(scene, number, stop)
            return Draft(
                parts=whole_phrase(scene, clause, numbers, stop),
                cue=(clause.cue, clause.cue + 1),
                mention=mention,
                via=via,
                regions=numbers,
                kind=QuoteKind.MIXED,
            )
        k = region.closes + 1 if region.closes >= 0 else region.last
    return None


def _ends_clause(scene: Scene, clause: Clause, k: int, end: int) -> bool:
    """Whether the particle of the verb stands at `k` with a mark behind it: 'schlug einen Plan vor, der'."""
    tokens, grammar = scene.tokens, scene.grammar
    cue = tokens.lower[clause.cue]
    particles = (grammar.particles, grammar.naming_particles)
    return (
        clause.order is not Order.LAST
        and clause.finite == clause.cue
        and k + 1 < end
        and not tokens.words[k + 1][:1].isalnum()
        and scene.region_at[k + 1] < 0
        and any(tokens.lower[k] in table.get(cue, ()) for table in particles)
    )


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
    speaks = tokens.lower[k] == SPOKEN_OF and k == first
    return number if k >= first and (tokens.lower[k] == BRINGS or speaks) else None


def _is_name(scene: Scene, number: int) -> bool:
    """Whether quoted words may be a name: they begin with a capital and are few."""
    region = scene.regions[number]
    return scene.tokens.words[region.first][:1].isupper() and region.last - region.first <= _LONGEST_NAME


def whole_phrase(scene: Scene, clause: Clause, numbers: tuple[int, ...], stop: int) -> tuple[tuple[int, int], ...]:
    """The quoted words, or the phrase that they are the end or the beginning of: 'von der Festnahme „bewaffneter Leute“', '„Verrat“ an der Stadt'."""
    first, last = scene.regions[numbers[0]], scene.regions[numbers[-1]]
    start = _phrase_before(scene, first.opens, _floor(clause))
    end = _phrase_behind(scene, clause, last.closes + 1, stop) if last.closes >= 0 else last.last
    if start == first.opens and end == last.closes + 1:
        return tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers)
    return ((start, max(end, last.last)),)


def _floor(clause: Clause) -> int:
    """The last token before which no phrase with quoted words begins."""
    return clause.first if clause.order is Order.LAST else max(clause.finite, clause.after - 1)


def _phrase_before(scene: Scene, opens: int, floor: int) -> int:
    """Where the phrase begins that quoted words are a genitive of; `opens` where they are its head themselves."""
    tokens, grammar = scene.tokens, scene.grammar
    start = opens
    while True:
        k = _past_modifiers(scene, start, floor)
        word = tokens.lower[k if k < start else k + 1]
        genitive = word in grammar.genitives if k < start else word.endswith("er") and word not in grammar.determiners
        if not genitive or k - 1 <= floor or not _is_common_noun(scene, k - 1):
            return start
        start = _past_modifiers(scene, k - 1, floor)


def _past_modifiers(scene: Scene, k: int, floor: int) -> int:
    """Where determiners and adjectives begin that stand before token `k`."""
    tokens, grammar = scene.tokens, scene.grammar
    while (
        k - 1 > floor
        and tokens.words[k - 1].islower()
        and scene.region_at[k - 1] < 0
        and tokens.lower[k - 1] not in grammar.prepositions
        and (tokens.lower[k - 1] in grammar.determiners or tokens.lower[k - 1].endswith(ADJECTIVE_ENDS))
    ):
        k -= 1
    return k


def _is_common_noun(scene: Scene, k: int) -> bool:
    """Whether a noun with a determiner or an adjective of its own stands at `k`."""
    tokens = scene.tokens
    return (
        scene.region_at[k] < 0
        and tokens.words[k][:1].isupper()
        and tokens.words[k].isalpha()
        and tokens.words[k - 1].islower()
        and (tokens.lower[k - 1] in scene.grammar.determiners or tokens.lower[k - 1].endswith(ADJECTIVE_ENDS))
    )


def _phrase_behind(scene: Scene, clause: Clause, after: int, stop: int) -> int:
    """Where the phrases with prepositions end that go on from quoted words: '„Verrat“ an der Stadt'; `after` where none does."""
    tokens, grammar = scene.tokens, scene.grammar
    end = after
    if not tokens.words[after - 2][:1].isupper():
        return after  # 'als „heikel“ in der Stadt': the place goes with the verb
    if end < stop and tokens.lower[end] in grammar.genitives and tokens.words[end].islower():
        owner = noun_phrase(scene, end, stop)
        end = owner.last if owner is not None else after
    while end < stop and tokens.lower[end] in grammar.prepositions and tokens.lower[end] not in SOURCED:
        phrase = noun_phrase(scene, end + 1, stop)
        if phrase is None or any(tokens.lower[k] in grammar.times for k in range(*phrase)):
            return after
        end = phrase.last
    closes = end >= stop or end == clause.cue or not tokens.words[end][:1].isalnum()
    return end if closes else after


def _in_reach(scene: Scene, clause: Clause, k: int) -> bool:
    """Whether quoted words stand in the main clause of a verb whose mood is the author's own."""
    tokens = scene.tokens
    start = max(clause.finite + 1, clause.after)
    return (
        clause.order is not Order.LAST
        and tokens.lower[clause.finite] not in scene.grammar.reported_moods
        and not any(tokens.words[n] in BOUNDARIES for n in range(start, k))
    )


def _is_own(scene: Scene, k: int) -> bool:
    """Whether quoted words that open at `k` begin in the middle of a phrase, as no name does: 'einen „klaren Kompass“'."""
    region = scene.regions[scene.region_at[k]]
    return scene.tokens.words[region.first].islower() and region.last - region.first > 1


def _is_fragment(scene: Scene, clause: Clause, use: int, k: int) -> bool:
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
    start = clause.finite if clause.order is not Order.LAST else clause.first
    if not calling:
        j = _phrase_before(scene, k, _floor(clause)) - 1
    while (
        j > start
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
    if calling and j > start and word not in grammar.conjunctions:
        return tokens.lower[clause.finite + 1] != ITSELF
    if clause.passive:
        return False
    if tokens.lower[clause.cue] in SEEING and tokens.lower[k - 1] in INDEFINITE:
        return any(tokens.lower[n] in INSIDE or tokens.lower[n] in THEREIN for n in range(clause.first, k))
    if word not in BRINGING and not (j == clause.finite and use & Use.NAME):
        return not use & Use.WEAK and _in_reach(scene, clause, k) and _is_own(scene, k)
    region = scene.regions[scene.region_at[k]]
    named = (
        tokens.words[region.first][:1].isupper()
        and region.last - region.first <= 2
        and (j == k - 1 or (tokens.lower[k - 1] in DEFINITE and word in BESIDE))
        and not (word == SPOKEN_OF and use & Use.NAME)
    )
    return not named and (word != "über" or region.last - region.first > 2)
