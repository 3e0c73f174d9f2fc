"""Snopes: an appeal for support follows the text in a section named as the text's is."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2019.
SNOPES = HtmlHandler(
    name="snopes",
    hosts=("snopes.com",),
    drop="//section[has-class('content')][following-sibling::section[has-class('signature')]]",
)
