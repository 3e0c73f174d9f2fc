"""The links of a run of text, with their places in what is left of it once its white space is folded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from newsparse.reading.addresses import Addresses
from newsparse.reading.page import PageLink

#: A `NamedTuple` made without the Python code that its constructor is.
_link = partial(tuple.__new__, PageLink)


def links_of(raw: str, text: str, links: Sequence[tuple[int, int, str]], addresses: Addresses) -> tuple[PageLink, ...]:
    """The links of a run, given as it stands (`raw`), folded (`text`), and with its links as (start, end, address) in `raw`."""
    if len(links) == 1:
        start, end, href = links[0]
        if start == 0 and (end == len(raw) or raw[end:].isspace()):  # all of it is one link, as in lists of teasers
            return (_link((0, len(text), addresses.absolute(href))),)
    out: list[PageLink] = []
    at = length = 0
    space = False  # white space came since the last visible character
    for start, end, href in links:
        length, space = _advance(raw[at:start], length, space)
        words = raw[start:end]
        lead = words[:1].isspace() or space
        begin = length + 1 if lead and length else length
        length, space = _advance(words, length, space)
        if length > begin:
            out.append(_link((begin, length, addresses.absolute(href))))
        at = end
    return tuple(out)


def _advance(piece: str, length: int, space: bool) -> tuple[int, bool]:
    """The folded length after one more piece, and whether the piece left white space behind it."""
    folded = " ".join(piece.split())
    if not folded:
        return length, space or bool(piece)
    if length and (space or piece[0].isspace()):
        length += 1
    return length + len(folded), piece[-1].isspace()
