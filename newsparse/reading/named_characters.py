"""What HTML lets stand and XML does not: characters by name, ampersands that begin none, elements that nothing closes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html.entities import html5

#: Names of HTML's that stand in XML without a declaration, and that the parser would drop: `&nbsp;`.
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN_OF_XML = frozenset((b"lt", b"gt", b"amp", b"quot", b"apos"))
#: A name and its signs are no longer than this; they may stand on two sides of a piece's end.
_LONGEST_NAME = 34


def with_named_characters(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces with HTML's named characters as numbers, `&` that begins no name as itself, and breaks that end where they begin.

    What may be half a name or half a mark waits for the next piece. The parser would drop both: 'Fish & chips', `?a=1&b=2`.
    """
    kept = b""
    inside = False
    for piece in pieces:
        piece = kept + piece
        kept = b""
        at = max(piece.rfind(sign, max(0, len(piece) - _LONGEST_NAME)) for sign in (b"&", b"<"))
        if at < 0 or b";" in piece[at:] or b">" in piece[at:]:
            at = len(piece.rstrip(b"]"))  # a section of characters may be about to end
        piece, kept = piece[:at], piece[at:]
        if piece:
            piece, inside = _plain(piece, inside)
            yield piece
    if kept:
        yield _plain(kept, inside)[0]


_CDATA, _END_OF_CDATA = b"<![CDATA[", b"]]>"
#: An ampersand that begins neither a number nor a name.
_BARE = re.compile(rb"&(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z_][\w.:-]{0,80};)", re.ASCII)


def _plain(piece: bytes, inside: bool) -> tuple[bytes, bool]:
    """A piece with its ampersands in order, and whether it ends inside a section of characters, where they stand for themselves."""
    breaks = any(sign in piece for sign in _BREAKS)
    if not breaks and b"&" not in piece and _CDATA not in piece and _END_OF_CDATA not in piece:
        return piece, inside
    piece = _NAMED.sub(_number, piece)
    parts: list[bytes] = []
    at = 0
    while at < len(piece):
        mark = _END_OF_CDATA if inside else _CDATA
        found = piece.find(mark, at)
        stop = found + len(mark) if found >= 0 else len(piece)
        part = piece[at:stop]
        if not inside:
            part = _BARE.sub(b"&amp;", part)
            part = _BREAK.sub(_ended, part) if breaks else part
        parts.append(part)
        inside = inside != (found >= 0)
        at = stop
    return b"".join(parts), inside


#: What a break begins with, and a break that does not end itself: of what comes behind it everything would be in it.
_BREAKS = (b"<br", b"<BR", b"<hr", b"<HR")
_BREAK = re.compile(rb"<(?P<name>br|hr)(?P<attributes>\s[^<>]{0,400})?(?<!/)>|</(?:br|hr)\s{0,20}>", re.IGNORECASE)


def _ended(match: re.Match[bytes]) -> bytes:
    """A break as XML writes it, and nothing for an end of its own."""
    name = match["name"]
    return b"<%b%b/>" % (name, match["attributes"] or b"") if name is not None else b""


def _number(match: re.Match[bytes]) -> bytes:
    """A named character as its number, unless XML knows the name itself or nobody does."""
    name = match[1]
    if name in _OWN_OF_XML:
        return match[0]
    signs = html5.get(f"{name.decode('ascii')};")
    return "".join(f"&#{ord(sign)};" for sign in signs).encode("ascii") if signs else match[0]
