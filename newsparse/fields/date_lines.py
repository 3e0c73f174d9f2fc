"""Visible lines that hold a date: which of them speak of publication, and which part of them of a change."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.evidence.statement import Statement
from newsparse.fields.reading import Hints
from newsparse.lexicon.date_words import DATE_LABEL, MODIFIED_WORDS, NO_SPACES, OTHER_WORDS, PUBLISHED_WORDS, is_span
from newsparse.lexicon.written_dates import WrittenDate, find_dates, impossible_date
from newsparse.model.kinds import EvidenceSource, Precision
from newsparse.model.span import Evidence
from newsparse.reading.page import FOLDED, Page, PageBlock

#: How many blocks before and after the headline a line may stand to be the article's.
BEFORE, AFTER = 5, 14
_LONGEST_LINE = 160
#: Words beside the date that a line of its own may have: a name, a place, a section.
_FEW = 60
#: A heading that is a date has no more beside it than a name of a section.
_FEW_IN_HEADING = 40
#: A caption with more words than a section's name beside its date tells when the picture was taken.
_FEW_IN_CAPTION = 10
#: So many blocks below the headline are right at it.
_RIGHT_AT = 4
#: How many blocks of a page's beginning and end are looked through where nothing else states a date.
_FIRST_BLOCKS, _LAST_BLOCKS = 400, 100
_MOST_LINES = 200
#: "1.5.2020", "1 May 20".
_SHORTEST_DATE = 8
_VAGUE = (Precision.YEAR, Precision.MONTH)
_DIGIT = re.compile(r"\d")
#: A word for a change that one of these parts from the date before it is not that date's.
_APART = re.compile(r"[|｜、。\n]|\s{2}")

#: How far a line is believed by what else it says, see `_sort_of`.
LINE_WEIGHTS = {"told": 5.5, "short": 4.5, "long": 0.8, "other": 0.2}


class Parts(NamedTuple):
    """What a line states of publication and of a change, each `None` where it speaks of none."""

    published: str | None
    modified: str | None


@lru_cache(maxsize=512)  # a line is often stated by several elements
def split_line(raw: str) -> Parts:
    """A line divided at the words that speak of a change: 'Published 1 May | Updated 3 May' → ('Published 1 May | ', 'Updated 3 May').

    'Updated 3 May, first published 1 May' → ('published 1 May', 'Updated 3 May, first ')
    """
    change = MODIFIED_WORDS.place(raw)
    if change is None:
        return Parts(raw, None)
    before, after = raw[:change], raw[change:]
    if raw[change] >= NO_SPACES and not _DIGIT.search(after) and (dates := find_dates(before)):
        # East Asian words follow their date: 2018年10月1日（2018年10月2日更新）
        last = dates[-1]
        if not _APART.search(before, last.end):
            return Parts(before[: last.start] if len(dates) > 1 else None, before[last.start :] + after)
    if _DIGIT.search(before) and find_dates(before):
        return Parts(before, after)
    told = PUBLISHED_WORDS.place(after)
    if told is not None and _DIGIT.search(after, told) and find_dates(after[told:]):
        return Parts(after[told:], after[:told])
    return Parts(None, raw)


def lines_near(page: Page, anchor: int | None, hints: Hints) -> Iterator[Statement]:
    """Short lines around the headline that hold a date; `about["line"]` is a key of `LINE_WEIGHTS`."""
    if anchor is None:
        return
    for block in page.blocks[max(0, anchor - BEFORE + 1) : anchor + AFTER]:
        text = block.text
        if len(text) > _LONGEST_LINE or block.number == anchor or not _DIGIT.search(text):
            continue
        if block.kind == "blockquote" or (block.kind == "list-item" and block.links):
            continue  # the day of what is quoted is not the article's
        counted = hints.retrieved is not None and _may_count(block, anchor)
        dates = find_dates(text, language=hints.language, base=hints.retrieved, relative=counted)
        if not dates or (block.kind == "heading" and not _heads(text, dates)):
            continue
        if block.kind == "caption" and _beside(text, dates) > _FEW_IN_CAPTION:
            continue  # what a picture shows was then
        yield _line(block, _sort_of(text, dates))


def refused_near(page: Page, anchor: int | None, hints: Hints) -> Iterator[tuple[str, Evidence]]:
    """The days of no calendar that lines around the headline state as that of publication, and where."""
    if anchor is None:
        return
    for block in page.blocks[max(0, anchor - BEFORE + 1) : anchor + AFTER]:
        if len(block.text) <= _LONGEST_LINE and PUBLISHED_WORDS.within(block.text) and _DIGIT.search(block.text):
            found = impossible_date(block.text, hints.language)
            if found is not None:
                yield found, _line(block, "told").evidence()


def _may_count(block: PageBlock, anchor: int) -> bool:
    """Whether "2 hours ago" in a line may be the article's: it says what of, or stands right at the headline and says little else."""
    if PUBLISHED_WORDS.within(block.text) or MODIFIED_WORDS.within(block.text):
        return True
    return -1 <= block.number - anchor <= _RIGHT_AT and len(block.text) <= _FEW_IN_HEADING and not block.links


