"""Speech within quoted speech: 'The dean said, “So be it,”' inside what somebody else is quoted with."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse.attribution.draft import Draft, settle
from newsparse.attribution.mending import tells_something
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Utterance, Via
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import QuoteKind
from newsparse.model.span import Span

#: The speaker in the own words: what he says that he said is not quoted twice.
_SELF = frozenset("i we i'd i've we've ich wir je j' nous yo nosotros eu nós io noi ik wij".split())
_FEWEST_WORDS = 5


def nested_utterances(
    scene: Scene, find: Callable[[Scene], list[Draft]], known: frozenset[int] = frozenset()
) -> list[Utterance]:
    """The quotations inside the quoted regions of a passage, found by `find` in each as in a passage of its own.

    `known` are the offsets of cues that belong to the outer words already: a frame inside its marks.
    """
    tokens = scene.tokens
    found: list[Utterance] = []
    for region in scene.regions:
        if region.last - region.first < _FEWEST_WORDS or not _has_cue(scene, region.first, region.last):
            continue
        start, end = tokens.starts[region.first], tokens.ends[region.last - 1]
        inside = Scene.of_passage(tokens.text[start:end], scene.grammar, scene.of, statements=scene.statements)
        for draft in find(inside):
            if draft.cue is None or draft.mention is None or inside.tokens.lower[draft.mention.first] in _SELF:
                continue
            if scene.statements and scene.grammar.language == "en" and not tells_something(inside, draft):
                continue
            utterance = settle(inside, draft)
            if utterance is None or utterance.cue is None or utterance.cue.start + start in known:
                continue
            if sum(len(part.text.split()) for part in utterance.parts) > 1 or utterance.kind is not QuoteKind.DIRECT:
                found.append(_moved(utterance, start, tokens.text, region.paragraph))
    return found


def _has_cue(scene: Scene, first: int, last: int) -> bool:
    """Whether a word inside can report, so that it is worth looking."""
    cues = scene.grammar.cues
    return any(
        (use := cues.get(word)) is not None and bool(use & Use.SAY) and not use & Use.WEAK
        for word in scene.tokens.lower[first:last]
    )


def _moved(utterance: Utterance, by: int, text: str, paragraph: int) -> Utterance:
    """The utterance with its spans counted in the whole passage."""

    def move(span: Span) -> Span:
        return Span.cut(text, span.start + by, span.end + by, span.of)

    return attrs.evolve(
        utterance,
        parts=tuple(move(part) for part in utterance.parts),
        cue=move(utterance.cue) if utterance.cue is not None else None,
        mention=move(utterance.mention) if utterance.mention is not None else None,
        via=tuple(Via(via.relation, move(via.mention)) for via in utterance.via),
        frame=(utterance.frame[0] + by, utterance.frame[1] + by),
        paragraph=paragraph,
    )


def kept_inside(drafts: list[Draft], size: int) -> list[Draft]:
    """The drafts of a passage of `size` tokens, where what is told within other words ends with these.

    'Hale had promised [that nobody would go], said Roe of the Post': what stands behind the outer words is their own frame.
    """
    ends = [0] * size
    for draft in drafts:
        first, last = draft.parts[0]
        if draft.cue is not None and len(draft.parts) == 1 and draft.cue[0] >= last:
            ends[first:last] = [last] * (last - first)
    return [_kept(draft, ends) for draft in drafts]


def _kept(draft: Draft, ends: list[int]) -> Draft:
    if draft.cue is None:
        return draft
    first, last = draft.parts[-1]
    end = ends[draft.cue[0]]
    runs_on = draft.cue[0] < first < end < last
    return draft._replace(parts=(*draft.parts[:-1], (first, end))) if runs_on else draft
