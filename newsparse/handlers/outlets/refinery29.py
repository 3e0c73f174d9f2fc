"""Refinery29: the author stands in `main-contributors`; the `author` of the head also names who took the pictures and was in them."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2016 to 2022.
REFINERY29 = HtmlHandler(
    name="refinery29",
    hosts=("refinery29.com",),
    byline=(xpath("//div[has-class('main-contributors')]//span[has-class('contributor')]/a"),),
)
