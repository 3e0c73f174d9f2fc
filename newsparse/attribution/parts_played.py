"""Whom a word for the part that somebody plays means: 'the witness', 'the union leader', 'the Conservative'."""

from __future__ import annotations

import re

from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known, agree
from newsparse.attribution.naming import Definite, Naming
from newsparse.lexicon.kin_words import KIN
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: How far above a word that goes on with somebody he may have been spoken of, in characters.
_FAR = 700
#: So many of what somebody was called are looked at.
_READ = 12
#: Those who lead something, where a word before says what.
_LEADERS = frozenset("leader boss chief official organiser organizer executive".split())
#: What they lead, by the words that tell it in their roles.
_LED = {
    "union": ("union", "unions", "federation", "alliance"),
    "party": ("party",),
    "opposition": ("opposition",),
    "council": ("council",),
    "church": ("church", "diocese", "bishop", "archbishop", "synod"),
    "club": ("club",),
    "airline": ("airline", "airways", "airlines"),
    "bank": ("bank",),
    "student": ("students", "student"),
    "business": ("business", "commerce", "industry"),
    "trade": ("trade", "union", "commerce"),
    "charity": ("charity", "trust", "foundation"),
}
#: Words for the members of parties.
_PARTISANS = frozenset("conservative liberal republican democrat socialist tory nationalist green".split())
#: Where witnesses are heard.
_HEARD = re.compile(r"\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial|magistrates|panel|coroner)\b")
#: Those whom nobody there calls a witness.
_NO_WITNESSES = frozenset(
    "lawyer barrister solicitor attorney counsel prosecutor judge coroner magistrate defendant accused chairman chairwoman spokesman spokeswoman".split()
)


def by_part(known: Known, naming: Naming, span: Span, *, speaks: bool) -> Entity | None:
    """The one person near whose part in the story a description names; `None` where nobody's or several's is it."""
    fits = naming.definite is Definite.DEFINITE and not naming.name and not naming.plural and not naming.relational
    if not speaks or not fits or span.of != "text" or len(naming.words) > len(("union", "leader")):
        return None
    one = len(naming.words) == 1
    if one and naming.head == "witness":
        return _heard(known, naming, span)
    if one and naming.head in _PARTISANS:
        near = _near(known, naming, span)
        return _only([e for e in near if naming.head in _said_of(e)]) or _goes_on(known, naming, near)
    if not one and naming.head in _LEADERS and (led := _LED.get(naming.words[0].lower())):
        return _only([e for e in _near(known, naming, span) if not _said_of(e).isdisjoint(led)])
    return None


#: 'the mother of two'
_PARENTS = frozenset("mother father mum dad mom grandmother grandfather".split())
_SO_MANY = frozenset("one two three four five six seven eight nine ten".split())


def is_parent_of_some(naming: Naming) -> bool:
    """Whether a description says of somebody only how many children he has: 'the mother of two'."""
    words = tuple(map(str.lower, naming.words))
    fits = len(words) == len(("mother", "of", "two")) and words[0] in _PARENTS and words[1] == "of"
    return fits and words[2] in _SO_MANY and not naming.relational


def _near(known: Known, naming: Naming, span: Span) -> list[Entity]:
    """The named persons whom a description may mean."""
    return [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind is SourceKind.PERSON and e.named and agree(e, naming) and 0 < span.start - e.last < 2 * _FAR
    ]


def _only(people: list[Entity]) -> Entity | None:
    return people[0] if len(people) == 1 else None


def _goes_on(known: Known, naming: Naming, near: list[Entity]) -> Entity | None:
    """The last speaker of the paragraph, where nobody's party has been told: '“No,” Roe said. “Never,” [the Democrat] added'."""
    last = known.last_speaker
    if last is None or last not in near or last.last < known.paragraph:
        return None
    told = any(not _said_of(e).isdisjoint(_PARTISANS) for e in near)
    return last if not told and agree(last, naming) else None


def _said_of(entity: Entity) -> set[str]:
    """The words that say what somebody is."""
    words = (entity.role or "").replace("’", "'").split()
    for naming in entity.namings[:_READ]:
        words += (*naming.titles, *(() if naming.name else naming.words))
    return {word.lower().removesuffix("'s").rstrip("'.,") for word in words}


def _heard(known: Known, naming: Naming, span: Span) -> Entity | None:
    """Who has just given evidence: the last speaker, where a court hears him and he is not one of its own."""
    last = known.last_speaker
    if last is None or last.kind is not SourceKind.PERSON or not last.named or not agree(last, naming):
        return None
    if not 0 < span.start - last.last < _FAR or not (_said_of(last) | last.heads).isdisjoint(_NO_WITNESSES):
        return None
    start = max(0, last.mentions[0].start - _FAR) if last.mentions[0].of == "text" else 0
    return last if _HEARD.search(known.text, start, span.start) is not None else None


def partner_called(known: Known, naming: Naming) -> Entity | None:
    """Whom an honorific and the other one's surname mean: 'Jane Roe … her husband, Alf … [Mr Roe]'."""
    if len(naming.name) != 1 or naming.gender not in ("f", "m"):
        return None
    surname = naming.name[0].lower()
    partners = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.owner is not None
        and e.owner.surname == surname
        and e.gender == naming.gender
        and len(e.fullest.name) == 1
        and not e.heads.isdisjoint(_SPOUSES)
    ]
    return _only(partners)


_SPOUSES = KIN & frozenset("husband wife widow widower son daughter brother sister".split())
