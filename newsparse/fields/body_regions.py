"""The regions of a page as the body's model sees them: which holds the article, and what is said around and inside it.

What an element's classes say counts for the blocks in it only where it sets them off from the article: a class of an element
that the whole article stands in ("overlay", "page-with-sidebar") says nothing about any of its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.fields.anchor import headline_block
from newsparse.fields.region_words import CLASSES, bits_of_regions, upwards
from newsparse.reading.page import Page, PageBlock

#: The least length of a paragraph whose text counts as mass, and the most of it that does.
_SOLID = 60
_MOST = 600

#: What a paragraph ends in, with the marks of Arabic, Urdu, Hindi, Armenian, Ethiopic, Khmer and Burmese.
ENDS = ".!?…\"”“»’':;)。！？」؟۔।॥։።។။"
#: Marks of East Asian prose, the ends of Korean sentences, and runs of letters without a space as Thai, Lao, Khmer and Burmese have them.
_WIDE = re.compile("[。、，！？；：「」]|[\uac00-\ud7a3][다요까죠]\\.|[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]{24}")
#: Elements that tell something of all blocks in them, and those that do where the whole article stands in them.
TAGS = ("article", "main", "aside", "nav", "footer", "header", "figure", "form", "ul", "table")
_TAGS = frozenset(TAGS)
_TELLING_TAGS = frozenset(("article", "main"))
_PROSE = frozenset(("paragraph", "blockquote", "list-item", "table"))


class Regions(NamedTuple):
    """What is known of each region, by its number; the last entry is that of blocks outside every region."""

    own: list[int]
    """Its classes, as bits."""
    inherited: list[int]
    """Those of all regions around it, up to the one that the article stands in."""
    held: Held
    """What stands directly in it, links and text of the regions in it included."""
    tags: list[tuple[str, ...]]
    """Which elements of `TAGS` are around it; of those that the article itself stands in only a few tell."""
    total: int
    """Length of all paragraphs of prose of the page, 1 where it has none."""
    best: int
    """The one that the article most likely stands in; -1 where the page has no text."""
    behind: int
    """The first that is behind the best one, whose regions have the numbers between; -1 where there is none."""
    around: frozenset[int]
    """Those that the best one lies in."""

    def linked(self, region: int) -> float:
        """The share of links in a region's text, that of the regions in it included."""
        links = self.held.links[region]
        return links / self.held.text[region] if links else 0.0


class Held(NamedTuple):
    """What each region holds, by its number; the last entry is for blocks outside every region."""

    mass: list[int]
    """Length of the paragraphs of prose that stand directly in it."""
    paragraphs: list[int]
    """Number of these paragraphs."""
    text: list[int]
    """Length of its text."""
    links: list[float]
    """Length of its links."""


def see_regions(page: Page, held: Held) -> Regions:
    """The regions of a page; what stands directly in each is known, and of the regions inside it is added here.

    The entry behind the last stands for what is around the outermost, whose parent is -1, so that no step has to ask for it.
    """
    regions, bits = page.regions, page.once(bits_of_regions).copy()
    for number in _around_headline(page):
        bits[number] &= ~_COMMENT
    best = _best_region(page, held.mass, bits)
    around: set[int] = set()
    number = best
    while number >= 0 and (number := regions[number][1]) >= 0:
        around.add(number)
    _hand_up(page, held)
    inherited = [0] * (len(regions) + 1)
    own = inherited.copy()
    tags: list[tuple[str, ...]] = [()] * len(own)
    behind = len(regions) if best >= 0 else -1
    depth = regions[best][2] if best >= 0 else -1
    for (number, up, level, tag, _, _), mine in zip(regions, bits, strict=False):
        if level <= depth and best < number < behind:
            behind = number
        if mine:
            if tag == "body" or tag == "html":  # a body's classes describe the page, not its text
                mine = 0
            elif number in around:
                mine &= _TELLING_OF_ALL
            elif number == best:
                mine &= _TELLING_OF_BEST
            own[number] = mine
        inherited[number] = mine | inherited[up]
        above = tags[up]
        if tag in _TAGS and tag not in above and (number not in around or tag in _TELLING_TAGS):
            above = (*above, tag)
        tags[number] = above
    return Regions(own, inherited, held, tags, sum(held.mass) or 1, best, behind, frozenset(around))


