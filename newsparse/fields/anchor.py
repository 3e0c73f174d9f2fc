"""Where on a page the article's own furniture stands: around its main heading."""

from __future__ import annotations

from newsparse.reading.page import Page

#: Headings looked at; further down they are the article's own or those of teasers.
_FIRST = 6
#: A heading longer than this is no likelier than one as long.
_LONG_ENOUGH = 90


def headline_block(page: Page) -> int | None:
    """The number of the block that is the page's main heading: the longest of its first `h1`s, else its first `h2`."""
    headings = [block for block in page.blocks if block.kind == "heading" and block.level == 1]
    if not headings:
        headings = [block for block in page.blocks if block.kind == "heading" and block.level == 2][:1]
    if not headings:
        return None
    return max(headings[:_FIRST], key=lambda block: min(len(block.text), _LONG_ENOUGH)).number
