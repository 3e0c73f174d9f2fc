"""Daily Express: the `h1` is the headline for search engines, after which the address is made; the short one is in `og:title`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta

#: Pages of 2019 to 2024.
EXPRESS = HtmlHandler(
    name="express",
    hosts=("express.co.uk",),
    headline=(meta("og:title"),),
)
