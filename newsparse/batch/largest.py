"""Counts of very many names in memory that does not grow with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

_K = TypeVar("_K", str, tuple[str, str])

#: So many names are kept, those with the largest counts.
MOST = 200_000


class Largest(Generic[_K]):
    """Counts of names, exact as long as there are no more than twice as many as are kept.

    Once there are more, the smallest are forgotten. Then every count may be too low, by at most `low_by`: whatever is counted
    was forgotten with no more than that.
    """

    def __init__(self, width: int = 1, most: int = MOST) -> None:
        self._most = most
        self._counts: dict[_K, list[int]] = {}
        self.low_by = [0] * width
        """For each of the counts that a name has."""

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator[tuple[_K, list[int]]]:
        """All names, the largest first; of equal ones that whose name is first."""
        return iter(sorted(self._counts.items(), key=_order))

    def add(self, name: _K, *amounts: int) -> None:
        """Count a name; the first of its counts decides which are the largest."""
        counts = self._counts.get(name)
        if counts is not None:
            for i, amount in enumerate(amounts):
                counts[i] += amount
            return
        self._counts[name] = list(amounts)
        if len(self._counts) > 2 * self._most:
            self._forget()

    def _forget(self) -> None:
        ordered = list(self)
        for i, low_by in enumerate(self.low_by):
            self.low_by[i] = low_by + max(counts[i] for _, counts in ordered[self._most :])
        self._counts = dict(ordered[: self._most])


def _order(counted: tuple[_K, list[int]]) -> tuple[int, _K]:
    return -counted[1][0], counted[0]
