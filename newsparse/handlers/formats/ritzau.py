"""RBNews, the Danish agency Ritzau's own XML.

No public specification; the names of its elements say what they hold: `strapline` is the line that names the story on the
wire, `town` and `origin` make the dateline, `TilRedaktionen` is a note to editors, `content` holds HTML as text. `true` in
`Annuleret` cancels an item, in `Korrektion` it is a correction.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.handlers.builtin import RITZAU_SIGNS
from newsparse.handlers.element_paths import element
from newsparse.handlers.xml import XmlHandler
from newsparse.model.content import Notice
from newsparse.model.item import Subject
from newsparse.model.kinds import NoticeKind
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

_CANCELLED = element("Annuleret")
_CORRECTED = element("Korrektion")
_CODES = element("IPTCList/*")
_AGENCY = element("origin")


def _cancelled(page: Page) -> Iterator[Evidence]:
    """That an item is cancelled."""
    for found in _CANCELLED(page):
        if found.raw.strip().lower() == "true":
            yield attrs.evolve(found, raw="cancelled")


def _origin(page: Page) -> Iterator[Evidence]:
    """The agency without its slashes: `/ritzau/`."""
    for found in _AGENCY(page):
        if name := found.raw.strip(" /"):
            yield attrs.evolve(found, raw=name)


@attrs.frozen(kw_only=True)
class RitzauHandler(XmlHandler):
    """RBNews' own: flags as notices, subjects whose leading zero is lost."""

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The IPTC's subject codes, which have eight digits."""
        codes = (found.raw.strip() for found in _CODES(page))
        return tuple(dict.fromkeys(Subject(code=code.zfill(8)) for code in codes if code.isdecimal()))

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:
        """The article's blocks, and that it corrects another."""
        reading = XmlHandler.read_body(self, page, hints, known)
        told = tuple(
            Notice(NoticeKind.CORRECTION, "Korrektion") for found in _CORRECTED(page) if found.raw.lower() == "true"
        )
        return attrs.evolve(reading, value=attrs.evolve(reading.value, notices=(*reading.value.notices, *told)))


RITZAU = RitzauHandler(
    name="ritzau",
    signs=RITZAU_SIGNS,
    items=("RBNews",),
    body=("content",),
    headline=(element("headline"),),
    dek=(element("subtitle"),),
    byline=(element("byLine"),),
    date=(element("PublishDate"),),
    dateline=(element("town"),),
    outlet=(_origin,),
    section=(element("section"),),
    topics=(element("SubjectKeyword/*"),),
    id=(element("NewsID"),),
    version=(element("version"),),
    status=(_cancelled,),
    urgency=(element("Priority"),),
    slug=(element("strapline"),),
    credit=(_origin,),
    provider=(_origin,),
    note=(element("TilRedaktionen"),),
)
