"""Polityka: lines in the text that send readers to another article begin with `Czytaj też`."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2021.
POLITYKA = HtmlHandler(
    name="polityka",
    hosts=("polityka.pl",),
    drop="//div[has-class('cg_article_meat')]/p[starts-with(normalize-space(.), 'Czytaj też:')]",
)
