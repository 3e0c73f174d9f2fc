"""Marks between clauses."""

from __future__ import annotations

#: Marks that end a clause.
BOUNDARIES = frozenset((",", ";", ":", "–", "—", "(", ")", ".", "!", "?", "…"))
