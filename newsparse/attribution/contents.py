"""How far the words of a quotation reach, on either side of its cue."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.clauses import clause_limit
from newsparse.attribution.content_openings import (
    ENDS,
    LEAST_BARE,
    REACH,
    TO_WHOM,
    counts,
    is_order,
    is_time_alone,
    is_title,
    opening,
    past_brackets,
)
from newsparse.attribution.scene import Scene, is_work
from newsparse.lexicon.cues.grammar import Use


class Content(NamedTuple):
    """Parts in tokens, and the quoted regions that they take up."""

    parts: tuple[tuple[int, int], ...]
    regions: tuple[int, ...] = ()


def regions_before(scene: Scene, anchor: int, floor: int) -> tuple[int, ...]:
    """The numbers of the quoted regions that end just before token `anchor`, with those of paragraphs that they go on from."""
    i = anchor - 1
    if i >= floor and scene.tokens.words[i] in (",", "–", "—", "-") and scene.region_at[i] < 0:
        i -= 1
    if i < floor or scene.region_at[i] < 0:
        return ()
    number = scene.region_at[i]
    if scene.statements and is_work(scene, number):
        return ()
    found = [number]
    while found[0] > 0 and scene.regions[found[0] - 1].continued:
        found.insert(0, found[0] - 1)
    return tuple(found)


def clause_before(scene: Scene, regions: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """The parts that end at the quoted regions: they alone, or the whole clause where plain words of it come first."""
    tokens = scene.tokens
    last = scene.regions[regions[-1]]
    parts = [(scene.regions[n].first, scene.regions[n].last) for n in regions]
    if len(regions) > 1:
        return tuple(parts)
    sentence = tokens.sentences[tokens.sentence_of[last.opens]]
    plain = [i for i in range(sentence[0], last.opens) if tokens.words[i][:1].isalnum()]
    if not plain or tokens.words[last.opens - 1] in (":",) or tokens.words[last.opens - 1] in ENDS:
        return tuple(parts)
    if any(_may_say(scene, i) and scene.region_at[i] < 0 for i in plain):
        return tuple(parts)
    if tokens.words[last.opens - 1] == "," and len(plain) <= 3:
        return tuple(parts)
    end = last.closes + 1 if last.closes >= 0 else last.last
    return ((sentence[0], end),)


def _may_say(scene: Scene, i: int) -> bool:
    """Whether a word may have quoted words behind it; of statements not one that only may with a mark: 'is to [go] ahead “come what may”'."""
    use = scene.grammar.cues.get(scene.tokens.lower[i], 0)
    if scene.statements and use & Use.AMBIGUOUS and scene.tokens.lower[i + 1] in scene.grammar.prepositions:
        return False  # "Official estimates of the population"
    return bool(use & Use.SAY) and not (scene.statements and use & Use.WEAK and scene.tokens.lower[i - 1] == "to")


def following_regions(
    scene: Scene, after: int, taken: tuple[int, ...]
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The quoted regions after a cue that go on with the words before it: '"A," she said. "B."' is one quotation."""
    if not taken:
        return (), ()
    tokens = scene.tokens
    paragraph = tokens.paragraphs[tokens.paragraph_of[after - 1]]
    number = taken[-1] + 1
    frame_end = tokens.sentences[tokens.sentence_of[after - 1]][1]
    if frame_end < paragraph[1] and scene.region_at[frame_end] >= number:
        # Titles in quotation marks may stand in the frame: "A," he said on "Face the Day." "B."
        opening = scene.region_at[frame_end]
        if (
            scene.regions[opening].opens == frame_end
            and frame_end < paragraph[1]
            and not _reaches(scene, after, scene.regions[number].opens, frame_end)
        ):
            number = opening
    parts: list[tuple[int, int]] = []
    numbers: list[int] = []
    at = after
    while number < len(scene.regions):
        region = scene.regions[number]
        if region.opens >= paragraph[1] and not (numbers and scene.regions[numbers[-1]].continued):
            break
        if not numbers and region.opens != frame_end and not _reaches(scene, at, region.opens, paragraph[1]):
            break
        if numbers and region.opens != at:
            break
        if region.closes >= 0 and not _stands_alone(scene, region.last, region.closes, paragraph[1]):
            break
        parts.append((region.first, region.last))
        numbers.append(number)
        at = region.closes + 1 if region.closes >= 0 else region.last
        number += 1
        while numbers and scene.regions[numbers[-1]].continued and number < len(scene.regions):
            parts.append((scene.regions[number].first, scene.regions[number].last))
            numbers.append(number)
            number += 1
    return tuple(parts), tuple(numbers)


