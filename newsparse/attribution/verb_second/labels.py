"""Who is named before a colon that brings in quoted words without a verb of saying: 'Roe zum Plan: „Nie.“', 'Seine Begründung: „A.“'"""

from __future__ import annotations

from newsparse.attribution.noun_phrases import Phrase, extent, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.main_clauses import clause_subject, opens_main
from newsparse.attribution.verb_second.subjects import behind_verb
from newsparse.lexicon.cues.german_words import INFINITIVE, POSSESSIVES, STATED_BY

_ENDS = frozenset(".!?…")


def label_speaker(scene: Scene, first: int, colon: int) -> Phrase | None:
    """Who speaks behind the colon at token `colon` of a sentence or a part of one that begins at `first`."""
    tokens = scene.tokens
    comma = next((k for k in range(colon - 1, first, -1) if tokens.words[k] == "," and scene.region_at[k] < 0), first)
    fronted = tokens.lower[first] in scene.grammar.subordinators or tokens.lower[comma - 2] == INFINITIVE
    if comma > first and fronted and opens_main(scene, comma + 1):
        behind = behind_verb(scene, comma + 1, colon)[0]  # 'Dass es gelingt, hält Roe für unwahrscheinlich: „A.“'
        if behind is not None:
            return behind
    found = _alone(scene, first, colon) or clause_subject(scene, first, colon)
    return _owner(scene, found) if found is not None else None


def _alone(scene: Scene, first: int, colon: int) -> Phrase | None:
    """The phrase that fills the label, behind adverbs: 'Roe: „A“', 'Dazu der Sprecher der Stadt, Jan Roe: „A“'."""
    tokens, grammar = scene.tokens, scene.grammar
    start = first
    while start < colon and (tokens.lower[start] in grammar.adverbs or tokens.lower[start] in grammar.conjunctions):
        start += 1
    found = noun_phrase(scene, start, colon) if start < colon else None
    return found if found is not None and extent(scene, found, colon) == colon else None


def _owner(scene: Scene, phrase: Phrase) -> Phrase:
    """Whose words a noun for words means: 'Seine Begründung' → Seine, 'Die Begründung des Amts' → des Amts."""
    tokens, grammar = scene.tokens, scene.grammar
    head = next(
        (k for k in range(*phrase) if tokens.words[k][:1].isupper() and tokens.lower[k] not in POSSESSIVES), None
    )
    if head is None or not tokens.lower[head].endswith((*grammar.statements, *grammar.wordings)):
        return phrase
    if tokens.lower[phrase.first] in POSSESSIVES:
        return Phrase(phrase.first, phrase.first + 1)
    start = head + 1
    if start < phrase.last and tokens.lower[start] in STATED_BY:
        start += 1
    return Phrase(start, phrase.last) if noun_phrase(scene, start, phrase.last) is not None else phrase


def is_gloss(scene: Scene, opens: int, last: int) -> bool:
    """Whether quoted words, no sentence, stand in a parenthesis that their sentence opened: 'der Park (Motto: „A“)'."""
    tokens = scene.tokens
    if tokens.words[last - 1] in _ENDS:
        return False
    for k in range(opens - 1, tokens.sentences[tokens.sentence_of[opens]][0], -1):
        if tokens.words[k] in ("(", ")"):
            return tokens.words[k] == "("
    return False
