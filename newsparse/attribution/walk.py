"""One passage walked once: mentions and the phrases beside cues in their order, so that a pronoun sees only what stands before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from newsparse.attribution.beside_cues import Beside, Forced, subject_of
from newsparse.attribution.beside_mentions import learn_apposition, learn_known_by, note_asked, note_holder
from newsparse.attribution.bodies import enter_body
from newsparse.attribution.bound import Bound
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.headlines import may_mean, quotes_from, twin_of
from newsparse.attribution.leads import is_introduced, lead_of, name_lead
from newsparse.attribution.named_later import named_later
from newsparse.attribution.naming import read_naming
from newsparse.attribution.outlet_places import outlet_like
from newsparse.attribution.pronouns import pronouns_of
from newsparse.attribution.referents import touch_owner
from newsparse.attribution.scan import Candidate, scan
from newsparse.attribution.scanned import scanned
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation, Utterance
from newsparse.lexicon.kin_words import KIN
from newsparse.lexicon.outlets import bare
from newsparse.model.issue import Issue
from newsparse.model.kinds import QuoteKind, SourceKind
from newsparse.model.span import Span


class Subject(NamedTuple):
    """Who stands at the beginning of a sentence."""

    start: int
    entity: Entity


class Walked(NamedTuple):
    """What a passage told: whom each phrase beside a cue means, and with whom sentences begin."""

    found: dict[tuple[int, int], Entity | None]
    """By the number of the utterance and the place of the phrase: -1 for the speaker, else the number of its `Via`."""
    subjects: list[Subject]
    twins: dict[int, Bound]
    """The body's utterances that a headline's repeat."""


def walk(
    scene: Scene,
    heads: tuple[Scene, ...],
    mine: list[int],
    utterances: tuple[Utterance, ...],
    entities: Entities,
    bound: dict[int, Bound],
    issues: list[Issue],
) -> Walked:
    """Whom the phrases of a passage mean; `mine` are the numbers of its utterances."""
    walker = _Walk(scene, heads, mine, utterances, entities, bound, issues)
    for start, candidate, force in _merged(scan(scene), walker.forced):
        walker.enter(start, candidate)
        if force is not None:
            walker.beside_cue(force)
        elif candidate is not None:
            walker.mention(candidate)
    return Walked(walker.found, walker.subjects, walker.twins)


class _Walk:
    """Where a walk has come to, and what it has seen."""

    def __init__(
        self,
        scene: Scene,
        heads: tuple[Scene, ...],
        mine: list[int],
        utterances: tuple[Utterance, ...],
        entities: Entities,
        bound: dict[int, Bound],
        issues: list[Issue],
    ) -> None:
        self.scene, self.heads, self.mine, self.utterances = scene, heads, mine, utterances
        self.entities, self.bound, self.issues = entities, bound, issues
        self.text = scene.tokens.text
        self.words = pronouns_of(scene.grammar.language)
        self.forced = _forced_of(scene, mine, utterances)
        entities.publishers |= _publishers(self.forced, utterances)
        self.found: dict[tuple[int, int], Entity | None] = {}
        self.subjects: list[Subject] = []
        self.twins: dict[int, Bound] = {}
        self.previous: Entity | None = None
        """Who was spoken of last."""
        self.described: Candidate | None = None
        """The last description that nobody was known by."""
        self.lead = lead_of(scene)
        self.latest = Forced(Span(0, 0, "", scene.of), -1, -1)
        self.owner: tuple[int, Entity] | None = None
        """Whose somebody is who is named next, and where it says so: '[her] husband'."""
        self.start = 0
        self.opens = False
        """Whether a sentence begins here."""

    def enter(self, start: int, candidate: Candidate | None) -> None:
        """Comes to the next phrase."""
        self.start = start
        self.entities.inside = _in_marks(self.scene, start)
        trade = candidate is not None and candidate.firm
        number, self.opens = _place_of(self.scene, start, behind_trade=trade)
        if not self.opens and candidate is not None and candidate.pronoun is None:
            self.opens = _behind_adverbial(self.scene, start)
        tokens = self.scene.tokens
        self.entities.paragraph = tokens.starts[tokens.paragraphs[number][0]]
        self.entities.before = tokens.starts[tokens.paragraphs[max(0, number - 1)][0]]

    def mention(self, candidate: Candidate) -> None:
        """Takes in a phrase that stands away from cues."""
        entities = self.entities
        if candidate.pronoun is not None and (one := self.whose(candidate)) is not None:
            entities.touch(one, candidate.span)
            self.previous = one
            return
        entity = scanned(candidate, entities, self.text)
        if entity is None:
            begins = candidate.begins or _behind_adverbial(self.scene, self.start)
            if begins and candidate.pronoun is None and not candidate.quoted:
                self.described = candidate
            if candidate.pronoun is None and not candidate.quoted:
                entities.sketch(candidate.span)
            return
        if self.opens and not entities.inside and not candidate.owns:
            entity.subject_at = self.start
            self.subjects.append(Subject(self.start, entity))
        if not self.opens and (self.is_apposed(candidate, entity) or self.is_introduced(candidate, entity)):
            entity.subject_at = self.start
            self.subjects.append(Subject(self.start, entity))
        if self.owner is not None and self.owner[0] == self.start and self.owner[1] is not entity:
            entity.owner = entity.owner or self.owner[1]
        self.owner = (self.start, entity) if candidate.owns else None
        entities.note_acronym(entity, candidate.span, self.text)
        note_holder(entity, candidate.span, self.text, entities)
        learn_apposition(entity, candidate.span, self.text, entities)
        self.previous = entity = self.once(entities.all[entity.number], candidate.span)
        note_asked(entity, candidate.span, self.text, entities)
        if (before := self.told_above(entity, candidate.span)) is not None:
            self.lead = None
            self.previous = entities.merge(before, entity)
            self.previous.kind = SourceKind.PERSON
        elif self.waits_for(entity, candidate.span):
            self.previous = self.name_lead(entity, candidate.span, speaks=False)

    def whose(self, candidate: Candidate) -> Entity | None:
        """Whom a possessive right behind an indefinite description means: 'a docker, [his] arm in a sling, kept talking'."""
        if self.scene.grammar.language != "en" or candidate.span.text not in ("his", "her") or candidate.quoted:
            return None
        place = next((p for p in self.entities.sketched.values() if p.end == candidate.span.start - 2), None)
        if place is None or self.text[place.end : candidate.span.start] != ", ":
            return None
        naming = read_naming(place.text)
        if naming.kind is not SourceKind.UNNAMED or naming.gender not in ("", candidate.pronoun.gender):  # type: ignore[union-attr]
            return None
        entity = self.entities.of_phrase(place)
        entity.gender = entity.gender or candidate.pronoun.gender  # type: ignore[union-attr]
        return entity

    def is_apposed(self, candidate: Candidate, entity: Entity) -> bool:
        """Whether a name is that of whom its sentence begins to describe: 'The judge who quashed it, [Mary Roe], apologized.'"""
        described = self.described
        if described is None or not described.opens or described.sentence != candidate.sentence or self.entities.inside:
            return False
        if entity.kind is not SourceKind.PERSON or not entity.named or entity.mentions[-1] != candidate.span:
            return False
        between = self.text[described.span.end : self.start]
        return between.endswith(", ") and between.startswith(" who ") and between.count(",") == 1

    def is_introduced(self, candidate: Candidate, entity: Entity) -> bool:
        """Whether a sentence is about what a named person has said: 'More from [Roe]’s interview with the Gazette.'"""
        if (
            entity.kind is not SourceKind.PERSON
            or not entity.named
            or self.entities.inside
            or candidate.span.of != "text"
        ):
            return False
        return _SAID_BY.match(self.text, candidate.span.end, candidate.span.end + _CLAUSE) is not None

    def beside_cue(self, force: Forced) -> None:
        """Takes in a phrase beside a cue."""
        entities, utterance = self.entities, self.utterances[force.utterance]
        again = self.found.get(self.latest[1:]) if force.place < 0 and force.span == self.latest.span else None
        owner = touch_owner(force.span, self.words, entities) if not entities.inside else None
        twin = twin_of(utterance, self.bound) if self.scene.of == "headline" and force.place < 0 else None
        if (
            twin is not None
            and twin.speaker is not None
            and (may_mean(force.span, twin.speaker) or quotes_from(utterance, twin.utterance, force.span))
        ):
            entity: Entity | None = twin.speaker
            entities.touch(twin.speaker, force.span)
            self.twins[force.utterance] = twin
        elif again is not None:
            self.found[force.utterance, force.place] = again  # two cues of one subject: "He said A, adding B"
            return
        else:
            entity = self.meant(force, utterance)
            if entity is not None and owner is not None and force.place < 0:
                entity = self.of_one_name(entity, owner)
        self.latest = force
        if entity is not None and owner is not None and owner is not entity:
            entity.owner = entity.owner or owner
        if entity is not None:
            entity = self.previous = self.speaks(entity, force, utterance)
            if self.waits_for(entity, force.span):
                entity = self.name_lead(entity, force.span, speaks=True)
        self.found[force.utterance, force.place] = entity

    def meant(self, force: Forced, utterance: Utterance) -> Entity | None:
        """Whom a phrase beside a cue means."""
        speaker = self.found.get((force.utterance, -1)) if force.place >= 0 else None
        if self.entities.inside and force.place < 0:
            speaker = _quoted_speaker(force, self.mine, self.utterances, self.found) or self.named_behind(force)
        beside = Beside(
            force=force,
            utterance=utterance,
            entities=self.entities,
            words=self.words,
            previous=self.previous,
            described=self.described,
            scene=self.scene,
            heads=self.heads,
            issues=self.issues,
            speaker=speaker,
            teller=_teller(force, self.mine, self.utterances, self.found)
            if force.place < 0 and self.scene.grammar.language != "en"
            else None,
        )
        return beside.meant()

    def of_one_name(self, entity: Entity, owner: Entity) -> Entity:
        """The only other one of a family's name, where a word for kin brings in nobody who is named: 'Joan Roe … Betty Roe … [her sister] said'."""
        bare = not entity.named and not entity.heads.isdisjoint(KIN) and len(entity.mentions) == 1
        if not bare or not owner.surname or not owner.named or entity.plural:
            return entity
        family = [e for e in self.entities.by_surname.get(owner.surname, ()) if e is not owner and e.named]
        fits = len(family) == 1 and family[0].gender == entity.gender and bool(entity.gender)
        if not fits or entity is family[0] or family[0].heads & KIN - entity.heads:
            return entity
        role = family[0].role or entity.namings[0].text
        merged = self.entities.merge(family[0], entity)
        merged.role = role
        return merged

    def named_behind(self, force: Forced) -> Entity | None:
        """Who speaks the words in whose marks a phrase stands, where his name stands behind them: '“He told me no,” [Roe] wrote.'"""
        i = _quotation_around(force, self.mine, self.utterances)
        mention = self.utterances[i].mention if i is not None else None
        if mention is None or mention.of != "text" or mention.start < force.span.end:
            return None
        naming = read_naming(mention.text)
        return self.entities.called(naming) if naming.name else None

    def speaks(self, entity: Entity, force: Forced, utterance: Utterance) -> Entity:
        """Takes in that somebody speaks or passes something on; who he is may have been told by it."""
        entities = self.entities
        if (self.opens or _closes(force, utterance)) and not entities.inside:
            entity.subject_at = self.start
        if not entities.inside:
            enter_body(force.span, entities)
        if force.place >= 0:
            return entity
        entities.note_acronym(entity, force.span, self.text)
        entity.cited = True
        if not entities.inside:
            entities.last_speaker = entity
        note_holder(entity, entity.mentions[0], self.text, entities)
        learn_known_by(entity, force.span, self.text, entities)
        if not utterance.comes_through_behind(force.span):
            learn_apposition(entity, force.span, self.text, entities)
        return self.once(entities.all[entity.number], force.span)

    def once(self, entity: Entity, span: Span) -> Entity:
        """The entity, with whom its office alone has named before if that is meant."""
        before = named_later(entity, span, self.entities) if self.scene.grammar.language != "en" else None
        return self.entities.merge(before, entity) if before is not None else entity

    def waits_for(self, entity: Entity, span: Span) -> bool:
        """Whether a lead that only describes somebody waits for the first full name, which this is."""
        return self.lead is not None and self.start > self.lead.end and _names_first(entity, span, self.entities)

    def told_above(self, entity: Entity, span: Span) -> Entity | None:
        """The one who is only described and has spoken in the paragraph before, where the first name of all opens this one with an age and gives evidence.

        'It was asleep, the boat's deckhand told the court. / [Tom Roe, 29,] gave evidence for an hour.'
        """
        before = self.entities.last_speaker
        if before is None or before.named or before.plural or not self.opens or before is entity:
            return None
        if before.kind not in (SourceKind.PERSON, SourceKind.UNNAMED) or span.of != "text":
            return None
        near = 0 < span.start - before.last < _JUST_ABOVE and before.last < self.entities.paragraph
        gender = before.gender and entity.gender and before.gender != entity.gender
        if not near or gender or entity.role is not None or not _names_first(entity, span, self.entities):
            return None
        return before if _TESTIFIES.match(self.text, span.end, span.end + _CLAUSE) is not None else None

    def name_lead(self, entity: Entity, span: Span, *, speaks: bool) -> Entity:
        """The entity of the first full name, with all that the lead says if it is his."""
        lead, self.lead = self.lead, None  # else the first whom the article names is somebody else
        if lead is None:
            return entity
        return _lead_named(lead, entity, span, self.scene, self.entities, speaks=speaks)


