"""A handler that is imported when it is chosen, not before."""

from __future__ import annotations

import attrs

from newsparse.handlers.signs import Sign


@attrs.frozen
class Reference:
    """A row of the table of built-in handlers: enough to choose by, without importing the outlet's module."""

    name: str
    """The handler's name."""
    hosts: tuple[str, ...]
    """Its hosts."""
    target: str
    """Where the handler is: `package.module:NAME`."""

    @property
    def signs(self) -> tuple[Sign, ...]:
        """None: an outlet is told by its hosts."""
        return ()


@attrs.frozen
class FormatReference:
    """A row of the table of formats: the signs of one, without importing its module."""

    name: str
    """The handler's name."""
    signs: tuple[Sign, ...]
    """How an input shows that it is in the format."""
    target: str
    """Where the handler is: `package.module:NAME`."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """None: a format is told by its signs."""
        return ()
