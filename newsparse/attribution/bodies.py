"""Firms and other bodies that nothing but the words around them tells from people: 'Solvane said it had …', 'the airline', 'a spokesman for Solvane'."""

from __future__ import annotations

import re

from newsparse.attribution.body_names import may_be_firm
from newsparse.attribution.body_sorts import is_open
from newsparse.attribution.entities import Entities
from newsparse.attribution.entity import Entity
from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What somebody speaks for or belongs to: 'a spokesman for [the county council]', 'a senior official of [the metro corporation]'.
_BODY = re.compile(r"\s(?:for|of|at|from|with)\s(?P<body>(?:the\s|a\s)?[\w’'&.-]{2,30}(?:\s[\w’'&.-]{1,30}){0,4})$")
#: What a body does that is called "it": 'it knew', 'it had found'; it rained, it was late are of nobody.
_DOES = re.compile(
    r"\s(?:(?:has|had|have|will|did|does|plans|expects|knew|intends|owns|found|made|took|sold|bought|paid)\s(?!been\b)"
    r"|(?:was|is)\s(?:not\s|still\s|also\s)?(?:in\stalks|aware|disappointed|pleased|committed|confident|sorry|proud|delighted|unable|considering|investigating|looking|working|reviewing|seeking|cooperating|cutting|closing|recalling)\b)"
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


def firm_meant(span: Span, entities: Entities, other: str = "") -> Entity | None:
    """The one name before "the company" or "it" that may be a firm's: the first one of the article, or one word alone; not the `other` one."""
    named = [
        e for e in dict.fromkeys(entities.all) if e.named and e.mentions[0].of == span.of and e.fullest.name != (other,)
    ]
    if any(e.kind is SourceKind.ORGANIZATION for e in named):
        return None
    first = [e for e in named if e.kind is SourceKind.PERSON][:1]
    open_ones = [e for e in named if is_open(e) and (e in first or len(e.fullest.name) == 1)]
    return open_ones[0] if len(open_ones) == 1 else None


def firm_waiting(span: Span, entities: Entities, other: str = "") -> Entity | None:
    """The firm of the only name of one word but for the `other` that has begun a sentence so far: '[Skyhaven] cancelled flights. The airline said'."""
    general = span.text.rpartition(" ")[2].lower() in _GENERAL
    near = [w for w in entities.waiting.values() if span.start - w.span.end < _FAR and w.span.text != other]
    waiting = [w.span for w in near if w.sure or not general]
    if len(waiting) != 1 or any(e.kind is SourceKind.ORGANIZATION and e.named for e in entities.all):
        return None
    firm = entities.of_phrase(waiting[0], kind=SourceKind.ORGANIZATION)
    entities.waiting.clear()
    return firm


#: Words for any firm, which a fire may be followed by too: "Fire destroyed the mill. The company said …".
_GENERAL = frozenset(
    "company firm business group corporation operator chain maker builder contractor developer".split()
)
#: How far before "the airline" its name may stand, in characters.
_FAR = 800


def named_it(span: Span, text: str, entities: Entities) -> Entity | None:
    """The firm that "it" tells from a person: 'Solvane said [it] had found nothing'."""
    if span.of != "text" or _DOES.match(text, span.end, span.end + _SHORT) is None:
        return None
    near = [e for e in dict.fromkeys(reversed(entities.recent[-_FEW:])) if 0 <= span.start - e.last < _SOON]
    for entity in near:
        if is_open(entity) and len(entity.fullest.name) == 1:
            return entity
    return None


_FEW = 4
#: Characters of what a body does.
_SHORT = 40
