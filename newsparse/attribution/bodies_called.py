"""Bodies that were named before and are called by a word for their sort: 'the club', 'the company'."""

from __future__ import annotations

from newsparse.attribution.body_sorts import body_meant, is_open, make_body, may_be_called
from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known
from newsparse.attribution.naming import Naming
from newsparse.attribution.office_holders import FAR, of_other_nations
from newsparse.lexicon.role_words import (
    FIRMS,
    FIRMS_ABROAD,
    PUBLIC_ABROAD,
    PUBLIC_BODIES,
    PUBLIC_ENDS,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span


def organization(known: Known, naming: Naming, span: Span) -> Entity | None:
    """The body that was named before and is called by a word for its sort: 'the club', 'the company', 'the airline'."""
    near = [
        e
        for e in dict.fromkeys(reversed(known.recent[-WINDOW:]))
        if e.kind is SourceKind.ORGANIZATION and span.start - e.last < FAR and not of_other_nations(e, naming)
    ]
    head = naming.head
    if head in FIRMS or head in FIRMS_ABROAD:
        firm = _firm(head, near)
        if (
            head in FIRMS
            and (firm is None or not _acts(firm))
            and (opener := _opener(known, span)) is not None
            and near
        ):
            return make_body(opener)
        if firm is not None:
            return firm
    return body_meant(head, near, bare=len(naming.words) == 1)


def _firm(head: str, near: list[Entity]) -> Entity | None:
    """The firm that was named last: 'the company', 'the Denver-based startup'; no club and no union.

    Who said or did something goes before who is only named: 'Solvane has raised money in a round led by Oakline, [the company] said'.
    """
    fits: list[Entity] = []
    for entity in near:
        words = {w.lower() for n in entity.namings for w in n.words}
        if not entity.named:
            continue
        if head in words or head in entity.heads:
            return entity
        if not _is_public(entity.heads | words) and may_be_called(head, entity):
            fits.append(entity)
    acting = [e for e in fits if _acts(e)]
    return next(iter((*acting, *fits)), None)


def _is_public(words: set[str]) -> bool:
    """Whether the words for a body are those of one that is no firm: a ministry, a court, a town."""
    public = PUBLIC_BODIES | PUBLIC_ABROAD
    return not words.isdisjoint(public) or any(word.endswith(PUBLIC_ENDS) for word in words)


def _acts(entity: Entity) -> bool:
    """Whether somebody has said or done something, rather than only been named."""
    return entity.cited or entity.subject_at >= 0


def _opener(known: Known, span: Span) -> Entity | None:
    """The name that the article is about, if nothing tells it from a firm's: '[Solvane] has raised money in a round led by Oakline'."""
    first = next((e for e in known.all[:_FEW] if e.named and e.mentions[0].of == span.of), None)
    return first if first is not None and is_open(first) and first.subject_at >= 0 else None


#: Among so many of the first entities the one stands whom an article is about.
_FEW = 6
