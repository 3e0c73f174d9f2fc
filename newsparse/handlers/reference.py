"""A handler that is imported when it is chosen, not before."""

from __future__ import annotations

import attrs


@attrs.frozen
class Reference:
    """A row of the table of built-in handlers: enough to choose by, without importing the outlet's module."""

    name: str
    """The handler's name."""
    hosts: tuple[str, ...]
    """Its hosts."""
    target: str
    """Where the handler is: `package.module:NAME`."""
