"""Who is who: mentions put together to sources by rules of names, descriptions, number, gender and nearness."""

from __future__ import annotations

import re

from newsparse.attribution.appositions import reported_in
from newsparse.attribution.body_names import may_be_firm
from newsparse.attribution.body_sorts import sort_before, sorts_of
from newsparse.attribution.descriptions import described
from newsparse.attribution.entity import Entity as Entity
from newsparse.attribution.known import Known
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.parts_played import partner_called
from newsparse.lexicon.outlets import bare, outlet_named
from newsparse.lexicon.role_words import GROUPS, ORGANIZATIONS, PAPERS, PEOPLE, SPOKESPEOPLE
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: Between a description and the name that follows it stands a comma.
_APART = 4

#: How far behind an indefinite description a definite one may mean the same, in characters.
_SKETCHED = 2500
#: More places are not kept.
_MOST_GLIMPSES = 6
#: Descriptions so general that they fit anybody.
_DESCRIBING = PEOPLE | GROUPS | SPOKESPEOPLE | ORGANIZATIONS | PAPERS


class Entities(Known):
    """The entities of an article: mentions put to them, new ones made."""

    def of_phrase(
        self,
        span: Span,
        *,
        speaks: bool = False,
        outlet: bool = False,
        kind: SourceKind | None = None,
        but: Entity | None = None,
    ) -> Entity:
        """The entity that a noun phrase refers to, a new one if none fits; `outlet` where it stands in an outlet's place, `kind` where words around it say what it is, `but` whom no description means."""
        if (place := reported_in(span.text)) is not None:
            span = Span(span.start + place, span.end, span.text[place:], span.of)
        naming = _in_headline(span) if span.of == "headline" else read_naming(span.text)
        naming = naming if outlet else self.surname_alone(naming, span)
        span = _without_place(span, naming)
        if outlet:
            naming = _as_outlet(naming, span)
        elif kind is not None and naming.name and naming.kind is SourceKind.PERSON and not naming.titles:
            naming = naming._replace(kind=kind, words=tuple(naming.name), gender="")
        found = self.called(naming) if naming.name else described(self, naming, span, speaks=speaks)
        if found is but and not naming.name:
            found = None
        if found is None and naming.name and span.of == "text":
            found = partner_called(self, naming)
        if found is None:
            found = self.drawn(naming, span) or Entity(len(self.all), naming, span)
            self.all.append(found)
            self.add_glimpses(found, naming, span)
        else:
            if not found.mentions or found.mentions[-1] != span:
                found.mentions.append(span)
            found.namings.append(naming)
            found.learn(naming)
            if outlet and naming.kind is SourceKind.OUTLET and may_publish(found):
                found.kind, found.surname = SourceKind.OUTLET, ""  # "KentOnline said […] told KentOnline"
        if (sort := sort_before(span.text, naming.name)) is not None:
            self.also_called(found, sort)
        self.index(found, naming, span)
        return found

    def make_outlet(self, entity: Entity) -> None:
        """Makes an outlet of a name that is told to be one's."""
        entity.kind, entity.surname, entity.gender = SourceKind.OUTLET, "", ""
        self.index(entity, entity.namings[-1], entity.mentions[-1])

    def sketch(self, span: Span) -> None:
        """Keeps an indefinite description by which nobody is known yet, so that "the neighbour" may mean "a neighbour"."""
        naming = read_naming(span.text)
        if naming.definite is Definite.DEFINITE and not naming.name and not naming.relational and span.of == "text":
            self.glimpsed.setdefault(span.text.lower(), []).append(span)
            self.glimpse = span
        if naming.relational and naming.kind is SourceKind.PERSON and not naming.name and span.of == "text":
            self.relative = span
        if naming.definite is Definite.INDEFINITE and not naming.name and not naming.plural and span.of == "text":
            self.sketched[naming.head] = span

    def add_glimpses(self, entity: Entity, naming: Naming, span: Span) -> None:
        """Adds the places before at which a new entity was spoken of by the same words."""
        if naming.name or span.of != "text":
            return
        before = [place for place in self.glimpsed.pop(span.text.lower(), ()) if span.start - place.end < _SKETCHED]
        if before and entity.mentions[0] == span:
            entity.mentions[:0] = before[-_MOST_GLIMPSES:]
            entity.namings[:0] = [naming] * len(before[-_MOST_GLIMPSES:])

    def drawn(self, naming: Naming, span: Span) -> Entity | None:
        """A new entity of a definite description, with the indefinite one before it: 'A neighbour ran outside. […] [the neighbour] said'."""
        if naming.definite is not Definite.DEFINITE or naming.name or naming.plural or naming.relational:
            return None
        before = self.sketched.pop(naming.head, None)
        if before is None or not 0 < span.start - before.end < _SKETCHED:
            return None
        first = read_naming(before.text)
        if naming.gender and first.gender and naming.gender != first.gender:
            return None
        entity = Entity(len(self.all), first, before)
        entity.mentions.append(span)
        entity.namings.append(naming)
        entity.learn(naming)
        return entity

    def known(self, span: Span, naming: Naming) -> Entity | None:
        """The entity that a phrase refers back to; `None`, and nothing new, if there is none."""
        found = self.called(naming) if naming.name else None
        if not naming.name and naming.definite is Definite.DEFINITE:
            found = described(self, naming, span, speaks=False)
        if found is None:
            return None
        found.mentions.append(span)
        found.namings.append(naming)
        found.learn(naming)
        self.index(found, naming, span)
        return found

    def has(self, span: Span) -> bool:
        """Whether somebody is known by a description already."""
        naming = read_naming(span.text)
        return bool(naming.name) or described(self, naming, span, speaks=True) is not None

    def spouse(self, entity: Entity, span: Span) -> None:
        """Enters the first of two of one surname: 'Edith and Norman Clegg'."""
        surname = entity.fullest.name[-1]
        naming = read_naming(f"{span.text} {surname}")
        if naming.kind is SourceKind.PERSON and self.called(naming) is None:
            other = Entity(len(self.all), naming, span)
            self.all.append(other)
            self.index(other, naming, span)

    def name(self, entity: Entity, span: Span) -> None:
        """Gives an entity that was described before its name."""
        naming = read_naming(span.text)
        if not naming.name:  # "Bill" alone is a word too
            naming = naming._replace(name=naming.words, kind=SourceKind.PERSON, head=naming.words[-1].lower())
        known = self.called(naming)
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
        self.index(entity, naming, span)

    def describe(self, entity: Entity, span: Span, naming: Naming) -> None:
        """Enters a description that stands beside an entity's name: what they are, no mention of its own."""
        entity.role = entity.role or naming.text
        entity.gender = entity.gender or naming.gender
        entity.namings.append(naming)
        self.also_called(entity, naming.head)
        self.near(entity, span)

    def also_called(self, entity: Entity, head: str) -> None:
        """Enters the head of a description, so that it is known again: 'a former accountant' … 'the former accountant'."""
        entity.heads.add(head)
        known = self.by_head.setdefault(head, [])
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
        for known in self.known_by(other):
            if known and known[-1] is other:
                known[-1] = kept
        for key in self.names_of(other):
            if self.by_name.get(key) is other:
                self.by_name[key] = kept
        self.recent = [kept if entity is other else entity for entity in self.recent]
        kept.last = max(kept.last, other.last)
        return kept

    def is_own(self, entity: Entity) -> bool:
        """Whether the entity is the article's own outlet."""
        if self.own is None or entity.kind not in (SourceKind.OUTLET, SourceKind.ORGANIZATION):
            return False
        name = bare(entity.name)
        if _closed_up(name) == _closed_up(self.own):
            return True  # "The Hill" in TheHill, "Mossfoot News" in MossfootNews.com
        known, own = outlet_named(name), outlet_named(self.own)
        short = name.split()
        if len(short) < len(self.own.split()) and self.own.split()[-len(short) :] == short:
            return True  # "the Post" in the Tidewater Post
        return name == self.own or (known is not None and known is own)

    def is_own_name(self, text: str) -> bool:
        """Whether words name the article's own outlet, with what may follow it: 'Border Brief by phone'."""
        if self.own is None:
            return False
        words = bare(text)
        return _closed_up(words) == _closed_up(self.own) or words.startswith(f"{self.own} ")

    def spoke_to_own(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch of text says that somebody spoke to the article's own outlet: 'when he spoke to [The Fold]'."""
        if self.own is None or len(self.own) < _SHORTEST_OWN:
            return False
        low = text[start : min(end, start + _FRAME)].lower()
        return any(f"{verb} to {the}{self.own}" in low for verb in _SPOKE for the in ("", "the "))

    def touch(self, entity: Entity, span: Span) -> None:
        """Enters a mention that was resolved by other means."""
        if entity.mentions[-1] != span:
            entity.mentions.append(span)
        self.near(entity, span)


#: How somebody is heard by an outlet; shorter names of outlets are words too.
_SPOKE, _SHORTEST_OWN = ("spoke", "speaking", "talked", "talking"), 4
#: How much of a statement's sentences is looked at for that, in characters.
_FRAME = 600
#: What sites' names end in.
_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|tv|news|co\.[a-z]{2}|[a-z]{2})$")


