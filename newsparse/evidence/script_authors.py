"""Who signs in the data that a page's scripts carry, for pages whose markup shows next to nothing.

Scripts name many: who commented, who reviewed, who wrote the library. An author counts only as a member of the object that holds
the page's headline too. Whoever made a picture, a video or a poll signs that and not the article, even where it bears the same title;
what stands in a program's comments is not read. The statements' source is `data`, `where` the script's number; `about` has `key`, the member's name as the
script writes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: What a script's objects are told by: comments, which hold none, strings, with the colon that makes one a member's name, and brackets. A string that nothing
#: closes ends with its line, so that no sign is read twice.
_TOKEN = re.compile(
    r"""
    (?: "(?P<double> (?: [^"\\\n] | \\. )*+ )"? | '(?P<single> (?: [^'\\\n] | \\. )*+ )'? ) (?P<named> \s{0,3}: )?
    | (?P<comment> /\* (?: [^*] | \*(?!/) )*+ (?: \*/ )? | //[^\n]* )
    | (?P<open> [{\[] ) | (?P<close> [}\]] ) | (?P<next> [,;] )
    """,
    re.VERBOSE,
)
_SIGNING = frozenset(("author", "authors", "byline", "creator", "creators", "writer", "writers"))
_NAMES = frozenset(("name", "fullname", "displayname"))
#: What GraphQL puts between a member and its object.
_NODE = "node"
_TITLES = frozenset(("headline", "title", "name", "articletitle", "posttitle", "pagetitle", "alternativeheadline"))
#: Names of members, and kinds of objects, that are other works than the article.
_OTHER_WORK = re.compile(
    r"image|photo|picture|thumb|video|poll|quiz|survey|galler|slideshow|audio|podcast|comment|reply|replies",
    re.IGNORECASE,
)
_KINDS = frozenset(("type", "@type", "typename", "kind", "contenttype", "mediatype"))
_LONGEST_SCRIPT = 2_000_000
_SHORTEST_NAME, _LONGEST_NAME = 3, 80
_LONGEST_TITLE = 400
#: An object that names more is a list of articles.
_MANY = 3


class _Frame(NamedTuple):
    """An object or a list that is open."""

    owner: int
    """Number of the object whose members stand in it, or whose member names who signs."""
    key: str
    """The name of the member that names who signs, where this is its value or stands in it; empty in any other."""
    is_list: bool


def script_authors(page: Page, is_headline: Callable[[str], bool]) -> tuple[Statement, ...]:
    """Those whom the data name beside the page's headline, once each, in order; empty where they name more than sign one article."""
    root = page.document.tree
    if root is None:
        return ()
    found: dict[str, Statement] = {}
    for number, script in enumerate(root.iter("script")):
        text = (script.text or "")[:_LONGEST_SCRIPT]
        for key, name in _signing(text, is_headline):
            statement = Statement("author", EvidenceSource.DATA, f"script[{number}]", name, {"key": key})
            found.setdefault(name, statement)
    return tuple(found.values()) if len(found) <= _MANY else ()


def _signing(text: str, is_headline: Callable[[str], bool]) -> list[tuple[str, str]]:
    """The members of a script's objects that name who signs, and the names, those of the objects with the headline."""
    titled: set[int] = set()
    others: set[int] = set()
    named: list[tuple[int, str, str]] = []
    around: list[int] = [0]
    for owner, key, value in _members(text, around, others):
        low = key.replace("_", "").lower()
        if low in _KINDS:
            if _OTHER_WORK.search(value) is not None:
                others.add(owner)
        elif low in _TITLES and _SHORTEST_NAME < len(value) <= _LONGEST_TITLE and is_headline(value):
            titled.add(owner)
        elif low in _SIGNING and _SHORTEST_NAME <= len(value) <= _LONGEST_NAME:
            named.append((owner, key, value))
    for number, outer in enumerate(
        around
    ):  # what lies in another work is a part of it; inner ones have the higher numbers
        if outer in others:
            others.add(number)
    return [(key, value) for owner, key, value in named if owner in titled and owner not in others]


def _members(text: str, around: list[int], others: set[int]) -> Iterator[tuple[int, str, str]]:
    """The number of each object with the name and the value of its members that are strings, or name who signs by an object or a list.

    `around` is given the number of the object that each lies in, and `others` those of objects that a member's name says to be other works.
    """
    frames = [_Frame(0, "", is_list=False)]
    number = 0
    key = ""
    for token in _TOKEN.finditer(text):
        frame = frames[-1]
        if token["open"]:
            low = key.replace("_", "").lower()
            inner = frame.key if frame.is_list or low == _NODE else ""
            signs = key if low in _SIGNING else inner
            number += 1
            around.append(frame.owner)
            if _OTHER_WORK.search(low) is not None:
                others.add(number)
            frames.append(_Frame(frame.owner if signs else number, signs, is_list=token["open"] == "["))
            key = ""
        elif token["close"]:
            if len(frames) > 1:
                frames.pop()
            key = ""
        elif token["next"]:
            key = ""
        elif token["named"]:
            key = _plain(token)
        elif frame.key:
            if frame.is_list or key.replace("_", "").lower() in _NAMES:
                yield frame.owner, frame.key, _plain(token)
        elif key:
            yield frame.owner, key, _plain(token)
            key = ""


def _plain(string: re.Match[str]) -> str:
    """A string of a script as it reads."""
    raw = string["double"] if string["double"] is not None else string["single"]
    if "\\" not in raw:
        return raw
    try:
        return str(json.loads(f'"{raw}"'))
    except ValueError:
        return ""
