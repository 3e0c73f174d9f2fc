"""Handlers of formats in JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsparse.handlers.item import ItemHandler
from newsparse.handlers.places import KeyRule
from newsparse.model.limits import Limits
from newsparse.reading.as_html import page_of
from newsparse.reading.document import Document, Format
from newsparse.reading.items import json_items
from newsparse.reading.page import Page
from newsparse.reading.source import Source


@attrs.frozen(kw_only=True)
class JsonHandler(ItemHandler):
    """Where a format of JSON keeps each field: rules made with `key()`, paths from the item.

    `items` are paths of keys that lead to lists of items; without any of them the value is the item. `body` are paths of
    keys; all strings of the first path that leads to words hold the article, as HTML or as plain text.
    """

    @property
    def format(self) -> Format:
        """JSON."""
        return Format.JSON

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The items of the message, one after the other."""
        return json_items(source, self.items, limits)

    def claims(self, document: Document) -> bool:
        """Whether a document is an item: an object."""
        return document.format is Format.JSON and isinstance(document.data, dict)

    def page(self, document: Document) -> Page:
        """The blocks of the item's body."""
        return page_of(document, self.bodies(document))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The strings of the first path that leads to words."""
        probe = Page(document, ())
        for path in self.body:
            found = [value for _, value in KeyRule(path).values(probe) if isinstance(value, str) and value.strip()]
            if found:
                return tuple(found)
        return ()
