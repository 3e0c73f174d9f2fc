"""How likely each block is the article's: a linear model over what is seen of it, then of its neighbours.

The first pass sums a block's own features. The second adds what the first thought of the blocks around it, since furniture comes
in runs and so does prose. Weights are whole numbers in hundredths (`body_weights.py`); `benchmarks/train_body.py` makes them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import add

from newsparse.reading.page import Page

#: Where first-pass sums are cut into buckets for the second pass, in log-odds.
_CUTS = (-6.0, -4.0, -2.5, -1.5, -0.7, 0.0, 0.7, 1.5, 2.5, 4.0)
BUCKETS = len(_CUTS) + 1
#: The score of a block without features: one that was passed over as a menu's.
PASSED_OVER = -9.0

#: The blocks around a block that the second pass looks at.
OFFSETS = (-3, -2, -1, 0, 1, 2, 3)
#: Features of the second pass: a bank of buckets (and "no such block") for each offset, two for the region, one for pairs.
_BANK = BUCKETS + 1
_WINDOW = len(OFFSETS)
CONTEXT_SIZE = _BANK * (len(OFFSETS) + 2) + 27

#: In a fragment of few blocks there is little furniture, while the weights were learned on whole pages, where it
#: prevails: there a sentence is body unless something speaks against it.
FEW = 16
_LIFT = 5.0
_SENTENCE = re.compile(r"""[.!?…。！？]["'”’»“)\]]{0,3}$""")


def first_pass(features: Sequence[Sequence[int]], weights: Sequence[float]) -> list[float]:
    """The log-odds of each block by its own features; a block without any was passed over as a menu's."""
    get = weights.__getitem__
    return [sum(map(get, active)) if active else PASSED_OVER for active in features]


def context(page: Page, scores: Sequence[float]) -> list[tuple[int, ...]]:
    """The second pass's features of each block: the buckets of its own first-pass score and of those around it."""
    buckets = [bisect_right(_CUTS, score) for score in scores]
    total: dict[int, float] = {}
    number: dict[int, int] = {}
    regions = [block.region for block in page.blocks]
    for region, score in zip(regions, scores, strict=True):
        total[region] = total.get(region, 0.0) + (6.0 if score > 6.0 else score if score > -6.0 else -6.0)
        number[region] = number.get(region, 0) + 1
    mean = {region: bisect_right(_CUTS, total[region] / number[region]) for region in total}
    best = _running_best(buckets)
    out: list[tuple[int, ...]] = []
    base_region = _BANK * len(OFFSETS)
    edge = [BUCKETS] * -OFFSETS[0]
    padded = [*edge, *buckets, *edge]
    bases = range(0, base_region, _BANK)
    levels = [0, *[2 if score > 1 else 1 if score > -1 else 0 for score in scores], 0]
    base_best, base_levels = base_region + _BANK, base_region + 2 * _BANK
    for i, region in enumerate(regions):
        if scores[i] == PASSED_OVER:
            out.append(())
            continue
        before, own, after = levels[i : i + 3]
        out.append(
            (
                *map(add, bases, padded[i : i + _WINDOW]),
                base_region + mean[region],
                base_best + best[i],
                base_levels + 9 * own + 3 * before + after,
            )
        )
    return out


def _running_best(buckets: list[int]) -> list[int]:
    """For each block the lesser of the best before it and the best after it: high only inside the article."""
    before = accumulate(buckets, max, initial=0)
    after = list(accumulate(reversed(buckets), max, initial=0))
    after.reverse()
    return list(map(min, before, after[1:]))


def likelihoods(
    page: Page, features: Sequence[Sequence[int]], own: Sequence[float], around: Sequence[float]
) -> list[float]:
    """The log-odds that each block is the article's, both passes together; `features` are the active ones of each block."""
    first = first_pass(features, own)
    get = around.__getitem__
    return [
        score + sum(map(get, active)) if active else score
        for score, active in zip(first, context(page, first), strict=True)
    ]


def lift_sentences(scores: Sequence[float], texts: Iterable[tuple[str, bool]]) -> list[float]:
    """The scores of a fragment's blocks, those of sentences raised; `texts` are the blocks with whether nothing speaks against them."""
    return [
        score + _LIFT if plain and _SENTENCE.search(text) else score
        for score, (text, plain) in zip(scores, texts, strict=True)
    ]
