"""All fields of a plain text, read together: what one line is depends on what the others are."""

from __future__ import annotations

import datetime as dt
from functools import partial

import attrs

from newsparse.fields.captions import split_credit
from newsparse.fields.date import Dates
from newsparse.fields.dateline import read_dateline
from newsparse.fields.furniture import furniture_by_words
from newsparse.fields.known import Body, BodyPart
from newsparse.fields.line_body import THRESHOLD, body_scores, prose_of
from newsparse.fields.line_byline import authors_of, find_byline
from newsparse.fields.line_dates import find_text_dates
from newsparse.fields.line_entries import entries_of, moments_of
from newsparse.fields.line_features import WIRE, Line, look
from newsparse.fields.line_headline import find_headline, headline_candidates, headline_lines
from newsparse.fields.line_wire import marked_headline, notice_above, unmarked, wire_kinds
from newsparse.fields.notices import notices_in
from newsparse.fields.reading import Hints, Reading, Weighed
from newsparse.fields.transcript import turns_of
from newsparse.lexicon.languages import guess_language
from newsparse.model.content import Furniture, Image
from newsparse.model.date import NewsDate
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Byline, Headline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import BlockKind, EvidenceSource, FurnitureKind
from newsparse.model.span import Evidence
from newsparse.reading.page import Page


@attrs.frozen(kw_only=True)
class TextArticle:
    """The fields of a plain text."""

    headline: Reading[Headline | None]
    byline: Reading[Byline | None]
    dates: Reading[Dates]
    body: Reading[Body]


#: A text of fewer characters is short; what a longer line of furniture is stands in its first ones.
_SHORT, _HEAD = 200, 300
#: The longest kicker, the shortest and the longest dek, in characters; how far below the headline a dateline is looked for.
_KICKER, _DEK, _REACH = 40, (30, 400), 12

#: What ends the dek: the byline and the day below it.
_CLOSES = frozenset((FurnitureKind.BYLINE, FurnitureKind.DATE))

#: Where no line passes for the article's, whatever reads like a paragraph is: a text that repeats itself, a page of rules.
_RESCUE = 10_000

#: The rank of the title of a live blog's entry.
_ENTRY_TITLE = 2

_BULLETS = frozenset("•‣▪●◦*–—-")


def read_text_article(page: Page, hints: Hints) -> TextArticle:
    """Headline, byline, dates and body of a plain text; every line that is not body is furniture of some kind."""
    language = hints.language or guess_language(page.document.text[:6000])
    lines = look(page, language)
    wire = wire_kinds(lines)
    if wire:
        lines = tuple(line._replace(sort=WIRE) if i in wire else line for i, line in enumerate(lines))
    likeliest = find_headline(lines)
    marked = marked_headline(lines, wire)
    top = likeliest if marked is None else marked
    if len(lines) == 1 and lines[0].solid:
        top = -1  # one paragraph is a text, not a headline
    scores = body_scores(page, lines, top, wire)
    prose = prose_of(lines, top, scores)
    first = next((i for i, line in enumerate(lines) if line.solid and i > top), len(lines))
    own = headline_lines(lines, top)
    end = own.stop - 1
    taken: dict[int, FurnitureKind] = dict.fromkeys(own, FurnitureKind.HEADLINE)
    byline = _byline(lines, top, prose, hints, language, taken)
    dates = _dates(lines, top, hints, language, taken)
    for number, kind in wire.items():
        taken.setdefault(number, kind)
    entries = entries_of(lines, top)
    turns = turns_of(lines, top) | entries.kinds
    for number in entries.stamps:
        taken.setdefault(number, FurnitureKind.DATE)
    if not any(score > THRESHOLD for i, score in enumerate(scores) if i not in taken):
        scores = [score + _RESCUE * line.solid for score, line in zip(scores, lines, strict=True)]
    opening = _opening(lines, end, language)
    if opening is not None:
        scores[opening] += _RESCUE
        if taken.get(opening) is FurnitureKind.DATE:
            del taken[opening]  # a dateline with its day on a line of its own
    kicker = _kicker(lines, own.start, taken)
    dek = _dek(lines, end, first, taken, scores) if own and opening != end + 1 else None
    headline = _headline(lines, own, kicker, dek, partial(_candidates, lines, likeliest, marked, bool(own)))
    published = dates.value.published.day if dates.value.published is not None else hints.published
    body = _body(lines, scores, taken, turns, moments_of(entries, published), language, published)
    return TextArticle(headline=headline, byline=byline, dates=dates, body=body)


