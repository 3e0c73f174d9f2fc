"""hessenschau.de: boxes with further information stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019 and 2024.
HESSENSCHAU = HtmlHandler(
    name="hessenschau",
    hosts=("hessenschau.de",),
    drop="//div[has-class('infobox')]",
)
