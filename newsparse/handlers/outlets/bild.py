"""Bild: the first paragraph of the text is the lead, set apart only by the style sheet."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: The layout with `article-body` in `article`, on pages of 2023.
BILD = HtmlHandler(
    name="bild",
    hosts=("bild.de",),
    marker="//article/div[has-class('article-body')]",
    drop="//article/div[has-class('article-body')]/p[1]",
    dek=(xpath("//article/div[has-class('article-body')]/p[1]"),),
)
