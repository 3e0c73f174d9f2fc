"""Teasers of other articles that stand amid the text as paragraphs of it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.reading.page import PageLink

#: A name or a call in capitals ("READ MORE", "NATO") has fewer words.
_FEWEST_WORDS = 4
#: Characters of the paragraph that may stand outside its link: marks and arrows.
_OUTSIDE = 3


def is_shouted_teaser(text: str, links: Sequence[PageLink]) -> bool:
    """Whether a paragraph is one link of capitals and nothing else: another article's headline, as American outlets set it amid the text.

    >>> is_shouted_teaser("MAYOR OPENS THE HARBOUR", (PageLink(0, 23, "/mayor"),))
    True
    >>> is_shouted_teaser("The mayor opens the HARBOUR", (PageLink(20, 27, "/mayor"),))
    False
    """
    if not text.isupper() or len(links) != 1:
        return False
    link = links[0]
    return len(text) - (link.end - link.start) <= _OUTSIDE and text.count(" ") >= _FEWEST_WORDS - 1
