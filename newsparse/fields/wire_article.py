"""The fields of a wire's message: those of its text as of any text, put right by what the wire's own marks say of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from newsparse.fields.known import Body, BodyPart
from newsparse.fields.line_wire import unmarked
from newsparse.fields.reading import Reading
from newsparse.fields.text_article import TextArticle
from newsparse.lexicon.wire_words import MARKS_AFTER
from newsparse.model.content import Furniture
from newsparse.model.fields import Byline, Headline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import BlockKind, EvidenceSource, FurnitureKind
from newsparse.model.placing import line_number
from newsparse.model.span import Evidence
from newsparse.reading.page import Page, PageBlock

#: Lines about the report's pictures: no dek.
_PICTURES = re.compile(
    r"\W{0,4}(?:[A-Z]{2,4}\s)?(?:photos?|graphics?|videos?|pictures?|bilder|fotos?)\b", re.IGNORECASE
)
#: The shortest dek.
_DEK = 30
#: Lines that are no headline, wherever they stand.
_NO_HEADLINE = frozenset((FurnitureKind.BYLINE, FurnitureKind.NOTICE, FurnitureKind.WIRE, FurnitureKind.DATE))
#: What lines were taken for that may yet be the report.
_MAY_BE_BODY = frozenset(FurnitureKind) - {FurnitureKind.WIRE, FurnitureKind.NOTICE, FurnitureKind.DATE}


@attrs.frozen(kw_only=True)
class Marked:
    """What a wire's marks say of the blocks of a message, by their numbers."""

    outside: frozenset[int] = frozenset()
    """Header and trailer."""
    titles: tuple[int, ...] = ()
    """The lines that are set apart above the report: headline, summary, byline, notices."""
    headed: bool = False
    """Whether the headline is among `titles` for sure."""
    body: Mapping[int, BlockKind] = attrs.field(factory=dict)
    """The blocks that are the report for sure."""


class _Lines:
    """What each block of a message is, while it is put right."""

    __slots__ = ("blocks", "entries")

    def __init__(self, page: Page, body: Body) -> None:
        self.blocks = page.blocks
        self.entries: dict[int, BodyPart | Furniture] = {part.block: part for part in body.parts}
        for piece in body.furniture:
            number = line_number(piece.evidence[0]) if piece.evidence else None
            if number is not None:
                self.entries[number] = piece

    def is_one_of(self, number: int, kinds: Iterable[FurnitureKind]) -> bool:
        """Whether a block is furniture of one of these kinds."""
        entry = self.entries.get(number)
        return isinstance(entry, Furniture) and entry.kind in kinds

    def put(self, number: int, kind: FurnitureKind | BlockKind) -> None:
        """Say what a block is."""
        block = self.blocks[number]
        if isinstance(kind, FurnitureKind):
            self.entries[number] = Furniture(kind, block.text, (_evidence(block),))
        else:
            self.entries[number] = BodyPart(kind, 2 * (kind is BlockKind.HEADING), _words(block, kind), block=number)

    def body(self, was: Body) -> Body:
        """The body by what each block is now."""
        ordered = [self.entries[number] for number in sorted(self.entries)]
        return attrs.evolve(
            was,
            parts=tuple(entry for entry in ordered if isinstance(entry, BodyPart)),
            furniture=tuple(entry for entry in ordered if isinstance(entry, Furniture)),
        )


def put_right(article: TextArticle, page: Page, marked: Marked) -> TextArticle:
    """The fields of a message's text with what its marks say of them."""
    lines = _Lines(page, article.body.value)
    headline = _headline(article, lines, marked)
    for number in marked.outside:
        lines.put(number, FurnitureKind.WIRE)
    for number, kind in marked.body.items():
        lines.put(number, kind)
    byline = article.byline
    if byline.value is not None:
        if _signs(byline.value, lines):
            byline = attrs.evolve(byline, value=attrs.evolve(byline.value, text=_printed(byline.value)))
        else:
            byline = Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),))
    body = lines.body(article.body.value)
    body = attrs.evolve(body, notices=tuple(attrs.evolve(n, text=unmarked(n.text)) for n in body.notices))
    missing = {IssueCode.BODY_MISSING} if body.parts else set()
    issues = tuple(issue for issue in article.body.issues if issue.code not in missing)
    return attrs.evolve(article, headline=headline, byline=byline, body=Reading(body, issues))


def _headline(article: TextArticle, lines: _Lines, marked: Marked) -> Reading[Headline | None]:
    """The headline among the lines that are set apart; its kicker and dek are no lines of the header or about pictures."""
    reading = article.headline
    value = reading.value
    own = _numbers(value.evidence) if value is not None else set()
    if marked.headed and not own & set(marked.titles):
        chosen = next((n for n in reversed(marked.titles) if not lines.is_one_of(n, _NO_HEADLINE)), None)
        if chosen is not None:
            for number in range(chosen + 1, len(lines.blocks)):
                if number not in marked.titles and lines.is_one_of(number, _MAY_BE_BODY):
                    lines.put(number, BlockKind.PARAGRAPH)
            lines.put(chosen, FurnitureKind.HEADLINE)
            block = lines.blocks[chosen]
            value = Headline(text=unmarked(block.text), evidence=(_evidence(block),))
            reading = Reading(value)
            own = {chosen}
    if value is None:
        return reading
    above = {lines.blocks[number].text for number in marked.outside}
    dek = _dek(value, lines, marked, own)
    return attrs.evolve(
        reading, value=attrs.evolve(value, kicker=None if value.kicker in above else value.kicker, dek=dek)
    )


def _dek(value: Headline, lines: _Lines, marked: Marked, headline: set[int]) -> str | None:
    """The dek that was read, or the sentence that is set apart below the headline; lines about pictures are neither."""
    pictures = {n for n in marked.titles if n not in headline and _PICTURES.match(lines.blocks[n].text)}
    taken = any(lines.is_one_of(number, {FurnitureKind.DEK}) for number in pictures)
    for number in pictures:
        lines.put(number, FurnitureKind.WIRE)
    if value.dek is not None and not taken:
        return unmarked(value.dek)
    for number in marked.titles:
        text = unmarked(lines.blocks[number].text)
        if (
            number > max(headline, default=-1)
            and len(text) >= _DEK
            and text[-1] in ".!?”’\"'"
            and not lines.is_one_of(number, _NO_HEADLINE)
        ):
            lines.put(number, FurnitureKind.DEK)
            return text
    return None


def _signs(byline: Byline, lines: _Lines) -> bool:
    """Whether the lines that a byline was read from are still no part of the report."""
    numbers = _numbers(byline.evidence)
    return not numbers or not all(isinstance(lines.entries.get(number), BodyPart) for number in numbers)


def _printed(byline: Byline) -> str:
    """A byline's words without the marks of the wire."""
    words = " ".join(unmarked(one.raw) for one in byline.evidence if line_number(one) is not None)
    return words or byline.text


def _numbers(evidence: Iterable[Evidence]) -> set[int]:
    return {number for one in evidence if (number := line_number(one)) is not None}


def _evidence(block: PageBlock) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"line {block.number}", block.text)


def _words(block: PageBlock, kind: BlockKind) -> str:
    """A block's words without the marks of the wire at their end, and before a heading's."""
    return unmarked(block.text) if kind is BlockKind.HEADING else MARKS_AFTER.sub("", block.text)
