"""What can be seen of a block without knowing what it is: the features that the body's model weighs.

Every feature is a small integer; the active ones of a block are a list. Numbers are cut into buckets, so that the model is a
sum of table entries and needs no arithmetic on the page's own scale.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.furniture_words import FURNITURE_CLASSES, furniture_classes
from newsparse.fields.region_words import CLASSES, classes_of, region_bits
from newsparse.reading.page import Page, PageBlock

_LENGTHS = (8, 16, 28, 45, 70, 100, 150, 230, 350, 600, 1200)
_SHARES = (0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 0.99)
_MASSES = (0.001, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95)
_DISTANCES = (0, 1, 2, 4, 8, 16)
_KINDS = ("paragraph", "heading", "list-item", "blockquote", "caption", "table", "preformatted", "button")
_ENDS = ".!?…\"”“»’':;)。！？」"
_WIDE = re.compile("[。、，！？；：「」]")
_DIGIT = re.compile(r"\d")

#: The least length of a paragraph whose text counts as mass.
_SOLID = 60


class Seen(NamedTuple):
    """The features of a page's blocks, before neighbours are looked at."""

    features: tuple[tuple[int, ...], ...]
    """Active features of each block."""
    best: int
    """Number of the region that the article most likely stands in; -1 where the page has no text."""
    solid: tuple[bool, ...]
    """Whether each block is a paragraph of prose, by its looks."""


class FeatureNames:
    """The names of all features, numbered in the order in which they are first asked for."""

    __slots__ = ("_numbers", "names")

    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.names)
            self.names.append(name)
        return number


def _bank(names: FeatureNames, prefix: str, size: int) -> tuple[int, ...]:
    return tuple(names[f"{prefix}:{i}"] for i in range(size))


NAMES = FeatureNames()
_BIAS = NAMES["bias"]
_KIND = {kind: NAMES[f"kind:{kind}"] for kind in _KINDS}
_LENGTH = {
    kind: _bank(NAMES, f"length:{kind}", len(_LENGTHS) + 1) for kind in ("paragraph", "heading", "list-item", "other")
}
_LINKED = _bank(NAMES, "linked", len(_SHARES) + 1)
_LINKED_LONG = _bank(NAMES, "linked-long", len(_SHARES) + 1)
_OWN_MASS = _bank(NAMES, "own-mass", len(_MASSES) + 1)
_PARENT_MASS = _bank(NAMES, "parent-mass", len(_MASSES) + 1)
_UP_FROM_BEST = _bank(NAMES, "depth-below-best", len(_DISTANCES) + 1)
_OUTSIDE = NAMES["outside-best"]
_BETWEEN = NAMES["between-solid"]
_BEFORE = NAMES["before-solid"]
_AFTER = NAMES["after-solid"]
_IN_BEST_DIRECTLY = NAMES["in-best-directly"]
_OWN_LABEL = tuple(NAMES[f"region:{name}"] for name in CLASSES)
_NEAR_LABEL = tuple(NAMES[f"near:{name}"] for name in CLASSES)
_ANY_LABEL = tuple(NAMES[f"ancestor:{name}"] for name in CLASSES)
_ELEMENT_LABEL = tuple(NAMES[f"element:{name}"] for name in CLASSES)
_IN_TAG = {
    tag: NAMES[f"in:{tag}"]
    for tag in ("article", "main", "aside", "nav", "footer", "header", "figure", "form", "ul", "table")
}
_ENDED = NAMES["ends-as-a-sentence"]
_OPEN_SHORT = NAMES["short-without-end"]
_COMMAS = _bank(NAMES, "commas", 4)
_CAPITALS = NAMES["all-capitals"]
_DIGITS = NAMES["many-digits"]
_REPEATED = NAMES["stands-elsewhere-too"]
_KNOWN = NAMES["is-another-field"]
_BAR = NAMES["has-a-bar"]
_COLON = NAMES["ends-in-a-colon"]
_QUOTED = NAMES["has-quotation-marks"]
_LEVEL = _bank(NAMES, "heading-level", 7)
_SIBLINGS = _bank(NAMES, "solid-in-region", 6)
_FROM_TOP = _bank(NAMES, "solid-before", 5)
_ALL_STRONG = NAMES["only-a-link"]
_WORDS = {name: NAMES[f"words:{name}"] for name in FURNITURE_CLASSES}


