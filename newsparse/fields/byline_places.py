"""Places below the text where whoever signs wrote something else: a recommended article, a comment.

Small pages have their teasers and comments close to the headline, where a byline is looked for.
"""

from __future__ import annotations

import re

from newsparse.fields.teaser_places import below_text, is_among_others, is_title_link
from newsparse.reading.page import Page, PageBlock

#: A heading that readers' comments stand below.
_COMMENTS = re.compile(
    r"(?:(?P<count>\d{1,5}|one|no)\s|(?:top(?:\srated)?|reader|latest|all|leser|user)[\s-]?)?(?:comments?|responses|replies|kommentare?|antworten|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze)"
    r"(?:\s?\(?\d{1,5}\)?)?(?(count)(?:\s(?:to|on|zu|sur|en|su)\b.*)?):?|(?:\d{1,5}|one)\sthoughts?\son\b.*",
    re.IGNORECASE,
)
_LONGEST_HEADING = 120


def blocks_of_other_hands(page: Page) -> frozenset[int]:
    """The numbers of the blocks below the beginning of the text whose signatures are those of teasers and comments."""
    below, around = page.once(below_text)
    if below is None:
        return frozenset()
    found: set[int] = set()
    commented = False
    for block in page.blocks[below:]:
        commented = commented or opens_comments(block)
        if commented or is_among_others(page, block, around) or _is_of_card(page, block):
            found.add(block.number)
    return frozenset(found)


def opens_comments(block: PageBlock) -> bool:
    """Whether a block is a heading that readers' comments stand below."""
    return (
        block.kind == "heading" and len(block.text) <= _LONGEST_HEADING and _COMMENTS.fullmatch(block.text) is not None
    )


def _is_of_card(page: Page, block: PageBlock) -> bool:
    """Whether a block stands right below the title of another article in the same place or link: 'More by Jane Roe' is none above her name."""
    above = page.blocks[block.number - 1]
    if above.links and block.links and above.links[-1].url == block.links[0].url and is_title_link(above):
        return True
    return above.region == block.region >= 0 and is_title_link(above) and block.text not in above.text
