"""Apple News Format (version 1): an article as a tree of components, each with a role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

import attrs

from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import APPLE_NEWS_SIGNS
from newsparse.handlers.json import JsonHandler
from newsparse.handlers.key_paths import key
from newsparse.model.content import Image
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.page import Page

#: Elements of HTML by a component's role; what has another role (a map, an advert, a tweet) is not shown as text.
_ELEMENTS = {
    "body": "div",
    "heading": "h2",
    **{f"heading{rank}": f"h{rank}" for rank in range(1, 7)},
    "quote": "blockquote",
    "pullquote": "blockquote",
    "caption": "figcaption",
}
_PICTURES = frozenset(("photo", "image", "figure", "portrait", "logo", "gallery", "mosaic"))
#: No deeper nesting is read.
_DEPTH = 30

_MARKDOWN_LINK = re.compile(r"!?\[(?P<words>[^\[\]]{0,500})\]\((?P<url>[^()\s]{1,2000})(?:\s[^()]{0,200})?\)")
_MARKDOWN_MARK = re.compile(
    r"(?<!\w)(?P<mark>\*{1,3}|_{1,3}|~~|`)(?=\S)(?P<words>[^*_~`\n]{1,2000})(?<=\S)(?P=mark)(?!\w)"
)
_MARKDOWN_HEADING = re.compile(r"(?P<rank>#{1,6})\s+(?P<words>[^\n]*)")
_MARKDOWN_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+(?P<words>.*)", re.DOTALL)
_HEADING_LINE = re.compile(r"^#{1,6}\s[^\n]*\n", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])\s|#{1,6}\s)")


@attrs.frozen(kw_only=True)
class AppleNewsHandler(JsonHandler):
    """Reads the components of Apple News Format; `title`, `intro`, `author` and `byline` are fields, not text."""

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The text as one string of HTML."""
        markup = "\n".join(_markup(document.data.get("components"), 0))
        return (markup,) if markup else ()

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures with their captions, those of galleries among them."""
        return tuple(dict.fromkeys(_pictures(page.document.data.get("components"), 0)))


def _markup(components: Any, depth: int) -> Iterator[str]:
    """The components that are text or pictures as HTML, in order."""
    for component in components if isinstance(components, list) and depth < _DEPTH else ():
        if not isinstance(component, dict):
            continue
        role = str(component.get("role"))
        if role in _PICTURES:
            yield from _figures(component)
        elif (name := _ELEMENTS.get(role)) is not None:
            if inside := _inside(component):
                yield f'<{name} class="{"pullquote" if role == "pullquote" else ""}">{inside}</{name}>'
        elif role == "aside":
            yield "<aside>" + "\n".join(_markup(component.get("components"), depth + 1)) + "</aside>"
        elif role in ("htmltable", "datatable") and isinstance(html := component.get("html"), str):
            yield html
        else:
            yield from _markup(component.get("components"), depth + 1)


def _inside(component: Mapping[str, Any]) -> str:
    """The text of a component as HTML: it is HTML, Markdown or plain as `format` says."""
    text = component.get("text")
    if not isinstance(text, str) or not text.strip():
        return ""
    style = component.get("format")
    if style == "html":
        return text
    if style == "markdown":
        return _from_markdown(text)
    lines = [f"<p>{escape(line, quote=False)}</p>" for line in text.split("\n") if line.strip()]
    return "".join(lines) if len(lines) > 1 else escape(text, quote=False)


def _from_markdown(text: str) -> str:
    """The part of Markdown that Apple's parser knows, as HTML: paragraphs, headings, lists, links; emphasis is taken off."""
    parts: list[str] = []
    for paragraph in _PARAGRAPHS.split(_HEADING_LINE.sub(r"\g<0>\n", text)):
        words = paragraph.strip()
        if not words:
            continue
        heading, item = _MARKDOWN_HEADING.fullmatch(words), _MARKDOWN_ITEM.fullmatch(words)
        name = f"h{len(heading['rank'])}" if heading else "li" if item else "p"
        for marked in (heading, item):
            words = marked["words"].rstrip("# ") if marked else words
        inner = _MARKDOWN_LINK.sub(r'<a href="\g<url>">\g<words></a>', escape(words, quote=True))
        inner = _MARKDOWN_MARK.sub(r"\g<words>", inner)
        parts.append(f"<{name}>{inner}</{name}>")
    return "".join(parts)


def _pictures(components: Any, depth: int) -> Iterator[Image]:
    """The pictures of components and of what they hold, in order."""
    for component in components if isinstance(components, list) and depth < _DEPTH else ():
        if isinstance(component, dict):
            if str(component.get("role")) in _PICTURES:
                yield from _shown(component)
            yield from _pictures(component.get("components"), depth + 1)


def _shown(component: Mapping[str, Any]) -> Iterator[Image]:
    """A picture, or those of a gallery."""
    items = component.get("items")
    for entry in items if isinstance(items, list) else (component,):
        url = entry.get("URL") if isinstance(entry, dict) else None
        if isinstance(url, str) and url:
            caption, told = entry.get("caption"), entry.get("accessibilityCaption")
            words = caption.get("text") if isinstance(caption, dict) else caption
            yield Image(
                url=url,
                caption=(plain_title(words) or None) if isinstance(words, str) else None,
                alt=told if isinstance(told, str) and told else None,
            )


def _figures(component: Mapping[str, Any]) -> Iterator[str]:
    """The pictures as HTML, so that they stand where they do in the text."""
    for image in _shown(component):
        shown = f"<figcaption>{escape(image.caption)}</figcaption>" if image.caption else ""
        yield f'<figure><img src="{escape(image.url or "")}"/>{shown}</figure>'


@attrs.frozen
class _Role:
    """The rule for the texts of components with a role, wherever they stand."""

    role: str

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The texts, in order."""
        stack: list[tuple[Any, str, int]] = [(page.document.data, page.document.where, 0)]
        while stack:
            value, where, depth = stack.pop()
            components = value.get("components") if isinstance(value, dict) else None
            text = value.get("text") if isinstance(value, dict) and value.get("role") == self.role else None
            if isinstance(text, str) and text.strip():
                yield Evidence(EvidenceSource.FORMAT, f"{where}/text", plain_title(text))
            if isinstance(components, list) and depth < _DEPTH:
                inner = [(entry, f"{where}/components/{i}", depth + 1) for i, entry in enumerate(components)]
                stack.extend(reversed(inner))


APPLE_NEWS = AppleNewsHandler(
    name="apple-news",
    signs=APPLE_NEWS_SIGNS,
    headline=(_Role("title"), key("title")),
    dek=(key("subtitle"), _Role("intro"), key("metadata/excerpt")),
    byline=(_Role("byline"), _Role("author"), key("metadata/authors/*")),
    date=(key("metadata/datePublished"), key("metadata/dateCreated")),
    modified=(key("metadata/dateModified"),),
    language=(key("language"),),
    url=(key("metadata/canonicalURL"),),
    topics=(key("metadata/keywords/*"),),
    id=(key("identifier"),),
)
