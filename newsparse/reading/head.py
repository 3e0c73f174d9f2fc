"""What the first kilobytes of an input show of its vocabulary: the root element of XML, the keys of JSON."""

from __future__ import annotations

import json
import re

import attrs
from lxml import etree

from newsparse.reading.decode import shown_codec
from newsparse.reading.document import Format

#: So many bytes are looked at, and never more.
HEAD = 65_536

#: What may stand before the root element: the declaration, comments, a document type with its internal subset.
_PROLOG = re.compile(
    r"\s+|<\?[^>]{0,4000}>|<!--.{0,8000}?-->|<!DOCTYPE\b[^\[>]{0,1000}(?:\[[^\]]{0,60000}\]\s{0,100})?>",
    re.DOTALL | re.IGNORECASE,
)
_ROOT = re.compile(r"<(?:(?P<prefix>[\w.-]{1,40}):)?(?P<name>[\w.-]{1,80})(?P<attributes>[^>]{0,8000})")
_NAMESPACE = re.compile(r"""\bxmlns(?::(?P<prefix>[\w.-]{1,40}))?\s{0,9}=\s{0,9}["'](?P<uri>[^"'<>]{0,300})""")

#: A string of JSON, with what makes it a key; a bracket. One that the head cuts off goes to its end: begun again at each
#: quotation mark in it, the search would take time by the square.
_JSON_SIGN = re.compile(
    r'"(?P<text>(?:[^"\\]|\\.){0,200}+)"(?P<key>\s{0,40}:)?|(?P<bracket>[\[\]{}])|"(?:[^"\\]|\\.)*+(?:"|\\?\Z)',
    re.DOTALL,
)

#: How deep keys of JSON are noted.
_DEEP = 3


@attrs.frozen(kw_only=True)
class Head:
    """What the first characters of an input show."""

    format: Format
    """Its format."""
    text: str = ""
    """The characters, without a byte-order mark."""
    root: str | None = None
    """The name of the root element of XML, without a prefix."""
    namespace: str | None = None
    """The namespace that it is in."""
    keys: frozenset[str] = frozenset()
    """The keys of the first value of JSON down to the third level, a level below joined with a dot: `data.item`. Lists count
    for nothing: the keys of the objects in a list are those of an object in the list's place."""


def head_of(format: Format, content: str | bytes | etree._Element) -> Head:  # noqa: A002 - the field's own term
    """What the first characters of an input show of its vocabulary; of a tree, what its root does."""
    if isinstance(content, etree._Element):
        name = etree.QName(content)
        return Head(format=format, root=name.localname, namespace=name.namespace)
    text = (content[:HEAD] if isinstance(content, str) else _characters(content[:HEAD])).removeprefix("\ufeff")
    if format is Format.JSON:
        return Head(format=format, text=text, keys=_keys(text))
    if format is Format.XML:
        root, namespace = root_of(text)
        return Head(format=format, text=text, root=root, namespace=namespace)
    return Head(format=format, text=text)


def _characters(data: bytes) -> str:
    """The first bytes as characters, good enough for names, which are ASCII in every vocabulary."""
    return data.decode(shown_codec(data) or "latin-1", "replace")


def root_of(text: str) -> tuple[str | None, str | None]:
    """The name, without prefix, and the namespace of the first element; `None` where there is none.

    >>> root_of('<?xml version="1.0"?><!-- a --><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><head/>')
    ('nitf', 'http://iptc.org/std/NITF/2006-10-18/')
    """
    at = 0
    while (passed := _PROLOG.match(text, at)) is not None:
        at = passed.end()
    root = _ROOT.match(text, at)
    if root is None:
        return None, None
    spaces = {found["prefix"]: found["uri"] for found in _NAMESPACE.finditer(root["attributes"])}
    return root["name"], spaces.get(root["prefix"])


def _keys(text: str) -> frozenset[str]:
    """The keys of the first object of JSON, and of those in it, as far as the text goes.

    >>> sorted(_keys('[{"uri": "a", "infosource": [{"name": "b"}], "depth": {"a": {"b": {"c": 1}}}}'))
    ['depth', 'depth.a', 'depth.a.b', 'infosource', 'infosource.name', 'uri']
    """
    found: set[str] = set()
    if len(text) < HEAD:  # all of it, most likely: the parser reads it many times faster
        try:
            value, _ = _DECODER.raw_decode(text.lstrip())
        except (ValueError, RecursionError):
            pass
        else:
            _keys_in(value, "", 0, 0, found)
            return frozenset(found)
    path: list[str | None] = []
    """The key that each open bracket stands behind, `None` for one in a list."""
    key: str | None = None
    for sign in _JSON_SIGN.finditer(text):
        bracket = sign["bracket"]
        if bracket is None:
            if sign["key"] is not None:
                key = sign["text"]
                names = [name for name in path if name is not None]
                if len(names) < _DEEP:
                    found.add(".".join((*names, key)))
            continue
        if bracket in "[{":
            path.append(key)
            key = None
        elif path:
            path.pop()
            key = None
            if not path:
                break
    return frozenset(found)


_DECODER = json.JSONDecoder(strict=False)
#: So many entries of a list are looked at.
_ENTRIES = 5


def _keys_in(value: object, before: str, depth: int, nested: int, found: set[str]) -> None:
    """Adds the keys of an object, or of those in a list, and of what is in it; lists may be nested a little."""
    if isinstance(value, dict):
        for key, inner in value.items():
            name = before + key
            found.add(name)
            if depth + 1 < _DEEP and isinstance(inner, dict | list):
                _keys_in(inner, f"{name}.", depth + 1, nested, found)
    elif isinstance(value, list) and nested < _DEEP:
        for inner in value[:_ENTRIES]:
            if isinstance(inner, dict | list):
                _keys_in(inner, before, depth, nested + 1, found)
