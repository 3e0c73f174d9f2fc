"""The Gateway Pundit: posts from elsewhere are embedded in the text, captions of pictures stand in paragraphs of it, in italics below the picture."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2023 and 2026.
GATEWAY_PUNDIT = HtmlHandler(
    name="gateway-pundit",
    hosts=("thegatewaypundit.com",),
    drop=(
        "//div[has-class('entry-content')]//blockquote[has-class('twitter-tweet')]"
        " | //div[has-class('entry-content')]/p[img and em and not(text()[normalize-space()])]"
    ),
)
