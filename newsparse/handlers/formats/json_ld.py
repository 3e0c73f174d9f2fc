"""schema.org's articles as bare JSON-LD: an object, a list of them, a `@graph`, a list of items.

What an article states is read exactly as where a page embeds it, by the same weighing of the same evidence. Sources: schema.org's
`NewsArticle` and its parents, JSON-LD 1.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.json_ld import is_work, node_statements, types_of
from newsparse.evidence.statement import Statements
from newsparse.fields.byline import read_byline
from newsparse.fields.date import Dates, read_dates
from newsparse.fields.headline import read_headline
from newsparse.fields.identity import Identity, read_identity
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import stated_headline
from newsparse.handlers.builtin import JSON_LD_SIGNS
from newsparse.handlers.json import JsonHandler, objects_of
from newsparse.handlers.key_paths import key
from newsparse.model.content import Image
from newsparse.model.fields import Byline, Headline
from newsparse.model.limits import Limits
from newsparse.reading.document import Document
from newsparse.reading.item_page import page_of
from newsparse.reading.json_items import json_items
from newsparse.reading.markup_strings import is_markup
from newsparse.reading.page import Page
from newsparse.reading.source import Source

#: Where articles stand in other nodes.
_WITHIN = ("@graph", "itemListElement", "item", "mainEntity", "hasPart", "blogPost", "dataFeedElement")
_DEPTH = 6
#: A work of these types is no text.
_NO_TEXTS = ("Video", "Audio", "Image", "Recipe", "Product", "HowTo", "ClaimReview")
#: Texts of a live blog's entries and of an article.
_BODY = ("articleBody", "text", "reviewBody")


@attrs.frozen(kw_only=True)
class JsonLdHandler(JsonHandler):
    """Reads the articles among the nodes of JSON-LD; people and organizations that they refer to by `@id` are found beside them."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The articles, each with the value that it stands in."""
        for document in json_items(source, (), limits):
            yield from _articles(document)

    def page(self, document: Document) -> Page:
        """The blocks of the article's text; what the node states is known as if a page embedded it."""
        body = next(
            (value for name in _BODY if isinstance(value := document.data.get(name), str) and value.strip()), None
        )
        if body is None:
            body = _entries(document.data.get("liveBlogUpdate"))
        text = page_of(document, (body,) if body else (), base=_address(document.data))
        page = Page(document, text.blocks, text.regions, text.pictures)
        node = {name: value for name, value in document.data.items() if name not in _BODY}
        page.remember(gather_statements, Statements(node_statements(node, document.where, document.within)))
        return page

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline as on a page that embeds the node; `alternativeHeadline` or the description is the dek."""
        reading = read_headline(page, hints)
        stated = stated_headline(self.found("headline", page), self.found("kicker", page), self.found("dek", page))
        if reading.value is None:
            return stated
        dek = stated.value.dek if stated.value is not None else None
        return attrs.evolve(reading, value=attrs.evolve(reading.value, dek=dek))

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """The authors as on a page that embeds the node, with their jobs, addresses and employers."""
        return read_byline(page, hints)

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """The dates as on a page that embeds the node."""
        return read_dates(page, hints)

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, section, keywords and paywall as on a page that embeds the node."""
        return read_identity(page, hints)

    def images(self, page: Page) -> tuple[Image, ...]:
        """The article's pictures with their captions and credits."""
        found = page.document.data.get("image")
        pictures = (_picture(entry) for entry in (found if isinstance(found, list) else (found,)))
        return tuple(dict.fromkeys(picture for picture in pictures if picture is not None))


def _articles(document: Document) -> Iterator[Document]:
    """The articles in a value, outermost first; what an article holds is its own."""
    if document.fault is not None:
        yield document
        return
    stack: list[tuple[Any, str, int]] = [(document.data, document.where, 0)]
    while stack:
        value, where, depth = stack.pop()
        if isinstance(value, list):
            stack += [(inner, f"{where}/{i}", depth) for i, inner in reversed(list(enumerate(value)))]
        elif isinstance(value, dict):
            types = types_of(value)
            if is_work(types) and not any(sort in types for sort in _NO_TEXTS):
                yield attrs.evolve(document, data=value, within=document.data, where=where)
            elif depth < _DEPTH:
                stack += [(value[name], f"{where}/{name}", depth + 1) for name in reversed(_WITHIN) if name in value]


def _entries(updates: Any) -> str:
    """The entries of a live blog as HTML, each with its headline above its text."""
    parts: list[str] = []
    for _, entry in objects_of(updates if isinstance(updates, list) else [updates]):
        headline, text = entry.get("headline"), entry.get("articleBody") or entry.get("text")
        if isinstance(headline, str) and headline.strip():
            parts.append(f"<h2>{escape(headline, quote=False)}</h2>")
        if isinstance(text, str) and text.strip():
            lines = [escape(line, quote=False) for line in text.splitlines() if line.strip()]
            parts.append(text if is_markup(text) else "".join(f"<p>{line}</p>" for line in lines))
    return "".join(parts)


def _address(node: dict[str, Any]) -> str | None:
    """The address of the article's page."""
    page = node.get("mainEntityOfPage")
    for value in (node.get("url"), page.get("@id") if isinstance(page, dict) else page, node.get("@id")):
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value
    return None


def _picture(value: Any) -> Image | None:
    """A picture: an address, or an `ImageObject`."""
    if isinstance(value, str):
        return Image(url=value) if value.strip() else None
    if not isinstance(value, dict):
        return None
    url = next((found for name in ("contentUrl", "url", "@id") if isinstance(found := value.get(name), str)), None)
    caption, credit = (
        next((text for name in names if isinstance(text := value.get(name), str) and text.strip()), None)
        for names in (("caption", "description"), ("creditText", "copyrightNotice"))
    )
    return Image(url=url, caption=caption, credit=credit) if url or caption else None


JSON_LD = JsonLdHandler(
    name="json-ld",
    signs=JSON_LD_SIGNS,
    headline=(key("headline"), key("name")),
    dek=(key("alternativeHeadline"), key("description"), key("abstract")),
    kicker=(key("kicker"),),
    dateline=(key("dateline"),),
    located=(key("locationCreated/name"), key("contentLocation/name")),
    id=(key("identifier"), key("identifier/value"), key("@id")),
    version=(key("version"),),
    status=(key("creativeWorkStatus"), key("creativeWorkStatus/name")),
    credit=(key("creditText"), key("sourceOrganization/name"), key("provider/name")),
    copyright=(key("copyrightNotice"), key("copyrightHolder/name")),
    usage_terms=(key("usageInfo"), key("license")),
    subjects=("about/*",),
)
