"""Statements in an order of precedence that is written as a table."""

from __future__ import annotations

from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource

#: Rows of a source and what tells its places apart: a meta element's name, a property, how it was found; "" for any.
Order = tuple[tuple[EvidenceSource, str], ...]


def ranked(statements: tuple[Statement, ...], order: Order) -> list[Statement]:
    """The statements that the order knows, in its order, each once."""
    found: dict[int, Statement] = {}
    for source, mark in order:
        for number, statement in enumerate(statements):
            if statement.source is source and (not mark or mark in marks_of(statement)):
                found.setdefault(number, statement)
    return list(found.values())


def marks_of(statement: Statement) -> tuple[str | None, ...]:
    """What tells the place of a statement from others of its source."""
    return statement.where, statement.about.get("key"), statement.about.get("how")
