"""Whom a phrase means: one that was named before, whose name stands behind it, who alone was described, or someone new."""

from __future__ import annotations

import re

from newsparse.attribution.antecedents import antecedent
from newsparse.attribution.bodies import firm_meant, firm_waiting
from newsparse.attribution.body_sorts import make_body
from newsparse.attribution.callings import is_calling
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.introductions import Introduced, introduced
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.office_holders import RANKS
from newsparse.attribution.pronouns import Pronoun
from newsparse.attribution.scan import Candidate, scan
from newsparse.attribution.scene import Scene
from newsparse.attribution.scene_roles import SCENE, belongs_to_something
from newsparse.attribution.utterance import Utterance
from newsparse.lexicon.body_words import TELLING
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.role_words import FIRMS, FIRMS_ABROAD, OFFICES, PEOPLE
from newsparse.model.kinds import QuoteKind, SourceKind
from newsparse.model.span import Span


def introduce(found: Introduced, naming: Naming, entities: Entities) -> Entity:
    """The one whose name stands behind a description, entered with the role that it gives."""
    known = entities.of_phrase(found.name, kind=SourceKind.ORGANIZATION if found.firm else None)
    if not found.firm:
        known.role = known.role or found.role
        known.gender = known.gender or naming.gender
    entities.also_called(known, naming.head)
    return known


def firm_described(span: Span, naming: Naming, entities: Entities) -> Entity | None:
    """The name that a word for firms tells from a person's: 'the airline' behind "Skyline Pacific"; `None` where it does not."""
    telling = naming.head in TELLING and len(naming.words) == 1
    if (
        not (naming.head in FIRMS or naming.head in FIRMS_ABROAD or telling)
        or naming.definite is not Definite.DEFINITE
        or naming.name
    ):
        return None
    if span.of != "text":
        return None
    told = _told_by(span, entities.text)
    firm = firm_meant(span, entities, told) or firm_waiting(span, entities, told)
    if firm is None:
        return None
    entities.touch(make_body(firm), span)
    entities.also_called(firm, naming.head)
    return firm


#: '[Roe] was informed in May by [the bank]'
_BY = re.compile(
    r"(?:^|[.!?”\n]\s?)(?P<told>[A-ZÀ-Þ][\w’'-]{1,20})\s(?:was|were|is|are|has\sbeen|had\sbeen)\s(?:[\w-]{2,20}\s){1,4}by\s$"
)


def _told_by(span: Span, text: str) -> str:
    """The name at the beginning of its sentence to which a body does something, so that it is not its own: '[Roe] was informed by the bank'."""
    match = _BY.search(text[max(0, span.start - 120) : span.start]) if span.of == "text" else None
    return match["told"] if match is not None else ""


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
    if described is None or not 0 < span.start - described.span.end < _SOON:
        return None
    naming = read_naming(described.span.text)
    kinds: tuple[SourceKind, ...]
    kinds = (
        (SourceKind.ORGANIZATION, SourceKind.DOCUMENT)
        if pronoun.gender == "n"
        else (SourceKind.UNNAMED, SourceKind.PERSON)
    )
    kinds = (*kinds, SourceKind.GROUP) if pronoun.plural else kinds
    if naming.name or naming.plural != pronoun.plural or naming.kind not in kinds:
        return None
    if naming.gender and pronoun.gender and naming.gender != pronoun.gender:
        return None
    entity = entities.of_phrase(described.span)
    entity.gender = entity.gender or pronoun.gender.replace("n", "")
    entities.touch(entity, span)
    return entity


#: How far behind a description of somebody his age may mean him, in characters.
_AGED_WITHIN = 500


def aged(span: Span, naming: Naming, described: Candidate | None, entities: Entities) -> Entity | None:
    """The one whom the text only describes so far, where an age goes on with him: 'The pilot of a helicopter has been cleared. [The 44-year-old] said'."""
    if described is None or described.span.of != "text" or not naming.head.endswith("year-old") or span.of != "text":
        return None
    if naming.definite is not Definite.DEFINITE or len(naming.words) > 1 or entities.inside:
        return None
    if not 0 < span.start - described.span.end < _AGED_WITHIN or not described.opens:
        return None
    one = read_naming(described.span.text)
    if one.name or one.plural or one.relational or one.kind not in (SourceKind.UNNAMED, SourceKind.PERSON):
        return None
    entity = entities.of_phrase(described.span)
    entities.touch(entity, span)
    entities.also_called(entity, naming.head)
    return entity


