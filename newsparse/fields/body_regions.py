"""The regions of a page as the body's model sees them: which holds the article, and what is said around and inside it.

What an element's classes say counts for the blocks in it only where it sets them off from the article: a class of an element
that the whole article stands in ("overlay", "page-with-sidebar") says nothing about any of its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from newsparse.fields.region_words import CLASSES, bits_of_regions, occupied
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
    total: int
    """Length of all these paragraphs of the page, 1 where it has none."""
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
    """The regions of a page; of each block the share of links in its text and whether it is prose are given.

    Only those that hold blocks are looked at. The entry behind the last stands for what is around the outermost, whose
    parent is -1, so that no step has to ask for it.
    """
    regions, places, bits = page.regions, page.once(occupied), page.once(bits_of_regions)
    mass, count = _masses(page, solid)
    best = _best_region(page, mass, bits)
    around: set[int] = set()
    number = best
    while number >= 0 and (number := regions[number][1]) >= 0:
        around.add(number)
    size = len(regions) + 1
    own, near, inherited, inside = [0] * size, [0] * size, [0] * size, [-1] * size
    for number in places:
        _, up, _, tag, _, _ = regions[number]
        mine = bits[number]
        if mine:
            if tag == "body" or tag == "html":  # a body's classes describe the page, not its text
                mine = 0
            elif number in around:
                mine &= _TELLING_OF_ALL
            elif number == best:
                mine &= _TELLING_OF_BEST
        own[number] = mine
        near[number] = mine | own[up]
        inherited[number] = mine | inherited[up]
        if number == best:
            inside[number] = 0
        elif (depth := inside[up]) >= 0:
            inside[number] = depth + 1
    linked = _linked(page, shares, places)
    return Regions(own, near, inherited, mass, sum(mass) or 1, count, linked, inside, best, frozenset(around))


def prose_of(blocks: Sequence[PageBlock]) -> tuple[list[float], list[bool]]:
    """For each block the share of its text that is links, and whether it is a paragraph of prose by its looks."""
    shares: list[float] = []
    solid: list[bool] = []
    for _, kind, _, text, links, _, _, _, _ in blocks:
        length = len(text)
        if not links:
            share = 0.0
        elif len(links) == 1:
            share = min(1.0, (links[0][1] - links[0][0]) / length)
        else:
            share = min(1.0, sum([link[1] - link[0] for link in links]) / length)
        shares.append(share)
        solid.append(length >= _SOLID // 2 and share <= 0.34 and kind in _PROSE and _is_sentence(text))
    return shares, solid


def _is_sentence(text: str) -> bool:
    """Whether a text is long enough for prose and has a sentence's marks; in scripts of wide letters half is long enough."""
    if len(text) >= _SOLID and (text[-1] in ENDS or "," in text or ". " in text):
        return True
    return not text.isascii() and _WIDE.search(text) is not None


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
    for block in compress(page.blocks, solid):
        region = block[5]
        mass[region] += min(len(block[3]), _MOST)
        count[region] += 1
    return mass, count


def _best_region(page: Page, mass: list[int], bits: list[int]) -> int:
    """The region that holds most prose, a part of it counting for the regions around it, less the further out."""
    regions = page.regions
    whole: dict[int, float] = {}
    for number, own in enumerate(mass[:-1]):
        up = number if own else -1
        while up >= 0 and up not in whole:
            whole[up] = 0.0
            up = regions[up][1]
    inherited = [0] * len(bits)
    for number in sorted(whole):
        _, up, _, tag, _, _ = regions[number]
        seen = inherited[number] = inherited[up] | (0 if tag == "body" or tag == "html" else bits[number])
        score = float(mass[number])
        if seen & _AGAINST:
            score *= 0.25
        if seen & _BODY:
            score *= 1.15
        whole[number] = score
    for number in sorted(whole, reverse=True):
        if (up := regions[number][1]) >= 0:
            whole[up] += 0.72 * whole[number]
    return min(whole, key=lambda number: (-whole[number], number), default=-1)


def _linked(page: Page, shares: Sequence[float], places: tuple[int, ...]) -> list[float]:
    """For each occupied region the share of links in the text of it and of all regions in it."""
    regions = page.regions
    text = [0] * (len(regions) + 1)
    links = [0.0] * (len(regions) + 1)
    for (_, _, _, words, _, region, _, _, _), share in zip(page.blocks, shares, strict=True):
        text[region] += len(words)
        if share:
            links[region] += share * len(words)
    last_text, last_links = text[-1], links[-1]
    for number in reversed(places):
        up = regions[number][1]
        text[up] += text[number]
        links[up] += links[number]
    text[-1], links[-1] = last_text, last_links
    return [part / whole if part else 0.0 for part, whole in zip(links, text, strict=True)]
