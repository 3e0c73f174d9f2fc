"""From a cue to a quotation: who is its subject, and where the content stands."""

from __future__ import annotations

from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.embedded import embedded
from newsparse.attribution.filmed import airs_a_record, filmed_saying
from newsparse.attribution.fragments import fragment, orders, perceives, speaks_of
from newsparse.attribution.framing import QUOTED
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.relayed import relayed_draft
from newsparse.attribution.resumed import resumed_sentence
from newsparse.attribution.scene import Scene
from newsparse.attribution.stances import read_stance
from newsparse.attribution.subordinates import as_said
from newsparse.attribution.words_ahead import after_words
from newsparse.attribution.words_behind import before_words
from newsparse.lexicon.cues.grammar import Use


def read_cue(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution that a cue makes; `None` if it makes none, or is told of nobody: 'no official said that', 'if Roe said that'."""
    draft = _read(scene, cue, attitudes)
    if draft is None or draft.mention is None or not scene.statements or scene.grammar.language != "en":
        return draft
    if draft.mention.first >= cue.first:
        return draft
    told = cue.passive and cue.use & (Use.TELL | Use.ASK) and scene.tokens.lower[cue.head] not in QUOTED
    return None if told or (not draft.regions and _is_unsaid(scene, draft.mention)) else draft


#: Words for nobody before a verb, and words before a subject that say that it need not have said anything.
_NOBODY = frozenset("neither no nobody none no-one".split())


_UNSAID = frozenset("if unless whether neither nor did does".split())


def _is_unsaid(scene: Scene, subject: Phrase) -> bool:
    """Whether a subject is nobody, or may not have said what stands behind its verb: 'neither Roe nor Hale', 'if [Roe] said', 'Had [Roe] said'."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.tokens.sentence_of[subject.first]][0]
    before = lower[subject.first - 1] if subject.first > first else ""
    nobody = lower[subject.first] in _NOBODY and not lower[subject.first + 1][:1].isdigit()  # "No 10 said"
    if nobody or before in _UNSAID or (before == "had" and subject.first - 1 == first):
        return True
    return any(lower[k] == "nor" for k in range(subject.first, subject.last))


def _read(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution that a cue makes, whoever its subject is."""
    if (
        scene.statements
        and scene.tokens.lower[cue.head] == "adamant"
        and cue.passive
        and scene.grammar.language == "en"
    ):
        cue = cue._replace(use=Use.SAY, passive=False)  # "was adamant that"
    use = cue.use
    if use & Use.REFUSE or cue.negated:
        return read_stance(scene, cue) if attitudes else None
    if scene.statements and (filmed := filmed_saying(scene, cue)) is not None:
        return filmed
    if scene.statements and (airs_a_record(scene, cue) or _is_comment(scene, cue)):
        return None
    if scene.statements and scene.grammar.inverted and (resumed := resumed_sentence(scene, cue)) is not None:
        return resumed
    if (within := embedded(scene, cue) or as_said(scene, cue)) is not None:
        return within
    quoted = after_words(scene, cue)
    if quoted is not None:
        return quoted
    if not cue.passive and scene.tokens.lower[cue.head] in _QUOTING:
        relayed = relayed_draft(scene, cue)
        if relayed is not None:
            return relayed
    if use & Use.SAY or (cue.passive and scene.tokens.lower[cue.head] in QUOTED):
        said = before_words(scene, cue, attitudes)
        if said is not None:
            return said
    if attitudes and (stance := read_stance(scene, cue)) is not None:
        return stance
    if use & Use.NAME or (use & Use.SAY and scene.grammar.inverted):
        named = fragment(scene, cue)
        if named is not None:
            return named
    if scene.statements and not cue.passive and use & (Use.SAY | Use.TELL | Use.ASK) and orders(scene, cue):
        return fragment(scene, cue)
    if scene.statements and not cue.passive and use & Use.SAY and perceives(scene, cue):
        return fragment(scene, cue)
    if scene.statements and not cue.passive and speaks_of(scene, cue):
        return fragment(scene, cue)
    return None


#: What somebody says something of that a sentence has just told: "a point Roe also made".
_COMMENTED = frozenset(
    "point claim charge allegation fact assertion view notion accusation suggestion characterization characterisation figure description sentiment line argument position criticism concern complaint account version term phrase move decision prediction promise pledge message".split()
)


def _is_comment(scene: Scene, cue: Cue) -> bool:
    """Whether a cue ends a relative clause without its pronoun, which says who else has said it: 'A, a point Roe also acknowledged'."""
    tokens = scene.tokens
    first = cue.first
    while first > 0 and tokens.words[first - 1][:1].isupper():
        first -= 1
    return (
        scene.grammar.language == "en"
        and first < cue.first
        and first >= 3
        and tokens.lower[first - 1] in _COMMENTED
        and tokens.lower[first - 2] in ("a", "an", "the")
        and tokens.words[first - 3] in (",", "—", "–")
    )


#: Verbs whose object is the speaker: quoted officials as saying.
_QUOTING = frozenset(("quoted", "quotes", "quote", "cited", "cites", "quoting"))
