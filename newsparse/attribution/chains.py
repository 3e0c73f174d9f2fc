"""From whom through whom: the chain of every quotation, from the outermost cited source to its speaker."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsparse.attribution.bound import Bound
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.utterance import Utterance
from newsparse.model.kinds import QuoteKind, SourceKind

#: Words that say that the occasion is another one: the outlet of the statement before does not carry over.
_OTHER_OCCASION = re.compile(
    r"\b(?:separate(?:ly)?|in a statement|press conference|news conference|told us|in an? (?:\w+ )?interview(?! with)|told (?:the |a |an )?(?:police|court|inquest|inquiry|tribunal|jury|judge|magistrates|investigators|detectives|parliament|committee|lawmakers|hearing)|on twitter|tweeted|posted|in an email|reached by|contacted by|earlier this year|wrote back|told this|told me)\b"
    r"|\b(?:in|from)\s(?:his|her|their)\s(?:own\s)?(?:memoirs?|autobiography|diary|diaries|book|blog|column|newsletter)\b"
    r"|\bwe (?:asked|called|reached|wrote|contacted)\b",
    re.IGNORECASE,
)

#: How many characters before a statement's sentence say that the occasion is another one: "We asked Ms. Roe what that meant."
_BEFORE = 60
#: How many blocks before an utterance may hold it.
_NEAR = 4


def chains_of(bound: list[Bound], entities: Entities, text: str) -> list[tuple[Entity, ...]]:
    """The chain of each utterance, in order; empty where its speaker is unknown. The article's own outlet is in none."""
    _carry(bound, entities, text)
    outer = holders_of(bound)
    chains: list[tuple[Entity, ...]] = []
    for i, one in enumerate(bound):
        if one.speaker is None:
            chains.append(())
            continue
        around: tuple[Entity, ...] = ()
        if (number := outer[i]) is not None:
            around = chains[number]
        # The speaker ends the chain, also where it is cited further out already.
        before = dict.fromkeys(e for e in (*around, *one.via) if e is not one.speaker)
        chains.append(tuple(e for e in (*before, one.speaker) if not entities.is_own(e)))
    return chains


def _carry(bound: list[Bound], entities: Entities, text: str) -> None:
    """A speaker brought in through an outlet keeps it for further statements of the same occasion.

    One who is not named was heard by that outlet alone: the statements before the outlet is named came through it too, the lead
    and the headline among them.
    """
    first: dict[int, tuple[int, tuple[Entity, ...]]] = {}
    blocks = sorted((one for one in bound if one.utterance.kind is QuoteKind.BLOCK and one.speaker), key=_place)
    places = [_place(block) for block in blocks]

    def speakers_around(one: Bound) -> list[Entity]:
        """The speakers of the blocks that hold an utterance; blocks lie one after the other, so few come into question."""
        last = bisect_right(places, _place(one))
        near = blocks[max(0, last - _NEAR) : last]
        return [block.speaker for block in near if block.speaker and _within(one.utterance, block.utterance)]

    for i, one in enumerate(bound):
        if one.speaker is None:
            continue
        via = one.via or tuple(speaker for speaker in speakers_around(one) if speaker is not one.speaker)
        if via and one.speaker.number not in first:
            first[one.speaker.number] = (i, via)
    groups: list[Entity] = []
    for i, one in enumerate(bound):
        if one.speaker is not None and one.speaker.plural and one.speaker not in groups[-1:]:
            groups.append(one.speaker)
        if one.speaker is None or one.via:
            continue
        group = _group_of(one.speaker, groups) if one.speaker.number not in first else None
        if group is not None and group.number in first and first[group.number][0] < i:
            first[one.speaker.number] = (i - 1, first[group.number][1])
        if one.speaker.number not in first:
            continue
        if one.utterance.parts[0].of not in ("text", "headline"):
            continue  # a caption has an occasion of its own
        at, via = first[one.speaker.number]
        unnamed = one.speaker.kind is SourceKind.UNNAMED
        leaked = one.speaker.kind is SourceKind.DOCUMENT and "leaked" in map(str.lower, one.speaker.fullest.words)
        if i < at and not unnamed and not leaked and one.utterance.parts[0].of == "text":
            continue
        start, end = one.utterance.frame
        frame = _around(one.utterance, text, start, end) if one.utterance.parts[0].of == "text" else ""
        if i > at and _OTHER_OCCASION.search(frame) is not None and not unnamed:
            first.pop(one.speaker.number)
            continue
        if any(speaker in via for speaker in speakers_around(one)):
            continue
        bound[i] = one._replace(via=tuple(e for e in via if not entities.is_own(e)))


def _around(utterance: Utterance, text: str, start: int, end: int) -> str:
    """The words of a frame, and a few before it, without what is said in it."""
    out, at = [], max(0, start - _BEFORE)
    for part in utterance.parts:
        out.append(text[at : max(at, part.start)])
        at = max(at, part.end)
    return " ".join((*out, text[at : max(at, end)]))


def _group_of(entity: Entity, groups: list[Entity]) -> Entity | None:
    """The several of whom a speaker is one: 'one of the employees' after 'two former employees'."""
    words = [word.lower() for word in entity.fullest.words]
    if len(words) < _ONE_OF or words[1] != "of" or words[0] not in ("one", "two", "both", "another", "some"):
        return None
    before = [g for g in groups[-_FEW:] if g is not entity]
    head = words[-1]
    fits = [g for g in before if head in ("them", "these", "those") or head in g.heads]
    return fits[-1] if fits else None


#: Groups that are looked through.
_FEW = 8
#: The words of "one of them".
_ONE_OF = 3


def _place(one: Bound) -> tuple[str, int]:
    part = one.utterance.parts[0]
    return part.of, part.start


def _within(inner: Utterance, outer: Utterance) -> bool:
    """Whether an utterance lies in another one's content."""
    if inner is outer or inner.parts[0].of != outer.parts[0].of:
        return False
    size = sum(p.end - p.start for p in inner.parts)
    if size >= sum(p.end - p.start for p in outer.parts):
        return False
    return all(any(o.start <= p.start and p.end <= o.end for o in outer.parts) for p in inner.parts)


def holders_of(bound: list[Bound]) -> list[int | None]:
    """For each utterance the number of the innermost one that holds it; they are in page order, so it came shortly before."""
    out: list[int | None] = []
    open_ones: list[int] = []
    for i, one in enumerate(bound):
        start = one.utterance.parts[0].start
        of = one.utterance.parts[0].of
        open_ones = [
            n
            for n in open_ones[-8:]
            if bound[n].utterance.parts[-1].end > start and bound[n].utterance.parts[0].of == of
        ]
        holders = [n for n in open_ones if _within(one.utterance, bound[n].utterance)]
        out.append(holders[-1] if holders else None)
        open_ones.append(i)
    return out
