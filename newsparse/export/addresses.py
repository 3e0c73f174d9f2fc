"""Addresses as the formats want them: whole, with a scheme."""

from __future__ import annotations

import re

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def address(stated: str | None) -> str | None:
    """An address that is one by itself; `None` for one that a page would have to complete, and for what is none.

    >>> address("https://gazette.example/1"), address("urn:gazette:1")
    ('https://gazette.example/1', 'urn:gazette:1')
    >>> address("/authors/brightwater") is None
    True
    """
    return stated if stated is not None and _URI.fullmatch(stated) is not None else None
