"""Fact boxes: what outlets set apart from the text to say again what stands behind the news."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from newsparse.reading.page import Page, PageBlock

#: How such a box is called in its classes, and what its heading begins with.
_LABEL = re.compile(r"\b(?:[\w-]*[-_])?(?:fact|info|fakta|fakten)[-_]?(?:box|boks|ruta|kasten)(?:[-_][\w-]*)?\b")
_HEADING = re.compile(
    r"(?:fakta(?:boks|box|ruta)?(?:$|:|\s(?:om|og|och)\b)|fact\s?(?:box|file)\b|(?:key\s)?facts(?:$|:|\sabout\b)|fakten(?:box)?(?:$|:|\s(?:zu|über)\b)|info-?box\b|zur\sperson\b|steckbrief\b)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 80
#: A box holds no more of the text, in hundredths: what is called so and holds more is the article's own place.
_MOST = 50
#: A page with more of them is made of boxes.
_MANY = 16


def blocks_of_fact_boxes(page: Page, chosen: Collection[int], best: int) -> frozenset[int]:
    """The numbers of the `chosen` blocks that stand in a fact box, which is a region below or beside the `best` one."""
    blocks = [page.blocks[number] for number in chosen]
    places = {block.region for block in blocks if _opens_box(block)}
    looked_at = {best}
    for place in {block.region for block in blocks}:
        while place >= 0 and place not in looked_at:
            looked_at.add(place)
            if _is_box(page.regions[place].label):
                places.add(place)
            place = page.regions[place].parent
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


@lru_cache(maxsize=2048)
def _is_box(label: str) -> bool:
    """Whether a region's label says that it is a fact box."""
    return _LABEL.search(label) is not None


def _behind(page: Page, place: int) -> int:
    """The number of the first region behind one and those in it."""
    depth = page.regions[place].depth
    return next((r.number for r in page.regions[place + 1 :] if r.depth <= depth), len(page.regions))
