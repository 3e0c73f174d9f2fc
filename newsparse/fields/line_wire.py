"""Wire copy in plain text: which lines are the wire's own, and which tell editors something."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.line_features import Line
from newsparse.lexicon.wire_words import (
    LABEL,
    LINE_SIGNS,
    LINE_WORDS,
    LONG_LINE_WORDS,
    LONGEST_CODE,
    LONGEST_WIRE_LINE,
    MARKS_AFTER,
    MARKS_BEFORE,
    PHONE_WORDS,
    SENT_AGAIN,
    WIRE_CORRECTIONS,
    WIRE_LINES,
    WIRE_NOTICES,
)
from newsparse.model.content import Notice
from newsparse.model.kinds import FurnitureKind, NoticeKind

#: How far from the ends of a text the wire's long lines stand; those of takes stand anywhere and are short.
_EDGE = 25
#: How far from the top a line stands that says what was wrong in an earlier report.
_HEADS = 8
#: A line in the marks of the wire, and so many of them show that its marks are kept; shorter ones are labels.
_SET_OFF, _MARKED, _SHORTEST = re.compile(r"\^[^\n]{2,200}[<=]"), 2, 8
#: The first sign of a mark before a line, the last of one after it.
_MARKS_BEFORE, _MARKS_AFTER = frozenset("^<~$"), frozenset("=<+")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:[’']s)?")


def wire_kinds(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """The numbers of the lines that the wire added, and what they are: `wire`, or `notice` for what is said to editors."""
    found: dict[int, FurnitureKind] = {}
    end = len(lines) - _EDGE
    for i, line in enumerate(lines):
        text = line.text
        size = len(text)
        long = size > LABEL
        if long and (_EDGE <= i < end or size > LONGEST_WIRE_LINE):
            continue
        word = _first_word(text)
        notable = not word or word in LONG_LINE_WORDS
        if long and not notable:
            continue
        if _may_be_wire(line, word) and WIRE_LINES.fullmatch(text) is not None:
            found[i] = FurnitureKind.WIRE
        elif (notable or word in LINE_WORDS) and (
            notice_to_editors(text) is not None or (i < _HEADS and WIRE_CORRECTIONS.match(text) is not None)
        ):
            found[i] = FurnitureKind.NOTICE
    return found


def _first_word(text: str) -> str:
    """The word that a line begins with, in lower case; empty where it begins with a sign or a figure."""
    first = text.partition(" ")[0]
    if first.isalpha():
        return first.lower()
    word = _FIRST_WORD.match(first)
    return "" if word is None else word[0].lower()


def _may_be_wire(line: Line, word: str) -> bool:
    """Whether a line may be the wire's own, by its first word, its first sign, and the words that such lines have."""
    text = line.text
    if not word:
        return text[0].isdigit() or text[0] in LINE_SIGNS or "rights" in (line.low or text.lower())
    if word in LINE_WORDS or len(word) == 1:
        return True
    low = line.low or text.lower()
    if "rights" in low:
        return True
    coded = len(word) <= LONGEST_CODE or word in PHONE_WORDS or "take" in low
    return coded and (line.figures or (not line.low and any(map(str.isdigit, text))))


def marked_headline(lines: Sequence[Line], wire: Collection[int]) -> int | None:
    """The number of the first line that a wire set off with its marks and that is no slug, notice or byline: '^Harbour opens<'.

    Where lines carry such marks, the headline does, whatever else looks like one.
    """
    marked = [i for i, line in enumerate(lines[:_EDGE]) if _SET_OFF.fullmatch(line.text) is not None]
    if len(marked) < _MARKED and not any(i in marked for i in wire):
        return None
    plain = (i for i in marked if i not in wire and len(lines[i].text) > _SHORTEST)
    return next((i for i in plain if "byline" not in furniture_classes(unmarked(lines[i].text))), None)


def notice_to_editors(text: str) -> Notice | None:
    """What a line tells those who print the report: 'EMBARGOED until 5 October' → an embargo; `None` for other lines.

    >>> notice_to_editors("Eds: Adds quotes from the mayor.").kind
    <NoticeKind.EDITORS_NOTE: 'editors-note'>
    >>> notice_to_editors("The harbour opened on Tuesday.") is None
    True
    """
    for pattern, kind in WIRE_NOTICES:
        if pattern.match(text) is not None:
            return Notice(kind, text)
    return None


def notice_above(text: str) -> Notice | None:
    """What a line above a report tells: to editors, or to readers what was wrong before.

    >>> notice_above("(Corrects name of mayor in paragraph 2)").kind
    <NoticeKind.CORRECTION: 'correction'>
    """
    correction = WIRE_CORRECTIONS.match(text) is not None
    return Notice(NoticeKind.CORRECTION, text) if correction else notice_to_editors(text)


def unmarked(text: str) -> str:
    """A line without the marks of the wire around it.

    >>> unmarked("^Lobster is found dead<"), unmarked("Hafen eröffnet ="), unmarked("Harbour opens")
    ('Lobster is found dead', 'Hafen eröffnet', 'Harbour opens')
    >>> unmarked("UPDATE 2-Harbour opens")
    'Harbour opens'
    """
    if text[:1] in _MARKS_BEFORE:
        text = MARKS_BEFORE.sub("", text)
    if text[-1:] in _MARKS_AFTER:
        text = MARKS_AFTER.sub("", text)
    return SENT_AGAIN.sub("", text, count=1) if "-" in text else text
