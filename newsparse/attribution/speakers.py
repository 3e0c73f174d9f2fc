"""Speakers: the passages walked once, mentions and utterances in their order, each bound to an entity."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse.attribution.antecedents import antecedent, fits
from newsparse.attribution.bodies import enter_body
from newsparse.attribution.bound import Bound
from newsparse.attribution.compatriots import compatriot, is_compatriot
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.headlines import may_mean, twin_of
from newsparse.attribution.kin import kin_spoken_of
from newsparse.attribution.leads import is_introduced, lead_of, name_lead
from newsparse.attribution.naming import read_naming
from newsparse.attribution.nominal import is_nominal, without_adverbs
from newsparse.attribution.pronouns import Pronoun, pronouns_of
from newsparse.attribution.referents import (
    described_and_named,
    firm_described,
    interviewee,
    introduces,
    learn_apposition,
    note_asked,
    of_programme,
    only_described,
    outlet_like,
    relative_of,
    scanned,
    touch_owner,
)
from newsparse.attribution.scan import Candidate, scan
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import described_ahead, subject_of_relative
from newsparse.attribution.utterance import Relation, Utterance
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource, QuoteKind, SourceKind
from newsparse.model.span import Evidence, Span


class _Forced(NamedTuple):
    """A noun phrase beside a cue: it names a source whatever scanning makes of it."""

    span: Span
    utterance: int
    place: int
    """-1 for the speaker, else the number of the `Via`."""


class _Subject(NamedTuple):
    """Who stands at the beginning of a sentence."""

    start: int
    entity: Entity


#: Labels of an interview's answers.
_ANSWERS = frozenset(("a", "answer", "antwort", "réponse", "respuesta", "resposta", "r"))
#: One of several, by a word alone: '“Never,” one wrote.'
_ONE = frozenset(("one", "another"))
_RELATIVE = frozenset("who which that qui que quien der die das".split())


def bind(
    scenes: tuple[Scene, ...], utterances: tuple[Utterance, ...], entities: Entities
) -> tuple[list[Bound], list[Issue]]:
    """Every utterance with its speaker. The body comes first: the headline's speaker is the one that the body gives."""
    issues: list[Issue] = []
    order = sorted(range(len(scenes)), key=lambda i: (scenes[i].of != "text", scenes[i].of != "headline", i))
    bound: dict[int, Bound] = {}
    heads = tuple(sorted((s for s in scenes if s.of in ("dek", "headline")), key=lambda s: s.of))
    for place in order:
        scene = scenes[place]
        mine = [i for i, u in enumerate(utterances) if u.parts[0].of == scene.of]
        _passage(scene, heads, mine, utterances, entities, bound, issues)
    return [bound[i] for i in range(len(utterances)) if i in bound], issues


