"""Where what a sentence says begins: behind its dateline, its place in capitals and the conjunction that joins it to the one before."""

from __future__ import annotations

from newsparse.attribution.scene import Scene
from newsparse.lexicon.outlets import is_agency


def past_dateline(scene: Scene, first: int, last: int) -> int:
    """Where a sentence begins behind its dateline: 'SANTIAGO (Reuters) - [The quake] …'."""
    words = scene.tokens.words
    seen = words[first][:1] if scene.statements else words[first]  # training knows but places in capitals
    if not seen.isupper() or len(words[first]) < 2:
        return first
    for k in range(first + 1, min(last - 1, first + _LONGEST_DATELINE)):
        if words[k] in ("-", "–", "—"):
            place = all(word.isupper() for word in words[first:k] if word[0].isalpha())
            agency = words[k - 1] == ")" and (
                words[first].isupper() or words[k - 2].isupper() or is_agency(words[k - 2])
            )
            return k + 1 if agency or (scene.statements and place and scene.tokens.paragraph_of[first] == 0) else first
    return first


#: The longest dateline, in tokens.
_LONGEST_DATELINE = 12


def from_sentence_start(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """A clause from the beginning of its sentence, without a conjunction that joins it to the one before."""
    lower = scene.tokens.lower
    first = past_dateline(scene, first, last)
    if scene.statements and scene.tokens.words[first].isupper() and scene.tokens.words[first + 1] == ":":
        first += 2  # "BENGALURU: The line …"
    while first < last and (
        lower[first] in scene.grammar.conjunctions or lower[first] in ("but", "so", "however", ",")
    ):
        first += 1
    return first, last
