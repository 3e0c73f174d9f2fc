"""Whom a word for people of a country means: 'the American', 'the 26-year-old Ethiopian'."""

from __future__ import annotations

import re

from newsparse.attribution.antecedents import antecedent
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.pronouns import Pronoun
from newsparse.lexicon.demonyms import DEMONYMS, NATIONS, nations_in
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: How far back such a person may have been named, in characters, and how many are looked at.
_FAR, _WINDOW = 2500, 40
#: Mentions of one person whose surroundings are read.
_READ = 4
#: And of what it is called, by name and by description.
_FIRST = 20
#: What stands behind a name: 'Roe (KEN)', 'Roe, of Kenya,', 'Roe of South Korea'.
_BEHIND = re.compile(
    r",?\s(?:\((?P<letters>[A-Za-z .]{2,16})[),]|(?:of|from)\s(?:the\s)?(?P<country>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?))"
)
#: And before it: 'the Kenyan runner Roe', "Kenya's Roe".
_BEFORE = re.compile(r"(?P<nation>(?:(?:South|New|Great|United)\s)?[A-Z][a-z]+)(?:['’]s)?\s(?:[a-z][\w-]*\s){0,4}$")
_REACH = 60


def is_compatriot(naming: Naming) -> bool:
    """Whether a description says of one person no more than the country, and the age at most."""
    return naming.head in DEMONYMS and not naming.name and naming.definite is Definite.DEFINITE and not naming.plural


#: What follows a word for somebody of a country, and no adjective: 'the Russian [was]', not 'the Russian [government]'.
_ALONE = re.compile(
    r"[,.;:!?)”\"]|['’]s\b|\s(?:who|is|was|had|has|will|would|could|did|and|but|in|at|on|to|with|after|before|from|for|as|won|beat|lost|led|took|made|came|went|[a-z]{2,12}ed)\b"
)


def stands_alone(span: Span, text: str) -> bool:
    """Whether a word for somebody of a country is no adjective of what follows it."""
    return _ALONE.match(text, span.end) is not None


def compatriot(span: Span, naming: Naming, entities: Entities, text: str) -> Entity | None:
    """Who is known to be of that country; else the one whom a pronoun would mean, if nothing is known against it.

    Nobody (`None`) where two come into question alike.
    """
    near = [
        e
        for e in dict.fromkeys(reversed(entities.recent[-_WINDOW:]))
        if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and not e.plural and 0 <= span.start - e.last < _FAR
    ]
    if any(e.named for e in near):
        near = [e for e in near if e.named]
    nations = {e.number: nations_of(e, text) for e in near}
    of_it = [e for e in near if naming.head in nations[e.number]]
    if len(of_it) == 1:
        return _known(of_it[0], span, naming, entities)
    others = frozenset(
        e.number
        for e in entities.recent[-_WINDOW:]
        if e not in near or (e not in of_it and (of_it or nations[e.number]))
    )
    pronoun = Pronoun(naming.gender or entities.ahead, plural=False)
    meant, open_ones = antecedent(entities, pronoun, span, without=others)
    if meant is None or open_ones or meant.kind is not SourceKind.PERSON:
        return None
    return _known(meant, span, naming, entities)


def _known(entity: Entity, span: Span, naming: Naming, entities: Entities) -> Entity:
    entities.touch(entity, span)
    if naming.gender and (not entity.gender or entity.guessed):
        entity.gender, entity.guessed = naming.gender, False
    entity.namings.append(naming)
    entities.also_called(entity, naming.head)
    return entity


def nations_of(entity: Entity, text: str) -> frozenset[str]:
    """The words for people of a country that are known to fit somebody, by titles, roles and what stands beside the name."""
    found: set[str] = set()
    for naming in entity.namings[:_FIRST]:
        found |= nations_in((*naming.titles, *naming.words))
    found |= nations_in(word if word[:1].isupper() else "" for word in (entity.role or "").split())
    for mention in entity.mentions[:_READ]:
        if mention.of != "text":
            continue
        if (behind := _BEHIND.match(text, mention.end, mention.end + _REACH)) is not None:
            said = (behind["letters"] or behind["country"]).lower()
            found |= NATIONS.get(said) or NATIONS.get(said.partition(" ")[0], frozenset())
        before = _BEFORE.search(text[max(0, mention.start - _REACH) : mention.start])
        if before is not None:
            found |= NATIONS.get(before["nation"].lower(), frozenset())
    return frozenset(found)
