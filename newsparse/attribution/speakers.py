"""Speakers: the passages walked once, mentions and utterances in their order, each bound to an entity."""

from __future__ import annotations

import re
from bisect import bisect_right

import attrs

from newsparse.attribution.beside_cues import evidence_of
from newsparse.attribution.bound import Bound
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.headlines import twin_of
from newsparse.attribution.outlet_places import outlet_like
from newsparse.attribution.referents import in_first_person, interviewee
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Utterance
from newsparse.attribution.walk import Subject, walk
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import QuoteKind, SourceKind
from newsparse.model.span import Span


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
        walked = walk(scene, heads, mine, utterances, entities, bound, issues)
        subjects = [] if scene.grammar.capital_nouns else walked.subjects
        _speakers(heads, mine, utterances, entities, walked.found, subjects, scene.tokens.text, bound, issues)
        for i, twin in walked.twins.items():
            bound[i] = bound[i]._replace(via=twin.via)
    return [bound[i] for i in range(len(utterances)) if i in bound], issues


def _speakers(
    heads: tuple[Scene, ...],
    mine: list[int],
    utterances: tuple[Utterance, ...],
    entities: Entities,
    found: dict[tuple[int, int], Entity | None],
    subjects: list[Subject],
    text: str,
    bound: dict[int, Bound],
    issues: list[Issue],
) -> None:
    """Binds the utterances of a passage, in order; what has no mention takes its speaker from the one before it."""
    last: Bound | None = None
    alone = [u for u in (utterances[i] for i in mine) if u.answers or (u.continues and u.cue is None)]
    own = any(map(in_first_person, alone))
    for i in mine:
        utterance = utterances[i]
        speaker = found.get((i, -1))
        via = tuple(e for n in range(len(utterance.via)) if (e := found.get((i, n))) is not None and e is not speaker)
        if utterance.answers:
            speaker = interviewee(entities, utterance, heads)
        elif (
            speaker is None
            and (own or _is_announced(utterance, text))
            and utterance.continues
            and utterance.cue is None
            and (last is None or last.utterance.cue is None)
        ):
            speaker = interviewee(entities, utterance, heads, answers=len(alone)) or speaker
        goes_on = (utterance.continues or utterance.mention is None) and not utterance.answers
        if speaker is None and goes_on and last is not None:
            near = (
                utterance.paragraph - last.utterance.paragraph <= 1
                or (utterance.kind is QuoteKind.DIRECT and utterance.mention is None and not utterance.continues)
                or _follows_at_once(utterance, last.utterance, text)
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
        elif speaker is not None and not via and last is not None and _in_paper(utterance, last, text):
            via = last.via
        if speaker is None and utterance.mention is None and utterance.parts[0].of == "headline":
            twin = twin_of(utterance, bound)
            if twin is not None:
                speaker, via = twin.speaker, twin.via
        if speaker is None:
            issues.append(Issue.of(IssueCode.SPEAKER_UNKNOWN, "quotes", None, evidence_of(utterance.parts[0])))
        if (
            utterance.kind is QuoteKind.BLOCK
            and speaker is not None
            and speaker.kind is not SourceKind.OUTLET
            and outlet_like(speaker.name)
        ):
            speaker.kind = SourceKind.OUTLET
        bound[i] = Bound(utterance, speaker, tuple(e for e in via if not entities.is_own(e)))
        if utterance.attitude is None and not (last is not None and _is_told_in(utterance, last.utterance)):
            last = bound[i]


def _follows_at_once(utterance: Utterance, before: Utterance, text: str) -> bool:
    """Whether no word stands between the end of what was said, in however many paragraphs, and what is said now."""
    start, end = before.parts[-1].end, utterance.parts[0].start
    return before.parts[-1].of == "text" == utterance.parts[0].of and not any(map(str.isalnum, text[start:end]))


def _is_told_in(utterance: Utterance, answer: Utterance) -> bool:
    """Whether words are passed on within an answer or other words that stand alone, whose speaker goes on behind them."""
    alone = answer.answers or (answer.continues and answer.cue is None)
    return alone and any(a.start <= utterance.parts[0].start < a.end for a in answer.parts)


#: 'Speaking to Loam, [he was gentler: “]…”'
_ANNOUNCED = re.compile(r"\b(?:he|she|they)\s[^.!?:\n]{2,60}:[\s“\"‘'«„]{1,3}$", re.IGNORECASE)


def _is_announced(utterance: Utterance, text: str) -> bool:
    """Whether a clause of somebody leads up to quoted words with a colon: he is about to speak."""
    part = utterance.parts[0]
    return part.of == "text" and _ANNOUNCED.search(text[max(0, part.start - 80) : part.start]) is not None


#: 'In one of them, a manager wrote': what is said stands in a document that was spoken of just before.
_IN_ONE = re.compile(
    r"In (?:one|another|a third|one of (?:them|these|those|the [\w-]{3,20}))(?:,| e-?mail,| message,| letter,| memo,)\s"
)


#: '“No,” a manager wrote[ in one of them]'
_WROTE_IN_ONE = re.compile(
    r"\sin\s(?:one|another|a\s(?:second|third|fourth))(?:\sof\s(?:them|these|those))?(?:\s(?:e-?mail|message|letter|text|memo|note))?[,.]"
)


def _in_document(utterance: Utterance, before: Bound, text: str) -> bool:
    """Whether a statement stands in one of the documents that the one before it came from."""
    if before.speaker is None or before.speaker.kind is not SourceKind.DOCUMENT or utterance.parts[0].of != "text":
        return False
    near = 0 <= utterance.paragraph - before.utterance.paragraph <= 1
    behind = utterance.cue is not None and _WROTE_IN_ONE.match(text, utterance.cue.end) is not None
    return near and (behind or _IN_ONE.match(text, utterance.frame[0]) is not None)


def _in_paper(utterance: Utterance, before: Bound, text: str) -> bool:
    """Whether a French "y" says that somebody wrote what he says in the document just cited, which is only its channel: '« A », y écrivait Roe'."""
    cue = utterance.cue
    if cue is None or before.speaker is None or before.speaker.kind is not SourceKind.DOCUMENT:
        return False
    return utterance.parts[0].of == "text" and text[max(0, cue.start - 3) : cue.start] == " y "


def _subject_ahead(utterance: Utterance, before: Utterance, subjects: list[Subject]) -> Subject | None:
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