@lru_cache(maxsize=4096)
def _own_labels(own: int, near: int, inherited: int) -> tuple[int, ...]:
    """The features of a region's classes, of its parent's where they are not its own, and of all around it."""
    return (*_labels(own, _OWN_LABEL), *_labels(near & ~own, _NEAR_LABEL), *_labels(inherited, _ANY_LABEL))


@lru_cache(maxsize=4096)
def _labels(bits: int, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The features of classes; pages share their sets of them."""
    return tuple(number for place, number in enumerate(numbers) if bits >> place & 1)


def see(page: Page, known: frozenset[str]) -> Seen:
    """The features of every block of a page; `known` are the folded texts that other fields have taken."""
    blocks, regions = page.blocks, page.regions
    own, near, inherited, tags = _region_classes(page)
    shares = [_link_share(block) for block in blocks]
    solid = tuple(_is_solid(block, share) for block, share in zip(blocks, shares, strict=True))
    mass, count = _masses(page, solid)
    best = _best_region(page, mass, inherited)
    inside = _depths_below(page, best)
    first, last = _extent(blocks, solid, inside)
    total = sum(mass) or 1
    texts: dict[str, int] = {}
    for block in blocks:
        texts[block.text] = texts.get(block.text, 0) + 1
    region_features: dict[int, tuple[int, ...]] = {}
    out: list[tuple[int, ...]] = []
    before = 0
    for block, share, is_solid in zip(blocks, shares, solid, strict=True):
        region = block.region
        if block.kind == "menu":
            out.append(())
            continue
        bits = inherited[region]
        if bits & _MENU and not is_solid and (bits & _OUTSIDE_ALL or (share > 0.9 and len(block.text) < 80)):
            out.append(())  # a line of a menu or a footer needs no weighing, and pages are full of them
            continue
        shared = region_features.get(region)
        if shared is None:
            found: list[int] = [_BIAS, *_own_labels(own[region], near[region], bits), *tags[region]]
            found.append(_OWN_MASS[bisect_right(_MASSES, mass[region] / total)])
            parent = regions[region].parent if region >= 0 else -1
            found.append(_PARENT_MASS[bisect_right(_MASSES, (mass[parent] if parent >= 0 else 0) / total)])
            found.append(_UP_FROM_BEST[bisect_right(_DISTANCES, inside[region])] if inside[region] >= 0 else _OUTSIDE)
            if region == best:
                found.append(_IN_BEST_DIRECTLY)
            found.append(_SIBLINGS[min(5, count[region])])
            shared = region_features[region] = tuple(found)
        features = list(shared)
        _own_features(block, share, features)
        if block.number < first:
            features.append(_BEFORE)
        elif block.number > last:
            features.append(_AFTER)
        else:
            features.append(_BETWEEN)
        features.append(_FROM_TOP[min(4, before)])
        if texts[block.text] > 1:
            features.append(_REPEATED)
        if block.text.casefold() in known:
            features.append(_KNOWN)
        if is_solid:
            before += 1
        out.append(tuple(features))
    return Seen(tuple(out), best, solid)


def _own_features(block: PageBlock, share: float, out: list[int]) -> None:
    """What the block's own text and element show."""
    text, kind = block.text, block.kind
    length = len(text)
    out.append(_KIND.get(kind, _KIND["paragraph"]))
    out.append(_LENGTH.get(kind, _LENGTH["other"])[bisect_right(_LENGTHS, length)])
    out.append((_LINKED_LONG if length > 70 else _LINKED)[bisect_right(_SHARES, share)])
    if kind == "heading":
        out.append(_LEVEL[min(6, block.level)])
    last = text[-1]
    if last in _ENDS:
        out.append(_ENDED)
    elif length < 70:
        out.append(_OPEN_SHORT)
    if last == ":":
        out.append(_COLON)
    commas = text.count(",") if text.isascii() else text.count(",") + text.count("，") + text.count("、")
    out.append(_COMMAS[min(3, commas)])
    if length < 200:
        if text.isupper():
            out.append(_CAPITALS)
        if "|" in text or "•" in text or "·" in text:
            out.append(_BAR)
        if len(_DIGIT.findall(text)) * 5 > length:
            out.append(_DIGITS)
        out += [_WORDS[name] for name in furniture_classes(text)]
    if '"' in text or "“" in text or "„" in text or "«" in text:
        out.append(_QUOTED)
    if share > 0.99 and len(block.links) == 1:
        out.append(_ALL_STRONG)
    element = block.element
    if element is not None and (label := element.get("class")):
        out += _labels(classes_of(label.lower()), _ELEMENT_LABEL)


def _link_share(block: PageBlock) -> float:
    links = block.links
    if not links:
        return 0.0
    if len(links) == 1:
        return min(1.0, (links[0][1] - links[0][0]) / len(block.text))
    return min(1.0, sum(link[1] - link[0] for link in links) / len(block.text))


def _is_solid(block: PageBlock, share: float) -> bool:
    """Whether a block is a paragraph of prose by its looks: long enough, mostly unlinked, a sentence."""
    text = block.text
    if len(text) < _SOLID // 2 or block.kind not in ("paragraph", "blockquote", "list-item", "table") or share > 0.34:
        return False
    wide = not text.isascii() and _WIDE.search(text) is not None
    return len(text) >= (_SOLID // 2 if wide else _SOLID) and (text[-1] in _ENDS or "," in text or ". " in text or wide)


def _region_classes(page: Page) -> tuple[list[int], list[int], list[int], list[tuple[int, ...]]]:
    """For each region: its own classes, those of itself and its parent, those of all ancestors, and features of its tags."""
    own: list[int] = []
    near: list[int] = []
    inherited: list[int] = []
    tags: list[tuple[int, ...]] = []
    for region, bits in zip(page.regions, page.once(region_bits), strict=True):
        _, up, _, tag, _, _ = region
        if tag == "body" or tag == "html":  # a body's classes describe the page, not its text
            bits = 0
        own.append(bits)
        above: tuple[int, ...] = ()
        if up < 0:
            near.append(bits)
            inherited.append(bits)
        else:
            near.append(bits | own[up])
            inherited.append(bits | inherited[up])
            above = tags[up]
        mine = _IN_TAG.get(tag)
        tags.append((*above, mine) if mine is not None and mine not in above else above)
    own.append(0)
    near.append(0)
    inherited.append(0)
    tags.append(())
    return own, near, inherited, tags


def _masses(page: Page, solid: tuple[bool, ...]) -> tuple[list[int], list[int]]:
    """For each region the length and the number of the paragraphs that stand directly in it."""
    mass = [0] * (len(page.regions) + 1)
    count = [0] * (len(page.regions) + 1)
    for block in page.blocks:
        if solid[block.number]:
            mass[block.region] += min(len(block.text), 600)
            count[block.region] += 1
    return mass, count


def _best_region(page: Page, mass: list[int], inherited: list[int]) -> int:
    """The region that holds most prose, a part of it counting for the regions around it, less the further out."""
    whole: list[float] = []
    for own, bits in zip(mass, inherited, strict=True):
        score = float(own)
        if own and bits & _AGAINST:
            score *= 0.25
        if own and bits & _BODY:
            score *= 1.15
        whole.append(score)
    for number, parent, *_ in reversed(page.regions):
        if parent >= 0:
            whole[parent] += 0.72 * whole[number]
    most = max(whole[:-1], default=0.0)
    return whole.index(most) if most > 0 else -1


def _class_bits(*names: str) -> int:
    return sum(1 << CLASSES.index(name) for name in names)


_AGAINST = _class_bits("comment", "related", "footer", "nav", "sidebar", "modal", "newsletter")
_BODY = _class_bits("body")
_OUTSIDE_ALL = _class_bits("nav", "footer", "modal")
_MENU = _OUTSIDE_ALL | _class_bits("nav", "footer", "related", "card", "share", "sidebar", "header")


def _depths_below(page: Page, best: int) -> list[int]:
    """For each region how deep it lies in the best one; -1 outside it."""
    depths = [-1] * (len(page.regions) + 1)
    for region in page.regions:
        if region.number == best:
            depths[best] = 0
        elif region.parent >= 0 and depths[region.parent] >= 0:
            depths[region.number] = depths[region.parent] + 1
    return depths


def _extent(blocks: tuple[PageBlock, ...], solid: tuple[bool, ...], inside: list[int]) -> tuple[int, int]:
    """The numbers of the first and the last paragraph of prose in the best region."""
    found = [block.number for block in blocks if solid[block.number] and inside[block.region] >= 0]
    return (found[0], found[-1]) if found else (len(blocks), -1)