def _passage(
    scene: Scene,
    heads: tuple[Scene, ...],
    mine: list[int],
    utterances: tuple[Utterance, ...],
    entities: Entities,
    bound: dict[int, Bound],
    issues: list[Issue],
) -> None:
    """Walks one passage: mentions in order, so that a pronoun sees only what stands before it."""
    forced = sorted(
        (
            forced
            for i in mine
            for forced in (
                *(_Forced(mention, i, -1) for mention in (_subject(utterances[i], scene),) if mention is not None),
                *(_Forced(via.mention, i, n) for n, via in enumerate(utterances[i].via)),
            )
        ),
        key=lambda f: (f.span.start, -f.span.end),
    )
    found: dict[tuple[int, int], Entity | None] = {}
    words = pronouns_of(scene.grammar.language)
    previous: Entity | None = None
    lead = lead_of(scene)
    subjects: list[_Subject] = []
    described: Candidate | None = None
    twins: dict[int, Bound] = {}
    latest = _Forced(Span(0, 0, "", scene.of), -1, -1)
    stream = _merged(scan(scene), forced)
    for candidate, force in stream:
        start = (force or candidate).span.start  # type: ignore[union-attr]
        entities.inside = _in_marks(scene, start)
        number, opens = _place_of(scene, start, behind_trade=candidate is not None and candidate.firm)
        entities.paragraph = scene.tokens.starts[scene.tokens.paragraphs[number][0]]
        if force is None:
            if candidate is not None:
                entity = scanned(candidate, entities, scene.tokens.text)
                if entity is not None:
                    previous = entity
                    if opens and not entities.inside:
                        entity.subject_at = start
                        subjects.append(_Subject(start, entity))
                    learn_apposition(entity, candidate.span, scene.tokens.text, entities)
                    previous = entity = entities.all[entity.number]
                    note_asked(entity, candidate.span, scene.tokens.text, entities)
                    if lead is not None and start > lead.end and _names_first(entity, candidate.span, entities):
                        lead, previous = _lead_named(lead, entity, candidate.span, scene, entities, speaks=False)
                elif candidate.begins and candidate.pronoun is None and not candidate.quoted:
                    described = candidate
            continue
        utterance = utterances[force.utterance]
        owner = touch_owner(force.span, words, entities) if not entities.inside else None
        twin = twin_of(utterance, bound) if scene.of == "headline" and force.place < 0 else None
        if twin is not None and twin.speaker is not None and may_mean(force.span, twin.speaker):
            entity = twin.speaker
            entities.touch(entity, force.span)
            twins[force.utterance] = twin
        else:
            speaker = found.get((force.utterance, -1)) if force.place >= 0 else None
            if force.place < 0 and force.span == latest.span and (again := found.get(latest[1:])) is not None:
                found[force.utterance, force.place] = again  # two cues of one subject: "He said A, adding B"
                continue
            if entities.inside and force.place < 0:
                speaker = _quoted_speaker(force, mine, utterances, found)
            entity = _forced(force, utterance, entities, words, previous, described, scene, heads, issues, speaker)
        found[force.utterance, force.place] = entity
        latest = force
        if entity is not None and owner is not None and owner is not entity:
            entity.owner = entity.owner or owner
        if entity is not None:
            previous = entity
            if (opens or _closes(force, utterance)) and not entities.inside:
                entity.subject_at = start
            if not entities.inside:
                enter_body(force.span, entities)
            if force.place < 0:
                entity.cited = True
                if not entities.inside:
                    entities.last_speaker = entity
                learn_apposition(entity, force.span, scene.tokens.text, entities)
                entity = found[force.utterance, force.place] = entities.all[entity.number]
        if lead is not None and entity is not None and start > lead.end and _names_first(entity, force.span, entities):
            lead, entity = _lead_named(lead, entity, force.span, scene, entities, speaks=True)
            found[force.utterance, force.place] = entity
    if scene.grammar.capital_nouns:
        subjects = []
    _speakers(heads, mine, utterances, entities, found, subjects, scene.tokens.text, bound, issues)
    for i, twin in twins.items():
        bound[i] = bound[i]._replace(via=twin.via)


def _closes(force: _Forced, utterance: Utterance) -> bool:
    """Whether a speaker stands behind all that was said: he is the subject of the sentence that was said."""
    part = utterance.parts[-1]
    return force.place < 0 and part.of == force.span.of and part.end <= force.span.start


#: How many utterances before one may hold it in their marks.
_HOLDERS = 4


def _quoted_speaker(
    force: _Forced, mine: list[int], utterances: tuple[Utterance, ...], found: dict[tuple[int, int], Entity | None]
) -> Entity | None:
    """Who speaks the words in whose marks a phrase stands: of himself he says "I", so that "he" is somebody else."""
    at = bisect_left(mine, force.utterance)
    for i in reversed(mine[max(0, at - _HOLDERS) : at]):
        if utterances[i].kind is QuoteKind.DIRECT and any(
            part.start <= force.span.start < part.end for part in utterances[i].parts
        ):
            return found.get((i, -1))
    return None


def _names_first(entity: Entity, span: Span, entities: Entities) -> bool:
    """Whether a mention is the first full name of a person in the article."""
    if not entity.named or entity.kind is not SourceKind.PERSON or len(entity.fullest.name) < 2:
        return False
    return entity.mentions[-1] == span and not any(
        e.named and e.kind is SourceKind.PERSON and len(e.fullest.name) > 1 for e in entities.all[: entity.number]
    )


def _lead_named(
    lead: Span, entity: Entity, span: Span, scene: Scene, entities: Entities, *, speaks: bool
) -> tuple[Span | None, Entity]:
    """The lead as long as nobody has its name, and the entity of the name."""
    token = bisect_right(scene.tokens.starts, span.start) - 1
    opens = token == scene.tokens.paragraphs[scene.tokens.paragraph_of[token]][0]
    cited = any(e.cited and not e.named and e.mentions[0].start == lead.start for e in entities.all)
    if not is_introduced(lead, read_naming(span.text), span, scene, opens=opens, speaks=speaks, cited=cited):
        return None, entity  # the first whom the article names is somebody else
    return None, name_lead(lead, entity, entities)


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


#: 'said [he]', 'said that [she]'
_AHEAD = re.compile(r"\s(?:that\s)?(?P<pronoun>he|she)\b")


def gender_ahead(span: Span, cue: Span | None, text: str) -> str:
    """What the first word of a statement tells of its speaker: in 'the striker said he was fit' he is a man."""
    if cue is None or span.of != "text" or cue.start < span.end or (match := _AHEAD.match(text, cue.end)) is None:
        return ""
    return "m" if match["pronoun"] == "he" else "f"


