"""Which block of the page an element stands in."""

from __future__ import annotations

from itertools import islice

from lxml import etree

from newsparse.reading.page import Page, PageBlock


class Places:
    """The way from an element to the page's block that shows it."""

    __slots__ = ("_blocks", "_items")

    def __init__(self, page: Page) -> None:
        blocks: dict[etree._Element, list[PageBlock]] = {}
        for block in page.blocks:
            if block.element is not None:
                blocks.setdefault(block.element, []).append(block)
        self._blocks = blocks
        self._items: dict[etree._Element, int] = {}

    def block_of(self, element: etree._Element, text: str = "") -> int | None:
        """The number of the block that begins in the element or holds it; `None` where the page does not show it.

        `text`, the element's words, tells the blocks apart that stand directly in one element.
        """
        for inner in islice(element.iter(), 40):
            if inner in self._blocks:
                return self._told_apart(inner, text)
        for outer in islice(element.iterancestors(), 10):
            if outer in self._blocks:
                return self._told_apart(outer, text)
        return None

    def _told_apart(self, element: etree._Element, text: str) -> int | None:
        """The block of this element that holds the beginning of the text; `None` if none does."""
        found = self._blocks[element]
        if len(found) == 1:
            return found[0].number
        start = text.split("\n", 1)[0][:40]
        for block in found[:50]:
            if start in block.text:
                return block.number
        return None

    def item_number(self, item: etree._Element) -> str:
        """A number for a microdata item, counted in the order in which items are asked for."""
        return str(self._items.setdefault(item, len(self._items)))
