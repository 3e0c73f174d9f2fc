"""The citation tree: one node a path of sources, built from the chains so that the two agree by construction."""

from __future__ import annotations

from newsparse.model.attribution import Citation, Quote, Source
from newsparse.model.date import NewsDate
from newsparse.model.span import Span


class _Node:
    __slots__ = ("children", "cue", "quotes", "source", "span", "when")

    def __init__(self, source: Source, span: Span) -> None:
        self.source = source
        self.span = span
        self.cue: Span | None = None
        self.when: NewsDate | None = None
        self.quotes: list[Quote] = []
        self.children: dict[str, _Node] = {}


def build_tree(quotes: tuple[Quote, ...], spans: dict[str, Span]) -> tuple[Citation, ...]:
    """The roots of the tree of all chains, in the order of their first quotation.

    `spans` gives for each source, by key, the words that name it where a chain has no mention of its own.
    """
    roots: dict[str, _Node] = {}
    for quote in quotes:
        level = roots
        node: _Node | None = None
        for source in quote.chain:
            node = level.get(source.key)
            if node is None:
                node = level[source.key] = _Node(source, spans.get(source.key, quote.parts[0]))
            level = node.children
        if node is None:
            continue
        if not node.quotes and quote.mention is not None and quote.mention.of == "text":
            node.span = quote.mention
        node.cue = node.cue or quote.cue
        node.when = node.when or quote.when
        node.quotes.append(quote)
    return tuple(_frozen(node) for node in roots.values())


def _frozen(node: _Node) -> Citation:
    return Citation(
        source=node.source,
        span=node.span,
        cue=node.cue,
        link=node.source.url,
        when=node.when,
        quotes=tuple(node.quotes),
        citations=tuple(_frozen(child) for child in node.children.values()),
    )
