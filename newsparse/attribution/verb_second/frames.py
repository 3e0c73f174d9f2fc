"""Frames of verbs that no table has: behind quoted words a verb and its subject report them, whatever the verb says."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.contents import resumed_regions
from newsparse.attribution.verb_second.main_clauses import opens_main
from newsparse.attribution.verb_second.subjects import behind_verb
from newsparse.lexicon.cues.german_words import BEING, CONVINCED, NO_VERB

#: Fewer quoted words than these are a name or a word spoken of as a word.
_FEWEST = 3
#: How far behind its verb a subject begins, in tokens: 'freut sich auch Roe'.
_REACH = 4
_BEFORE = frozenset((":", "–", "—"))
_ENDS = frozenset("!?…")
_STOPS = frozenset((",", ".", ";", ":", "–", "—"))


def inverted_frames(scene: Scene, taken: set[int]) -> list[Draft]:
    """The quoted words that nothing has taken up and a verb with its subject follows: '„Wir gehen“, schmunzelte Roe'."""
    found: list[Draft] = []
    for number in range(len(scene.regions)):
        draft = _framed(scene, number) if number not in taken else None
        if draft is None or not taken.isdisjoint(draft.regions):
            continue
        taken.update(draft.regions)
        found.append(draft)
    return found


def _framed(scene: Scene, number: int) -> Draft | None:
    tokens = scene.tokens
    region = scene.regions[number]
    if region.closes < 0 or region.last - region.first < _FEWEST or not _stands_first(scene, region.opens):
        return None
    end = tokens.sentences[tokens.sentence_of[region.closes]][1]
    verb = region.closes + 1
    if verb < end and tokens.words[verb] == ",":
        verb += 1
    elif tokens.words[region.last - 1] not in _ENDS:
        return None
    if (
        verb >= end - 1
        or scene.region_at[verb] >= 0
        or not opens_main(scene, verb)
        or tokens.lower[verb].endswith(NO_VERB)
    ):
        return None
    subject, after = behind_verb(scene, verb, end)
    if subject is None or subject.first - verb > _REACH or not _says(scene, verb, end):
        return None
    stop = next((k for k in range(after, end) if tokens.words[k] in _STOPS or scene.region_at[k] >= 0), end)
    more, numbers = resumed_regions(scene, max(after, stop), (number,))
    return Draft(
        parts=((region.first, region.last), *more),
        cue=(verb, verb + 1),
        mention=subject,
        regions=(number, *numbers),
    )


def _stands_first(scene: Scene, opens: int) -> bool:
    """Whether quoted words begin their sentence, or follow a colon or a dash."""
    tokens = scene.tokens
    return opens == tokens.sentences[tokens.sentence_of[opens]][0] or tokens.words[opens - 1] in _BEFORE


def _says(scene: Scene, verb: int, end: int) -> bool:
    """Whether a verb of being has a word for being convinced at its clause's end: 'ist Roe überzeugt', not 'ist das Motto'."""
    tokens = scene.tokens
    if tokens.lower[verb] not in BEING:
        return True
    return any(tokens.lower[k] in CONVINCED for k in range(verb + 1, end))
