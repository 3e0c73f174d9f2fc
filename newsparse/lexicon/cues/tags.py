"""What each form of a language may be, as one set of bits a word: looked up once a token, tested by everything that reads a sentence."""

from __future__ import annotations

from functools import cache

from newsparse.lexicon.cues.grammar import Grammar

DETERMINER = 1
PREPOSITION = 2
PRONOUN = 4
RELATIVE = 8
AUXILIARY = 16
NEGATION = 32
ADVERB = 64
CONJUNCTION = 128
BREAK = 256
TIME = 512
VERB = 1024
CUE = 2048
THAT = 4096
OPEN = 8192
ATTACHING = 16384
STOP = 32768
"""Punctuation that no phrase crosses."""
COMMA = 65536
NAME = 131072
"""A capital; set per token, not per form."""
STANCE = 262144
NUMBER = 524288
POSSESSIVE = 1048576
REPORTING = 2097152
"""A form that reports by itself, without "that" or quotation marks."""

_STOPS = (";", ":", "—", "–", "--", "!", "?", "…", "...", "(", ")", "[", "]", "|", "/", ".", "•", "-")


@cache
def tags_of(grammar: Grammar) -> dict[str, int]:
    """The bits of every form in a language's tables."""
    bits: dict[str, int] = {}
    for words, bit in (
        (grammar.determiners, DETERMINER),
        (grammar.prepositions, PREPOSITION),
        (grammar.pronouns, PRONOUN),
        (grammar.relatives, RELATIVE),
        (grammar.auxiliaries, AUXILIARY),
        (grammar.negations, NEGATION),
        (grammar.adverbs, ADVERB),
        (grammar.conjunctions, CONJUNCTION),
        (grammar.breaks, BREAK),
        (grammar.times, TIME),
        (grammar.verbs, VERB),
        (grammar.that, THAT),
        (grammar.open_words, OPEN),
        (grammar.attaching, ATTACHING),
        (grammar.possessives, POSSESSIVE),
        (_STOPS, STOP),
        ((",",), COMMA),
    ):
        for word in words:
            bits[word] = bits.get(word, 0) | bit
    for word in grammar.possessives:
        bits[word] |= DETERMINER
    for word, use in grammar.cues.items():
        bits[word] = bits.get(word, 0) | CUE
        if use.stance:
            bits[word] |= STANCE
        if use.say and not use.weak:
            bits[word] |= REPORTING
    for word in grammar.contractions:
        bits[word] = bits.get(word, 0) | PRONOUN | AUXILIARY
    return bits
