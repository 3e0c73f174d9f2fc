"""What can be seen of a block without knowing what it is: the features that the body's model weighs.

Every feature is a small integer; the active ones of a block are those that it shares with its region and its own. Numbers are
cut into buckets, so that the model is a sum of table entries and needs no arithmetic on the page's own scale.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import compress, count
from operator import itemgetter
from typing import NamedTuple

from newsparse.fields.anchor import headline_block
from newsparse.fields.body_dek import DEK_SIGNS, dek_signs
from newsparse.fields.body_region_features import MASSES, element_labels, region_features
from newsparse.fields.body_regions import ENDS, Regions, prose_of, see_regions
from newsparse.fields.body_stated import stated_signs
from newsparse.fields.feature_names import BODY_FEATURES as NAMES
from newsparse.fields.furniture_words import FURNITURE_CLASSES, furniture_classes, stands_for_content
from newsparse.fields.region_words import bit
from newsparse.reading.page import FOLDED, Page, PageBlock, Region

_LENGTHS = (8, 16, 28, 45, 70, 100, 150, 230, 350, 600, 1200)
_SHARES = (0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 0.99)
_KINDS = ("paragraph", "heading", "list-item", "blockquote", "caption", "table", "preformatted", "button")
_CONSENT_LENGTHS = (12, 500)
_DIGIT = re.compile(r"\d")
#: Prose counts up to so many characters a paragraph where elements are compared.
_MOST = 600


class Seen(NamedTuple):
    """The features of a page's blocks, before neighbours are looked at."""

    shared: Mapping[int, tuple[int, ...]]
    """By number of a region, the features that its blocks share."""
    own: Sequence[Sequence[int]]
    """The further features of each block; none for a block that was passed over as a menu's."""
    best: int
    """Number of the region that the article most likely stands in; -1 where the page has no text."""
    solid: Sequence[bool]
    """Whether each block is a paragraph of prose, by its looks."""
    looks: Sequence[int]
    """What each block looks like: the same number for those with the same tag and classes in regions of the same tag and label."""

    def features(self, page: Page) -> list[tuple[int, ...]]:
        """All active features of each block."""
        return [
            (*self.shared[block.region], *own) if own else () for block, own in zip(page.blocks, self.own, strict=True)
        ]


_LENGTH = {
    kind: NAMES.bank(f"length:{kind}", len(_LENGTHS) + 1) for kind in ("paragraph", "heading", "list-item", "other")
}
_LINKED = NAMES.bank("linked", len(_SHARES) + 1)
_LINKED_LONG = NAMES.bank("linked-long", len(_SHARES) + 1)
_BETWEEN = NAMES["between-solid"]
_BEFORE = NAMES["before-solid"]
_AFTER = NAMES["after-solid"]
_ENDED = NAMES["ends-as-a-sentence"]
_OPEN_SHORT = NAMES["short-without-end"]
_COMMAS = NAMES.bank("commas", 4)
_CAPITALS = NAMES["all-capitals"]
_DIGITS = NAMES["many-digits"]
_REPEATED = NAMES["stands-elsewhere-too"]
_COPY = NAMES["prose-that-stood-before"]
_CONSENT = NAMES["stands-for-content"]
_KNOWN = NAMES["is-another-field"]
_BAR = NAMES["has-a-bar"]
_COLON = NAMES["ends-in-a-colon"]
_QUOTED = NAMES["has-quotation-marks"]
_LEVEL = NAMES.bank("heading-level", 7)
_FROM_TOP = NAMES.bank("solid-before", 5)
_ALL_STRONG = NAMES["only-a-link"]
_ABOVE_HEADLINE = NAMES["above-headline"]
_BELOW_HEADLINE = NAMES.bank("below-headline", 3)
_SAME_ELEMENT = NAMES.bank("mass-of-such-elements", len(MASSES) + 1)
_DEK = {name: NAMES[name] for name in DEK_SIGNS}
_UNDER = {name: NAMES[f"under:{name}"] for name in FURNITURE_CLASSES}
_WORDS = {name: NAMES[f"words:{name}"] for name in FURNITURE_CLASSES}
#: By kind and bucket of length: the features of both.
_LOOKS = {
    kind: tuple((NAMES[f"kind:{kind}"], length) for length in _LENGTH.get(kind, _LENGTH["other"])) for kind in _KINDS
}
_OTHER_LOOKS = tuple((NAMES["kind:paragraph"], length) for length in _LENGTH["other"])


