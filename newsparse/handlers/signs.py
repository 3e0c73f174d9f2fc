"""How the first kilobytes of an input show that it is in the vocabulary of a handler."""

from __future__ import annotations

import re

import attrs

from newsparse.model.errors import HandlerError
from newsparse.reading.document import Format
from newsparse.reading.head import Head


@attrs.frozen(kw_only=True)
class Sign:
    """One way to tell a vocabulary; everything that it names has to be there."""

    format: Format
    """The format that the vocabulary is written in."""
    root: str | None = None
    """The name of the root element, without prefix and compared with its case."""
    namespace: str | None = None
    """What the root element's namespace begins with."""
    keys: frozenset[str] = frozenset()
    """Keys that the first object of JSON has, a level below joined with a dot: `data.item`."""
    text: str | None = None
    """A regular expression that is found in the first characters."""
    enclosed: int = 0
    """How many root elements of this name show it in an envelope of no known vocabulary; 0 for none, since none are enough."""

    def __attrs_post_init__(self) -> None:
        if self.text is not None:
            try:
                re.compile(self.text)
            except re.error as error:
                raise HandlerError("?", "signs", f"{error}\n    {self.text}") from error

    @property
    def weight(self) -> int:
        """How much it asks for: of two signs that are there, the one that asks for more decides."""
        return (self.root is not None) + (self.namespace is not None) + len(self.keys) + (self.text is not None)

    def shown_by(self, head: Head) -> bool:
        """Whether an input shows it."""
        return (
            head.format is self.format
            and (self.root is None or self.root == head.root)
            and (self.namespace is None or (head.namespace or "").startswith(self.namespace))
            and (not self.keys or head.has(self.keys))
            and (self.text is None or re.search(self.text, head.text) is not None)
        )

    def __str__(self) -> str:
        asked = (
            self.root and f"root element {self.root}",
            self.namespace and f"namespace {self.namespace}",
            self.keys and f"keys {', '.join(sorted(self.keys))}",
            self.text and "its first characters",
        )
        return ", ".join(part for part in asked if part) or f"the format {self.format}"
