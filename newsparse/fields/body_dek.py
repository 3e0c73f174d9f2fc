"""What tells a lead that belongs to the article's text from a dek that stands apart from it: features of the line below the headline.

Outlets set the first paragraph of a report as the line below the headline, and others sum the report up there. Looks alone
do not tell; the model weighs where the line stands, what it is and whether the page gives it as its own description.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from lxml import etree

from newsparse.evidence.gather import gather_statements
from newsparse.fields.body_regions import ENDS, Regions
from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.titles import plain_title, title_key
from newsparse.reading.page import Page, PageBlock

#: What can be seen of a dek.
DEK_SIGNS = (
    "dek", "dek-heading", "dek-list-item", "dek-ends-as-a-sentence", "dek-short", "dek-long", "dek-of-sentences", "dek-in-best-directly",
    "dek-outside-best", "dek-as-the-text", "dek-below-byline", "dek-below-picture", "dek-is-description", "dek-begins-description",
    "dek-alone-in-region", "dek-two-regions-from-text", "dek-strong", "dek-above-all-prose",
)  # fmt: skip

_SHORT, _LONG = 110, 240
_DATED = frozenset(("byline", "has-clock", "has-year", "time", "share"))
#: So much of a description is compared: descriptions are often cut.
_COMPARED = 60
_SOME = 3


def dek_signs(
    page: Page, block: PageBlock, view: Regions, headline: int | None, alike: int, prose_before: int
) -> tuple[str, ...]:
    """The signs that a dek shows, of `DEK_SIGNS`; `alike` is the bucket of prose that stands in elements like its own."""
    text, region = block.text, block.region
    found = ["dek"]
    if block.kind in ("heading", "list-item"):
        found.append(f"dek-{block.kind}")
    if text[-1] in ENDS:
        found.append("dek-ends-as-a-sentence")
    if ". " in text or "? " in text or "! " in text:
        found.append("dek-of-sentences")
    if len(text) < _SHORT:
        found.append("dek-short")
    elif len(text) > _LONG:
        found.append("dek-long")
    if region == view.best:
        found.append("dek-in-best-directly")
    elif not view.best <= region < view.behind:
        found.append("dek-outside-best")
        if region < 0 or page.regions[region].parent not in view.around:
            found.append("dek-two-regions-from-text")
    if alike >= _SOME:
        found.append("dek-as-the-text")
    if not prose_before:
        found.append("dek-above-all-prose")
    if sum(other.region == region for other in page.blocks[max(0, block.number - 8) : block.number + 8]) == 1:
        found.append("dek-alone-in-region")
    if block.element is not None and page.once(_has_strong, block.element):
        found.append("dek-strong")
    if headline is not None and headline < block.number:
        between = page.blocks[max(headline + 1, block.number - 40) : block.number]
        if any(
            not _DATED.isdisjoint(furniture_classes(other.text[:200])) for other in between if len(other.text) < _SHORT
        ):
            found.append("dek-below-byline")
        first = bisect_right(page.pictures, headline, key=itemgetter(2))  # they stand in the order of their blocks
        if first < len(page.pictures) and page.pictures[first].block <= block.number:
            found.append("dek-below-picture")
    found += page.once(_stated, text)
    return tuple(found)


def _has_strong(page: Page, element: etree._Element) -> bool:  # noqa: ARG001 - asked once a page and element
    """Whether there are strong words in an element."""
    return element.find(".//strong") is not None


def _stated(page: Page, text: str) -> tuple[str, ...]:
    """Whether a page gives a text as its own description."""
    key = title_key(text)
    for statement in page.once(gather_statements).on("description")[:12]:
        described = title_key(plain_title(statement.raw))
        if described == key:
            return ("dek-is-description",)
        if len(key) > _COMPARED and described[:_COMPARED] == key[:_COMPARED]:
            return ("dek-begins-description",)
    return ()
