"""Eishockey News: who wrote an article stands below it, bold and in italics."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2022.
EISHOCKEYNEWS = HtmlHandler(
    name="eishockeynews",
    hosts=("eishockeynews.de",),
    byline=(xpath("//div[has-class('automaticHyphenation')]//p[last()]/b/i"),),
)
