"""Places below the text that lead on to other articles, and the links in them that are titles."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from newsparse.fields.anchor import headline_block
from newsparse.fields.body_regions import is_prose, linked_share
from newsparse.fields.region_words import bit, bits_of_regions, upwards
from newsparse.reading.page import Page, PageBlock

#: So many paragraphs of prose below the headline are the article's text, or its beginning.
_SOME = 2
#: A link of so many words is a title: names of authors, sections and topics have fewer.
_A_TITLE = 4
#: Its share of the block that it stands in.
_MOST = 0.9
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


def below_text(page: Page) -> tuple[int | None, frozenset[int]]:
    """The number of the first block below the beginning of the text, and the regions that the text stands in; `None` where there is no text."""
    anchor = page.once(headline_block)
    if anchor is None:
        return None, frozenset()
    below = page.blocks[anchor + 1 :]
    prose = list(islice((block for block in below if is_prose(block.kind, block.text, linked_share(block))), _SOME))
    if len(prose) < _SOME:
        return None, frozenset()
    return prose[-1].number + 1, frozenset(upwards(page, prose[-1].region))


def is_among_others(page: Page, block: PageBlock, around: Collection[int]) -> bool:
    """Whether a block stands in a place for other articles; those `around` the text are none."""
    bits = page.once(bits_of_regions)
    return any(bits[region] & _RELATED and region not in around for region in upwards(page, block.region))


def is_title_link(block: PageBlock) -> bool:
    """Whether a block is a link as long as a title."""
    return is_link(block) and has_title(block)


def is_link(block: PageBlock) -> bool:
    """Whether most of a block's text is behind links."""
    return linked_share(block) >= _MOST


def has_title(block: PageBlock) -> bool:
    """Whether a block has a link of as many words as a title has, which shares nothing: 'Share this story on Facebook'."""
    return any(
        len(block.text[start:end].split()) >= _A_TITLE
        and _SHARES.match(block.text, start, end) is None
        and _SHARING.search(url) is None
        for start, end, url in block.links
    )
