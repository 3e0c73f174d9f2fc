"""Whether the words beside a cue can name a source at all: a phrase that is none leaves the speaker open."""

from __future__ import annotations

from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.publishing import is_address
from newsparse.attribution.word_surnames import WORD_SURNAMES
from newsparse.lexicon.cues.grammar import Grammar
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import NOUNS_IN_LY
from newsparse.lexicon.role_words import GROUPS, ORGANIZATIONS
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_FIRST_PERSON = frozenset(("I", "I'm", "I've", "I'd", "I'll"))


#: Words between a subject and its verb that end in no -ly.
_ADVERBS = frozenset(
    "afterwards afterward earlier recently also now then later still even often once again just too together soon never always".split()
)
#: Prepositions, and pronouns with their verb, that begin no name of a source.
_OPENERS = frozenset(
    "moreover nevertheless nonetheless please maybe perhaps furthermore additionally indeed therefore thus hence otherwise although though despite amid amidst besides unlike including regarding following there's here's that's it's what's let's he's she's".split()
)


_SELF = frozenset(("himself", "herself", "itself", "themselves"))


def without_adverbs(span: Span, grammar: Grammar) -> Span:
    """The span without adverbs at its end: '[Trust members] ultimately'."""
    words = span.text.split()
    if len(words) > 1 and words[-1] in _SELF and grammar.language == "en":
        words.pop()  # "the striker herself"
    while len(words) > 1 and words[-1].islower() and is_adverb(words[-1], grammar):
        if words[-1] in OUTLET_NOUNS and words[0].lower() in grammar.determiners:
            break  # "the French daily"
        words.pop()
    kept = span.text[: span.text.rindex(words[-1]) + len(words[-1])] if len(words) > 1 else span.text.split()[0]
    return span if len(kept) == len(span.text) else Span(span.start, span.start + len(kept), kept, span.of)


def is_adverb(word: str, grammar: Grammar) -> bool:
    """Whether a lower-case word is an adverb, by its ending or the language's table."""
    return (
        (word.endswith("ly") and len(word) > 4 and word not in NOUNS_IN_LY)
        or word in grammar.adverbs
        or word in _ADVERBS
    )


def _no_ends(grammar: Grammar) -> tuple[frozenset[str], ...]:
    """The words that no phrase ends in."""
    return (
        grammar.auxiliaries, grammar.negations, grammar.conjunctions, grammar.relatives, grammar.adverbs, grammar.prepositions
    )  # fmt: skip


#: Bare words for outlets: 'state television reported'.
_MEDIA = frozenset(("television", "radio", "tv", "media", "newspapers"))


#: Words for several that need no article: "staff at the hospital", "people aware of the matter".
_BARE = frozenset("people persons staff crew crews cops fans locals colleagues friends doctors nurses".split())


#: The figures of a year, which speaks for nobody.
_YEAR = 4


def is_nominal(text: str, naming: Naming, grammar: Grammar) -> bool:
    """Whether a phrase is a name or a noun with what goes with it: 'taking', 'Trump and', 'In 1998' are none."""
    words = text.replace("’", "'").split()
    lows = [word.lower().strip(",.;:") for word in words]
    if any(lows[-1] in table for table in _no_ends(grammar)) or (len(lows) == 1 and lows[0] in grammar.determiners):
        alone = len(words) == 1 and naming.kind is not SourceKind.PERSON
        surname = lows[-1] in WORD_SURNAMES and words[-1].istitle() and not alone
        return surname or (words[-1].isupper() and len(words[-1]) > 1)  # Theresa May, WHO
    if is_address(text):
        return True
    if not _FIRST_PERSON.isdisjoint(words) or lows[0] in _OPENERS:
        return False
    if naming.definite is not Definite.NONE and lows[0] in grammar.determiners:
        return True
    if len(lows) == 1 and len(lows[0]) == _YEAR and lows[0].isdigit():
        return False
    if lows[0] in grammar.determiners or lows[0][:1].isdigit():
        return True
    if words[0] == "Outside" and len(words) == 2 and words[1].islower():
        return True  # "Outside experts"
    if lows[0] in grammar.prepositions or lows[0] in grammar.auxiliaries or lows[0] in grammar.conjunctions:
        return False
    if naming.name or not words[0][:1].islower():
        return True
    if lows[0] in _BARE or lows[0] in GROUPS:
        return True
    known = naming.head in ORGANIZATIONS or naming.head.removesuffix("s") in ORGANIZATIONS
    return known or naming.head in _MEDIA or naming.kind is not SourceKind.ORGANIZATION
