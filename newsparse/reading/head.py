"""What the first kilobytes of an input show of its vocabulary: the root element of XML, the keys of JSON."""

from __future__ import annotations

import contextlib
import json
import re
from collections import Counter
from typing import Any

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

#: An element, or what may hold what looks like one: a comment, a section of characters.
_INNER = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<(?:[\w.-]{1,40}:)?(?P<name>[A-Za-z_][\w.-]{0,79})(?=[\s/>])",
    re.DOTALL,
)

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
    value: Any = None
    """The first value of JSON, where the head holds all of it."""
    keys: frozenset[str] = frozenset()
    """Of a value that the head cuts off, the keys down to the third level, a level below joined with a dot: `data.item`."""

    def inner(self) -> Counter[str]:
        """How often elements of XML stand in the root, by their names without prefixes, in the order of the first of each."""
        names = Counter(name for found in _INNER.finditer(self.text) if (name := found["name"]) is not None)
        names[self.root or ""] -= 1
        return names

    def has(self, keys: frozenset[str]) -> bool:
        """Whether the first value of JSON has all of these keys, down to the third level.

        Lists count for nothing: the keys of the objects in a list are those of an object in the list's place.
        """
        value = self.value
        return keys <= self.keys if value is None else all(_leads(value, key.split("."), 0) for key in keys)


def head_of(format: Format, content: str | bytes | etree._Element) -> Head:  # noqa: A002 - the field's own term
    """What the first characters of an input show of its vocabulary; of a tree, what its root does."""
    if isinstance(content, etree._Element):
        name = etree.QName(content)
        return Head(format=format, root=name.localname, namespace=name.namespace)
    text = (content[:HEAD] if isinstance(content, str) else _characters(content[:HEAD])).removeprefix("\ufeff")
    if format is Format.JSON:
        value = _whole(text)
        return Head(format=format, text=text, value=value, keys=_keys(text) if value is None else frozenset())
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


def _whole(text: str) -> Any:
    """The first value of JSON, read by the parser, many times faster than by its signs; `None` where the head cuts it off."""
    if len(text) < HEAD:
        with contextlib.suppress(ValueError, RecursionError):
            return _DECODER.raw_decode(text.lstrip())[0]
    return None


def _keys(text: str) -> frozenset[str]:
    """The keys of the first object of JSON, and of those in it, as far as the text goes.

    >>> sorted(_keys('[{"uri": "a", "infosource": [{"name": "b"}], "depth": {"a": {"b": {"c": 1}}}}'))
    ['depth', 'depth.a', 'depth.a.b', 'infosource', 'infosource.name', 'uri']
    """
    found: set[str] = set()
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


def _leads(value: object, keys: list[str], nested: int) -> bool:
    """Whether a path of keys leads somewhere in a value; lists may be nested a little."""
    if isinstance(value, dict):
        if keys[0] not in value:
            return False
        return len(keys) == 1 or _leads(value[keys[0]], keys[1:], nested)
    if isinstance(value, list) and nested < _DEEP:
        return any(_leads(inner, keys, nested + 1) for inner in value[:_ENTRIES])
    return False
