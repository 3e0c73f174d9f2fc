"""GameStar: captions of pictures are paragraphs of the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2018 and 2024.
GAMESTAR = HtmlHandler(
    name="gamestar",
    hosts=("gamestar.de",),
    drop="//div[has-class('article-content')]/p[has-class('caption')]",
)
