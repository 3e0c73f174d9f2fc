"""Guatemala.com: an invitation to the outlet's channels closes the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2022.
GUATEMALA_COM = HtmlHandler(
    name="guatemala-com",
    hosts=("guatemala.com",),
    drop="//p[starts-with(normalize-space(.), '¿Ya sabías que en Guatemala.com tenemos')]",
)
