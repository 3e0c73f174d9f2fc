"""The items of a message in JSON, one after the other; lines that are values of their own are read one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.limits import Limits
from newsparse.reading.decode import decode, shown_codec
from newsparse.reading.document import Document, Format
from newsparse.reading.recoded import recoded
from newsparse.reading.source import Source


def json_items(source: Source, paths: Iterable[str], limits: Limits) -> Iterator[Document]:
    """The items of JSON, each as a document whose `data` is the item and whose `where` points at it.

    `paths` say where the items may stand: a list (`items`), what stands in the entries of one (`data/items/*/item`), an
    object (`data/item`); a value without any is an item itself, and a list is a list of items. Lines that are values of
    their own are read one at a time, so that a file of any size takes no more memory than its longest line; a broken line is
    a document with a `fault`. Raises `NotAnArticle` for what is no JSON.
    """
    lists = tuple(tuple(path.split("/")) for path in paths)
    content = source.content
    if isinstance(content, etree._Element):
        return
    for where, value, fault in _values(source, limits):
        if fault is not None:
            yield Document(format=Format.JSON, where=where, url=source.url, fault=fault)
            continue
        for inner, item in _items_of(value, lists):
            yield Document(format=Format.JSON, data=item, within=value, where=f"{where}{inner}", url=source.url)


def _values(source: Source, limits: Limits) -> Iterator[tuple[str, Any, str | None]]:
    """The values of an input: the place of each, the value, and what is wrong with it."""
    pieces, encoding = source.pieces(), source.encoding
    codec = shown_codec(source.beginning())
    if codec is not None and codec != "utf-8":  # in which a line does not end in one byte
        pieces, encoding = recoded(pieces, codec), "utf-8"
    kept, size = [], 0
    for piece in pieces:  # up to the end of the first line
        kept.append(piece)
        size += len(piece)
        if b"\n" in piece:
            break
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    first = b"".join(kept)
    if _is_lines(first):
        for number, line in enumerate(_lines(chain((first,), pieces), limits)):
            try:
                yield f"/{number}", _loaded(line, encoding), None
            except ValueError as error:
                yield f"/{number}", None, f"no JSON: {error}"
            except RecursionError:
                yield f"/{number}", None, "JSON nested too deeply"
        return
    kept = [first]
    for piece in pieces:
        kept.append(piece)
        size += len(piece)
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    try:
        yield "", _loaded(b"".join(kept), encoding), None
    except ValueError as error:
        raise NotAnArticle(f"the input is no JSON: {error}") from None
    except RecursionError:
        raise NotAnArticle("the input is JSON nested too deeply") from None


def _is_lines(first: bytes) -> bool:
    """Whether the first line is a value of its own and something follows."""
    line, _, rest = first.lstrip().partition(b"\n")
    if not line.rstrip().endswith(b"}") or not rest.strip():
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _lines(pieces: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """The lines with something on them."""
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        *whole, rest = piece.split(b"\n")
        for line in whole:
            kept.append(line)
            if joined := b"".join(kept).strip():
                yield joined
            kept, size = [], 0
        kept.append(rest)
        size += len(rest)
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    if joined := b"".join(kept).strip():
        yield joined


def _loaded(data: bytes, encoding: str | None) -> Any:
    """A value of JSON; raises `ValueError` for what is none."""
    return _DECODER.decode(decode(data, encoding, declares=False).text)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse, strict=False)


def _items_of(value: Any, lists: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, Any]]:
    """The items of a value, with the place of each."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            for where, inner in _items_of(item, lists):
                yield f"/{i}{where}", inner
        return
    for path in lists:
        found = list(_at(value, path, ""))
        if found:
            for where, item in found:
                if isinstance(item, list):
                    yield from ((f"{where}/{i}", inner) for i, inner in enumerate(item))
                else:
                    yield where, item
            return
    yield "", value


def _at(value: Any, path: tuple[str, ...], where: str) -> Iterator[tuple[str, Any]]:
    """The lists and objects that a path leads to, with the place of each."""
    if not path:
        if isinstance(value, list | dict):
            yield where, value
        return
    key, *rest = path
    if key == "*":
        for i, inner in enumerate(value if isinstance(value, list) else ()):
            yield from _at(inner, tuple(rest), f"{where}/{i}")
    elif isinstance(value, dict) and key in value:
        yield from _at(value[key], tuple(rest), f"{where}/{key}")
