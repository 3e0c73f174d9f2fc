"""Patterns of many fixed words that one look at each letter of a text finds."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest that fits first; beginnings that they share are tried once.

    A plain alternative of hundreds of words tries every word at every place of the text.

    >>> any_of(("share", "sharing", "ad", "a"))
    '(?:a(?:d)?|shar(?:e|ing))'
    """
    grouped: dict[str, set[str]] = {}
    for word in words:
        grouped.setdefault(word[:1], set()).add(word[1:])
    optional = grouped.pop("", None) is not None
    parts = [_one(first, rests) for first, rests in sorted(grouped.items())]
    if not parts:
        return ""
    return f"(?:{'|'.join(parts)})" + ("?" if optional else "") if optional or len(parts) > 1 else parts[0]


def _one(first: str, rests: set[str]) -> str:
    return re.escape(first) + any_of(rests)
