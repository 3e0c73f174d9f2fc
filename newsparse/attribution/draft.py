"""A quotation while it is being found: ranges of tokens, not yet spans."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation, Utterance, Via
from newsparse.model.kinds import Attitude, QuoteKind

_TRIM_LEFT = frozenset(',:;–—-)”"»’.…')
_TRIM_RIGHT = frozenset(',;:–—-(“"„«‘')


class Draft(NamedTuple):
    """One attribution in tokens, half-open."""

    parts: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None = None
    mention: Phrase | None = None
    via: tuple[tuple[Relation, Phrase], ...] = ()
    regions: tuple[int, ...] = ()
    """Numbers of the quoted regions that it takes up whole."""
    kind: QuoteKind | None = None
    """Set where the words do not tell: a block, a transcript's turn."""
    attitude: Attitude | None = None
    continues: bool = False
    carried: Phrase | None = None
    """The phrase that names the speaker in the frame that it goes on from."""
    answers: bool = False
    """Whether a page sets it apart as the answer of whom it asks."""


def with_regions(scene: Scene, draft: Draft) -> Draft:
    """The draft with the quoted regions that lie in its parts."""
    numbers = {scene.region_at[i] for first, last in draft.parts for i in range(first, last) if scene.region_at[i] >= 0}
    inside = {
        n for n in numbers if any(a <= scene.regions[n].opens and scene.regions[n].last <= b for a, b in draft.parts)
    }
    return draft._replace(regions=tuple(sorted(inside | set(draft.regions))))


def settle(scene: Scene, draft: Draft) -> Utterance | None:
    """The utterance of a draft: its spans, its kind by how much of it is quoted; `None` if nothing is left of its content."""
    tokens = scene.tokens
    whole = draft.kind is QuoteKind.BLOCK  # a block is whole paragraphs, their full stops included
    parts = [trimmed for part in draft.parts if (trimmed := _trimmed(scene, *part, whole=whole)) is not None]
    if not parts:
        return None
    kind = draft.kind or _kind(scene, parts)
    first = tokens.sentences[tokens.sentence_of[parts[0][0]]][0]
    last = tokens.sentences[tokens.sentence_of[parts[-1][1] - 1]][1]
    if draft.cue is not None:
        first = min(first, tokens.sentences[tokens.sentence_of[draft.cue[0]]][0])
        last = max(last, tokens.sentences[tokens.sentence_of[draft.cue[1] - 1]][1])
    return Utterance(
        kind=kind,
        parts=tuple(scene.span(*part) for part in parts),
        cue=scene.span(*draft.cue) if draft.cue is not None else None,
        mention=scene.span(*draft.mention) if draft.mention is not None else None,
        via=tuple(Via(relation, scene.span(*phrase)) for relation, phrase in draft.via),
        frame=(tokens.starts[first], tokens.ends[last - 1]),
        paragraph=tokens.paragraph_of[parts[0][0]],
        attitude=draft.attitude,
        continues=draft.continues,
        answers=draft.answers,
        carried=scene.span(*draft.carried) if draft.carried is not None else None,
    )


def _trimmed(scene: Scene, first: int, last: int, *, whole: bool = False) -> tuple[int, int] | None:
    """A part without marks and commas at its ends; whole quoted regions lose their outer marks."""
    words, region_at, regions = scene.tokens.words, scene.region_at, scene.regions
    while first < last:
        number = region_at[first]
        if words[first] in _TRIM_LEFT and number < 0:
            first += 1
        elif (
            number >= 0
            and regions[number].opens == first
            and regions[number].last >= last - 1 - (regions[number].closes >= 0)
        ):
            first += 1
            last = min(last, regions[number].last)
        elif number >= 0 and regions[number].opens == first and last - 1 <= regions[number].closes:
            first += 1
        else:
            break
    while last > first:
        word, number = words[last - 1], region_at[last - 1]
        if (word in _TRIM_RIGHT and (number < 0 or regions[number].opens == last - 1 or word == ",")) or (
            word == "." and number < 0 and last - first > 1 and not whole
        ):
            last -= 1
        else:
            break
    return (first, last) if any(words[i][:1].isalnum() for i in range(first, last)) else None


def _kind(scene: Scene, parts: list[tuple[int, int]]) -> QuoteKind:
    """Direct where every word stands in quotation marks, mixed where some do, else indirect."""
    quoted = plain = 0
    for first, last in parts:
        for i in range(first, last):
            if scene.tokens.words[i][:1].isalnum():
                if scene.region_at[i] >= 0:
                    quoted += 1
                else:
                    plain += 1
    if quoted and not plain:
        return QuoteKind.DIRECT
    if quoted and scene.statements and scene.grammar.language == "en" and _only_titles(scene, parts):
        return QuoteKind.INDIRECT
    return QuoteKind.MIXED if quoted else QuoteKind.INDIRECT


#: One word that is said rather than a title.
_ANSWERS = frozenset(("no", "yes", "never", "maybe", "nothing", "everything", "always"))
#: Words of a title that may have no capital: and, of the.
_SMALL = 3


def _only_titles(scene: Scene, parts: list[tuple[int, int]]) -> bool:
    """Whether all that is quoted in a reported clause are titles of works: 'said the studio behind “Overcoat” had closed'."""
    tokens = scene.tokens
    numbers = {n for first, last in parts for i in range(first, last) if (n := scene.region_at[i]) >= 0}
    for number in numbers:
        region = scene.regions[number]
        words = [tokens.words[i] for i in range(region.first, region.last) if tokens.words[i][:1].isalpha()]
        titled = words and all(word[0].isupper() or len(word) <= _SMALL for word in words) and words[0][0].isupper()
        if not titled or words[0].lower() in _ANSWERS or words[0] == "I" or region.last - region.first > 2 * len(words):
            return False
    return True
