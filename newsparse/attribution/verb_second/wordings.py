"""Quoted words that something else than a verb of saying brings in: 'mit der Aufschrift „A“', 'Mit den Worten „A“ ging Roe'."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.free_speech import is_person
from newsparse.attribution.verb_second.main_clauses import clause_subject, opens_main
from newsparse.attribution.verb_second.marks import BOUNDARIES
from newsparse.attribution.verb_second.subjects import behind_verb
from newsparse.lexicon.cues.german_words import AS, BEING, FOR, INSCRIPTIONS, MOTTOS, PLACES, SPOKEN_OF, TALK, WITH

_FEWEST = 2
#: How many tokens stand between "mit" and the noun: 'mit den folgenden Worten'.
_REACH = 4


def worded_drafts(scene: Scene, taken: set[int]) -> list[Draft]:
    """The quoted words that nothing has taken up and other words than a verb of saying bring in, with whose words they are."""
    found: list[Draft] = []
    for number, region in enumerate(scene.regions):
        if number in taken or region.closes < 0:
            continue
        draft = _worded(scene, number) or _talk_of(scene, number) or _to_whom(scene, number)
        if draft is not None:
            taken.add(number)
            found.append(draft)
    return found


def _worded(scene: Scene, number: int) -> Draft | None:
    """Quoted words behind a noun for words: 'mit der Aufschrift „A“', 'Auf dem Schild war die Parole „A“ zu lesen'."""
    region = scene.regions[number]
    noun = _noun_before(scene, region.opens) if region.last - region.first >= _FEWEST else None
    mention = _whose(scene, noun, region.opens, region.closes) if noun is not None else None
    if noun is None or mention is None:
        return None
    return Draft(((region.first, region.last),), (noun, noun + 1), mention, regions=(number,))


def _talk_of(scene: Scene, number: int) -> Draft | None:
    """Quoted words that are talked of somewhere: 'In dem Brief ist von „groben Fehlern“ die Rede'."""
    tokens, grammar = scene.tokens, scene.grammar
    region = scene.regions[number]
    first = tokens.sentences[tokens.sentence_of[region.opens]][0]
    after = region.closes + 1
    k = region.opens - 1
    while k > first and tokens.lower[k] in grammar.determiners:
        k -= 1
    if tokens.lower[k] != SPOKEN_OF or tuple(tokens.lower[after : after + 2]) != TALK:
        return None
    for place in range(first, k):
        found = noun_phrase(scene, place + 1, k) if tokens.lower[place] in PLACES else None
        if found is not None and found.first == place + 1:
            return Draft(((region.first, region.last),), (after + 1, after + 2), found, regions=(number,))
    return None


def _to_whom(scene: Scene, number: int) -> Draft | None:
    """Quoted words that tell what something is to somebody: 'Für Jan Roe ist das Dach „ein Fass ohne Boden“'."""
    tokens = scene.tokens
    region = scene.regions[number]
    first = tokens.sentences[tokens.sentence_of[region.opens]][0]
    if tokens.lower[first] != FOR or any(tokens.words[k] in BOUNDARIES for k in range(first, region.opens)):
        return None
    whom = noun_phrase(scene, first + 1, region.opens)
    if whom is None or tokens.lower[whom.last] not in BEING or not is_person(scene, whom):
        return None
    return Draft(((region.first, region.last),), (whom.last, whom.last + 1), whom, regions=(number,))


def _noun_before(scene: Scene, opens: int) -> int | None:
    """The noun for words straight before a mark, or before its "wie": 'Parolen wie „A“'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[opens]][0]
    k = opens - 1
    if k > first and tokens.lower[k] == AS:
        k -= 1
    if k <= first or scene.region_at[k] >= 0 or not tokens.words[k][:1].isupper():
        return None
    return k if tokens.lower[k].endswith(scene.grammar.wordings) and not tokens.lower[k].endswith(MOTTOS) else None


def _whose(scene: Scene, noun: int, opens: int, closes: int) -> Phrase | None:
    """Whose words they are: what they stand on, else the subject of the clause, else where they are read."""
    tokens = scene.tokens
    first, end = tokens.sentences[tokens.sentence_of[opens]]
    with_ = next((k for k in range(noun - 1, max(first, noun - _REACH) - 1, -1) if tokens.lower[k] == WITH), None)
    if with_ is not None and tokens.lower[noun].endswith(INSCRIPTIONS):
        return _phrase_to(scene, first, with_)
    if with_ is not None and (with_ == first or tokens.words[with_ - 1] == ":"):
        verb = closes + 1 + (closes + 1 < end and tokens.words[closes + 1] == ",")
        return behind_verb(scene, verb, end)[0] if verb < end and opens_main(scene, verb) else None
    subject = clause_subject(scene, first, with_ or opens)
    if subject is not None and not subject.first <= noun < subject.last:
        return subject
    place = noun_phrase(scene, first + 1, noun) if tokens.lower[first] in PLACES else None
    return place if place is not None and place.first == first + 1 else None


def _phrase_to(scene: Scene, first: int, last: int) -> Phrase | None:
    """The noun phrase that ends where token `last` begins."""
    found: Phrase | None = None
    for k in range(last - 1, max(first, last - _REACH) - 1, -1):
        phrase = noun_phrase(scene, k, last) if scene.region_at[k] < 0 else None
        if phrase is not None and phrase.first == k and phrase.last == last:
            found = phrase
    return found
