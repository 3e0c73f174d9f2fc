"""Article texts in the data that a page's scripts carry, for pages whose markup holds none: `__NEXT_DATA__` and the like.

Three shapes are read: a long string under a name that says that it is the text, with or without markup in it; and a list of
objects that hold a paragraph each. Of several texts the longest is the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newsparse.evidence.json_text import load_json
from newsparse.evidence.statement import Statement
from newsparse.model.errors import NewsparseError
from newsparse.model.kinds import EvidenceSource
from newsparse.model.limits import Limits
from newsparse.reading.document import fold_space
from newsparse.reading.load import load_html
from newsparse.reading.page import FOLDED, Page
from newsparse.reading.render import render_html

#: Kinds of blocks that are no text of an article.
NO_TEXT = FOLDED | {"caption", "button"}

#: Names under which scripts keep an article's text, and names of a paragraph's words in a list of paragraphs.
_TEXTS = frozenset(
    "articlebody body bodyhtml bodytext content contenthtml html text fulltext richtext storybody maincontent".split()
)
_WORDS = ("text", "content", "value", "html", "paragraph", "body", "data")
_KINDS = ("type", "kind", "__typename", "component", "name")
#: Kinds of the entries of such a list that are the text's.
_PROSE = re.compile(r"text|para|^p$|html|head|subtitle|list|quote", re.IGNORECASE)

#: An assignment of data to a global name: `window.__STATE__ = {…};`
_ASSIGNED = re.compile(r"\s{0,200}(?:window\.|self\.|var |let |const )[\w.\[\]\"'$]{1,60}\s{0,3}=\s{0,3}(?=[{\[])")

#: Bounds: what is no text, and what no page has.
_SHORTEST = 280
_LONGEST_SCRIPT = 8_000_000
_SCRIPTS = 12
_NODES = 200_000
#: So many of the objects around a text are kept.
_OBJECTS = 3


def member_key(name: str) -> str:
    """A member's name as the tables of names have it: in small letters, without signs."""
    return name.replace("_", "").replace("-", "").lower()


class ScriptText(NamedTuple):
    """An article's text in a page's scripts."""

    statement: Statement
    around: tuple[tuple[str, dict[str, Any]], ...]
    """The objects that it stands in with their places, the innermost first: one of them is the article."""


def script_texts(page: Page) -> tuple[Statement, ...]:
    """The longest article text in a page's scripts, its paragraphs as lines; empty where none holds one."""
    best = page.once(longest_text)
    return (best.statement,) if best is not None else ()


def longest_text(page: Page) -> ScriptText | None:
    """The longest article text in a page's scripts with the objects around it; `None` where none holds one."""
    root = page.document.tree
    if root is None:
        return None
    best: ScriptText | None = None
    looked = 0
    for number, script in enumerate(root.iter("script")):
        text = script.text or ""
        data = _data_of(script.get("type"), text) if _SHORTEST < len(text) < _LONGEST_SCRIPT else None
        if data is None:
            continue
        looked += 1
        for where, raw, around in _texts(data):
            if best is None or len(raw) > len(best.statement.raw):
                placed = tuple((f"script[{number}]#{place}", item) for place, item in around)
                best = ScriptText(Statement("body", EvidenceSource.DATA, f"script[{number}]#{where}", raw), placed)
        if looked == _SCRIPTS:
            break
    return best


def _data_of(kind: str | None, text: str) -> tuple[Any, ...] | None:
    """The data of a script that is nothing but data; `None` for one that is a program."""
    kind = (kind or "").lower()
    if kind == "application/json":
        return load_json(text)
    match = _ASSIGNED.match(text) if not kind or "javascript" in kind else None
    return load_json(text[match.end() :]) if match is not None else None


_Around = tuple[tuple[str, dict[str, Any]], ...]


def _texts(values: tuple[Any, ...]) -> Iterator[tuple[str, str, _Around]]:
    """The texts in some data with their places, and the objects around them."""
    stack: list[tuple[Any, str, _Around]] = [(value, "", ()) for value in values]
    seen = 0
    while stack and seen < _NODES:
        item, where, around = stack.pop()
        seen += 1
        if isinstance(item, dict):
            around = ((where, item), *around[: _OBJECTS - 1])
            for key, value in item.items():
                if isinstance(value, str):
                    if len(value) >= _SHORTEST and member_key(key) in _TEXTS:
                        text = _plain(value)
                        if len(text) >= _SHORTEST:
                            yield f"{where}/{key}", text, around
                elif isinstance(value, dict | list):
                    stack.append((value, f"{where}/{key}", around))
        elif isinstance(item, list):
            text = "\n".join(paragraph for entry in item if (paragraph := _paragraph(entry)))
            if len(text) >= _SHORTEST:
                yield where, text, around
            stack.extend(
                (entry, f"{where}/{i}", around) for i, entry in enumerate(item) if isinstance(entry, dict | list)
            )


def _paragraph(entry: Any) -> str:
    """The words of an entry in a list of paragraphs; empty for one that is none."""
    if not isinstance(entry, dict):
        return ""
    kind = next((value for name in _KINDS if isinstance(value := entry.get(name), str)), None)
    if kind is None or not _PROSE.search(kind):
        return ""
    for name in _WORDS:
        words = entry.get(name)
        if isinstance(words, dict):
            words = next((inner for key in _WORDS if isinstance(inner := words.get(key), str)), None)
        if isinstance(words, str) and words.strip():
            return _plain(words)
    return ""


def _plain(text: str) -> str:
    """A text without its markup, its paragraphs as lines."""
    if "<" not in text:
        return "\n".join(line for raw in text.split("\n") if (line := fold_space(raw)))
    try:
        blocks = render_html(load_html(f"<html><body>{text}</body></html>", limits=Limits())).blocks
    except NewsparseError:
        return ""
    return "\n".join(block.text for block in blocks if block.kind not in NO_TEXT)
