"""Which rules of a handler find something on a page: what tells a redesign from a page that merely lacks a field."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.handlers.field_rules import RULES as ITEM_RULES
from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.item import ItemHandler
from newsparse.handlers.protocol import Handler
from newsparse.handlers.rules import Rule
from newsparse.handlers.selector import elements, matches
from newsparse.model.errors import HandlerError, NewsparseError
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: The attributes of an `HtmlHandler` that are rules, and those that are selectors.
_HTML_RULES = ("headline", "kicker", "dek", "byline", "date", "modified")
_SELECTORS = ("marker", "body", "drop")


@attrs.frozen
class Trial:
    """One rule or selector of a handler, tried on a page."""

    field: str
    """The attribute of the handler."""
    rule: str
    """The rule as it was written: two rules of a field are told apart by it."""
    found: int
    """How much it found: evidence, or elements."""
    first: Evidence | None = None
    """The first evidence."""


def try_rules(handler: Handler, page: Page) -> tuple[Trial, ...]:
    """Every rule and selector of a handler with what it finds on a page; empty for handlers that have none.

    A rule that raises is told as `HandlerError`, as when the page is read.
    """
    if isinstance(handler, HtmlHandler):
        return (*_selectors(handler, page), *_rules(handler, _HTML_RULES, page))
    return tuple(_rules(handler, ITEM_RULES, page)) if isinstance(handler, ItemHandler) else ()


def _selectors(handler: HtmlHandler, page: Page) -> Iterator[Trial]:
    root = page.document.tree
    if root is None:
        return
    for field in _SELECTORS:
        expression = getattr(handler, field)
        if expression is not None:
            count = int(matches(expression, root)) if field == "marker" else len(elements(expression, root))
            yield Trial(field, expression, count)


def _rules(handler: HtmlHandler | ItemHandler, fields: tuple[str, ...], page: Page) -> Iterator[Trial]:
    for field in fields:
        for rule in getattr(handler, field):
            found = _applied(handler.name, field, rule, page)
            yield Trial(field, _written(rule), len(found), found[0] if found else None)


def _applied(name: str, field: str, rule: Rule, page: Page) -> tuple[Evidence, ...]:
    try:
        return tuple(rule(page))
    except NewsparseError:
        raise
    except Exception as error:
        raise HandlerError(name, field, f"{type(error).__name__}: {error}", page.document.url) from error


def _written(rule: Rule) -> str:
    """A rule as people know it: the function by its name, a built-in one by its values."""
    return getattr(rule, "__name__", None) or repr(rule)
