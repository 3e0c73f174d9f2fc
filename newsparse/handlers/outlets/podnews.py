"""Podnews: lists of shows are part of the text, each with who made it."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
PODNEWS = HtmlHandler(
    name="podnews",
    hosts=("podnews.net",),
    body="//section[has-class('e-content')]",
)
