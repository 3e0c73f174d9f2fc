"""Plain text to a page: one block a paragraph or line, each with its place in the text."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.reading.document import Document
from newsparse.reading.page import Page, PageBlock

#: Widths that typewriters, mail and wires wrap at; longer lines are paragraphs.
_NARROWEST, _WIDEST = 40, 100
_BULLET = re.compile(r"[•‣▪●◦*–—-]\s+\S|\d{1,2}[.)]\s+\S")
_VISIBLE = re.compile(r"\S")


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    first_word: int
    """Length of its first word."""


def render_text(document: Document) -> Page:
    """The page of a plain text: a `line` block for every paragraph, or every line that stands for itself.

    A block's `start` and `end` are half-open offsets into `Document.text`. Lines that were wrapped at a fixed width are joined
    to paragraphs again: a line was wrapped where the next line's first word would not have fitted on it.
    """
    text = document.text
    lines = _lines(text)
    width = _wrap_width(lines)
    blocks: list[PageBlock] = []
    i = 0
    while i < len(lines):
        last = i
        if width:
            while last + 1 < len(lines) and _wrapped(text, lines[last], lines[last + 1], width):
                last += 1
        start, end = lines[i].start, lines[last].end
        folded = " ".join(text[start:end].split())
        blocks.append(PageBlock(len(blocks), "line", 0, folded, (), -1, None, start, end))
        i = last + 1
    return Page(document, tuple(blocks))


def _lines(text: str) -> list[_Line]:
    """The lines with something on them."""
    found: list[_Line] = []
    at = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + len(raw) - len(raw.lstrip())
            first = len(stripped.split(None, 1)[0])
            found.append(_Line(start, start + len(stripped), start - at, first))
        at += len(raw) + 1
    return found


def _wrap_width(lines: list[_Line]) -> int:
    """The width that the text was wrapped at; 0 where lines are whole paragraphs."""
    sizes = [line.end - line.start + line.indent for line in lines]
    if len(sizes) < 5:
        return 0
    width = max(sizes)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(size >= 0.8 * width for size in sizes)
    return width if full >= max(3, len(sizes) // 5) else 0


def _wrapped(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether a line goes on on the following one."""
    between = text[line.end : following.start]
    if between.count("\n") > 1 or following.indent > line.indent + 1:
        return False
    if _BULLET.match(text, following.start, following.end):
        return False
    return line.indent + line.end - line.start + 1 + following.first_word > width
