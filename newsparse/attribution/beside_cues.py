"""Whom the phrase beside a cue means: the speaker's words, or those for whoever was told, relays or holds a document."""

from __future__ import annotations

import re
from typing import NamedTuple

import attrs

from newsparse.attribution.antecedents import antecedent, fits
from newsparse.attribution.channels import sender
from newsparse.attribution.compatriots import compatriot, is_compatriot
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.kin import kin_spoken_of
from newsparse.attribution.naming import Definite, read_naming
from newsparse.attribution.nominal import is_nominal, without_adverbs
from newsparse.attribution.outlet_places import of_programme, outlet_like
from newsparse.attribution.outlets_again import outlet_again
from newsparse.attribution.pairs import enter_pair, touch_joined
from newsparse.attribution.pronouns import Pronoun
from newsparse.attribution.publishing import reads_as_outlet, reports
from newsparse.attribution.referents import (
    aged,
    described_and_named,
    firm_described,
    glimpsed,
    interviewee,
    introduces,
    one_more,
    only_described,
    only_one_named,
    paper_spoken_of,
    relative_before,
    relative_of,
    sketched,
    sketched_here,
)
from newsparse.attribution.scan import Candidate, without_case
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import described_ahead, relative_head, subject_of_relative
from newsparse.attribution.utterance import Relation, Utterance
from newsparse.lexicon.cues.relaying import THIS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.outlets import bare
from newsparse.lexicon.role_words import FIRMS, GROUPS, ORGANIZATIONS, PAPERS
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource, QuoteKind, SourceKind
from newsparse.model.span import Evidence, Span


class Forced(NamedTuple):
    """A noun phrase beside a cue: it names a source whatever scanning makes of it."""

    span: Span
    utterance: int
    place: int
    """-1 for the speaker, else the number of the `Via`."""


#: Labels of an interview's answers.
_ANSWERS = frozenset(("a", "answer", "antwort", "réponse", "respuesta", "resposta", "r"))
#: One of several, by a word alone: '“Never,” one wrote.'
_ONE = frozenset(("one", "another", "the other", "a second", "a third", "a fourth", "a fifth"))
_RELATIVE = frozenset("who which that qui que quien der die das".split())
#: How near before a relative stands whom it means, in characters.
_RELATIVE_REACH = 60
#: Within quoted words "it" means only what was spoken of at once before, so many characters at most.
_AT_ONCE = 60
#: How long the sentence before may be, in characters.
_SENTENCE_BEFORE = 100


#: Things of which a "which" may tell that they say something.
_SPEAKING_THINGS = ORGANIZATIONS | PAPERS | OUTLET_NOUNS | FIRMS | GROUPS


