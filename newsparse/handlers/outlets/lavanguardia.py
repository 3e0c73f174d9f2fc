"""La Vanguardia: highlighted sentences stand between the paragraphs of the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2026.
LAVANGUARDIA = HtmlHandler(
    name="lavanguardia",
    hosts=("lavanguardia.com",),
    drop="//div[has-class('content_component') and has-class('highlight')]",
)
