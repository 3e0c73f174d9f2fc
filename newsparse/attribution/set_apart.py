"""Direct speech that shows by its marks alone: dashes that open dialogue, and quotations of languages without tables."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import QuoteKind

_DASHES = frozenset(("—", "–", "―"))
_ENDS = frozenset(".!?…,")
#: Words between a quotation and the name of its speaker: the verb, an adverb, a title.
_MOST_BETWEEN = 3
#: The longest frame of a dialogue's turn, in tokens.
_LONGEST_FRAME = 14
#: What follows the words that somebody said in Japanese: 「…」と述べた.
_SO = "と"


def dialogue_drafts(scene: Scene) -> list[Draft]:
    """The turns of dialogues whose paragraphs open with a dash and name their speaker: '—¿Vienes? —preguntó Roe.'"""
    tokens = scene.tokens
    found: list[Draft] = []
    for first, last in tokens.paragraphs:
        if tokens.words[first] not in _DASHES or last - first < 4:
            continue
        cuts = [k for k in range(first + 1, last) if tokens.words[k] in _DASHES and scene.region_at[k] < 0]
        draft = _between_dashes(scene, first, cuts, last) if cuts else _behind_comma(scene, first, last)
        if draft is not None:
            found.append(draft)
    return found


def _between_dashes(scene: Scene, first: int, cuts: list[int], last: int) -> Draft | None:
    """'—Nos vamos —dijo Roe—. Es tarde.', '— Vamos — disse Roe. — É tarde.'"""
    frame = (cuts[0] + 1, cuts[1] if len(cuts) > 1 else last)
    framed = _frame(scene, *frame)
    if framed is None:
        return None
    cue, mention = framed
    parts = [(first + 1, cuts[0])]
    if len(cuts) > 1 and (rest := _without_point(scene, cuts[1] + 1, last)) is not None:
        parts.append(rest)
    return Draft(parts=tuple(parts), cue=cue, mention=mention, kind=QuoteKind.DIRECT)


def _behind_comma(scene: Scene, first: int, last: int) -> Draft | None:
    """'— Nous partons, dit Roe. Il est tard.'"""
    tokens = scene.tokens
    for k in range(first + 2, last - 1):
        if tokens.words[k] not in (",", "?", "!") or not tokens.words[k + 1].islower():
            continue
        end = next((j for j in range(k + 1, last) if tokens.words[j] in (".", ",", ";")), last)
        framed = _frame(scene, k + 1, end)
        if framed is not None:
            parts = [(first + 1, k if tokens.words[k] == "," else k + 1)]
            if (rest := _without_point(scene, end, last)) is not None:
                parts.append(rest)
            return Draft(parts=tuple(parts), cue=framed[0], mention=framed[1], kind=QuoteKind.DIRECT)
    return None


def _without_point(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    while first < last and scene.tokens.words[first] in _ENDS:
        first += 1
    return (first, last) if first < last else None


def _frame(scene: Scene, first: int, last: int) -> tuple[tuple[int, int], Phrase | None] | None:
    """The cue and the speaker of a frame that stands apart; `None` where the words are none."""
    tokens, grammar = scene.tokens, scene.grammar
    if last - first > _LONGEST_FRAME:
        return None
    if grammar.unknown:
        return _named(scene, first, last)
    for k in range(first, min(last, first + 3)):
        use = grammar.cues.get(tokens.lower[k])
        if use is not None and use & Use.SAY and tokens.words[k].islower():
            return (k, k + 1), phrase_after(scene, k + 1, last)
        if tokens.lower[k] not in grammar.auxiliaries and tokens.lower[k] not in grammar.adverbs:
            return None
    return None


def _named(scene: Scene, first: int, last: int) -> tuple[tuple[int, int], Phrase | None] | None:
    """The name behind a word without a capital, which then is the verb."""
    words = scene.tokens.words
    k = first
    while k < last and words[k].islower() and k - first < _MOST_BETWEEN:
        k += 1
    end = k
    while end < last and words[end][:1].isupper():
        end += 1
    return ((first, first + 1), Phrase(k, end)) if first < k < end else None


def unframed_drafts(scene: Scene, taken: set[int]) -> list[Draft]:
    """The quoted words of a language without tables: those that begin a sentence and end with a comma, or stand before 'と'."""
    tokens = scene.tokens
    found: list[Draft] = []
    for number, region in enumerate(scene.regions):
        if number in taken or region.closes < 0:
            continue
        after = region.closes + 1
        first, end = tokens.sentences[tokens.sentence_of[region.opens]]
        if (
            after < len(tokens.words)
            and tokens.words[after].startswith(_SO)
            and tokens.starts[after] == tokens.ends[region.closes]
        ):
            found.append(Draft(parts=((region.first, region.last),), regions=(number,), kind=QuoteKind.DIRECT))
            continue
        comma = after < end and tokens.words[after] == ","
        if region.opens != first or not (comma or tokens.words[region.last - 1] in (",", "!", "?")):
            continue
        framed = _named(
            scene,
            after + comma,
            tokens.sentences[tokens.sentence_of[max(first, min(after + comma, len(tokens.words) - 1))]][1],
        )
        if framed is not None or comma:
            cue, mention = framed if framed is not None else (None, None)
            found.append(Draft(parts=((region.first, region.last),), cue=cue, mention=mention, regions=(number,)))
    return found
