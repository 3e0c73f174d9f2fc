"""Where on a page the article's own furniture stands: around its main heading."""

from __future__ import annotations

import re
from itertools import islice

from newsparse.evidence.element_text import short_text
from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.elements import size_of_letters
from newsparse.reading.page import Page, PageBlock

#: Headings looked at; further down they are the article's own or those of teasers.
_FIRST = 6
_FIRST_OF_ANY_RANK = 40
#: A heading longer than this is no likelier than one as long.
_LONG_ENOUGH = 90
#: Letters that two titles must have in common to be told from chance.
_SHORTEST_TITLE = 8
_SHORTEST_PART = 12
_MOST_TITLES = 12
#: Of a page without headings so many blocks are looked at for one that the titles repeat, and what it may be.
_TOP, _LONGEST_LINE = 150, 250
_LINES = frozenset(("paragraph", "table", "list-item"))
#: So many letters of a title's beginning are no chance, and a line with them is no main heading where one stands so close below.
_SURE_BEGINNING, _MAIN_BELOW = 30, 15
#: So many elements that set letters are looked at.
_FONTS = 400
_NO_LETTER = re.compile(r"\W+")


def headline_block(page: Page) -> int | None:
    """The number of the block that is the page's main heading: the one that the page's titles repeat, `h1`s first; else
    the longest of its first `h1`s, else its first `h2`; on a page without headings the line that stands for one.
    """
    first, headings = _headings(page)
    titles = page.once(_titles)
    for group in (first, headings):
        repeated = [(likeness, -block.number) for block in group if (likeness := _likeness(block.text, titles))]
        if repeated:
            return -max(repeated)[1]
    if (line := _line_of_title(page, titles)) is not None:
        return line
    if not first:
        first = [block for block in headings if block.level == 2][:1]
    if not first:
        return None if headings else _without_heading(page)
    return max(first, key=lambda block: min(len(block.text), _LONG_ENOUGH)).number


def _line_of_title(page: Page, titles: list[str]) -> int | None:
    """The first line that is one of the titles to the letter, or begins one, for pages no heading of which is repeated by one.

    What stands above a main heading leads to it: the way from the front page, a bar that stays in sight.
    """
    for block in page.blocks[:_TOP]:
        if block.level == 1 and block.kind == "heading":
            return None
        if block.kind not in _LINES or not _SHORTEST_TITLE < len(block.text) <= _LONGEST_LINE:
            continue
        own = _letters(block.text)
        if own in titles or (len(own) >= _SURE_BEGINNING and any(title.startswith(own) for title in titles)):
            below = page.blocks[block.number + 1 : block.number + 1 + _MAIN_BELOW]
            return None if any(one.kind == "heading" and one.level == 1 for one in below) else block.number
    return None


def _without_heading(page: Page) -> int | None:
    """What an element's class or the size of its letters calls the headline."""
    labelled = (s.block for s in page.once(gather_statements).on("headline") if s.source is EvidenceSource.MARKUP)
    found = next((number for number in labelled if number is not None), None)
    return found if found is not None else next((s.block for s in page.once(lines_in_large_letters)), None)


def lines_in_large_letters(page: Page) -> tuple[Statement, ...]:
    """The lines of a page without headings that are set in larger letters than text is, as pages of the nineties have it: the
    largest of them, in reading order.

    `about` has `how`, which is `font`. Lines of menus are none, and nor is what has no block of its own.
    """
    root = page.document.tree
    if root is None or any(block.kind == "heading" for block in page.blocks):
        return ()
    sizes: dict[str, int] = {}
    for font in islice(root.iter("font"), _FONTS):
        if (size := size_of_letters(font)) and (line := short_text(font, _LONGEST_LINE)):
            sizes.setdefault(_unspaced(line), size)
    found = [
        (sizes[key], block)
        for block in page.blocks
        if block.kind in _LINES and len(block.text) >= _SHORTEST_TITLE and (key := _unspaced(block.text)) in sizes
    ]
    largest = max((size for size, _ in found), default=0)
    about = {"how": "font"}
    return tuple(
        Statement("headline", EvidenceSource.MARKUP, "font", block.text, about, block.number)
        for size, block in found
        if size == largest
    )


def _unspaced(text: str) -> str:
    """A text without white space: a line's end within large letters is a space in their block."""
    return "".join(text.split())


def is_title(page: Page, text: str) -> bool:
    """Whether a text is what the page calls itself: one of its titles, or the beginning or the end of one."""
    return _likeness(text, page.once(_titles)) > 0


def _headings(page: Page) -> tuple[list[PageBlock], list[PageBlock]]:
    """The page's first `h1`s, and its first headings of any rank."""
    first: list[PageBlock] = []
    headings: list[PageBlock] = []
    for block in page.blocks:
        if block[1] == "heading":
            if block.level == 1 and len(first) < _FIRST:
                first.append(block)
            if len(headings) < _FIRST_OF_ANY_RANK:
                headings.append(block)
    return first, headings


def _titles(page: Page) -> list[str]:
    """What the page calls itself away from its visible text, letters and digits only.

    A teaser's heading is marked up as a headline too, and repeats itself: items of the text count only where nothing else does.
    """
    statements = page.once(gather_statements)
    stated = [
        statement
        for topic in ("title", "headline", "alternative")
        for statement in statements.on(topic)
        if statement.source is not EvidenceSource.MARKUP
    ]
    unseen = [statement for statement in stated if statement.block is None] or stated
    titles = [_letters(statement.raw) for statement in unseen[:_MOST_TITLES]]
    return [title for title in titles if len(title) >= _SHORTEST_TITLE]


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text[:400]).lower()


def _likeness(text: str, titles: list[str]) -> int:
    """2 for a heading that is one of the titles, 1 for one that begins or ends one or is begun or ended by one, else 0."""
    own = _letters(text)
    if len(own) < _SHORTEST_TITLE:
        return 0
    if own in titles:
        return 2
    for title in titles:
        if len(own) > len(title):
            part, whole = title, own
        else:
            part, whole = own, title
        if len(part) >= _SHORTEST_PART and (whole.startswith(part) or whole.endswith(part)):
            return 1
    return 0
