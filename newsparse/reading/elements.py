"""What the walk over a page needs to know about HTML's elements, as tables."""

from __future__ import annotations

from functools import cache

#: Elements whose content nobody sees as text of the page.
UNSEEN = frozenset(
    "script style template noscript svg math iframe object embed applet canvas head title meta link select textarea"
    " datalist audio video map area".split()
)

#: Elements that begin and end a run of text.
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary"
    " table tbody td tfoot th thead tr ul amp-carousel amp-accordion time-block".split()
)

#: Blocks that are single runs of text by nature: they open no region of their own.
LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd pre hr legend summary caption option button".split())

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

#: The kind of a run of text by the innermost of these elements around it.
KINDS = {
    **dict.fromkeys(HEADINGS, "heading"),
    "p": "paragraph",
    "li": "list-item",
    "dt": "list-item",
    "dd": "list-item",
    "blockquote": "blockquote",
    "figcaption": "caption",
    "caption": "caption",
    "pre": "preformatted",
    "td": "table",
    "th": "table",
    "button": "button",
}

#: Kinds that stand when a paragraph or another leaf lies inside them.
OUTER_KINDS = frozenset(("blockquote", "caption", "list-item", "preformatted"))

#: Elements that the walk does something about when it enters and leaves them.
STRUCTURAL = BLOCKS | {"a"}


@cache
def kind_within(tag: str, outer: str) -> str:
    """The kind of a run of text in an element whose surroundings are of the `outer` kind."""
    kind = KINDS.get(tag)
    keeps = outer in OUTER_KINDS or outer == "table"
    if kind is None:
        return outer if keeps else "paragraph"
    return outer if kind == "paragraph" and keeps else kind


#: Attributes that say what a region is for; their values make its label.
LABELS = frozenset(
    ("id", "class", "role", "itemprop", "data-testid", "data-component", "data-module", "data-type", "data-qa")
)

#: Where pages that load pictures late keep the address, in the order in which it is believed.
PICTURE_ADDRESSES = ("data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset")
