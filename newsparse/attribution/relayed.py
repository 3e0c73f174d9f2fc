"""Speakers who are the object of a verb of quoting: 'the agency quoted officials as saying that A'."""

from __future__ import annotations

from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.contents import content_after, regions_before
from newsparse.attribution.cue_subjects import subject_of
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.hearing import told
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.sentence_starts import from_sentence_start
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.role_words import DOCUMENTS


def _is_saying(scene: Scene, k: int) -> bool:
    """Whether a word is the participle behind "as": 'quoted him as [saying]', of statements 'as [warning]' too."""
    word = scene.tokens.lower[k]
    if word == "saying" or not scene.statements or not word.endswith("ing"):
        return word == "saying"
    return bool(scene.grammar.cues.get(word, 0) & Use.SAY)


def _clause_ahead(scene: Scene, relay: int) -> tuple[tuple[int, int], ...]:
    """The clause that ends in a comma before whoever relays it: '[The port will close], Interfax quoted the governor as saying.'"""
    tokens, grammar = scene.tokens, scene.grammar
    floor = tokens.sentences[tokens.sentence_of[relay]][0]
    if grammar.language != "en" or relay - 1 <= floor or tokens.words[relay - 1] != ",":
        return ()
    part = from_sentence_start(scene, floor, relay - 1)
    return (part,) if is_clause(scene, *part) else ()


def relayed_draft(scene: Scene, cue: Cue) -> Draft | None:
    """'The paper quoted officials as saying that A': the officials, by the paper."""
    lower = scene.tokens.lower
    end = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][1]
    saying = next(
        (k for k in range(cue.last, min(end, cue.last + 14)) if _is_saying(scene, k) and lower[k - 1] == "as"), None
    )
    if saying is None:
        return None
    speaker, relay = phrase_after(scene, cue.last, saying - 1), subject_of(scene, cue)
    if (
        scene.statements
        and speaker is not None
        and lower[speaker.last - 1] in DOCUMENTS
        and lower[speaker.last] == "to"
    ):
        speaker = Phrase(speaker.first, saying - 1)  # "a letter to parents"
    begins = saying + 1
    if lower[saying] != "saying":
        inner = Cue(saying, saying, saying + 1, scene.grammar.cues[lower[saying]], False, False)
        begins = told(scene, inner, saying + 1, end)[1]
    content = content_after(scene, Use.SAY, begins, False)
    if speaker is None or relay is None:
        return None
    via = ((Relation.CITED_BY, relay),)
    if content is None and scene.statements:
        paragraph = scene.tokens.paragraphs[scene.tokens.paragraph_of[cue.head]]
        regions = regions_before(scene, relay.first, paragraph[0])  # '“A,” the paper quoted Roe as saying'
        parts = tuple((scene.regions[n].first, scene.regions[n].last) for n in regions)
        parts = parts or _clause_ahead(scene, relay.first)
        return (
            Draft(parts=parts, cue=(cue.head, cue.last), mention=speaker, via=via, regions=regions) if parts else None
        )
    if content is None:
        return None
    return Draft(parts=content.parts, cue=(cue.head, cue.last), mention=speaker, via=via, regions=content.regions)
