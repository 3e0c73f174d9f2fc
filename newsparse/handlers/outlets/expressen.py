"""Expressen: the preamble above the text may have several paragraphs."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2025.
EXPRESSEN = HtmlHandler(
    name="expressen",
    hosts=("expressen.se",),
    drop="//*[has-class('article__preamble')]",
    dek=(xpath("//*[has-class('article__preamble')]"),),
)
