"""What holds for every article and all annotations, whatever they were made from."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotations, Article, Citation, Quote, Source, Span


def check(value: Article | Annotations) -> None:
    """Assert everything that the documentation promises of a value."""
    if isinstance(value, Article):
        _check_blocks(value)
        for span in (link.span for link in value.links):
            assert span.of == "text"
            assert_slice(span, value.text)
        for field in (value.headline, value.byline, value.dateline):
            assert field is None or field.text.strip(), "absence is None, never an empty string"
        if value.headline is not None:
            assert all(quote in value.quotes for quote in value.headline.quotes)
    _check_attribution(value)
    assert type(value).from_dict(value.to_dict()) == value
    assert type(value).from_json(value.to_json()) == value


def passage(value: Article | Annotations, of: str) -> str:
    """The passage that a span counts in."""
    if isinstance(value, Article):
        return value.passage(of)
    assert of == "text"
    return value.text


def assert_slice(span: Span, words: str) -> None:
    """Assert that a span's text is what stands at its place."""
    assert 0 <= span.start < span.end <= len(words), span
    assert words[span.start : span.end] == span.text


def _check_blocks(article: Article) -> None:
    assert article.text == "\n\n".join(block.span.text for block in article.blocks), "blocks divide the text"
    end = -2
    for block in article.blocks:
        assert_slice(block.span, article.text)
        assert block.span.start == end + 2
        end = block.span.end


def _check_attribution(value: Article | Annotations) -> None:
    sources = {source.key: source for source in value.sources}
    quotes = {quote.key: quote for quote in value.quotes}
    assert len(sources) == len(value.sources), "keys are unique"
    assert len(quotes) == len(value.quotes), "keys are unique"
    for source in value.sources:
        assert source.name.strip()
        for span in source.mentions:
            assert_slice(span, passage(value, span.of))
        if source.anonymity is not None and source.anonymity.reason is not None:
            assert_slice(source.anonymity.reason, passage(value, source.anonymity.reason.of))
    for quote in value.quotes:
        _check_quote(quote, value, sources, quotes)
    for path in paths(value.citations):
        node = path[-1]
        assert_slice(node.span, passage(value, node.span.of))
        assert all(quotes[quote.key] is quote for quote in node.quotes)
        assert all(step.source is sources[step.source.key] for step in path)
        for quote in node.quotes:
            assert keys(quote.chain) == keys(step.source for step in path), "the way to a quotation is its chain"


def _check_quote(
    quote: Quote, value: Article | Annotations, sources: dict[str, Source], quotes: dict[str, Quote]
) -> None:
    assert quote.parts, "a quotation has content"
    for span in (*quote.parts, quote.mention, quote.cue):
        if span is not None:
            assert_slice(span, passage(value, span.of))
    for before, after in zip(quote.parts, quote.parts[1:], strict=False):
        assert before.of != after.of or before.end <= after.start, "parts are in order and apart"
    if quote.speaker is not None:
        assert quote.speaker is sources[quote.speaker.key]
        assert quote.chain
        assert quote.chain[-1] is quote.speaker
    assert all(source is sources[source.key] for source in quote.chain)
    for inner in quote.inner:
        assert inner is quotes[inner.key]
        assert inner is not quote
        outer = [(part.of, part.start, part.end) for part in quote.parts]
        for part in inner.parts:
            inside = [of == part.of and start <= part.start and part.end <= end for of, start, end in outer]
            assert any(inside), "children nest"


def paths(roots: tuple[Citation, ...]) -> Iterator[tuple[Citation, ...]]:
    """The way from a root to each node of a citation tree, the node included."""
    waiting: list[tuple[Citation, ...]] = [(root,) for root in roots]
    while waiting:
        path = waiting.pop()
        yield path
        waiting += [(*path, inner) for inner in path[-1].citations]


def keys(sources: Iterator[Source] | tuple[Source, ...]) -> list[str]:
    return [source.key for source in sources]
