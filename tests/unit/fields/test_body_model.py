"""The sums of the body's model: both ways of taking them agree, and are exact."""

from __future__ import annotations

from newsparse.fields.body import see_page
from newsparse.fields.body_model import (
    BUCKETS,
    CONTEXT_SIZE,
    PASSED_OVER,
    banks_of,
    context,
    first_pass,
    first_pass_by_region,
    second_pass,
)
from newsparse.fields.body_weights import AROUND, OWN
from newsparse.fields.feature_names import BODY_FEATURES
from newsparse.fields.known import Known
from newsparse.handlers.html import HtmlHandler
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page

_PAGE = """<html><body><nav><a href="/">News</a><a href="/s">Sport</a></nav><article><h1>The ferry is back</h1>
<div class="text"><p>After two years without a boat the islands have their ferry again, and the bay its traffic.</p>
<p>Share</p><h2>What it costs</h2><p>A ticket costs nine crowns in summer and six in winter, the company said.</p></div>
<ul class="related"><li><a href="/a">A pier for the second boat</a></li></ul></article></body></html>"""


def _page(html: str) -> Page:
    return HtmlHandler(name="test").page(load_html(html.encode(), url=None, limits=Limits()))


def test_a_page_is_summed_alike_by_block_and_by_region() -> None:
    page = _page(_PAGE)
    seen = see_page(page, Known())
    weights = [OWN.get(name, 0) for name in BODY_FEATURES.names]
    own = first_pass(seen.features(page), weights)
    assert first_pass_by_region(page, seen.shared, seen.own, weights) == own
    around = [sum(AROUND[sign] for sign in signs) for signs in context(page, own, seen.looks)]
    both = [score + more for score, more in zip(own, around, strict=True)]
    assert second_pass(page, own, banks_of(AROUND), seen.looks) == both
    assert all(type(score) is int for score in both)
    assert own[0] == PASSED_OVER == both[0]
    assert [block.text[:9] for block, score in zip(page.blocks, both, strict=True) if score > 0] == [
        "After two",
        "What it c",
        "A ticket ",
    ]


class TestLooks:
    _ENTRIES = """<main><div class="entry"><p class="text">The boat left at noon.</p><p class="hint">Share</p></div>
    <div class="entry"><p class="text">It came back at six.</p></div><div class="box"><p class="text">Join our club.</p></div></main>"""

    def test_blocks_look_alike_with_the_same_classes_in_regions_of_the_same_label(self) -> None:
        page = _page(self._ENTRIES)
        noon, share, six, club = see_page(page, Known()).looks
        assert noon == six
        assert len({noon, share, club}) == 3

    def test_blocks_that_look_alike_share_the_mean_of_their_scores(self) -> None:
        page = _page(self._ENTRIES)
        looks = see_page(page, Known()).looks
        likely, single, unlikely, other = [signs[-1] for signs in context(page, [300, -100, -300, 50], looks)]
        assert likely == unlikely == CONTEXT_SIZE + 6
        assert single == other == CONTEXT_SIZE + BUCKETS

    def test_plain_text_has_none(self) -> None:
        page = _page(self._ENTRIES)
        assert max(max(signs) for signs in context(page, [300, -100, -300, 50])) < CONTEXT_SIZE