def _reaches(scene: Scene, at: int, opens: int, end: int) -> bool:
    """Whether a quoted region is the next thing after a cue: nothing between them but the end of the sentence and adverbials."""
    tokens = scene.tokens
    if opens >= end or opens - at > 24:
        return False
    ended = False
    for i in range(at, opens):
        word = tokens.words[i]
        if ended:
            return False
        if word in ENDS:
            ended = True
        elif tokens.lower[i] in scene.grammar.verbs or tokens.lower[i] in scene.grammar.that:
            return False
    return ended or tokens.words[opens - 1] in (",", ":", ";", "–", "—") or opens == at


def _stands_alone(scene: Scene, last: int, closes: int, end: int) -> bool:
    """Whether a quoted region has no cue of its own after it: it ends as a sentence, or its paragraph does."""
    tokens = scene.tokens
    if closes + 1 >= end:
        return True
    if tokens.words[last - 1] in (",",):
        return False
    following = tokens.words[closes + 1]
    return (tokens.words[last - 1] in ENDS and (following[:1].isupper() or following in '"“„«')) or following in ENDS


def content_after(scene: Scene, use: int, start: int, attitudes: bool) -> Content | None:
    """The content of a cue whose words come after it, from token `start`; `None` if there is none."""
    tokens, grammar = scene.tokens, scene.grammar
    if start == 0:
        return None
    sentence = tokens.sentences[tokens.sentence_of[start - 1]]
    end = sentence[1]
    if scene.statements:
        start = past_brackets(scene, start, end)
        if start < end and tokens.lower[start] in (
            "sorry",
            "goodbye",
            "farewell",
            "hello",
            "thanks",
            "thank",
            "grace",
            "prayers",
        ):
            return None  # "said sorry for having called it “thin”"
    if is_order(scene, start, end):
        return None
    if scene.statements and (spoken := _past_occasion(scene, start, end)) is not None:
        return _from_region(scene, spoken, end)
    opened = opening(scene, start, end)
    if opened is None:
        return _next_paragraph(scene, start, end)
    first, sure = opened
    if first >= end:
        return _next_paragraph(scene, start, end)
    number = scene.region_at[first]
    if number >= 0 and scene.regions[number].opens == first:
        region = scene.regions[number]
        short = region.last - region.first < LEAST_BARE and tokens.words[region.last - 1] not in ENDS
        if (
            use & Use.WEAK
            and (short or is_title(scene, region.first, region.last))
            and (tokens.words[first - 1] not in (",", ":") and tokens.lower[first - 1] not in grammar.that)
        ):
            return None  # "read “The Barn”": a title
        lower_case = tokens.words[region.first].islower() and tokens.words[first - 1] not in (",", ":")
        if (
            scene.statements
            and lower_case
            and tokens.lower[first - 1] not in grammar.that
            and tokens.lower[start - 1] in _CARRYING
        ):
            return None  # "had gone “nowhere in a decade”"
        if scene.statements and use & Use.ASK and lower_case and grammar.language == "en":
            return None  # "had asked “the wrong people”"
        return _from_region(scene, number, end)
    if tokens.lower[first] in grammar.open_words and (use & Use.ASK or tokens.lower[first] in ("whether", "ob")):
        if not attitudes:
            return None
    elif use & Use.ASK and not sure:
        return None
    opens_aside = tokens.lower[first] in grammar.prepositions and not (scene.statements and counts(scene, first, end))
    if not sure and (use & Use.WEAK or opens_aside):
        return None
    if scene.statements and not sure and grammar.language == "en" and _has_no_subject(scene, first):
        return None
    last = clause_limit(scene, first, end)
    if not attitudes and not sure and not is_clause(scene, first, last):
        return None
    if scene.statements and grammar.language == "en" and tokens.lower[first] == "that" and last - first > LEAST_BARE:
        first += 1  # "reported in May that she had left"
    if last - first < 2 or (scene.statements and is_time_alone(scene, first, last)):
        return None
    return Content(((first, last),))


