"""Top Gear: lines that send readers to dealers and to reviews stand between the entries of lists."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
TOPGEAR = HtmlHandler(
    name="topgear",
    hosts=("topgear.com",),
    drop="//p[starts-with(normalize-space(.), 'Compare new car deals with') or starts-with(normalize-space(.), 'Compare used car deals with')] | //p[a and starts-with(normalize-space(.), 'Read the full ') and contains(., ' review')]",
)
