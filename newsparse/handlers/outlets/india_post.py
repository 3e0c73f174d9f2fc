"""India Post: a ticker of breaking news with the beginnings of other articles stands beside the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019.
INDIA_POST = HtmlHandler(
    name="india-post",
    hosts=("indiapost.com",),
    body="//div[has-class('main-article-content')]//div[has-class('shortcode-content')]",
)