@attrs.frozen(kw_only=True, eq=False)
class Beside:
    """A phrase beside a cue, with what is known where it stands."""

    force: Forced
    utterance: Utterance
    entities: Entities
    words: dict[str, Pronoun]
    """The pronouns of the language."""
    previous: Entity | None
    """Who was spoken of last."""
    described: Candidate | None
    """The last description before it that nobody was known by."""
    scene: Scene
    heads: tuple[Scene, ...]
    issues: list[Issue]
    speaker: Entity | None
    """Who speaks in the same utterance, who told it to somebody else."""
    teller: Entity | None = None
    """In whose words the phrase stands, who calls somebody else by a description: 'Roe contó que [el técnico] le dijo'."""

    def meant(self) -> Entity | None:
        """Whom the phrase means; `None` where it is open, with an issue that says so, or where it means nobody who speaks."""
        text = self.force.span.text
        low = text.lower().strip()
        if self.is_speaker and self.utterance.mention is None:
            return _dropped(self.force.span, self.entities, self.scene)
        if low in _ANSWERS and self.utterance.kind is QuoteKind.DIRECT:
            return interviewee(self.entities, self.utterance, self.heads)
        if low in self.words and text == "Sie" and self.entities.inside:
            return None  # „Sie haben uns gesagt, …“: they, or whom he speaks to
        if low in self.words:
            return self.by_pronoun(self.words[low])
        if low == "lui" and self.scene.grammar.language == "fr":
            return self.by_pronoun(Pronoun("m", plural=False))  # "Selon lui, A"
        if low in _RELATIVE and not text.isupper() and (head := self.relative_head(low)) is not None:
            return self.entities.of_phrase(head, speaks=True)
        if low in _RELATIVE and not text.isupper() and self.previous is not None and self.is_near(self.previous):
            return self.by_relative(low, self.previous)
        if low == "who" and (described_one := described_ahead(self.scene, self.force.span)) is not None:
            return self.entities.of_phrase(described_one, speaks=True)
        grammar = self.scene.grammar
        if low in grammar.pronouns and not text.isupper() and low not in grammar.determiners:
            return None
        return self.by_words() if self.is_speaker else self.by_relation()

    @property
    def is_speaker(self) -> bool:
        """Whether the phrase is the speaker's, rather than that of whom the words came through."""
        return self.force.place < 0

    def is_near(self, entity: Entity) -> bool:
        """Whether somebody was spoken of just before."""
        return self.force.span.start - entity.last < _RELATIVE_REACH

    def relative_head(self, low: str) -> Span | None:
        """The description right before a relative, where it is of somebody who can speak and nobody was taken in by it: '[critics] who say'."""
        last = self.previous.mentions[-1] if self.previous is not None else None
        if last is not None and 0 <= self.force.span.start - last.end <= len(", "):
            return None
        head = relative_head(self.scene, self.force.span) if low in ("who", "which") and self.is_speaker else None
        if head is None:
            return None
        naming = read_naming(head.text)
        people = (SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.GROUP)
        things = (SourceKind.ORGANIZATION, SourceKind.OUTLET, SourceKind.DOCUMENT)
        known = low == "who" or naming.head in _SPEAKING_THINGS  # a word that no table has is no body for that
        fits = known and naming.kind in (people if low == "who" else things) and not naming.name
        return head if fits and is_nominal(head.text, naming, self.scene.grammar) else None

    def by_pronoun(self, pronoun: Pronoun) -> Entity | None:
        """Whom a pronoun means; open where it may be two."""
        entities, span = self.entities, self.force.span
        entity, others = antecedent(entities, pronoun, span, but=self.speaker, without=self.begun_with())
        if not self.is_speaker and entity is not None and not self.may_relay(entity):
            if not others:
                entities.touch(entity, span)
            return None  # "he had told them": who was told and is no outlet passes nothing on
        if self.is_speaker and entity is not None and self.is_fresher(entity):
            fresh = only_described(self.described, pronoun, span, entities)
            if fresh is not None:
                return fresh
        nearer = self.is_speaker and entities.inside and entity is not None and self.is_glimpse_nearer(entity)
        if nearer and (other := glimpsed(pronoun, span, entities)) is not None:
            return other
        if self.is_relative_nearer(entity) and (other := relative_before(span, pronoun, entities)) is not None:
            return other
        if entities.inside and pronoun.gender == "n" and entity is not None and span.start - entity.last > _AT_ONCE:
            return paper_spoken_of(
                pronoun, span, entities
            )  # “It said, ‘Do not come’”: what came is not the body spoken of before
        if entity is None and entities.inside and pronoun.gender == "n":
            return paper_spoken_of(pronoun, span, entities)
        if entity is None and entities.inside:
            kin = kin_spoken_of(span, pronoun, entities, self.scene.tokens.text) or relative_before(
                span, pronoun, entities
            )
            return kin or sketched(span, pronoun, entities)
        if entity is None and not self.is_speaker:
            return None  # "the judge told them": those who were only described pass nothing on
        if entity is None:
            return only_described(self.described, pronoun, span, entities) or glimpsed(pronoun, span, entities)
        if others and self.is_speaker:
            self.leave_open((entity, *others))
            return None
        entities.touch(entity, span)
        return entity

    def begun_with(self) -> frozenset[int]:
        """Of whom a statement that its frame interrupts begins to speak: '[One reviewer], she recalls, wrote that …'."""
        parts, place = self.utterance.parts, self.force.span.start
        if not self.is_speaker or len(parts) < 2 or not parts[0].end <= place < parts[1].start:
            return frozenset()
        near = self.entities.recent[-_FEW:]
        begun = (e for e in near if parts[0].start <= e.mentions[-1].start < parts[0].end)
        return frozenset(e.number for e in begun if e.mentions[-1].text.lower() not in self.words)

    def may_relay(self, entity: Entity) -> bool:
        """Whether whom a pronoun means may pass on what another said: an outlet, or a body that cites somebody."""
        cites = self.utterance.via[self.force.place].relation is Relation.CITED_BY
        return entity.kind is SourceKind.OUTLET or (
            cites and entity.kind in (SourceKind.ORGANIZATION, SourceKind.DOCUMENT)
        )

    def is_glimpse_nearer(self, entity: Entity) -> bool:
        """Whether quoted words mean whom the sentence before speaks of last: 'A docker kept talking of the foreman. “He shouted, ‘Jump’”'."""
        place = self.entities.glimpse
        if place is None or place.of != self.force.span.of or place.start <= entity.last:
            return False
        return not entity.named or entity.outside < self.entities.paragraph <= place.start

    def is_relative_nearer(self, entity: Entity | None) -> bool:
        """Whether this paragraph speaks of somebody's kin or man, and not of whom a pronoun in its quoted words means: 'her guard called. “He said no”'."""
        place = self.entities.relative
        if entity is None or place is None or not self.entities.inside or not self.is_speaker:
            return False
        return entity.outside < self.entities.paragraph <= place.start

    def is_fresher(self, entity: Entity) -> bool:
        """Whether a sentence of this paragraph has begun with a description since somebody was spoken of: 'A clerk was in tears. “No,” she said'."""
        described = self.described
        if described is None or described.span.of != "text" or self.entities.inside or not described.opens:
            return False
        parts = self.utterance.parts
        if len(parts) > 1 and parts[0].start <= described.span.start < parts[0].end <= self.force.span.start:
            return False  # "The inspector, he added, should look": he is not the inspector
        if entity.outside < self.entities.paragraph <= described.span.start:
            return True
        near = 0 < self.force.span.start - described.span.end < _SENTENCE_BEFORE
        return near and entity.outside <= described.span.end  # of "Analysts at Roe & Co" they speak, not the firm

    def leave_open(self, may_be: tuple[Entity, ...]) -> None:
        """Says in an issue that a phrase may mean several."""
        names = " or ".join(e.name for e in may_be)
        message = f"{self.force.span.text!r} may be {names}"
        self.issues.append(Issue.of(IssueCode.SPEAKER_AMBIGUOUS, "quotes", message, evidence_of(self.force.span)))

    def by_relative(self, low: str, previous: Entity) -> Entity:
        """Whom a relative means: who was spoken of just before it."""
        if low != "who":
            return previous
        return relative_of(self.force.span, previous, self.entities, self.scene.tokens.text)

    def by_relation(self) -> Entity | None:
        """Whom the words came through: an outlet that was told or relays, whoever holds a document."""
        span = without_case(of_programme(self.force.span))
        if self.scene.grammar.language == "en":
            span = without_adverbs(span, self.scene.grammar)  # "told the Standard afterwards"
        relation = self.utterance.via[self.force.place].relation
        naming = read_naming(span.text)
        if span.text.split()[0].lower() in THIS and naming.head in OUTLET_NOUNS:
            return None  # "told this newspaper": the article's own
        if (again := self.outlet_again(span)) is not None:
            return again
        shorter = self.entities.shortened(naming)  # "the Republic", of the Arizona Republic
        if relation is Relation.TOLD and not shorter and (self.entities.is_told(naming) or not outlet_like(span.text)):
            told = naming.kind is SourceKind.PERSON and len(naming.name) > 1 and naming.name[0].lower() in GIVEN_NAMES
            if told and not self.entities.inside and self.scene.grammar.language == "en":
                known = len(self.entities.all)
                listener = self.entities.of_phrase(span)
                if listener.number == known:
                    listener.outside = -1  # "he" is not yet he
            else:
                self.entities.known(span, naming)  # who was told is spoken of, and passes nothing on
            return None
        named = self.nominal(span)
        self.entities.ahead = ""
        return self.entities.of_phrase(named, outlet=True) if named is not None else None

    def outlet_again(self, span: Span) -> Entity | None:
        """The outlet that a Romance phrase calls by its sort: 'al diario madrileño'."""
        entity = outlet_again(span, read_naming(span.text), self.entities) if self.scene.grammar.infinitives else None
        if entity is not None:
            self.entities.touch(entity, span)
        return entity

    def nominal(self, span: Span) -> Span | None:
        """The phrase without adverbs; `None` where it names nobody."""
        grammar = self.scene.grammar
        if grammar.language != "en":
            return span
        if not is_nominal(span.text, read_naming(span.text), grammar):
            behind = subject_of_relative(self.scene, span) if self.is_speaker else None
            plain = without_adverbs(span, grammar)  # "a letter previously"
            if behind is None and not is_nominal(plain.text, read_naming(plain.text), grammar):
                return None
            span = behind or plain
        return without_adverbs(span, grammar)

    def by_words(self) -> Entity | None:
        """Whom a name or a description means."""
        entities, scene = self.entities, self.scene
        if (again := self.outlet_again(self.force.span)) is not None:
            return again
        if (sent := sender(self.force.span, entities, scene.grammar.language)) is not None:
            return sent
        phrase = without_case(self.force.span)
        may_be = entities.may_be(read_naming(self.force.span.text))
        if len(may_be) > 1:
            self.leave_open(tuple(may_be))
            return None
        if self.force.span.text.lower().strip() in _ONE:
            return described_and_named(self.force.span, entities, scene) or one_more(self.force.span, entities)
        span = self.nominal(phrase)
        if span is None:
            return None
        touch_joined(span, entities)
        if (pair := enter_pair(span, entities)) is not None:
            return pair
        entities.ahead = gender_ahead(span, self.utterance.cue, scene.tokens.text)
        closed = self.utterance.comes_through_behind(span) or self.utterance.begins_behind(span)
        entity = None if closed else described_and_named(span, entities, scene)
        if entity is None and scene.grammar.language == "en" and span.of == "text":
            entity = sketched_here(span, read_naming(span.text), entities)
        if entity is None and scene.grammar.language == "en" and not entities.has(span):
            entity = only_one_named(span, read_naming(span.text), entities)
        if entity is None and scene.grammar.language == "en" and not entities.has(span):
            entity = aged(span, read_naming(span.text), self.described, entities)
        if entity is None and not entities.has(span):
            entity = firm_described(span, read_naming(span.text), entities)
        if entity is None and span.of == "text" and is_compatriot(read_naming(span.text)):
            entity = compatriot(span, read_naming(span.text), entities, scene.tokens.text)
        return entity if entity is not None else self.entered(span)

    def publishes(self, span: Span) -> bool:
        """Whether a name is an outlet's by what it does here, or stands in an outlet's place elsewhere."""
        if self.scene.grammar.language != "en" or self.entities.is_person(read_naming(span.text)):
            return False
        if bare(span.text) in self.entities.publishers:
            return reads_as_outlet(span.text)
        return reports(span, self.utterance.cue, self.utterance.parts[0], self.scene.tokens.text)

    def entered(self, span: Span) -> Entity:
        """The entity that is known by a phrase, else a new one; a name may belong to the office that spoke just before."""
        entities = self.entities
        fresh = len(entities.all)
        entity = entities.of_phrase(span, speaks=True, outlet=self.publishes(span), but=self.teller)
        if entity.number == fresh and is_somebody(entity, span, entities.ahead, self.scene.tokens.text):
            entity.kind = SourceKind.UNNAMED
        before = entities.last_speaker
        if entity.number == fresh and before is not None and introduces(entity, before, span):
            return entities.merge(before, entity)
        return entity


