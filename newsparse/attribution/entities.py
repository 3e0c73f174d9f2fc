"""Who is who: mentions put together to sources by rules of names, descriptions, number, gender and nearness."""

from __future__ import annotations

from newsparse.attribution.appositions import reported_in
from newsparse.attribution.callings import german_calling, romance_calling
from newsparse.attribution.entity import Entity as Entity
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.same_name import initials, same_person, short_form
from newsparse.lexicon.occupation_words import EPITHETS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.outlets import bare, outlet_named
from newsparse.lexicon.people_words import CALLINGS, GENERAL
from newsparse.lexicon.role_words import (
    DOCUMENTS,
    EMPTY_MODIFIERS,
    FIRMS,
    GROUPS,
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    PUBLIC_BODIES,
    SPOKESPEOPLE,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_FAR = 6000
#: Entities looked at for one mention; further back nobody is meant by a pronoun.
_WINDOW = 40
#: Mentions of an entity that are looked through for one in the same caption.
_LATEST = 4

#: What is said of an outlet that was named before: the British paper, the news site.
_OF_OUTLETS = frozenset(
    "news state same local daily weekly official public business financial national regional online".split()
)
#: What is said of one more of a kind.
_ORDINALS = frozenset("second third fourth fifth other further".split())
#: What those are called whom a court tries.
_ACCUSED = frozenset("defendant accused suspect".split())
#: People of one surname who are remembered.
_FAMILY = 12
#: Between a description and the name that follows it stands a comma.
_APART = 4

#: Descriptions so general that they fit anybody.
_DESCRIBING = PEOPLE | GROUPS | SPOKESPEOPLE | ORGANIZATIONS | DOCUMENTS
#: How Spanish, Portuguese and Italian words for people of a place end: el catalán, el vizcaíno, la francesa.
_OF_PLACES = ("án", "ano", "ana", "és", "esa", "íno", "ína", "ino", "eño", "eña", "ense", "uz", "ego")
#: What somebody may be called who has another office, or none.
_MEMBERS = frozenset(
    "councillor councilman councilwoman councilmember alderman mp msp mep td backbencher frontbencher parliamentarian academic researcher campaigner conservationist scholar lecturer".split()
)
#: Words for one thing that is written.
_ONE_THING = (
    frozenset(("poll", "survey")),
    frozenset(("report", "study", "paper")),
    frozenset(("memo", "memorandum", "note")),
    frozenset(("email", "e-mail", "message")),
)
_PAPERS = frozenset("document documento dokument papier texte texto testo".split())
#: Words for police, of whom reports have many.
_POLICE = frozenset("officer detective policeman policewoman".split())
#: What those may be called who have a title: 'Dr. Roe … the surgeon', 'Det Sgt Roe … the officer', 'Lord Roe … the peer'.
_TITLED = (
    (
        frozenset(
            "doctor surgeon physician psychiatrist psychologist cardiologist oncologist pediatrician neurologist pathologist dentist veterinarian".split()
        ),
        frozenset(("dr", "doctor")),
    ),
    (
        _POLICE,
        frozenset("det detective sgt sergeant pc dc ds di dci insp inspector supt superintendent constable".split()),
    ),
    (frozenset(("peer", "baroness")), frozenset("lord lady baroness baron viscount".split())),
    (frozenset("priest vicar cleric rector clergyman".split()), frozenset("rev reverend fr canon father".split())),
    (frozenset(("academic", "professor")), frozenset(("prof", "professor"))),
)
_GENERAL = GENERAL | frozenset(
    "official man woman person source politician leader executive businessman businesswoman teenager youth boy girl lawmaker expert speaker author veteran".split()
)


class Entities:
    """The entities of an article, found again by surname, name, head and nearness."""

    def __init__(self, own_outlet: str | None) -> None:
        self.all: list[Entity] = []
        self.recent: list[Entity] = []
        self.own = bare(own_outlet) if own_outlet else None
        self._by_surname: dict[str, list[Entity]] = {}
        self._by_name: dict[str, Entity] = {}
        self._by_first: dict[str, Entity] = {}
        """The latest person of a first name."""
        self._by_head: dict[str, list[Entity]] = {}
        self._outlets: list[Entity] = []
        self.last_speaker: Entity | None = None
        self.apposed = 0
        """Where the role ends that stands behind the name that was read last."""
        self.asked: tuple[Entity, int] | None = None
        """Who was asked something last, and where."""
        self.paragraph = 0
        """Where the paragraph begins that is being read."""
        self.ahead = ""
        """What a pronoun behind a description tells of man or woman: 'the striker said [he] was fit'."""
        self.inside = False
        """Whether what is read now stands in quotation marks: who is named there alone is meant by no pronoun outside."""

    def of_phrase(
        self, span: Span, *, speaks: bool = False, outlet: bool = False, kind: SourceKind | None = None
    ) -> Entity:
        """The entity that a noun phrase refers to, a new one if none fits; `outlet` where it stands in an outlet's place, `kind` where words around it say what it is."""
        if (place := reported_in(span.text)) is not None:
            span = Span(span.start + place, span.end, span.text[place:], span.of)
        naming = _in_headline(span) if span.of == "headline" else read_naming(span.text)
        if outlet and naming.name and naming.kind is not SourceKind.OUTLET and not naming.titles:
            naming = naming._replace(kind=SourceKind.OUTLET, words=tuple(naming.name))
        elif (
            outlet
            and not naming.name
            and span.of == "text"
            and (on_air(naming) or all(word[:1].isupper() for word in naming.words))
        ):
            naming = naming._replace(kind=SourceKind.OUTLET, name=naming.words)  # "published by the Bookseller"
        elif kind is not None and naming.name and naming.kind is SourceKind.PERSON and not naming.titles:
            naming = naming._replace(kind=kind, words=tuple(naming.name), gender="")
        found = self._named(naming) if naming.name else self._described(naming, span, speaks=speaks)
        if found is None:
            found = Entity(len(self.all), naming, span)
            self.all.append(found)
        else:
            if not found.mentions or found.mentions[-1] != span:
                found.mentions.append(span)
            found.namings.append(naming)
            found.learn(naming)
        self._index(found, naming, span)
        return found

    def known(self, span: Span, naming: Naming) -> Entity | None:
        """The entity that a phrase refers back to; `None`, and nothing new, if there is none."""
        found = self._named(naming) if naming.name else None
        if not naming.name and naming.definite is Definite.DEFINITE:
            found = self._described(naming, span, speaks=False)
        if found is None:
            return None
        found.mentions.append(span)
        found.namings.append(naming)
        found.learn(naming)
        self._index(found, naming, span)
        return found

    def has(self, span: Span) -> bool:
        """Whether somebody is known by a description already."""
        naming = read_naming(span.text)
        return bool(naming.name) or self._described(naming, span, speaks=True) is not None

    def spouse(self, entity: Entity, span: Span) -> None:
        """Enters the first of two of one surname: 'Edith and Norman Clegg'."""
        surname = entity.fullest.name[-1]
        naming = read_naming(f"{span.text} {surname}")
        if naming.kind is SourceKind.PERSON and self._named(naming) is None:
            other = Entity(len(self.all), naming, span)
            self.all.append(other)
            self._index(other, naming, span)

    def name(self, entity: Entity, span: Span) -> None:
        """Gives an entity that was described before its name."""
        naming = read_naming(span.text)
        if not naming.name:  # "Bill" alone is a word too
            naming = naming._replace(name=naming.words, kind=SourceKind.PERSON, head=naming.words[-1].lower())
        known = self._named(naming)
        if known is not None and known is not entity:
            return
        if entity.role is None:
            entity.role = entity.namings[0].text
        if entity.mentions[-1].of == span.of and 0 <= span.start - entity.mentions[-1].end < _APART:
            entity.mentions.pop()  # a description that its name follows is what they are, not a mention of its own
        entity.mentions.append(span)
        entity.namings.append(naming)
        entity.kind = SourceKind.PERSON
        entity.learn(naming)
        self._index(entity, naming, span)

    def describe(self, entity: Entity, span: Span, naming: Naming) -> None:
        """Enters a description that stands beside an entity's name: what they are, no mention of its own."""
        entity.role = entity.role or naming.text
        entity.gender = entity.gender or naming.gender
        entity.namings.append(naming)
        self.also_called(entity, naming.head)
        self._recent(entity, span)

    def also_called(self, entity: Entity, head: str) -> None:
        """Enters the head of a description, so that it is known again: 'a former accountant' … 'the former accountant'."""
        entity.heads.add(head)
        known = self._by_head.setdefault(head, [])
        if not known or known[-1] is not entity:
            known.append(entity)

    def merge(self, kept: Entity, other: Entity) -> Entity:
        """One entity of two that turn out to be the same; `kept` was there first."""
        kept.role = kept.role or kept.namings[0].text
        kept.mentions += other.mentions
        kept.namings += other.namings
        for naming in other.namings:
            kept.learn(naming)
        self.all[other.number] = kept
        for table in (self._by_surname, self._by_head):
            for known in table.values():
                if known and known[-1] is other:
                    known[-1] = kept
        for key in [key for key, entity in self._by_name.items() if entity is other]:
            self._by_name[key] = kept
        self.recent = [kept if entity is other else entity for entity in self.recent]
        kept.last = max(kept.last, other.last)
        return kept

    def is_own(self, entity: Entity) -> bool:
        """Whether the entity is the article's own outlet."""
        if self.own is None or entity.kind not in (SourceKind.OUTLET, SourceKind.ORGANIZATION):
            return False
        name = bare(entity.name)
        known, own = outlet_named(name), outlet_named(self.own)
        short = name.split()
        if len(short) < len(self.own.split()) and self.own.split()[-len(short) :] == short:
            return True  # "the Post" in the Tidewater Post
        return name == self.own or (known is not None and known is own)

    def touch(self, entity: Entity, span: Span) -> None:
        """Enters a mention that was resolved by other means."""
        if entity.mentions[-1] != span:
            entity.mentions.append(span)
        self._recent(entity, span)

    def _index(self, entity: Entity, naming: Naming, span: Span) -> None:
        if naming.name:
            self._by_name[bare(" ".join(naming.words))] = entity
            self._by_name.setdefault(bare(" ".join(naming.name)), entity)
            if entity.surname and entity not in self._by_surname.setdefault(entity.surname, []):
                self._by_surname[entity.surname].append(entity)
            if entity.kind in (SourceKind.ORGANIZATION, SourceKind.OUTLET):
                for short in (initials(naming.words), short_form(naming.words)):
                    if short:
                        self._by_name.setdefault(short, entity)
            elif entity.kind is SourceKind.PERSON and len(naming.name) > 1:
                self._by_first[naming.name[0].lower()] = entity
        for head in entity.heads:
            known = self._by_head.setdefault(head, [])
            if not known or known[-1] is not entity:
                known.append(entity)
        if entity.kind is SourceKind.OUTLET and entity not in self._outlets[-1:]:
            self._outlets.append(entity)
        self._recent(entity, span)

    def _recent(self, entity: Entity, span: Span) -> None:
        if span.of == "text":
            entity.last = span.end
            if not self.inside:
                entity.outside = span.end
        if self.recent and self.recent[-1] is entity:
            return
        self.recent.append(entity)
        if len(self.recent) > 4 * _WINDOW:
            del self.recent[: 2 * _WINDOW]

    def unnamed(self, naming: Naming) -> Entity | None:
        """The one who was last described by the same head and not yet named."""
        same = [e for e in self._by_head.get(naming.head, ())[-_LATEST:] if not e.named and _agree(e, naming)]
        return same[-1] if same and naming.definite is Definite.DEFINITE else None

    def is_person(self, naming: Naming) -> bool:
        """Whether a name is that of a person who is known."""
        if not naming.name or naming.kind is not SourceKind.PERSON:
            return False
        if len(naming.name) > 1:
            found = self._named(naming)
            return found is not None and found.kind is SourceKind.PERSON
        low = naming.name[0].lower()
        return low in self._by_first or any(e.kind is SourceKind.PERSON for e in self._by_surname.get(low, ()))

    def may_be(self, naming: Naming) -> list[Entity]:
        """The people of one surname whom it may mean alone; empty where there are not several, or one of them was cited last."""
        if len(naming.name) != 1 or naming.titles or naming.kind is not SourceKind.PERSON:
            return []
        people = self._people(naming, naming.name[0].lower())
        if len(people) > 1 and sum(not _is_relative(e) for e in people) == 1:
            return []  # the one whom the article is about, and his son
        return people if len(people) > 1 and not any(e.cited for e in people) else []

    def _named(self, naming: Naming) -> Entity | None:
        """The entity of a name: the same name, a fuller or shorter one, a surname or a first name alone, an acronym."""
        key = bare(" ".join(naming.words))
        if len(naming.name) == 1 and naming.kind is not SourceKind.OUTLET:
            people = self._people(naming, naming.name[0].lower())
            if people:
                return people[-1] if len(people) == 1 else _likeliest(people)
        found = self._by_name.get(key) or self._by_name.get(bare(" ".join(naming.name)))
        if found is not None:
            return found
        if naming.kind is SourceKind.OUTLET:
            if len(naming.name) == 1 and (shorter := self._shortened(naming.name[0].lower())) is not None:
                return shorter
            known = outlet_named(" ".join(naming.name))
            return next((e for e in self._outlets if known is not None and outlet_named(e.name) is known), None)
        if naming.kind is not SourceKind.PERSON:
            if len(naming.name) == 1:
                same = self._by_surname.get(naming.name[0].lower())
                return same[-1] if same else None
            short = self._by_name.get(initials(naming.words))
            return short if short is not None and short.name.isupper() else None
        if len(naming.name) == 1:
            first = self._by_first.get(naming.name[0].lower())
            return first if first is not None and _is_person(first, naming) else None
        for entity in reversed(self._people(naming, naming.head)):
            # A surname alone is anybody's of the family, so the fullest name counts.
            if same_person(naming.name, entity.fullest.name):
                return entity
        return None

    def _shortened(self, last: str) -> Entity | None:
        """The outlet that was named in full before: 'the Times' for the Tampa Bay Times."""
        return next((e for e in reversed(self._outlets[-_FAMILY:]) if e.fullest.words[-1].lower() == last), None)

    def _people(self, naming: Naming, surname: str) -> list[Entity]:
        """The last people of a surname whom a name may mean."""
        return [e for e in self._by_surname.get(surname, ())[-_FAMILY:] if _is_person(e, naming)]

    def _only_titled(self, head: str, *, speaks: bool) -> Entity | None:
        """The one person near whose title says the same as a description's head: 'Dr. Roe … the surgeon'; `None` where nobody's or several's do."""
        titles = next((titles for heads, titles in _TITLED if head in heads), None)
        police = head in _POLICE
        if titles is None or (police and not speaks):
            return None  # "Sgt Roe said the officer had been suspended"
        near = dict.fromkeys(e for e in self.recent[-_WINDOW:] if e.kind is SourceKind.PERSON and e.named)
        called = [
            e for e in near if any(m.text.partition(" ")[0].lower().strip(".") in titles for m in e.mentions[:_FAMILY])
        ]
        if police:
            called = [e for e in called if e.last >= self.paragraph]
        return called[0] if len(called) == 1 else None

    def _described(self, naming: Naming, span: Span, *, speaks: bool) -> Entity | None:
        """The entity of a description: one with that head, or for a general head the nearest that it fits."""
        head = naming.head
        owned = any(word.endswith(("'s", "’s")) for word in naming.words)  # "the campaign's website"
        plain = all(word[:1].isupper() or word.lower() in _OF_OUTLETS for word in naming.words[:-1])
        if naming.definite is Definite.DEFINITE and head in OUTLET_NOUNS and self._outlets and plain and not owned:
            written = [e for e in self._by_head.get(head, [])[-_LATEST:] if e.kind is SourceKind.DOCUMENT]
            if written and written[-1].last > self._outlets[-1].last and not naming.plural:
                return written[-1]  # "the Post reported, citing a strategy paper. […] The paper argues"
            return self._outlets[-1]
        same = [e for e in self._by_head.get(head, [])[-8:] if _agree(e, naming)]
        if naming.definite is Definite.DEFINITE or span.of != "text":
            same = [e for e in same if not _other_department(e, naming)] if head in _DEPARTMENTAL else same
            if same:
                return self._best_modifiers(same, naming)
            if (
                not naming.plural
                and not naming.relational
                and (titled := self._only_titled(head, speaks=speaks)) is not None
            ):
                return titled
            if not naming.relational and (
                head.endswith(("year-old", "jährige", "jähriger", "jährigen", "jarige"))
                or head in _GENERAL
                or head in EPITHETS
                or any("-of-" in word for word in naming.words[-1:])  # the dad-of-three
                or (naming.words[0].lower() == "former" and head not in GROUPS)
                or (
                    head in CALLINGS
                    and head not in OFFICES
                    and head not in SPOKESPEOPLE
                    and (head not in PEOPLE or head.endswith(("o", "a")))  # médico, abogada
                )
                or (speaks and len(naming.words) == 1 and head.endswith(_OF_PLACES) and head not in ORGANIZATIONS)
                or (german_calling(head.capitalize()) and head not in OFFICES and head not in SPOKESPEOPLE)
                or romance_calling(head)
            ):
                return self._nearest(naming, span, unnamed_first=head in _GENERAL)
            if (member := self._only_member(naming, span)) is not None:
                return member
            if naming.kind is SourceKind.DOCUMENT and (one := self._same_document(naming)) is not None:
                return one
            if head in _PAPERS:
                return next((e for e in reversed(self.recent[-_WINDOW:]) if e.kind is SourceKind.DOCUMENT), None)
            if head in OFFICES:
                return None
            if naming.kind is SourceKind.ORGANIZATION:
                return self._organization(head, span)
            return None
        if not _ORDINALS.isdisjoint(map(str.lower, naming.words)):
            return None  # "a second minister"
        if naming.definite is Definite.INDEFINITE and same and speaks:
            # The lead says "a top diplomat"; the report that it sums up introduces "a senior Iraqi diplomat".
            lead = [
                e
                for e in same
                if not e.named
                and e.kind is not SourceKind.PERSON
                and e.plural == naming.plural
                and e.mentions[0].start < 900
                and len(e.mentions) <= 3
                and not _clash(e, naming)
            ]
            return lead[0] if len(lead) == 1 and span.start - lead[0].last < 1500 else None
        if naming.definite is Definite.NONE and same:
            return next((e for e in reversed(same) if e.namings[0].text.lower() == naming.text.lower()), None)
        return None

    def _best_modifiers(self, same: list[Entity], naming: Naming) -> Entity:
        words = {w.lower() for w in naming.words[:-1]} - EMPTY_MODIFIERS
        if not words:
            return max(same, key=lambda e: (e.cited, e.last))
        return max(
            same, key=lambda e: (len(words & {w.lower() for n in e.namings for w in (*n.words, *n.titles)}), e.last)
        )

    def _organization(self, head: str, span: Span) -> Entity | None:
        if head in FIRMS and (firm := self._firm(head, span)) is not None:
            return firm
        for entity in reversed(self.recent[-_WINDOW:]):
            if entity.kind is SourceKind.ORGANIZATION and span.start - entity.last < _FAR:
                words = {w.lower() for n in entity.namings for w in n.words}
                if head in words or (head == "company" and entity.named):
                    return entity
        return None

    def _only_member(self, naming: Naming, span: Span) -> Entity | None:
        """The one person of a paragraph whom a word for members of something may mean: 'the Labour councillor', 'the academic'."""
        if naming.head not in _MEMBERS or naming.relational or naming.plural or span.of != "text":
            return None
        if naming.words[-1].lower() != naming.head or any(w.islower() for w in naming.words[:-1]):
            return None  # "the local councillor", "the councillor for the harbour"
        here = [
            e
            for e in dict.fromkeys(self.recent[-_WINDOW:])
            if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and e.last >= self.paragraph and not e.plural
        ]
        one = here[0] if len(here) == 1 else None
        return one if one is not None and one.named and _agree(one, naming) else None

    def _same_document(self, naming: Naming) -> Entity | None:
        """The one document near that is called by a word for the same thing: 'a poll' … 'the survey'."""
        family = next((words for words in _ONE_THING if naming.head in words), None)
        if family is None or naming.relational or naming.plural:
            return None
        near = [
            e
            for e in dict.fromkeys(self.recent[-_WINDOW:])
            if e.kind is SourceKind.DOCUMENT and not e.plural and not family.isdisjoint(e.heads)
        ]
        return near[0] if len(near) == 1 else None

    def _firm(self, head: str, span: Span) -> Entity | None:
        """The firm that was named last: 'the company', 'the Denver-based startup', 'the airline'."""
        for entity in reversed(self.recent[-_WINDOW:]):
            if entity.kind is not SourceKind.ORGANIZATION or not entity.named or span.start - entity.last >= _FAR:
                continue
            words = {w.lower() for n in entity.namings for w in n.words}
            if head in words or (entity.heads | words).isdisjoint(PUBLIC_BODIES):
                return entity
        return None

    def _nearest(self, naming: Naming, span: Span, *, unnamed_first: bool) -> Entity | None:
        """The nearest person that a general description fits; those without a name first where the head is that of officials."""
        fits = [
            e for e in dict.fromkeys(reversed(self.recent[-_WINDOW:]))
            if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and _agree(e, naming) and span.start - e.last < _FAR
        ]  # fmt: skip
        if not fits:
            return None
        if self.ahead and (same := [e for e in fits if e.gender in ("", self.ahead)]):
            fits = same
        if naming.head in _ACCUSED and (silent := [e for e in fits if not e.cited]):
            return silent[0]  # who is tried is seldom who has spoken in court just before
        if unnamed_first and (hidden := [e for e in fits if e.kind is SourceKind.UNNAMED]):
            return hidden[0]
        return fits[0]


def on_air(naming: Naming) -> bool:
    """Whether a description is a station's name and what it is: 'DZMM radio', 'Vista television'."""
    words = naming.words
    return len(words) > 1 and words[-1] in _ON_AIR and all(w[:1].isupper() for w in words[:-1]) and not naming.name


_ON_AIR = frozenset(("radio", "television", "TV"))


def _is_person(entity: Entity, naming: Naming) -> bool:
    """Whether an entity is a person of the gender that a name tells."""
    other = naming.gender and entity.gender and naming.gender != entity.gender and not entity.guessed
    return entity.kind is SourceKind.PERSON and not other


#: What the kin of the one are called whom the article is about.
_KIN = frozenset(
    "son daughter wife husband widow widower brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather partner child stepson stepdaughter".split()
)


def _is_relative(entity: Entity) -> bool:
    """Whether somebody came in as another one's relative."""
    return entity.owner is not None or not _KIN.isdisjoint(entity.heads)


def _likeliest(people: list[Entity]) -> Entity:
    """Of several of one surname the one whom it means alone: who is nobody's son, else who was cited last, else who was named last."""
    own = [e for e in people if not _is_relative(e)]
    if len(own) == 1:
        return own[0]
    return max(people, key=lambda e: (e.cited, e.last))


def _in_headline(span: Span) -> Naming:
    """What a headline's phrase says: its capitals are the headline's, so "Top Diplomat" is a description like any other."""
    naming = read_naming(span.text)
    if naming.name:
        plain = read_naming(f"the {span.text.lower()}")
        if plain.head in _DESCRIBING:
            return plain
    return naming


#: Heads of descriptions whose holders differ by what stands before them: the oil minister, the justice minister.
_DEPARTMENTAL = frozenset("minister ministry secretary secretariat department committee commission".split())


def _other_department(entity: Entity, naming: Naming) -> bool:
    """Whether two descriptions are of two departments: the justice minister is no former oil minister."""
    if _is_prime(naming) != any(map(_is_prime, entity.namings)) and not entity.named:
        return True  # "a cabinet minister" … "the prime minister"
    mine = _modifiers(naming)
    theirs = {w for n in entity.namings if naming.head in map(str.lower, (*n.titles, *n.words)) for w in _modifiers(n)}
    return bool(mine) and not mine & theirs


def _is_prime(naming: Naming) -> bool:
    return any(word.lower() == "prime" for word in (*naming.titles, *naming.words))


def _modifiers(naming: Naming) -> set[str]:
    """The words before a description's head that say which one is meant."""
    words = [w.lower() for w in (*naming.titles, *naming.words)]
    at = words.index(naming.head) if naming.head in words else len(words)
    return {w for w in words[:at] if not w.endswith(("'s", "’s"))} - EMPTY_MODIFIERS - {"prime", "the"}


def _clash(entity: Entity, naming: Naming) -> bool:
    """Whether two descriptions say different things of one head: a German diplomat is no Iraqi one."""
    mine = {w for w in naming.words[:-1] if w[:1].isupper()}
    theirs = {w for n in entity.namings for w in n.words[:-1] if w[:1].isupper()}
    return bool(mine and theirs and not mine & theirs)


def _agree(entity: Entity, naming: Naming) -> bool:
    if naming.plural != entity.plural:
        return False
    return not (naming.gender and entity.gender and naming.gender != entity.gender)
