"""Seznam Zprávy: cards with the background of a story, with texts of their own, stand between the paragraphs."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: The layout with `mol-rich-content--for-article`, on pages of spring 2025; later pages are read as they are.
SEZNAM_ZPRAVY = HtmlHandler(
    name="seznam-zpravy",
    hosts=("seznamzpravy.cz",),
    marker="//div[has-class('mol-rich-content--for-article')]",
    drop="//div[has-class('mol-post-card__body')]",
)
