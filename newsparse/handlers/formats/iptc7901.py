"""IPTC 7901, the wires of Europe: dpa, AFP, ats and others.

The layout is that of the IPTC Recommendation 7901, fifth revision. The header's first line has the source and the message's number,
the priority from 1 to 6 (some count on), the category, the count of words, and what the sender adds; on the lines below it stand
keywords, divided by slashes. The text stands between STX and ETX: its first lines are the title, of which the last ends in `=`.
The trailer is the day and the hour. Seven-bit texts may be in a national version of ISO 646.
"""

from __future__ import annotations

import re

import attrs

from newsparse.fields.wire_article import Marked
from newsparse.handlers.builtin import IPTC7901_SIGNS
from newsparse.handlers.wire import Header, WireHandler, frame, outside
from newsparse.reading.page import Page

_FIRST = re.compile(
    r"(?P<source>[A-Za-z]{2,4})(?P<number>\d{3,5})\s{1,2}(?P<priority>\d)\s{1,2}(?P<category>[A-Za-z]{1,4})"
    r"(?:\s{1,2}\d{1,5}(?=\s|$))?(?P<sender>[^\n]{0,80})"
)
#: The longest header.
_LONGEST = 2000
#: The title has so many lines at most.
_TITLE = 12


@attrs.frozen(kw_only=True)
class Iptc7901Handler(WireHandler):
    """Reads IPTC 7901."""

    def read_header(self, page: Page) -> Header:
        """The line of codes, and the keywords below it."""
        return page.once(_header)

    def keywords(self, header: Header) -> tuple[str, ...]:
        """What the slashes of the keyword line divide."""
        parts = (part.strip() for part in (header.keyword or "").split("/"))
        return tuple(dict.fromkeys(part for part in parts if part))

    def read_marks(self, page: Page) -> Marked:
        """The lines of the title, down to the one that ends in `=`."""
        aside = outside(page)
        within = [block for block in page.blocks if block.number not in aside]
        last = next((i for i, block in enumerate(within[:_TITLE]) if block.text.endswith("=")), -1)
        titles = tuple(block.number for block in within[: last + 1])
        return Marked(outside=aside, titles=titles, headed=bool(titles))


def _header(page: Page) -> Header:
    header = frame(page).header[:_LONGEST]
    lines = [line.strip() for line in header.split("\n") if line.strip("\x00\x7f \t\r")]
    first = _FIRST.search(lines[0]) if lines else None
    if first is None:
        return Header()
    return Header(
        service=first["source"],
        number=first["number"],
        priority=first["priority"],
        category=first["category"],
        sender=first["sender"],
        keyword=" ".join(lines[1:]) or None,
    )


IPTC7901 = Iptc7901Handler(
    name="iptc7901",
    signs=IPTC7901_SIGNS,
    scheme="iptc7901",
    urgencies={str(number): number for number in range(1, 10)},
)
