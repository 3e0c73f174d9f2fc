"""Which of the articles that a page's JSON-LD describes is the page's own: lists of teasers are given there as articles too."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

_ARTICLE = re.compile("Article|Posting|Report")
_WORD = re.compile(r"\w+")
#: A title of fewer letters is no headline that two articles could not share.
_TELLING = 12


class Described(NamedTuple):
    """An object of the page's JSON-LD as far as it tells which article it is."""

    types: str
    """Its types, divided by spaces."""
    headline: str | None
    """The headline that it states."""
    address: str | None
    """The address that it is about."""


def others_among(nodes: Sequence[Described], addresses: Collection[str], titles: Collection[str]) -> frozenset[int]:
    """The places in `nodes` of the articles that are others than the page's own.

    An article is the page's own if it is about one of the page's `addresses`, or one of its `titles` holds its headline. Where
    one is, those are others that state another headline and are not about one of these addresses; where none is, nobody can tell.
    """
    articles = [i for i, node in enumerate(nodes) if _ARTICLE.search(node.types) is not None]
    if len(articles) < 2:
        return frozenset()
    stated = {place for address in addresses if (place := _place(address)) is not None}
    places = stated | {("", path) for _, path in stated}  # addresses in the data lack the host now and then
    read_out = [_letters(title) for title in titles]
    own = {i for i in articles if _is_at(nodes[i], places) or _is_called(nodes[i], read_out)}
    headlines = {_letters(nodes[i].headline or "") for i in own}
    return frozenset(i for i in articles if own and i not in own and _is_another(nodes[i], headlines))


def _is_at(node: Described, places: Collection[tuple[str, str]]) -> bool:
    """Whether an article is about one of the page's addresses."""
    return node.address is not None and _place(node.address) in places


def _is_called(node: Described, titles: Sequence[str]) -> bool:
    """Whether one of the page's titles holds an article's headline."""
    name = _letters(node.headline or "")
    return len(name) >= _TELLING and any(name in title for title in titles)


def _is_another(node: Described, headlines: Collection[str]) -> bool:
    """Whether an article states a headline, and another than the page's own articles."""
    name = _letters(node.headline or "")
    return bool(name) and name not in headlines


def _letters(text: str) -> str:
    """A title's words alone, for comparison."""
    return " ".join(_WORD.findall(text.casefold()))


def _place(address: str) -> tuple[str, str] | None:
    """Host and path of an address, as far as they tell pages apart; `None` for a bare name or a front page."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    if not path.startswith("/"):
        return None
    return parts.netloc.lower().removeprefix("www.").removeprefix("m.").removeprefix("amp."), path
