"""How likely each block is the article's: a linear model over what is seen of it, then of its neighbours.

The first pass sums a block's own features. The second adds what the first thought of the blocks around it, since furniture comes
in runs and so does prose. Weights and scores are whole numbers, hundredths of log-odds, so that sums are exact and every Python
adds them alike; `benchmarks/train_body.py` makes the weights (`body_weights.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import add
from typing import NamedTuple

from newsparse.reading.page import Page

#: Where first-pass sums are cut into buckets for the second pass.
_CUTS = (-600, -400, -250, -150, -70, 0, 70, 150, 250, 400)
#: Where they are cut into the three steps of pairs, and how far one counts in a region's mean.
_UNLIKELY, _LIKELY = -100, 100
_MOST = 600
BUCKETS = len(_CUTS) + 1
#: The score of a block without features: one that was passed over as a menu's.
PASSED_OVER = -900

#: The blocks around a block that the second pass looks at.
OFFSETS = (-3, -2, -1, 0, 1, 2, 3)
#: Features of the second pass: a bank of buckets (and "no such block") for each offset, two for the region, one for pairs.
_BANK = BUCKETS + 1
_WINDOW = len(OFFSETS)
CONTEXT_SIZE = _BANK * (len(OFFSETS) + 2) + 27
#: With a bank more for the blocks that look alike, which plain text does not know.
PAGE_CONTEXT_SIZE = CONTEXT_SIZE + _BANK

#: In a fragment of few blocks there is little furniture, while the weights were learned on whole pages, where it
#: prevails: there a sentence is body unless something speaks against it.
FEW = 16
_LIFT = 500
_SENTENCE = re.compile(r"""[.!?…。！？][ \u00a0\u202f]?["'”’»“)\]]{0,3}$""")


def first_pass(features: Sequence[Sequence[int]], weights: Sequence[int]) -> list[int]:
    """The log-odds in hundredths of each block by its own features; a block without any was passed over as a menu's."""
    get = weights.__getitem__
    return [sum(map(get, active)) if active else PASSED_OVER for active in features]


def first_pass_by_region(
    page: Page, shared: Mapping[int, Sequence[int]], own: Sequence[Sequence[int]], weights: Sequence[int]
) -> list[int]:
    """The same where blocks share features with their region: those are summed once a region."""
    get = weights.__getitem__
    start = {region: sum(map(get, active)) for region, active in shared.items()}
    return [
        sum(map(get, active), start[block[5]]) if active else PASSED_OVER
        for block, active in zip(page.blocks, own, strict=True)
    ]


class Surroundings(NamedTuple):
    """What the second pass sees around each block, as numbers of buckets."""

    window: list[int]
    """The buckets of all blocks, with as many that say "no such block" before and behind them as the window reaches."""
    region: dict[int, int]
    """By number of a region, the bucket of the mean of its blocks."""
    best: list[int]
    """The lesser of the best before a block and the best after it: high only inside the article."""
    pairs: list[int]
    """How a block and the two beside it stand, three steps each."""


