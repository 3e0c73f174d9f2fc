"""Euronews, in all its languages: the `h1` is the headline for search engines, after which the address is made; its lists show the one in `og:title`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta

#: Pages of 2024 and 2026.
EURONEWS = HtmlHandler(
    name="euronews",
    hosts=("euronews.com",),
    headline=(meta("og:title"),),
)
