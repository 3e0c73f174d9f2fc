"""Rzeczpospolita: teasers of other articles have leads that look like the article's own."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2026.
RZECZPOSPOLITA = HtmlHandler(
    name="rzeczpospolita",
    hosts=("rp.pl",),
    drop="//div[has-class('body') and has-class('articleBody')]//p[has-class('lead')] | //div[has-class('hidden')]/p[has-class('lead')]",
)
