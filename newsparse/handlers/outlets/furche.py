"""Die Furche: the day of publication is only an attribute of the arrow on a time line in the article's head, whose years run on into the headline."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: The layout with `article-header__title`, on pages of 2020.
FURCHE = HtmlHandler(
    name="furche",
    hosts=("furche.at",),
    headline=(xpath("//div[has-class('article-header__title')]/h1"),),
    date=(xpath("//div[has-class('article-header__timeline')]//*[@data-date]", attr="data-date"),),
)
