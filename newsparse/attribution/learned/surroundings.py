"""What the role tagger sees around a cue: the units it judges, how far each is, what stands between, what the rules made of it."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.draft import Draft
from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate
from newsparse.attribution.learned.units import Units

#: The farthest unit from a cue in its sentence that is judged.
FARTHEST = 50
#: Sentences before and after the cue's whose quoted words are judged too.
_BEFORE, _AFTER = 2, 3

#: What the rules make of a unit, for all cues together: nothing, content, source, both; and for the cue at hand: content, source.
NONE, SOME_CONTENT, SOME_SOURCE, SOME_BOTH, CONTENT, SOURCE, BEYOND = "n", "c", "s", "b", "C", "S", "_"


class Page(NamedTuple):
    """What all cues of a passage share."""

    units: Units
    words: list[signs.Word]
    """The word of each unit."""
    rules: list[str]
    """What any draft makes of each unit."""
    owners: dict[int, Draft]
    """The draft whose cue each unit belongs to."""
    maybe: frozenset[int]
    """Units of all candidates."""
    flags: list[int]
    """What each unit is, of `signs.JOINT` and so on all that hold."""
    stretches: list[list[int]]
    """The quoted units of each sentence."""


class View(NamedTuple):
    """What one cue sees."""

    first: int
    """The first unit of its sentence that is judged."""
    last: int
    before: tuple[int, ...]
    """Quoted stretches of the sentences before."""
    after: tuple[int, ...]
    head: str
    """How the cue reports."""
    cue: str
    """Its words."""
    left: str
    """The quoted words that stand before it, if any, and how they end."""
    right: str
    """What comes after it."""
    own: dict[int, str]
    """What the draft of this very cue makes of units."""


def page_of(units: Units, drafts: list[Draft], candidates: list[Candidate]) -> Page:
    """The page that the candidates of a passage share."""
    words = [units.words[place] for place in units.place]
    rules = [NONE] * len(words)
    owners: dict[int, Draft] = {}
    for draft in drafts:
        for first, last in draft.parts:
            for unit in _range(units, first, last):
                rules[unit] = SOME_BOTH if rules[unit] in (SOME_SOURCE, SOME_BOTH) else SOME_CONTENT
        if draft.mention is not None:
            for unit in _range(units, *draft.mention):
                rules[unit] = SOME_BOTH if rules[unit] in (SOME_CONTENT, SOME_BOTH) else SOME_SOURCE
    for draft in sorted((d for d in drafts if d.cue is not None), key=lambda d: d.cue or (0, 0)):
        if draft.cue is not None:
            for unit in _range(units, *draft.cue):
                owners.setdefault(unit, draft)
    maybe = frozenset(u for candidate in candidates for u in range(candidate.first, candidate.last))
    flags = [word.flags for word in words]
    for unit in maybe:
        flags[unit] |= signs.CUE
    for first, last in units.sentences:
        flags[first] |= signs.FIRST
        flags[last - 1] |= signs.LAST
    stretches: list[list[int]] = [[] for _ in units.sentences]
    for unit in [unit for unit, quoted in enumerate(units.quoted) if quoted]:
        flags[unit] |= signs.QUOTED
        stretches[units.sentence_of[unit]].append(unit)
    return Page(units, words, rules, owners, maybe, flags, stretches)


def _range(units: Units, first: int, last: int) -> range:
    """The units of a range of tokens."""
    return range(units.of_token[first], units.of_token[last - 1] + 1) if last > first else range(0)


def draft_of(page: Page, candidate: Candidate) -> Draft | None:
    """The first draft whose cue shares a unit with a candidate."""
    owners = page.owners
    return next((owners[unit] for unit in range(candidate.first, candidate.last) if unit in owners), None)


def view_of(page: Page, candidate: Candidate, draft: Draft | None) -> View:
    """What a candidate sees."""
    units, words = page.units, page.words
    number = units.sentence_of[candidate.first]
    begins, ends = units.sentences[number]
    first, last = max(begins, candidate.first - FARTHEST), min(ends, candidate.last + FARTHEST)
    own: dict[int, str] = {}
    if draft is not None:
        for part in draft.parts:
            own.update(dict.fromkeys(_range(units, *part), CONTENT))
        if draft.mention is not None:
            own.update(dict.fromkeys(_range(units, *draft.mention), SOURCE))
    span = words[candidate.first : candidate.last]
    head = next((report for word in reversed(span) if (report := signs.reports(word.lower))), span[0].ending)
    cue = "_".join(w.lower for w in span) if len(span) < 3 else f"{span[0].lower}..{span[-1].lower}"
    return View(
        first,
        last,
        _before(page, number),
        _after(page, number),
        head,
        cue,
        _quoted_before(page, candidate.first, first),
        _comes_after(page, candidate.last, last),
        own,
    )


def _before(page: Page, number: int) -> tuple[int, ...]:
    """The quoted stretches of the sentences before, within the paragraph."""
    units = page.units
    found: list[int] = []
    paragraph = units.paragraph_of[units.sentences[number][0]]
    for k in range(number - 1, max(-1, number - 1 - _BEFORE), -1):
        if units.paragraph_of[units.sentences[k][0]] != paragraph:
            break
        if page.stretches[k]:
            found = page.stretches[k] + found
    return tuple(found)


def _after(page: Page, number: int) -> tuple[int, ...]:
    """The quoted stretches of the sentences after: of the paragraph, while each begins with one, and the next one's first."""
    units = page.units
    found: list[int] = []
    paragraph = units.paragraph_of[units.sentences[number][0]]
    for k in range(number + 1, min(len(units.sentences), number + 1 + _AFTER)):
        begins = units.sentences[k][0]
        if units.paragraph_of[begins] != paragraph or (k > number + 1 and not units.quoted[begins]):
            break
        found += page.stretches[k]
    if number + 1 < len(units.sentences):
        begins = units.sentences[number + 1][0]
        if units.paragraph_of[begins] == paragraph + 1 and units.quoted[begins]:
            found.append(begins)
    return tuple(found)


def _quoted_before(page: Page, cue: int, first: int) -> str:
    """Whether quoted words stand left of a cue, how they end, and whether a verb is between: `Q,`, `q-`, or nothing."""
    verbs = False
    for unit in range(cue - 1, max(first, cue - 16) - 1, -1):
        if page.units.quoted[unit]:
            return ("q" if verbs else "Q") + page.words[unit].lower[-3]
        verbs = verbs or bool(page.flags[unit] & signs.VERB)
    return "-"


def _comes_after(page: Page, end: int, last: int) -> str:
    """What comes after a cue: its class, and the quoted words behind a comma or colon."""
    if end >= last:
        return "_"
    word = page.words[end]
    if word.lower in (",", ":") and end + 1 < last and page.units.quoted[end + 1]:
        return word.lower + "Q"
    if word.lower in ("that", "to", ",", ":", "."):
        return word.lower
    return word.klass if word.klass != "-" else word.shape
