"""Who is about to be quoted where a sentence leads up to quoted words without a word of saying: 'The board was clear in its findings: “No.”'"""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before


def with_announced(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of quoted words behind a colon that nobody was found for with the subject of the sentence that it ends."""
    return [_announced(scene, draft) for draft in drafts]


def _announced(scene: Scene, draft: Draft) -> Draft:
    if draft.mention is not None or draft.cue is not None or draft.kind is not None or not draft.regions:
        return draft
    colon = scene.regions[draft.regions[0]].opens - 1
    if colon < 0 or scene.tokens.words[colon] != ":" or is_told(scene, colon):
        return draft
    subject = _subject(scene, colon)
    if subject is None:
        return draft
    return draft._replace(cue=(colon, colon + 1), mention=whose(scene, subject), continues=False)


#: What somebody gives of whom quoted words behind a colon are.
_GIVEN = frozenset(
    "answer reply response verdict message advice view reaction explanation warning plea conclusion retort take assessment motto rule response prediction promise pledge question complaint excuse defence defense".split()
)


def whose(scene: Scene, phrase: Phrase) -> Phrase:
    """Whose answer or message a phrase is of: '[Ann Roe]’s response'; the phrase itself where it is none."""
    lower = scene.tokens.lower
    if not scene.statements or scene.grammar.language != "en" or lower[phrase.last - 1] not in _GIVEN:
        return phrase
    owner = next((k for k in range(phrase.last - 2, phrase.first - 1, -1) if lower[k].endswith(("'s", "s'"))), None)
    if owner is not None:
        return Phrase(phrase.first, owner + 1)
    possessive = lower[phrase.first] in scene.grammar.possessives
    return Phrase(phrase.first, phrase.first + 1) if possessive else phrase


#: Passives whose subject hears what stands behind the colon.
_TOLD = frozenset("told asked warned reminded informed advised ordered instructed".split())
_BE = frozenset("was were is are been being be".split())


def is_told(scene: Scene, colon: int) -> bool:
    """Whether somebody is told what follows a colon, and does not say it: '[The mayor was told]: “You lie.”'"""
    lower = scene.tokens.lower
    if not scene.statements or scene.grammar.language != "en" or lower[colon - 1] not in _TOLD:
        return False
    return not _BE.isdisjoint(lower[max(0, colon - 3) : colon - 1])


def _subject(scene: Scene, colon: int) -> Phrase | None:
    """The subject of the first verb of the sentence that has one by name or by pronoun; not "more personal", not "which"."""
    tokens, grammar = scene.tokens, scene.grammar
    first = tokens.sentences[tokens.sentence_of[colon]][0]
    for i in range(first + 1, colon):
        low = tokens.lower[i]
        if scene.region_at[i] >= 0 or not tokens.words[i].islower():
            continue
        if low not in grammar.verbs and low not in grammar.auxiliaries and low not in grammar.cues:
            continue
        subject = subject_before(scene, i)
        if subject is None or subject.first < first or tokens.lower[subject.first] in grammar.relatives:
            continue
        named = any(word[0].isupper() for word in tokens.words[subject.first : subject.last])
        if named or tokens.lower[subject.first] in grammar.nominative:
            return subject
    return None
