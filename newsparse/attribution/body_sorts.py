"""Which body a word for its sort means: 'the club', 'the union', 'the charity', 'the firm', by the words of the names before it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from newsparse.attribution.body_names import may_be_firm
from newsparse.attribution.entity import Entity
from newsparse.lexicon.body_words import BODY_SORTS, TELLING
from newsparse.lexicon.role_words import PUBLIC_BODIES
from newsparse.model.kinds import SourceKind


@lru_cache(maxsize=4096)
def _sorts_of(word: str) -> frozenset[int]:
    return frozenset(n for n, sort in enumerate(BODY_SORTS) if word in sort.named)


@lru_cache(maxsize=512)
def _sorts_called(head: str) -> frozenset[int]:
    return frozenset(n for n, sort in enumerate(BODY_SORTS) if head in sort.called)


def sorts_of(entity: Entity) -> frozenset[int]:
    """The sorts that a body's names and descriptions tell, as numbers of `BODY_SORTS`; empty where none does."""
    words = {word.lower() for naming in entity.namings for word in naming.words}
    told = frozenset().union(*map(_sorts_of, words))
    return told.union(*map(_sorts_called, entity.heads))


def sort_before(text: str, name: tuple[str, ...]) -> str | None:
    """The word for its sort that stands before a body's name: 'the union Unity' → union."""
    if not name or (at := text.find(name[0])) <= 0:
        return None
    last = text[:at].split()[-1:]
    return last[0] if last and _sorts_called(last[0]) else None


def may_be_called(head: str, entity: Entity) -> bool:
    """Whether a word for a sort fits a body: nothing says of what sort it is, or one of its sorts is called so."""
    sorts, asked = sorts_of(entity), _sorts_called(head)
    return not asked or not sorts or bool(sorts & asked)


def body_meant(head: str, near: Iterable[Entity], *, bare: bool) -> Entity | None:
    """The body that a word for its sort means, of those `near`, the last one first; `None` where none fits or several might.

    One that is called so goes before one whose name tells the sort, and that before the only one of which nothing is known.
    Where the word is not `bare`, only the first may be meant: "the county council", "Roe's union".
    """
    bodies = list(near)
    asked = _sorts_called(head)
    called = next((e for e in bodies if head in _words(e) or head in e.heads or _ends_in(head, e)), None)
    if called is not None or not asked or not bare:
        return called
    sorts = {e.number: sorts_of(e) for e in bodies}
    told = [e for e in bodies if sorts[e.number] & asked]
    if told:
        return next((e for e in told if e.cited or e.subject_at >= 0), told[0])
    if head not in TELLING:
        return None
    unknown = [e for e in bodies if e.named and not sorts[e.number] and _words(e).isdisjoint(PUBLIC_BODIES)]
    return unknown[0] if len(unknown) == 1 and (unknown[0].cited or unknown[0].subject_at >= 0) else None


#: Words for sorts of bodies that German and Dutch compounds end in.
_COMPOUNDING = frozenset(
    "club verein verband partei behörde gericht gewerkschaft bond vakbond partij vereniging".split()
)


def _ends_in(head: str, entity: Entity) -> bool:
    """Whether the first word of a body's name is a compound that ends in the word for its sort: 'Voetbalclub Haarsen … de club'."""
    first = entity.fullest.words[0].lower()
    return head in _COMPOUNDING and first.endswith(head) and len(first) > len(head) + 2


def _words(entity: Entity) -> set[str]:
    return {word.lower() for naming in entity.namings for word in naming.words}


def is_open(entity: Entity) -> bool:
    """Whether nothing has yet said that a name is a person's: no title, no role, no given name, no pronoun."""
    return (
        entity.kind is SourceKind.PERSON
        and entity.named
        and not entity.proven
        and not entity.gender
        and entity.role is None
        and all(not n.titles and may_be_firm(n.name) for n in entity.namings)
    )


def make_body(entity: Entity) -> Entity:
    """The entity, now a body."""
    entity.kind, entity.surname, entity.gender = SourceKind.ORGANIZATION, "", ""
    return entity
