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
from newsparse.reading.page import Page, PageBlock

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


#: How far above the text its first paragraph may stand, and the log-odds and the length that it needs there.
_ABOVE, _LEADING, _A_LEAD = 6, -75, 150
#: What may stand between a first paragraph and the text: what the model is sure that it is no part of it.
_SURELY_NOT = -200


def first_paragraphs_left_out(
    blocks: Sequence[PageBlock], seen: Seen, scores: Sequence[int], chosen: Collection[int], headline: int
) -> Iterator[int]:
    """The number of the paragraph of prose below the headline that the `chosen` text goes on from, if it is not among them.

    Outlets set the first paragraph in a box of its own, with type of its own; what is as long as a paragraph and has no words
    of furniture is taken unless the model was sure.
    """
    first = min((number for number in chosen if seen.solid[number]), default=0)
    for number in range(first - 1, max(first - 1 - _ABOVE, headline), -1):
        block = blocks[number]
        if number in chosen or scores[number] <= _SURELY_NOT:
            continue
        fits = block.kind == "paragraph" and len(block.text) >= _A_LEAD and seen.solid[number]
        if fits and scores[number] > _LEADING and _SPEAKS_AGAINST.isdisjoint(seen.own[number]):
            yield number
        return


#: A post of another site that stands in the text, by the class that the site gives it.
_POST = re.compile(r"\b(?:twitter-tweet|twitter-video|bluesky-embed)\b")


def posts_left_out(page: Page, chosen: Collection[int]) -> Iterator[int]:
    """The numbers of the blocks of embedded posts amid the `chosen` blocks, or right below them, that are not among them.

    One by one they look like no text.
    """
    if len(chosen) < _AROUND_POST:
        return
    there = frozenset(chosen)
    last = max(there) + _BELOW
    for block in page.blocks[min(there) :]:
        if block.number > last:
            break
        if block.kind == "blockquote" and block.region >= 0:
            region = page.regions[block.region]
            if region.tag == "blockquote" and _POST.search(region.label) is not None:
                last = max(last, block.number + 1)
                if block.number not in there:
                    yield block.number


#: Fewer blocks of text are no article that a post stands in; below the last one a post begins within so many blocks.
_AROUND_POST, _BELOW = 3, 2
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
