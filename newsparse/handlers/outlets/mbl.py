"""Morgunblaðið: links to other articles, with picture and heading, stand between the paragraphs of the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
MBL = HtmlHandler(
    name="mbl",
    hosts=("mbl.is",),
    drop="//div[has-class('mbl-news-link')]",
)
