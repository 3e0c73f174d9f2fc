"""taz, until 2023: the lead and the captions of pictures stand as paragraphs in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: The layout with `sectbody`, on pages of 2018 and 2023.
TAZ_SECTION = HtmlHandler(
    name="taz-section",
    hosts=("taz.de",),
    marker="//article[has-class('sectbody')]",
    drop="//article[has-class('sectbody')]/p[has-class('intro') or has-class('caption')]",
    dek=(xpath("//article[has-class('sectbody')]/p[has-class('intro')]"),),
)
