"""WRAL: the caption of a player of other stories stands in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024.
WRAL = HtmlHandler(
    name="wral",
    hosts=("wral.com",),
    drop="//div[@id='exco']",
)
