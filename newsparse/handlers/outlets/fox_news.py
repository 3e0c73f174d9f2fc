"""Fox News: lines in the text that are all link send readers to other articles, and captions of pictures stand in paragraphs."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019 and 2023.
FOX_NEWS = HtmlHandler(
    name="fox-news",
    hosts=("foxnews.com",),
    drop=(
        "//div[has-class('article-body')]//p[.//a][normalize-space(.) = normalize-space(.//a)][translate(., 'abcdefghijklmnopqrstuvwxyz', '') = string(.)]"
        " | //div[has-class('article-body')]//div[has-class('caption')]"
    ),
)