def see(page: Page, known: frozenset[str], dek: str | None = None) -> Seen:
    """The features of every block of a page; `known` are the folded texts that other fields have taken, the `dek` among them."""
    blocks = page.blocks
    shares, solid, held = prose_of(page)
    view = see_regions(page, held)
    inherited = view.inherited
    alike, labelled = _alike(page, solid)
    place = _Place(page, view, solid)
    lengths = frozenset(map(len, known))
    longest = max(lengths, default=0)
    often = Counter(map(itemgetter(3), blocks))
    shared: dict[int, tuple[int, ...]] = {}
    out: list[Sequence[int]] = []
    looks: list[int] = []
    # The numbers of looks by the tag and classes of elements: for all regions of a tag and label, and the same by region.
    numbers = count()
    by_label: dict[tuple[str, ...], dict[tuple[str, str], int]] = {}
    by_region: dict[int, dict[tuple[str, str], int]] = {}
    copies: set[str] = set()
    stated = stated_signs(page, view, solid)
    for block, share, is_solid in zip(blocks, shares, solid, strict=True):
        _, kind, _, text, _, region, element, _, _ = block
        if kind in FOLDED:
            out.append(_NOTHING)
            looks.append(_NO_LOOK)
            continue
        bits = inherited[region]
        if bits & _MENU and not is_solid and (bits & _OUTSIDE_ALL or (share > 0.9 and len(text) < 80)):
            out.append(_NOTHING)  # a line of a menu or a footer needs no weighing, and pages are full of them
            looks.append(_NO_LOOK)
            continue
        if region not in shared:
            shared[region] = region_features(page, view, region, labelled)
            around = page.regions[region][3:5] if region >= 0 else _NO_NAME
            by_region[region] = by_label.setdefault(around, defaultdict(numbers.__next__))
        label = (element.get("class") or "") if element is not None else ""
        features = _own_features(block, share)
        if label:
            features += element_labels(label)
        name = (element.tag, label) if element is not None else _NO_NAME
        bucket = alike.get(name, 0)
        looks.append(by_region[region][name])
        features.append(_SAME_ELEMENT[bucket])
        features += place.of(block)
        if stated and (sign := stated[block[0]]) >= 0:
            features.append(sign)
        if often[text] > 1:
            features.append(_REPEATED)
            if is_solid:
                if text in copies:
                    features.append(_COPY)
                copies.add(text)
        if text == dek:
            features += [_DEK[sign] for sign in dek_signs(page, block, view, place.headline, bucket, place.before)]
        elif len(text) <= longest and (len(text) in lengths or not text.isascii()) and text.casefold() in known:
            features.append(_KNOWN)
        if is_solid:
            place.before += 1
        out.append(features)
    return Seen(shared, out, view.best, solid, looks)


_NOTHING: tuple[int, ...] = ()
_NO_NAME = ("", "")
#: The look of blocks that were passed over.
_NO_LOOK = -1
_NO_REGION = -2


