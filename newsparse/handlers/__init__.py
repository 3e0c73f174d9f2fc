"""A handler per outlet or format, the rules that they are made of, and the registry."""

from newsparse.handlers.element_paths import element
from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.json import JsonHandler
from newsparse.handlers.key_paths import key
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Registry
from newsparse.handlers.rules import json_ld, meta, text_line, xpath
from newsparse.handlers.signs import Sign
from newsparse.handlers.text import TextHandler
from newsparse.handlers.xml import XmlHandler

__all__ = [
    "Handler",
    "HtmlHandler",
    "JsonHandler",
    "Registry",
    "Sign",
    "TextHandler",
    "XmlHandler",
    "element",
    "json_ld",
    "key",
    "meta",
    "text_line",
    "xpath",
]