#: Words that a sentence begins with before its subject.
_CONNECTING = frozenset("but and so yet however still now then later also meanwhile".split())


def _merged(candidates: Iterator[Candidate], forced: list[_Forced]) -> list[tuple[Candidate | None, _Forced | None]]:
    """Candidates and forced phrases by their place; a candidate that touches a forced phrase gives way to it."""
    out: list[tuple[Candidate | None, _Forced | None]] = [(None, f) for f in forced]
    spans = [(f.span.start, f.span.end) for f in forced]
    at = 0
    for candidate in candidates:
        start, end = candidate.span.start, candidate.span.end
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        near = spans[at : at + 3]
        if not any(a < end and start < b for a, b in near):
            out.append((candidate, None))
    out.sort(key=lambda pair: next(one.span.start for one in pair if one is not None))
    return out


def _subject(utterance: Utterance, scene: Scene) -> Span | None:
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
#: How many of those who were mentioned last may be a sentence's subject.
_FEW = 6
_SENTENCE_ENDS = frozenset('.!?…»”"')
#: How far behind the last speaker a verb without a subject may go on, in characters.
_SOON_AFTER = 600


def _forced(
    force: _Forced,
    utterance: Utterance,
    entities: Entities,
    words: dict[str, Pronoun],
    previous: Entity | None,
    described: Candidate | None,
    scene: Scene,
    heads: tuple[Scene, ...],
    issues: list[Issue],
    speaker: Entity | None,
) -> Entity | None:
    """The entity of a phrase beside a cue; `described` is the last description before it that nobody was known by.

    `speaker` is who speaks in the same utterance, who told it to somebody else.
    """
    text = force.span.text
    low = text.lower().strip()
    if force.place < 0 and utterance.mention is None:
        return _dropped(force.span, entities, scene)
    if low in _ANSWERS and utterance.kind is QuoteKind.DIRECT:
        return interviewee(entities, utterance, heads)
    if low in words:
        pronoun = words[low]
        entity, others = antecedent(entities, pronoun, force.span, but=speaker)
        if force.place >= 0 and entity is not None and entity.kind is not SourceKind.OUTLET:
            if not others:
                entities.touch(entity, force.span)
            return None  # "he had told them": who was told and is no outlet passes nothing on
        if entity is None and entities.inside:
            return kin_spoken_of(force.span, pronoun, entities, scene.tokens.text)
        if entity is None:
            return only_described(described, pronoun, force.span, entities)
        if others and force.place < 0:
            names = " or ".join(e.name for e in (entity, *others))
            issues.append(
                Issue.of(IssueCode.SPEAKER_AMBIGUOUS, "quotes", f"{text!r} may be {names}", _evidence(force.span))
            )
            return None
        entities.touch(entity, force.span)
        return entity
    if low in _RELATIVE and not text.isupper() and previous is not None and force.span.start - previous.last < 60:
        return relative_of(force.span, previous, entities, scene.tokens.text) if low == "who" else previous
    if low == "who" and (described_one := described_ahead(scene, force.span)) is not None:
        return entities.of_phrase(described_one, speaks=True)
    if low in scene.grammar.pronouns and not text.isupper() and low not in scene.grammar.determiners:
        return None
    relation = utterance.via[force.place].relation if force.place >= 0 else None
    if relation is not None:
        force = force._replace(span=of_programme(force.span))
        text = force.span.text
    if relation is Relation.TOLD and (not outlet_like(text) or entities.is_person(read_naming(text))):
        return None
    if force.place < 0 and len(may_be := entities.may_be(read_naming(text))) > 1:
        names = " or ".join(e.name for e in may_be)
        issues.append(
            Issue.of(IssueCode.SPEAKER_AMBIGUOUS, "quotes", f"{text!r} may be {names}", _evidence(force.span))
        )
        return None
    if low in _ONE and force.place < 0:
        return described_and_named(force.span, entities, scene) or entities.of_phrase(force.span)
    if scene.grammar.language == "en" and not is_nominal(text, read_naming(text), scene.grammar):
        behind = subject_of_relative(scene, force.span) if force.place < 0 else None
        if behind is None:
            return None
        force = force._replace(span=behind)
    span = without_adverbs(force.span, scene.grammar) if scene.grammar.language == "en" else force.span
    entities.ahead = gender_ahead(span, utterance.cue, scene.tokens.text) if relation is None else ""
    fresh = len(entities.all)
    entity = described_and_named(span, entities, scene) if relation is None else None
    if entity is None and relation is None and not entities.has(span):
        entity = firm_described(span, read_naming(span.text), entities)
    if entity is not None:
        return entity
    if relation is None and span.of == "text" and is_compatriot(read_naming(span.text)):
        meant = compatriot(span, read_naming(span.text), entities, scene.tokens.text)
        if meant is not None:
            return meant
    entity = entities.of_phrase(span, speaks=force.place < 0, outlet=relation is not None)
    before = entities.last_speaker
    if force.place < 0 and entity.number == fresh and introduces(entity, before, span):
        return entities.merge(before, entity)  # type: ignore[arg-type]
    return entity


