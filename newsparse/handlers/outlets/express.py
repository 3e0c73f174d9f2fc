"""Daily Express: the `h1` is the headline for search engines, after which the address is made; the short one is in `og:title`; lists of other articles stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta

#: Pages of 2019 to 2024.
EXPRESS = HtmlHandler(
    name="express",
    hosts=("express.co.uk",),
    drop="//div[has-class('text-description')]//p[strong][starts-with(normalize-space(.), 'SEE MORE') or starts-with(normalize-space(.), \"DON'T MISS\") or starts-with(normalize-space(.), 'READ MORE') or starts-with(normalize-space(.), 'JUST IN')]",
    headline=(meta("og:title"),),
)
