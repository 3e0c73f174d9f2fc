"""The sentence before one that only says whose it is, in Romance languages: 'A. Lo ha annunciato la prefetta.', 'A. Así lo explicó Roe.'"""

from __future__ import annotations

from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.hearing import told
from newsparse.attribution.phrases import phrase_after, subject_behind
from newsparse.attribution.scene import Scene
from newsparse.attribution.sentence_starts import from_sentence_start
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import RESUMING

#: The shortest sentence that somebody is said to have said, and the most that follows who said it, in tokens.
_SHORTEST, _MOST_BEHIND = 4, 14


def resumed_sentence(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of the sentence before to the subject behind a cue that has nothing of its own to report."""
    tokens, grammar = scene.tokens, scene.grammar
    number = tokens.sentence_of[cue.head]
    first, end = tokens.sentences[number]
    opened = next((words for words in RESUMING if tuple(tokens.lower[first : first + len(words)]) == words), None)
    if opened is None or number == 0 or cue.passive or cue.negated or not cue.use & Use.SAY:
        return None
    if any(k < cue.head and tokens.lower[k] not in grammar.auxiliaries for k in range(first + len(opened), cue.head)):
        return None
    before, last = tokens.sentences[number - 1]
    same = tokens.paragraph_of[before] == tokens.paragraph_of[cue.head]
    if not same or last - before < _SHORTEST or scene.region_at[before] >= 0:
        return None
    mention = subject_behind(scene, cue.last, end)
    if mention is None or end - mention.last > _MOST_BEHIND:
        return None
    content = from_sentence_start(scene, before, last)
    for k in range(mention.last, min(end - 2, mention.last + 3)):
        cited = phrase_after(scene, k + 1, end) if tokens.lower[k] in grammar.citing else None
        if cited is not None:  # "Lo scrive La Stampa, che cita un verbale"
            return with_regions(scene, Draft((content,), (cue.head, cue.last), cited, ((Relation.CITED_BY, mention),)))
    rest = range(mention.last, end)
    if any(tokens.words[k] == ":" or tokens.lower[k] in grammar.that or scene.region_at[k] >= 0 for k in rest):
        return None
    via, _ = told(scene, cue, mention.last, end)
    return with_regions(scene, Draft((content,), (cue.head, cue.last), mention, via))
