"""Clauses that a noun for a statement brings in: 'die Warnung des Amts, dass A', 'mit dem Argument, A sei B', 'den Vorschlag, A zu tun'."""

from __future__ import annotations

from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.contents import is_infinitive, reported_limit
from newsparse.attribution.verb_second.main_clauses import clause_subject, is_finite_word, opens_main
from newsparse.attribution.verb_second.subjects import subject_of_last
from newsparse.lexicon.cues.german_words import AGENTS, BEARING, POSSESSIVES, STATED_BY

#: The most words between the noun and the comma of its clause: 'die Meinung vor, dass', 'Hinweise gab es, dass'.
_MOST_BETWEEN = 2
#: How far into a clause its mood is looked for, in tokens.
_REACH = 16


def noun_frame(scene: Scene, i: int) -> Draft | None:
    """The attribution that the noun at token `i` makes with the clause that says what it is about; `None` if none follows."""
    tokens, grammar = scene.tokens, scene.grammar
    if (
        not tokens.words[i][:1].isupper()
        or not tokens.lower[i].endswith(BEARING)
        or (i > 0 and tokens.lower[i - 1] in grammar.negations)
    ):
        return None
    first, end = tokens.sentences[tokens.sentence_of[i]]
    phrase = noun_phrase(scene, i, end)
    if phrase is None or phrase.first != i:
        return None
    comma = phrase.last
    while comma < min(end, phrase.last + _MOST_BETWEEN) and tokens.words[comma].islower():
        if tokens.lower[comma] in grammar.existential:
            return None  # 'In dem Bericht steht, dass': the verb's clause
        comma += 1
    if comma >= end - 3 or tokens.words[comma] != "," or scene.region_at[comma] >= 0:
        return None
    if any(tokens.lower[k] in grammar.reported_moods and scene.region_at[k] < 0 for k in range(first + 1, i)):
        return None  # the whole sentence is reported
    start = _clause_start(scene, comma + 1, end)
    if start is None:
        return None
    mention = _whose(scene, phrase, first)
    if mention is not None and tokens.lower[mention.first] in grammar.clitics:
        mention = None  # 'es gibt das Gerücht, dass'
    return with_regions(scene, Draft(((start, _limit(scene, start, end)),), (i, i + 1), mention))


def _clause_start(scene: Scene, k: int, end: int) -> int | None:
    """Where the clause of a noun begins that may stand at `k`: behind "dass", else with a mood of reported speech or an infinitive."""
    tokens, grammar = scene.tokens, scene.grammar
    if tokens.lower[k] in grammar.that:
        return k + 1
    if tokens.lower[k] in grammar.subordinators:
        return None
    if tokens.lower[k] in grammar.prepositions and tokens.lower[k + 1] in grammar.relatives:
        return None
    phrase = noun_phrase(scene, k, end)
    if tokens.lower[k] in grammar.relatives and (phrase is None or phrase.first != k or phrase.last == k + 1):
        return None  # a relative clause
    for j in range(k + 1, min(end, k + _REACH)):
        if tokens.words[j] in (",", ";", ":"):
            break
        if tokens.lower[j] in grammar.reported_moods or tokens.lower[j] in grammar.moods_after:
            return k
    return k if is_infinitive(scene, k, end) else None


def _limit(scene: Scene, start: int, end: int) -> int:
    """Where the clause ends: as others do, or at the comma behind which the verb of the main clause comes."""
    tokens = scene.tokens
    limit = reported_limit(scene, start, end)
    for k in range(start + 2, limit - 1):
        if (
            tokens.words[k] == ","
            and scene.region_at[k] < 0
            and opens_main(scene, k + 1)
            and is_finite_word(scene, k + 1)
        ):
            return k
    return limit


def _whose(scene: Scene, phrase: Phrase, first: int) -> Phrase | None:
    """Who states it: the noun's genitive or possessive, else the subject of its clause, the noun with its article where that is it."""
    tokens, grammar = scene.tokens, scene.grammar
    start = phrase.first + 1
    if start < phrase.last:
        start += tokens.lower[start] in STATED_BY
        return Phrase(start, phrase.last)
    if phrase.first > first and tokens.lower[phrase.first - 1] in POSSESSIVES:
        return Phrase(phrase.first - 1, phrase.first)
    passive = any(tokens.lower[k] in grammar.passives for k in range(first, phrase.first))
    for k in range(first, phrase.first):
        if scene.region_at[k] >= 0:
            continue
        if passive and tokens.lower[k] in AGENTS and (agent := noun_phrase(scene, k + 1, phrase.first)) is not None:
            return agent
        if tokens.words[k] == "," and tokens.lower[k + 1] in grammar.subordinators:
            return subject_of_last(scene, k + 1, phrase.last)
    return clause_subject(scene, first, phrase.last)
