"""Names that are a body's by their words, and those that may be."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicon.body_words import BODY_ENDS, BODY_ENDS_AND_SURNAMES
from newsparse.lexicon.given_names import GIVEN_NAMES

#: The shortest name that its last word tells to be a body's, in words.
_SHORTEST = 2


def is_body_name(words: Sequence[str]) -> bool:
    """Whether a run of capitals is a body's name by its last word: 'Milton Wanderers', 'Ashcombe Steel', not 'David Steel'."""
    lows = [word.lower().strip(".") for word in words]
    if len(lows) < _SHORTEST:
        return False
    return lows[-1] in BODY_ENDS or (lows[-1] in BODY_ENDS_AND_SURNAMES and GIVEN_NAMES.isdisjoint(lows[:-1]))


def may_be_firm(name: tuple[str, ...]) -> bool:
    """Whether a name has no given name in it, so that it may be a firm's as well as a person's."""
    return bool(name) and name[0].lower() not in GIVEN_NAMES
