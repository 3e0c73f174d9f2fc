"""The features that all blocks of a region share: where it stands, what it is called, and how much prose and how many links it holds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from newsparse.fields.body_regions import TAGS, Regions
from newsparse.fields.feature_names import BODY_FEATURES as NAMES
from newsparse.fields.region_words import CLASSES, classes_of
from newsparse.reading.page import Page, Region

_SHARES = (0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 0.99)
#: Where shares of the page's prose are cut into buckets.
MASSES = (0.001, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95)
_DISTANCES = (0, 1, 2, 4, 8, 16)

_BIAS = NAMES["bias"]
_OWN_MASS = NAMES.bank("own-mass", len(MASSES) + 1)
_PARENT_MASS = NAMES.bank("parent-mass", len(MASSES) + 1)
_UP_FROM_BEST = NAMES.bank("depth-below-best", len(_DISTANCES) + 1)
_OUTSIDE = NAMES["outside-best"]
_IN_BEST_DIRECTLY = NAMES["in-best-directly"]
_OWN_LABEL = tuple(NAMES[f"region:{name}"] for name in CLASSES)
_NEAR_LABEL = tuple(NAMES[f"near:{name}"] for name in CLASSES)
_ANY_LABEL = tuple(NAMES[f"ancestor:{name}"] for name in CLASSES)
_ELEMENT_LABEL = tuple(NAMES[f"element:{name}"] for name in CLASSES)
_IN_TAG = {tag: NAMES[f"in:{tag}"] for tag in TAGS}
_SIBLINGS = NAMES.bank("solid-in-region", 6)
_SAME_LABEL = NAMES.bank("mass-of-such-regions", len(MASSES) + 1)
_REGION_LINKED = NAMES.bank("region-linked", len(_SHARES) + 1)
_AROUND_LINKED = NAMES.bank("around-linked", len(_SHARES) + 1)

#: What blocks outside every region stand in.
_NO_REGION = Region(-1, -1, 0, "", "", None)


@lru_cache(maxsize=2048)
def _own_labels(own: int, near: int, inherited: int) -> tuple[int, ...]:
    """The features of a region's classes, of its parent's where they are not its own, and of all around it."""
    return (
        _BIAS,
        *_labels(own, _OWN_LABEL),
        *_labels(near, _NEAR_LABEL),
        *_labels(inherited, _ANY_LABEL),
    )


def _labels(bits: int, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The features of classes; pages share their sets of them."""
    return tuple(number for place, number in enumerate(numbers) if bits >> place & 1)


@lru_cache(maxsize=2048)
def element_labels(classes: str) -> tuple[int, ...]:
    """The features of what the classes of a block's own element say."""
    return _labels(classes_of(classes.lower()), _ELEMENT_LABEL)


def region_features(page: Page, view: Regions, region: int, labelled: Mapping[tuple[str, str], int]) -> tuple[int, ...]:
    """The features that all blocks of a region share.

    `labelled` are the buckets of the prose in regions of its tag and label.
    """
    own, held, total, best = view.own[region], view.held, view.total, view.best
    _, parent, depth, tag, label, _ = page.regions[region] if region >= 0 else _NO_REGION
    around = held.mass[parent] if parent >= 0 else 0
    found: list[int] = [
        *_own_labels(own, view.own[parent] & ~own if parent >= 0 else 0, view.inherited[region]),
        *[_IN_TAG[tag] for tag in view.tags[region]],
        _OWN_MASS[bisect_right(MASSES, mass / total) if (mass := held.mass[region]) else 0],
        _PARENT_MASS[bisect_right(MASSES, around / total) if around else 0],
        _UP_FROM_BEST[bisect_right(_DISTANCES, depth - page.regions[best].depth)]
        if best <= region < view.behind
        else _OUTSIDE,
    ]
    if region == view.best:
        found.append(_IN_BEST_DIRECTLY)
    found += (
        _SIBLINGS[min(5, held.paragraphs[region])],
        _REGION_LINKED[bisect_right(_SHARES, view.linked(region))],
    )
    if region >= 0:
        found += (
            _AROUND_LINKED[bisect_right(_SHARES, view.linked(parent)) if parent >= 0 else 0],
            _SAME_LABEL[labelled.get((tag, label), 0)],
        )
    return tuple(found)
