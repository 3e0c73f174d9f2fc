"""Breaking Belize News: an advertisement of the outlet's own, set in letters that only look Latin, and a notice of its rights close the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2022.
BREAKING_BELIZE_NEWS = HtmlHandler(
    name="breaking-belize-news",
    hosts=("breakingbelizenews.com",),
    drop="//div[has-class('the_content_wrapper')]//p[has-class('desktoponly') or contains(., 'marketing@breakingbelizenews.com')]",
)
