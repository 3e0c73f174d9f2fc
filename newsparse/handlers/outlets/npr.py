"""NPR: notices about rights and about the accuracy of transcripts close the text of a broadcast."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2023.
NPR = HtmlHandler(
    name="npr",
    hosts=("npr.org",),
    drop="//p[has-class('disclaimer')]",
)
