"""SB Nation's team sites: tables of figures and embedded posts are part of the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: The layout of 2019 with `c-entry-content`.
SBNATION = HtmlHandler(
    name="sbnation",
    hosts=(
        "sbnation.com",
        "dawgsbynature.com",
    ),
    marker="//div[has-class('c-entry-content')]",
    body="//div[has-class('c-entry-content')]",
)
