"""Ilanga: who wrote an article stands bold in the first line of its text; the page itself names who put it online."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2024.
ILANGA = HtmlHandler(
    name="ilanga",
    hosts=("ilanganews.co.za",),
    byline=(xpath("//div[has-class('et_pb_post_content')]/p[1]/strong[normalize-space(.) = normalize-space(..)]"),),
)
