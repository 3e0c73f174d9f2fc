"""Newspapers of the Funke group: the lead stands in the text, its first paragraph, in a heavier face."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: The layout of 2024.
FUNKE = HtmlHandler(
    name="funke",
    hosts=(
        "waz.de",
        "braunschweiger-zeitung.de",
    ),
    drop="//div[has-class('article-body')]/p[1][has-class('font-medium')]",
    dek=(xpath("//div[has-class('article-body')]/p[1][has-class('font-medium')]"),),
)
