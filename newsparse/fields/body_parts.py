"""What each of the body's blocks is: paragraphs and headings, but also the questions and answers and the entries of a live blog."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from newsparse.fields.known import BodyPart
from newsparse.fields.region_words import bit, classes_of
from newsparse.fields.stated_entries import stated_times
from newsparse.lexicon.stems import any_of
from newsparse.lexicon.written_dates import read_date
from newsparse.model.date import NewsDate
from newsparse.model.kinds import BlockKind, EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page, PageBlock

#: Blocks that a body's kind is read off by their kind on the page.
_KINDS = {
    "paragraph": BlockKind.PARAGRAPH,
    "heading": BlockKind.HEADING,
    "list-item": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
    "table": BlockKind.TABLE,
    "preformatted": BlockKind.PREFORMATTED,
    "caption": BlockKind.PARAGRAPH,
    "button": BlockKind.PARAGRAPH,
}

_EMBED = bit("embed")

#: Parts of names of classes, ids and item properties by which markup says what a block is.
_PULLQUOTES = ("pullquote", "pull-quote", "pull_quote", "pulledquote")
_QUESTIONS = ("question", "frage", "pregunta", "pergunta", "domanda")
_ANSWERS = ("answer", "antwort", "respuesta", "resposta", "risposta", "reponse")
_ASKS = re.compile(any_of((*_QUESTIONS, *_ANSWERS)))

#: So many bold paragraphs that end in a question mark make an article an interview.
_INTERVIEW = 3
_ASKED = ("?", "？", "؟")
_BOLD = frozenset(("b", "strong"))

#: So many entries with a time each make a live blog.
_ENTRIES = 3
#: How far up from a block its entry, its question or its pull quote is looked for.
_REACH = 6


def body_parts(page: Page, chosen: frozenset[int]) -> list[BodyPart]:
    """The chosen blocks as parts of the body, with their kinds.

    In a live blog the time of an entry is on its first block, and a block that shows only that time is left out. Times that
    only the page's data state are on the block that begins as the entry does.
    """
    blocks = [block for block in page.blocks if block.number in chosen]
    interview = _interview(blocks)
    times, stamps = _entry_times(page, blocks)
    times = times or stated_times(page, blocks)
    return [
        BodyPart(
            interview.get(block.number) or _kind(page, block),
            block.level,
            block.text,
            block.links,
            times.get(block.number),
            block.number,
        )
        for block in blocks
        if block.number not in stamps
    ]


def _kind(page: Page, block: PageBlock) -> BlockKind:
    """What a block is by its element and by those around it."""
    kind = _KINDS.get(block.kind, BlockKind.PARAGRAPH)
    if kind is BlockKind.TABLE or kind is BlockKind.PREFORMATTED:
        return kind
    own = _said(block.element.get("class") or "") if block.element is not None else _NOTHING
    if own.pulled:
        return BlockKind.PULLQUOTE
    for step, around in page.once(_around_region, block.region):
        if around.pulled and kind in _QUOTED:
            return BlockKind.PULLQUOTE
        if around.embeds and kind is BlockKind.BLOCKQUOTE:
            return BlockKind.EMBED
        if around.asked is not None and step < 2:
            return around.asked
    return own.asked or kind


def _around_region(page: Page, number: int) -> tuple[tuple[int, _Said], ...]:
    """What a region and the two around it say of their blocks, those that say nothing left out, with how far out each is."""
    found: list[tuple[int, _Said]] = []
    for step in range(3):
        if number < 0:
            break
        _, number, _, _, label, _ = page.regions[number]
        if (said := _said(label)) is not _NOTHING:
            found.append((step, said))
    return tuple(found)


_QUOTED = frozenset((BlockKind.BLOCKQUOTE, BlockKind.PARAGRAPH))


class _Said(NamedTuple):
    """What a label says of the blocks in an element."""

    pulled: bool = False
    """That they are pulled out of the text."""
    embeds: bool = False
    """That they come from somewhere else."""
    asked: BlockKind | None = None
    """That they are a question or an answer."""


_NOTHING = _Said()


@lru_cache(maxsize=2048)
def _said(label: str) -> _Said:
    """What a label or an element's classes say; hardly any says anything."""
    names = label.lower()
    pulled = "pull" in names and any(name in names for name in _PULLQUOTES)
    said = _Said(pulled, bool(classes_of(names) & _EMBED), _asked_or_answered(names))
    return said if any(said) else _NOTHING


