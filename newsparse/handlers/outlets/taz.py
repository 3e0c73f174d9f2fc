"""taz: until 2023 the lead and the captions of pictures stand as paragraphs in the text; since then an initial is divided from its word."""

from __future__ import annotations

import attrs

from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.rules import xpath
from newsparse.handlers.selector import elements
from newsparse.reading.document import Document
from newsparse.reading.page import Page, PageBlock


@attrs.frozen(kw_only=True)
class InitialHandler(HtmlHandler):
    """A handler of pages whose first letter is set as an initial, with white space between it and the rest of the word."""

    initial: str
    """An XPath of the elements that hold the initial."""

    def page(self, document: Document) -> Page:
        """The page's blocks, words whole that begin with an initial."""
        page = super().page(document)
        if document.tree is None:
            return page
        around = {
            ancestor: "".join(map(str, letter.itertext())).strip()
            for letter in elements(self.initial, document.tree)
            for ancestor in letter.iterancestors()
        }
        page.blocks = tuple(
            _joined(block, around[block.element]) if block.element in around else block for block in page.blocks
        )
        return page


def _joined(block: PageBlock, initial: str) -> PageBlock:
    """A block without the space behind its initial; its links go back with the text."""
    gap = len(initial)
    if not initial or not block.text.startswith(f"{initial} "):
        return block
    links = tuple(
        link._replace(start=link.start - (link.start > gap), end=link.end - (link.end > gap)) for link in block.links
    )
    return block._replace(text=initial + block.text[gap + 1 :], links=links)


#: The layout of 2024, with an initial in a `span` of its own.
TAZ = InitialHandler(
    name="taz",
    hosts=("taz.de",),
    marker="//p//span[has-class('initial-letter')]",
    initial="//p//span[has-class('initial-letter')]",
)

#: The layout with `sectbody`, on pages of 2018 and 2023.
TAZ_SECTION = HtmlHandler(
    name="taz-section",
    hosts=("taz.de",),
    marker="//article[has-class('sectbody')]",
    drop="//article[has-class('sectbody')]/p[has-class('intro') or has-class('caption')]",
    dek=(xpath("//article[has-class('sectbody')]/p[has-class('intro')]"),),
)
