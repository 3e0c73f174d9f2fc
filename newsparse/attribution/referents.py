"""Whom a phrase means: one that was named before, whose name stands behind it, who alone was described, or someone new."""

from __future__ import annotations

import re

from newsparse.attribution.antecedents import antecedent
from newsparse.attribution.appositions import partner_ahead, role_ahead, role_behind
from newsparse.attribution.bodies import firm_meant, firm_waiting, named_it
from newsparse.attribution.body_names import may_be_firm
from newsparse.attribution.body_sorts import is_open, make_body
from newsparse.attribution.compatriots import compatriot, is_compatriot, stands_alone
from newsparse.attribution.entities import Entities, Entity, on_air
from newsparse.attribution.introductions import Introduced, given_name, introduced
from newsparse.attribution.known import Waiting
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.pronouns import Pronoun
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.scan import Candidate, scan
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Utterance
from newsparse.lexicon.body_words import TELLING
from newsparse.lexicon.cues.relaying import THIS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.role_words import FIRMS, GROUPS, MAY_BE_FIRMS, OFFICES, PEOPLE
from newsparse.model.kinds import QuoteKind, SourceKind
from newsparse.model.span import Span

_NO_OUTLET = frozenset(
    "reporters journalists lawmakers court parliament police them him her me us you parliamentarians supporters voters crowd audience jury committee congress viewers listeners readers press media people hearing everyone him"
    " house commons lords senate assembly council cabinet inquest inquiry tribunal coroner magistrates magistrate judge session summit forum conference meeting rally bundestag panel board"
    " delegates mps members colleagues staff employees workers shareholders investors analysts officers detectives investigators prosecutors friends neighbours neighbors relatives family university society association".split()
)


def scanned(candidate: Candidate, entities: Entities, text: str) -> Entity | None:
    """The entity of a phrase that stands away from cues; only names and what refers back make one."""
    if candidate.pronoun is not None:
        entity, _ = antecedent(
            entities, candidate.pronoun, candidate.span, but=_own_subject(candidate.span, text, entities)
        )
        if entity is not None and candidate.span.text.lower() == "both" and not entity.plural:
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
    if candidate.quoted and not (naming.name and len(naming.name) >= 2):
        return None
    if naming.name:
        told_apart = (
            _is_camel(naming, candidate.span.text)
            or candidate.firm
            or naming.kind is SourceKind.OUTLET
            or (  # "carmaker Lindqvist"
                naming.kind is SourceKind.ORGANIZATION
                and naming.definite is Definite.NONE
                and " " in candidate.span.text
            )
        )
        if len(naming.name) == 1 and not naming.titles and not told_apart:
            known = entities.known(candidate.span, naming)
            if known is None and candidate.span.of == "text" and may_be_firm(naming.name):
                _wait(candidate, naming, text, entities)
            return known
        of_firm = candidate.firm and may_be_firm(naming.name)
        entity = entities.of_phrase(candidate.span, kind=SourceKind.ORGANIZATION if of_firm else None)
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
    return _introduce(found, naming, entities)


def _in_brackets(span: Span, text: str) -> bool:
    """Whether an acronym stands alone in brackets, where it is introduced."""
    alone = text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"
    return alone and span.of == "text" and span.text.isupper()


#: A verb behind a name, no dateline's comma: 'Skyhaven[ c]ancelled'.
_VERB = re.compile(r"(?:['’]s)?\s[a-z]")


def _wait(candidate: Candidate, naming: Naming, text: str, entities: Entities) -> None:
    """Keeps a name of one word by which nobody is known, so that "the airline" may mean it."""
    name = naming.name[0]
    if candidate.begins and (_VERB.match(text, candidate.span.end) is None or name.lower() in GROUPS):
        return
    sure = not candidate.begins or (name in entities.waiting and entities.waiting[name].sure)
    entities.waiting.setdefault(name, Waiting(candidate.span, sure))
    if sure and not entities.waiting[name].sure:
        entities.waiting[name] = entities.waiting[name]._replace(sure=True)


