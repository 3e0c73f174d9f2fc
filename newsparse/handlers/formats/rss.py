"""RSS: 2.0 and its forerunners 0.9x, RDF Site Summary 1.0, and WordPress's exports, which are RSS too.

Sources: the RSS 2.0 specification (RSS Advisory Board), RDF Site Summary 1.0 with its modules Dublin Core and Content,
Media RSS, PRISM, and WordPress's WXR 1.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints
from newsparse.handlers.builtin import RSS_SIGNS
from newsparse.handlers.element_paths import ElementRule, element, words_in
from newsparse.handlers.feed import Text, body_of, once_each, summary_of, tidy_identity
from newsparse.handlers.lists import listed
from newsparse.handlers.media_rss import media_pictures
from newsparse.handlers.xml import XmlHandler
from newsparse.model.content import Image
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page
from newsparse.reading.source import Source

_LONG = (element("content:encoded"), element("atom:content"))
_SHORT = (element(":description"), element("excerpt:encoded"), element("dc:description"), element("media:description"))
_BASES = (element(":link"), element("../:link"), element("../channel/:link"))

#: What WordPress exports besides articles.
_NO_ARTICLES = frozenset(
    "attachment nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block wp_template"
    " wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face".split()
)
_POST_TYPE = element("wp:post_type")

#: Marks that WordPress replaces before it shows a text: a pair around words keeps them, one alone stands for a thing.
_PAIR = re.compile(r"\[(?P<name>[a-z][\w-]{2,30})(?:\s[^\[\]<>]{0,400})?\](?P<inside>[^\[\]]{0,2000})\[/(?P=name)\]")
_ALONE = re.compile(
    r"\[/?(?:gallery|embed|audio|video|playlist|caption|wp_caption|vc_\w+|et_pb_\w+)\b[^\[\]]{0,1000}\]"
    r"|\[[a-z][\w-]{2,30}\s[\w-]{1,30}=[\"'“”][^\[\]]{0,1000}\]"
)


@attrs.frozen(kw_only=True)
class RssHandler(XmlHandler):
    """Reads the items of RSS.

    `content:encoded` is the body; `description` is the body where it is all there is, and the dek beside a body unless it is only
    the beginning of that, cut off.
    """

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The items that are articles: WordPress exports pictures, menus and settings as items too."""
        for document in super().open(source, limits):
            kind = _text(_POST_TYPE, document.data)
            if kind is None or kind[1] not in _NO_ARTICLES:
                yield document

    def page(self, document: Document) -> Page:
        """The blocks of the item's body."""
        return page_of(document, self.bodies(document), base=base_of(document))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The long text, or the short one where it is the article."""
        return body_of(_texts(document))

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, section and topics; the outlet without the feed's own name."""
        identity = super().read_identity(page, hints)
        return tidy_identity(identity, base_of(page.document), hints)

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures of Media RSS, and enclosures that are pictures."""
        enclosed = (
            (Image(url=enclosure.get("url")), 0)
            for enclosure in page.document.data.iterchildren("{*}enclosure")
            if (enclosure.get("type") or "").startswith("image/")
        )
        return once_each((*media_pictures(page.document.data), *enclosed), base_of(page.document))


def _texts(document: Document) -> tuple[Text | None, Text | None]:
    """The long text and the short one, as far as the item has them."""
    long = next((text for rule in _LONG if (text := _body(rule, document.data)) is not None), None)
    short = next((text for rule in _SHORT if (text := _body(rule, document.data)) is not None), None)
    if long is not None and isinstance(long[1], str) and "[" in long[1]:
        long = long[0], without_marks(long[1])
    return long, short


def _text(rule: ElementRule, item: etree._Element) -> tuple[str, str] | None:
    """The text of the first element that a path leads to and its place; `None` where it has none."""
    for found in rule.elements(item):
        text = "".join(map(str, found.itertext()))
        if text.strip():
            return rule.place(found), text
    return None


def _body(rule: ElementRule, item: etree._Element) -> Text | None:
    """The same, as the element itself where it holds elements: HTML that nobody escaped."""
    holder = next((found for found in rule.elements(item) if words_in(found)), None)
    if holder is None:
        return None
    return (rule.place(holder), holder) if len(holder) else _text(rule, item)


def without_marks(text: str) -> str:
    """A text as WordPress stores it without the marks that it replaces: '[dropcap]T[/dropcap]he harbour' → 'The harbour'."""
    for _ in range(3):
        inner = _PAIR.sub(r"\g<inside>", text)
        if inner == text:
            break
        text = inner
    return _ALONE.sub("", text)


def base_of(document: Document) -> str | None:
    """What an item's addresses are relative to: an `xml:base`, its own address, that of the channel."""
    item = document.data
    for around in (item, *item.iterancestors()):
        if base := around.get("{http://www.w3.org/XML/1998/namespace}base"):
            return str(base)
    for rule in _BASES:
        found = _text(rule, item)
        if found is not None and found[1].strip().startswith(("http://", "https://")):
            return found[1].strip()
    return document.url


@attrs.frozen
class _Summary:
    """The rule for the dek: the short text beside a long one."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The short text, unless it is the article or only its beginning."""
        if isinstance(page.document.data, etree._Element):
            yield from summary_of(page, _texts(page.document))


RSS = RssHandler(
    name="rss",
    signs=RSS_SIGNS,
    items=("item",),
    signs_alone=True,
    headline=(element(":title"), element("dc:title"), element("media:title")),
    dek=(_Summary(),),
    byline=(
        element("dc:creator"),
        element(":author"),
        element("atom:author/name"),
        element("media:credit[@role='author']"),
    ),
    date=(
        element(":pubDate"),
        element("dc:date"),
        element("dcterms:issued"),
        element("prism:publicationDate"),
        element("dcterms:created"),
        element("atom:published"),
        element("wp:post_date_gmt"),
    ),
    modified=(
        element("dcterms:modified"),
        element("atom:updated"),
        element("prism:modificationDate"),
        element("wp:post_modified_gmt"),
    ),
    language=(
        element("@xml:lang"),
        element("dc:language"),
        element("../:language"),
        element("../dc:language"),
        element("../@xml:lang"),
        element("../channel/dc:language"),
        element("../../@xml:lang"),
    ),
    outlet=(
        element(":source"),
        element("prism:publicationName"),
        element("../prism:publicationName"),
        element("../channel/prism:publicationName"),
        element("../:title"),
        element("../channel/:title"),
        element("dc:publisher"),
        element("../dc:publisher"),
    ),
    url=(element("feedburner:origLink"), element(":link"), element(":guid[@isPermaLink='true']"), element(":guid")),
    section=(element("prism:section"),),
    topics=(element(":category"), element("dc:subject"), listed(element("media:keywords"))),
    id=(element(":guid"), element("@rdf:about"), element("dc:identifier")),
    status=(element("wp:status"),),
    slug=(element("wp:post_name"),),
    copyright=(
        element("dc:rights"),
        element("../:copyright"),
        element("../dc:rights"),
        element("../channel/dc:rights"),
    ),
)
