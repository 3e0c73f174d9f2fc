"""Dates of other articles: those that stand below the text beside a link that leads on, as teasers have them.

Outlets that print no date of their own still print those of what they recommend; one of these is the only day that people see there.
"""

from __future__ import annotations

import re

from newsparse.fields.teaser_places import below_text, has_title, is_among_others, is_link, is_title_link
from newsparse.lexicon.date_words import DATE_LABEL, PUBLISHED_WORDS
from newsparse.reading.page import Page, PageBlock

#: A teaser's summary stands between its title and its date.
_REACH = 2
_DIGIT = re.compile(r"\d")


def blocks_of_teasers(page: Page) -> frozenset[int]:
    """The numbers of the blocks below the beginning of the text in which a date is that of another article, by the link beside it.

    A line that labels its date is the article's: "Date 19.01.2020", below what its outlet recommends.
    """
    below, around = page.once(below_text)
    if below is None:
        return frozenset()
    return frozenset(
        block.number
        for block in page.blocks[below:]
        if _DIGIT.search(block.text) is not None
        and not (DATE_LABEL.match(block.text) or PUBLISHED_WORDS.within(block.text))
        and (_is_of_teaser(page, block) or is_among_others(page, block, around))
    )


def _is_of_teaser(page: Page, block: PageBlock) -> bool:
    """Whether a block is behind a link, holds that of a title, or stands below one, or right above one in the same place."""
    if is_link(block) or has_title(block):
        return True
    number = block.number
    beside = (*page.blocks[max(0, number - _REACH) : number], *page.blocks[number + 1 : number + 2])
    return any(
        is_title_link(other) and (other.number == number - 1 or other.region == block.region) for other in beside
    )
