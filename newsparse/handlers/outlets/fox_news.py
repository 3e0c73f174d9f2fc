"""Fox News: captions of pictures stand in paragraphs of the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019 and 2023.
FOX_NEWS = HtmlHandler(
    name="fox-news",
    hosts=("foxnews.com",),
    drop="//div[has-class('article-body')]//div[has-class('caption')]",
)