#: How far behind a description amid the sentence before a pronoun may mean it, in characters.
_SENTENCE = 120


def glimpsed(pronoun: Pronoun, span: Span, entities: Entities) -> Entity | None:
    """The one whom the sentence before only speaks of: 'She accused [the minister] of lying. He replied that …'."""
    place = entities.glimpse
    if place is None or pronoun.plural or pronoun.gender == "n" or not 0 < span.start - place.end < _SENTENCE:
        return None
    naming = read_naming(place.text)
    if naming.kind is not SourceKind.PERSON or naming.plural or naming.gender not in ("", pronoun.gender):
        return None
    entity = entities.of_phrase(place)
    entity.gender = entity.gender or pronoun.gender
    entities.touch(entity, span)
    return entity


def relative_before(span: Span, pronoun: Pronoun, entities: Entities) -> Entity | None:
    """The one whom the sentence before quoted words calls somebody's, who is spoken of in them: 'remembers her husband. “He said no,” she said.'"""
    place = entities.relative
    if place is None or pronoun.plural or not 0 < span.start - place.end < _SOON:
        return None
    naming = read_naming(place.text)
    here = place.start >= entities.paragraph  # of kin in the paragraph before the sex has to be known
    if naming.plural or (naming.gender != pronoun.gender and (naming.gender or not here)):
        return None
    entity = entities.of_phrase(place)
    entity.gender = entity.gender or pronoun.gender
    entities.touch(entity, span)
    return entity


def paper_spoken_of(pronoun: Pronoun, span: Span, entities: Entities) -> Entity | None:
    """The paper that the sentence before speaks of, where "it" says something in quoted words: 'She took [the letter] for a joke. “It said …”'"""
    place = entities.glimpse
    if place is None or pronoun.plural or not 0 < span.start - place.end < _SENTENCE:
        return None
    if read_naming(place.text).kind is not SourceKind.DOCUMENT:
        return None
    entity = entities.of_phrase(place)
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


#: Words that say no more of somebody than man or woman, and how old.
_ANYBODY = frozenset("man woman boy girl teenager youth pensioner mother father".split())


def sketched_here(span: Span, naming: Naming, entities: Entities) -> Entity | None:
    """The one whom an indefinite description of this paragraph brings in, where only a word for man or woman speaks: 'a survivor, in tears, […] the man said'."""
    if naming.head not in _ANYBODY or len(naming.words) > 1 or naming.definite is not Definite.DEFINITE:
        return None
    here = [place for place in entities.sketched.values() if entities.paragraph <= place.start < span.start]
    people = [place for place in here if read_naming(place.text).kind is SourceKind.UNNAMED]
    named = any(_is_named_in(e, entities.paragraph) for e in entities.recent[-_FEW_RECENT:])
    if len(people) != 1 or named:
        return None
    other = read_naming(people[0].text)
    if other.gender and naming.gender and other.gender != naming.gender:
        return None
    entity = entities.of_phrase(people[0])
    entity.gender = entity.gender or naming.gender
    entities.touch(entity, span)
    entities.also_called(entity, naming.head)
    return entity


def _is_named_in(entity: Entity, start: int) -> bool:
    """Whether somebody is spoken of by name from a place of the text on."""
    near = [m for m in entity.mentions[-_FEW_RECENT:] if m.of == "text" and m.start >= start]
    return entity.named and any(" " in m.text or m.text.lower() not in _HE for m in near)


_HE = frozenset("he she him his her it they them their its".split())


_LORDS = frozenset(("peer", "baroness", "lord", "lady", "dame", "knight"))


