"""All fields of a plain text, read together: what one line is depends on what the others are."""

from __future__ import annotations

import re

import attrs

from newsparse.fields.body_model import FEW, lift_sentences, likelihoods
from newsparse.fields.date import Dates
from newsparse.fields.furniture import furniture_by_words, notice_of
from newsparse.fields.known import Body, BodyPart
from newsparse.fields.line_byline import authors_of, find_byline
from newsparse.fields.line_dates import find_text_dates
from newsparse.fields.line_features import NAMES, Line, features_of, look
from newsparse.fields.line_headline import find_headline
from newsparse.fields.line_weights import AROUND, OWN
from newsparse.fields.pictures import split_credit
from newsparse.fields.reading import Hints, Reading
from newsparse.lexicon.languages import guess_language
from newsparse.model.content import Furniture, Image
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


_OWN = [OWN.get(name, 0) / 100 for name in NAMES.names]
_AROUND = [weight / 100 for weight in AROUND]
_THRESHOLD = -0.3
_SHORT = 200

#: Where no line passes for the article's, whatever reads like a paragraph is: a text that repeats itself, a page of rules.
_RESCUE = 100.0

_BULLET = re.compile(r"(?:[•‣▪●◦*]|[–—-])\s+")


def read_text_article(page: Page, hints: Hints) -> TextArticle:
    """Headline, byline, dates and body of a plain text; every line that is not body is furniture of some kind."""
    language = hints.language or guess_language(page.document.text[:6000])
    lines = look(page, language)
    top, candidates = find_headline(lines)
    if len(lines) == 1 and lines[0].solid:
        top = -1  # one paragraph is a text, not a headline
    first = next((i for i, line in enumerate(lines) if line.solid and i > top), len(lines))
    taken: dict[int, FurnitureKind] = {} if top < 0 else {top: FurnitureKind.HEADLINE}
    byline = _byline(lines, top, hints, language, taken)
    dates = _dates(lines, top, hints, language, taken)
    features = features_of(lines, top)
    scores = likelihoods(page, features, _OWN, _AROUND)
    if len(lines) <= FEW:
        scores = lift_sentences(scores, ((line.text, not line.classes and not line.is_credit) for line in lines))
    if not any(score > _THRESHOLD for i, score in enumerate(scores) if i not in taken):
        scores = [score + _RESCUE * line.solid for score, line in zip(scores, lines, strict=True)]
    kicker, dek = _around_headline(lines, top, first, taken, scores)
    headline = _headline(lines, top, kicker, dek, candidates)
    body = _body(lines, scores, taken)
    return TextArticle(headline=headline, byline=byline, dates=dates, body=body)


def _evidence(lines: tuple[Line, ...], number: int) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"line {number}", lines[number].text)


def _headline(
    lines: tuple[Line, ...], top: int, kicker: str | None, dek: str | None, candidates: tuple[Candidate, ...]
) -> Reading[Headline | None]:
    if top < 0:
        lost = tuple(attrs.evolve(candidate, won=False) for candidate in candidates)
        return Reading(None, (Issue.of(IssueCode.HEADLINE_MISSING, "headline"),), lost)
    value = Headline(text=lines[top].text, kicker=kicker, dek=dek, evidence=(_evidence(lines, top),))
    return Reading(value, (), candidates)


def _around_headline(
    lines: tuple[Line, ...], top: int, first: int, taken: dict[int, FurnitureKind], scores: list[float]
) -> tuple[str | None, str | None]:
    """Kicker and dek: the short line just above the headline, and the sentence between it and the byline or date."""
    kicker = dek = None
    if top > 0 and top - 1 not in taken:
        above = lines[top - 1]
        plain = not above.classes and not above.is_date and not above.is_credit and not above.is_name
        if plain and 2 < len(above.text) <= 40 and above.text[-1] not in ".:!?":
            kicker = above.text
            taken[top - 1] = FurnitureKind.KICKER
    if top >= 0 and top + 1 < len(lines) and top + 1 not in taken:
        below = lines[top + 1]
        closed = any(i in taken for i in range(top + 2, min(top + 5, len(lines))))
        prose_next = top + 1 < first or (top + 2 < len(lines) and lines[top + 2].solid)
        if (
            30 <= len(below.text) <= 400
            and not below.is_credit
            and (closed or scores[top + 1] < _THRESHOLD)
            and prose_next
        ):
            dek = below.text
            taken[top + 1] = FurnitureKind.DEK
    return kicker, dek


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
    lines: tuple[Line, ...], top: int, hints: Hints, language: str | None, taken: dict[int, FurnitureKind]
) -> Reading[Byline | None]:
    """Who signs, by the lines that sign together."""
    chosen, candidates = find_byline(lines, top, language, hints.outlet)
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


def _body(lines: tuple[Line, ...], scores: list[float], taken: dict[int, FurnitureKind]) -> Reading[Body]:
    """The body, and everything else as furniture."""
    parts: list[BodyPart] = []
    furniture: list[Furniture] = []
    images: list[Image] = []
    for i, line in enumerate(lines):
        kind = taken.get(i)
        if kind is None and (scores[i] > _THRESHOLD or _introduces(lines, i, scores)):
            parts.append(_part(line, i))
            continue
        if kind is None and line.is_credit:
            caption, credit = split_credit(line.text)
            images.append(Image(caption=caption, credit=credit))
            kind = FurnitureKind.CAPTION if caption else FurnitureKind.CREDIT
        furniture.append(
            Furniture(kind or furniture_by_words(line.text, line.classes), line.text, (_evidence(lines, i),))
        )
    while parts and parts[-1].kind is BlockKind.HEADING:
        last = parts.pop()
        furniture.append(Furniture(FurnitureKind.BOILERPLATE, last.text, (_evidence(lines, last.block),)))
    notices = tuple(notice for part in parts if (notice := notice_of(part.text)) is not None)
    length = sum(len(part.text) for part in parts)
    issues: tuple[Issue, ...] = ()
    if not parts:
        issues = (Issue.of(IssueCode.BODY_MISSING, "text"),)
    elif length < _SHORT:
        issues = (Issue.of(IssueCode.BODY_SHORT, "text", f"the article text has {length} characters"),)
    body = Body(parts=tuple(parts), furniture=tuple(furniture), images=tuple(images), notices=notices)
    return Reading(body, issues)


def _introduces(lines: tuple[Line, ...], i: int, scores: list[float]) -> bool:
    """Whether a line ends in a colon and brings in the paragraph after it: 'The Gazette reported on Tuesday:'."""
    text = lines[i].text
    following = i + 1 < len(lines) and scores[i + 1] > _THRESHOLD and lines[i + 1].solid
    return following and text[-1] == ":" and len(text.split()) >= 4


def _part(line: Line, number: int) -> BodyPart:
    text = line.text
    if _BULLET.match(text):
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
