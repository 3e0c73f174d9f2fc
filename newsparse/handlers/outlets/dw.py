"""Deutsche Welle: until 2023 the author stands in a list of facts below the text, by a label; since then headings of embedded players stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import text_line

#: The layout of 2023 and 2024, whose players are `vjs-wrapper`.
DW = HtmlHandler(
    name="dw",
    hosts=("dw.com",),
    marker="//*[has-class('vjs-wrapper')]",
    drop="//*[has-class('vjs-wrapper')]",
)

#: The layout with `smallList`, on pages of 2011 to 2023 in English and French; those in German say whom they mean.
DW_LIST = HtmlHandler(
    name="dw-list",
    hosts=("dw.com",),
    marker="//ul[has-class('smallList')]",
    byline=(text_line("Auteur"), text_line("Author")),
)