def only_one_named(span: Span, naming: Naming, entities: Entities) -> Entity | None:
    """The one person whom an article has named so far, where a word alone goes on with him: 'Ann Roe took it for a joke. “…,” the junior said'."""
    fits = (
        span.of == "text"
        and naming.definite is Definite.DEFINITE
        and len(naming.words) == 1
        and not naming.plural
        and not naming.relational  # "My publisher told me": whoever is spoken of has one
        and naming.words[0].islower()
        and naming.kind is SourceKind.PERSON
        and naming.head not in OFFICES
        and naming.head not in RANKS | _LORDS
        and not naming.head.endswith("year-old")
        and span.text.lower() not in entities.glimpsed  # "The driver was unhurt": he has been spoken of as another one
        and not belongs_to_something(naming.head, entities.text[max(0, span.start - SCENE) : span.start])
        and not entities.sketched
        and entities.text[max(0, span.start - 3) : span.start] != "by "  # "she had been told by the doctor"
    )
    if not fits or entities.inside:
        return None
    people = [
        e for e in dict.fromkeys(entities.all) if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and not e.plural
    ]
    people = [e for e in people if entities.all[e.number] is e]
    if len(people) != 1 or not people[0].named or people[0].role is not None or people[0].subject_at < 0:
        return None
    one = people[0]
    if not 0 < span.start - one.last < _SOON or (one.gender and naming.gender and one.gender != naming.gender):
        return None
    entities.describe(one, span, naming)
    one.mentions.append(span)
    return one


#: Entities spoken of last that are looked at.
_FEW_RECENT = 12


def one_more(span: Span, entities: Entities) -> Entity:
    """One of several, by a word alone, of the kind that they are: 'Three nurses … [Another] said', 'reports … [Another] warned'."""
    known = len(entities.all)
    entity = entities.of_phrase(span)
    if entity.number < known:
        return entity
    several = next(
        (e for e in reversed(entities.recent[:-1]) if _is_several(e) and span.start - e.last < _NEAR_GROUP), None
    )
    if several is None:
        several = next(
            (e for e in reversed(entities.recent[:-1]) if e.mentions[-1].text.lower().startswith("one ")), None
        )
    if several is not None and several.kind in (SourceKind.UNNAMED, SourceKind.DOCUMENT):
        entity.kind = several.kind
    elif several is None and entity.kind is SourceKind.ORGANIZATION:
        entity.kind = SourceKind.UNNAMED  # "A source said no. […] A third said"
    return entity


def _is_several(entity: Entity) -> bool:
    """Whether an entity is more than one person or paper."""
    papers = entity.kind is SourceKind.DOCUMENT and entity.namings[0].head.endswith("s")
    return entity.plural or papers or entity.namings[0].words[1:2] == ("of",)


#: How far behind several somebody is one of them, in characters.
_NEAR_GROUP = 800


#: 'The Groceries Code Adjudicator[, Miles Roe,] told MPs'
_APPOSED_NAME = re.compile(r",\s(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){1,2}),")


def _office_named(span: Span, naming: Naming, text: str) -> Introduced | None:
    """The name behind an office with capitals throughout, which alone would be a body's; `None` where none follows."""
    words = naming.words
    office = naming.kind is SourceKind.ORGANIZATION and len(naming.name) > 1 and span.text[:4].lower() == "the "
    if not office or span.of != "text" or not (is_calling(words[-1]) or words[-1].lower() in PEOPLE | OFFICES):
        return None
    match = _APPOSED_NAME.match(text, span.end, span.end + 60)
    if match is None or read_naming(match["name"]).kind is not SourceKind.PERSON:
        return None
    return Introduced(Span.cut(text, match.start("name"), match.end("name")), " ".join(words), False)


def described_and_named(span: Span, entities: Entities, scene: Scene) -> Entity | None:
    """The one whose name stands behind a description: 'said her neighbour, Tom Roe'; the description is a mention of his too."""
    naming = read_naming(span.text)
    found = introduced(span, naming, scene.tokens.text) or _office_named(span, naming, scene.tokens.text)
    if found is None:
        return None
    if found.firm or naming.head in _ONE_OF_SEVERAL:
        return introduce(found, naming, entities) if found.firm else entities.of_phrase(found.name)
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


def _is_bodys(entity: Entity) -> bool:
    """Whether somebody was brought in as the holder of a body's office: 'the party will walk out, [its leader] said'."""
    return entity.mentions[0].text.lower().startswith("its ")


