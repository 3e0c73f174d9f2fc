"""What can be seen of a block without knowing what it is: the features that the body's model weighs.

Every feature is a small integer; the active ones of a block are a list. Numbers are cut into buckets, so that the model is a
sum of table entries and needs no arithmetic on the page's own scale.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.anchor import headline_block
from newsparse.fields.body_dek import DEK_SIGNS, dek_signs
from newsparse.fields.body_regions import ENDS, Regions, is_prose, link_share, see_regions
from newsparse.fields.furniture_words import FURNITURE_CLASSES, furniture_classes, stands_for_content
from newsparse.fields.region_words import CLASSES, classes_of
from newsparse.reading.page import Page, PageBlock, Region

_LENGTHS = (8, 16, 28, 45, 70, 100, 150, 230, 350, 600, 1200)
_SHARES = (0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 0.99)
_MASSES = (0.001, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95)
_DISTANCES = (0, 1, 2, 4, 8, 16)
_KINDS = ("paragraph", "heading", "list-item", "blockquote", "caption", "table", "preformatted", "button")
_CONSENT_LENGTHS = (12, 500)
_DIGIT = re.compile(r"\d")


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
_COPY = NAMES["prose-that-stood-before"]
_CONSENT = NAMES["stands-for-content"]
_KNOWN = NAMES["is-another-field"]
_BAR = NAMES["has-a-bar"]
_COLON = NAMES["ends-in-a-colon"]
_QUOTED = NAMES["has-quotation-marks"]
_LEVEL = _bank(NAMES, "heading-level", 7)
_SIBLINGS = _bank(NAMES, "solid-in-region", 6)
_FROM_TOP = _bank(NAMES, "solid-before", 5)
_ALL_STRONG = NAMES["only-a-link"]
_ABOVE_HEADLINE = NAMES["above-headline"]
_BELOW_HEADLINE = _bank(NAMES, "below-headline", 3)
_SAME_ELEMENT = _bank(NAMES, "mass-of-such-elements", len(_MASSES) + 1)
_SAME_LABEL = _bank(NAMES, "mass-of-such-regions", len(_MASSES) + 1)
_REGION_LINKED = _bank(NAMES, "region-linked", len(_SHARES) + 1)
_AROUND_LINKED = _bank(NAMES, "around-linked", len(_SHARES) + 1)
_DEK = {name: NAMES[name] for name in DEK_SIGNS}
_UNDER = {name: NAMES[f"under:{name}"] for name in FURNITURE_CLASSES}
_WORDS = {name: NAMES[f"words:{name}"] for name in FURNITURE_CLASSES}


@lru_cache(maxsize=4096)
def _own_labels(own: int, near: int, inherited: int) -> tuple[int, ...]:
    """The features of a region's classes, of its parent's where they are not its own, and of all around it."""
    return (*_labels(own, _OWN_LABEL), *_labels(near & ~own, _NEAR_LABEL), *_labels(inherited, _ANY_LABEL))


@lru_cache(maxsize=4096)
def _labels(bits: int, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The features of classes; pages share their sets of them."""
    return tuple(number for place, number in enumerate(numbers) if bits >> place & 1)


@lru_cache(maxsize=4096)
def _element_labels(classes: str) -> tuple[int, ...]:
    """The features of what the classes of a block's own element say."""
    return _labels(classes_of(classes.lower()), _ELEMENT_LABEL)


def see(page: Page, known: frozenset[str], dek: str | None = None) -> Seen:
    """The features of every block of a page; `known` are the folded texts that other fields have taken, the `dek` among them."""
    blocks, regions = page.blocks, page.regions
    shares = [link_share(block) for block in blocks]
    solid = tuple(is_prose(block, share) for block, share in zip(blocks, shares, strict=True))
    view = see_regions(page, shares, solid)
    inherited, inside = view.inherited, view.inside
    tags = _region_tags(page, view.around)
    first, last = _extent(blocks, solid, inside)
    alike, labelled = _alike(page, solid)
    headline = page.once(headline_block)
    texts: dict[str, int] = {}
    for block in blocks:
        texts[block.text] = texts.get(block.text, 0) + 1
    region_features: dict[int, tuple[int, ...]] = {}
    out: list[tuple[int, ...]] = []
    copies: set[str] = set()
    before = 0
    heading, under = _NO_REGION, _NOTHING
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
            shared = region_features[region] = _region_features(page, view, region, tags[region], labelled)
        features = list(shared)
        _own_features(block, share, features)
        features.append(_SAME_ELEMENT[alike[block.number]])
        if block.kind == "heading":
            heading, under = region, tuple(_UNDER[name] for name in furniture_classes(block.text[:200]))
        elif under and _stands_under(regions, region, heading):
            features += under
        if block.number < first:
            features.append(_BEFORE)
        elif block.number > last:
            features.append(_AFTER)
        else:
            features.append(_BETWEEN)
        features.append(_FROM_TOP[min(4, before)])
        if headline is not None:
            below = block.number - headline
            features.append(
                _ABOVE_HEADLINE if below < 0 else _BELOW_HEADLINE[0 if below < 3 else 1 if below < 12 else 2]
            )
        if texts[block.text] > 1:
            features.append(_REPEATED)
            if is_solid:
                if block.text in copies:
                    features.append(_COPY)
                copies.add(block.text)
        if block.text == dek:
            signs = dek_signs(page, block, view, headline, alike[block.number], before)
            features += [_DEK[sign] for sign in signs]
        elif block.text.casefold() in known:
            features.append(_KNOWN)
        if is_solid:
            before += 1
        out.append(tuple(features))
    return Seen(tuple(out), view.best, solid)


