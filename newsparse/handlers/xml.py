"""Handlers of formats in XML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree

from newsparse.handlers.element_paths import ElementRule, in_language
from newsparse.handlers.element_tree import ElementTree, elements_found
from newsparse.handlers.item import ItemHandler
from newsparse.model.errors import HandlerError, SelectorError
from newsparse.model.limits import Limits
from newsparse.reading.as_html import AS_HTML
from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of
from newsparse.reading.markup_strings import is_markup
from newsparse.reading.page import Page
from newsparse.reading.source import Source
from newsparse.reading.xml_items import xml_items


@attrs.frozen(kw_only=True)
class XmlHandler(ItemHandler):
    """Where a format of XML keeps each field: rules made with `element()`, paths from the item's element.

    `items` are names of elements; the outermost ones of them are items. `body` are paths of elements; all elements of the
    first path that leads to words hold the article. A wrong path raises `HandlerError` when the handler is made.
    """

    names: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    """Elements of the body by the element of HTML that does the same, where the general table does not say it."""
    boxes: tuple[str, ...] = ()
    """Paths to what stands beside the article in the item: fact boxes, a line of initials below it."""
    _tree: ElementTree = attrs.field(init=False, repr=False, eq=False)
    _bodies: tuple[ElementRule, ...] = attrs.field(init=False, repr=False, eq=False)
    _boxes: tuple[ElementRule, ...] = attrs.field(init=False, repr=False, eq=False)
    _names: Mapping[str, str] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        ItemHandler.__attrs_post_init__(self)
        try:
            object.__setattr__(self, "_bodies", tuple(ElementRule(path) for path in self.body))
            object.__setattr__(self, "_boxes", tuple(ElementRule(path) for path in self.boxes))
            object.__setattr__(self, "_names", {**AS_HTML, **self.names})
            object.__setattr__(self, "_tree", ElementTree(rule for _, _, rule in self._plan))
        except SelectorError as error:
            raise HandlerError(self.name, "body", str(error)) from error

    @property
    def format(self) -> Format:
        """XML."""
        return Format.XML

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The items of the message that are articles, one after the other."""
        return xml_items(source, self.items, limits, self.claims)

    def page(self, document: Document) -> Page:
        """The blocks of the item's body."""
        return page_of(document, self.bodies(document), self._names, self.beside(document))

    def there(self, page: Page) -> Mapping[str, Any]:
        """The beginnings of the rules' paths that lead somewhere in the item."""
        return page.once(elements_found, self._tree)

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The elements of the first path that leads to words; of one that holds markup as text, that text."""
        for rule in self._bodies:
            elements = in_language(rule.elements(document.data), document.data)
            found = [body for element in elements if (body := body_of(element)) is not None]
            if found:
                return tuple(found)
        return ()

    def beside(self, document: Document) -> tuple[etree._Element, ...]:
        """The elements that stand beside the article."""
        return tuple(element for rule in self._boxes for element in rule.elements(document.data))


def body_of(element: etree._Element) -> etree._Element | str | None:
    """An element with elements in it, or its text, be it markup or plain; `None` where it has no words."""
    if len(element):
        return element if any(text.strip() for text in element.itertext()) else None
    text = element.text or ""
    if not text.strip():
        return None
    # One line is a paragraph as it stands; more may be wrapped, indented or divided, as in plain text.
    return text if is_markup(text) or "\n" in text.strip() else element
