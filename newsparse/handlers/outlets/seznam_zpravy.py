"""Seznam Zprávy: cards with the background of a story, with texts of their own, stand between the paragraphs."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
SEZNAM_ZPRAVY = HtmlHandler(
    name="seznam-zpravy",
    hosts=("seznamzpravy.cz",),
    drop="//div[has-class('mol-post-card__body')]",
)
