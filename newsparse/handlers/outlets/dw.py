"""Deutsche Welle: headings of embedded players stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: The layout of 2023 and 2024, whose players are `vjs-wrapper`.
DW = HtmlHandler(
    name="dw",
    hosts=("dw.com",),
    marker="//*[has-class('vjs-wrapper')]",
    drop="//*[has-class('vjs-wrapper')]",
)