#: Forms of verbs that report with a mark behind them or "that"; else their object is a part of what is told.
_CARRYING = frozenset(
    "gone going begin begins began begun start starts started continue continues continued finish finishes finished find finds found put puts offer offers offered learn learns learned know knows knew known".split()
)


def _has_no_subject(scene: Scene, first: int) -> bool:
    """Whether a verb or a conjunction stands where the subject of what was said would: 'who advised them [said] it', 'apologised [and] called'."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[first]
    if word in ("and", "but", "or"):
        return True
    use = grammar.cues.get(word, 0)
    said = use & Use.SAY and not use & (Use.WEAK | Use.AMBIGUOUS | Use.PARTICIPLE | Use.NOUN)
    return bool(said) and tokens.words[first].islower() and (word.endswith("ed") or word in grammar.verbs)


#: What begins the occasion on which something was said, between the verb and a colon.
_UPON = frozenset("when as while after before once if upon during".split())


def _past_occasion(scene: Scene, start: int, end: int) -> int | None:
    """The number of the quoted words behind a colon, with only an occasion before it: 'told him [when he asked for a break]: “Ships sail.”'"""
    tokens, grammar = scene.tokens, scene.grammar
    first = start + (start < end and tokens.words[start] == ",")
    if first + 2 < end and tokens.lower[first] in ("at", "to") and tokens.lower[first + 1] in TO_WHOM:
        first += 2  # "shouted at her as she ran"
    if grammar.language != "en" or first >= end or tokens.lower[first] not in _UPON:
        return None
    colon = next((k for k in range(first, min(end - 1, first + REACH)) if tokens.words[k] == ":"), None)
    if colon is None or any(scene.region_at[k] >= 0 for k in range(first, colon)) or scene.region_at[colon + 1] < 0:
        return None
    number = scene.region_at[colon + 1]
    said = any(tokens.lower[k] in grammar.that or tokens.lower[k] in _SAID for k in range(first, colon))
    return number if scene.regions[number].opens == colon + 1 and not said else None


#: Verbs of the occasion that would have the words themselves.
_SAID = frozenset("said told replied shouted wrote answered added screamed whispered".split())


def _from_region(scene: Scene, number: int, end: int) -> Content:
    """The content that begins with quoted words: they alone, or the clause that they begin."""
    tokens = scene.tokens
    region = scene.regions[number]
    numbers = [number]
    while scene.regions[numbers[-1]].continued and numbers[-1] + 1 < len(scene.regions):
        numbers.append(numbers[-1] + 1)
    parts = tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers)
    if region.closes < 0 or len(numbers) > 1:
        return Content(parts, tuple(numbers))
    after = region.closes + 1
    if (
        after < end
        and tokens.lower[after] in scene.grammar.verbs
        and tokens.words[region.last - 1] not in ENDS
        and tokens.words[region.last - 1] != ","
    ):
        return Content(((region.opens, clause_limit(scene, region.opens, end)),), tuple(numbers))
    return Content(parts, tuple(numbers))


def _next_paragraph(scene: Scene, start: int, end: int) -> Content | None:
    """The quoted paragraph after one that ends in a colon."""
    tokens = scene.tokens
    paragraph = tokens.paragraph_of[start - 1]
    if (
        tokens.words[end - 1] != ":"
        or end != tokens.paragraphs[paragraph][1]
        or paragraph + 1 >= len(tokens.paragraphs)
    ):
        return None
    first = tokens.paragraphs[paragraph + 1][0]
    number = scene.region_at[first]
    if number < 0 or scene.regions[number].opens != first:
        return None
    return _from_region(scene, number, tokens.paragraphs[paragraph + 1][1])
