"""Business Insider Deutschland: a summary in points stands above the text, a note about translations in it, and lists made of headings with pictures below."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2024.
BUSINESSINSIDER_DE = HtmlHandler(
    name="businessinsider-de",
    hosts=("businessinsider.de",),
    body="//div[has-class('entry-content')]",
    drop=(
        "//*[has-class('bi-bulletpoints')]"
        " | //*[has-class('sourcepoint__social-placeholder')]"
        " | //*[has-class('bi-image') or has-class('wp-block-inline-teaser')]"
        " | //div[has-class('entry-content')]/p[mark][starts-with(normalize-space(.), 'Dies ist eine maschinelle Übersetzung')]"
    ),
)
