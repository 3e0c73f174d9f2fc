"""Handlers of SGML collections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsparse.handlers.xml import XmlHandler
from newsparse.model.limits import Limits
from newsparse.reading.as_html import AS_HTML
from newsparse.reading.document import Document
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page
from newsparse.reading.sgml import sgml_items, unwrapped
from newsparse.reading.source import Source

#: What wires print before a text that is nothing but a headline.
_STARS = re.compile(r"^\s*\*{3,}\s*")


@attrs.frozen(kw_only=True)
class SgmlHandler(XmlHandler):
    """Where a collection of SGML keeps each field: rules as for XML, names of elements in capitals.

    Lines of a text are wrapped; a paragraph begins where a line begins further in, behind an empty line, or in a `<P>`.
    """

    fields: frozenset[str] = frozenset()
    """Elements that hold no other field."""
    holders: frozenset[str] = frozenset()
    """Elements that hold fields."""
    filler: frozenset[str] = frozenset()
    """What stands in place of a text that the collection leaves out."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The documents of the file, one after the other."""
        return sgml_items(source, self.items, self.fields, limits, self.holders)

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The text of the first path that leads to words, its lines unwrapped; one with paragraphs in it as it is."""
        for rule in self._bodies:
            for element in rule.elements(document.data):
                text = self._text(element)
                if text is not None:
                    return (text,)
        return ()

    def page(self, document: Document) -> Page:
        """The blocks of the document's text."""
        return page_of(document, self.bodies(document), {**AS_HTML, **self.names})

    def _text(self, element: etree._Element) -> etree._Element | str | None:
        if next(element.iter("P"), None) is not None:
            return element if any(text.strip() for text in element.itertext()) else None
        pieces = [element.text or ""]
        for inner in element:
            if inner.tag not in self.fields:
                pieces.extend(map(str, inner.itertext()))
            pieces.append(inner.tail or "")
        text = unwrapped(_STARS.sub("", "".join(pieces)))
        return text if text and text not in self.filler else None
