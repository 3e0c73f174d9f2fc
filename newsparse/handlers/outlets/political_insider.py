"""The Political Insider: the headline is an `h2` in the article's head; the `h1` is the outlet's name, `og:title` a line for social networks."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2016.
POLITICAL_INSIDER = HtmlHandler(
    name="political-insider",
    hosts=("thepoliticalinsider.com",),
    headline=(xpath("//header[has-class('article-header')]//h2"),),
)
