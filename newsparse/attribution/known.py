"""Everybody whom an article has spoken of so far, found again by name: the same, a fuller or shorter one, a surname, an acronym."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.attribution.entity import Entity
from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.owners import is_anothers
from newsparse.attribution.same_name import initials, last_word, same_person, short_form
from newsparse.lexicon.kin_words import KIN
from newsparse.lexicon.outlets import bare, outlet_named
from newsparse.lexicon.role_words import PUBLIC_ENDS
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: Entities looked at for one mention; further back nobody is meant by a pronoun.
WINDOW = 40
#: Of those who are known by one word, so many are looked through.
_LATEST = 4
#: People of one surname who are remembered.
_FAMILY = 12


#: 'the regional health agency[ (RHA)]'
_ACRONYM = re.compile(r"\s\((?P<acronym>[A-ZÀ-Þ]{2,6})\)")


class Waiting(NamedTuple):
    """A name of one word that may turn out to be a firm's."""

    span: Span
    sure: bool
    """Whether it stands amid a sentence, so that its capital is its own."""


#: Papers that nobody calls by the last word of their name, which is another paper's.
_NEVER_SHORT = frozenset(("financial times", "sunday times", "economic times", "sunday telegraph"))


class Known:
    """The tables of those who are known: by surname, whole name, first name, head and nearness."""

    def __init__(self, own_outlet: str | None, text: str = "") -> None:
        #: The article's text, which ages are looked up in.
        self.text = text
        self.all: list[Entity] = []
        self.recent: list[Entity] = []
        self.own = bare(own_outlet) if own_outlet else None
        self.by_surname: dict[str, list[Entity]] = {}
        self.by_name: dict[str, Entity] = {}
        self.by_first: dict[str, Entity] = {}
        """The latest person of a first name."""
        self.by_head: dict[str, list[Entity]] = {}
        self.outlets: list[Entity] = []
        self.last_speaker: Entity | None = None
        self.apposed = 0
        """Where the role ends that stands behind the name that was read last."""
        self.asked: tuple[Entity, int] | None = None
        """Who was asked something last, and where."""
        self.paragraph = 0
        """Where the paragraph begins that is being read."""
        self.before = 0
        """Where the one before it begins."""
        self.waiting: dict[str, Waiting] = {}
        """Names of one word that nobody is yet known by: 'Skyhaven cancelled forty flights.'"""
        self.publishers: set[str] = set()
        """Names that stand in an outlet's place somewhere in the article, in small letters without their articles."""
        self.glimpse: Span | None = None
        """The last of those below."""
        self.glimpsed: dict[str, list[Span]] = {}
        """Definite descriptions by which nobody is known yet, by their words: 'a blow to [the prime minister]'."""
        self.sketched: dict[str, Span] = {}
        """The last indefinite description by its head, of those by which nobody is known: '[A neighbour] heard the blast.'"""
        self.relative: Span | None = None
        """The last description of somebody by whose he is, of those by which nobody is known: 'remembers [her husband]'."""
        self.ahead = ""
        """What a pronoun behind a description tells of man or woman: 'the striker said [he] was fit'."""
        self.inside = False
        """Whether what is read now stands in quotation marks: who is named there alone is meant by no pronoun outside."""

    def unnamed(self, naming: Naming) -> Entity | None:
        """The one who was last described by the same head and not yet named."""
        same = [
            e
            for e in self.by_head.get(naming.head, ())[-_LATEST:]
            if not e.named
            and agree(e, naming)
            and e.namings[0].words[1:2] != ("of",)  # "one of the nurses"
            and not (e.namings[0].relational and len(naming.words) > 1)  # "his lawyer", "the council's lawyer"
            and not is_anothers(e, naming)
        ]
        return same[-1] if same and naming.definite is Definite.DEFINITE else None

    def surname_alone(self, naming: Naming, span: Span) -> Naming:
        """The reading of a word that is somebody's surname here and else a common noun: 'Mick Laws … [Laws] said', or a paper's: 'Jane Sun … [Sun] said'."""
        named = naming.name and naming.kind is not SourceKind.PERSON and naming.definite is not Definite.DEFINITE
        if (
            (naming.name and (not named or bare(span.text) in self.by_name))
            or len(naming.words) != 1
            or span.of != "text"
            or not span.text[:1].isupper()
            or " " in span.text
        ):
            return naming
        people = [e for e in self.by_surname.get(span.text.lower(), ()) if e.kind is SourceKind.PERSON]
        if not people:
            return naming
        return naming._replace(name=naming.words, head=span.text.lower(), kind=SourceKind.PERSON, plural=False)

    def is_told(self, naming: Naming) -> bool:
        """Whether a name is that of a person or an authority who is known, so that who tells it something tells no outlet."""
        if self.is_person(naming):
            return True
        found = self.called(naming) if naming.name and len(naming.name) == 1 and naming.name[0].isupper() else None
        return found is not None and found.kind is SourceKind.ORGANIZATION and len(found.name.split()) > 1

    def is_person(self, naming: Naming) -> bool:
        """Whether a name is that of a person who is known."""
        if not naming.name or naming.kind is not SourceKind.PERSON:
            return False
        if len(naming.name) > 1:
            found = self.called(naming)
            return found is not None and found.kind is SourceKind.PERSON
        low = naming.name[0].lower()
        return low in self.by_first or any(e.kind is SourceKind.PERSON for e in self.by_surname.get(low, ()))

    def may_be(self, naming: Naming) -> list[Entity]:
        """The people of one surname whom it may mean alone; empty where there are not several, or one of them was cited last."""
        if len(naming.name) != 1 or naming.titles or naming.kind is not SourceKind.PERSON:
            return []
        people = self._people(naming, naming.name[0].lower())
        if len(people) > 1 and sum(not _is_relative(e) for e in people) == 1:
            return []  # the one whom the article is about, and his son
        return people if len(people) > 1 and not any(e.cited for e in people) else []

    def called(self, naming: Naming) -> Entity | None:
        """The entity of a name: the same name, a fuller or shorter one, a surname or a first name alone, an acronym."""
        key = bare(" ".join(naming.words))
        if len(naming.name) == 1 and naming.kind is not SourceKind.OUTLET:
            people = self._people(naming, naming.name[0].lower())
            if naming.gender and (sure := [e for e in people if e.gender == naming.gender]):
                people = sure  # "Mr Roe" of the couple Neil and Jo Roe
            if people:
                return people[-1] if len(people) == 1 else _likeliest(people)
        found = self.by_name.get(key) or self.by_name.get(bare(" ".join(naming.name)))
        if found is not None and (found.kind is not SourceKind.PERSON or _is_person(found, naming)):
            return found  # "Ms Cole" is not Mr Cole
        if naming.kind is SourceKind.OUTLET:
            if len(naming.name) == 1 and (shorter := self._shortened(naming.name[0].lower())) is not None:
                return shorter
            known = outlet_named(" ".join(naming.name))
            return next((e for e in self.outlets if known is not None and outlet_named(e.name) is known), None)
        if naming.kind is not SourceKind.PERSON:
            if len(naming.name) == 1:
                same = self.by_surname.get(naming.name[0].lower())
                return same[-1] if same else self._ending_so(naming)
            short = self.by_name.get(initials(naming.words))
            return short if short is not None and short.name.isupper() else None
        if len(naming.name) == 1:
            first = self.by_first.get(naming.name[0].lower())
            return first if first is not None and _is_person(first, naming) else None
        for entity in reversed(self._people(naming, naming.head)):
            # A surname alone is anybody's of the family, so the fullest name counts.
            if same_person(naming.name, entity.fullest.name):
                return entity
        return self._relative(naming)

    def _ending_so(self, naming: Naming) -> Entity | None:
        """The body whose name ends in the one noun by which it is called now: 'die Europäische Kommission … [die Kommission]'."""
        if naming.kind is not SourceKind.ORGANIZATION or naming.definite is not Definite.DEFINITE:
            return None
        last = naming.name[0].lower()
        if not last.endswith(PUBLIC_ENDS):
            return None
        bodies = [e for e in self.recent[-WINDOW:] if e.kind is SourceKind.ORGANIZATION and e.named]
        return next((e for e in reversed(bodies) if e.fullest.words[-1].lower() == last), None)

    def _relative(self, naming: Naming) -> Entity | None:
        """Who was brought in by a first name alone as somebody's kin: 'his daughter Yvonne' … 'Yvonne Varley'."""
        first = naming.name[0].lower()
        same = [e for e in self.by_surname.get(first, ())[-_FAMILY:] if _is_person(e, naming)]
        if len(same) != 1 or not _is_relative(same[0]) or len(same[0].fullest.name) != 1:
            return None
        return same[0]

    def shortened(self, naming: Naming) -> bool:
        """Whether one word with a capital is the last of an outlet's name that was given in full before: 'the Republic'."""
        return (
            len(naming.words) == 1
            and naming.words[0][:1].isupper()
            and self._shortened(naming.words[0].lower()) is not None
        )

    def _shortened(self, last: str) -> Entity | None:
        """The outlet that was named in full before: 'the Times' for the Tampa Bay Times."""
        named = (e for e in reversed(self.outlets[-_FAMILY:]) if e.fullest.words[-1].lower() == last)
        return next((e for e in named if bare(" ".join(e.fullest.words)) not in _NEVER_SHORT), None)

    def _people(self, naming: Naming, surname: str) -> list[Entity]:
        """The last people of a surname whom a name may mean."""
        return [e for e in self.by_surname.get(surname, ())[-_FAMILY:] if _is_person(e, naming)]

    def note_acronym(self, entity: Entity, span: Span, text: str) -> None:
        """Enters the acronym behind a body's description: 'l’agence régionale de santé (ARS)'."""
        if text[span.end : span.end + 2] != " (":
            return
        match = _ACRONYM.match(text, span.end) if span.of == "text" else None
        if match is None or entity.kind is not SourceKind.ORGANIZATION:
            return
        self.by_name.setdefault(match["acronym"].lower(), entity)
        if not entity.named:
            entity.acronym = match["acronym"]

    def index(self, entity: Entity, naming: Naming, span: Span) -> None:
        """Enters a mention in the tables."""
        if naming.name:
            self.by_name[bare(" ".join(naming.words))] = entity
            self.by_name.setdefault(bare(" ".join(naming.name)), entity)
            if entity.surname and entity not in self.by_surname.setdefault(entity.surname, []):
                self.by_surname[entity.surname].append(entity)
            if entity.kind in (SourceKind.ORGANIZATION, SourceKind.OUTLET):
                for short in (initials(naming.words), short_form(naming.words), last_word(naming.words)):
                    if short:
                        self.by_name.setdefault(short, entity)
            elif entity.kind is SourceKind.PERSON and len(naming.name) > 1:
                self.by_first[naming.name[0].lower()] = entity
        for head in entity.heads:
            known = self.by_head.setdefault(head, [])
            if not known or known[-1] is not entity:
                known.append(entity)
        if entity.kind is SourceKind.OUTLET and entity not in self.outlets[-1:]:
            self.outlets.append(entity)
        self.near(entity, span)

    def names_of(self, entity: Entity) -> set[str]:
        """The keys under which the table of names may hold an entity."""
        keys = {entity.acronym.lower()} if entity.acronym else set()
        for naming in entity.namings:
            keys |= {bare(" ".join(naming.words)), bare(" ".join(naming.name))}
            keys |= {k for k in (initials(naming.words), short_form(naming.words), last_word(naming.words)) if k}
        return keys

    def known_by(self, entity: Entity) -> list[list[Entity]]:
        """The lists of the tables of surnames and heads that may hold an entity."""
        surnames = {entity.surname, *(naming.head for naming in entity.namings)}
        heads = entity.heads | {naming.head for naming in entity.namings}
        lists = (*map(self.by_surname.get, sorted(surnames)), *map(self.by_head.get, sorted(heads)))
        return [known for known in lists if known is not None]

    def near(self, entity: Entity, span: Span) -> None:
        """Enters that somebody has been spoken of here."""
        if span.of == "text":
            entity.last = span.end
            if not self.inside:
                entity.outside = span.end
        if self.recent and self.recent[-1] is entity:
            return
        self.recent.append(entity)
        if len(self.recent) > 4 * WINDOW:
            del self.recent[: 2 * WINDOW]


def _is_person(entity: Entity, naming: Naming) -> bool:
    """Whether an entity is a person of the gender that a name tells."""
    other = naming.gender and entity.gender and naming.gender != entity.gender and not entity.guessed
    return entity.kind is SourceKind.PERSON and not other


def _is_relative(entity: Entity) -> bool:
    """Whether somebody came in as another one's relative."""
    return entity.owner is not None or not KIN.isdisjoint(entity.heads)


def _likeliest(people: list[Entity]) -> Entity:
    """Of several of one surname the one whom it means alone: who is nobody's son, else who was cited last, else who was named last."""
    own = [e for e in people if not _is_relative(e)]
    if len(own) == 1:
        return own[0]
    return max(people, key=lambda e: (e.cited, e.last))


def agree(entity: Entity, naming: Naming) -> bool:
    """Whether number and gender of a description are an entity's."""
    if naming.plural != entity.plural:
        return False
    return not (naming.gender and entity.gender and naming.gender != entity.gender)
