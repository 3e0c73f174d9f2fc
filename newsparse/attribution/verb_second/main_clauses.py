"""Main clauses whose verb may be in no table: where one begins, what it is about, and who goes on behind an "and"."""

from __future__ import annotations

from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.subjects import behind_verb, is_object, subject_of_last
from newsparse.lexicon.cues.german_words import FOCUS, JOINTS


def shared(scene: Scene, first: int, finite: int) -> Phrase | None:
    """The subject of the clause before an "and": 'Roe lobte den Plan und nannte ihn'."""
    tokens = scene.tokens
    quoted = scene.region_at[finite - 3] if finite - 3 >= first else -1
    if quoted >= 0 and scene.regions[quoted].opens > first and tokens.words[scene.regions[quoted].opens - 1] == ":":
        return clause_subject(scene, first, scene.regions[quoted].opens - 1)  # 'Roe sagte: „A“, und fügte hinzu'
    start = next(
        (
            k + 1
            for k in range(finite - 2, first - 1, -1)
            if tokens.words[k] in (":", ";", "–") and scene.region_at[k] < 0
        ),
        first,
    )
    comma = next((k for k in range(finite - 2, start, -1) if tokens.words[k] == "," and scene.region_at[k] < 0), start)
    if comma > start and opens_main(scene, comma + 1):
        behind = behind_verb(scene, comma + 1, finite)[0]  # 'Als er kam, rief Roe sie an und sagte'
        if behind is not None:
            return behind
    if comma > start and tokens.lower[comma + 1] in scene.grammar.subordinators and tokens.words[comma + 1].islower():
        last = subject_of_last(scene, comma + 1, finite)  # 'während die Stadt den Plan lobt und fordert'
        if last is not None and _ends_last(scene, finite - 2):
            return last
    found = clause_subject(scene, start, finite)
    if found is None:
        pronoun = next((k for k in range(start, finite) if tokens.lower[k] in scene.grammar.nominative), None)
        return Phrase(pronoun, pronoun + 1) if pronoun is not None else None
    return found


def _ends_last(scene: Scene, k: int) -> bool:
    """Whether the word at `k` can be a finite verb at its clause's end: 'lobt', not 'Plan'."""
    tokens = scene.tokens
    return tokens.words[k].islower() and tokens.lower[k].endswith(("t", "te", "ten", "en"))


def opens_main(scene: Scene, k: int) -> bool:
    """Whether the word at `k`, behind a comma, is the verb of a main clause that what is before the comma opens."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[k]
    return tokens.words[k].islower() and not any(
        word in words
        for words in (
            grammar.determiners,
            grammar.prepositions,
            grammar.conjunctions,
            grammar.subordinators,
            grammar.relatives,
            grammar.adverbs,
            grammar.pronouns,
            grammar.breaks,
        )
    )


def clause_subject(scene: Scene, first: int, last: int) -> Phrase | None:
    """The subject of the clause that begins at `first`: the phrase before its verb, or the one behind it."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    while first < last and (
        lower[first] in grammar.conjunctions or lower[first] in grammar.contrasts or lower[first] in JOINTS
    ):
        first += 1
    if first >= last:
        return None
    word = lower[first]
    verb = next((k for k in range(first, last) if is_finite_word(scene, k)), None)
    if (
        word not in grammar.oblique
        and word not in grammar.prepositions
        and not (word in grammar.adverbs and word not in FOCUS)
    ):
        found = noun_phrase(scene, first, last)
        if found is not None:
            behind = behind_verb(scene, verb, last)[0] if verb is not None else None
            if behind is None or verb is None or not is_object(scene, found, behind, verb):
                return found
            return behind
    if verb is None:
        verb = _behind_front(scene, first, last)
    return behind_verb(scene, verb, last)[0] if verb is not None else None


def _behind_front(scene: Scene, first: int, last: int) -> int | None:
    """The word behind the adverbs and phrases with a preposition that a clause opens with: its verb, whatever it is."""
    tokens, grammar = scene.tokens, scene.grammar
    k = first
    while k < last:
        word = tokens.lower[k]
        if word in grammar.prepositions and (inner := noun_phrase(scene, k + 1, last)) is not None:
            k = inner.last
        elif word in grammar.adverbs or word in grammar.times or word in grammar.prepositions or word[:1].isdigit():
            k += 1
        else:
            return k if tokens.words[k].islower() else None
    return None


def is_finite_word(scene: Scene, k: int) -> bool:
    """Whether the word at `k` is one that the tables know as a finite verb."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[k]
    if not tokens.words[k].islower() or scene.region_at[k] >= 0:
        return False
    if word in grammar.verbs or word in grammar.auxiliaries:
        return True
    return word in grammar.cues and word not in grammar.participles and word not in grammar.adverbs
