"""A handler per outlet or format, the rules that they are made of, and the registry."""

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Registry
from newsparse.handlers.rules import json_ld, meta, text_line, xpath
from newsparse.handlers.text import TextHandler

__all__ = ["Handler", "HtmlHandler", "Registry", "TextHandler", "json_ld", "meta", "text_line", "xpath"]
