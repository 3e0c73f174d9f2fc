"""Fact boxes: what outlets set apart from the text to say again what stands behind the news."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from newsparse.fields.region_words import upwards
from newsparse.reading.page import Page, PageBlock

#: How such a box is called in its classes, and what its heading begins with.
_LABEL = re.compile(r"\b(?:[\w-]*[-_])?(?:fact|info|fakta|fakten)[-_]?(?:box|boks|ruta|kasten)(?:[-_][\w-]*)?\b")
_HEADING = re.compile(
    r"(?:fakta(?:boks|box|ruta)?(?:$|:|\s(?:om|og|och)\b)|fact\s?(?:box|file)\b|(?:key\s)?facts(?:$|:|\sabout\b)|fakten(?:box)?(?:$|:|\s(?:zu|über)\b)|info-?box\b|zur\sperson\b|steckbrief\b)",
    re.IGNORECASE,
)
#: Headings that nothing but a box has; the others of these words head sections of articles too.
_BOX_HEADING = re.compile(
    r"fakta(?:boks|box|ruta)|fact\s?(?:box|file)|faktenbox|info-?box|steckbrief|zur\sperson", re.IGNORECASE
)
#: So many other sections of the same rank make one of them.
_SECTIONS = 2
_LONGEST_HEADING = 80
#: A box holds no more of the text, in hundredths: what is called so and holds more is the article's own place.
_MOST = 50
#: A page with more of them is made of boxes.
_MANY = 16


def blocks_of_fact_boxes(page: Page, chosen: Collection[int], best: int) -> frozenset[int]:
    """The numbers of the `chosen` blocks that stand in a fact box, which is a region below or beside the `best` one."""
    blocks = [page.blocks[number] for number in chosen]
    places = {block.region for block in blocks if _opens_box(block) and not _opens_section(page, block, blocks)}
    looked_at = {best}
    for place in {block.region for block in blocks}:
        for around in upwards(page, place):
            if around in looked_at:
                break
            looked_at.add(around)
            if _is_box(page.regions[around].label):
                places.add(around)
    if len(places) > _MANY:
        return frozenset()
    inside: set[int] = set()
    for place in places:
        if place >= 0 and place != best and not place < best < _behind(page, place):
            behind = _behind(page, place)
            inside.update(block.number for block in blocks if place <= block.region < behind)
    whole = sum(len(block.text) for block in blocks)
    held = sum(len(page.blocks[number].text) for number in inside)
    return frozenset(inside) if held * 100 <= whole * _MOST else frozenset()


def _opens_box(block: PageBlock) -> bool:
    """Whether a block is the heading of a fact box."""
    return block.kind == "heading" and len(block.text) <= _LONGEST_HEADING and _HEADING.match(block.text) is not None


def _opens_section(page: Page, heading: PageBlock, blocks: Sequence[PageBlock]) -> bool:
    """Whether what may be the heading of a box is one of the article's own: its section stands among others of the same rank.

    An article about ferries may be divided into "How they are built", "Facts about the ferries" and "What comes next".
    """
    if _BOX_HEADING.match(heading.text) is not None or heading.region < 0:
        return False
    own = page.regions[heading.region]
    headed = {
        block.region
        for block in blocks
        if block.kind == "heading"
        and block.level == heading.level
        and block.region not in (heading.region, -1)
        and page.regions[block.region].parent == own.parent
        and page.regions[block.region].tag == own.tag
        and not _opens_box(block)
    }
    return len(headed) >= _SECTIONS


@lru_cache(maxsize=2048)
def _is_box(label: str) -> bool:
    """Whether a region's label says that it is a fact box."""
    return _LABEL.search(label) is not None


def _behind(page: Page, place: int) -> int:
    """The number of the first region behind one and those in it."""
    depth = page.regions[place].depth
    return next((r.number for r in page.regions[place + 1 :] if r.depth <= depth), len(page.regions))
