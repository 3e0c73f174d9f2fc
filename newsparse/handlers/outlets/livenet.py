"""Livenet: day, author and source stand in one block below the text, each behind its label."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.selector import elements
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

_LABEL = "//div[has-class('liveArticleAuthorDateBlock')]/span[has-class('liveArticleAuthorDateBlockLabel')]"


def labelled_author(page: Page) -> Iterator[Evidence]:
    """What stands behind the label `Autor:` or `Autorin:`."""
    root = page.document.tree
    for label in elements(_LABEL, root) if root is not None else ():
        name = (label.tail or "").strip()
        if name and (label.text or "").strip().startswith("Autor"):
            yield Evidence(EvidenceSource.MARKUP, _LABEL, name)


#: Pages of 2021.
LIVENET = HtmlHandler(name="livenet", hosts=("livenet.ch",), byline=(labelled_author,))