def _speakers(
    heads: tuple[Scene, ...],
    mine: list[int],
    utterances: tuple[Utterance, ...],
    entities: Entities,
    found: dict[tuple[int, int], Entity | None],
    subjects: list[_Subject],
    text: str,
    bound: dict[int, Bound],
    issues: list[Issue],
) -> None:
    """Binds the utterances of a passage, in order; what has no mention takes its speaker from the one before it."""
    last: Bound | None = None
    for i in mine:
        utterance = utterances[i]
        speaker = found.get((i, -1))
        via = tuple(e for n in range(len(utterance.via)) if (e := found.get((i, n))) is not None and e is not speaker)
        if (
            speaker is None
            and utterance.continues
            and utterance.cue is None
            and (last is None or last.utterance.cue is None)
        ):
            speaker = interviewee(entities, utterance, heads) or speaker
        if speaker is None and (utterance.continues or utterance.mention is None) and last is not None:
            near = utterance.paragraph - last.utterance.paragraph <= 1 or (
                utterance.kind is QuoteKind.DIRECT and utterance.mention is None and not utterance.continues
            )
            told = _subject_ahead(utterance, last.utterance, subjects)
            named: Span | None = None
            if told is not None:
                speaker = told.entity
                named = next((m for m in speaker.mentions if m.of == "text" and m.start == told.start), None)
            elif near and last.utterance.kind is not QuoteKind.BLOCK:
                speaker, via = last.speaker, via or last.via
                named = last.utterance.mention or last.utterance.carried
            if utterance.continues and utterance.carried is None:
                utterance = attrs.evolve(utterance, carried=named)
        if speaker is not None and not via and last is not None and _in_document(utterance, last, text):
            via = (*last.via, last.speaker)  # type: ignore[arg-type]
        if speaker is None and utterance.mention is None and utterance.parts[0].of == "headline":
            twin = twin_of(utterance, bound)
            if twin is not None:
                speaker, via = twin.speaker, twin.via
        if speaker is None:
            issues.append(Issue.of(IssueCode.SPEAKER_UNKNOWN, "quotes", None, _evidence(utterance.parts[0])))
        if (
            utterance.kind is QuoteKind.BLOCK
            and speaker is not None
            and speaker.kind is not SourceKind.OUTLET
            and outlet_like(speaker.name)
        ):
            speaker.kind = SourceKind.OUTLET
        bound[i] = Bound(utterance, speaker, tuple(e for e in via if not entities.is_own(e)))
        if utterance.attitude is None:
            last = bound[i]


#: 'In one of them, a manager wrote': what is said stands in a document that was spoken of just before.
_IN_ONE = re.compile(
    r"In (?:one|another|a third|one of (?:them|these|those|the [\w-]{3,20}))(?:,| e-?mail,| message,| letter,| memo,)\s"
)


def _in_document(utterance: Utterance, before: Bound, text: str) -> bool:
    """Whether a statement stands in one of the documents that the one before it came from."""
    if before.speaker is None or before.speaker.kind is not SourceKind.DOCUMENT or utterance.parts[0].of != "text":
        return False
    near = 0 <= utterance.paragraph - before.utterance.paragraph <= 1
    return near and _IN_ONE.match(text, utterance.frame[0]) is not None


def _subject_ahead(utterance: Utterance, before: Utterance, subjects: list[_Subject]) -> _Subject | None:
    """Who does something in the sentence right before quoted words without a cue: 'Roe snorts when I repeat this. “He owes me.”'"""
    start = utterance.parts[0].start
    if not utterance.continues or utterance.kind is not QuoteKind.DIRECT or utterance.parts[0].of != "text":
        return None
    at = bisect_right(subjects, start, key=lambda subject: subject.start) - 1
    if at < 0 or start - subjects[at].start > _SENTENCE or subjects[at].entity.kind is not SourceKind.PERSON:
        return None
    since = max(before.parts[-1].end, before.cue.end if before.cue is not None else 0)
    return subjects[at] if since <= subjects[at].start and before.parts[0].of == "text" else None


#: How long the sentence before may be, in characters.
_SENTENCE = 160


def _evidence(span: Span) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"{span.of} {span.start}", span.text[:120], span)