def _closed_up(name: str) -> str:
    """An outlet's name as its address has it, without spaces and domain."""
    return _DOMAIN.sub(lambda end: end[0][0], name).replace(" ", "").removeprefix("the")


#: 'rancher Wes Roe[ of Florence]'
_OF_PLACE = re.compile(r"\s(?:of|from)\s(?:the\s)?[A-ZÀ-Þ][^,]{1,40}$")


def _without_place(span: Span, naming: Naming) -> Span:
    """The span of a person's name without where he is from."""
    if naming.kind is not SourceKind.PERSON or len(naming.name) < 2 or (match := _OF_PLACE.search(span.text)) is None:
        return span
    if naming.name[-1] not in span.text[: match.start()].split():
        return span
    return Span(span.start, span.start + match.start(), span.text[: match.start()], span.of)


#: A name of capitals with small words amid it: 'Rest of World', 'Faith and Field'.
_OF_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+\s(?:of|for|and|&|in)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]+")


def _as_outlet(naming: Naming, span: Span) -> Naming:
    """The reading of what stands in an outlet's place: a name there is an outlet's."""
    if span.of == "text" and _OF_NAME.fullmatch(span.text) is not None:
        words = tuple(span.text.split())
        return naming._replace(kind=SourceKind.OUTLET, name=words, words=words, gender="")
    if naming.name and naming.kind is not SourceKind.OUTLET and not naming.titles:
        return naming._replace(kind=SourceKind.OUTLET, words=tuple(naming.name))
    capitals = (
        all(word[:1].isupper() or word.isdigit() for word in naming.words) or _DOMAIN.search(span.text) is not None
    )
    if not naming.name and span.of == "text" and (on_air(naming) or capitals):
        return naming._replace(kind=SourceKind.OUTLET, name=naming.words)  # "published by the Bookseller"
    return naming


def may_publish(entity: Entity) -> bool:
    """Whether nothing says that a name is a person's or a body's of another sort, so that it may be an outlet's."""
    if entity.kind not in (SourceKind.PERSON, SourceKind.ORGANIZATION) or not entity.named or entity.role is not None:
        return False
    if entity.kind is SourceKind.PERSON and (entity.gender or not may_be_firm(entity.fullest.name)):
        return False
    return not sorts_of(entity) and all(not naming.titles for naming in entity.namings)


def on_air(naming: Naming) -> bool:
    """Whether a description is a station's name and what it is: 'DZMM radio', 'Vista television'."""
    words = naming.words
    return len(words) > 1 and words[-1] in _ON_AIR and all(w[:1].isupper() for w in words[:-1]) and not naming.name


_ON_AIR = frozenset(("radio", "television", "TV"))


def _in_headline(span: Span) -> Naming:
    """What a headline's phrase says: its capitals are the headline's, so "Top Diplomat" is a description like any other."""
    naming = read_naming(span.text)
    if naming.name:
        plain = read_naming(f"the {span.text.lower()}")
        if plain.head in _DESCRIBING:
            return plain
    return naming


#: Heads of descriptions whose holders differ by what stands before them: the oil minister, the justice minister.
