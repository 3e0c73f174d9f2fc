"""Why a value is what it is."""

from __future__ import annotations

import attrs

from newsparse.model.article import Article
from newsparse.model.span import Evidence


@attrs.frozen
class Candidate:
    """A value that some place states for a field, and what became of it."""

    value: str
    """The value as it was read, for people."""
    evidence: Evidence
    """The place."""
    won: bool
    """Whether the article carries it."""
    reason: str
    """Why it won or lost."""


@attrs.frozen
class FieldExplanation:
    """How one field came by its value."""

    field: str
    """The attribute of `Article`."""
    candidates: tuple[Candidate, ...]
    """All that was weighed, winner first."""


@attrs.frozen
class HandlerChoice:
    """A handler that was considered for the input."""

    name: str
    """The handler."""
    chosen: bool
    """Whether it read the input."""
    reason: str
    """Why, or why not."""


@attrs.frozen
class Explanation:
    """Which handler read an input, which evidence won, which lost, and why."""

    article: Article
    """What came out."""
    handlers: tuple[HandlerChoice, ...]
    """The handlers that were considered, the chosen one first."""
    fields: tuple[FieldExplanation, ...]
    """One entry a field."""
