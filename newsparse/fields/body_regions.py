"""The regions of a page as the body's model sees them: which holds the article, and what is said around and inside it.

What an element's classes say counts for the blocks in it only where it sets them off from the article: a class of an element
that the whole article stands in ("overlay", "page-with-sidebar") says nothing about any of its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.fields.region_words import CLASSES, region_bits
from newsparse.reading.page import Page, PageBlock

#: The least length of a paragraph whose text counts as mass, and the most of it that does.
_SOLID = 60
_MOST = 600

ENDS = ".!?…\"”“»’':;)。！？」"
_WIDE = re.compile("[。、，！？；：「」]")
_PROSE = frozenset(("paragraph", "blockquote", "list-item", "table"))


class Regions(NamedTuple):
    """What is known of each region, by its number; the last entry is that of blocks outside every region."""

    own: list[int]
    """Its classes, as bits."""
    near: list[int]
    """Those of itself and the region around it."""
    inherited: list[int]
    """Those of all regions around it, up to the one that the article stands in."""
    mass: list[int]
    """Length of the paragraphs that stand directly in it."""
    paragraphs: list[int]
    """Number of the paragraphs that stand directly in it."""
    linked: list[float]
    """Share of links in its text, that of the regions in it included."""
    inside: list[int]
    """How deep it lies in the best one; -1 outside it."""
    best: int
    """The one that the article most likely stands in; -1 where the page has no text."""
    around: frozenset[int]
    """Those that the best one lies in."""


def see_regions(page: Page, shares: Sequence[float], solid: Sequence[bool]) -> Regions:
    """The regions of a page; of each block the share of links in its text and whether it is prose are given."""
    bits = page.once(region_bits)
    mass, count = _masses(page, solid)
    best = _best_region(page, mass, bits)
    around: set[int] = set()
    number = best
    while number >= 0 and (number := page.regions[number].parent) >= 0:
        around.add(number)
    own: list[int] = []
    near: list[int] = []
    inherited: list[int] = []
    inside: list[int] = []
    for region, found in zip(page.regions, bits, strict=True):
        number, up, _, tag, _, _ = region
        if number in around:
            mine = found & _TELLING_OF_ALL
        elif number == best:
            mine = found & _TELLING_OF_BEST
        else:
            mine = found
        if tag == "body" or tag == "html":  # a body's classes describe the page, not its text
            mine = 0
        own.append(mine)
        near.append(mine | own[up] if up >= 0 else mine)
        inherited.append(mine | inherited[up] if up >= 0 else mine)
        inside.append(0 if number == best else inside[up] + 1 if up >= 0 and inside[up] >= 0 else -1)
    for bank in (own, near, inherited):
        bank.append(0)
    inside.append(-1)
    return Regions(own, near, inherited, mass, count, _linked(page, shares), inside, best, frozenset(around))


def link_share(block: PageBlock) -> float:
    """The share of a block's text that is links."""
    links = block.links
    if not links:
        return 0.0
    if len(links) == 1:
        return min(1.0, (links[0][1] - links[0][0]) / len(block.text))
    return min(1.0, sum(link[1] - link[0] for link in links) / len(block.text))


def is_prose(block: PageBlock, share: float) -> bool:
    """Whether a block is a paragraph of prose by its looks: long enough, mostly unlinked, a sentence."""
    text = block.text
    if len(text) < _SOLID // 2 or block.kind not in _PROSE or share > 0.34:
        return False
    wide = not text.isascii() and _WIDE.search(text) is not None
    return len(text) >= (_SOLID // 2 if wide else _SOLID) and (text[-1] in ENDS or "," in text or ". " in text or wide)


def _class_bits(*names: str) -> int:
    return sum(1 << CLASSES.index(name) for name in names)


_AGAINST = _class_bits("comment", "related", "footer", "nav", "sidebar", "modal", "newsletter")
_BODY = _class_bits("body")
#: What classes of the best region, and of those that it lies in, are kept.
_TELLING_OF_BEST = _class_bits("body", "article", "live", "summary")
_TELLING_OF_ALL = _class_bits("body", "article", "live")


def _masses(page: Page, solid: Sequence[bool]) -> tuple[list[int], list[int]]:
    """For each region the length and the number of the paragraphs that stand directly in it."""
    mass = [0] * (len(page.regions) + 1)
    count = [0] * (len(page.regions) + 1)
    for block in page.blocks:
        if solid[block.number]:
            mass[block.region] += min(len(block.text), _MOST)
            count[block.region] += 1
    return mass, count


def _best_region(page: Page, mass: list[int], bits: list[int]) -> int:
    """The region that holds most prose, a part of it counting for the regions around it, less the further out."""
    inherited: list[int] = []
    whole: list[float] = []
    for (_, up, _, tag, _, _), found, own in zip(page.regions, bits, mass, strict=False):
        if tag == "body" or tag == "html":
            found = 0
        seen = found | inherited[up] if up >= 0 else found
        inherited.append(seen)
        score = float(own)
        if own and seen & _AGAINST:
            score *= 0.25
        if own and seen & _BODY:
            score *= 1.15
        whole.append(score)
    for number, parent, *_ in reversed(page.regions):
        if parent >= 0:
            whole[parent] += 0.72 * whole[number]
    most = max(whole, default=0.0)
    return whole.index(most) if most > 0 else -1


def _linked(page: Page, shares: Sequence[float]) -> list[float]:
    """For each region the share of links in the text of it and of all regions in it."""
    text = [0.0] * (len(page.regions) + 1)
    links = [0.0] * (len(page.regions) + 1)
    for block, share in zip(page.blocks, shares, strict=True):
        length = len(block.text)
        text[block.region] += length
        links[block.region] += share * length
    for number, parent, *_ in reversed(page.regions):
        if parent >= 0:
            text[parent] += text[number]
            links[parent] += links[number]
    return [part / whole if whole else 0.0 for part, whole in zip(links, text, strict=True)]
