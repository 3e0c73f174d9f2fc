"""The Washington Post's collection of TREC (versions 2 to 4): a line of JSON an article, its text as a list of typed contents."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import attrs

from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import WAPO_SIGNS
from newsparse.handlers.json import JsonHandler, objects_of
from newsparse.handlers.key_paths import key
from newsparse.model.content import Image
from newsparse.reading.document import Document
from newsparse.reading.page import Page

#: Elements of HTML by the subtype of a content, a paragraph for what is not here.
_ELEMENTS = {"subhead": "h2", "blockquote": "blockquote", "pullquote": "blockquote", "list": "li"}


@attrs.frozen(kw_only=True)
class WapoHandler(JsonHandler):
    """Reads the Washington Post's contents: `sanitized_html` is the text, by its subtype."""

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The text as one string of HTML."""
        parts = [_part(content) for content in _contents(document.data) if content.get("type") == "sanitized_html"]
        return ("\n".join(parts),) if any(parts) else ()

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures with their captions."""
        found = []
        for content in _contents(page.document.data):
            if content.get("type") == "image" and isinstance(url := content.get("imageURL"), str):
                caption = content.get("fullcaption") or content.get("blurb")
                found.append(Image(url=url, caption=plain_title(str(caption)) if caption else None))
        return tuple(dict.fromkeys(found))


def _contents(item: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The contents; some lines have `null` among them."""
    return [content for _, content in objects_of(item.get("contents"))]


def _part(content: Mapping[str, Any]) -> str:
    """A content as an element of HTML; plain text is escaped."""
    text = content.get("content")
    if isinstance(text, list):  # the entries of a list
        return "<ul>" + "".join(f"<li>{entry}</li>" for entry in text if isinstance(entry, str)) + "</ul>"
    if not isinstance(text, str) or not text.strip():
        return ""
    name = _ELEMENTS.get(str(content.get("subtype")), "p")
    kind = "pullquote" if content.get("subtype") == "pullquote" else ""
    inside = text if "<" in text and ">" in text else escape(text, quote=False).replace("&amp;", "&")
    return f'<{name} class="{kind}">{inside}</{name}>'


WAPO = WapoHandler(
    name="wapo",
    signs=WAPO_SIGNS,
    headline=(key("title"), key("contents/*[type=title]/content")),
    kicker=(key("contents/*[type=kicker]/content"),),
    dek=(key("contents/*[type=deck]/content"), key("contents/*[type=subtitle]/content")),
    byline=(key("contents/*[type=byline]/content"), key("author")),
    date=(key("published_date"), key("contents/*[type=date]/content")),
    outlet=(key("source"),),
    url=(key("article_url"),),
    section=(key("contents/*[type=kicker]/content"),),
    id=(key("id"),),
    credit=(key("source"),),
)