def _evidence(lines: tuple[Line, ...], number: int) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"line {number}", lines[number].text)


def _headline(
    lines: tuple[Line, ...], numbers: range, kicker: str | None, dek: str | None, candidates: Weighed
) -> Reading[Headline | None]:
    """The headline of one line or two."""
    if not numbers:
        return Reading(None, (Issue.of(IssueCode.HEADLINE_MISSING, "headline"),), candidates)
    text = " ".join(unmarked(lines[i].text) for i in numbers)
    evidence = tuple(_evidence(lines, i) for i in numbers)
    return Reading(Headline(text=text, kicker=kicker, dek=dek, evidence=evidence), (), candidates)


def _candidates(lines: tuple[Line, ...], likeliest: int, marked: int | None, won: bool) -> tuple[Candidate, ...]:
    """All that was weighed for the headline: behind the line that a wire's marks set off, if there is one, the likeliest others."""
    weighed = headline_candidates(lines, likeliest)
    if marked is not None and marked != likeliest:
        own = Candidate(lines[marked].text, _evidence(lines, marked), True, "the wire's marks set it off")
        weighed = (own, *(attrs.evolve(one, won=False) for one in weighed if one.value != own.value))
    return weighed if won else tuple(attrs.evolve(one, won=False) for one in weighed)


def _kicker(lines: tuple[Line, ...], top: int, taken: dict[int, FurnitureKind]) -> str | None:
    """The short line just above the headline."""
    if top <= 0 or top - 1 in taken:
        return None
    above = lines[top - 1]
    plain = not above.classes and not above.is_date and not above.is_credit and not above.is_name
    if not plain or not 2 < len(above.text) <= _KICKER or above.text[-1] in ".:!?":
        return None
    taken[top - 1] = FurnitureKind.KICKER
    return above.text


def _dek(
    lines: tuple[Line, ...], end: int, first: int, taken: dict[int, FurnitureKind], scores: list[int]
) -> str | None:
    """The sentence between the headline and the byline, the date or the prose."""
    number = end + 1
    if number >= len(lines) or number in taken:
        return None
    below = lines[number]
    closed = any(taken.get(i) in _CLOSES for i in range(number + 1, min(number + 4, len(lines))))
    prose_next = number < first or (number + 1 < len(lines) and lines[number + 1].solid)
    fits = _DEK[0] <= len(below.text) <= _DEK[1] and not below.is_credit
    if not (fits and prose_next and (closed or scores[number] < THRESHOLD)):
        return None
    taken[number] = FurnitureKind.DEK
    return below.text


def _opening(lines: tuple[Line, ...], end: int, language: str | None) -> int | None:
    """The number of the first paragraph where a dateline opens it: the report begins there, whatever is put above it."""
    for i, line in enumerate(lines[end + 1 : end + 1 + _REACH], end + 1):
        found = read_dateline(line.text, language=language, published=None) if line.solid or i <= end + 4 else None
        if found is not None and (line.solid or found.text == line.text):
            return i
    return None


def _dates(
    lines: tuple[Line, ...], top: int, hints: Hints, language: str | None, taken: dict[int, FurnitureKind]
) -> Reading[Dates]:
    """When the text was published and changed; who signs is known."""
    signed = [number for number, kind in taken.items() if kind is FurnitureKind.BYLINE]
    found = find_text_dates(lines, top, signed, language=language, published=hints.published, retrieved=hints.retrieved)
    for number in found.lines:
        taken.setdefault(number, FurnitureKind.DATE)
    issues = () if found.dates.published is not None else (Issue.of(IssueCode.DATE_MISSING, "date"),)
    return Reading(found.dates, issues)


