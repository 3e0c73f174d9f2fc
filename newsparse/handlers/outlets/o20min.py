"""20 Minuten: the `h1` is the headline for search engines, the one of its editors is in `og:title`; a box of what it is about stands above the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta

#: Pages of 2024 and 2025.
ZWANZIGMIN = HtmlHandler(
    name="20min",
    hosts=("20min.ch",),
    drop="//*[@data-testid='InfoBox'][.//h3[starts-with(normalize-space(.), 'Darum geht')]]",
    headline=(meta("og:title"),),
)
