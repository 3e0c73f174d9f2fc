"""Pieces of an input in any charset as UTF-8."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from itertools import chain


def recoded(pieces: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Pieces in any charset as UTF-8; bytes that are no characters are left out, as `decode` leaves them out."""
    decoder = codecs.getincrementaldecoder(encoding)("ignore")
    for piece in chain(pieces, (b"",)):
        text = decoder.decode(piece, final=not piece)
        yield text.encode("utf-8", "replace")
