"""Parts of a page that are taken as one block each, menus and lists of links: all text in them at once, by a call in C."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, filterfalse
from typing import NamedTuple

from lxml import etree

from newsparse.reading.elements import UNREAD, UNSEEN

#: Events of a walk. Comments and instructions come only in trees that the caller parsed; what follows them is text.
_EVENTS = ("start", "end", "comment", "pi")

#: A line of a menu is shorter, save for a legal notice or two.
_MENU_LINE = 300
_LONG_LINES = 2

#: So many links at least make a list; it has no more text than so many characters a link.
LEAST_LINKS = 12
_A_LINK = 80
#: A line outside its links is shorter, since a longer one may be prose. Wide letters say as much in half of that.
_LIST_LINE = 60
_WIDE_LINE = 30
_FIRST_WIDE = "\u2e80"

#: A line with a day and a year; so few of them, or of `time` elements, may be the article's own: teasers have more.
_DATED = re.compile(r"(?<!\d)\d{1,2}\D{1,14}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\D\s?\d{1,2}(?!\d)")
_OWN_DATES = 3

#: What no list of links holds, and the least length of a piece of a paragraph that none holds either.
_NO_LIST = ("h1", "main")
_PROSE = 40

_ALL_TEXT = etree.XPath("descendant::text()", smart_strings=False)


def menu_lines(element: etree._Element) -> list[str] | None:
    """The pieces of text in a menu, white space folded; `None` if there is prose among them, so that it is none."""
    hides = next(element.iter(*UNREAD), None) is not None
    texts: Iterable[str] = _seen_texts(element) if hides else _ALL_TEXT(element)  # type: ignore[assignment]
    lines = _lines(texts)
    return lines if sum(len(line) > _MENU_LINE for line in lines) <= _LONG_LINES else None


def _seen_texts(element: etree._Element) -> Iterator[str]:
    """The pieces of text in an element that people see."""
    walk = etree.iterwalk(element, events=_EVENTS)
    for event, node in walk:
        if event == "start":
            if node.tag in UNSEEN:
                walk.skip_subtree()
            elif node.text:
                yield node.text
        elif node.tail and node is not element:
            yield node.tail


class Prose(NamedTuple):
    """Where the paragraphs of a page stand that may be prose."""

    around: set[etree._Element]
    """All elements around one of them or around the main heading, and the outermost: none of these is a list of links."""
    columns: set[etree._Element]
    """Those that hold one as a child: a list beside prose may be a part of the text."""


def prose_of(start: etree._Element) -> Prose:
    """Where the prose of a page stands, by its paragraphs."""
    held = {start}
    columns: set[etree._Element] = set()
    for element in start.iter("p", *_NO_LIST):
        around: etree._Element | None = element
        if element.tag == "p":
            if not _may_be_prose(element):
                continue
            if (column := element.getparent()) is not None:
                columns.add(column)
        while around is not None and around not in held:
            held.add(around)
            around = around.getparent()
    return Prose(held, columns)


def _may_be_prose(paragraph: etree._Element) -> bool:
    """Whether a piece of a paragraph's text outside its links is long enough for prose."""
    if (text := paragraph.text) and len(text) >= _PROSE:
        return True
    for inner in paragraph:
        if (text := inner.tail) and len(text) >= _PROSE:
            return True
        if inner.tag != "a" and (text := inner.text) and len(text) >= _PROSE:
            return True
    return False


def list_lines(element: etree._Element, links: Sequence[etree._Element]) -> list[str] | None:
    """The pieces of text in a list of these links, white space folded; `None` if there is more to it than links, or a date.

    Linear: two steps in one path of an XPath are not, so the links' text is not asked for that way.
    """
    texts: list[str] = _ALL_TEXT(element)  # type: ignore[assignment]
    if hidden := list(element.iter(*UNREAD)):
        texts = _without(texts, filter(None, chain.from_iterable(map(_texts_of, hidden))))
    lines = _lines(texts)
    if sum(map(len, lines)) > _A_LINK * len(links):
        return None
    dated = [line for line in lines if ("20" in line or "19" in line) and _DATED.search(line)]
    if 0 < (len(dated) or len(list(element.iter("time")))) <= _OWN_DATES:
        return None
    if long := [line for line in lines if len(line) >= _WIDE_LINE and (len(line) >= _LIST_LINE or _is_wide(line))]:
        linked = Counter(_lines(chain.from_iterable(map(_texts_of, links))))
        if any(number > linked[line] for line, number in Counter(long).items()):
            return None
    return lines


def _is_wide(line: str) -> bool:
    """Whether there are wide letters in a line."""
    return not line.isascii() and max(line) >= _FIRST_WIDE


def _texts_of(element: etree._Element) -> Iterable[str]:
    """The pieces of text in a link or another small element."""
    return element.itertext() if len(element) else (element.text or "",)  # type: ignore[return-value]


def _without(texts: list[str], hidden: Iterable[str]) -> list[str]:
    """The pieces of text without those that are hidden, both in the order of the page."""
    seen: list[str] = []
    at = 0
    for unseen in hidden:
        try:
            place = texts.index(unseen, at)
        except ValueError:
            break
        seen += texts[at:place]
        at = place + 1
    seen += texts[at:]
    return seen


def _lines(texts: Iterable[str]) -> list[str]:
    """Pieces of text with their white space folded, without those that have nothing else, as half of them have."""
    return list(filter(None, map(" ".join, map(str.split, filterfalse(str.isspace, texts)))))
