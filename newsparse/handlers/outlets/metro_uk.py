"""Metro (UK): boxes with facts and the newsroom's own requests stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Both layouts of 2024, with `article-body` and with `article__content`.
METRO_UK = HtmlHandler(
    name="metro-uk",
    hosts=("metro.co.uk",),
    drop=(
        "//*[has-class('metro-factbox')]"
        " | //article//p[starts-with(normalize-space(.), 'MORE :') or starts-with(normalize-space(.), 'Got a story?') or starts-with(normalize-space(.), 'Get in touch with our news team') or starts-with(normalize-space(.), 'For more stories like this') or starts-with(normalize-space(.), 'Follow Metro.co.uk on')]"
    ),
)
