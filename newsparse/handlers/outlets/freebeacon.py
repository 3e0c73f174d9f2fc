"""Washington Free Beacon: kicker and dek stand in the head of the article, adverts and the list of tags in its body; the outlet of the project's seed."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import json_ld, meta, xpath

#: The layout with `article-head` above `article-content`, seen on pages of 2023.
FREEBEACON = HtmlHandler(
    name="freebeacon",
    hosts=("freebeacon.com",),
    marker="//div[has-class('article-content')]",
    body="//div[has-class('article-content')]",
    drop="//*[has-class('tag-list') or has-class('inline-ad-wrapper') or has-class('in-article-ad-wrapper')]",
    headline=(xpath("//div[has-class('article-head')]//h1"), json_ld("headline")),
    kicker=(xpath("//div[has-class('article-head')]//div[has-class('category')]"),),
    dek=(xpath("//*[has-class('article-excerpt')]"),),
    byline=(json_ld("author"), meta("author")),
    date=(json_ld("datePublished"), meta("article:published_time")),
    modified=(json_ld("dateModified"), meta("article:modified_time")),
)