def _introduce(found: Introduced, naming: Naming, entities: Entities) -> Entity:
    """The one whose name stands behind a description, entered with the role that it gives."""
    known = entities.of_phrase(found.name, kind=SourceKind.ORGANIZATION if found.firm else None)
    if not found.firm:
        known.role = known.role or found.role
        known.gender = known.gender or naming.gender
    entities.also_called(known, naming.head)
    return known


def _is_camel(naming: Naming, text: str) -> bool:
    """Whether a capital inside a word makes a body's name of it: ArtWatch."""
    return naming.kind is SourceKind.ORGANIZATION and not text.isupper() and any(map(str.isupper, text[1:]))


def firm_described(span: Span, naming: Naming, entities: Entities) -> Entity | None:
    """The name that a word for firms tells from a person's: 'the airline' behind "Skyline Pacific"; `None` where it does not."""
    telling = naming.head in TELLING and len(naming.words) == 1
    if not (naming.head in FIRMS or telling) or naming.definite is not Definite.DEFINITE or naming.name:
        return None
    if span.of != "text":
        return None
    firm = firm_meant(span, entities) or firm_waiting(span, entities)
    if firm is None:
        return None
    entities.touch(make_body(firm), span)
    entities.also_called(firm, naming.head)
    return firm


#: What lies between the subject of a clause and its object: no other clause.
_SAME_CLAUSE = re.compile(r",?(?:(?!\b(?:that|said|says|say|and|but|who|had|has)\b)[^,;:“”\"\n]){0,40}")


def _own_subject(span: Span, text: str, entities: Entities) -> Entity | None:
    """The subject of the clause whose object a pronoun is, whom it does not mean: 'Roe agrees with [him]'."""
    if span.text not in ("him", "them") or not entities.recent or span.of != "text":
        return None
    last = entities.recent[-1]
    near = last.subject_at >= entities.paragraph and last.last <= span.start
    return last if near and _SAME_CLAUSE.fullmatch(text, last.last, span.start) is not None else None


_ASKS = re.compile(r"\b(?:asked|questioned|pressed|challenged)\s$")


