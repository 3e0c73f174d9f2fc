"""Google's news sitemaps: the sitemap protocol 0.9 with the news and image extensions."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from lxml import etree

from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints
from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import NEWS_SITEMAP_SIGNS
from newsparse.handlers.element_paths import ElementRule, element
from newsparse.handlers.feed import once_each
from newsparse.handlers.lists import listed
from newsparse.handlers.xml import XmlHandler
from newsparse.model.content import Image
from newsparse.model.limits import Limits
from newsparse.reading.document import Document
from newsparse.reading.page import Page
from newsparse.reading.source import Source

_NEWS = element("news:news")
_ACCESS = element("news:news/news:access")
_IMAGES = element("image:image")
_LOC, _CAPTION, _TITLE = element("image:loc"), element("image:caption"), element("image:title")


@attrs.frozen(kw_only=True)
class NewsSitemapHandler(XmlHandler):
    """Reads the articles that a news sitemap lists: headline, date, address and outlet of each, and no text."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The addresses that are news; a sitemap may list other pages between them."""
        for document in super().open(source, limits):
            if _NEWS.elements(document.data):
                yield document

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, topics, and whether it is behind a paywall."""
        identity = super().read_identity(page, hints)
        access = next(iter(_ACCESS(page)), None)
        return identity if access is None else attrs.evolve(identity, paywalled=access.raw.strip() == "Subscription")

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures on the article's page."""
        found = (
            (Image(url=_words(_LOC, image), caption=_words(_CAPTION, image) or _words(_TITLE, image)), 0)
            for image in _IMAGES.elements(page.document.data)
        )
        return once_each(found, None)


def _words(rule: ElementRule, around: etree._Element) -> str | None:
    found = rule.elements(around)
    return plain_title("".join(map(str, found[0].itertext()))) or None if found else None


NEWS_SITEMAP = NewsSitemapHandler(
    name="news-sitemap",
    signs=NEWS_SITEMAP_SIGNS,
    items=("url",),
    headline=(element("news:news/news:title"),),
    date=(element("news:news/news:publication_date"),),
    modified=(element(":lastmod"),),
    language=(element("news:news/news:publication/news:language"), element("news:news/news:language")),
    outlet=(element("news:news/news:publication/news:name"), element("news:news/news:name")),
    url=(element(":loc"),),
    topics=(listed(element("news:news/news:keywords")),),
)
