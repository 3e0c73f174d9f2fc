"""What the evidence layer hands to the fields: statements about topics, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from newsparse.model.issue import Issue
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence


class Statement(NamedTuple):
    """One place of a page that states something about one topic."""

    topic: str
    """`headline`, `author`, `published`, `modified`, `description`, `section`, `keyword`, `outlet`, `language`, `url`,
    `image`, `paywalled`, `body` ..."""
    source: EvidenceSource
    where: str
    """A JSON pointer, a meta element's name, an element's path."""
    raw: str
    """What stands there, entities resolved, otherwise untouched."""
    about: Mapping[str, str] = {}
    """What the place says beside the value: an author's `type`, `url`, `jobTitle`; a `tag`, a `class`."""
    block: int | None = None
    """Index of the page block it stands in, for statements of the visible page."""

    def evidence(self) -> Evidence:
        """The model's evidence for it."""
        return Evidence(self.source, self.where, self.raw)


class Statements:
    """All statements of a page, by topic, in the order in which they were gathered."""

    __slots__ = ("_by_topic", "issues")

    def __init__(self, statements: Iterable[Statement], issues: tuple[Issue, ...] = ()) -> None:
        by_topic: dict[str, list[Statement]] = {}
        for statement in statements:
            by_topic.setdefault(statement.topic, []).append(statement)
        self._by_topic = {topic: tuple(found) for topic, found in by_topic.items()}
        self.issues = issues

    def on(self, topic: str) -> tuple[Statement, ...]:
        """The statements about a topic; empty if there are none."""
        return self._by_topic.get(topic, ())

    def everything(self) -> Iterator[Statement]:
        """All statements, topic by topic."""
        for found in self._by_topic.values():
            yield from found
