"""WinFuture: the lead stands in the text, and lists of data in boxes of their own."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2020 and 2024.
WINFUTURE = HtmlHandler(
    name="winfuture",
    hosts=("winfuture.de",),
    drop="//div[@id='news_content']/div[has-class('teaser_text')]",
    dek=(xpath("//div[@id='news_content']/div[has-class('teaser_text')]"),),
)