class _Place:
    """Where on the page a block stands, as the blocks are gone through: below the headline, under a heading, amid the prose."""

    __slots__ = ("_first", "_heading", "_last", "_regions", "_under", "before", "headline")

    def __init__(self, page: Page, view: Regions, solid: Sequence[bool]) -> None:
        best, behind = view.best, view.behind
        found = [block[0] for block in compress(page.blocks, solid) if best <= block[5] < behind]
        #: The first and the last paragraph of prose in the best region.
        self._first, self._last = (found[0], found[-1]) if found else (len(page.blocks), -1)
        self._regions = page.regions
        self._heading, self._under = _NO_REGION, _NOTHING
        self.headline = page.once(headline_block)
        #: How many paragraphs of prose stood before.
        self.before = 0

    def of(self, block: PageBlock) -> tuple[int, ...]:
        """The features of the next block's place."""
        number, kind, _, text, _, region, _, _, _ = block
        under = _NOTHING
        if kind == "heading":
            classes = furniture_classes(text[:200])
            self._heading, self._under = region, tuple([_UNDER[name] for name in classes]) if classes else _NOTHING
        elif self._under and _stands_under(self._regions, region, self._heading):
            under = self._under
        amid = _BEFORE if number < self._first else _AFTER if number > self._last else _BETWEEN
        from_top = _FROM_TOP[self.before if self.before < 4 else 4]
        if self.headline is None:
            return (*under, amid, from_top)
        below = number - self.headline
        to_headline = _ABOVE_HEADLINE if below < 0 else _BELOW_HEADLINE[0 if below < 3 else 1 if below < 12 else 2]
        return (*under, amid, from_top, to_headline)


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


def _alike(page: Page, solid: Sequence[bool]) -> tuple[dict[tuple[str, str], int], dict[tuple[str, str], int]]:
    """The bucket of the share of prose that stands in elements of a tag and classes, and in regions of a tag and label."""
    elements: dict[tuple[str, str], int] = {}
    labels: dict[tuple[str, str], int] = {}
    total = 0
    for _, _, _, text, _, region, element, _, _ in compress(page.blocks, solid):
        length = min(len(text), _MOST)
        total += length
        name = (element.tag, element.get("class") or "") if element is not None else _NO_NAME
        elements[name] = elements.get(name, 0) + length
        if region >= 0:
            _, _, _, tag, label, _ = page.regions[region]
            labels[tag, label] = labels.get((tag, label), 0) + length
    return (
        {name: bisect_right(MASSES, mass / total) for name, mass in elements.items()},
        {name: bisect_right(MASSES, mass / total) for name, mass in labels.items()},
    )


def _own_features(block: PageBlock, share: float) -> list[int]:
    """What the block's own text shows."""
    _, kind, level, text, links, _, _, _, _ = block
    length = len(text)
    out = [
        *_LOOKS.get(kind, _OTHER_LOOKS)[bisect_right(_LENGTHS, length)],
        (_LINKED_LONG if length > 70 else _LINKED)[bisect_right(_SHARES, share) if share else 0],
    ]
    if kind == "heading":
        out.append(_LEVEL[min(6, level)])
    last = text[-1]
    if last in ENDS:
        out.append(_ENDED)
    elif length < 70:
        out.append(_OPEN_SHORT)
    if last == ":":
        out.append(_COLON)
    commas = text.count(",") if text.isascii() else text.count(",") + text.count("，") + text.count("、")
    out.append(_COMMAS[commas if commas < 3 else 3])
    if length < 200:
        if text.isupper():
            out.append(_CAPITALS)
        if "|" in text or "•" in text or "·" in text:
            out.append(_BAR)
        if len(_DIGIT.findall(text)) * 5 > length:
            out.append(_DIGITS)
        if classes := furniture_classes(text):
            out += [_WORDS[name] for name in classes]
    if _CONSENT_LENGTHS[0] < length < _CONSENT_LENGTHS[1] and stands_for_content(text):
        out.append(_CONSENT)
    if '"' in text or "“" in text or "„" in text or "«" in text:
        out.append(_QUOTED)
    if share > 0.99 and len(links) == 1:
        out.append(_ALL_STRONG)
    return out


_OUTSIDE_ALL = bit("nav") | bit("footer") | bit("modal")
_MENU = _OUTSIDE_ALL | bit("related") | bit("card") | bit("share") | bit("sidebar") | bit("header")
