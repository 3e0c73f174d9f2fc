"""JSON Feed, versions 1 and 1.1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints, Reading
from newsparse.handlers.builtin import JSON_FEED_SIGNS
from newsparse.handlers.feed import Text, body_of, once_each, summary_of, tidy_identity, with_addresses
from newsparse.handlers.json import JsonHandler, objects_of
from newsparse.handlers.key_paths import key
from newsparse.model.content import Image
from newsparse.model.fields import Byline
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page
from newsparse.reading.source import Source


@attrs.frozen(kw_only=True)
class JsonFeedHandler(JsonHandler):
    """Reads the items of JSON Feed: `content_html`, else `content_text`, is the body, `summary` the dek beside it."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The items of the feed; one without items is no item itself."""
        return (
            document
            for document in super().open(source, limits)
            if document.data is not document.within or document.fault
        )

    def page(self, document: Document) -> Page:
        """The blocks of the item's body."""
        return page_of(document, self.bodies(document), base=_base(document))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The content, or the summary where that is all there is."""
        return body_of(_texts(document))

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language and topics; the outlet without the feed's own name."""
        return tidy_identity(super().read_identity(page, hints), _base(page.document), hints)

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """The authors, with the pages that the feed states."""
        item, around = page.document.data, page.document.within
        known: dict[str, tuple[str | None, str | None]] = {}
        for holder in (item, around if isinstance(around, dict) else {}):
            for _, author in objects_of(holder.get("authors") or [holder.get("author")]):
                name, url = author.get("name"), author.get("url")
                if isinstance(name, str) and isinstance(url, str):
                    known.setdefault(name.strip().casefold(), (None, url))
        return with_addresses(super().read_byline(page, hints), known)

    def images(self, page: Page) -> tuple[Image, ...]:
        """The item's main picture, and attachments that are pictures."""
        item = page.document.data
        found = [
            (Image(url=url), 0) for name in ("image", "banner_image") if isinstance(url := item.get(name), str) and url
        ]
        for _, entry in objects_of(item.get("attachments")):
            if str(entry.get("mime_type")).startswith("image/") and entry.get("url"):
                title = entry.get("title")
                found.append((Image(url=str(entry["url"]), caption=title if isinstance(title, str) else None), 0))
        return once_each(found, _base(page.document))


def _texts(document: Document) -> tuple[Text | None, Text | None]:
    """The content and the summary, as far as the item has them."""

    def text(*names: str) -> Text | None:
        values = ((f"{document.where}/{name}", document.data.get(name)) for name in names)
        return next(((where, value) for where, value in values if isinstance(value, str) and value.strip()), None)

    return text("content_html", "content_text"), text("summary")


def _base(document: Document) -> str | None:
    """What an item's addresses are relative to: its own address, that of the page that the feed is for."""
    around = document.within if isinstance(document.within, dict) else {}
    for value in (document.data.get("url"), around.get("home_page_url"), around.get("feed_url")):
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value
    return document.url


@attrs.frozen
class _Summary:
    """The rule for the dek: the summary beside a content."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The summary, unless it is the article or only its beginning."""
        if isinstance(page.document.data, dict):
            yield from summary_of(page, _texts(page.document))


#: Names of places as JSON Feed 1.1 gives them; version 1 has one `author`.
JSON_FEED = JsonFeedHandler(
    name="json-feed",
    signs=JSON_FEED_SIGNS,
    items=("items",),
    signs_alone=True,
    headline=(key("title"),),
    dek=(_Summary(),),
    byline=(key("authors/*/name"), key("author/name"), key("^authors/*/name"), key("^author/name")),
    date=(key("date_published"),),
    modified=(key("date_modified"),),
    language=(key("language"), key("^language")),
    outlet=(key("^title"),),
    url=(key("url"), key("id")),
    topics=(key("tags/*"),),
    id=(key("id"),),
)
