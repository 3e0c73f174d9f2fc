"""Pages of pictures, whose captions are all the text that there is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsparse.fields.captions import split_credit
from newsparse.reading.page import PageBlock

#: So many captions that are sentences make a gallery.
_PICTURES = 3
_A_SENTENCE = 50
_ENDS = frozenset('.!?…"”»。！？')
#: A gallery has no more text than this beside its captions, which hold so many times as much.
_MOST_TEXT, _TIMES = 300, 2


def captions_of_gallery(blocks: Sequence[PageBlock], chosen: Collection[int]) -> frozenset[int]:
    """The numbers of the captions that are the text of a page of pictures; none where the `chosen` blocks are an article."""
    text = sum(len(blocks[number].text) for number in chosen)
    if text > _MOST_TEXT:
        return frozenset()
    captions = [block for block in blocks if block.kind == "caption" and _is_told(block.text)]
    if len(captions) < _PICTURES or sum(len(block.text) for block in captions) < _TIMES * text:
        return frozenset()
    return frozenset(block.number for block in captions)


def _is_told(text: str) -> bool:
    """Whether a caption tells something, its credit apart."""
    words = split_credit(text)[0] or ""
    return len(words) >= _A_SENTENCE and words[-1] in _ENDS