_WHO = re.compile(r",?\swh(?:o|ose)\b")


def is_somebody(entity: Entity, span: Span, ahead: str, text: str) -> bool:
    """Whether a word that no table has means a person, because "who" or "he said he" follows: 'a wharfie, who'."""
    naming = entity.namings[0]
    if entity.kind is not SourceKind.ORGANIZATION or naming.name or naming.definite is not Definite.INDEFINITE:
        return False
    return bool(ahead) or (span.of == "text" and _WHO.match(text, span.end) is not None)


#: 'said [he]', 'said that [she]'
_AHEAD = re.compile(r"\s(?:that\s)?(?P<pronoun>he|she)\b")


def gender_ahead(span: Span, cue: Span | None, text: str) -> str:
    """What the first word of a statement tells of its speaker: in 'the striker said he was fit' he is a man."""
    if cue is None or span.of != "text" or cue.start < span.end or (match := _AHEAD.match(text, cue.end)) is None:
        return ""
    return "m" if match["pronoun"] == "he" else "f"


def subject_of(utterance: Utterance, scene: Scene) -> Span | None:
    """The phrase for the speaker; in a language that drops subjects the verb where there is none: '«No vio nada», [dijo]'."""
    if utterance.mention is not None or not scene.grammar.drops_subjects or utterance.continues:
        return utterance.mention
    cue = utterance.cue
    return cue if cue is not None and cue.text[:1].isalpha() and utterance.attitude is None else None


