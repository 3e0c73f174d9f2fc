"""t-online: the kicker stands in an attribute of its own above the text, in a heading that is no subheading."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2026.
T_ONLINE = HtmlHandler(
    name="t-online",
    hosts=("t-online.de",),
    drop="//h2[.//*[@data-external-article-headline]]",
    kicker=(xpath("//*[@data-external-article-kicker]", attr="data-external-article-kicker"),),
)
