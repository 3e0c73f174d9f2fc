"""What English sentences are found to say."""

from __future__ import annotations

from newsparse import annotate

Said = list[tuple[str, str]]


def said(text: str) -> Said:
    """The contents of a text's quotations, parts divided by strokes, each with its chain."""
    quotes = annotate(text, language="en", published="2024-03-06").quotes
    return [(" / ".join(p.text for p in quote.parts), " > ".join(one.name for one in quote.chain)) for quote in quotes]
