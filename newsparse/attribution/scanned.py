"""Whom a phrase means that stands away from cues: names and what refers back; nobody new by a description alone."""

from __future__ import annotations

import re

from newsparse.attribution.antecedents import antecedent
from newsparse.attribution.appositions import partner_ahead
from newsparse.attribution.bodies import named_it
from newsparse.attribution.body_names import may_be_firm
from newsparse.attribution.body_sorts import make_body
from newsparse.attribution.compatriots import compatriot, is_compatriot, stands_alone
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.introductions import introduced
from newsparse.attribution.known import Waiting
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.referents import firm_described, introduce
from newsparse.attribution.scan import Candidate
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import THIS
from newsparse.lexicon.cues.table import grammar_of
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.role_words import GROUPS
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span


def scanned(candidate: Candidate, entities: Entities, text: str) -> Entity | None:
    """The entity of a phrase that stands away from cues; only names and what refers back make one."""
    if candidate.pronoun is not None:
        entity, _ = antecedent(
            entities, candidate.pronoun, candidate.span, but=_own_subject(candidate.span, text, entities)
        )
        if entity is not None and candidate.span.text.lower() == "both" and not entity.plural:
            return None
        if entity is not None and entity.kind is SourceKind.ORGANIZATION and _counted(candidate.span, text):
            return None
        if candidate.pronoun.gender == "n" and (firm := named_it(candidate.span, text, entities)) is not None:
            entity = make_body(firm)
        if entity is not None:
            entities.touch(entity, candidate.span)
        return entity
    naming = read_naming(candidate.span.text)
    if naming.head in OUTLET_NOUNS and candidate.span.text.split()[0].lower() in THIS:
        return None  # "this newspaper" is the article's own
    if _in_brackets(candidate.span, text):
        return None  # "the health agency (RHA)"
    honoured = " " in candidate.span.text and candidate.span.text.partition(" ")[0].strip(".") in _HONOURED
    if candidate.quoted and not (naming.name and (len(naming.name) >= 2 or honoured)):
        return None
    if naming.name and not candidate.quoted and _published(candidate.span, text):
        return entities.of_phrase(candidate.span, outlet=True)
    if naming.name:
        told_apart = (
            _is_camel(naming, candidate.span.text)
            or candidate.firm
            or _has_shares(candidate.span, text)
            or naming.kind is SourceKind.OUTLET
            or (  # "carmaker Lindqvist"
                naming.kind is SourceKind.ORGANIZATION
                and naming.definite is Definite.NONE
                and " " in candidate.span.text
            )
        )
        if len(naming.name) == 1 and not naming.titles and not told_apart and not honoured:
            known = entities.known(candidate.span, naming)
            if known is None and candidate.span.of == "text" and may_be_firm(naming.name):
                _wait(candidate, naming, text, entities)
            return known
        of_firm = (candidate.firm or _has_shares(candidate.span, text)) and may_be_firm(naming.name)
        sort = _house_ahead(candidate, naming, text)
        of_firm = of_firm or sort is not None
        entity = entities.of_phrase(candidate.span, kind=SourceKind.ORGANIZATION if of_firm else None)
        if sort is not None and entity.kind is SourceKind.ORGANIZATION:
            entities.also_called(entity, sort)
        if entity.kind is SourceKind.PERSON and len(naming.name) > 1:
            partner = partner_ahead(candidate.span, text)
            if partner is not None:
                entities.spouse(entity, partner)
        return entity
    if candidate.span.of == "text" and candidate.span.start < entities.apposed:
        return None  # a role between commas behind a name is no mention
    if is_compatriot(naming):
        alone = candidate.span.of == "text" and stands_alone(candidate.span, text)
        return compatriot(candidate.span, naming, entities, text) if alone else None
    found = introduced(candidate.span, naming, text)
    if found is None:
        return entities.known(candidate.span, naming) or firm_described(candidate.span, naming, entities)
    waiting = entities.unnamed(naming)
    if waiting is not None and not naming.relational and not found.firm:
        entities.name(waiting, found.name)  # "The dean said no. […] The dean, Jane Roe, was not heard."
        return waiting
    return introduce(found, naming, entities)


#: 'the [restaurant] Blue Heron'
_HOUSE = re.compile(
    r"\b(?:the|an?)\s(?:[a-z-]{2,15}\s){0,2}(?P<sort>restaurant|hotel|pub|bar|nightclub|café|cafe|shop|bakery|gallery|theatre|theater|museum|brewery|clinic|nursery|farm|winery|cinema)\s$"
)


