"""Compressed bytes, read piece by piece: what is damaged costs only itself where another stream follows."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

GZIP = b"\x1f\x8b"
#: How a stream of gzip begins: the mark, and deflate as its only method.
_BEGINS = b"\x1f\x8b\x08"
#: So much comes out at once, however little goes in.
_PIECE = 1 << 18


class DamagedStream(Exception):
    """Compressed bytes that are no more what they were, or end too early."""


class Gunzip:
    """The bytes of the streams of a gzip file, one stream behind the other, in pieces of bounded size.

    A damaged or truncated stream raises `DamagedStream`; `resume` goes on with the next stream that begins behind it.
    """

    __slots__ = ("_ended", "_left", "_pieces", "_stream")

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""
        """Compressed bytes that were read and not yet taken."""
        self._stream: zlib._Decompress | None = None
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while True:
            if not self._left and not self._ended:
                self._take()
            if self._stream is None:
                if not self._left:
                    raise StopIteration
                self._left = self._left.lstrip(b"\0")  # tapes and some writers pad with zeros
                if not self._left:
                    continue
                self._stream = zlib.decompressobj(31)
            data = self._inflate(self._stream)
            if self._stream.eof:
                self._left = self._stream.unused_data
                self._stream = None
            elif not data and not self._left and self._ended:
                self._stream = None
                raise DamagedStream("the gzip stream ends too early")
            if data:
                return data

    def _inflate(self, stream: zlib._Decompress) -> bytes:
        taken = self._left
        try:
            data = stream.decompress(taken, _PIECE)
        except zlib.error as error:
            self._stream = None
            raise DamagedStream(f"the gzip stream is damaged: {error}") from None
        self._left = stream.unconsumed_tail
        return data

    def _take(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._ended = True
        else:
            self._left += piece

    def resume(self) -> bool:
        """Whether another stream begins behind what was damaged; reading goes on there."""
        self._stream = None
        at = 1
        while True:
            found = self._left.find(_BEGINS, at)
            if found >= 0:
                self._left = self._left[found:]
                return True
            self._left = self._left[-2:]
            at = 0
            if self._ended:
                self._left = b""
                return False
            self._take()


def first_inflated(head: bytes, most: int) -> bytes:
    """The first bytes of a gzip stream, as far as its beginning goes; empty where it is none."""
    try:
        return zlib.decompressobj(31).decompress(head, most)
    except zlib.error:
        return b""


def inflated(data: bytes, most: int) -> tuple[bytes, bool]:
    """All bytes of gzip, zlib or raw deflate, and whether they are whole; at most `most` and one more.

    Raises `DamagedStream` for what is none of them from the first bytes on.
    """
    for bits in (47, -15):
        stream = zlib.decompressobj(bits)
        out, left = [], data
        size = 0
        try:
            while left and size <= most and not stream.eof:
                piece = stream.decompress(left, min(_PIECE, most + 1 - size))
                out.append(piece)
                size += len(piece)
                left = stream.unconsumed_tail
        except zlib.error:
            if not size:
                continue
        return b"".join(out), stream.eof
    raise DamagedStream("the body is not compressed as its header says")
