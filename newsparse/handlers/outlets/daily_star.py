"""Daily Star: the `h1` is the headline for search engines, after which the address is made; the short one is in `og:title`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta

#: The layout with `article-main`, on pages of 2024; later pages have it in the `h1`.
DAILY_STAR = HtmlHandler(
    name="daily-star",
    hosts=("dailystar.co.uk",),
    marker="//article[has-class('article-main')]",
    headline=(meta("og:title"),),
)