def _dropped(verb: Span, entities: Entities, scene: Scene) -> Entity | None:
    """Whom a verb without a subject means: the one who spoke last, or whom a sentence since begins with."""
    pronoun = Pronoun("", plural=verb.text.endswith(scene.grammar.drops_subjects))
    last = entities.last_speaker
    for entity in dict.fromkeys(reversed(entities.recent[-_FEW:])):
        if verb.start - entity.last > _SOON_AFTER or entity is last:
            break
        before = scene.tokens.text[: entity.mentions[-1].start].rstrip()
        before = _EMPHATIC.sub("", before[-_EMPHASIS:]).rstrip()
        if before.endswith(","):
            around = scene.tokens.text[max(0, entity.mentions[-1].start - _APPOSITION) : entity.mentions[-1].start]
            before = _DESCRIBED.sub("", around.rstrip()).rstrip()
        if fits(entity, pronoun) and entity.mentions[-1].of == "text" and (not before or before[-1] in _SENTENCE_ENDS):
            return entity
    if last is not None and verb.start - last.last < _SOON_AFTER:
        return last
    meant, others = antecedent(entities, pronoun, verb)
    return None if others else meant


#: 'El propio Salas', 'La stessa Ferri': words between a sentence's beginning and a name.
_EMPHATIC = re.compile(
    r"\s(?:El|La|O|A|Il|Lo)(?:\s(?:propio|propia|mismo|misma|próprio|própria|mesmo|mesma|stesso|stessa))?$"
)
_EMPHASIS = 20
#: 'El contratista, Juan Roe': what somebody is before his name, from where its sentence begins.
_DESCRIBED = re.compile(
    r"(?<=[.!?”»\"\n]\s)(?:El|La|O|A|Il|Lo|Le)\s[^.,;:!?\n]{2,60},$|(?<=\n)(?:El|La|O|A|Il|Lo|Le)\s[^.,;:!?\n]{2,60},$"
)
_APPOSITION = 90
#: How many of those who were mentioned last may be a sentence's subject.
_FEW = 6
_SENTENCE_ENDS = frozenset('.!?…»”"')
#: How far behind the last speaker a verb without a subject may go on, in characters.
_SOON_AFTER = 600


def evidence_of(span: Span) -> Evidence:
    """The place of a phrase as evidence."""
    return Evidence(EvidenceSource.TEXT, f"{span.of} {span.start}", span.text[:120], span)
