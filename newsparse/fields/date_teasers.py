"""Dates of other articles: those that stand below the text beside a link that leads on, as teasers have them.

Outlets that print no date of their own still print those of what they recommend; one of these is the only day that people see there.
"""

from __future__ import annotations

import re
from itertools import islice

from newsparse.fields.anchor import headline_block
from newsparse.fields.body_regions import is_prose, linked_share
from newsparse.fields.region_words import bit, bits_of_regions, upwards
from newsparse.lexicon.date_words import DATE_LABEL, PUBLISHED_WORDS
from newsparse.reading.page import Page, PageBlock

#: So many paragraphs of prose below the headline are the article's text, or its beginning.
_SOME = 2
#: A link of so many words is a title: names of authors, sections and topics have fewer.
_A_TITLE = 4
#: Its share of the block that it stands in.
_MOST = 0.9
#: A teaser's summary stands between its title and its date.
_REACH = 2
_RELATED = bit("related")
#: What a link says that hands the article on or calls for comments, and where such links lead.
_SHARES = re.compile(
    r"(?:(?:share|tweet|e-?mail|print|save|send|post|pin|forward|copy|leave|add|join)\s(?:this|it|the|a|an|on|via|by|your|link)\b"
    r"|(?:auf|bei|per|diesen|artikel)\s[^.]{0,40}(?:teilen|drucken|senden)\b|(?:partager|envoyer)\s(?:cet|sur|par)\b|compart(?:ir|ilhar)\s(?:en|est[ea]|n[oa])\b"
    r"|condividi\s(?:su|quest)|de(?:el|len)\s(?:dit|op)\b)",
    re.IGNORECASE,
)
_SHARING = re.compile(
    r"^(?:mailto:|javascript:|whatsapp:|#)|/sharer?\b|[/.]share[?/]|/intent/|shareArticle|/pin/create|api\.whatsapp|//wa\.me/|addtoany|#(?:comments?|respond)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def blocks_of_teasers(page: Page) -> frozenset[int]:
    """The numbers of the blocks below the beginning of the text in which a date is that of another article, by the link beside it.

    A line that labels its date is the article's: "Date 19.01.2020", below what its outlet recommends.
    """
    anchor = page.once(headline_block)
    if anchor is None:
        return frozenset()
    blocks = page.blocks
    prose = [
        block.number
        for block in islice((b for b in blocks[anchor + 1 :] if is_prose(b.kind, b.text, linked_share(b))), _SOME)
    ]
    if len(prose) < _SOME:
        return frozenset()
    around = set(upwards(page, blocks[prose[-1]].region))
    return frozenset(
        block.number
        for block in blocks[prose[-1] + 1 :]
        if _DIGIT.search(block.text) is not None
        and not (DATE_LABEL.match(block.text) or PUBLISHED_WORDS.within(block.text))
        and (_is_of_teaser(page, block) or _is_among_others(page, block, around))
    )


def _is_among_others(page: Page, block: PageBlock, around: set[int]) -> bool:
    """Whether a block stands in a place for other articles; those `around` the text are none."""
    bits = page.once(bits_of_regions)
    return any(bits[region] & _RELATED and region not in around for region in upwards(page, block.region))


def _is_of_teaser(page: Page, block: PageBlock) -> bool:
    """Whether a block is behind a link, holds that of a title, or stands below one, or right above one in the same place."""
    if _is_link(block) or _has_title(block):
        return True
    number = block.number
    beside = (*page.blocks[max(0, number - _REACH) : number], *page.blocks[number + 1 : number + 2])
    return any(
        _has_title(other) and _is_link(other) and (other.number == number - 1 or other.region == block.region)
        for other in beside
    )


def _is_link(block: PageBlock) -> bool:
    """Whether most of a block's text is behind links."""
    return linked_share(block) >= _MOST


def _has_title(block: PageBlock) -> bool:
    """Whether a block has a link of as many words as a title has, which shares nothing: 'Share this story on Facebook'."""
    return any(
        len(block.text[start:end].split()) >= _A_TITLE
        and _SHARES.match(block.text, start, end) is None
        and _SHARING.search(url) is None
        for start, end, url in block.links
    )