#: 'Tom Roe, 29, of Hull, [gave evidence] for an hour'
_TESTIFIES = re.compile(
    r"\s?,\s(?:aged\s)?\d{1,3}\s?,[^.!?;“”\"]{0,60}?\s(?:gave|giving|given|resumed)\s(?:\w+\s)?evidence\b|\s?,\s(?:aged\s)?\d{1,3}\s?,[^.!?;“”\"]{0,60}?\s(?:testified|took\sthe\s(?:witness\s)?stand)\b"
)
#: '[Roe]’s televised interview', 'the interview with [Roe]'
_SAID_BY = re.compile(
    r"['’]s?\s(?:[a-z][\w-]{1,20}\s){0,3}(?:interview|statement|speech|remarks|testimony|evidence|letter|address|conference|comments)\b"
)
#: The longest clause that says so, in characters.
_CLAUSE = 110
#: How far above a name its bearer may have spoken, in characters.
_JUST_ABOVE = 200


def _forced_of(scene: Scene, mine: list[int], utterances: tuple[Utterance, ...]) -> list[Forced]:
    """The phrases beside the cues of a passage, in order, the longer one first where two begin together."""
    out: list[Forced] = []
    for i in mine:
        mention = subject_of(utterances[i], scene)
        if mention is not None:
            out.append(Forced(mention, i, -1))
        out += (Forced(via.mention, i, n) for n, via in enumerate(utterances[i].via))
    return sorted(out, key=lambda f: (f.span.start, -f.span.end))


