"""NDTV: who edited an agency's article is marked as its author."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2020.
NDTV = HtmlHandler(
    name="ndtv",
    hosts=("ndtv.com",),
    byline=(xpath("//span[@itemprop='author']//span[@itemprop='name']"),),
)