_NO_REGION = -2
_NOTHING: tuple[int, ...] = ()


def _region_features(
    page: Page, view: Regions, region: int, tags: tuple[int, ...], labelled: dict[tuple[str, str], int]
) -> tuple[int, ...]:
    """The features that all blocks of a region share."""
    own = view.own[region]
    found: list[int] = [_BIAS, *_own_labels(own, view.near[region], view.inherited[region]), *tags]
    total = sum(view.mass) or 1
    found.append(_OWN_MASS[bisect_right(_MASSES, view.mass[region] / total)])
    parent = page.regions[region].parent if region >= 0 else -1
    found.append(_PARENT_MASS[bisect_right(_MASSES, (view.mass[parent] if parent >= 0 else 0) / total)])
    depth = view.inside[region]
    found.append(_UP_FROM_BEST[bisect_right(_DISTANCES, depth)] if depth >= 0 else _OUTSIDE)
    if region == view.best:
        found.append(_IN_BEST_DIRECTLY)
    found.append(_SIBLINGS[min(5, view.paragraphs[region])])
    found.append(_REGION_LINKED[bisect_right(_SHARES, view.linked[region])])
    if region >= 0:
        found.append(_AROUND_LINKED[bisect_right(_SHARES, view.linked[parent] if parent >= 0 else 0.0)])
        found.append(_SAME_LABEL[labelled[page.regions[region].tag, page.regions[region].label]])
    return tuple(found)


def _stands_under(regions: tuple[Region, ...], region: int, heading: int) -> bool:
    """Whether a block in a region stands under a heading in another: in the same box, or in one inside it."""
    box = regions[heading].parent if heading >= 0 else heading
    for _ in range(3):
        if region in (heading, box):
            return True
        if region < 0:
            return False
        region = regions[region].parent
    return False


def _alike(page: Page, solid: Sequence[bool]) -> tuple[list[int], dict[tuple[str, str], int]]:
    """For each block the bucket of the share of prose that stands in elements like its own, and so for the regions' labels."""
    elements: dict[tuple[str, str], int] = {}
    labels: dict[tuple[str, str], int] = {(region.tag, region.label): 0 for region in page.regions}
    names: list[tuple[str, str]] = []
    total = 0
    for block in page.blocks:
        element = block.element
        name = (element.tag, element.get("class") or "") if element is not None else _NO_NAME
        names.append(name)
        if solid[block.number]:
            length = min(len(block.text), 600)
            total += length
            elements[name] = elements.get(name, 0) + length
            if block.region >= 0:
                region = page.regions[block.region]
                labels[region.tag, region.label] += length
    total = total or 1
    own = {name: bisect_right(_MASSES, mass / total) for name, mass in elements.items()}
    return [own.get(name, 0) for name in names], {
        label: bisect_right(_MASSES, mass / total) for label, mass in labels.items()
    }


_NO_NAME = ("", "")


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
    if last in ENDS:
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
    if _CONSENT_LENGTHS[0] < length < _CONSENT_LENGTHS[1] and stands_for_content(text):
        out.append(_CONSENT)
    if '"' in text or "“" in text or "„" in text or "«" in text:
        out.append(_QUOTED)
    if share > 0.99 and len(block.links) == 1:
        out.append(_ALL_STRONG)
    element = block.element
    if element is not None and (label := element.get("class")):
        out += _element_labels(label)


def _region_tags(page: Page, around: frozenset[int]) -> list[tuple[int, ...]]:
    """For each region the features of the elements around it; of those that the article itself stands in only a few tell."""
    tags: list[tuple[int, ...]] = []
    for number, up, _, tag, _, _ in page.regions:
        above = tags[up] if up >= 0 else _NOTHING
        mine = _IN_TAG.get(tag) if number not in around or tag in _TELLING_TAGS else None
        tags.append((*above, mine) if mine is not None and mine not in above else above)
    tags.append(_NOTHING)
    return tags


_TELLING_TAGS = frozenset(("article", "main"))


def _class_bits(*names: str) -> int:
    return sum(1 << CLASSES.index(name) for name in names)


_OUTSIDE_ALL = _class_bits("nav", "footer", "modal")
_MENU = _OUTSIDE_ALL | _class_bits("related", "card", "share", "sidebar", "header")


def _extent(blocks: tuple[PageBlock, ...], solid: tuple[bool, ...], inside: list[int]) -> tuple[int, int]:
    """The numbers of the first and the last paragraph of prose in the best region."""
    found = [block.number for block in blocks if solid[block.number] and inside[block.region] >= 0]
    return (found[0], found[-1]) if found else (len(blocks), -1)