def _line(block: PageBlock, sort: str) -> Statement:
    place = f"block {block.number}"
    return Statement("published", EvidenceSource.TEXT, place, block.text, {"line": sort}, block.number)


def _beside(text: str, dates: tuple[WrittenDate, ...]) -> int:
    """How many characters of a line are no date."""
    return len(text) - sum(date.end - date.start for date in dates)


def _heads(text: str, dates: tuple[WrittenDate, ...]) -> bool:
    """Whether a heading is a date, set apart from the few words beside it: `blog | May 1, 2020`, not `The storm of 1 May 2020`."""
    before, after = text[: dates[0].start].rstrip(), text[dates[0].end :].lstrip()
    apart = not before or not before[-1].isalnum() or (bool(after) and not after[0].isalnum())
    return apart and _beside(text, dates) <= _FEW_IN_HEADING


def _sort_of(text: str, dates: tuple[WrittenDate, ...]) -> str:
    """What sort of line this is: it tells of publication, or has a date and little else, or is a sentence, or another day."""
    spans = [(date.start, date.end) for date in dates]
    if OTHER_WORDS.within(text) or is_span(text, spans[0], spans[1] if len(spans) > 1 else None):
        return "other"
    if PUBLISHED_WORDS.within(text) or MODIFIED_WORDS.within(text) or DATE_LABEL.match(text):
        return "told"
    if spans[0][0] == 0:
        return "short"
    return "short" if _beside(text, dates) <= _FEW and not _is_prose(text[: spans[0][0]]) else "long"


def _is_prose(lead: str) -> bool:
    """Whether what stands before a date reads as a sentence: so many of its words are plain ones, as in no name, place or label."""
    return sum(word.islower() and word.isalpha() and len(word) > 1 for word in lead.split()) >= _MANY_PLAIN_WORDS


#: Bylines have fewer: "von Max Muster für die".
_MANY_PLAIN_WORDS = 3


#: What stands before and behind a date that opens an article's first paragraph: "29.11.2022 – ", "Sandhaven, 29.11.2022. ".
_PLACE = re.compile(r"[^\W\d_][^\d.!?:;]{2,28}[,(:]\s?")
_OPENING = re.compile(r"\s?[-–—|:„“\"()]|\s[A-ZÄÖÜ]")
_BEHIND_PLACE = re.compile(r"\s?[-–—|:.)]")


def lines_anywhere(page: Page, anchor: int | None, hints: Hints) -> list[Statement]:
    """Lines of a whole page that are a day and little else: labelled ones, else those that open the text, tell publication, a change.

    The last witnesses of all, for pages where nothing near the headline states a date; none where lines of one sort differ.
    """
    found: dict[str, list[Statement]] = {"labelled": [], "opening": [], "alone": [], "changed": []}
    days: dict[str, set[dt.date]] = {sort: set() for sort in found}
    blocks = page.blocks
    if len(blocks) > _FIRST_BLOCKS + _LAST_BLOCKS:
        blocks = (*blocks[:_FIRST_BLOCKS], *blocks[-_LAST_BLOCKS:])
    for block in blocks:
        if (
            block.kind in ("table", "caption", "blockquote")
            or (block.kind == "list-item" and block.links)
            or not _DIGIT.search(block.text)
        ):
            continue
        near = anchor is not None and 0 < block.number - anchor <= AFTER
        for line in block.text.split("\n")[:_MOST_LINES]:
            text = line[:_LONGEST_LINE]
            dates = tuple(d for d in find_dates(text, language=hints.language) if _is_day(d))
            if not dates or OTHER_WORDS.within(text):
                continue
            few = len(line) < _LONGEST_LINE and _beside(text, dates) <= _FEW
            sort = _far_sort(text, dates, block.kind, few=few, near=near)
            if sort is not None:
                value = dates[0].value
                days[sort].add(value.date() if isinstance(value, dt.datetime) else value)
                raw = text[: dates[0].end] if sort == "opening" else text
                found[sort].append(_line(block, "short")._replace(raw=raw))
    return next((found[sort] for sort in found if len(days[sort]) == 1), [])


def _is_day(date: WrittenDate) -> bool:
    """Whether a date is a day, and long enough to be no number of a version: "8.4.13"."""
    return date.precision not in _VAGUE and date.end - date.start >= _SHORTEST_DATE


def _far_sort(text: str, dates: tuple[WrittenDate, ...], kind: str, *, few: bool, near: bool) -> str | None:
    """Which sort of last witness a line is, `None` for none: a sentence of which the date is a part."""
    if MODIFIED_WORDS.within(text):
        return "changed" if few else None
    first = dates[0]
    if near and not few:
        if first.start == 0:
            return "opening" if _OPENING.match(text, first.end) else None
        placed = _PLACE.fullmatch(text, 0, first.start) and _BEHIND_PLACE.match(text, first.end)
        return "opening" if placed else None
    if not few or kind in FOLDED or (kind == "heading" and not _heads(text, dates)):
        return None
    if DATE_LABEL.match(text):
        return "labelled"
    return "alone" if _sort_of(text, dates) in ("told", "short") else None
