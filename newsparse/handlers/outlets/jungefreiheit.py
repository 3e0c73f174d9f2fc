"""Junge Freiheit: the author stands in a list of the post's details that has no name of its own for it."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2019.
JUNGEFREIHEIT = HtmlHandler(
    name="jungefreiheit",
    hosts=("jungefreiheit.de",),
    byline=(xpath("//span[has-class('elementor-post-info__item--type-custom')]"),),
)