def _byline(
    lines: tuple[Line, ...],
    top: int,
    prose: list[int],
    hints: Hints,
    language: str | None,
    taken: dict[int, FurnitureKind],
) -> Reading[Byline | None]:
    """Who signs, by the lines that sign together."""
    chosen, candidates = find_byline(lines, top, prose, language, hints.outlet)
    if not chosen:
        return Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),), candidates)
    for one in chosen:
        if not lines[one.number].solid or lines[one.number].is_byline:
            taken.setdefault(one.number, FurnitureKind.BYLINE)
    byline = Byline(
        text=" ".join(lines[one.number].text for one in chosen),
        authors=authors_of(chosen),
        agencies=tuple(dict.fromkeys(agency for one in chosen for agency in one.parsed.agencies)),
        evidence=tuple(_evidence(lines, one.number) for one in chosen),
    )
    return Reading(byline, (), candidates)


def _body(
    lines: tuple[Line, ...],
    scores: list[int],
    taken: dict[int, FurnitureKind],
    turns: dict[int, BlockKind],
    moments: dict[int, NewsDate],
    language: str | None,
    published: dt.date | None,
) -> Reading[Body]:
    """The body, and everything else as furniture; `turns` are the lines of a transcript or of a live blog's entries, `moments` their times."""
    parts: list[BodyPart] = []
    furniture: list[Furniture] = []
    images: list[Image] = []
    for i, line in enumerate(lines):
        kind = taken.get(i)
        if kind is None and i in turns:
            level = _ENTRY_TITLE if turns[i] is BlockKind.HEADING else 0
            parts.append(BodyPart(turns[i], level, line.text, (), moments.get(i), i))
            continue
        if kind is None and (scores[i] > THRESHOLD or _introduces(lines, i, scores)):
            parts.append(_part(line, i))
            continue
        if kind is None and line.is_credit:
            caption, credit = split_credit(line.text)
            images.append(Image(caption=caption, credit=credit))
            kind = FurnitureKind.CAPTION if caption else FurnitureKind.CREDIT
        if kind is None:
            kind = furniture_by_words(line.text, line.low or line.text[:_HEAD].lower(), line.classes)
        furniture.append(Furniture(kind, line.text, (_evidence(lines, i),)))
    while parts and parts[-1].kind is BlockKind.HEADING:
        last = parts.pop()
        furniture.append(Furniture(FurnitureKind.BOILERPLATE, last.text, (_evidence(lines, last.block),)))
    above = (notice_above(lines[i].text) for i, kind in sorted(taken.items()) if kind is FurnitureKind.NOTICE)
    own = notices_in([part.text for part in parts], language=language, published=published)
    notices = (*(notice for notice in above if notice is not None), *own)
    length = sum(len(part.text) for part in parts)
    issues: tuple[Issue, ...] = ()
    if not parts:
        issues = (Issue.of(IssueCode.BODY_MISSING, "text"),)
    elif length < _SHORT:
        issues = (Issue.of(IssueCode.BODY_SHORT, "text", f"the article text has {length} characters"),)
    body = Body(parts=tuple(parts), furniture=tuple(furniture), images=tuple(images), notices=notices)
    return Reading(body, issues)


def _introduces(lines: tuple[Line, ...], i: int, scores: list[int]) -> bool:
    """Whether a line ends in a colon and brings in the paragraph after it: 'The Gazette reported on Tuesday:'."""
    text = lines[i].text
    following = i + 1 < len(lines) and scores[i + 1] > THRESHOLD and lines[i + 1].solid
    return following and text[-1] == ":" and len(text.split()) >= 4


def _part(line: Line, number: int) -> BodyPart:
    text = line.text
    if text[0] in _BULLETS and text[1:2] == " ":
        return BodyPart(BlockKind.LIST_ITEM, 1, text, (), None, number)
    if (
        not line.solid
        and len(text) < 100
        and text[-1] not in '.!?…:;,"”»)'
        and text[0] not in '"“„«'
        and not text[0].islower()
    ):
        return BodyPart(BlockKind.HEADING, 2, text, (), None, number)
    return BodyPart(BlockKind.PARAGRAPH, 0, text, (), None, number)
