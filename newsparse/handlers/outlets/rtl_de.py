"""RTL: the `h1` is the headline for search engines, out of sight; the one that readers see is an `h2`, with a kicker above it."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2021.
RTL_DE = HtmlHandler(
    name="rtl-de",
    hosts=("rtl.de",),
    marker="//h2[has-class('header__headline-title')]",
    headline=(xpath("//h2[has-class('header__headline-title')]"),),
    kicker=(xpath("//h2[has-class('article-headline-kicker')]"),),
)
