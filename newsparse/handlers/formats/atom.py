"""Atom (RFC 4287) and its forerunner 0.3, with Media RSS; a single entry is a message of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints, Reading
from newsparse.handlers.builtin import ATOM_SIGNS
from newsparse.handlers.element_paths import ElementRule, element
from newsparse.handlers.feed import Text, body_of, once_each, summary_of, tidy_identity, with_addresses
from newsparse.handlers.lists import listed
from newsparse.handlers.media_rss import media_pictures
from newsparse.handlers.xml import XmlHandler
from newsparse.model.content import Image
from newsparse.model.fields import Byline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page

_LINK = element(":link")
_AUTHORS = (element(":author"), element("../:author"))
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_CONTENT = element(":content")
_SUMMARIES = (element(":summary"), element("media:description"), element("media:group/media:description"))


@attrs.frozen(kw_only=True)
class AtomHandler(XmlHandler):
    """Reads the entries of Atom: `content` is the body, `summary` the dek beside it, or the body where there is no other."""

    def page(self, document: Document) -> Page:
        """The blocks of the entry's body."""
        return page_of(document, self.bodies(document), base=_base(document))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The content, or the summary where that is all there is; content that is kept elsewhere (`src`) is not read."""
        return body_of(_texts(document))

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language and topics; the outlet without the feed's own name."""
        identity = super().read_identity(page, hints)
        return tidy_identity(identity, _base(page.document), hints)

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """The authors, with the mail addresses and pages that the feed states."""
        known: dict[str, tuple[str | None, str | None]] = {}
        for author in (author for rule in _AUTHORS for author in rule.elements(page.document.data)):
            name, email, uri = ((author.findtext(f"{{*}}{tag}") or "").strip() for tag in ("name", "email", "uri"))
            known.setdefault(name.casefold(), (email or None, uri if uri.startswith("http") else None))
        return with_addresses(super().read_byline(page, hints), known)

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures of Media RSS, and enclosures that are pictures."""
        enclosed = (
            (Image(url=link.get("href")), 0)
            for link in _LINK.elements(page.document.data)
            if link.get("rel") == "enclosure" and (link.get("type") or "").startswith("image/")
        )
        return once_each((*media_pictures(page.document.data), *enclosed), _base(page.document))


def _texts(document: Document) -> tuple[Text | None, Text | None]:
    """The content and the summary, as far as the entry has them."""
    short = next((text for rule in _SUMMARIES if (text := _text(document.data, rule)) is not None), None)
    return _text(document.data, _CONTENT), short


#: Media types whose content is in Base64 (RFC 4287, 4.1.3.3): neither text nor XML.
_BINARY = re.compile(r"(?!text/)[\w.-]+/(?!xml\b)(?![\w.-]+\+xml\b)[\w.+-]+.*", re.IGNORECASE | re.DOTALL)


def _text(entry: etree._Element, rule: ElementRule) -> Text | None:
    """A text construct: XHTML as the element that holds it, everything else as a string."""
    for found in rule.elements(entry):
        if _BINARY.fullmatch((found.get("type") or "").strip()) is not None:
            continue
        if len(found):
            return rule.place(found), found
        if text := (found.text or "").strip():
            return rule.place(found), text
    return None


def _base(document: Document) -> str | None:
    """What an entry's addresses are relative to: the nearest `xml:base`, its own address, the feed's."""
    entry = document.data
    content = _CONTENT.elements(entry)
    for around in (*content[:1], entry, *entry.iterancestors()):
        if base := around.get(_XML_BASE):
            return str(base)
    feed = entry.getparent()
    for place in (entry, feed):
        if place is not None:
            for address, _ in _alternates(place):
                if address.startswith(("http://", "https://")):
                    return address
    return document.url


def _alternates(place: etree._Element) -> list[tuple[str, str]]:
    """The addresses of the page that an entry or a feed stands for, and their places; HTML first."""
    found = [
        ((link.get("type") or "text/html") != "text/html", str(link.get("href")), _LINK.place(link))
        for link in _LINK.elements(place)
        if link.get("href") and link.get("rel", "alternate") == "alternate"
    ]
    return [(address, f"{where}/@href") for _, address, where in sorted(found, key=lambda entry: entry[0])]


@attrs.frozen
class _Alternate:
    """The rule for the address: the link that is said to be the entry as a page, or of which nothing is said."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The addresses, HTML first."""
        if isinstance(page.document.data, etree._Element):
            for address, where in _alternates(page.document.data):
                yield Evidence(EvidenceSource.FORMAT, where, address)


@attrs.frozen
class _Summary:
    """The rule for the dek: the summary beside a content."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The summary, unless it is the article or only its beginning."""
        if isinstance(page.document.data, etree._Element):
            yield from summary_of(page, _texts(page.document))


@attrs.frozen
class _Draft:
    """The rule for the status of the Atom Publishing Protocol (RFC 5023): an entry that is a draft says `yes`."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """That the entry is a draft."""
        for item in _DRAFT(page):
            if item.raw.strip().lower() == "yes":
                yield attrs.evolve(item, raw="draft")


@attrs.frozen
class _Categories:
    """The rule for keywords: each category's label, else its term."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The labels and terms, in order; what systems mark entries with for themselves (`kind#post`) is none."""
        for category in _CATEGORY.elements(page.document.data):
            name = category.get("label") or category.get("term") or ""
            if name.strip() and "#" not in name.strip()[1:] and not (category.get("scheme") or "").endswith("#kind"):
                attribute = "@label" if category.get("label") else "@term"
                yield Evidence(EvidenceSource.FORMAT, f"{_CATEGORY.place(category)}/{attribute}", name)


_CATEGORY = element(":category")
_DRAFT = element("app:control/app:draft")

ATOM = AtomHandler(
    name="atom",
    signs=ATOM_SIGNS,
    items=("entry",),
    signs_alone=True,
    headline=(element(":title"), element("media:group/media:title")),
    dek=(_Summary(),),
    byline=(
        element(":author/name"),
        element("dc:creator"),
        element(":source/author/name"),
        element("../:author/name"),
    ),
    date=(element(":published"), element(":issued"), element("dc:date"), element(":created"), element(":updated")),
    modified=(element(":updated"), element(":modified"), element("dcterms:modified")),
    language=(
        element("@xml:lang"),
        element(":content/@xml:lang"),
        element(":title/@xml:lang"),
        element("dc:language"),
        element("../@xml:lang"),
        element("../dc:language"),
    ),
    outlet=(element(":source/title"), element("../:title"), element("dc:publisher")),
    url=(element("feedburner:origLink"), _Alternate(), element(":id")),
    topics=(_Categories(), element("dc:subject"), listed(element("media:group/media:keywords"))),
    id=(element(":id"),),
    status=(_Draft(),),
    copyright=(element(":rights"), element(":source/rights"), element("../:rights"), element("../:copyright")),
)
