"""Relatives of whom somebody speaks in quotation marks: '“Nan liked hats. She said you should trust nobody.”'"""

from __future__ import annotations

import re

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.pronouns import Pronoun
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_WOMEN = "mother mum mom mam mummy mommy grandmother grandma nan nana nanna gran granny sister wife daughter aunt auntie niece girlfriend fiancée stepmother"
_MEN = (
    "father dad daddy grandfather grandad granddad grandpa brother husband son uncle nephew boyfriend fiancé stepfather"
)
_GENDERS = {word: gender for gender, words in (("f", _WOMEN), ("m", _MEN)) for word in words.split()}
#: Those whom their relatives call so as by a name: 'Nan said no'.
_CALLED = "Mum|Mom|Mam|Mummy|Mommy|Grandma|Nan|Nana|Nanna|Gran|Granny|Auntie|Dad|Daddy|Grandad|Granddad|Grandpa"
_KIN = re.compile(
    rf"(?P<called>\b(?:{_CALLED})\b)|\b(?:[Mm]y|[Oo]ur)\s(?:(?:late|own|older|younger|big|little|oldest|youngest)\s)?(?P<kin>[a-zé]{{3,14}})\b"
)
#: How far before a pronoun its relative may stand, in characters.
_FAR = 200


def kin_spoken_of(span: Span, pronoun: Pronoun, entities: Entities, text: str) -> Entity | None:
    """The relative whom the quoted words before a pronoun name last and whom it fits; `None` where two of that gender come up."""
    if span.of != "text" or pronoun.plural or pronoun.gender not in ("f", "m"):
        return None
    start = max(entities.paragraph, span.start - _FAR)
    found: dict[str, Span] = {}
    for match in _KIN.finditer(text, start, span.start):
        word = (match["called"] or match["kin"]).lower()
        if _GENDERS.get(word) == pronoun.gender:
            found.setdefault(word, Span.cut(text, match.start(), match.end()))
    if len(found) != 1:
        return None
    entity = entities.of_phrase(next(iter(found.values())))
    entity.kind, entity.gender = SourceKind.PERSON, pronoun.gender
    entities.touch(entity, span)
    return entity
