"""Quoted words behind a second word of saying belong to it, not to the one before: '“No,” Roe said, adding later, “Never.”'"""

from __future__ import annotations

from itertools import pairwise

from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, subject_behind
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before
from newsparse.lexicon.cues.grammar import Use

#: Quoted words, who said them and the full stop: so many tokens from the last mark to the next.
_LONGEST_FRAME = 7
#: Who says them and the word of saying, between quoted words and the end of their sentence.
_SHORT_FRAME = 6
#: So many tokens before quoted words at most stands a word that brings them in: 'asking her, “Who pays?”'
_BESIDE = 4


def divided(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and those parts of them on their own that another word of saying brings in."""
    by_cue = {draft.cue[0]: n for n, draft in enumerate(drafts) if draft.cue is not None}
    result = list(drafts)
    for draft in drafts:
        parts = [piece for part in draft.parts for piece in _paragraphs(scene, part)]
        if draft.cue is None or len(parts) < 2:
            continue
        number = by_cue[draft.cue[0]]
        for at in range(1, len(parts)):
            first = parts[at][0]
            word = None
            if parts[at - 1][1] < first:
                word = _saying(scene, max(draft.cue[1], parts[at - 1][1]), first)
            if word is None and draft.cue[0] < first:
                word = _saying_behind(scene, parts[at])
            if word is None:
                continue
            mine, theirs = _joined(parts[:at]), _joined(parts[at:])
            result[number] = _of(scene, result[number], mine)
            if word in by_cue:
                other = result[by_cue[word]]
                result[by_cue[word]] = _of(scene, other, tuple(sorted((*other.parts, *theirs))))
            else:
                limit = first if word < first else scene.tokens.sentences[scene.tokens.sentence_of[word]][1]
                mention = _who(scene, word, limit) or draft.mention
                result.append(_of(scene, Draft(parts=theirs, cue=(word, word + 1), mention=mention), theirs))
            break
    return result


def _paragraphs(scene: Scene, part: tuple[int, int]) -> list[tuple[int, int]]:
    """A part cut where a paragraph begins within it."""
    cuts = [scene.tokens.paragraphs[n][0] for n in range(*_paragraph_range(scene, part))]
    return list(pairwise((part[0], *cuts, part[1])))


def _paragraph_range(scene: Scene, part: tuple[int, int]) -> tuple[int, int]:
    of = scene.tokens.paragraph_of
    return (of[part[0]] + 1, of[part[1] - 1] + 1) if part[0] < part[1] else (0, 0)


def _joined(parts: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The parts, those that touch as one."""
    found: list[tuple[int, int]] = []
    for first, last in parts:
        if found and found[-1][1] == first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return tuple(found)


def _saying(scene: Scene, start: int, part: int) -> int | None:
    """The word of saying between two places, where quoted words begin at the second.

    It stands in their sentence with no quoted words between, or is a frame of its own that ends the sentence before:
    '“Never,” she said. “Not once.”' Elsewhere ('a baker who tells jokes. “Never.”') it is told about the speaker.
    """
    tokens, region_at = scene.tokens, scene.region_at
    number = region_at[part] if part < len(region_at) else -1  # marks that open at the text's end hold nothing
    if number < 0 or part > scene.regions[number].first:
        return None
    sentence = tokens.sentence_of[part - 1] if part else 0
    if part == tokens.sentences[tokens.sentence_of[part]][0]:
        start = max(start, part - _LONGEST_FRAME)
        return next((i for i in range(start, part - 1) if _says(scene, i) and _is_frame(scene, i, part)), None)
    for i in range(part - 1, start - 1, -1):
        if region_at[i] >= 0 or tokens.sentence_of[i] != sentence:
            return None
        if _says(scene, i, beside=part - i <= _BESIDE):
            return i
    return None


def _saying_behind(scene: Scene, part: tuple[int, int]) -> int | None:
    """The word of saying of a frame of their own that whole quoted words have behind them, up to their sentence's end: '“Why?” Roe demanded.'"""
    tokens, region_at = scene.tokens, scene.region_at
    number = region_at[part[0]] if part[0] < len(region_at) else -1
    if number < 0 or scene.regions[number].closes < 0:
        return None
    begins = scene.regions[number].closes + 1
    if begins >= tokens.paragraphs[scene.regions[number].paragraph][1]:
        return None
    end = tokens.sentences[tokens.sentence_of[begins]][1]  # "?”" ends a sentence, and the frame is one of its own
    if not begins < end - 1 <= begins + _SHORT_FRAME or any(region_at[i] >= 0 for i in range(begins, end)):
        return None
    begins += tokens.words[begins] == ","
    for i in range(begins, end - 1):
        if tokens.lower[i] in scene.grammar.cues and tokens.words[i].islower():
            subject = subject_behind(scene, i + 1, end) if i == begins else subject_before(scene, i)
            framed = subject is not None and (subject.first == begins or i == begins)
            return i if framed else None
    return None


def _says(scene: Scene, i: int, *, beside: bool = False) -> bool:
    """Whether a word is one of saying; just beside quoted words it may be one that says so only there."""
    use = scene.grammar.cues.get(scene.tokens.lower[i])
    return use is not None and bool(use & (Use.SAY | Use.ASK)) and (beside or not use & (Use.WEAK | Use.AMBIGUOUS))


def _is_frame(scene: Scene, cue: int, part: int) -> bool:
    """Whether nothing but a subject and a cue stands between quoted words and the end of the sentence before the part."""
    region_at = scene.region_at
    begins = next((i for i in range(cue - 1, max(-1, part - 2 * _LONGEST_FRAME), -1) if region_at[i] >= 0), -1)
    return begins >= 0 and cue + 2 == part and part - begins <= _LONGEST_FRAME


def _who(scene: Scene, word: int, limit: int) -> Phrase | None:
    """Who says it, unless the word is a participle, whose subject is that of the frame before."""
    if scene.tokens.lower[word].endswith("ing"):
        return None
    return subject_before(scene, word) or subject_behind(scene, word + 1, limit)


def _of(scene: Scene, draft: Draft, parts: tuple[tuple[int, int], ...]) -> Draft:
    """The draft with other parts, and the quoted regions that they take up."""
    inside = {i for first, last in parts for i in range(first, last)}
    found = {n for i in inside if (n := scene.region_at[i]) >= 0 and scene.regions[n].opens in inside}
    return draft._replace(parts=parts, regions=tuple(sorted(found)))
