"""The `newsitem` of Reuters Corpus Volume 1 and of archives made like it.

The corpus' documentation (Lewis, Yang, Rose and Li, 2004, and the DTD that comes with it) says which element states what:
`headline`, `byline`, `dateline` with a place and a day, the text in `p`, and `metadata` with `dc` elements and codes of
regions, industries and topics.
"""

from __future__ import annotations

import re

import attrs

from newsparse.handlers.builtin import RCV1_SIGNS
from newsparse.handlers.element_paths import element
from newsparse.handlers.xml import XmlHandler
from newsparse.model.item import Subject
from newsparse.reading.page import Page

_CODES = element("metadata/codes")
_CODE = element("code")
#: The vocabulary in a class of codes: `bip:topics:1.0` → `topics`.
_VOCABULARY = re.compile(r"[^:]*:(?P<name>\w+)")


@attrs.frozen(kw_only=True)
class Rcv1Handler(XmlHandler):
    """The codes of the corpus stand in groups of a vocabulary each."""

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The codes, each with the vocabulary that its group names."""
        found: list[Subject] = []
        for group in _CODES.elements(page.document.data):
            vocabulary = _VOCABULARY.match(group.get("class") or "")
            scheme = vocabulary["name"] if vocabulary else None
            codes = ((one.get("code") or "").strip() for one in _CODE.elements(group))
            found += (Subject(code=code, scheme=scheme) for code in codes if code)
        return tuple(dict.fromkeys(found))


RCV1 = Rcv1Handler(
    name="rcv1",
    signs=RCV1_SIGNS,
    items=("newsitem",),
    body=("text", "body", "story"),
    headline=(element("headline"), element("title")),
    byline=(element("byline"), element("metadata/dc[@element='dc.creator']/@value")),
    date=(
        element("metadata/dc[@element='dc.date.published']/@value"),
        element("metadata/dc[@element='dc.date.created']/@value"),
        element("@date"),
    ),
    dateline=(element("dateline"),),
    language=(element("@xml:lang"), element("metadata/dc[@element='dc.language']/@value")),
    outlet=(element("metadata/dc[@element='dc.source']/@value"),),
    id=(element("@itemid"), element("@id")),
    provider=(element("metadata/dc[@element='dc.publisher']/@value"),),
    credit=(element("metadata/dc[@element='dc.source']/@value"),),
    copyright=(element("copyright"),),
)
