"""XPath as handlers write it: `has-class('x')` understood, wrong expressions refused when they are made."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from lxml import etree

from newsparse.model.errors import SelectorError

#: `has-class('story')`: not lxml's own. Written out it runs in C; an extension function in Python is four times slower.
#: The letters are looked for first: most classes do not hold them, and need not be taken apart.
_HAS_CLASS = re.compile(r"""has-class\(\s*(?:'([^'"\s]{1,200})'|"([^'"\s]{1,200})")\s*\)""")
_WRITTEN_OUT = "(contains(@class, '{0}') and contains(concat(' ', normalize-space(@class), ' '), ' {0} '))"

#: Expressions are tried on this when they are made: unknown prefixes only show in use.
_PROBE = etree.Element("html")

#: What stands before a bracket in XPath 1.0: its functions and node tests. libxml2 finds an unknown function only when
#: it calls it, on the first page that gets so far.
_CALLS = frozenset(
    "last position count id local-name namespace-uri name string concat starts-with contains substring-before "
    "substring-after substring string-length normalize-space translate boolean not true false lang number sum floor "
    "ceiling round node text comment processing-instruction and or div mod".split()
)
_CALL = re.compile(r"""'[^']*'|"[^"]*"|(?P<name>[A-Za-z_][\w.-]*)\s{0,20}\(""")


class _Place(NamedTuple):
    """A `has-class` call: its offsets in the expanded expression, and in the one that the handler wrote."""

    start: int
    end: int
    written_start: int
    written_end: int


@functools.lru_cache(maxsize=4096)
def compiled(expression: str) -> etree.XPath:
    """The compiled expression; raises `SelectorError`, which points at the place, where it is wrong."""
    written, places = _expand(expression)
    for call in _CALL.finditer(written):
        if call["name"] and call["name"] not in _CALLS and not written.startswith(":", call.start() - 1):
            raise SelectorError(expression, _origin(call.start(), places), f"there is no function {call['name']}()")
    try:
        path = etree.XPath(written, smart_strings=False)
        path(_PROBE)
    except etree.XPathError as error:
        log = error.error_log
        column = log[0].column if len(log) else 0
        raise SelectorError(expression, _origin(column, places), str(error)) from None
    return path


def elements(expression: str, root: etree._Element) -> list[etree._Element]:
    """The elements that the expression selects, in document order; other results are left out."""
    found = compiled(expression)(root)
    return [item for item in found if isinstance(item, etree._Element)] if isinstance(found, list) else []


def matches(expression: str, root: etree._Element) -> bool:
    """Whether the expression holds for the page, or selects anything on it."""
    return bool(compiled(expression)(root))


def _expand(expression: str) -> tuple[str, list[_Place]]:
    """The expression with `has-class` written out, and where it was."""
    out: list[str] = []
    places: list[_Place] = []
    length = done = 0
    for match in _HAS_CLASS.finditer(expression):
        between = expression[done : match.start()]
        full = _WRITTEN_OUT.format(match[1] or match[2])
        out += (between, full)
        start = length + len(between)
        length = start + len(full)
        places.append(_Place(start, length, match.start(), match.end()))
        done = match.end()
    out.append(expression[done:])
    return "".join(out), places


def _origin(column: int, places: list[_Place]) -> int:
    """The offset in the handler's own expression of an offset in the written-out one."""
    for place in reversed(places):
        if column >= place.end:
            return column - place.end + place.written_end
        if column >= place.start:
            return place.written_start
    return column
