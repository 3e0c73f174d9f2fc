"""Speakers: the passages walked once, mentions and utterances in their order, each bound to an entity."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.introductions import introduced
from newsparse.attribution.naming import read_naming
from newsparse.attribution.pronouns import Pronoun, pronouns_of
from newsparse.attribution.scan import Candidate, scan
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation, Utterance
from newsparse.lexicon.names import looks_like_name
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.role_words import PEOPLE
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource, QuoteKind, SourceKind
from newsparse.model.span import Evidence, Span


class Bound(NamedTuple):
    """An utterance with its speaker and those whom it came through."""

    utterance: Utterance
    speaker: Entity | None
    via: tuple[Entity, ...]


class _Forced(NamedTuple):
    """A noun phrase beside a cue: it names a source whatever scanning makes of it."""

    span: Span
    utterance: int
    place: int
    """-1 for the speaker, else the number of the `Via`."""


#: Labels of an interview's answers.
_ANSWERS = frozenset(("a", "answer", "antwort", "réponse", "respuesta", "resposta", "r"))
_RELATIVE = frozenset("who which that qui que quien der die das".split())
_NO_OUTLET = frozenset(
    "reporters journalists lawmakers court parliament police them him her me us you parliamentarians supporters voters crowd audience jury committee congress viewers listeners readers press media people hearing everyone him".split()
)
_ROLE = re.compile(
    r"\s?,\s(?P<role>(?:the|a|an|der|die|das|ein|eine|le|la|l['’]|un|une|el|la|una?|o|um)\s?[^,.;:!?()\"“”«»]{3,80}|[a-zà-ÿ][^,.;:!?()\"“”«»]{3,60})(?=[,.;)])"
)


def bind(
    scenes: tuple[Scene, ...], utterances: tuple[Utterance, ...], entities: Entities
) -> tuple[list[Bound], list[Issue]]:
    """Every utterance with its speaker. The body comes first: the headline's speaker is the one that the body gives."""
    issues: list[Issue] = []
    order = sorted(range(len(scenes)), key=lambda i: (scenes[i].of != "text", scenes[i].of != "headline", i))
    bound: dict[int, Bound] = {}
    for place in order:
        scene = scenes[place]
        mine = [i for i, u in enumerate(utterances) if u.parts[0].of == scene.of]
        _passage(scene, mine, utterances, entities, bound, issues)
    return [bound[i] for i in range(len(utterances)) if i in bound], issues


def _passage(
    scene: Scene,
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
                *(_Forced(mention, i, -1) for mention in (utterances[i].mention,) if mention is not None),
                *(_Forced(via.mention, i, n) for n, via in enumerate(utterances[i].via)),
            )
        ),
        key=lambda f: (f.span.start, -f.span.end),
    )
    found: dict[tuple[int, int], Entity | None] = {}
    words = pronouns_of(scene.grammar.language)
    previous: Entity | None = None
    stream = _merged(scan(scene), forced)
    for candidate, force in stream:
        if force is None:
            if candidate is not None:
                entity = _scanned(candidate, entities, scene.tokens.text)
                if entity is not None:
                    previous = entity
                    _apposition(entity, candidate.span, scene.tokens.text, entities)
            continue
        utterance = utterances[force.utterance]
        entity = _forced(force, utterance, entities, words, previous, scene, issues)
        found[force.utterance, force.place] = entity
        if entity is not None:
            previous = entity
            if force.place < 0:
                entity.cited = True
                entities.last_speaker = entity
                _apposition(entity, force.span, scene.tokens.text, entities)
    _speakers(mine, utterances, entities, found, bound, issues)


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


def _scanned(candidate: Candidate, entities: Entities, text: str) -> Entity | None:
    """The entity of a phrase that stands away from cues; only names and what refers back make one."""
    if candidate.pronoun is not None:
        entity, _ = entities.of_pronoun(candidate.pronoun, candidate.span)
        if entity is not None:
            entities.touch(entity, candidate.span)
        return entity
    naming = read_naming(candidate.span.text)
    if candidate.quoted and not (naming.name and len(naming.name) >= 2):
        return None
    if naming.name:
        if len(naming.name) == 1 and not naming.titles and naming.kind is not SourceKind.OUTLET:
            return entities.known(candidate.span, naming)
        return entities.of_phrase(candidate.span)
    found = introduced(candidate.span, naming, text)
    if found is None:
        return entities.known(candidate.span, naming)
    known = entities.of_phrase(found.name)
    known.role = known.role or found.role
    known.gender = known.gender or naming.gender
    entities.also_called(known, naming.head)
    return known


