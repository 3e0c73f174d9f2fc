"""What newsparse raises. Trouble with a page's contents is an `Issue`, not an error."""

from __future__ import annotations

import difflib

import attrs

from newsparse.model.issue import Issue


def how_to_get(extra: str) -> str:
    """An optional extra by its name, with the command that brings it.

    >>> how_to_get("zstd")
    "the extra zstd: pip install 'newsparse[zstd]'"
    """
    return f"the extra {extra}: pip install 'newsparse[{extra}]'"


class NewsparseError(Exception):
    """The parent of all errors that newsparse raises on purpose."""

    def __reduce__(self) -> tuple[type[NewsparseError], tuple[object, ...]]:
        """The error by its values: Python's own way sets attributes afterwards, which frozen ones refuse."""
        return type(self), self.args


@attrs.frozen(slots=False)
class NotAnArticle(NewsparseError):
    """The input cannot be an article: it is empty, binary, or a page of another sort."""

    reason: str
    """What it is instead, and what to do."""

    def __str__(self) -> str:
        return self.reason


@attrs.frozen(slots=False)
class MultipleArticles(NewsparseError):
    """The input holds several articles."""

    format: str
    """The format that the input is in."""

    def __str__(self) -> str:
        return f"this {self.format} input holds several articles; parse_articles() yields each of them"


@attrs.frozen(slots=False)
class ItemError(NewsparseError):
    """One item of a message, feed or archive is broken; the ones after it can still be read."""

    index: int
    """Which one, counted from 0."""
    reason: str
    """What is wrong with it."""

    def __str__(self) -> str:
        return f"item {self.index}: {self.reason}"


@attrs.frozen(slots=False)
class UnknownHandler(NewsparseError):
    """No handler has the name that was asked for."""

    name: str
    """The name."""
    known: tuple[str, ...]
    """The names that there are."""

    @property
    def closest(self) -> tuple[str, ...]:
        """Those of the names that are most like it, the likest first; at most three."""
        by_key = {name.casefold(): name for name in self.known}
        return tuple(by_key[key] for key in difflib.get_close_matches(self.name.casefold(), by_key))

    def __str__(self) -> str:
        if names := self.closest:
            return f"no handler is called {self.name!r}; did you mean {' or '.join(map(repr, names))}?"
        return f"no handler is called {self.name!r}; known are {', '.join(self.known) or 'none'}"


@attrs.frozen(slots=False)
class HandlerConflict(NewsparseError):
    """Two handlers claim the same input with equal right."""

    claim: str
    """What both claim."""
    names: tuple[str, ...]
    """The handlers."""

    def __str__(self) -> str:
        return f"{' and '.join(self.names)} both claim {self.claim}; give one a marker, or name one with handler="


@attrs.frozen(slots=False)
class HandlerError(NewsparseError):
    """A handler is made wrongly, or one of its rules failed on a page."""

    handler: str
    """The handler's name."""
    field: str
    """The field whose rule it is."""
    reason: str
    """What is wrong, with the place pointed at."""
    page: str | None = None
    """The page's address, where the rule failed on one."""

    def __str__(self) -> str:
        on = f" on {self.page}" if self.page else ""
        return f"handler {self.handler!r}, {self.field}{on}: {self.reason}"


@attrs.frozen(slots=False)
class StrictError(NewsparseError):
    """`strict=True`, and the article has issues of severity error."""

    issues: tuple[Issue, ...]
    """Those issues."""

    def __str__(self) -> str:
        return "; ".join(f"{issue.code}: {issue.message}" for issue in self.issues)


@attrs.frozen(slots=False)
class LimitExceeded(NewsparseError):
    """The input goes past one of its `Limits`."""

    limit: str
    """The attribute of `Limits`; `parser` for a bound that libxml2 sets, against entities that grow and nests without end."""
    allowed: float
    """Its value; 0 where it is the parser's."""
    found: float | None = None
    """What the input has, where that is known."""

    def __str__(self) -> str:
        if self.limit == "parser":
            return (
                "the input goes past a bound of the XML parser: its entities grow too large or it is nested too deeply"
            )
        found = f", it has {self.found:,}" if self.found is not None else ""
        return f"the input goes past limits.{self.limit} ({self.allowed:,}{found}); raise it with limits=Limits(...)"


@attrs.frozen(slots=False)
class SelectorError(NewsparseError):
    """A selector of a handler is no XPath that can be used."""

    selector: str
    """The selector as it was written."""
    offset: int
    """The character that the parser stopped at."""
    reason: str
    """What it says."""

    def __str__(self) -> str:
        return f"{self.reason}\n    {self.selector}\n    {' ' * self.offset}^"


@attrs.frozen(slots=False)
class RecordError(NewsparseError):
    """A dictionary or a line of JSON is not what `to_dict` and `to_json` write."""

    where: str
    """The place in it, as a JSON pointer; empty for the whole."""
    reason: str
    """What is wrong there."""

    def __str__(self) -> str:
        return f"{self.where or 'record'}: {self.reason}"


@attrs.frozen(slots=False)
class WorkersError(NewsparseError):
    """Processes to parse a batch in could not be started."""

    reason: str
    """What is wrong, and what to do."""

    def __str__(self) -> str:
        return self.reason


@attrs.frozen(slots=False)
class OutputError(NewsparseError):
    """The output of a batch cannot be written, or not be resumed."""

    where: str
    """The file or folder."""
    reason: str
    """What is wrong with it."""
    begun: bool = False
    """Whether the run was under way; what it had committed is kept."""

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@attrs.frozen(slots=False)
class MissingExtra(NewsparseError):
    """What was asked for needs a package that is not installed."""

    extra: str
    """The extra of newsparse that brings it."""
    package: str
    """The package."""

    def __str__(self) -> str:
        return f"needs {self.package}, of {how_to_get(self.extra)}"


@attrs.frozen(slots=False)
class InputError(NewsparseError):
    """An input of a batch stands for nothing, or cannot be looked into; nothing was begun."""

    where: str
    """The folder, pattern or address."""
    reason: str
    """What is wrong with it."""

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"
