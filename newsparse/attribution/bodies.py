"""Firms and other bodies that nothing but the words around them tells from people: 'Solvane said it had …', 'the airline', 'a spokesman for Solvane'."""

from __future__ import annotations

import re

from newsparse.attribution.entities import Entities
from newsparse.attribution.entity import Entity
from newsparse.attribution.naming import read_naming
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What somebody speaks for or belongs to: 'a spokesman for [the county council]', 'a senior official of [the metro corporation]'.
_BODY = re.compile(r"\s(?:for|of|at|from|with)\s(?P<body>(?:the\s|a\s)?[\w’'&.-]{2,30}(?:\s[\w’'&.-]{1,30}){0,4})$")
#: What a body does that is called "it": 'it knew', 'it had found'; it rained, it was late are of nobody.
_DOES = re.compile(
    r"\s(?:has|had|have|will|did|does|plans|expects|knew|intends|owns|found|made|took|sold|bought|paid)\s(?!been\b)"
)
#: How near its name stands to "it", in characters.
_SOON = 60


def enter_body(span: Span, entities: Entities) -> None:
    """Enters the body that a speaker belongs to, so that it is known again by a shorter name."""
    match = _BODY.search(span.text) if span.of == "text" else None
    if match is None:
        return
    place = Span(span.start + match.start("body"), span.start + match.end("body"), match["body"], span.of)
    naming = read_naming(place.text)
    if naming.kind is SourceKind.ORGANIZATION and not naming.plural:
        entities.of_phrase(place)
    elif may_be_firm(naming.name) and len(naming.name) == 1 and naming.kind is SourceKind.PERSON and not naming.titles:
        known = entities.known(place, naming)
        if known is not None and is_open(known):
            known.kind = SourceKind.ORGANIZATION


def may_be_firm(name: tuple[str, ...]) -> bool:
    """Whether a name has no given name in it, so that it may be a firm's as well as a person's."""
    return bool(name) and name[0].lower() not in GIVEN_NAMES


def is_open(entity: Entity) -> bool:
    """Whether nothing has yet said that a name is a person's: no title, no role, no given name, no pronoun."""
    return (
        entity.kind is SourceKind.PERSON
        and entity.named
        and not entity.gender
        and entity.role is None
        and all(not n.titles and may_be_firm(n.name) for n in entity.namings)
    )


def firm_meant(span: Span, entities: Entities) -> Entity | None:
    """The one name before "the company" or "it" that may be a firm's: the first one of the article, or one word alone."""
    named = [e for e in dict.fromkeys(entities.all) if e.named and e.mentions[0].of == span.of]
    if any(e.kind is SourceKind.ORGANIZATION for e in named):
        return None
    first = [e for e in named if e.kind is SourceKind.PERSON][:1]
    open_ones = [e for e in named if is_open(e) and (e in first or len(e.fullest.name) == 1)]
    return open_ones[0] if len(open_ones) == 1 else None


def named_it(span: Span, text: str, entities: Entities) -> Entity | None:
    """The firm that "it" tells from a person: 'Solvane said [it] had found nothing'."""
    if span.of != "text" or _DOES.match(text, span.end, span.end + 12) is None:
        return None
    near = [e for e in dict.fromkeys(reversed(entities.recent[-_FEW:])) if 0 <= span.start - e.last < _SOON]
    for entity in near:
        if is_open(entity) and len(entity.fullest.name) == 1:
            return entity
    return None


_FEW = 4


def make_body(entity: Entity) -> Entity:
    """The entity, now a body."""
    entity.kind, entity.surname, entity.gender = SourceKind.ORGANIZATION, "", ""
    return entity
