"""Nettavisen: boxes with facts, which fold, stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024.
NETTAVISEN = HtmlHandler(
    name="nettavisen",
    hosts=("nettavisen.no",),
    drop="//amedia-factbox",
)
