"""Files that are packed, read from their beginning to their end as if they were not."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import BinaryIO

from newsparse.batch.zstd import MAGIC, SKIPPED, frames

#: The first bytes of what files are packed with.
_MAGIC = ((b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\x00", "xz"), (MAGIC, "zstd"))
_HEAD = 1 << 12

#: What reading a damaged archive raises.
DAMAGE = (
    OSError,
    EOFError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    tarfile.TarError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,  # of a name that has no characters, for one
    OverflowError,
    struct.error,
    MemoryError,  # a length that is no length
)


class Counted:
    """A file that tells how much is read of it."""

    def __init__(self, file: BinaryIO, count: Callable[[int], None]) -> None:
        self._file = file
        self._count = count

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._file.read(size)
        self._count(len(data))
        return data

    def whole(self) -> BinaryIO:
        """The file itself, for who reads it here and there."""
        return self._file

    def rewind(self) -> None:
        """Begin anew."""
        self._count(-self._file.tell())
        self._file.seek(0)


class Unpacked:
    """What is in a file, with its first bytes known."""

    def __init__(self, file: BinaryIO, kind: str | None) -> None:
        self._file = file
        self.kind = kind
        """What it is packed with; `None` where it is not."""
        self.head = self._file.read(_HEAD)
        """The first bytes."""
        self._left = self.head

    def read(self, size: int = -1) -> bytes:
        """The next bytes, fewer than so many only at the end."""
        taken, self._left = (self._left, b"") if size < 0 else (self._left[:size], self._left[size:])
        if size < 0 or len(taken) < size:
            taken += self._file.read(size if size < 0 else size - len(taken))
        return taken

    def line(self, most: int) -> bytes:
        """The next line, at most so many bytes of it."""
        pieces = []
        while most > 0:
            if not self._left:
                self._left = self._file.read(1 << 16)
                if not self._left:
                    break
            end = self._left.find(b"\n") + 1 or len(self._left)
            end = min(end, most)
            pieces.append(self._left[:end])
            self._left = self._left[end:]
            most -= end
            if pieces[-1].endswith(b"\n"):
                break
        return b"".join(pieces)


class _Again:
    """A file of which the beginning was read already."""

    def __init__(self, head: bytes, file: Counted) -> None:
        self._head = head
        self._file = file

    def read(self, size: int = -1) -> bytes:
        taken, self._head = (self._head, b"") if size < 0 else (self._head[:size], self._head[size:])
        return taken + self._file.read(size if size < 0 else size - len(taken))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return False

    def close(self) -> None:
        """Is left to whoever opened the file."""


def packed_with(head: bytes) -> str | None:
    """What a file is packed with, by its first bytes; `None` for nothing."""
    if head[:4] in SKIPPED:
        return "zstd"
    return next((name for magic, name in _MAGIC if head.startswith(magic)), None)


def unpacked(file: Counted) -> Unpacked:
    """What is in a file from its first bytes on. Raises `ValueError` where the extra for it is missing."""
    file.rewind()
    head = file.read(8)
    kind = packed_with(head)
    again: BinaryIO = _Again(head, file)  # type: ignore[assignment]
    if kind == "gzip":
        return Unpacked(gzip.GzipFile(fileobj=again), kind)  # type: ignore[arg-type]
    if kind == "bzip2":
        return Unpacked(bz2.BZ2File(again), kind)  # type: ignore[arg-type]
    if kind == "xz":
        return Unpacked(lzma.LZMAFile(again), kind)  # type: ignore[arg-type]
    if kind == "zstd":
        return Unpacked(frames(again).file(), kind)
    return Unpacked(again, None)


def reason_of(error: Exception) -> str:
    """What an error of reading means to a person."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
