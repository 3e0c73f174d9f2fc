"""Plain text to a page: one block a paragraph or line, each with its place in the text."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from newsparse.lexicon.letters import holds_one
from newsparse.reading.document import Document
from newsparse.reading.page import Page, PageBlock

#: Widths that typewriters, mail and wires wrap at; longer lines are paragraphs.
_NARROWEST, _WIDEST = 40, 100
_BULLET = re.compile(r"[•‣▪●◦*–—-]\s+\S|\d{1,2}[.)]\s+\S")
#: What wires steer machines with; a line that has nothing else says nothing.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff]+")
#: These, and white space other than the common space and the end of a line. None of them is printable.
_SPACES = (*range(9, 0x20), 0x85, 0xA0, 0x1680, *range(0x2000, 0x2030), 0x205F, 0x3000)
_UNUSUAL = tuple(
    sign
    for sign in map(chr, (*range(9), *_SPACES, 0x7F, 0xFEFF))
    if sign != "\n" and (sign.isspace() or _CONTROLS.match(sign))
)


#: Signs that a wire puts at the end of a line of its own, and at the beginning of one: '^Harbour opens<'.
_WIRE_ENDS, _WIRE_STARTS = frozenset("<="), frozenset("^\x01\x02\x03")


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    """How much further in it begins than most lines."""
    first_word: int
    """Length of its first word."""


def render_text(document: Document) -> Page:
    """The page of a plain text: a `line` block for every paragraph, or every line that stands for itself.

    A block's `start` and `end` are half-open offsets into `Document.text`. Lines that were wrapped at a fixed width are joined
    to paragraphs again: a line was wrapped where the next line's first word would not have fitted on it.
    """
    text = document.text
    places = _places(text)
    paragraphs = places if _is_unwrapped(text, places) else _paragraphs(text, _lines(text, places))
    unusual = holds_one(text, _UNUSUAL)
    blocks: list[PageBlock] = []
    for start, end in paragraphs:
        folded = text[start:end]
        if "  " in folded or "\n" in folded or (unusual and not folded.isprintable()):
            folded = " ".join((_CONTROLS.sub(" ", folded) if unusual else folded).split())
        if folded:
            blocks.append(PageBlock(len(blocks), "line", 0, folded, (), -1, None, start, end))
    return Page(document, tuple(blocks))


def _places(text: str) -> list[tuple[int, int]]:
    """Where the lines with something on them begin and end, white space at their ends left out."""
    found: list[tuple[int, int]] = []
    at = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            size = len(stripped)
            start = at if raw[0] == stripped[0] else at + len(raw) - len(raw.lstrip())
            found.append((start, start + size))
        at += len(raw) + 1
    return found


def _is_unwrapped(text: str, places: list[tuple[int, int]]) -> bool:
    """Whether a line is longer than any width that texts are wrapped at, and might have been wrapped: it has several words."""
    return any(end - start > _WIDEST and text.find(" ", start, end) >= 0 for start, end in places)


def _lines(text: str, places: list[tuple[int, int]]) -> list[_Line]:
    """The lines at these places."""
    found: list[_Line] = []
    for start, end in places:
        first = len(text[start:end].split(None, 1)[0])
        found.append(_Line(start, end, start - text.rfind("\n", 0, start) - 1, first))
    indents = Counter([line.indent for line in found])
    usual = indents.most_common(1)[0][0] if indents else 0
    return found if not usual else [line._replace(indent=max(0, line.indent - usual)) for line in found]


def _paragraphs(text: str, lines: list[_Line]) -> list[tuple[int, int]]:
    """Where the paragraphs begin and end: lines that were wrapped together, each line for itself where none were."""
    width = _wrap_width(lines)
    labels = _label_lines(text, lines, width) if width else frozenset()
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(lines):
        last = i
        if width and i not in labels:
            while last + 1 < len(lines) and _wrapped(text, lines[last], lines[last + 1], width):
                last += 1
        found.append((lines[i].start, lines[last].end))
        i = last + 1
    return found


def _wrap_width(lines: list[_Line]) -> int:
    """The width that the text was wrapped at; 0 where lines are whole paragraphs."""
    sizes = [line.end - line.start for line in lines]
    # An address is not wrapped, however long it is.
    sizes = [size for size, line in zip(sizes, lines, strict=True) if size <= _WIDEST or line.first_word < size]
    if len(sizes) < 5:
        return 0
    width = max(sizes)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(size >= 0.8 * width for size in sizes)
    return width if full >= max(3, len(sizes) // 5) else 0


#: So many empty lines show that paragraphs are divided by them, and so few lines are a block of labels.
_DIVISIONS, _LABELS = 3, 8
_STOPS = ".!?…\"”»’')]:;,"


def _label_lines(text: str, lines: list[_Line], width: int) -> frozenset[int]:
    """The numbers of lines that stand for themselves though they stand close together: a headline, a caption and a date above a text.

    Where empty lines divide the paragraphs, every line of a paragraph is full but its last. A few lines together of which one
    that is not full and does not end a sentence stands before others are no paragraph. Where paragraphs are indented, what stands
    above the first is none.
    """
    groups: list[list[int]] = []
    for i, line in enumerate(lines):
        if i and text.count("\n", lines[i - 1].end, line.start) == 1:
            groups[-1].append(i)
        else:
            groups.append([i])
    if len(groups) <= _DIVISIONS:
        indented = [i for i, line in enumerate(lines) if line.indent > 1]
        return frozenset(range(indented[0])) if len(indented) >= _DIVISIONS else frozenset()
    labels: set[int] = set()
    for group in groups:
        if 1 < len(group) <= _LABELS and any(
            not _full(lines[i], lines[i + 1], width) and text[lines[i].end - 1] not in _STOPS for i in group[:-1]
        ):
            labels.update(group)
    return frozenset(labels)


def _full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on a line."""
    return line.indent + line.end - line.start + 1 + following.first_word > width


def _wrapped(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether a line goes on on the following one."""
    between = text[line.end : following.start]
    if between.count("\n") > 1 or following.indent > line.indent + 1:
        return False
    if _BULLET.match(text, following.start, following.end):
        return False
    if text[line.end - 1] in _WIRE_ENDS or text[following.start] in _WIRE_STARTS:
        return False
    return _full(line, following, width)
