"""Dates of other articles: those that stand below the text beside a link that leads on, as teasers have them.

Outlets that print no date of their own still print those of what they recommend; one of these is the only day that people see there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.fields.anchor import headline_block
from newsparse.fields.body_regions import prose_of
from newsparse.fields.region_words import bit, bits_of_regions
from newsparse.lexicon.date_words import DATE_LABEL, PUBLISHED_WORDS
from newsparse.reading.page import Page, PageBlock

#: So many paragraphs of prose below the headline are the article's text, or its beginning.
_SOME = 2
#: A link of so many words is a title: names of authors, sections and topics have fewer.
_A_TITLE = 4
#: Its share of the block that it stands in, in hundredths.
_MOST = 90
#: A teaser's summary stands between its title and its date.
_REACH = 2
_RELATED = bit("related")
_DIGIT = re.compile(r"\d")


def blocks_of_teasers(page: Page) -> frozenset[int]:
    """The numbers of the blocks below the beginning of the text in which a date is that of another article, by the link beside it.

    A line that labels its date is the article's: "Date 19.01.2020", below what its outlet recommends.
    """
    anchor = page.once(headline_block)
    if anchor is None:
        return frozenset()
    blocks = page.blocks
    _, solid, _ = prose_of(page)
    prose = [block.number for block in blocks[anchor + 1 :] if solid[block.number]][:_SOME]
    if len(prose) < _SOME:
        return frozenset()
    around = set(_upwards(page, blocks[prose[-1]].region))
    return frozenset(
        block.number
        for block in blocks[prose[-1] + 1 :]
        if _DIGIT.search(block.text) is not None
        and not (DATE_LABEL.match(block.text) or PUBLISHED_WORDS.within(block.text))
        and (_is_of_teaser(page, block) or _is_among_others(page, block, around))
    )


def _upwards(page: Page, region: int) -> Iterator[int]:
    """A region and those that it lies in."""
    while region >= 0:
        yield region
        region = page.regions[region].parent


def _is_among_others(page: Page, block: PageBlock, around: set[int]) -> bool:
    """Whether a block stands in a place for other articles; those `around` the text are none."""
    bits = page.once(bits_of_regions)
    return any(bits[region] & _RELATED and region not in around for region in _upwards(page, block.region))


def _is_of_teaser(page: Page, block: PageBlock) -> bool:
    """Whether a block is behind a link, holds that of a title, or stands below or right above one."""
    if _is_link(block) or _has_title(block):
        return True
    number = block.number
    beside = (*page.blocks[max(0, number - _REACH) : number], *page.blocks[number + 1 : number + 2])
    return any(
        _has_title(other) and _is_link(other) and (abs(other.number - number) < _REACH or other.region == block.region)
        for other in beside
    )


def _is_link(block: PageBlock) -> bool:
    """Whether most of a block's text is behind links."""
    return sum(end - start for start, end, _ in block.links) * 100 >= len(block.text) * _MOST


def _has_title(block: PageBlock) -> bool:
    """Whether a block has a link of as many words as a title has."""
    return any(len(block.text[start:end].split()) >= _A_TITLE for start, end, _ in block.links)