def prose_of(page: Page) -> tuple[list[float], list[bool], Held]:
    """For each block the share of its text that is links, and whether it is a paragraph of prose by its looks; and what regions hold."""
    shares: list[float] = []
    solid: list[bool] = []
    empty = [0] * (len(page.regions) + 1)
    mass, paragraphs, texts, linked = held = Held(empty, empty.copy(), empty.copy(), [0.0] * len(empty))
    for block in page.blocks:
        _, kind, _, text, links, region, _, _, _ = block
        length = len(text)
        texts[region] += length
        if not links:
            share = 0.0
            if kind == "links":  # whose links are not kept one by one
                linked[region] += length
        else:
            share = linked_share(block)
            linked[region] += share * length
        shares.append(share)
        if is_prose(kind, text, share):
            solid.append(True)
            mass[region] += length if length < _MOST else _MOST
            paragraphs[region] += 1
        else:
            solid.append(False)
    return shares, solid, held


def linked_share(block: PageBlock) -> float:
    """The share of a block's text that is behind links."""
    return min(1.0, sum([end - start for start, end, _ in block[4]]) / len(block[3]))


def is_prose(kind: str, text: str, share: float) -> bool:
    """Whether a block is a paragraph of prose by its looks; `share` is that of its text which is links."""
    return len(text) >= _SOLID // 2 and share <= 0.34 and kind in _PROSE and _is_sentence(text)


def _is_sentence(text: str) -> bool:
    """Whether a text is long enough for prose and has a sentence's marks; in scripts of wide letters half is long enough."""
    if len(text) >= _SOLID and (text[-1] in ENDS or "," in text or ". " in text or "،" in text):
        return True
    return not text.isascii() and _WIDE.search(text) is not None


def _class_bits(*names: str) -> int:
    return sum(1 << CLASSES.index(name) for name in names)


_AGAINST = _class_bits("comment", "related", "footer", "nav", "sidebar", "modal", "newsletter")
_BODY, _COMMENT = _class_bits("body"), _class_bits("comment")
#: What classes of the best region, and of those that it lies in, are kept.
_TELLING_OF_BEST = _class_bits("body", "article", "live", "summary")
_TELLING_OF_ALL = _class_bits("body", "article", "live")


def _around_headline(page: Page) -> Iterator[int]:
    """The regions that the main headline stands in: an opinion's "comment" there says nothing against the text."""
    headline = page.once(headline_block)
    return upwards(page, page.blocks[headline].region if headline is not None else -1)


def _best_region(page: Page, mass: list[int], bits: Sequence[int]) -> int:
    """The region that holds most prose, a part of it counting for the regions around it, less the further out."""
    regions = page.regions
    whole: dict[int, float] = {}
    for number, own in enumerate(mass[:-1]):
        up = number if own else -1
        while up >= 0 and up not in whole:
            whole[up] = 0.0
            up = regions[up][1]
    inherited = [0] * len(mass)
    order = sorted(whole)
    for number in order:
        _, up, _, tag, _, _ = regions[number]
        seen = inherited[number] = inherited[up] | (0 if tag == "body" or tag == "html" else bits[number])
        score = float(mass[number])
        if seen & _AGAINST:
            score *= 0.25
        if seen & _BODY:
            score *= 1.15
        whole[number] = score
    for number in reversed(order):
        if (up := regions[number][1]) >= 0:
            whole[up] += 0.72 * whole[number]
    return min(whole, key=lambda number: (-whole[number], number), default=-1)


def _hand_up(page: Page, held: Held) -> None:
    """Adds to each region's text and links those of the regions in it, the innermost first."""
    text, links = held.text, held.links
    outside = text[-1], links[-1]
    for number, up, _, _, _, _ in reversed(page.regions):
        text[up] += text[number]
        if links[number]:
            links[up] += links[number]
    text[-1], links[-1] = outside
