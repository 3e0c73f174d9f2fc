"""Teasers of other articles that stand amid the text as paragraphs of it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.reading.page import PageLink

#: A name or a call in capitals ("READ MORE", "NATO") has fewer words.
_FEWEST_WORDS = 4
#: Characters of the paragraph that may stand outside its link: marks and arrows.
_OUTSIDE = 3
#: A title has so many words, and does not end in one of these.
_WORDS_OF_A_TITLE = 5
_SENTENCE_ENDS = (".", "…", ":", ";", ",", "。")


def is_shouted_teaser(text: str, links: Sequence[PageLink]) -> bool:
    """Whether a paragraph is one link of capitals and nothing else: another article's headline, as American outlets set it amid the text.

    >>> is_shouted_teaser("MAYOR OPENS THE HARBOUR", (PageLink(0, 23, "/mayor"),))
    True
    >>> is_shouted_teaser("The mayor opens the HARBOUR", (PageLink(20, 27, "/mayor"),))
    False
    """
    return text.isupper() and is_one_link(text, links) and text.count(" ") >= _FEWEST_WORDS - 1


def is_linked_title(text: str, links: Sequence[PageLink]) -> bool:
    """Whether a paragraph is one link that does not end as a sentence does: the headline of another article amid the text.

    >>> is_linked_title("Storks return to the flooded village", (PageLink(0, 36, "/storks"),))
    True
    >>> is_linked_title("The whole report can be read here.", (PageLink(0, 34, "/report"),))
    False
    """
    return (
        is_one_link(text, links)
        and text.count(" ") >= _WORDS_OF_A_TITLE - 1
        and not text.endswith(_SENTENCE_ENDS)
        and not links[0].url.startswith(("#", "mailto:", "javascript:"))
    )


def is_one_link(text: str, links: Sequence[PageLink]) -> bool:
    """Whether a text is one link, but for marks and arrows."""
    return len(links) == 1 and len(text) - (links[0].end - links[0].start) <= _OUTSIDE
