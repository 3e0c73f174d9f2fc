"""Phrases that open a clause with more said of them behind commas: 'In einem Brief, der dem Abendblatt vorliegt, schreibt Roe'."""

from __future__ import annotations

from newsparse.attribution.noun_phrases import noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.main_clauses import is_finite_word


def is_fronted(scene: Scene, first: int, comma: int) -> bool:
    """Whether nothing but a phrase with a preposition, and clauses or phrases on it, stands from `first` to the comma before a verb."""
    tokens, grammar = scene.tokens, scene.grammar
    if comma <= first or tokens.words[comma] != ",":
        return False
    while first < comma and tokens.lower[first] in grammar.conjunctions | grammar.contrasts:
        first += 1
    commas = [k for k in range(first, comma) if tokens.words[k] == "," and scene.region_at[k] < 0]
    if not commas or tokens.lower[first] not in grammar.prepositions or not _is_phrases(scene, first, commas[0]):
        return False
    ends = [*commas[1:], comma]
    return all(
        _is_subordinate(scene, start + 1, end) or _is_phrases(scene, start + 1, end)
        for start, end in zip(commas, ends, strict=True)
    )


def _is_phrases(scene: Scene, first: int, last: int) -> bool:
    """Whether the words are noun phrases, with prepositions or without, and adverbs: no verb among them."""
    tokens, grammar = scene.tokens, scene.grammar
    k = first
    while k < last:
        word = tokens.lower[k]
        if word in grammar.prepositions or word in grammar.adverbs or word in grammar.times or word[:1].isdigit():
            k += 1
            continue
        found = noun_phrase(scene, k, last)
        if found is None or found.first != k:
            return False
        k = found.last
    return last > first


def _is_subordinate(scene: Scene, first: int, last: int) -> bool:
    """Whether the words are a clause whose verb stands last, behind a relative pronoun or a conjunction."""
    tokens, grammar = scene.tokens, scene.grammar
    opens = first + (tokens.lower[first] in grammar.prepositions)
    if not (
        tokens.lower[opens] in grammar.relatives or tokens.lower[first] in grammar.subordinators | grammar.open_words
    ):
        return False
    final = tokens.lower[last - 1]
    ends = final.endswith(("t", "te", "ten", "en", "e")) or is_finite_word(scene, last - 1)
    return last - first > 1 and tokens.words[last - 1].islower() and ends
