"""Clauses of a language whose finite verb stands second, or last in a subordinate clause: where they begin, and their order."""

from __future__ import annotations

import enum
from typing import NamedTuple

from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.fronted import is_fronted
from newsparse.attribution.verb_second.main_clauses import shared
from newsparse.attribution.verb_second.marks import BOUNDARIES
from newsparse.attribution.verb_second.subjects import before_verb, behind_verb, is_object, set_off, subject_of_last
from newsparse.lexicon.cues.german_words import AS, JOINTS, MODALS, MOVING, SET_OFF, STANDING, STATES, THIS

#: How far an auxiliary may stand from its participle, and a particle from its verb.
_REACH = 45


_TITLE = 6
#: Up to so many tokens are a name before a verb of being written somewhere.
_FEW = 2


class Order(enum.Enum):
    """Where the finite verb of a clause stands."""

    FIRST = "first"
    SECOND = "second"
    LAST = "last"
    JOINED = "joined"
    """After "and": it shares the subject of the clause before."""


class Clause(NamedTuple):
    """A clause around a verb of saying."""

    first: int
    """Its first token."""
    finite: int
    """Its finite verb: the cue, or the auxiliary of the cue."""
    cue: int
    order: Order
    subject: Phrase | None
    after: int
    """The first token behind the verb and a subject that follows it."""
    passive: bool


def read_clause(scene: Scene, cue: int) -> Clause | None:
    """The clause of the verb at token `cue`; `None` where the word is no verb there."""
    tokens, grammar = scene.tokens, scene.grammar
    first, end = tokens.sentences[tokens.sentence_of[cue]]
    finite, passive = cue, False
    if tokens.lower[cue] in grammar.participles:
        found = _auxiliary(scene, cue, first, end)
        if found is None and not _is_finite(scene, cue):
            return None
        if found is not None:
            finite = found
            passive = tokens.lower[finite] in grammar.passives or (
                cue + 1 < end and tokens.lower[cue + 1] in grammar.passives
            )
            if tokens.lower[finite] in STATES and not passive and not tokens.lower[cue].endswith(MOVING):
                return None
    elif cue > first and tokens.lower[cue - 1] == "zu":
        return None
    elif tokens.lower[cue].endswith("en") and cue + 1 < end and tokens.lower[cue + 1] in MODALS:
        return None  # "der seinen Namen nicht nennen will"
    elif (
        tokens.lower[cue].endswith("en")
        and not tokens.lower[cue].endswith("ten")
        and _auxiliary(scene, cue, first, end, modal=True) is not None
    ):
        return None  # an infinitive: 'könne sich vorstellen'
    opens = _opening(scene, finite, first)
    return _with_subject(scene, cue, finite, opens, end, passive)


