"""apolut: who wrote a piece stands in its first line, not where the page names who put it online."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2022.
APOLUT = HtmlHandler(
    name="apolut",
    hosts=("apolut.net",),
    byline=(xpath("//em[starts-with(normalize-space(.), 'Ein ') and contains(., ' von ')]/strong[1]"),),
)
