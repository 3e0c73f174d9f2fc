"""What the caller handed in, and its first characters."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

import attrs
from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.limits import Limits
from newsparse.reading.document import Format
from newsparse.reading.head import HEAD, Head, head_of
from newsparse.reading.sniff import HTML_ROOTS, sniff

#: An input begins with less white space than this.
_START = 4096

#: How much is read of a file at once.
_PIECE = 1 << 18

#: Formats that are read piece by piece: a message of any size takes no more memory than its largest item.
_STREAMED = frozenset((Format.XML, Format.JSON, Format.WARC))


class Stream:
    """A file of which the beginning is read, and the rest when it is asked for; one that the caller opened is read once."""

    __slots__ = ("_file", "head")

    def __init__(self, head: bytes, file: Path | BinaryIO) -> None:
        self.head = head
        """The first bytes."""
        self._file = file

    def __iter__(self) -> Iterator[bytes]:
        """The bytes from the beginning, in pieces."""
        yield self.head
        if isinstance(self._file, Path):
            with self._file.open("rb") as file:
                file.seek(len(self.head))
                yield from iter(partial(file.read, _PIECE), b"")
        else:
            yield from iter(partial(self._file.read, _PIECE), b"")


Content = str | bytes | etree._Element
Given = str | bytes | bytearray | memoryview | Path | BinaryIO | etree._Element | etree._ElementTree


@attrs.frozen(kw_only=True, eq=False)
class Source:
    """One input before it is decoded."""

    content: Content | Stream
    """Characters, bytes, a parsed tree, or a file of items that is read as it is needed."""
    format: Format
    """What it is, sniffed from its content unless the caller said so."""
    encoding: str | None = None
    """The charset that the caller names."""
    url: str | None = None
    """Its address, as far as the caller knows it."""

    def head(self) -> Head:
        """What its first characters show of its vocabulary."""
        content = self.content
        return head_of(self.format, content.head if isinstance(content, Stream) else content)

    def beginning(self) -> bytes:
        """Its first bytes; none of characters and of a tree."""
        content = self.content
        return content.head if isinstance(content, Stream) else content[:HEAD] if isinstance(content, bytes) else b""

    def pieces(self) -> Iterator[bytes]:
        """Its bytes in pieces; characters as UTF-8. A tree has none."""
        content = self.content
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        if isinstance(content, bytes):
            for at in range(0, len(content), _PIECE):
                yield content[at : at + _PIECE]
        elif isinstance(content, Stream):
            yield from content


def open_source(given: Given, *, format: str | None, encoding: str | None, url: str | None, limits: Limits) -> Source:  # noqa: A002
    """The input with its format.

    A `str` is always content, never a file name. Files of XML and JSON and archives are read as they are needed; other input is read
    now. Raises `NotAnArticle` for empty and binary input and for empty trees, `LimitExceeded` past `limits.bytes`, `OSError` for a file that
    cannot be read, `TypeError` for what is no input at all, and `ValueError` for a format that newsparse does not know.
    """
    content = _content(given, limits)
    if isinstance(content, etree._Element):
        if not isinstance(content.tag, str):
            raise NotAnArticle("the input is no element but a comment or an instruction")
        return Source(content=content, format=_of_tree(format, content), url=url)
    kind: Format | None = None
    if isinstance(content, Stream):
        if content.head[:_START].strip():
            kind = _format(format, content.head)
        if kind in _STREAMED:
            return Source(content=content, format=kind, encoding=encoding, url=url)
        content = _whole(content, limits)
    if len(content) > limits.bytes:
        raise LimitExceeded("bytes", limits.bytes, len(content))
    if not content[:_START].strip() and not content.strip():  # which copies all of it
        raise NotAnArticle("the input is empty")
    return Source(content=content, format=kind or _format(format, content), encoding=encoding, url=url)


def _of_tree(named: str | None, root: etree._Element) -> Format:
    """A tree is a page, unless the caller or the name of its root says that it is a news item."""
    if named is not None:
        return _format(named, "")
    return Format.HTML if etree.QName(root).localname.lower() in HTML_ROOTS else Format.XML


def _format(named: str | None, content: str | bytes) -> Format:
    if named is None:
        return sniff(content)
    try:
        return Format(named)
    except ValueError:
        known = ", ".join(Format)
        raise ValueError(f"format={named!r} is not known; it is one of {known}") from None


def _content(given: Given, limits: Limits) -> Content | Stream:
    """What there is to read, as characters, bytes, a root element or a file of which the beginning is read."""
    if isinstance(given, str | bytes | etree._Element):
        return given
    if isinstance(given, bytearray | memoryview):
        return bytes(given)
    if isinstance(given, etree._ElementTree):
        given = given.getroot()
        if given is None:
            raise NotAnArticle("the tree is empty")
        return given
    least = min(HEAD, limits.bytes + 1)
    if isinstance(given, os.PathLike):
        path = Path(given)
        with path.open("rb") as file:
            return Stream(file.read(least), path)
    if getattr(given, "read", None) is None:
        raise TypeError(f"source is {type(given).__name__}; give str, bytes, a Path, a binary file or an lxml tree")
    head = given.read(least)
    if not isinstance(head, bytes):
        raise TypeError("the file is open in text mode; open it with 'rb', or give its text")
    return Stream(head, given)


def _whole(stream: Stream, limits: Limits) -> bytes:
    """All bytes of a file; raises `LimitExceeded` before it has read many more than `limits.bytes`."""
    pieces: list[bytes] = []
    size = 0
    for piece in stream:
        pieces.append(piece)
        size += len(piece)
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes, size)
    return b"".join(pieces)
