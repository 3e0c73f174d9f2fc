"""Eyethu News: lines in the text that send readers to another article begin with `FUNDA OLUNYE UDABA LAPHA`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
EYETHUNEWS = HtmlHandler(
    name="eyethunews",
    hosts=("eyethunews.co.za",),
    drop="//div[has-class('entry-content')]/p[starts-with(normalize-space(.), 'FUNDA OLUNYE UDABA LAPHA')]",
)
