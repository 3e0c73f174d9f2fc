"""NITF, the News Industry Text Format, with and without its namespace (IPTC, versions 2.5 to 3.6).

Which element states what is in the IPTC's NITF 3.6 documentation (iptc.org/std/NITF/3.6): `head/docdata` holds the
management data, `body/body.head` what is printed above the article, `body/body.content` the article, `body/body.end` what
is printed below it. The files of the New York Times Annotated Corpus are NITF too; their day is in `meta` elements, their
text twice, and a second byline has the names of the first in order.
"""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import read_moment, stated_dates
from newsparse.handlers.builtin import NITF_SIGNS
from newsparse.handlers.element_paths import element
from newsparse.handlers.xml import XmlHandler
from newsparse.model.date import NewsDate
from newsparse.model.fields import Byline
from newsparse.model.item import Subject
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: Where the days of the NYT's corpus are: year, month and day apart.
_DAY = tuple(element(f"head/meta[@name='publication_{part}']/@content") for part in ("year", "month", "day_of_month"))
_FROM = element("head/docdata/del-list/from-src[@level-number='1']/@src-name")
_STATUS = element("head/docdata/@management-status")
_RELEASE = element("head/docdata/date.release/@norm")
_PUBLICATION = element("head/pubdata/@date.publication")
_SUBJECTS = element("head/tobject/tobject.subject")
_NARROWEST = ("detail", "matter", "type")
_INDEXED = element("body/body.head/byline[@class='normalized_byline']")


@attrs.frozen(kw_only=True)
class NitfHandler(XmlHandler):
    """NITF's own: an embargo by status and release date, dates of editions, the NYT's bylines for its index."""

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """Who signs the item; where it names its authors for an index too, only those."""
        reading = XmlHandler.read_byline(self, page, hints)
        indexed = [set(_names(item.raw)) for item in _INDEXED(page)]
        if reading.value is None or not indexed:
            return reading
        kept = tuple(
            author
            for author in reading.value.authors
            if any(words & set(_names(author.name)) and len(words & set(_names(author.name))) > 1 for words in indexed)
        )
        return attrs.evolve(reading, value=attrs.evolve(reading.value, authors=kept)) if kept else reading

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """When the item was issued; else the day of the edition, or of the NYT's `meta` elements."""
        edition = tuple(_without_midnight(item) for item in _PUBLICATION(page))
        issued = self.found("date", page)
        return stated_dates((*issued[:1], *edition, *issued[1:], *_day(page)), self.found("modified", page), hints)

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The subjects: the code of each, and the narrowest of its names."""
        found = [
            Subject(
                code=one.get("tobject.subject.refnum") or None,
                name=next((name for part in _NARROWEST if (name := one.get(f"tobject.subject.{part}"))), None),
            )
            for one in _SUBJECTS.elements(page.document.data)
        ]
        return tuple(dict.fromkeys(subject for subject in found if subject != Subject()))

    def read_embargo(self, page: Page, hints: Hints) -> NewsDate | None:
        """When the item may be published: its release date, where the status is that of an item under embargo."""
        if any("embargo" in item.raw.lower() or "withh" in item.raw.lower() for item in _STATUS(page)):
            for item in _RELEASE(page):
                if (written := read_moment(item.raw, hints.language)) is not None:
                    return NewsDate(written.value, written.precision, item.raw, (item,))
        return None


def _names(text: str) -> list[str]:
    """The words of names, without case: `ROE, JANE` and `Jane Roe` have the same."""
    return [word.casefold() for word in text.replace(",", " ").replace(".", " ").replace(";", " ").split()]


def _without_midnight(item: Evidence) -> Evidence:
    """A day that is written as its first moment, in no time zone: editions have no time."""
    raw = item.raw.strip()
    return attrs.evolve(item, raw=raw.removesuffix("T000000")) if raw.endswith("T000000") else item


def _day(page: Page) -> tuple[Evidence, ...]:
    """The day that stands in three elements."""
    parts = [next((item for item in rule(page)), None) for rule in _DAY]
    values = [item.raw.strip() for item in parts if item is not None]
    if len(values) < len(_DAY) or not all(value.isdecimal() for value in values):
        return ()
    try:
        day = dt.date(*map(int, values))
    except ValueError:
        return ()
    return (Evidence(EvidenceSource.FORMAT, "nitf:/head/meta[@name='publication_year']", day.isoformat()),)


NITF = NitfHandler(
    name="nitf",
    signs=NITF_SIGNS,
    items=("nitf",),
    body=(
        "body/body.content/block[@class='full_text']",
        "body/body.content",
        "body.content",
        "body/block",
        "body",
    ),
    boxes=("body/body.end",),
    headline=(
        element("body/body.head/hedline/hl1"),
        element("body/body.head/headline/hl1"),
        element("body/body.head/hedline"),
        element("body/body.head/headline"),
        element("head/title"),
    ),
    dek=(element("body/body.head/abstract"), element("body/body.head/hedline/hl2")),
    byline=(
        element("body/body.head/byline[@class='print_byline']", but=("byttl",)),
        element("body/body.head/byline/person"),
        element("body/body.head/byline", but=("byttl",)),
        element("body/body.head/byline/byttl"),
    ),
    byline_title=(element("body/body.head/byline/byttl"),),
    date=(
        element("head/docdata/date.issue/@norm"),
        element("body/body.head/dateline/story.date/@norm"),
        _RELEASE,
    ),
    modified=(element("head/revision-history/@norm"),),
    dateline=(element("body/body.head/dateline/location"), element("body/body.head/dateline")),
    language=(
        element("@xml:lang"),
        element("@baselang"),
        element("body/@xml:lang"),
        element("body/body.content/@xml:lang"),
        element("body/body.content/lang/@lang"),
        element("body/body.content/block/@xml:lang"),
        element("body/body.content//p/@xml:lang"),
    ),
    outlet=(element("head/pubdata/@name"), element("body/body.head/distributor")),
    url=(element("head/pubdata/@ex-ref"),),
    section=(element("head/pubdata/@position.section"), element("head/meta[@name='online_sections']/@content")),
    topics=(element("head/docdata/key-list/keyword/@key"),),
    id=(element("head/docdata/doc-id/@id-string"), element("@uno")),
    version=(element("head/docdata/du-key/@version"),),
    status=(_STATUS,),
    urgency=(element("head/docdata/urgency/@ed-urg"),),
    slug=(
        element("head/meta[@name='slug']/@content"),
        element("head/meta[@name='NTBStikkord']/@content"),
        element("head/docdata/fixture/@fix-id"),
        element("head/docdata/du-key/@key"),
        element("head/meta[@name='anpa-keyword']/@content"),
    ),
    credit=(element("body/body.head/distributor"), _FROM, element("head/docdata/doc.copyright/@holder")),
    provider=(
        element("head/docdata/doc-id/@regsrc"),
        _FROM,
        element("head/docdata/doc.rights/@agent"),
    ),
    copyright=(
        element("head/docdata/doc.copyright/@holder"),
        element("body/body.head/rights/rights.owner"),
        element("body/body.head/rights"),
    ),
    usage_terms=(element("head/docdata/doc.rights/@limitations"), element("head/docdata/doc.rights/@type")),
    note=(element("head/docdata/ed-msg/@info"), element("body/body.head/note")),
)
