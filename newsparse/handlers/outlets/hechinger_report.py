"""The Hechinger Report: appeals for donations and terms for republishing close the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
HECHINGER_REPORT = HtmlHandler(
    name="hechinger-report",
    hosts=("hechingerreport.org",),
    drop="//section[has-class('below-content')] | //div[has-class('entry-content')]/p[starts-with(normalize-space(.), 'Contact staff writer')]",
)
