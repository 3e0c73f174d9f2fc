"""A passage as the taggers read it: words, and each stretch in quotation marks as one unit."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsparse.attribution.learned.signs import EDGE, Word, word_of
from newsparse.attribution.scene import Scene

#: So many edges stand before and after every sentence, since signs look two units away.
_REACH = 2

#: How many words a quoted stretch has, in steps.
_SIZES = ((16, "16"), (8, "8"), (4, "4"), (2, "2"), (0, "0"))
_ENDINGS = frozenset((".", ",", "?", "!"))


class Units(NamedTuple):
    """The units of a passage as parallel lists; `forms` has edges between sentences, so each unit has a place in it too."""

    first: list[int]
    """The first token of each unit."""
    last: list[int]
    """The token after its last."""
    of_token: dict[int, int]
    """The unit that each token is in."""
    quoted: list[bool]
    sentences: list[tuple[int, int]]
    """Half-open ranges of units; no quoted stretch is divided."""
    sentence_of: list[int]
    paragraph_of: list[int]
    forms: list[str]
    """The words as written, `«…»` for a quoted stretch, two edges around every sentence."""
    place: list[int]
    """Where each unit stands in `forms`."""
    words: list[Word]
    """What is told of each of the forms."""


def units_of(scene: Scene, start: int = 0, end: int | None = None) -> Units:
    """The units of a scene, or of its tokens from `start` up to `end`, where paragraphs begin and end."""
    tokens, words = scene.tokens, scene.tokens.words
    count = len(words) if end is None else end
    regions = scene.region_at[start:count]
    opens = [region < 0 or region != before for region, before in zip(regions, (None, *regions), strict=False)]
    first = [i for i, is_first in enumerate(opens, start) if is_first]
    last = [*first[1:], count] if first else []
    of_token = dict(zip(range(start, count), (number - 1 for number in accumulate(opens)), strict=True))
    quoted = [regions[i - start] >= 0 for i in first]
    # Only the sentences of the part are looked at: a text has many parts, and all of them together may cost no more than it.
    sentences_in = tokens.sentences[
        bisect_left(tokens.sentences, (start, 0)) : bisect_left(tokens.sentences, (count, 0))
    ]
    begins = [of_token[a] for a, _ in sentences_in if first[of_token[a]] == a]
    sentences = list(pairwise([*begins, len(first)]))
    written = [words[i] for i in first]
    for unit in [unit for unit, is_quoted in enumerate(quoted) if is_quoted]:
        written[unit] = _quoted_form(scene, unit, first, last)
    forms: list[str] = [EDGE] * _REACH
    place: list[int] = []
    sentence_of: list[int] = []
    for number, (a, b) in enumerate(sentences):
        place.extend(range(len(forms), len(forms) + b - a))
        sentence_of.extend([number] * (b - a))
        forms += written[a:b]
        forms += (EDGE, EDGE)
    paragraph_of = [tokens.paragraph_of[i] for i in first]
    known = list(map(word_of, forms))
    return Units(first, last, of_token, quoted, sentences, sentence_of, paragraph_of, forms, place, known)


def _quoted_form(scene: Scene, unit: int, first: list[int], last: list[int]) -> str:
    """What is told of quoted words: how many they are, how they end, whether they begin with a capital.

    '"So be it," ' → `«2,C»`; a mark that is never closed adds `U`.
    """
    words = scene.tokens.words
    region = scene.regions[scene.region_at[first[unit]]]
    inside = [word for word in words[first[unit] : last[unit]] if word[0].isalnum()]
    size = next(name for least, name in _SIZES if len(inside) >= least)
    end = words[region.last - 1] if region.last > region.first and words[region.last - 1] in _ENDINGS else "-"
    capital = "C" if inside and inside[0][0].isupper() else "c"
    return f"«{size}{end}{'U' if region.closes < 0 else ''}{capital}»"
