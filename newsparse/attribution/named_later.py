"""Who was only called by an office and is named further down: 'Roe contou que [o presidente] prometeu A. […] [O presidente Edvaldo Brito] negou'."""

from __future__ import annotations

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.naming import Definite
from newsparse.lexicon.role_words import OFFICES
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: How far behind the office the name may stand, in characters.
_REACH = 1500
#: Of those who were called by an office so many are looked through.
_FEW = 8


def named_later(entity: Entity, span: Span, entities: Entities) -> Entity | None:
    """The one who has spoken by the office that stands before a name which is new here; `None` where nobody or several have."""
    if entity.kind is not SourceKind.PERSON or entity.mentions[0] != span or span.of != "text" or not entity.named:
        return None
    titles = {title.lower() for title in entity.namings[0].titles} & OFFICES
    if len(titles) != 1:
        return None
    (title,) = titles
    called = [e for e in dict.fromkeys(entities.by_head.get(title, [])[-_FEW:]) if e is not entity]
    if len(called) != 1:
        return None
    before = called[0]
    bare = all(len(naming.words) == 1 and naming.definite is Definite.DEFINITE for naming in before.namings)
    other = before.gender and entity.gender and before.gender != entity.gender
    if before.named or before.plural or other or not bare or before.kind is not SourceKind.PERSON:
        return None
    return before if before.cited and 0 < span.start - before.last < _REACH else None
