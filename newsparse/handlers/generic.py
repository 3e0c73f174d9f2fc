"""The handlers for whatever no outlet's handler claims."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.protocol import Handler
from newsparse.handlers.reference import FormatReference
from newsparse.handlers.text import TextHandler
from newsparse.reading.document import Format

GENERIC_HTML = HtmlHandler(name="generic-html")
GENERIC_TEXT = TextHandler(name="generic-text")

#: Imported when XML of a vocabulary comes that no handler knows.
GENERIC_XML = FormatReference("generic-xml", (), "newsparse.handlers.formats.named_xml:NAMED_XML")

GENERIC: dict[Format, Handler] = {Format.HTML: GENERIC_HTML, Format.TEXT: GENERIC_TEXT}
GENERIC_REFERENCES: dict[Format, FormatReference] = {Format.XML: GENERIC_XML}