def _surroundings(page: Page, scores: Sequence[int]) -> Surroundings:
    buckets = [bisect_right(_CUTS, score) for score in scores]
    places = [block[5] for block in page.blocks]
    number = Counter(places) if page.regions else {-1: len(places)}
    mean = {region: bisect_right(_CUTS, whole // number[region]) for region, whole in _totals(places, scores).items()}
    edge = [BUCKETS] * -OFFSETS[0]
    steps = [0, *[2 if score > _LIKELY else 1 if score > _UNLIKELY else 0 for score in scores], 0]
    pairs = [9 * own + 3 * before + after for before, own, after in zip(steps, steps[1:], steps[2:], strict=False)]
    return Surroundings([*edge, *buckets, *edge], mean, _running_best(buckets), pairs)


def _totals(groups: Sequence[int], scores: Sequence[int]) -> dict[int, int]:
    """The sum of the scores of each group of blocks, in which none counts for more than `_MOST`."""
    total = dict.fromkeys(groups, 0)
    for group, score in zip(groups, scores, strict=True):
        total[group] += score if -_MOST < score < _MOST else _MOST if score > 0 else -_MOST
    return total


def _mean_of_look(looks: Sequence[int], scores: Sequence[int]) -> dict[int, int]:
    """By number of a look, the bucket of the mean of the blocks that look so; the last one where it is a single block."""
    number = Counter(looks)
    return {
        look: bisect_right(_CUTS, whole // number[look]) if number[look] > 1 else BUCKETS
        for look, whole in _totals(looks, scores).items()
    }


def context(page: Page, scores: Sequence[int], looks: Sequence[int] = ()) -> list[tuple[int, ...]]:
    """The second pass's features of each block: the buckets of its own first-pass score and of those around it.

    `looks` numbers the blocks by what they look like: outlets set all their paragraphs alike, and all their teasers.
    """
    window, mean, best, pairs = _surroundings(page, scores)
    bases = range(0, _BANK * _WINDOW, _BANK)
    region, running, pair = _BANK * _WINDOW, _BANK * (_WINDOW + 1), _BANK * (_WINDOW + 2)
    alike = _mean_of_look(looks, scores) if looks else {}
    return [
        (
            *map(add, bases, window[i : i + _WINDOW]),
            region + mean[block.region],
            running + best[i],
            pair + pairs[i],
            *([CONTEXT_SIZE + alike[looks[i]]] if looks else []),
        )
        if scores[i] != PASSED_OVER
        else ()
        for i, block in enumerate(page.blocks)
    ]


def banks_of(weights: Sequence[int]) -> list[Sequence[int]]:
    """The second pass's weights, a bank for each thing that `context` looks at; that of looks is empty for plain text."""
    pairs = _BANK * (_WINDOW + 2)
    banks = [weights[start : start + _BANK] for start in range(0, pairs, _BANK)]
    return [*banks, weights[pairs:CONTEXT_SIZE], weights[CONTEXT_SIZE:]]


def second_pass(
    page: Page, scores: Sequence[int], banks: Sequence[Sequence[int]], looks: Sequence[int] = ()
) -> list[int]:
    """The log-odds that each block is the article's: both passes together, the `scores` of the first being known."""
    window, mean, best, pairs = _surroundings(page, scores)
    by_region, by_best, by_pair, by_look = banks[_WINDOW:]
    alike = {look: by_look[bucket] for look, bucket in _mean_of_look(looks, scores).items()} if looks else {}
    far_up, up, above, own, below, down, far_down = banks[:_WINDOW]
    near = {region: by_region[bucket] for region, bucket in mean.items()}
    out: list[int] = []
    around = zip(*[window[i:] for i in range(_WINDOW)], best, pairs, strict=False)
    for block, score, (b, c, d, e, f, g, h, most, pair) in zip(page.blocks, scores, around, strict=True):
        if score != PASSED_OVER:
            score += far_up[b] + up[c] + above[d] + own[e] + below[f] + down[g] + far_down[h]
            score += near[block[5]] + by_best[most] + by_pair[pair]
            if alike:
                score += alike[looks[len(out)]]
        out.append(score)
    return out


def _running_best(buckets: list[int]) -> list[int]:
    """For each block the lesser of the best before it and the best after it: high only inside the article."""
    before, after = _best_so_far(buckets), _best_so_far(reversed(buckets))
    after.reverse()
    return [one if one < other else other for one, other in zip([0, *before], [*after[1:], 0], strict=False)]


def _best_so_far(buckets: Iterable[int]) -> list[int]:
    best = 0
    return [best := bucket if bucket > best else best for bucket in buckets]


def lift_sentences(scores: Sequence[int], texts: Iterable[tuple[str, bool]]) -> list[int]:
    """The scores of a fragment's blocks, those of sentences raised; `texts` are the blocks with whether nothing speaks against them."""
    return [
        score + _LIFT if plain and _SENTENCE.search(text) else score
        for score, (text, plain) in zip(scores, texts, strict=True)
    ]
