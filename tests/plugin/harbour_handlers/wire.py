"""The Harbour Wire: a line that names the format, lines of `Name: value`, an empty line, and the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Evidence, EvidenceSource, Item, Limits, Origin
from newsparse.fields.reading import Hints
from newsparse.fields.stated import Management
from newsparse.handlers import Sign, TextHandler
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page
from newsparse.reading.source import Source


class HarbourWire(TextHandler):
    """Reads a message: the header for how it is to be handled, the rest as any text."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The text behind the header, which goes along as `data`."""
        for document in super().open(source, limits):
            header, _, text = document.text.partition("\n\n")
            lines = (line.partition(":") for line in header.split("\n")[1:])
            data = {name.strip().lower(): value.strip() for name, colon, value in lines if colon}
            yield Document(format=Format.TEXT, text=text, data=data, encoding=document.encoding, url=source.url)

    def read_item(self, page: Page, hints: Hints) -> Management:
        """Slug and urgency, as the header has them."""
        header = page.document.data
        slug, urgency = header.get("slug"), header.get("urgency", "")
        item = Item(slug=slug, urgency=int(urgency) if urgency.isdecimal() else None)
        evidence = Evidence(EvidenceSource.FORMAT, "harbour-wire:/Slug", slug) if slug else None
        return Management(item=item, origins=(Origin("item.slug", (evidence,)),) if evidence else ())


HARBOUR_WIRE = HarbourWire(name="harbour-wire", signs=(Sign(format=Format.TEXT, text=r"\AHARBOUR-WIRE/\d"),))
