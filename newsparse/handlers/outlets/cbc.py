"""CBC News: the dek is a heading, `deck`, that stands with the text; above it what lists show of the article."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2022 and 2024.
CBC = HtmlHandler(
    name="cbc",
    hosts=("cbc.ca",),
    drop="//h2[has-class('deck')] | //div[has-class('detailSummary')]",
    dek=(xpath("//h2[has-class('deck')]"),),
)
