"""Telling a site's front page from an article."""

from __future__ import annotations

from urllib.parse import urlsplit

from newsparse.evidence.statement import Statements
from newsparse.fields.text_region import text_sample
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: Places whose date says that the page is one article; dates in the markup may be those of teasers.
_DATING = (EvidenceSource.JSON_LD, EvidenceSource.OPEN_GRAPH, EvidenceSource.META, EvidenceSource.URL)

#: So many headings that are links, or less text than this, and a page at a site's own address is its front page.
_TEASERS = 4
_ARTICLE = 700


def is_front_page(page: Page, statements: Statements) -> bool:
    """Whether every address that the page has is that of a whole site, and nothing on it is dated or one article."""
    addresses = [s.raw for s in statements.on("url") if s.where in ("link[rel=canonical]", "og:url")]
    if page.document.url:
        addresses.append(page.document.url)
    if not addresses or any(_has_path(address) for address in addresses):
        return False
    dated = any(s.source in _DATING for s in statements.on("published"))
    if dated or any(s.source is EvidenceSource.JSON_LD for s in statements.on("headline")):
        return False
    teasers = sum(block.kind == "heading" and len(block.links) == 1 for block in page.blocks)
    return teasers >= _TEASERS or len(text_sample(page, _ARTICLE)) < _ARTICLE


def _has_path(address: str) -> bool:
    """Whether an address leads further than to the site itself; one that cannot be read counts as if it did."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return True
    return not parts.netloc or len(parts.path) > 1 or bool(parts.query) or parts.fragment.startswith(("!", "/"))
