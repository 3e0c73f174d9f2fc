"""Frames of reporting: what closes a sentence behind its cue, who is quoted by whom, and whether a subject is a paper."""

from __future__ import annotations

from newsparse.attribution.cue_words import Cue
from newsparse.attribution.holders import holder_at
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import HOLDING
from newsparse.lexicon.role_words import DOCUMENTS, PAPERS
from newsparse.model.kinds import Attitude

#: Passives whose subject is the speaker: was quoted by Tass as saying.
QUOTED = frozenset(("quoted", "cited"))


def takes_words(scene: Scene, cue: Cue) -> bool:
    """Whether a cue behind its words may have them: one of saying; in Romance one of naming too: '« A », accuse la députée'."""
    if cue.use & Use.SAY:
        return True
    romance = scene.grammar.inverted and not scene.grammar.verb_second
    marked = cue.first > 1 and scene.tokens.words[cue.first - 1] == "," and scene.region_at[cue.first - 2] >= 0
    return bool(cue.use & Use.NAME) and romance and marked


#: The longest frame behind what it passes on, in tokens.
_LONGEST_FRAME = 6


def is_frame(scene: Scene, parts: tuple[tuple[int, int], ...]) -> bool:
    """Whether what follows a cue is only who said so: 'Roe told the board on Friday, [the people said].'"""
    first, last = parts[0]
    while last > first and not scene.tokens.words[last - 1][:1].isalnum():
        last -= 1
    if len(parts) > 1 or not 1 < last - first <= _LONGEST_FRAME or scene.grammar.language != "en":
        return False
    use = scene.grammar.cues.get(scene.tokens.lower[last - 1], 0)
    plain = bool(use & Use.SAY) and not use & (Use.WEAK | Use.AMBIGUOUS | Use.NOUN | Use.PARTICIPLE)
    before = scene.tokens.words[first - 1] == "," or scene.tokens.words[first] == ","
    return plain and before and scene.region_at[first] < 0


def dates_only(scene: Scene, after: int, end: int, *, none: bool = False) -> bool:
    """Whether nothing but when follows a frame, up to a comma or its end: 'the Post reported [on Sunday], citing …'."""
    tokens, grammar = scene.tokens, scene.grammar
    k = after
    while k < end and (tokens.lower[k] in grammar.times or tokens.lower[k] in grammar.prepositions):
        k += 1
    return (none or k > after) and (k >= end or not tokens.words[k][:1].isalnum())


def is_document(scene: Scene, subject: Phrase | None) -> bool:
    """Whether the subject is a document, which shows and finds what people only say: 'A, court records show.'"""
    if subject is None:
        return False
    words = scene.tokens.lower[subject.first : subject.last]
    head = next((i for i, word in enumerate(words) if i and word in scene.grammar.prepositions), len(words))
    if scene.statements and head > 1 and (words[head - 1].endswith("ed") or words[head - 1] in HOLDING):
        head -= 1  # "a poll published on Thursday", "memos seen by the Gazette"
    return words[head - 1] in (PAPERS if scene.statements else DOCUMENTS)  # "a report by the council"


#: What somebody does who would not be named: 'A, said an official who [asked] not to be named because the talks were private.'
_CONDITIONS = frozenset("asked declined requested insisted refused spoke wished preferred".split())


def closes_sentence(scene: Scene, after: int, end: int, cue: Cue) -> bool:
    """Whether nothing but adverbials follows: the words were said before the cue."""
    tokens, grammar = scene.tokens, scene.grammar
    if after < end and tokens.words[after] == ",":
        return not (after + 1 < end and scene.region_at[after + 1] >= 0)  # "Asked about it, Roe said, “A.”"
    if scene.statements and tokens.lower[after : after + 1] == ["who"] and tokens.lower[after + 1] in _CONDITIONS:
        return all(tokens.lower[k] not in grammar.that for k in range(after, end))
    if scene.statements and cue.use & Use.TELL and _told_by_paper(scene, after, end):
        return True
    i = after
    while i < end and tokens.words[i][:1].isalnum():
        public = scene.statements and tokens.lower[i] == "made" and tokens.lower[i + 1] in ("public", "available")
        if tokens.lower[i] in grammar.that or (tokens.lower[i] in grammar.verbs and not public):
            return False
        i += 1
    if i < end and tokens.words[i] == ":":
        return False
    rest = i - after
    if cue.use & (Use.TELL | Use.ASK):
        return rest <= 12
    return rest <= 10 and (
        rest == 0
        or tokens.lower[after] in grammar.prepositions
        or tokens.lower[after] in grammar.times
        or tokens.lower[after] in grammar.adverbs
        or _is_day(scene, after, i)
    )


