"""CNX Software: an appeal for support closes the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
CNX_SOFTWARE = HtmlHandler(
    name="cnx-software",
    hosts=("cnx-software.com",),
    drop="//div[has-class('entry-content')]//p[starts-with(normalize-space(.), 'Support CNX Software!')]",
)
