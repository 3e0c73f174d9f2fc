"""Whether the words beside a cue can name a source at all: a phrase that is none leaves the speaker open."""

from __future__ import annotations

from newsparse.attribution.naming import Definite, Naming
from newsparse.lexicon.cues.grammar import Grammar
from newsparse.lexicon.role_words import ORGANIZATIONS
from newsparse.model.kinds import SourceKind

_FIRST_PERSON = frozenset(("I", "I'm", "I've", "I'd", "I'll"))


def is_nominal(text: str, naming: Naming, grammar: Grammar) -> bool:
    """Whether a phrase is a name or a noun with what goes with it: 'taking', 'Trump and', 'In 1998' are none."""
    words = text.replace("’", "'").split()
    lows = [word.lower().strip(",.;:") for word in words]
    empty = grammar.auxiliaries | grammar.negations | grammar.conjunctions | grammar.relatives | grammar.adverbs
    if lows[-1] in empty | grammar.prepositions or (len(lows) == 1 and lows[0] in grammar.determiners):
        return words[-1].isupper() and len(words[-1]) > 1  # WHO
    if not _FIRST_PERSON.isdisjoint(words):
        return False
    if naming.definite is not Definite.NONE and lows[0] in grammar.determiners:
        return True
    if lows[0] in grammar.determiners or lows[0][:1].isdigit():
        return True
    if lows[0] in grammar.prepositions or lows[0] in grammar.auxiliaries or lows[0] in grammar.conjunctions:
        return False
    if naming.name or not words[0][:1].islower():
        return True
    known = naming.head in ORGANIZATIONS or naming.head.removesuffix("s") in ORGANIZATIONS
    return known or naming.kind is not SourceKind.ORGANIZATION
