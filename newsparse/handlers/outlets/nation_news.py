"""Nation News (Barbados): invitations to subscribe and to download close the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2022.
NATION_NEWS = HtmlHandler(
    name="nation-news",
    hosts=("nationnews.com",),
    drop="//article/p[starts-with(normalize-space(.), 'Subscribe now to our eNATION') or starts-with(normalize-space(.), 'For the latest stories and breaking news updates download')]",
)
