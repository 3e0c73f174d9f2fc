"""The handlers for whatever no outlet's handler claims."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.protocol import Handler
from newsparse.handlers.text import TextHandler
from newsparse.reading.document import Format

GENERIC_HTML = HtmlHandler(name="generic-html")
GENERIC_TEXT = TextHandler(name="generic-text")

GENERIC: dict[Format, Handler] = {Format.HTML: GENERIC_HTML, Format.TEXT: GENERIC_TEXT}
