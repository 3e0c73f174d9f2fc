"""Legal Tribune Online: title, `og:title` and `twitter:title` have one headline, the `h1` a variant of it with other words; the lead and how to cite the article stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import meta, xpath

#: Pages of 2025.
LTO = HtmlHandler(
    name="lto",
    hosts=("lto.de",),
    drop="//div[has-class('reader__intro')] | //div[has-class('citewrapper')]",
    headline=(meta("og:title"),),
    dek=(xpath("//div[has-class('reader__intro')]"),),
)
