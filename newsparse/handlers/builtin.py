"""The outlets that newsparse knows: one row a handler, the module imported when a page of its host comes."""

from __future__ import annotations

from newsparse.handlers.reference import Reference

BUILTIN: tuple[Reference, ...] = (
    Reference("freebeacon", ("freebeacon.com",), "newsparse.handlers.outlets.freebeacon:FREEBEACON"),
)
