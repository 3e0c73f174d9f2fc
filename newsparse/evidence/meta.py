"""What the page's meta elements state.

Every statement's `where` is the element's name as the page writes it, lower case; `about` has `attribute`, the
attribute that held the name (`property`, `name`, `http-equiv`). Statements read off Parsely's JSON have `/key` behind
the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from lxml import etree

from newsparse.evidence.json_ld import scalar
from newsparse.evidence.json_text import load_json
from newsparse.evidence.meta_names import META, WRAPPINGS
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource

_NAMING = ("property", "name", "http-equiv")

#: Meta elements whose content is an object, and its members.
_OBJECTS = frozenset({"parsely-page", "parsely-metadata"})
_MEMBERS = {
    "title": "headline",
    "author": "author",
    "authors": "author",
    "pub_date": "published",
    "section": "section",
    "tags": "keyword",
    "link": "url",
}


#: How the names of elements begin of which one has the label of what another states.
PAIRED = ("twitter:label", "twitter:data")
_WRITTEN = re.compile(
    r"(?:written|posted|published)\s+by|by|authors?|verfasst von|geschrieben von|autor(?:in|es)?|écrit par|auteurs?|escrito por|publicado por|scritto da|autore|geschreven door"
    r"|skrevet av|skriven av|napisane przez|автор|написано автором|yazan|ditulis oleh|執筆者|作成者|作者|글쓴이",
    re.IGNORECASE,
)


def paired_statements(elements: Iterable[etree._Element]) -> Iterator[Statement]:
    """Who wrote the page, where a label says that another element names them: "Written by" as `twitter:label1`."""
    stated = {element.get("name") or "": (element.get("content") or "").strip() for element in elements}
    for name, label in stated.items():
        number = name.removeprefix(PAIRED[0])
        if number != name and _WRITTEN.fullmatch(label.rstrip(" :")) and (value := stated.get(PAIRED[1] + number)):
            yield Statement("author", EvidenceSource.META, PAIRED[1] + number, value, {"attribute": "name"})


def meta_statements(element: etree._Element) -> Iterable[Statement]:
    """What one meta element states; nothing if its name is none of the table's, or its content is empty."""
    for attribute in _NAMING:
        naming = element.get(attribute)
        if not naming or (known := _known(naming)) is None:
            continue
        name, topic = known
        content = element.get("content")  # looked at last: half of the names are none of the table's
        if content is None or not content.strip():
            return ()
        if topic is None:
            return _members(name, content)
        source = EvidenceSource.OPEN_GRAPH if name.startswith(("og:", "article:")) else EvidenceSource.META
        return (Statement(topic, source, name, content, {"attribute": attribute}),)
    return ()


@lru_cache(maxsize=1024)
def _known(naming: str) -> tuple[str, str | None] | None:
    """The first of an element's names that the tables have, with its topic, `None` for an object; all pages share these names."""
    for name in _names(naming):
        topic = META.get(name) or META.get(_bare(name))
        if topic is not None or name in _OBJECTS:
            return name, topic
    return None


def _names(naming: str) -> tuple[str, ...]:
    """The name in lower case, or the names where there are several: `property="og:title twitter:title"`."""
    name = naming.strip().lower()
    return (name,) if " " not in name else (name, *name.split()[:4])


def _bare(name: str) -> str:
    """The name without a publisher's wrapping: `og:article:tag` → `article:tag`, `cXenseParse:author` → `author`."""
    for wrapping in WRAPPINGS:
        if name.startswith(wrapping):
            bare = name[len(wrapping) :]
            return f"article:{bare}" if wrapping == "og:article:" else bare
    return name


def _members(name: str, content: str) -> Iterator[Statement]:
    """What the JSON in a meta element's content states."""
    values = load_json(content)
    page = values[0] if values else None
    if not isinstance(page, dict):
        return
    for key, topic in _MEMBERS.items():
        value = page.get(key)
        for entry in value[:60] if isinstance(value, list) else (value,):
            if (text := scalar(entry)) is not None:
                yield Statement(topic, EvidenceSource.META, f"{name}/{key}", text, {"attribute": "name"})
