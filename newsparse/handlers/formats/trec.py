"""Documents as TREC and the Linguistic Data Consortium distribute newswires: AP, WSJ, FT, LA Times, FBIS, AQUAINT, Gigaword, IE-ER.

`DOC` holds `DOCNO` and `TEXT`; what else there is, and what it is called, is each collection's own. Sources: the collections'
documentation and document types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsparse.handlers.builtin import TREC_SIGNS
from newsparse.handlers.element_paths import ElementRule, element
from newsparse.handlers.formats.reuters_21578 import WireSlug
from newsparse.handlers.sgml import SgmlHandler
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: A day in a document's number: `AP880212-0001`, `NYT19980315.0063`, `AFP_ENG_20040101.0001`, `LA010189-0001`.
_NUMBERED = re.compile(r"[A-Z_]{2,12}(?P<day>\d{8}|\d{6})(?:[.-]\d+|$)")
#: What one paper puts before its headlines: 'FT  14 MAY 91 / Harbour opens'.
_BEFORE = re.compile(r"[A-Z]{2,4}\s+\d{1,2} [A-Z]{3} \d{2}\s*/\s*")
_MONTHS, _DAYS, _CENTURY = 12, 31, 70


@attrs.frozen
class _NumberDay:
    """The rule for the day in a document's number, where no element states the date."""

    rule: ElementRule

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The day as `1988-02-12`; years of two digits are of the century before."""
        for item in self.rule(page):
            numbered = _NUMBERED.match(item.raw.strip())
            if numbered is not None and (day := _day(numbered["day"])) is not None:
                yield attrs.evolve(item, raw=day)


def _day(digits: str) -> str | None:
    """A day written without signs: year, month and day, or month, day and year where that is none."""
    if len(digits) == 8:
        orders = [(digits[:4], digits[4:6], digits[6:])]
    else:
        pairs = digits[:2], digits[2:4], digits[4:]
        orders = [(_year(pairs[0]), pairs[1], pairs[2]), (_year(pairs[2]), pairs[0], pairs[1])]
    for year, month, day in orders:
        if 1 <= int(month) <= _MONTHS and 1 <= int(day) <= _DAYS:
            return f"{year}-{month}-{day}"
    return None


def _year(digits: str) -> str:
    return ("19" if int(digits) >= _CENTURY else "20") + digits


@attrs.frozen
class _Bare:
    """The rule for a headline without the paper and the day that stand before it."""

    rule: ElementRule

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The headline."""
        for item in self.rule(page):
            yield attrs.evolve(item, raw=_BEFORE.sub("", item.raw, count=1)) if _BEFORE.match(item.raw) else item


TREC = SgmlHandler(
    name="trec",
    signs=TREC_SIGNS,
    items=("DOC",),
    fields=frozenset(
        "DOCNO DOCID FILEID DOCTYPE DATE_TIME DATE DATE1 PUBDATE DD HEAD HEADLINE HL TITLE TTL TI BYLINE AUTHOR DATELINE SLUG FIRST"
        " SECOND NOTE SO SOURCE PUB IN CO PAGE SECTION LENGTH SUBJECT TYPE GRAPHIC COPYRGHT AN TRAILER LP TEXT".split()
    ),
    holders=frozenset(("BODY", "HEADER", "H3")),
    body=("TEXT", "BODY/TEXT", "BODY", "LP", "TXT"),
    headline=(
        element("BODY/HEADLINE"),
        _Bare(element("HEADLINE")),
        element("HEAD"),
        element("HL"),
        element("H3/TI"),
        element("TI"),
        element("TTL"),
        element("TITLE"),
        element("BODY/SLUG"),
    ),
    byline=(element("BYLINE"), element("BODY/BYLINE"), element("AUTHOR")),
    date=(
        element("DATE_TIME"),
        element("DATE"),
        element("BODY/DATE_TIME"),
        element("DATE1"),
        element("PUBDATE"),
        element("H3/DATE1"),
        _NumberDay(element("DOCNO")),
        _NumberDay(element("DOCID")),
        _NumberDay(element("@ID")),
    ),
    dateline=(element("DATELINE"), element("BODY/DATELINE")),
    outlet=(element("PUB"),),
    section=(element("SECTION"),),
    id=(element("DOCNO"), element("DOCID"), element("@ID")),
    slug=(WireSlug("FIRST"), WireSlug("_1ST_LINE"), element("BODY/SLUG"), element("SLUG")),
    credit=(element("SO"), element("SOURCE")),
    copyright=(element("COPYRGHT"),),
)