def _is_day(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but a day with its article stands there, as Romance languages have it: 'informó la empresa [el lunes]'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not scene.statements or not grammar.inverted or grammar.verb_second or lower[first] not in grammar.determiners:
        return False
    closed = (grammar.determiners, grammar.times, grammar.prepositions)
    plain = all(lower[k].isdigit() or any(lower[k] in table for table in closed) for k in range(first, last))
    return plain and not grammar.times.isdisjoint(lower[first:last])


#: The longest frame of that sort, in tokens.
_LONGEST_TOLD = 24


def _told_by_paper(scene: Scene, after: int, end: int) -> bool:
    """Whether nothing follows but who was told, in what, and who has that: 'told staff [in a memo dated May 3 and leaked to the Post]'."""
    tokens, grammar = scene.tokens, scene.grammar
    if end - after > _LONGEST_TOLD or any(tokens.lower[i] in grammar.that for i in range(after, end)):
        return False
    paper = next((i for i in range(after, end) if tokens.lower[i] in DOCUMENTS), None)
    if paper is None or any(tokens.lower[i] in grammar.verbs for i in range(after, paper)):
        return False
    keeper = next((k for i in range(paper + 1, end) if (k := holder_at(scene, i, end)) is not None), None)
    return keeper is not None and dates_only(scene, keeper.last, end, none=True)


def believed(scene: Scene, cue: Cue) -> bool:
    """Whether a cue tells what somebody thinks rather than says: 'believes that'."""
    attitude = scene.grammar.attitudes.get(scene.tokens.lower[cue.head])
    return attitude is Attitude.BELIEF and bool(cue.use & Use.WEAK)


#: What is done to somebody by whom he hears something: 'had been [assured] by the landlord that'.
INFORMED = frozenset("assured informed warned advised notified reminded promised".split())


def quoted_by(scene: Scene, cue: Cue, end: int) -> tuple[tuple[tuple[Relation, Phrase], ...], int] | None:
    """Of 'was quoted by Tass as saying that …' the outlet, and where the content begins; `None` for other passives."""
    lower = scene.tokens.lower
    informed = scene.statements and lower[cue.head] in INFORMED
    if lower[cue.head] not in ("quoted", "cited", "reported", "told") and not informed:
        return None
    via: tuple[tuple[Relation, Phrase], ...] = ()
    at = cue.last
    for i in range(cue.last, min(end - 1, cue.last + 18)):
        if lower[i] == "by" and lower[i + 1] not in scene.grammar.times and lower[i + 1 : i + 3] != ["the", "time"]:
            phrase = phrase_after(scene, i + 1, end)
            if phrase is not None:
                via = ((Relation.CITED_BY, phrase),)
                at = phrase.last
        if scene.statements and lower[i] == "in" and not via:
            phrase = phrase_after(scene, i + 1, end)
            if phrase is not None and is_document(scene, phrase):
                via, at = ((Relation.CITED_BY, phrase),), phrase.last  # "is quoted in the memo as saying"
        if lower[i] in ("saying", "telling", "stating") and lower[i - 1] == "as":
            if i + 1 < end and lower[i + 1] == "by":
                phrase = phrase_after(scene, i + 2, end)
                if phrase is not None:
                    return ((Relation.CITED_BY, phrase),), phrase.last
            return via, i + 1
    return None if not via else (via, at)
