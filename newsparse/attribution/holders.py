"""Who has a document: 'a memo seen by the Gazette', 'records, which the Gazette has obtained'."""

from __future__ import annotations

from newsparse.attribution.phrases import Phrase, past_time, phrase_after
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.relaying import (
    ASKED,
    BY,
    HOLDING,
    QUOTED,
    SHOWN_BY,
)
from newsparse.lexicon.role_words import DOCUMENTS, PAPERS


def which_has(scene: Scene, comma: int, end: int) -> Phrase | None:
    """Who has a document by a relative clause behind it: 'in an email, which [the Gazette] has reviewed'."""
    lower = scene.tokens.lower
    if comma + 4 > end or scene.tokens.words[comma] != "," or lower[comma + 1] not in ("which", "that"):
        return None
    keeper = phrase_after(scene, comma + 2, end)
    if keeper is None or keeper.first != comma + 2:
        return None
    cut = next((k for k in range(keeper.first + 1, keeper.last) if lower[k] in HOLDING), keeper.last)
    keeper = Phrase(keeper.first, cut)  # "which the Herald published in full"
    verb = keeper.last
    while verb < end and lower[verb] in ("has", "have", "had", "also"):
        verb += 1
    return keeper if verb < end and lower[verb] in HOLDING and relays(scene, keeper) else None


#: What is done with a document so that somebody has it: 'provided to the Gazette', 'shared with ESPN'.
_PASSED = {
    "shared": "with",
    **dict.fromkeys("provided given sent leaked shown forwarded supplied handed passed released".split(), "to"),
}


#: What a station or an agency does with what somebody said.
_CARRIED = frozenset("carried broadcast aired televised distributed relayed posted released printed screened".split())


#: What somebody does who has come by a document.
_FOUND = frozenset(
    "spotted unearthed uncovered found discovered verified authenticated examined analysed analyzed compiled collected gathered inspected revealed acquired described detailed reported disclosed circulated".split()
)


def holder_at(scene: Scene, i: int, end: int) -> Phrase | None:
    """Who has a document, by the words at token `i`: 'seen by [the Gazette]', 'shared with [ESPN]'."""
    lower = scene.tokens.lower
    if i + 2 >= end:
        return None
    if lower[i] in HOLDING and lower[i + 1] in BY:
        return phrase_after(scene, i + 2, end)
    if not scene.statements:
        return None
    if lower[i] == "with" and lower[i - 1] in ("is", "was") and lower[i - 2] == "which":
        return phrase_after(scene, i + 1, end)  # "a copy of which is with the Gazette"
    by = past_time(scene, i + 1, end)
    if by == i + 1 and lower[by : by + 2] == ["in", "full"] and by + 3 < end:
        by += 2  # "published in full by the Argus"
    phrase = None
    if lower[i] in _CARRIED | _FOUND | HOLDING | SHOWN_BY and lower[by] in BY:
        phrase = phrase_after(scene, by + 1, end)  # "published on Tuesday by the Advertiser"
    elif lower[i] == "dug" and lower[i + 1 : i + 3] == ["up", "by"]:
        phrase = phrase_after(scene, i + 3, end)
    elif _PASSED.get(lower[i]) == lower[by]:
        phrase = phrase_after(scene, by + 1, end)
    return phrase if phrase is not None and relays(scene, phrase) else None


#: How far behind a document those who have it may be named, in tokens: "a complaint filed on Wednesday and obtained by the Gazette".
_HELD_WITHIN = 8


def held(
    scene: Scene, subject: Phrase | None, end: int | None = None
) -> tuple[Phrase | None, tuple[tuple[Relation, Phrase], ...]]:
    """A document and who has it: 'a memo seen by the Gazette' → the memo, through the Gazette.

    Up to token `end` the holder may stand behind the phrase too. What was done to a document is no part of its name: 'a complaint [filed]'.
    """
    if subject is None:
        return None, ()
    lower = scene.tokens.lower
    for i in range(subject.first + 1, subject.last - 2):
        by = Phrase(i + 2, subject.last)
        if scene.statements:
            by = phrase_after(scene, i + 2, subject.last) or by  # "minutes published by the Argus in May"
        if lower[i] in HOLDING and lower[i + 1] in BY:
            return Phrase(subject.first, i), ((Relation.SEEN_BY, by),)
        if lower[i] in QUOTED and lower[i + 1] in BY and relays(scene, by):
            return Phrase(subject.first, i), ((Relation.CITED_BY, by),)
        if lower[i] in ASKED and lower[i + 1] in BY and relays(scene, by):
            return Phrase(subject.first, i), ((Relation.TOLD, by),)  # "fuentes consultadas por El País"
        if (keeper := holder_at(scene, i, subject.last)) is not None:
            return Phrase(subject.first, i), ((Relation.SEEN_BY, keeper),)
    named = _document(scene, subject)
    if named is None:
        return subject, ()
    for i in range(named.last, min((end or named.last) - 2, named.last + _HELD_WITHIN)):
        if scene.region_at[i] >= 0 or lower[i] in scene.grammar.verbs or lower[i] == ",":
            break
        if (behind := holder_at(scene, i, end or named.last)) is not None:
            return named, ((Relation.SEEN_BY, behind),)
    return named, ()


def _document(scene: Scene, phrase: Phrase) -> Phrase | None:
    """The phrase of a document without a participle at its end; `None` where it is of something else."""
    words = scene.tokens.lower[phrase.first : phrase.last]
    last = phrase.last - (len(words) > 1 and (words[-1].endswith(("ed", "seen")) or words[-1] in HOLDING))
    head = scene.tokens.lower[last - 1]
    return Phrase(phrase.first, last) if head in (PAPERS if scene.statements else DOCUMENTS) else None
