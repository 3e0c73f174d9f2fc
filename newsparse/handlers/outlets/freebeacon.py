"""Washington Free Beacon: kicker and dek stand in the head of the article, adverts and the list of tags in its body; before 2020 the names stood behind "BY:", below dek and picture. The outlet of the project's seed."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import json_ld, meta, text_line, xpath
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: What the line with the names begins with in the older layout.
_BY = "BY:"
#: What divides a picture's caption from its credit there: "Harbour of Sandhaven / AP".
_CREDIT = " / "


def dek_below_headline(page: Page) -> Iterator[Evidence]:
    """The line between the main heading and the names, where it is no picture's caption."""
    main = next((block for block in page.blocks if block.kind == "heading" and block.level == 1), None)
    if main is None:
        return
    below = page.blocks[main.number + 1 : main.number + 2]
    for block in below:
        if block.kind in ("heading", "paragraph") and not block.text.startswith(_BY) and _CREDIT not in block.text:
            yield Evidence(EvidenceSource.TEXT, f"block {block.number}", block.text)


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

#: The layout from 2012 to 2019. It is known from the visible lines of stored pages and not from their markup, so that
#: it is told, and read, by its lines alone; everything below the names is left to the generic handler.
FREEBEACON_BY = HtmlHandler(
    name="freebeacon-by",
    hosts=("freebeacon.com",),
    marker=f"//body[not(.//div[has-class('article-content')])]//text()[starts-with(normalize-space(), '{_BY}')]",
    headline=(xpath("//h1"),),
    dek=(dek_below_headline,),
    byline=(text_line(_BY),),
)