def _by_title(entity: Entity, before: Entity) -> bool:
    """Whether a name has for its title the office that "its" bishop or chairman holds, who spoke before."""
    titles = {title.lower() for naming in entity.namings for title in naming.titles}
    its = all(m.text.lower().startswith(("its ", "the ")) for m in before.mentions)
    return its and any(naming.head in titles for naming in before.namings)


def introduces(entity: Entity, before: Entity | None, span: Span) -> bool:
    """Whether a name that is new here belongs to the office that spoke just before: 'the chief executive told Reuters. … said Roe'."""
    if before is None or not entity.named or entity.kind is not SourceKind.PERSON or span.of != "text":
        return False
    if entity.role and not (_is_bodys(before) and entity.role.lower().split()[-1] == before.namings[0].head):
        return False
    if before.named or before.kind is not SourceKind.PERSON or before.plural or len(entity.namings[0].name) < 2:
        return False
    if any(naming.relational for naming in before.namings) and not _is_bodys(before):
        return False  # "my grandmother", but "its leader"
    if not read_naming(span.text).name:
        return False  # "el hermano de la alcaldesa, Fidel Toledo": what he is has just been said
    if not _is_bodys(before) and not any(
        naming.head in OFFICES or any(w.endswith(("'s", "’s")) for w in naming.words) for naming in before.namings
    ):
        return False  # any builder may have spoken, one office has one holder
    return 0 < span.start - before.last < 400 and not (
        before.gender and entity.gender and before.gender != entity.gender
    )


#: Words by which somebody speaks of himself, and of another man or woman.
_OWN = re.compile(
    r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves|ich|mir|mich|mein\w*|wir|uns|unser\w*|je|j['’]|moi|mon|ma|mes|nous|yo|mi|mis|nosotros|eu|meu|minha|nós|io|mio|mia|noi|ik|mij|mijn|wij|ons)\b"
)
_ANOTHER = {
    "f": re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE),
    "m": re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE),
}


def in_first_person(utterance: Utterance) -> bool:
    """Whether somebody speaks of himself in what was said."""
    return any(_OWN.search(part.text) is not None for part in utterance.parts)


#: As many quotations without a cue as these make an interview.
_INTERVIEW = 3


#: What stands before the name of whoever asks, and how far before it is looked for.
_ASKED_BY = re.compile(
    r"\b(?:interview|gespräch|entretien|entrevista|intervista|interviewed|words)\s(?:von|by|par|por|di|door)\s$",
    re.IGNORECASE,
)
_BEFORE_ASKER = 20


def speaks_of(entity: Entity, utterance: Utterance) -> bool:
    """Whether words speak of a man or a woman as of whom they would be: “We will miss [her]” behind Ann Roe's name."""
    gender = entity.gender or next((naming.gender for naming in entity.namings if naming.gender), "")
    another = _ANOTHER.get(gender)
    return another is not None and any(another.search(part.text) is not None for part in utterance.parts)


def interviewee(
    entities: Entities, utterance: Utterance, heads: tuple[Scene, ...], *, answers: int = _INTERVIEW
) -> Entity | None:
    """Of an interview's answers the speaker: the first person whom the article names before them, in its dek and headline too, who is
    not said to have asked: 'Ein Interview von Jan Roe mit Anna Hale'.

    Where they are few they need be no interview's, and who is spoken of in them speaks none.
    """
    if utterance.kind is not QuoteKind.DIRECT or utterance.parts[0].of != "text":
        return None
    start = utterance.parts[0].start
    for entity in entities.all[:60]:
        if entity.kind is SourceKind.PERSON and entity.named and len(entity.name.split()) > 1:
            first = entity.mentions[0]
            asks = (
                first.of == "text"
                and _ASKED_BY.search(entities.text, max(0, first.start - _BEFORE_ASKER), first.start) is not None
            )
            if not asks and (first.of != "text" or first.start < start):
                return None if answers < _INTERVIEW and speaks_of(entity, utterance) else entity
    for scene in heads:
        for candidate in scan(scene):
            naming = read_naming(candidate.span.text)
            if naming.kind is not SourceKind.PERSON or len(naming.name) < 2:
                continue
            if scene.of == "dek" or naming.name[0].lower() in GIVEN_NAMES:
                return entities.of_phrase(candidate.span)
    return None
