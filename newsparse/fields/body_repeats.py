"""What a page holds twice: the same text for narrow and for wide screens, of which one is shown at a time."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.body_regions import ENDS
from newsparse.reading.page import PageBlock

#: A paragraph of prose is at least so long; two in a row that came before are no chance, as lines of a plan or a list may be.
_PROSE, _SURE = 150, 2
#: Where a page is known to repeat itself, so many blocks in a row, of so many characters together, are a part of that; so is one of as many more.
_RUN, _LENGTH, _ALONE = 3, 200, 250


def repeated_blocks(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> frozenset[int]:
    """The numbers of those `chosen` blocks, in order, that stand in a run which the page had before, word for word."""
    texts = [blocks[number].text for number in chosen]
    first: dict[str, int] = {}
    found: set[int] = set()
    at = 0
    while at < len(texts):
        before = first.setdefault(texts[at], at)
        end = at
        if before < at:
            while end < len(texts) and before + end - at < at and texts[before + end - at] == texts[end]:
                end += 1
        run = texts[at:end]
        size = sum(map(len, run))
        prose = {blocks[number].text for number in chosen[at:end] if _is_prose(blocks[number])}
        if len(prose) >= _SURE or (found and ((len(run) >= _RUN and size >= _LENGTH) or size >= _ALONE)):
            found.update(chosen[at:end])
        at = max(at + 1, end)
    return frozenset(found)


def _is_prose(block: PageBlock) -> bool:
    """Whether a block is a paragraph that ends as sentences do."""
    return block.kind == "paragraph" and len(block.text) >= _PROSE and block.text[-1] in ENDS
