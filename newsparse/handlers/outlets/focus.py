"""Focus online: the lead and a note about affiliate links stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: The layout with `leadIn`, on pages until 2023.
FOCUS = HtmlHandler(
    name="focus",
    hosts=("focus.de",),
    marker="//div[has-class('leadIn')]",
    drop="//div[has-class('leadIn')] | //*[has-class('affiliate_info')]",
    dek=(xpath("//div[has-class('leadIn')]"),),
)