def note_asked(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Keeps in mind who is asked something: in 'The judge asked Roe why. He said …' it is Roe who answers."""
    if (
        span.of == "text"
        and entity.kind is SourceKind.PERSON
        and _ASKS.search(text, max(0, span.start - 12), span.start)
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
    if match is not None and (outlet_like(match["outlet"]) or reads_as_outlet(match["outlet"])):
        entity.holder = entities.of_phrase(Span.cut(text, match.start("outlet"), match.end("outlet")), outlet=True)


def touch_owner(span: Span, words: dict[str, Pronoun], entities: Entities) -> Entity | None:
    """Whose neighbour it is that speaks: in 'Her neighbour said' the possessive is a mention of its own."""
    first, _, rest = span.text.partition(" ")
    pronoun = words.get(first.lower())
    if pronoun is None or not rest or span.of != "text":
        return None
    place = Span(span.start, span.start + len(first), first, span.of)
    owner, others = antecedent(entities, pronoun, place)
    if owner is not None and not others:
        entities.touch(owner, place)
        return owner
    return None


#: How far behind a description a pronoun may mean it, in characters.
_SOON = 250


def only_described(described: Candidate | None, pronoun: Pronoun, span: Span, entities: Entities) -> Entity | None:
    """The one whom only a description before a pronoun can mean: 'The transport minister believes it will pay, she has said.'"""
    if described is None or not 0 < span.start - described.span.end < _SOON or pronoun.gender == "n":
        return None
    naming = read_naming(described.span.text)
    if naming.name or naming.plural != pronoun.plural or naming.kind not in (SourceKind.UNNAMED, SourceKind.PERSON):
        return None
    if naming.gender and pronoun.gender and naming.gender != pronoun.gender:
        return None
    entity = entities.of_phrase(described.span)
    entity.gender = entity.gender or pronoun.gender
    entities.touch(entity, span)
    return entity


def sketched(span: Span, pronoun: Pronoun, entities: Entities) -> Entity | None:
    """The one whom an indefinite description just before quoted words brings in, who is spoken of in them: 'a reader rang. “He said no.”'"""
    near = [place for place in entities.sketched.values() if 0 < span.start - place.end < _SOON]
    if not near or pronoun.plural or pronoun.gender == "n":
        return None
    last = max(near, key=lambda place: place.start)
    naming = read_naming(last.text)
    if naming.kind not in (SourceKind.UNNAMED, SourceKind.PERSON):
        return None
    if naming.gender and naming.gender != pronoun.gender:
        return None
    entity = entities.of_phrase(last)
    entity.gender = entity.gender or pronoun.gender
    entities.touch(entity, span)
    return entity


def one_more(span: Span, entities: Entities) -> Entity:
    """One of several, by a word alone, of the kind that they are: 'Three nurses … [Another] said', 'reports … [Another] warned'."""
    known = len(entities.all)
    entity = entities.of_phrase(span)
    if entity.number < known:
        return entity
    several = next(
        (e for e in reversed(entities.recent[:-1]) if _is_several(e) and span.start - e.last < _NEAR_GROUP), None
    )
    if several is not None and several.kind in (SourceKind.UNNAMED, SourceKind.DOCUMENT):
        entity.kind = several.kind
    return entity


def _is_several(entity: Entity) -> bool:
    """Whether an entity is more than one person or paper."""
    papers = entity.kind is SourceKind.DOCUMENT and entity.namings[0].head.endswith("s")
    return entity.plural or papers or entity.namings[0].words[1:2] == ("of",)


#: How far behind several somebody is one of them, in characters.
_NEAR_GROUP = 800


def described_and_named(span: Span, entities: Entities, scene: Scene) -> Entity | None:
    """The one whose name stands behind a description: 'said her neighbour, Tom Roe'; the description is a mention of his too."""
    naming = read_naming(span.text)
    found = introduced(span, naming, scene.tokens.text)
    if found is None:
        return None
    if found.firm or naming.head in _ONE_OF_SEVERAL:
        return _introduce(found, naming, entities) if found.firm else entities.of_phrase(found.name)
    known = entities.unnamed(naming)
    if known is not None and not naming.relational:
        entities.touch(known, span)
        entities.name(known, found.name)
        return known
    entity = entities.of_phrase(found.name)
    entities.describe(entity, span, naming._replace(words=tuple(found.role.split())))
    return entity


#: 'her son[, Paul], who said'
_WHOSE = re.compile(
    r"\b(?P<described>(?:his|her|their|its)\s(?:[a-z][\w’'-]{1,20}\s){0,3}[a-z][\w-]{1,20})(?:,\s(?P<name>[A-ZÀ-Þ][\w’'-]{1,20}(?:\s[A-ZÀ-Þ][\w’'-]{1,20}){0,2}))?,?\s$"
)


def relative_of(span: Span, previous: Entity, entities: Entities, text: str) -> Entity:
    """Whom a "who" means: of 'her son, Paul, who said' the son, of whom only "her" was known so far."""
    start = max(entities.paragraph, span.start - 100)
    match = _WHOSE.search(text[start : span.start]) if span.of == "text" else None
    if match is None or previous.last > start + match.start("described") + len("their"):
        return previous
    described = Span.cut(text, start + match.start("described"), start + match.end("described"))
    naming = read_naming(described.text)
    if naming.kind not in (SourceKind.PERSON, SourceKind.UNNAMED) or naming.plural or naming.head not in PEOPLE:
        return previous
    entity = entities.of_phrase(described)
    if match["name"] is not None:
        entities.name(entity, Span.cut(text, start + match.start("name"), start + match.end("name")))
    entity.owner = entity.owner or previous
    return entity


#: Heads of phrases that say no more than that somebody is one of several: 'said one of them, Kevin Roe'.
_ONE_OF_SEVERAL = frozenset(("one", "them", "two", "another", "other"))


def introduces(entity: Entity, before: Entity | None, span: Span) -> bool:
    """Whether a name that is new here belongs to the office that spoke just before: 'the chief executive told Reuters. … said Roe'."""
    if before is None or not entity.named or entity.role or entity.kind is not SourceKind.PERSON or span.of != "text":
        return False
    if before.named or before.kind is not SourceKind.PERSON or before.plural or len(entity.namings[0].name) < 2:
        return False
    if any(naming.relational for naming in before.namings):
        return False  # "my grandmother"
    if not any(
        naming.head in OFFICES or any(w.endswith(("'s", "’s")) for w in naming.words) for naming in before.namings
    ):
        return False  # any builder may have spoken, one office has one holder
    return 0 < span.start - before.last < 400 and not (
        before.gender and entity.gender and before.gender != entity.gender
    )


def of_programme(span: Span) -> Span:
    """The outlet of one of its programmes: "[NPR]'s Morning Edition"."""
    if (reporter := _REPORTER.match(span.text)) is not None and outlet_named(reporter["outlet"]) is not None:
        start = span.start + reporter.start("outlet")
        return Span(start, start + len(reporter["outlet"]), reporter["outlet"], span.of)
    match = _PROGRAMME.match(span.text)
    if match is None or outlet_named(match["outlet"]) is None:
        return span
    return Span(span.start, span.start + match.end("outlet"), span.text[: match.end("outlet")], span.of)


#: 'told a [Reuters] reporter'
_REPORTER = re.compile(
    r"(?:an?|the)\s(?P<outlet>[A-Z][^,]{1,40}?)\s(?:reporter|journalist|correspondent|photographer|team|crew)s?\b"
)
_PROGRAMME = re.compile(r"(?P<outlet>[^’']{2,40})['’]s\s[A-Z“\"]")


#: Words of an outlet's name with its article, at least, that else would say what somebody is.
_LEAST_WORDS = 2


def outlet_like(text: str) -> bool:
    """Whether the one who was told is an outlet: a name, and no person's and no body's that hears things."""
    naming = read_naming(text)
    if looks_like_outlet(" ".join(naming.name or naming.words)) or outlet_named(text) is not None:
        return True
    if {word.lower() for word in naming.words} & _NO_OUTLET or text.split()[0].lower().strip(".") in HONORIFICS:
        return False
    words = text.split()
    if not naming.name and words[0] == "the" and len(words) > _LEAST_WORDS and all(w[:1].isupper() for w in words[1:]):
        return True  # "the Plain Dealer"
    if on_air(naming):
        return True
    if not naming.name or naming.titles:
        return naming.head in OUTLET_NOUNS or naming.head in NAMING_OUTLETS
    if len(naming.name) == 1 and naming.kind is SourceKind.PERSON:
        low = naming.name[0].lower()
        plural = low.endswith("s") and not low.endswith("ss")
        return not plural and low not in GIVEN_NAMES and not low.startswith(("o'", "mc"))
    if naming.kind is not SourceKind.PERSON or text.lower().startswith("the "):
        return True
    return naming.name[0].lower() not in GIVEN_NAMES and all(
        (w[:1].isupper() and len(w) > 1) or w.lower() in PARTICLES for w in naming.name
    )


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


#: 'Skelter[, a gossip site], …', 'Harbour Hope[, which is a charity] …'
_THING = re.compile(
    r",\s(?:a|an|the)\s(?:[\w’'-]{2,20}\s){0,3}?(?P<sort>[a-z-]{4,16})(?=[,.]|\s(?:that|which|based|for|run|of|in|with|covering)\b)"
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
_COUNSEL = re.compile(r"(?:\s(?:KC|QC))?\s?,\s(?P<does>prosecuting|defending|mitigating)\s?[,.]")
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


def interviewee(entities: Entities, utterance: Utterance, heads: tuple[Scene, ...]) -> Entity | None:
    """Of an interview's answers the speaker: the first person whom the article names before them, in its dek and headline too."""
    if utterance.kind is not QuoteKind.DIRECT or utterance.parts[0].of != "text":
        return None
    start = utterance.parts[0].start
    for entity in entities.all[:60]:
        if entity.kind is SourceKind.PERSON and entity.named and len(entity.name.split()) > 1:
            first = entity.mentions[0]
            if first.of != "text" or first.start < start:
                return entity
    for scene in heads:
        for candidate in scan(scene):
            naming = read_naming(candidate.span.text)
            if naming.kind is not SourceKind.PERSON or len(naming.name) < 2:
                continue
            if scene.of == "dek" or naming.name[0].lower() in GIVEN_NAMES:
                return entities.of_phrase(candidate.span)
    return None
