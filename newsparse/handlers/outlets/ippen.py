"""Newspapers of the Ippen group (Frankfurter Rundschau, Münchner Merkur): the lead stands in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2023 and 2024.
IPPEN = HtmlHandler(
    name="ippen",
    hosts=(
        "fr.de",
        "merkur.de",
    ),
    drop="//p[has-class('id-StoryElement-leadText')]",
    dek=(xpath("//p[has-class('id-StoryElement-leadText')]"),),
)
