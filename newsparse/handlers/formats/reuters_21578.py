"""Reuters-21578, distribution 1.0: the Reuters newswire of 1987 as SGML, a thousand documents in a file.

Source: the collection's README (D. D. Lewis, 1997). The text of a brief is a filler; one that was not processed has neither
title nor dateline of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from lxml import etree

from newsparse.handlers.builtin import REUTERS_21578_SIGNS
from newsparse.handlers.element_paths import element
from newsparse.handlers.sgml import SgmlHandler
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: The wire's own header: priority and service, the slug, day and number of words: `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`.
_HEADER = re.compile(r"(?:^|\s)(?P<slug>[A-Z]{2}-\S.*?)\s+\d{2}-\d{2}\s+\d{3,4}\s*$", re.MULTILINE)
_LEAST, _LONGEST = 4, 1_000


@attrs.frozen
class WireSlug:
    """The rule for the slug in a wire's own header, which these collections keep in an element."""

    path: str

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The slug."""
        for item in element(self.path)(page):
            if (header := _HEADER.search(item.raw[:_LONGEST])) is not None:
                yield attrs.evolve(item, raw=header["slug"])


@attrs.frozen
class _FirstLine:
    """The rule for the headline of a text that was not processed: its first line, in capitals."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The line."""
        item = page.document.data
        if not isinstance(item, etree._Element):
            return
        for text in item.iterchildren("TEXT"):
            if text.get("TYPE") == "UNPROC":
                first = (text.text or "").strip().partition("\n")[0].strip()
                if len(first) >= _LEAST and first == first.upper() and any(c.isalpha() for c in first):
                    yield Evidence(EvidenceSource.FORMAT, "REUTERS:/TEXT", first)


@attrs.frozen
class _Sender:
    """The rule for the sender: the collection is all of one agency."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The agency that the root element is named after."""
        if isinstance(page.document.data, etree._Element):
            yield Evidence(EvidenceSource.FORMAT, "REUTERS:/", "Reuters")


REUTERS_21578 = SgmlHandler(
    name="reuters-21578",
    signs=REUTERS_21578_SIGNS,
    items=("REUTERS",),
    fields=frozenset(
        "DATE MKNOTE TOPICS PLACES PEOPLE ORGS EXCHANGES COMPANIES UNKNOWN TITLE AUTHOR DATELINE BODY".split()
    ),
    holders=frozenset(("TEXT",)),
    filler=frozenset(("Blah blah blah.",)),
    body=("TEXT/BODY", "TEXT"),
    headline=(element("TEXT/TITLE"), _FirstLine()),
    byline=(element("TEXT/AUTHOR"),),
    date=(element("DATE"),),
    dateline=(element("TEXT/DATELINE"),),
    topics=(element("TOPICS/D"),),
    id=(element("@NEWID"), element("@OLDID")),
    slug=(WireSlug("UNKNOWN"),),
    credit=(_Sender(),),
    provider=(_Sender(),),
)
