"""Tables of figures amid the text: their cells are short and look like no prose, one by one, but together they belong to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from lxml import etree

from newsparse.fields.region_words import upwards
from newsparse.reading.page import Page, PageBlock

#: A table of fewer rows and cells sets the page, one of more cells is a tool for comparing.
_ROWS, _CELLS, _MOST_CELLS = 2, 4, 120
#: The share of cells that may hold a link: more make a list of teasers or of offers.
_LINKED = 0.3
#: Cells longer than this on average hold paragraphs: such a table sets the page.
_LONGEST_CELLS = 120
#: How far up from a cell its table is.
_REACH = 8


def tables_amid(page: Page, chosen: Collection[int], best: int) -> frozenset[int]:
    """The numbers of the cells of tables of figures that begin between the `chosen` blocks, or below the last in the `best` region."""
    if not chosen:
        return frozenset()
    first, last = min(chosen), max(chosen)
    cells: dict[etree._Element, list[PageBlock]] = {}
    for block in page.blocks[first:]:
        if block.kind == "table" and (table := _table_of(block.element)) is not None:
            cells.setdefault(table, []).append(block)
    return frozenset(
        block.number
        for table, held in cells.items()
        if (held[0].number < last or _is_within(page, held[0].region, best)) and _holds_figures(table, held)
        for block in held
    )


def _is_within(page: Page, region: int, best: int) -> bool:
    """Whether a cell's region lies right in the best one: the table and its rows are regions too."""
    return best >= 0 and best in islice(upwards(page, region), _REACH + 1)


def _table_of(element: etree._Element | None) -> etree._Element | None:
    """The table that an element is a part of."""
    for _ in range(_REACH):
        if element is None or element.tag == "table":
            return element
        element = element.getparent()
    return None


def _holds_figures(table: etree._Element, cells: Sequence[PageBlock]) -> bool:
    """Whether a table has rows of short cells of its own, few of them links."""
    if not _CELLS <= len(cells) <= _MOST_CELLS or sum(bool(cell.links) for cell in cells) > _LINKED * len(cells):
        return False
    rows = sum(1 for _ in table.iter("tr"))
    short = sum(len(cell.text) for cell in cells) <= _LONGEST_CELLS * len(cells)
    return (
        rows >= _ROWS and len(cells) > rows and short and next(table.iter("table", "h1", "form"), None) in (table, None)
    )
