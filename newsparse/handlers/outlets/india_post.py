"""India Post: a ticker of breaking news stands beside the text, and links that are pushed off the screen in it."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019.
INDIA_POST = HtmlHandler(
    name="india-post",
    hosts=("indiapost.com",),
    body="//div[has-class('main-article-content')]//div[has-class('shortcode-content')]",
    drop="//div[has-class('shortcode-content')]/div[contains(translate(@style, ' ', ''), 'left:-9999px')]",
)