def _forced(
    force: _Forced,
    utterance: Utterance,
    entities: Entities,
    words: dict[str, Pronoun],
    previous: Entity | None,
    scene: Scene,
    issues: list[Issue],
) -> Entity | None:
    """The entity of a phrase beside a cue."""
    text = force.span.text
    low = text.lower().strip()
    if low in _ANSWERS and utterance.kind is QuoteKind.DIRECT:
        return _interviewee(entities, utterance)
    if low in words:
        pronoun = words[low]
        entity, others = entities.of_pronoun(pronoun, force.span)
        if entity is None:
            return None
        if others and force.place < 0:
            names = " or ".join(e.name for e in (entity, *others))
            issues.append(
                Issue.of(IssueCode.SPEAKER_AMBIGUOUS, "quotes", f"{text!r} may be {names}", _evidence(force.span))
            )
            return None
        entities.touch(entity, force.span)
        return entity
    if low in _RELATIVE and previous is not None and force.span.start - previous.last < 60:
        return previous
    if low in scene.grammar.pronouns and low not in scene.grammar.determiners:
        return None
    relation = utterance.via[force.place].relation if force.place >= 0 else None
    if relation is Relation.TOLD and not _outlet_like(text):
        return None
    fresh = len(entities.all)
    entity = entities.of_phrase(force.span, speaks=force.place < 0, outlet=relation is not None)
    before = entities.last_speaker
    if force.place < 0 and entity.number == fresh and _introduces(entity, before, force.span):
        return entities.merge(before, entity)  # type: ignore[arg-type]
    return entity


def _introduces(entity: Entity, before: Entity | None, span: Span) -> bool:
    """Whether a name that is new here belongs to the office that spoke just before: 'the chief executive told Reuters. … said Roe'."""
    if before is None or not entity.named or entity.role or entity.kind is not SourceKind.PERSON or span.of != "text":
        return False
    if before.named or before.kind is not SourceKind.PERSON or before.plural or len(entity.namings[0].name) < 2:
        return False
    return 0 < span.start - before.last < 400 and not (
        before.gender and entity.gender and before.gender != entity.gender
    )


def _outlet_like(text: str) -> bool:
    """Whether the one who was told is an outlet: a name, and no person's and no body's that hears things."""
    naming = read_naming(text)
    if {word.lower() for word in naming.words} & _NO_OUTLET:
        return False
    if looks_like_outlet(" ".join(naming.name or naming.words)) or outlet_named(text) is not None:
        return True
    if not naming.name or naming.titles:
        return naming.head in (
            "newspaper",
            "magazine",
            "network",
            "broadcaster",
            "agency",
            "zeitung",
            "journal",
            "periódico",
            "jornal",
            "newswire",
        )
    return naming.kind is not SourceKind.PERSON or len(naming.name) == 1 or text.lower().startswith("the ")


_NAMED_AFTER = re.compile(
    r"\s?,\s(?P<name>[A-ZÀ-Þ][\w.’'-]{0,20}(?:\s(?:(?:van|von|de|der|da|di|la|el|al|bin)\s){0,2}[A-ZÀ-Þ][\w’'-]{1,20}){1,3})(?=[,.;)\s])"
)


def _apposition(entity: Entity, span: Span, text: str, entities: Entities) -> None:
    """Takes the role from an apposition after a name, the name from one after a description: 'the mayor, Jane Roe,'."""
    if span.of != "text" or entity.plural:
        return
    if not entity.named:
        match = _NAMED_AFTER.match(text, span.end, span.end + 90)
        if (
            match is not None
            and entity.kind in (SourceKind.UNNAMED, SourceKind.PERSON)
            and looks_like_name(match["name"])
        ):
            entities.name(entity, Span.cut(text, match.start("name"), match.end("name")))
        return
    if entity.kind is not SourceKind.PERSON:
        return
    match = _ROLE.match(text, span.end, span.end + 120)
    if match is None:
        return
    role = match["role"].strip()
    naming = read_naming(role)
    if naming.head in PEOPLE or any(word.lower() in PEOPLE for word in naming.words[:4]):
        entity.heads.add(naming.head)
        if entity.role is None:
            entity.role = naming.text
            entity.gender = entity.gender or naming.gender


def _speakers(
    mine: list[int],
    utterances: tuple[Utterance, ...],
    entities: Entities,
    found: dict[tuple[int, int], Entity | None],
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
            speaker = _interviewee(entities, utterance) or speaker
        if speaker is None and (utterance.continues or utterance.mention is None) and last is not None:
            near = utterance.paragraph - last.utterance.paragraph <= 1 or (
                utterance.kind is QuoteKind.DIRECT and utterance.mention is None and not utterance.continues
            )
            if near and last.utterance.kind is not QuoteKind.BLOCK:
                speaker, via = last.speaker, via or last.via
        if speaker is None:
            issues.append(Issue.of(IssueCode.SPEAKER_UNKNOWN, "quotes", None, _evidence(utterance.parts[0])))
        if (
            utterance.kind is QuoteKind.BLOCK
            and speaker is not None
            and speaker.kind is not SourceKind.OUTLET
            and _outlet_like(speaker.name)
        ):
            speaker.kind = SourceKind.OUTLET
        bound[i] = Bound(utterance, speaker, tuple(e for e in via if not entities.is_own(e)))
        if utterance.attitude is None:
            last = bound[i]


def _interviewee(entities: Entities, utterance: Utterance) -> Entity | None:
    """Of an interview's answers the speaker: the first person whom the article names before them."""
    if utterance.kind is not QuoteKind.DIRECT or utterance.parts[0].of != "text":
        return None
    start = utterance.parts[0].start
    return next(
        (
            e
            for e in entities.all[:60]
            if e.kind is SourceKind.PERSON and e.named and len(e.name.split()) > 1 and e.mentions[0].start < start
        ),
        None,
    )


def _evidence(span: Span) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"{span.of} {span.start}", span.text[:120], span)
