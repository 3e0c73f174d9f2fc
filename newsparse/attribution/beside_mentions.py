"""What stands beside a mention and is kept in mind: a role, a name, of what sort it is, whose works, who was asked, who holds a paper."""

from __future__ import annotations

import re

from newsparse.attribution.appositions import role_ahead, role_behind
from newsparse.attribution.body_sorts import is_open
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.introductions import given_name, introduced
from newsparse.attribution.naming import read_naming
from newsparse.attribution.outlet_places import outlet_like
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.lexicon.body_words import TELLING
from newsparse.lexicon.name_words import HONORIFICS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.role_words import FIRMS, MAY_BE_FIRMS
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_ASKS = re.compile(
    r"\b(?:asked|questioned|pressed|challenged|called|phoned|rang|telephoned|contacted|interviewed|(?:spoke|talked)\s(?:to|with))\s(?:the\s[\w-]+['’]s\s)?(?:(?!to\s|by\s|and\s|for\s|the\s|it\s)[\w’'-]+\s){0,3}$"
)
_ASKED_WITHIN = 60


def note_asked(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Keeps in mind who is asked something: in 'The judge asked Roe why. He said …' it is Roe who answers."""
    if (
        span.of == "text"
        and entity.kind is SourceKind.PERSON
        and _ASKS.search(text, max(0, span.start - _ASKED_WITHIN), span.start)
    ):
        entities.asked = (entity, span.end)


#: 'The emails[, obtained by the Ledger and shared with the BBC], were written by engineers.'
_HELD = re.compile(
    r",?\s(?:which\s(?:was|were)\s|and\s)?(?:first\s)?(?:seen|obtained|reviewed|accessed|viewed|reported|leaked|shared|published|provided)\s(?:by|to|with)\s"
    r"(?P<outlet>(?:[Tt]he\s)?[A-ZÀ-Þ][\w&.’'-]*(?:\s[A-ZÀ-Þ][\w&.’'-]*){0,4})"
)


def note_holder(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Keeps in mind which outlet has a document, where a sentence that says nothing else of it tells so."""
    if entity.kind is not SourceKind.DOCUMENT or entity.holder is not None or span.of != "text":
        return
    match = _HELD.match(text, span.end, span.end + 90)
    name = match["outlet"].rstrip(".") if match is not None else ""
    if match is not None and (outlet_like(name) or reads_as_outlet(name)):
        place = Span.cut(text, match.start("outlet"), match.start("outlet") + len(name))
        entity.holder = entities.of_phrase(place, outlet=True)


def learn_apposition(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Takes the role from an apposition after a name, the name from one after a description: 'the mayor, Jane Roe,'."""
    if entity.plural:
        return
    if not entity.named:
        if entity.kind not in (SourceKind.UNNAMED, SourceKind.PERSON):
            return
        found = introduced(span, read_naming(span.text), text)
        named = found.name if found is not None and not found.firm else given_name(span, text)
        if named is not None:
            entities.name(entity, named)
        return
    if entity.kind is SourceKind.PERSON and not entity.proven:
        honoured = span.text.partition(" ")[0].lower().strip(".") in HONORIFICS
        entity.proven = honoured or _SOMEBODY.match(text, span.end) is not None
    if entity.kind is not SourceKind.OUTLET and (what := _thing_behind(span, text)) is not None:
        _learn_sort(entity, what, entities)
        return
    if entity.kind is not SourceKind.PERSON:
        return
    if (counsel := _COUNSEL.match(text, span.end, span.end + 30)) is not None:
        _learn_counsel(entity, _IN_COURT[counsel["does"]], entities)
        return
    if (work := _WORK.match(text, span.end, span.end + 60)) is not None:
        for maker in _MAKERS.get(work["work"], ()):
            entities.also_called(entity, maker)
    _learn_for(entity, span, text, entities)
    role = role_behind(span, text)
    if role is None and entity.role is None:
        role = role_ahead(span, text)
    if role is not None:
        naming = read_naming(role.text)
        entities.apposed = role.end
        entity.heads.add(naming.head)
        if entity.role is None:
            entity.role = naming.text
            entity.gender = entity.gender or naming.gender
        entities.also_called(entity, naming.head)


#: 'a rebel commander known as [Falcon]'
_KNOWN_BY = re.compile(
    r"\b(?P<role>(?:[Aa]n?|[Tt]he)\s(?:[a-z][\w-]{1,20}\s){0,3}[a-z][\w-]{2,20})(?:,)?\s(?:who\s(?:is|was)\s)?(?:known|identified)(?:\s(?:only|publicly|locally))?\s(?:as|by\sthe\sname)\s$"
)


def learn_known_by(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Takes in what somebody is whose name is only what he is known by: '[a rebel commander] known as Falcon'."""
    if span.of != "text" or entity.kind is not SourceKind.PERSON or entity.role is not None or not entity.named:
        return
    match = _KNOWN_BY.search(text[max(0, span.start - 110) : span.start])
    naming = read_naming(match["role"]) if match is not None else None
    if naming is None or naming.kind not in (SourceKind.UNNAMED, SourceKind.PERSON) or naming.plural:
        return
    entity.role = naming.text
    entities.sketched.pop(naming.head, None)
    entities.also_called(entity, naming.head)


#: What only a person has behind a name: 'Roe[, who] left', 'Roe[, 43,] left'.
_SOMEBODY = re.compile(r"\s?,\s(?:who|whose|whom|aged)\b|\s?,\s\d{1,3}\s?[,.]")
#: 'Skelter[, a gossip site], …', 'Harbour Hope[, which is a charity] …'
_THING = re.compile(
    r",\s(?:a|an|the)\s(?:[\w’'-]{2,20}\s){0,3}?(?P<sort>[a-z-]{4,16})(?=[,.]|\s(?:that|which|based|for|run|of|in|with|covering|close|near|linked|loyal|owned|critical|aligned|founded|known)\b)"
)
#: Outlets of sorts that are no word for an outlet named before.
_SORTS_OF_OUTLETS = OUTLET_NOUNS | frozenset("newsletter blog podcast weekly newswire newsroom publisher".split())


def _thing_behind(span: Span, text: str) -> str | None:
    """What an apposition says that a name is, if that is a thing: a site, a charity, a firm; `None` where it is somebody."""
    if text[span.end : span.end + 1] != "," or span.of != "text":
        return None
    match = _THING.match(text, span.end, span.end + 90)
    if match is None:
        return None
    sort = match["sort"]
    outlet = sort in _SORTS_OF_OUTLETS
    return sort if outlet or sort in TELLING or (sort in FIRMS and sort not in MAY_BE_FIRMS) else None


def _learn_sort(entity: Entity, sort: str, entities: Entities) -> None:
    """Takes in what sort of body a name is; none where it is a person's by a given name or a title."""
    if entity.kind is SourceKind.PERSON and not is_open(entity):
        return
    entity.kind, entity.surname, entity.gender = SourceKind.ORGANIZATION, "", ""
    if sort in _SORTS_OF_OUTLETS:
        entities.make_outlet(entity)
    else:
        entities.also_called(entity, sort)


#: "Roe[’s new film]": who has made something is called so afterwards.
_WORK = re.compile(
    r"(?:['’]s)?['’]s?\s(?:[a-z][\w-]{1,15}\s){0,3}(?P<work>film|movie|documentary|novel|book|memoir|biography|album|song|play|symphony|opera|exhibition|paintings?|sculptures?|restaurant|cookbook)\b"
)
_MAKERS = {
    work: tuple(makers.split())
    for works, makers in (
        ("film movie documentary", "director filmmaker"),
        ("novel", "author novelist writer"),
        ("book memoir biography", "author writer"),
        ("album song", "singer musician songwriter"),
        ("play", "playwright dramatist writer"),
        ("symphony opera", "composer"),
        ("exhibition painting paintings", "artist painter"),
        ("sculpture sculptures", "artist sculptor"),
        ("restaurant cookbook", "chef"),
    )
    for work in works.split()
}
#: 'Rupert Roe, prosecuting, said'
_COUNSEL = re.compile(r"(?:\s(?:KC|QC|SC))?\s?,\s(?P<does>prosecuting|defending|mitigating)\s?[,.]")
#: 'Ruth Ellery, for the embassy, said', where a court hears both sides
_FOR_SIDE = re.compile(r"(?:\s(?:KC|QC|SC))?\s?,\s(?:(?:appearing|acting)\s)?for\s(?:the\s)?[^,.;:!?“”\"\n]{3,40},\s")
_COURT = re.compile(r"\b(?:court|tribunal|jury|jurors|magistrates|inquest|high\scourt)\b", re.IGNORECASE)
_COURT_WITHIN = 900


def _learn_for(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Takes in that somebody speaks for a side in court, so that "the barrister" may be he."""
    if span.of != "text" or _FOR_SIDE.match(text, span.end, span.end + 80) is None:
        return
    if _COURT.search(text, max(0, span.start - _COURT_WITHIN), span.start) is not None:
        for head in ("lawyer", "barrister", "solicitor", "counsel"):
            entities.also_called(entity, head)


_IN_COURT = {"prosecuting": "prosecutor", "defending": "defence lawyer", "mitigating": "defence lawyer"}


def _learn_counsel(entity: Entity, role: str, entities: Entities) -> None:
    """Takes a role in court from what somebody does there; the lead's 'a prosecutor' then was he."""
    entity.role = entity.role or role
    naming = read_naming(f"the {role}")
    waiting = entities.unnamed(naming)
    if waiting is not None and waiting is not entity and waiting.number < entity.number:
        waiting.role = role
        merged = entities.merge(waiting, entity)
        merged.kind = SourceKind.PERSON
    entities.also_called(entities.all[entity.number], naming.head)
