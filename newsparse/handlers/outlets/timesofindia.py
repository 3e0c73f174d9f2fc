"""The Times of India: a synopsis stands above the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath

#: Pages of 2024.
TIMESOFINDIA = HtmlHandler(
    name="timesofindia",
    hosts=("timesofindia.indiatimes.com",),
    drop="//div[has-class('id-r-synopsis')]",
    dek=(xpath("//div[has-class('id-r-synopsis')]"),),
)
