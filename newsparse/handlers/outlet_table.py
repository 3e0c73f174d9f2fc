"""The page of the documentation that lists the outlets, made from the table of handlers."""

from __future__ import annotations

from newsparse.handlers.builtin import BUILTIN
from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.registry import load
from newsparse.lexicon.outlets import outlet_of_host

_FIELDS = ("headline", "kicker", "dek", "byline", "date", "modified", "body", "drop")

_HEAD = """\
# Outlets

The outlets that have a handler of their own, with the fields that it reads; everything else on their pages, and every page
of another outlet, is read by the generic handler. This page is made from the table of handlers by `make outlets`.

| handler | outlet | hosts | only where | fields | what the outlet does differently |
| --- | --- | --- | --- | --- | --- |
"""


def outlet_page() -> str:
    """The page, a row for each handler in the table."""
    return _HEAD + "".join(_row(row.name) for row in BUILTIN)


def _row(name: str) -> str:
    reference = next(row for row in BUILTIN if row.name == name)
    handler = load(reference)
    assert isinstance(handler, HtmlHandler)
    outlet = next((known.name for host in reference.hosts if (known := outlet_of_host(host)) is not None), "")
    fields = ", ".join(
        field
        for field in _FIELDS
        if getattr(handler, field) or (type(handler) is not HtmlHandler and _overrides(handler, field))
    )
    marker = f"`{handler.marker.replace('|', chr(92) + '|')}`" if handler.marker else ""
    return f"| `{name}` | {outlet} | {', '.join(reference.hosts)} | {marker} | {fields} | {_told(reference.target)} |\n"


def _overrides(handler: HtmlHandler, field: str) -> bool:
    method = {"date": "read_dates", "modified": "read_dates"}.get(field, f"read_{field}")
    return getattr(type(handler), method, None) is not getattr(HtmlHandler, method, None)


def _told(target: str) -> str:
    """The first paragraph of the module's docstring, without the outlet's name before the colon."""
    from importlib import import_module

    module = import_module(target.partition(":")[0])
    words = " ".join((module.__doc__ or "").strip().split("\n\n")[0].split())
    return words.partition(": ")[2] or words


if __name__ == "__main__":
    print(outlet_page(), end="")