def _closes(force: Forced, utterance: Utterance) -> bool:
    """Whether a speaker stands behind all that was said: he is the subject of the sentence that was said."""
    part = utterance.parts[-1]
    return force.place < 0 and part.of == force.span.of and part.end <= force.span.start


def _publishers(forced: list[Forced], utterances: tuple[Utterance, ...]) -> set[str]:
    """The names that were told something or relay somebody, as outlets do."""
    return {
        bare(force.span.text)
        for force in forced
        if force.place >= 0
        and outlet_like(force.span.text)
        and (utterances[force.utterance].via[force.place].relation is not Relation.SEEN_BY)
    }


#: How many utterances before one may hold it in their marks.
_HOLDERS = 4


def _quoted_speaker(
    force: Forced, mine: list[int], utterances: tuple[Utterance, ...], found: dict[tuple[int, int], Entity | None]
) -> Entity | None:
    """Who speaks the words in whose marks a phrase stands: of himself he says "I", so that "he" is somebody else."""
    i = _quotation_around(force, mine, utterances)
    return found.get((i, -1)) if i is not None else None


def _quotation_around(force: Forced, mine: list[int], utterances: tuple[Utterance, ...]) -> int | None:
    """The number of the quotation in whose marks a phrase stands."""
    at = bisect_left(mine, force.utterance)
    for i in reversed(mine[max(0, at - _HOLDERS) : at]):
        if utterances[i].kind is QuoteKind.DIRECT and any(
            part.start <= force.span.start < part.end for part in utterances[i].parts
        ):
            return i
    return None


