"""What the caller handed in, and its first characters."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

import attrs
from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.limits import Limits
from newsparse.reading.document import Format
from newsparse.reading.sniff import sniff

#: An input begins with less white space than this.
_START = 4096

Content = str | bytes | etree._Element
Given = str | bytes | bytearray | memoryview | Path | BinaryIO | etree._Element | etree._ElementTree


@attrs.frozen(kw_only=True, eq=False)
class Source:
    """One input before it is decoded."""

    content: Content
    """Characters, bytes or a parsed tree."""
    format: Format
    """What it is, sniffed from its content unless the caller said so."""
    encoding: str | None = None
    """The charset that the caller names."""
    url: str | None = None
    """Its address, as far as the caller knows it."""


def open_source(given: Given, *, format: str | None, encoding: str | None, url: str | None, limits: Limits) -> Source:  # noqa: A002
    """The input with its format.

    A `str` is always content, never a file name. Raises `NotAnArticle` for empty and binary input, `LimitExceeded` past
    `limits.bytes`, `OSError` for a file that cannot be read, `TypeError` for what is no input at all, and `ValueError`
    for a format that newsparse does not know.
    """
    content = _content(given, limits)
    if isinstance(content, etree._Element):
        return Source(content=content, format=Format.HTML, url=url)
    if len(content) > limits.bytes:
        raise LimitExceeded("bytes", limits.bytes, len(content))
    if not content[:_START].strip() and not content.strip():  # which copies all of it
        raise NotAnArticle("the input is empty")
    return Source(content=content, format=_format(format, content), encoding=encoding, url=url)


def _format(named: str | None, content: str | bytes) -> Format:
    if named is None:
        return sniff(content)
    try:
        return Format(named)
    except ValueError:
        known = ", ".join(Format)
        raise ValueError(f"format={named!r} is not known; it is one of {known}") from None


def _content(given: Given, limits: Limits) -> Content:
    """What there is to read, as characters, bytes or a root element."""
    if isinstance(given, str | bytes | etree._Element):
        return given
    if isinstance(given, bytearray | memoryview):
        return bytes(given)
    if isinstance(given, etree._ElementTree):
        return given.getroot()
    if isinstance(given, os.PathLike):
        path = Path(given)
        if (size := path.stat().st_size) > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes, size)
        return path.read_bytes()
    read = getattr(given, "read", None)
    if read is None:
        raise TypeError(f"source is {type(given).__name__}; give str, bytes, a Path, a binary file or an lxml tree")
    data = read(limits.bytes + 1)
    if not isinstance(data, bytes):
        raise TypeError("the file is open in text mode; open it with 'rb', or give its text")
    return data