def _asked_or_answered(label: str) -> BlockKind | None:
    """Whether a label names a question or an answer, and nothing more: `faq-question`, not `questions-and-answers`."""
    if _ASKS.search(label) is None:
        return None
    for name in label.split():
        asked, answered = any(word in name for word in _QUESTIONS), any(word in name for word in _ANSWERS)
        if asked != answered and not name.endswith("s"):
            return BlockKind.QUESTION if asked else BlockKind.ANSWER
    return None


def _interview(blocks: list[PageBlock]) -> dict[int, BlockKind]:
    """Questions and answers by number of block, where an article asks in bold paragraphs; empty for any other."""
    asked = {
        block.number
        for block in blocks
        if block.kind == "paragraph" and block.text.endswith(_ASKED) and _is_bold(block.element)
    }
    if len(asked) < _INTERVIEW:
        return {}
    found: dict[int, BlockKind] = {}
    for block in blocks:
        if block.number in asked:
            found[block.number] = BlockKind.QUESTION
        elif block.kind == "paragraph" and found:
            found[block.number] = BlockKind.ANSWER
    return found


def _is_bold(element: etree._Element | None) -> bool:
    """Whether all the words of an element stand in one bold element."""
    return (
        element is not None
        and len(element) == 1
        and element[0].tag in _BOLD
        and not (element.text or "").strip()
        and not (element[0].tail or "").strip()
    )


def _entry_times(page: Page, blocks: list[PageBlock]) -> tuple[dict[int, NewsDate], set[int]]:
    """The time of each entry of a live blog by the number of its first block, and the blocks that show nothing but a time.

    Entries are elements beside each other with the same tag and class, each with a time of its own and text in it. Both are
    empty for any other article.
    """
    stamped = [element for element in _time_elements(page) if (element.get("datetime") or "").strip()]
    if len(stamped) < _ENTRIES:
        return {}, set()
    groups: dict[tuple[etree._Element, str, str], dict[etree._Element, etree._Element]] = {}
    for stamp in stamped:
        for element in _elements_around(stamp):
            parent = element.getparent()
            if parent is not None:
                key = (parent, element.tag, element.get("class") or "")
                groups.setdefault(key, {}).setdefault(element, stamp)
    best: Mapping[etree._Element, int] = {}
    stamps: set[int] = set()
    times: Mapping[etree._Element, etree._Element] = {}
    for group in groups.values():
        if len(group) >= _ENTRIES:
            first, shown = _first_blocks(blocks, group)
            if len(first) >= _ENTRIES and len(first) > len(best):
                best, stamps, times = first, shown, group
    out = {block: when for entry, block in best.items() if (when := _when(times[entry])) is not None}
    return out, stamps if out else set()


def _time_elements(page: Page) -> Iterable[etree._Element]:
    if page.noted is not None:
        return [element for element in page.noted if element.tag == "time"]
    root = page.document.tree
    return root.iter("time") if root is not None else ()


def _elements_around(element: etree._Element | None) -> list[etree._Element]:
    """An element and those around it, the nearest first, as far as an entry reaches."""
    found: list[etree._Element] = []
    while element is not None and len(found) < _REACH:
        found.append(element)
        element = element.getparent()
    return found


def _first_blocks(
    blocks: list[PageBlock], entries: Mapping[etree._Element, etree._Element]
) -> tuple[dict[etree._Element, int], set[int]]:
    """The number of the first of the body's blocks in each entry that has any, and of those that show only its time."""
    shown = {entry: fold_space("".join(map(str, stamp.itertext()))) for entry, stamp in entries.items()}
    found: dict[etree._Element, int] = {}
    stamps: set[int] = set()
    for block in blocks:
        entry = next((element for element in _elements_around(block.element) if element in entries), None)
        if entry is None:
            continue
        if block.text == shown[entry]:
            stamps.add(block.number)
        else:
            found.setdefault(entry, block.number)
    return found, stamps


def _when(element: etree._Element) -> NewsDate | None:
    """The moment that a `time` element states."""
    raw = (element.get("datetime") or "").strip()
    written = read_date(raw, thorough=False)
    if written is None or not isinstance(written.value, dt.datetime):
        return None
    return NewsDate(written.value, written.precision, raw, (Evidence(EvidenceSource.MARKUP, "time[datetime]", raw),))