def _teller(
    force: Forced, mine: list[int], utterances: tuple[Utterance, ...], found: dict[tuple[int, int], Entity | None]
) -> Entity | None:
    """In whose words a phrase stands: who tells what somebody else said."""
    at = bisect_left(mine, force.utterance)
    for i in reversed(mine[max(0, at - _HOLDERS) : at]):
        one = utterances[i]
        if one.kind is not QuoteKind.BLOCK and any(p.start <= force.span.start < p.end for p in one.parts):
            return found.get((i, -1))
    return None


def _names_first(entity: Entity, span: Span, entities: Entities) -> bool:
    """Whether a mention is the first full name of a person in the article."""
    if not entity.named or entity.kind is not SourceKind.PERSON or len(entity.fullest.name) < 2:
        return False
    return entity.mentions[-1] == span and not any(
        e.named and e.kind is SourceKind.PERSON and len(e.fullest.name) > 1 for e in entities.all[: entity.number]
    )


def _lead_named(lead: Span, entity: Entity, span: Span, scene: Scene, entities: Entities, *, speaks: bool) -> Entity:
    """The entity of the first full name, which is whom the lead describes if it is brought in as he would be."""
    token = bisect_right(scene.tokens.starts, span.start) - 1
    opens = token == scene.tokens.paragraphs[scene.tokens.paragraph_of[token]][0]
    cited = any(e.cited and not e.named and e.mentions[0].start == lead.start for e in entities.all)
    first = token == scene.tokens.sentences[scene.tokens.sentence_of[token]][0]
    people = (SourceKind.PERSON, SourceKind.UNNAMED)
    others = (e for e in dict.fromkeys(entities.all) if e is not entity and e.mentions[0].start != lead.start)
    alone = cited and not any(e.kind in people and (e.cited or e.named) for e in others)
    if not is_introduced(
        lead,
        read_naming(span.text),
        span,
        scene,
        opens=opens,
        opens_sentence=first,
        speaks=speaks,
        cited=cited,
        alone=alone,
    ):
        return entity
    return name_lead(lead, entity, entities)