def _house_ahead(candidate: Candidate, naming: Naming, text: str) -> str | None:
    """What a name is by the word before it, where that is a house that serves somebody: 'the restaurant Blue Heron' → restaurant."""
    span = candidate.span
    if span.of != "text" or naming.titles or not may_be_firm(naming.name):
        return None
    match = _HOUSE.search(text[max(0, span.start - 50) : span.start])
    return match["sort"] if match is not None else None


#: 'paid for four hours and sang for three of [them]': what is counted is no body
_SO_MANY_OF = re.compile(
    r"\b(?:one|two|three|four|five|six|ten|some|many|most|all|none|both|each|few|half|several|dozens)\sof\s$"
)


def _counted(span: Span, text: str) -> bool:
    """Whether a pronoun stands for what is counted."""
    return span.of == "text" and _SO_MANY_OF.search(text, max(0, span.start - 14), span.start) is not None


#: What only people are called by, whose names tell no more.
_HONOURED = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr"))


def _in_brackets(span: Span, text: str) -> bool:
    """Whether an acronym stands alone in brackets, where it is introduced."""
    alone = text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"
    return alone and span.of == "text" and span.text.isupper()


#: A verb behind a name, no dateline's comma: 'Skyhaven[ c]ancelled'.
_VERB = re.compile(r"(?:['’]s)?\s[a-z]")


#: Feasts, whose names nobody speaks by.
_FEASTS = frozenset(
    "christmas easter whitsun michaelmas ramadan eid diwali hanukkah passover thanksgiving halloween lent advent pentecost carnival hogmanay".split()
)
#: 'a share in [Solvane]'
_SHARE_IN = re.compile(r"(?:shares?|stakes?|investors?|invested|interests?|holdings?)\sin\s$")


def _wait(candidate: Candidate, naming: Naming, text: str, entities: Entities) -> None:
    """Keeps a name of one word by which nobody is known, so that "the airline" may mean it."""
    name = naming.name[0]
    if name.lower() in _FEASTS or (
        text[max(0, candidate.span.start - 4) : candidate.span.start].endswith(" in ")
        and not _SHARE_IN.search(text, max(0, candidate.span.start - 20), candidate.span.start)
    ):
        return  # "at Christmas", "in Hull": no firm's name
    if candidate.begins and (_VERB.match(text, candidate.span.end) is None or name.lower() in GROUPS):
        return
    if candidate.begins and grammar_of("en").cues.get(name.lower(), 0) & Use.PARTICIPLE:
        return  # "Citing bad weather, the airline said"
    sure = not candidate.begins or (name in entities.waiting and entities.waiting[name].sure)
    entities.waiting.setdefault(name, Waiting(candidate.span, sure))
    if sure and not entities.waiting[name].sure:
        entities.waiting[name] = entities.waiting[name]._replace(sure=True)


#: What only a firm has behind its name: 'Solvane[ shares] jumped'.
_SHARES = re.compile(
    r"\s(?:shares|stock|plc|executives|employees|bosses|products|stores|factory|factories|plants|investors|shareholders)\b"
)


def _has_shares(span: Span, text: str) -> bool:
    return span.of == "text" and _SHARES.match(text, span.end, span.end + 16) is not None


def _is_camel(naming: Naming, text: str) -> bool:
    """Whether a capital inside a word makes a body's name of it: ArtWatch."""
    return naming.kind is SourceKind.ORGANIZATION and not text.isupper() and any(map(str.isupper, text[1:]))


#: What a paper does with a story that is told by its noun: 'The Ledger[ first reported] the plan'.
_PUBLISHED = re.compile(
    r"\s(?:(?:first|also|had|has)\s)?(?:reported|published|revealed|broke)\s(?:the|a|an|its|his|her|their)\s"
)


def _published(span: Span, text: str) -> bool:
    """Whether a name with an article is an outlet's by what it has published."""
    the = span.of == "text" and span.text[:4].lower() == "the " and reads_as_outlet(span.text)
    return the and _PUBLISHED.match(text, span.end, span.end + 40) is not None


#: What lies between the subject of a clause and its object: no other clause.
_SAME_CLAUSE = re.compile(r",?(?:(?!\b(?:that|said|says|say|and|but|who|had|has)\b)[^,;:“”\"\n]){0,40}")


def _own_subject(span: Span, text: str, entities: Entities) -> Entity | None:
    """The subject of the clause whose object a pronoun is, whom it does not mean: 'Roe agrees with [him]'."""
    if span.text not in ("him", "them") or not entities.recent or span.of != "text":
        return None
    last = entities.recent[-1]
    near = last.subject_at >= entities.paragraph and last.last <= span.start
    return last if near and _SAME_CLAUSE.fullmatch(text, last.last, span.start) is not None else None
