"""The Nation: cards with the deks of other articles stand below the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024.
THE_NATION = HtmlHandler(
    name="the-nation",
    hosts=("thenation.com",),
    drop="//*[has-class('collections__card')]",
)