def _in_marks(scene: Scene, offset: int) -> bool:
    """Whether a place of the text stands in quotation marks."""
    token = bisect_right(scene.tokens.starts, offset) - 1
    return token >= 0 and scene.region_at[token] >= 0


#: The longest description of a firm before its name, in tokens.
_LONGEST_TRADE = 4


def _place_of(scene: Scene, offset: int, *, behind_trade: bool) -> tuple[int, bool]:
    """The paragraph that a place is in, and whether a sentence begins there, or just before with what a firm is."""
    tokens = scene.tokens
    token = max(0, bisect_right(tokens.starts, offset) - 1)
    first = tokens.sentences[tokens.sentence_of[token]][0]
    opens = token - first <= (_LONGEST_TRADE if behind_trade else 0) or (
        token == first + 1 and (scene.region_at[first] >= 0 or tokens.lower[first] in _CONNECTING)
    )
    return tokens.paragraph_of[token], opens


#: The longest phrase of where or when that opens a sentence, in tokens, and the longest title before a name.
_LONGEST_ADVERBIAL = 10


def _behind_adverbial(scene: Scene, offset: int) -> bool:
    """Whether a place is behind the comma of a phrase of where or when that opens its sentence: 'At the ground, [Roe] was in no mood'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or not scene.statements:
        return False
    token = max(0, bisect_right(tokens.starts, offset) - 1)
    first = tokens.sentences[tokens.sentence_of[token]][0]
    if not 1 < token - first <= _LONGEST_ADVERBIAL + 1 or tokens.words[token - 1] != ",":
        return False
    opens = tokens.lower[first] in ("at", "in", "on", "outside", "inside", "alongside", "across", "behind", "near")
    return opens and not any(
        tokens.words[k] == "," or tokens.lower[k] in grammar.verbs or scene.region_at[k] >= 0
        for k in range(first + 1, token - 1)
    )


#: Words that a sentence begins with before its subject.
_CONNECTING = frozenset("but and so yet however still now then later also meanwhile".split())


def _merged(candidates: Iterator[Candidate], forced: list[Forced]) -> list[tuple[int, Candidate | None, Forced | None]]:
    """Candidates and forced phrases with their places, in order; a candidate that touches a forced phrase gives way to it."""
    out: list[tuple[int, Candidate | None, Forced | None]] = [(f.span.start, None, f) for f in forced]
    spans = [(f.span.start, f.span.end) for f in forced]
    at = 0
    for candidate in candidates:
        start, end = candidate.span.start, candidate.span.end
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        for first, last in spans[at : at + 3]:
            if first < end and start < last:
                break
        else:
            out.append((start, candidate, None))
    out.sort(key=itemgetter(0))
    return out
