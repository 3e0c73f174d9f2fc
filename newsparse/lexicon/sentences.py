"""Sentences of news text."""

from __future__ import annotations

from newsparse.lexicon.tokens import tokenize


def split_sentences(text: str, paragraphs: tuple[tuple[int, int], ...] | None = None) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as half-open character ranges, in order; a line's end ends one.

    `paragraphs` are character ranges to take in place of lines.

    >>> split_sentences("Sen. Roe left. So did we.")
    ((0, 14), (15, 25))
    >>> split_sentences("")
    ()
    """
    tokens = tokenize(text, paragraphs)
    return tuple((tokens.starts[first], tokens.ends[last - 1]) for first, last in tokens.sentences)
