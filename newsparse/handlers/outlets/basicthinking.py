"""Basic Thinking: lists of other articles and an advertisement of the outlet's own job board close the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2018.
BASICTHINKING = HtmlHandler(
    name="basicthinking",
    hosts=("basicthinking.de",),
    drop=(
        "//div[has-class('entry-content')]/p[normalize-space(.) = 'Auch interessant:']"
        " | //div[has-class('entry-content')]/p[normalize-space(.) = 'Auch interessant:']/following-sibling::ul[1]"
        " | //div[has-class('entry-content')]/h3[starts-with(normalize-space(.), 'Deine Jobbörse')]"
        " | //div[has-class('entry-content')]/h3[starts-with(normalize-space(.), 'Deine Jobbörse')]/following-sibling::p"
    ),
)
