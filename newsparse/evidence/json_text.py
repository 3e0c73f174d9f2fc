"""JSON as pages embed it: wrapped in comments, with stray commas, cut off. Reads what can be read."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

#: What stands around a block in old habits of writing scripts; taken off as often as it is there.
_OPENERS = ("<!--", "-->", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[")
_CLOSERS = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", "//", ";")

#: A string, or one of the things outside strings that JSON does not allow.
_STRAY = re.compile(
    r"""
    (?P<string> " [^"\\]* (?: \\. [^"\\]* )* "? )               # to the end if nothing closes it
    | (?<= [:,\[{] ) \s* ' (?P<single> [^'\n]* ) ' (?= \s* [:,}\]] )   # {"a": 'one'}
    | (?P<comma> , (?= \s* [}\]] ) )                      # {"a": 1,}
    | (?P<line> // [^\n]* )                               # // a comment
    | (?P<block> /\* [^*]* (?: \*+ [^*/] [^*]* )* (?: \*+/ )? )  # /* a comment */
    | (?P<gap> (?<= : ) (?= \s* [,}\]] ) )                # {"a": , "b": 1}
    | (?P<word> \b (?: undefined | NaN | -?Infinity ) \b )
    """,
    re.VERBOSE | re.DOTALL,
)

#: A backslash before a character that JSON does not escape: `\'`, `\x`.
_ODD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(.))', re.DOTALL)

_DECODER = json.JSONDecoder(strict=False)  # a raw line break inside a string is common and harmless

#: How many values one block may hold one after the other.
_MANY = 50


def load_json(text: str) -> tuple[Any, ...] | None:
    """The values of an embedded block, usually one; `None` if it is no JSON even after the usual repairs.

    '<!-- {"a": 1,}; -->' → ({'a': 1},)
    """
    bare = _unwrapped(text)
    for repair in _REPAIRS:
        values = _values(repair(bare))
        if values is not None:
            return values
    return None


def _unwrapped(text: str) -> str:
    """The block without the comment or CDATA marks around it."""
    bare = text.strip()
    for mark in (*_OPENERS, *_OPENERS):
        bare = bare.removeprefix(mark).lstrip()
    for mark in (*_CLOSERS, *_CLOSERS):
        bare = bare.removesuffix(mark).rstrip()
    return bare


def _values(text: str) -> tuple[Any, ...] | None:
    """The JSON values that `text` consists of; `None` if something else stands among them."""
    found: list[Any] = []
    at, end = 0, len(text)
    while at < end and len(found) < _MANY:
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return None
        found.append(value)
        while at < end and text[at] in " \t\r\n;,":
            at += 1
    return tuple(found)


def _as_it_stands(text: str) -> str:
    return text


def _unescaped(text: str) -> str:
    """Entities resolved, where the block was escaped as if it were markup."""
    return html.unescape(text) if "&quot;" in text or "&#34;" in text else text


def _tidied(text: str) -> str:
    """Without comments and stray commas, gaps filled with null, odd escapes undone."""

    def mend(match: re.Match[str]) -> str:
        if match.lastgroup == "string":
            return _ODD_ESCAPE.sub(lambda m: m.group() if m[1] else m[2], match.group())
        if match.lastgroup == "single":
            return json.dumps(match["single"])
        return "null" if match.lastgroup in ("gap", "word") else ""

    # Removing a comment can bare a stray comma, hence twice.
    return _STRAY.sub(mend, _STRAY.sub(mend, _unescaped(text)))


def _closed(text: str) -> str:
    """A block that was cut off, up to its last whole member, with everything that is open closed."""
    tidy = _tidied(text)
    cut, stack = 0, ""
    for at, open_ones in _member_ends(tidy):
        cut, stack = at, open_ones
    if not cut:
        return tidy
    return tidy[:cut] + "".join("}" if opener == "{" else "]" for opener in reversed(stack))


_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{},]', re.DOTALL)

#: Members of a cut-off block are only looked for this deep; a bomb of brackets is no article.
_DEEP = 40


def _member_ends(text: str) -> Iterator[tuple[int, str]]:
    """Where a member ends, and the brackets open there."""
    stack = ""
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in "{[":
            stack += token
            if len(stack) > _DEEP:
                return
        elif token in "}]":
            stack = stack[:-1]
            yield match.end(), stack
        elif token == ",":
            yield match.start(), stack


#: Tried in this order until one reads.
_REPAIRS: tuple[Callable[[str], str], ...] = (_as_it_stands, _tidied, _closed)
