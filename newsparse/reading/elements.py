"""What the walk over a page needs to know about HTML's elements, as tables."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

#: Elements whose content nobody sees as text of the page.
UNSEEN = frozenset(
    "script style template noscript svg math iframe object embed applet canvas head title meta link select textarea"
    " datalist audio video map area".split()
)

#: Those of them that hold text all the same, and what holds that of drawings.
UNREAD = (
    "script", "style", "noscript", "title", "desc", "metadata", "template", "select", "textarea", "iframe", "object", "datalist"
)  # fmt: skip

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

#: Blocks that go a step deeper with each of them.
_NESTING = frozenset(("ul", "ol", "blockquote"))

#: What an element is for the walk over a page; one that the table lacks runs on in the line. Plain numbers, because they are
#: compared twice an element. Blocks come first, and of them those that are regions; plain ones make nothing of the text in
#: a paragraph's place. What is behind `INLINE_PART` is not looked into.
(
    MENU_PART,
    REGION_PART,
    PLAIN_PART,
    LEAF_PART,
    LINK_PART,
    INLINE_PART,
    BREAK_PART,
    PICTURE_PART,
    UNSEEN_PART,
    LETTERS_PART,
) = range(10)
LAST_REGION = PLAIN_PART
PARTS = {
    **dict.fromkeys((*UNSEEN, etree.Comment, etree.PI, etree.Entity), UNSEEN_PART),
    **dict.fromkeys(BLOCKS, PLAIN_PART),
    **dict.fromkeys(BLOCKS & (_NESTING | KINDS.keys()), REGION_PART),
    **dict.fromkeys(LEAVES, LEAF_PART),
    **dict.fromkeys(("nav", "footer"), MENU_PART),
    "a": LINK_PART,
    "font": LETTERS_PART,
    "br": BREAK_PART,
    "img": PICTURE_PART,
    "amp-img": PICTURE_PART,
}


#: The size of letters as `font` has it, of itself or against the usual one; from which on they are large.
_SIZE = re.compile(r"(?P<sign>\+)?(?P<size>[1-7])")
_USUAL, _LARGE = 3, 4


def size_of_letters(element: etree._Element) -> int:
    """How large an element of the nineties sets its letters, from 1 to 10, where that is larger than text is set; else 0."""
    match = _SIZE.fullmatch(element.get("size") or "")
    size = 0 if match is None else int(match["size"]) + (_USUAL if match["sign"] else 0)
    return size if size >= _LARGE else 0


@lru_cache(maxsize=1024)
def kind_within(tag: str, outer: str) -> str:
    """The kind of a run of text in an element whose surroundings are of the `outer` kind."""
    kind = KINDS.get(tag)
    keeps = outer in OUTER_KINDS or outer == "table"
    if kind is None:
        return outer if keeps else "paragraph"
    return outer if kind == "paragraph" and keeps else kind


@lru_cache(maxsize=1024)
def within(tag: str, kind: str, level: int) -> tuple[str, int]:
    """The kind and level of a run of text in a block element whose surroundings are of this `kind` and `level`."""
    inner = kind_within(tag, kind)
    if inner == "heading":
        return inner, HEADINGS[tag]
    if tag in _NESTING:
        return inner, level + 1 if kind in ("list-item", "blockquote") else 1
    return inner, 0 if inner == "paragraph" else level


#: Classes, ids and roles of menus, and of page footers, where the element does not say it; and how such names end.
_MENU_NAMES = frozenset("nav menu navbar navigation menubar topnav subnav submenu sub-menu mega-menu megamenu".split())
_FOOTER_NAMES = frozenset("footer site-footer page-footer main-footer global-footer footer-wrapper contentinfo".split())
_MENU_ENDS = ("-nav", "_nav", "-menu", "_menu", "-navigation", "-navbar", "-navigation-bar")


def is_menu(label: str) -> bool:
    """Whether a region's label names a menu or a page's footer.

    >>> [is_menu(label) for label in ("header main-menu", "site-footer dark", "menu-shown story", "footer-notes")]
    [True, True, False, False]
    """
    if "nav" not in label and "menu" not in label and "foot" not in label and "contentinfo" not in label:
        return False  # as most do not
    return any(name in _MENU_NAMES or name in _FOOTER_NAMES or name.endswith(_MENU_ENDS) for name in label.split())


#: Elements that no menu holds: a page may have left its menu open.
NO_MENU = ("h1", "article", "main")
#: Elements in which a footer is not the page's.
ARTICLES = frozenset(("article", "main", "section", "blockquote", "figure"))


#: Attributes that say what a region is for; their values make its label.
LABELS = frozenset(
    ("id", "class", "role", "itemprop", "data-testid", "data-component", "data-module", "data-type", "data-qa")
)

#: Where pages that load pictures late keep the address, in the order in which it is believed.
PICTURE_ADDRESSES = ("data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset")

#: What divides the addresses of a set of sizes: addresses may hold commas themselves.
_SIZES = re.compile(r"(?<=\d[wx]),\s*|,\s+")


def picture_address(element: etree._Element) -> str | None:
    """The address of a picture, of several sizes the largest; `None` where it has none but its own data."""
    for name in PICTURE_ADDRESSES:
        value = (element.get(name) or "").strip()
        if value and not value.startswith("data:"):
            return largest_of(value) if name.endswith("srcset") else value
    around = element.getparent()
    while around is not None and around.tag == "source":  # the parser puts what follows a source into it
        around = around.getparent()
    if around is not None and around.tag == "picture":
        for source in around.iter("source"):
            if value := (source.get("srcset") or source.get("data-srcset") or "").strip():
                return largest_of(value)
    return None


def largest_of(sizes: str) -> str:
    """The largest picture of a set of sizes.

    >>> largest_of("https://a.example/w_1,h_2/p.jpg 320w, https://a.example/w_2,h_4/p.jpg 640w")
    'https://a.example/w_2,h_4/p.jpg'
    """
    best, most = "", -1.0
    for one in _SIZES.split(sizes):
        address, _, size = one.strip().rpartition(" ") if " " in one.strip() else (one.strip(), "", "")
        width = float(size[:-1]) if size[:-1].replace(".", "", 1).isdecimal() else 0.0
        if width > most:
            best, most = address, width
    return best
