"""Who is heard on what an outlet has aired: 'The station aired footage of [a guard saying]: “We do not open.”'"""

from __future__ import annotations

from newsparse.attribution.contents import content_after
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.hearing import told
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use

#: What somebody is heard on.
_RECORDS = frozenset(
    "footage recording recordings clip clips video videos audio tape tapes film images excerpt excerpts".split()
)
#: What is done with it.
_AIRS = frozenset(
    "aired airs broadcast broadcasts played plays showed shows published publishes posted posts released releases carried screened ran obtained has had shared".split()
)
#: What leads from it to whoever is seen or heard.
_SHOWS = frozenset("of showing showed shows show captured captures capture".split())
#: How far before the participle the noun stands, in tokens.
_WITHIN = 10


def filmed_saying(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a participle to the one before it who was recorded, through the outlet that has the recording."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or not tokens.lower[cue.head].endswith("ing") or not cue.use & Use.SAY:
        return None
    first, end = tokens.sentences[tokens.sentence_of[cue.head]]
    noun = next(
        (
            k
            for k in range(cue.first - 3, max(first - 1, cue.first - _WITHIN), -1)
            if tokens.lower[k] in _RECORDS and tokens.lower[k + 1] in _SHOWS
        ),
        None,
    )
    if noun is None:
        return None
    speaker = phrase_after(scene, noun + 2, cue.first)
    if speaker is None or speaker.last != cue.first:
        return None
    start = told(scene, cue, cue.last, end)[1]
    content = content_after(scene, Use.SAY, start, False)
    if content is None:
        return None
    outlet = _airing(scene, first, noun)
    via = ((Relation.CITED_BY, outlet),) if outlet is not None else ()
    return Draft(parts=content.parts, cue=(cue.head, cue.last), mention=speaker, via=via, regions=content.regions)


def _airing(scene: Scene, first: int, noun: int) -> Phrase | None:
    """The outlet that has aired a recording."""
    verb = next((k for k in range(noun - 1, first, -1) if scene.tokens.lower[k] in _AIRS), None)
    outlet = subject_before(scene, verb) if verb is not None else None
    return outlet if outlet is not None and relays(scene, outlet) else None


def airs_a_record(scene: Scene, cue: Cue) -> bool:
    """Whether a verb only says that a recording was aired in which somebody else speaks: '[showed] a clip of the foreman telling them: “Go.”'"""
    lower, cues = scene.tokens.lower, scene.grammar.cues
    if scene.grammar.language != "en" or lower[cue.head] not in _AIRS:
        return False
    end = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][1]
    for k in range(cue.last, min(end, cue.last + _WITHIN)):
        use = cues.get(lower[k], 0)
        if lower[k].endswith("ing") and use & Use.SAY and scene.region_at[k] < 0:
            return filmed_saying(scene, Cue(k, k, k + 1, use, False, False)) is not None
    return False
