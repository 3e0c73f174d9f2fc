"""Paragraphs that the body's model left out amid the text, though they look as the text does.

The model weighs words and neighbours too, and now and then both tell against a paragraph of the article. What is set as most of the
text is set, stands between parts of it and has no furniture's words is taken after all, unless the model was sure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter

from newsparse.fields.body_features import Seen
from newsparse.fields.feature_names import BODY_FEATURES
from newsparse.reading.page import PageBlock

#: What keeps such a paragraph out all the same.
_SPEAKS_AGAINST = frozenset(
    number
    for number, name in enumerate(BODY_FEATURES.names)
    if (name.startswith("words:") and name != "words:has-year")  # years stand in prose as well
    or name in ("unstated:paragraph", "stands-for-content")
)
#: The log-odds that it needs, in hundredths, and how many chosen paragraphs have to look so.
_LEAST, _MANY_ALIKE = -120, 5


def paragraphs_left_out(seen: Seen, scores: Sequence[int], chosen: Collection[int]) -> Iterator[int]:
    """The numbers of the paragraphs of prose between the `chosen` blocks that look like most of them and are not among them."""
    looks, solid = seen.looks, seen.solid
    alike = Counter([looks[number] for number in chosen if solid[number]])
    look, times = max(alike.items(), key=itemgetter(1), default=(0, 0))
    if times < _MANY_ALIKE:
        return
    there = frozenset(chosen)
    for number in range(min(there), max(there)):
        if (
            scores[number] > _LEAST
            and looks[number] == look
            and solid[number]
            and number not in there
            and _SPEAKS_AGAINST.isdisjoint(seen.own[number])
        ):
            yield number


#: A sentence that brings in a quotation has no more characters.
_LONGEST_INTRODUCTION = 200


def introductions_left_out(blocks: Sequence[PageBlock], seen: Seen, chosen: Collection[int]) -> Iterator[int]:
    """The numbers of the paragraphs that end in a colon right before a `chosen` quotation of the markup and are not among them.

    'Read more:' brings in no quotation.
    """
    there = frozenset(chosen)
    for number in there:
        before = blocks[number - 1] if number else None
        if before is None or number - 1 in there or blocks[number].kind != "blockquote":
            continue
        brings_in = before.kind == "paragraph" and before.text[-1:] == ":" and len(before.text) < _LONGEST_INTRODUCTION
        if brings_in and _SPEAKS_AGAINST.isdisjoint(seen.own[number - 1]):
            yield number - 1


#: What signs an embedded post: '— Jane Roe (@roe) June 9, 2019'.
_POST_SIGNED = re.compile(r"[—–―-]\s?[^\n]{1,80}?\(@\w{1,30}\)")


def signatures_left_out(blocks: Sequence[PageBlock], chosen: Collection[int]) -> Iterator[int]:
    """The numbers of the lines that sign an embedded post right above them which was chosen without them: they say whose words it is."""
    there = frozenset(chosen)
    for number in there:
        below = blocks[number + 1] if number + 1 < len(blocks) else None
        if (
            below is None
            or number + 1 in there
            or below.text[:1] not in _DASHES
            or below.region != blocks[number].region
        ):
            continue
        if _POST_SIGNED.match(below.text) is not None:
            yield number + 1


_DASHES = frozenset("—–―-")
