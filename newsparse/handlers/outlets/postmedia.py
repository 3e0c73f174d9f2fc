"""Newspapers of Postmedia: what subscribers get, a note about recommendations and a request to bookmark the site stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024 to 2026.
POSTMEDIA = HtmlHandler(
    name="postmedia",
    hosts=(
        "nationalpost.com",
        "financialpost.com",
        "theprovince.com",
        "vancouversun.com",
        "calgaryherald.com",
        "edmontonjournal.com",
        "montrealgazette.com",
        "ottawacitizen.com",
    ),
    drop=(
        "//div[starts-with(@class, 'intro-body__')]"
        " | //*[@id='disclaimer']"
        " | //p[em][starts-with(normalize-space(.), 'Our website is the place for')]"
    ),
)
