"""ANPA 1312, the wires of North America: AP, The Canadian Press, Kyodo's English service and others.

The layout is that of the "High-Speed Wire Service Transmission Guidelines" (ANPA Research Institute Bulletin 1312, later NAA 84-2).
A message begins with SYN SYN SOH. The first line of its header has the letter of the service, the story's number and, behind US,
selector codes; the second the letters of priority and category, device codes that say whether the text is set in tables, the
keyword, the version, the day and the count of words. The text stands between STX and ETX. In it `^` begins a line that is set
flush and `<`, `=` and `+` end one, a tabulator opens a paragraph, BS a row of a table, `_` is a dash, and `{` is a half in tables.
"""

from __future__ import annotations

import re

import attrs

from newsparse.fields.line_wire import unmarked
from newsparse.fields.wire_article import Marked
from newsparse.handlers.builtin import ANPA_SIGNS
from newsparse.handlers.wire import LONGEST_LINE, Header, WireHandler, frame, outside
from newsparse.model.kinds import BlockKind
from newsparse.reading.page import Page

_FIRST = re.compile(r"(?P<service>[A-Za-z])(?P<number>\d{4})(?P<sender>[^\W\d_]{0,12})")
_SECOND = re.compile(
    r"""
    (?P<priority>[A-Za-z])\s(?P<category>[A-Za-z])
    (?P<devices>[\x11-\x14]{0,4})\s{0,4}
    (?P<keyword>\S{1,40})?
    (?P<version>[^\n]{0,60}?)
    (?:\s\d\d-\d\d)?(?:\s{1,4}\d{1,5})?\s*$
    """,
    re.VERBOSE,
)
#: The device code of text in tables.
_TABLES = "\x12"

#: The count of words behind a keyword line: 'BC-US--Giant Lobster Death, 1st Ld-Writethru,127'.
_COUNT = re.compile(r",\s?\d{1,5}$")

#: The priorities as the AP files them, on the scale of the IPTC: flash, bulletin, urgent, regular, deferred, and what is held
#: for a day of the week, a Sunday, or any time.
_URGENCIES = {"f": 1, "b": 2, "u": 3, "r": 5, "d": 6, "a": 7, "s": 7, "w": 7, "x": 8}

_CATEGORIES = {
    "a": "domestic news",
    "e": "entertainment",
    "f": "financial news",
    "i": "international news",
    "l": "lifestyle",
    "n": "state and regional news",
    "o": "weather",
    "p": "national politics",
    "q": "sports results",
    "s": "sports",
    "t": "travel",
    "v": "advisories",
    "w": "Washington",
}


@attrs.frozen(kw_only=True)
class AnpaHandler(WireHandler):
    """Reads ANPA 1312."""

    def read_header(self, page: Page) -> Header:
        """The two lines of the header, and the keyword as the text's first line has it in full."""
        return page.once(_header)

    def read_marks(self, page: Page) -> Marked:
        """The lines that are set flush above the first paragraph; in a text of tables its rows, paragraphs and headings."""
        aside = outside(page)
        text = page.document.text
        within = [block for block in page.blocks if block.number not in aside]
        opening = next((i for i, block in enumerate(within) if _line_opens(text, block.start) in "\t\b"), len(within))
        titles = tuple(block.number for block in within[1:opening] if _line_opens(text, block.start) == "^")
        if not self.read_header(page).tabular:
            return Marked(outside=aside, titles=titles)
        body: dict[int, BlockKind] = {}
        for block in within[opening:]:
            sign = _line_opens(text, block.start)
            if sign in "\t\b" and any(map(str.isalnum, block.text)):
                body[block.number] = BlockKind.TABLE if sign == "\b" else BlockKind.PARAGRAPH
            elif sign == "^" and block.text.endswith("="):
                body[block.number] = BlockKind.HEADING
        return Marked(outside=aside, titles=titles, body=body)


def _line_opens(text: str, start: int) -> str:
    """The sign that opens the line of a block: a tabulator, BS, `^`, or a space where it is none of them."""
    line = text[text.rfind("\n", 0, start) + 1 : start + 1].lstrip("\x02")
    return line[:1] if line[:1] in ("\t", "\b", "^") else " "


def _header(page: Page) -> Header:
    found = frame(page)
    lines = [line[:LONGEST_LINE] for line in found.header.split("\n", 4) if line.strip()]
    first = _FIRST.search(lines[0]) if lines else None
    second = _SECOND.match(lines[1]) if len(lines) > 1 else None
    if first is None and second is None:
        return Header()
    keyword = second["keyword"] if second else None
    version = " ".join(second["version"].split()) if second else ""
    return Header(
        service=first["service"] if first else None,
        number=first["number"] if first else None,
        sender=(first["sender"] if first else "") + " " + _sender(page),
        priority=second["priority"] if second else None,
        category=second["category"] if second else None,
        tabular=second is not None and _TABLES in second["devices"],
        keyword=_keyword_line(page, keyword) or " ".join(filter(None, (keyword, version))) or None,
        version=version or None,
    )


def _keyword_line(page: Page, keyword: str | None) -> str | None:
    """The text's first line without the count of words, where it is the header's keyword in full."""
    start, _ = frame(page).text
    block = next((block for block in page.blocks if block.end > start), None)
    if block is None or keyword is None:
        return None
    line = _COUNT.sub("", unmarked(block.text))
    return line if _letters(line)[:8] == _letters(keyword)[:8] else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _sender(page: Page) -> str:
    """The agency that stamps the trailer: 'AP-WF-08-29-16 1626GMT' → AP."""
    _, end = frame(page).text
    stamp = re.match(r"\x03?\s*([A-Z]{2,4})-[A-Z]{2,4}-\d", page.document.text[end : end + 40])
    return stamp[1] if stamp else ""


ANPA = AnpaHandler(
    name="anpa",
    signs=ANPA_SIGNS,
    scheme="anpa",
    header_lines=2,
    urgencies=_URGENCIES,
    categories=_CATEGORIES,
)