def _is_finite(scene: Scene, i: int) -> bool:
    """Whether a form that may be a participle is a finite verb: 'betont', not 'das gesagte'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    return lower[i] in grammar.particles or (not lower[i].startswith("ge") and lower[i].endswith("t"))


def _auxiliary(scene: Scene, cue: int, first: int, end: int, *, modal: bool = False) -> int | None:
    """The auxiliary of a participle, or the modal of an infinitive: before it in its clause, or straight after it."""
    tokens, grammar = scene.tokens, scene.grammar
    k = cue + 1
    while k < end and k <= cue + 3 and tokens.lower[k] in grammar.auxiliaries:
        k += 1
    if k > cue + 1:
        closes = k >= end or not tokens.words[k][:1].isalnum() or tokens.lower[k] in grammar.conjunctions
        if (
            closes
            and (cue + 1 == k - 1 or tokens.lower[k - 1] not in grammar.passives)
            and tokens.lower[k - 1] != "worden"
        ):
            return k - 1
    k = cue - 1
    while k >= first and cue - k < _REACH:
        number = scene.region_at[k]
        if number >= 0:
            k = scene.regions[number].opens - 1
            continue
        if tokens.words[k] in BOUNDARIES and not _spans_aside(scene, k, first):
            return None
        if tokens.lower[k] in grammar.auxiliaries or (modal and tokens.lower[k] in grammar.verbs):
            return k
        k -= 1
    return None


def _spans_aside(scene: Scene, k: int, first: int) -> bool:
    """Whether a mark between an auxiliary and its participle belongs to a parenthesis: 'hat Roe (SPD) gesagt'."""
    words = scene.tokens.words
    return words[k] in ("(", ")") and k - 1 > first


def _opening(scene: Scene, verb: int, first: int) -> int:
    """The first token of the clause that the verb at `verb` is the second or last element of."""
    tokens = scene.tokens
    k = verb - 1
    while k >= first:
        number = scene.region_at[k]
        if number >= 0:
            region = scene.regions[number]
            if region.last - region.first > _TITLE or not _names(scene, number, verb):
                return k + 1
            k = region.opens - 1
            continue
        if tokens.words[k] == ")":
            opened = next((j for j in range(k - 1, max(first, k - 12) - 1, -1) if tokens.words[j] == "("), -1)
            if opened < 0:
                return k + 1
            k = opened - 1
            continue
        if tokens.words[k] in BOUNDARIES:
            return k + 1
        k -= 1
    return first


def _names(scene: Scene, number: int, verb: int) -> bool:
    """Whether quoted words before a verb are a name in its subject: 'Die „Welt“ berichtete', not '„Nein“ sagte Roe'."""
    tokens = scene.tokens
    region = scene.regions[number]
    if region.closes < 0 or tokens.words[region.last - 1] in (",", ".", "!", "?"):
        return False
    if tokens.lower[verb] in STANDING and region.last - region.first > _FEW:
        return False
    before = tokens.words[region.opens - 1] if region.opens else ""
    if before in (":", ",") or region.opens == tokens.sentences[tokens.sentence_of[region.opens]][0]:
        return not _subject_follows(scene, verb)
    return before[:1].isalnum() and (
        region.closes + 1 != verb or not _subject_follows(scene, verb) or region.last - region.first <= 3
    )


def _subject_follows(scene: Scene, verb: int) -> bool:
    end = scene.tokens.sentences[scene.tokens.sentence_of[verb]][1]
    return behind_verb(scene, verb, end)[0] is not None


def _with_subject(scene: Scene, cue: int, finite: int, opens: int, end: int, passive: bool) -> Clause:
    """The clause with its subject, by the order of its words."""
    tokens, grammar = scene.tokens, scene.grammar
    first = tokens.sentences[tokens.sentence_of[cue]][0]
    if (opened := _opens_with_as(scene, first, opens, max(finite, cue), end)) is not None:
        return Clause(opened[0], finite, cue, Order.LAST, opened[1], max(finite, cue) + 1, passive)
    if opens >= finite:
        subject, after = behind_verb(scene, finite, end)
        said = subject is not None or tokens.lower[cue] in grammar.existential
        if said and is_fronted(scene, first, finite - 1):
            return Clause(first, finite, cue, Order.SECOND, subject, after, passive)
        ahead = set_off(scene, finite, first) if opens > first and tokens.words[finite - 1] == "," else None
        if ahead is not None and tokens.lower[ahead.first - 1] in grammar.subordinators and ahead.first > first:
            return Clause(ahead.first - 1, finite, cue, Order.LAST, ahead, max(finite, cue) + 1, passive)
        if ahead is not None and subject is not None and is_object(scene, ahead, subject, finite):
            return Clause(ahead.first, finite, cue, Order.SECOND, subject, after, passive)
        if ahead is not None:
            return Clause(ahead.first, finite, cue, Order.SECOND, ahead, finite + 1, passive)
        if subject is None and not passive and opens > first + 2 and _goes_on(scene, first, opens, end):
            return Clause(finite, finite, cue, Order.JOINED, shared(scene, first, finite), finite + 1, passive)
        return Clause(opens, finite, cue, Order.FIRST, subject, after, passive)
    if (
        opens == finite - 1
        and (tokens.lower[opens] in SET_OFF or (tokens.lower[opens] in THIS and tokens.words[opens - 1] == ","))
        and opens > first
    ):
        subject, after = behind_verb(scene, finite, end)
        return Clause(opens, finite, cue, Order.FIRST, subject, after, passive)
    if tokens.lower[finite - 1] in grammar.conjunctions:
        return Clause(finite, finite, cue, Order.JOINED, shared(scene, first, finite), finite + 1, passive)
    while opens < finite - 1 and tokens.lower[opens] in grammar.conjunctions | grammar.contrasts | JOINTS:
        opens += 1
    if _is_verb_last(scene, opens, finite, cue, end):
        last = subject_of_last(scene, opens, finite)
        return Clause(opens, finite, cue, Order.LAST, last, max(finite, cue) + 1, passive)
    ahead = _apposed(scene, first, opens, finite) or before_verb(scene, opens, finite)
    behind, after = behind_verb(scene, finite, end)
    if ahead is not None and not (behind is not None and is_object(scene, ahead, behind, finite)):
        return Clause(opens, finite, cue, Order.SECOND, ahead, finite + 1, passive)
    return Clause(opens, finite, cue, Order.SECOND, behind, after, passive)


def _apposed(scene: Scene, first: int, opens: int, finite: int) -> Phrase | None:
    """The name that opens a sentence whose job behind a comma no second one closes: 'Jan Roe, Sprecher der Stadt sagte'."""
    tokens, grammar = scene.tokens, scene.grammar
    comma = opens - 1
    named = comma - first >= 2 and tokens.words[comma] == "," and tokens.lower[opens] not in grammar.determiners
    if not named or not tokens.words[opens][:1].isupper() or tokens.lower[first] in grammar.determiners:
        return None
    if not grammar.conjunctions.isdisjoint(tokens.lower[opens:finite]):
        return None  # 'Jan Roe, Ann Poe und Max Coe sagten'
    return Phrase(first, comma) if all(tokens.words[k][:1].isupper() for k in range(first, comma)) else None


def _opens_with_as(scene: Scene, first: int, opens: int, verb: int, end: int) -> tuple[int, Phrase] | None:
    """The "wie" and the subject of a clause that an apposition cuts off from its verb: 'Wie Roe, der Sprecher, in Lodz mitteilte'."""
    tokens, grammar = scene.tokens, scene.grammar
    if opens <= first or tokens.words[opens - 1] != "," or (verb + 1 < end and tokens.words[verb + 1][:1].isalnum()):
        return None
    for k in range(opens - 2, max(first, opens - _REACH) - 1, -1):
        word = tokens.lower[k]
        if scene.region_at[k] >= 0:
            continue
        if word == AS and (k == first or not tokens.words[k - 1][:1].isalnum()):
            subject = noun_phrase(scene, k + 1, opens)
            apposed = subject is not None and subject.first == k + 1 and tokens.words[subject.last] in (",", "(")
            return (k, subject) if apposed and subject is not None else None
        if word in grammar.verbs or word in grammar.reported_moods or word in grammar.relatives - grammar.determiners:
            return None
    return None


def _goes_on(scene: Scene, first: int, verb: int, end: int) -> bool:
    """Whether the frame of quoted words goes on with a second verb and its colon behind a comma: '„A“, sagt Roe, warnt aber: „B“'."""
    words = scene.tokens.words
    framed = scene.region_at[first] >= 0 and words[verb - 1] == "," and scene.region_at[verb - 2] < 0
    return framed and any(words[k] == ":" for k in range(verb + 1, min(end, verb + 4)))


def _is_verb_last(scene: Scene, opens: int, finite: int, cue: int, end: int) -> bool:
    """Whether a clause that begins at `opens` is a subordinate one, whose verb stands last."""
    tokens, grammar = scene.tokens, scene.grammar
    closes = max(finite, cue) + 1
    if closes < end and tokens.words[closes][:1].isalnum() and tokens.lower[closes] not in grammar.conjunctions:
        return False
    word = tokens.lower[opens]
    if word in grammar.subordinators:
        return True
    if not opens or tokens.words[opens - 1] != ",":
        return False
    if word in grammar.relatives:
        front = noun_phrase(scene, opens, finite)
        return (
            front is None or front.first != opens or front.last < finite
        )  # 'der Minister sagte': an article, no relative
    return word in grammar.prepositions and opens + 1 < finite and tokens.lower[opens + 1] in grammar.relatives
