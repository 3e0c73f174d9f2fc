"""Outside's sites: plans for training stand in tables of the text, and lines that send readers to other articles begin with `RELATED:`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024.
OUTSIDE = HtmlHandler(
    name="outside",
    hosts=("outsideonline.com",),
    body="//div[has-class('fp-contentTarget')]",
    drop=(
        "//div[has-class('fp-contentTarget')]//p[starts-with(normalize-space(.), 'RELATED:')]"
        " | //div[has-class('ad-placeholder-wrapper') or has-class('pub-date')]"
    ),
)
