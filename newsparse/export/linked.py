"""A block's words in runs: what is linked, and what stands between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from newsparse.model.article import Article
from newsparse.model.content import Block, Link


class Linked:
    """The links of an article by where they begin, so that each block finds its own."""

    __slots__ = ("_links", "_starts")

    def __init__(self, article: Article) -> None:
        self._links: list[Link] = sorted(article.links, key=attrgetter("span.start"))
        self._starts = [link.span.start for link in self._links]

    def runs(self, block: Block) -> Iterator[tuple[str, str | None]]:
        """The words of a block in order, each run with the address that it links to; of two links to the same words, the first."""
        start, end, words = block.span.start, block.span.end, block.span.text
        at = start
        for link in self._links[bisect_left(self._starts, start) :]:
            if link.span.start >= end:
                break
            if link.span.start < at or link.span.end > end:
                continue
            if link.span.start > at:
                yield words[at - start : link.span.start - start], None
            yield link.span.text, link.url
            at = link.span.end
        if at < end:
            yield words[at - start :], None
