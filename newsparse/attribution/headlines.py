"""The body's statement that a headline sums up: the headline's short form for its speaker means whom the body has."""

from __future__ import annotations

from newsparse.attribution.bound import Bound
from newsparse.attribution.callings import is_calling
from newsparse.attribution.entities import Entity
from newsparse.attribution.naming import read_naming
from newsparse.attribution.utterance import Utterance
from newsparse.lexicon.occupation_words import EPITHETS
from newsparse.lexicon.role_words import PEOPLE
from newsparse.model.kinds import QuoteKind
from newsparse.model.span import Span

#: Of a headline's longer words so many, and this share, stand in the statement that it sums up.
_TWIN_WORDS = 2
_TWIN_SHARE = 0.5
_LONG = 4


def twin_of(utterance: Utterance, bound: dict[int, Bound]) -> Bound | None:
    """The body's statement that a headline sums up: that which has the most of its words."""
    said = _said(utterance)
    for one in bound.values():
        if said in _said(one.utterance):
            return one
    words = _long_words(utterance)
    best, most = None, max(_TWIN_WORDS, _TWIN_SHARE * len(words)) - 1
    for one in bound.values():
        shared = len(words & _long_words(one.utterance))
        if shared > most:
            best, most = one, shared
    return best


def _said(utterance: Utterance) -> str:
    """The words as they are compared: '« Je ne vendrai pas »' is the beginning of '« Je ne vendrai pas, même à un ami »'."""
    return " ".join(part.text for part in utterance.parts).strip(_MARKS).casefold()


_MARKS = " .,;:!?\"'“”‘’«»„‹›"


def _long_words(utterance: Utterance) -> set[str]:
    return {
        word.strip(".,;:!?'\"“”‘’").lower()
        for part in utterance.parts
        for word in part.text.split()
        if len(word) >= _LONG
    }


#: The words of an office with an abbreviation.
_LONGEST_OFFICE = 3


#: So many words in common tell a quotation from a phrase that anybody may use.
_FEWEST = 3


def quotes_from(utterance: Utterance, twin: Utterance, span: Span) -> bool:
    """Whether a headline quotes the very words of the body's statement and calls its speaker by what he is: '‘We came last,’ says rower'."""
    said = _said(utterance)
    plain = read_naming(f"the {span.text.lower()}")
    calls = not plain.name and (is_calling(plain.head) or plain.head in PEOPLE | EPITHETS)
    return calls and len(said.split()) >= _FEWEST and twin.kind is QuoteKind.DIRECT and said in _said(twin)


def may_mean(span: Span, entity: Entity) -> bool:
    """Whether a headline's short form may mean a speaker: 'Auditor' the state auditor's office, 'Mayor' Mayor Jane Roe."""
    head = span.text.split()[-1].lower()
    described = read_naming(span.text).head
    said = {
        word.lower().replace("’", "'").removesuffix("'s")
        for naming in entity.namings
        for word in (*naming.words, *naming.titles)
    }
    role = (entity.role or "").lower().split()
    if "".join(word[0] for word in role[:_LONGEST_OFFICE]) == head:
        return True  # 'CTO' for the chief technology officer
    return any(word in said or word in entity.heads or word in role for word in (head, described))
