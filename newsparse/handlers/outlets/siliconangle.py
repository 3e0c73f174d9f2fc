"""SiliconANGLE: an appeal of its founder closes the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
SILICONANGLE = HtmlHandler(
    name="siliconangle",
    hosts=("siliconangle.com",),
    drop="//div[has-class('silic-after-content')]",
)
