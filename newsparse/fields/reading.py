"""What reading a field yields, and what the caller knew beforehand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

from newsparse.model.explanation import Candidate
from newsparse.model.issue import Issue

T = TypeVar("T")

#: The candidates, or what tells them.
Weighed = tuple[Candidate, ...] | Callable[[], tuple[Candidate, ...]]


@attrs.frozen(kw_only=True)
class Hints:
    """What the caller knows about an input: the last witness for every field, and the clock for relative dates."""

    url: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    """A `date` or a `datetime`."""
    language: str | None = None
    retrieved: dt.date | None = None
    """When it was fetched, a `date` or a `datetime`: the only clock that there is."""


@attrs.frozen
class Reading(Generic[T]):
    """A field's value and how it came about."""

    value: T
    """The value; `None` where it cannot be told with confidence."""
    issues: tuple[Issue, ...] = ()
    """What was open or contradicted."""
    _candidates: Weighed = attrs.field(default=(), alias="candidates", repr=False, eq=False)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Everything that was weighed, winner first; `explain()` shows it, so it is told only when asked for."""
        return self._candidates() if callable(self._candidates) else self._candidates
