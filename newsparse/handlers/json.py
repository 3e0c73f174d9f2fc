"""Handlers of formats in JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from newsparse.handlers.item import ItemHandler, scheme_of
from newsparse.handlers.key_paths import KeyRule
from newsparse.model.errors import HandlerError, SelectorError
from newsparse.model.item import Subject
from newsparse.model.limits import Limits
from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of
from newsparse.reading.json_items import json_items
from newsparse.reading.markup_strings import has_words
from newsparse.reading.page import Page
from newsparse.reading.source import Source


@attrs.frozen(kw_only=True)
class JsonHandler(ItemHandler):
    """Where a format of JSON keeps each field: rules made with `key()`, paths from the item.

    `items` are paths of keys that lead to lists of items; without any of them the value is the item. `body` are paths of
    keys; all strings of the first path that leads to words hold the article, as HTML or as plain text. `subjects` are paths
    to objects that each are a subject.
    """

    subjects: tuple[str, ...] = ()
    """Where the subjects are; all of the first path that leads to any."""

    _subjects: tuple[KeyRule, ...] = attrs.field(init=False, repr=False, eq=False)
    _bodies: tuple[KeyRule, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        ItemHandler.__attrs_post_init__(self)
        for field in ("body", "subjects"):
            paths: tuple[str, ...] = getattr(self, field)
            try:
                rules = tuple(KeyRule(path) for path in paths)
            except SelectorError as error:
                raise HandlerError(self.name, field, str(error)) from error
            object.__setattr__(self, "_bodies" if field == "body" else "_subjects", rules)

    def there(self, page: Page) -> Mapping[str, Any]:
        """The item's keys."""
        data = page.document.data
        return data if isinstance(data, dict) else {}

    @property
    def format(self) -> Format:
        """JSON."""
        return Format.JSON

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The items of the message, one after the other; what is no object is a broken item."""
        for document in json_items(source, self.items, limits):
            if document.fault is None and not isinstance(document.data, dict):
                yield attrs.evolve(document, fault=f"the item is no object but {type(document.data).__name__}")
            else:
                yield document

    def claims(self, document: Document) -> bool:
        """Whether a document is an item: an object."""
        return document.format is Format.JSON and isinstance(document.data, dict)

    def page(self, document: Document) -> Page:
        """The blocks of the item's body."""
        return page_of(document, self.bodies(document))

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The subjects that the item is filed under, each with its code, name and vocabulary as far as it has them."""
        for rule in self._subjects:
            found = [_subject(value) for _, value in rule.values(page) if isinstance(value, dict)]
            if known := tuple(dict.fromkeys(subject for subject in found if subject != _NONE)):
                return known
        return super().read_subjects(page)

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The strings of the first path that leads to words."""
        probe = Page(document, ())
        for rule in self._bodies:
            found = [value for _, value in rule.values(probe) if isinstance(value, str) and has_words(value)]
            if found:
                return tuple(found)
        return ()


def objects_of(value: Any) -> list[tuple[str, dict[str, Any]]]:
    """The objects in a list, or in an object by their keys; each with its key or its number, what is none left out."""
    if isinstance(value, dict):
        entries = [(str(key), entry) for key, entry in value.items()]
    else:
        entries = [(str(i), entry) for i, entry in enumerate(value)] if isinstance(value, list) else []
    return [(key, entry) for key, entry in entries if isinstance(entry, dict)]


_NONE = Subject()
_CODES, _NAMES = ("code", "literal", "qcode", "uri"), ("name", "label", "prefLabel")


def _subject(value: Mapping[str, Any]) -> Subject:
    """A subject: its code is the shortest way that it is named, `literal` or `code`, else its address."""
    code = next((str(found) for key in _CODES if isinstance(found := value.get(key), str | int) and str(found)), None)
    name = next((found for key in _NAMES if isinstance(found := value.get(key), str) and found.strip()), None)
    scheme = value.get("scheme")
    return Subject(code=code, name=name, scheme=scheme if isinstance(scheme, str) and scheme else scheme_of(code))
