"""Surnames that are words of time or adverbs as well: 'Theresa May', 'Shelley Long', 'Doris Day'."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import HONORIFICS
from newsparse.lexicon.tokens import Tokens

#: Such surnames in English. Days of the week are none: 'said Jordan Monday' tells when.
WORD_SURNAMES = frozenset("may march day long early june august best".split())
#: A letter that no word of the tables ends in: what ends in it is looked up in vain.
_MARK = "ª"
#: A month that is no other word, as which May is looked up where it is one.
_A_MONTH = "june"
#: What stands before a month that is one.
_BEFORE_MONTHS = frozenset(
    "in of on by since until till last next this early late mid from to between through before after during every each and or".split()
)


def with_surnames(tokens: Tokens, grammar: Grammar) -> Tokens:
    """The tokens, where the lower-case form of a surname carries a mark if it is a word too, so that no table of words has it.

    "May" before a day is looked up as a month that is no auxiliary. A surname it is behind a given name or an honorific, and alone where the text has it behind one: 'Theresa May … May said'.
    """
    if grammar.language != "en" or WORD_SURNAMES.isdisjoint(tokens.lower):
        return tokens
    words, lower = tokens.words, tokens.lower
    places = [
        i for i in range(len(words)) if lower[i] in WORD_SURNAMES and words[i][:1].isupper() and not words[i].isupper()
    ]
    named = {i for i in places if i > 0 and _behind_name(tokens, i)}
    known = {lower[i] for i in named}
    marked = list(lower)
    for i in places:
        if i in named or (lower[i] in known and _alone(tokens, grammar, i)):
            marked[i] += _MARK
        elif lower[i] == "may" and _is_dated(tokens, i):
            marked[i] = _A_MONTH
    return tokens._replace(lower=marked)


def _is_dated(tokens: Tokens, i: int) -> bool:
    """Whether a day stands behind the word at `i`: 'May 5' is no auxiliary."""
    return i + 1 < len(tokens.words) and tokens.words[i + 1][:1].isdigit()


def _behind_name(tokens: Tokens, i: int) -> bool:
    """Whether a given name or an honorific stands right before the word at `i`, and no day of a month behind it."""
    before = tokens.lower[i - 1].strip(".")
    called = before in HONORIFICS or (before in GIVEN_NAMES and tokens.words[i - 1][:1].isupper())
    return called and not _is_dated(tokens, i) and tokens.sentence_of[i] == tokens.sentence_of[i - 1]


def _alone(tokens: Tokens, grammar: Grammar, i: int) -> bool:
    """Whether the word at `i` stands where a surname does by itself: 'May said', 'said May', not 'in May', 'May 5', 'Long before'."""
    behind = tokens.lower[i + 1] if i + 1 < len(tokens.words) else ""
    if _is_dated(tokens, i):
        return False
    if i == tokens.sentences[tokens.sentence_of[i]][0]:
        return behind in grammar.cues or behind in grammar.auxiliaries or behind in ("'s", "’s")
    return tokens.lower[i - 1] not in _BEFORE_MONTHS
