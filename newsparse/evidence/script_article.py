"""What the data of a page's scripts state of the article whose text they hold, for pages whose markup holds next to none.

Such a page is drawn by its scripts: what they hold as headline, authors and days is what people see. The object that holds the text,
or one around it, is the article where it has the page's title or the last part of its address too; other articles stand beside it.
The statements' source is `data`, `where` a script's number and a JSON pointer; `about` has `key`, the member's name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from newsparse.evidence.script_text import NO_TEXT, longest_text, member_key
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

#: The topics of members by their names, without case and signs; of several the first that the object has counts.
_TOPICS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title"),
    "published": ("datepublished", "publishedat", "publishdate", "publicationdate", "pubdate", "firstpublished", "firstpublishedat", "publisheddate", "publishedtime", "displaydate", "createdat"),
    "modified": ("datemodified", "modifiedat", "updatedat", "lastmodified", "lastupdated", "updateddate", "modifieddate"),
    "description": ("dek", "standfirst", "subheadline", "subtitle", "description", "summary", "excerpt"),
}  # fmt: skip
_SIGNING = ("author", "authors", "byline", "bylines", "creator", "creators", "writers", "contributors")
_NAMES = ("name", "fullname", "displayname")
#: A member of a list of authors that says who did something else.
_OTHER_JOBS = ("photo", "video", "edit", "illustrat", "graphic")
#: The shortest text that a paragraph of an article has; a page with one of them is no empty shell.
_PARAGRAPH = 120
_LONGEST, _MANY = 400, 12
#: The shortest last part of an address that tells an article from others: shorter ones are sections and pages.
_SLUG = 8


def is_hollow(page: Page) -> bool:
    """Whether the markup holds no paragraph of an article, and scripts that could hold one."""
    if any(len(block.text) >= _PARAGRAPH and block.kind not in NO_TEXT for block in page.blocks):
        return False
    root = page.document.tree
    return root is not None and next(root.iter("script"), None) is not None


def script_article(page: Page, titles: Collection[str], addresses: Collection[str]) -> tuple[Statement, ...]:
    """The statements of the object that holds the longest text in a page's scripts; empty where no object has the page's title too."""
    found = page.once(longest_text)
    if found is None:
        return ()
    slugs = {part for url in addresses if len(part := url.rstrip("/").rsplit("/", 1)[-1]) >= _SLUG}
    known = {_folded(title) for title in titles}
    for where, item in found.around:
        members = {member_key(key): (key, value) for key, value in item.items()}
        strings = [value for _, value in members.values() if isinstance(value, str) and len(value) <= _LONGEST]
        if any(_folded(value) in known or value in slugs for value in strings):
            return (found.statement, *_stated(members, where))
    return ()


def _stated(members: dict[str, tuple[str, Any]], where: str) -> Iterator[Statement]:
    for topic, names in _TOPICS.items():
        for key, value in (members[name] for name in names if name in members):
            if isinstance(value, str) and 0 < len(value) <= _LONGEST:
                yield Statement(topic, EvidenceSource.DATA, f"{where}/{key}", value, {"key": key.lower()})
                break
    for key, value in (members[name] for name in _SIGNING if name in members):
        people = list(_people(value))
        if people:
            for name in people[:_MANY]:
                yield Statement("author", EvidenceSource.DATA, f"{where}/{key}", name, {"key": key.lower()})
            return


def _people(value: Any) -> Iterator[str]:
    """The names that a member holds: one, a list of them, objects with a name each."""
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, str):
            yield entry
        elif isinstance(entry, dict):
            inner = {member_key(key): text for key, text in entry.items() if isinstance(text, str)}
            job = (inner.get("role") or inner.get("type") or "").lower()
            if not any(word in job for word in _OTHER_JOBS):
                yield from [inner[name] for name in _NAMES if inner.get(name)][:1]


def _folded(text: str) -> str:
    return fold_space(text).casefold()
