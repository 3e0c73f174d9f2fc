"""The times of a live blog's entries where the page's data state them and its text shows none that can be read."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.evidence.gather import gather_statements
from newsparse.fields.titles import plain_title
from newsparse.lexicon.written_dates import read_date
from newsparse.model.date import NewsDate
from newsparse.reading.page import Page, PageBlock

#: So many letters and digits tell one entry from another; fewer are found in too many places.
_ENOUGH, _LEAST = 48, 10
_NO_LETTER = re.compile(r"\W+")


def stated_times(page: Page, blocks: list[PageBlock]) -> dict[int, NewsDate]:
    """The time of each entry that the page's data date, by the number of the block that begins with its headline or its words.

    An entry that no block begins with, or whose words begin several, has none.
    """
    stated = page.once(gather_statements).on("entry")
    if not stated:
        return {}
    starts: dict[str, list[int]] = {}
    for block in blocks:
        starts.setdefault(_key(block.text), []).append(block.number)
    found: dict[int, NewsDate] = {}
    for statement in stated:
        written = read_date(statement.raw, thorough=False)
        if written is None or not isinstance(written.value, dt.datetime):
            continue
        for words in (statement.about.get("headline"), statement.about.get("start")):
            key = _key(plain_title(words)) if words else ""
            places = starts.get(key, []) if len(key) >= _LEAST else []
            if len(places) == 1:
                date = NewsDate(written.value, written.precision, statement.raw, (statement.evidence(),))
                found.setdefault(places[0], date)
                break
    return found


def _key(text: str) -> str:
    """The first letters and digits of a text without case."""
    return _NO_LETTER.sub("", text[: 3 * _ENOUGH]).casefold()[:_ENOUGH]
