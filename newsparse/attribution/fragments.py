"""Quoted words that are no clause: called it “a disgrace”."""

from __future__ import annotations

from newsparse.attribution.asides import is_gerund
from newsparse.attribution.cue_subjects import subject_of
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.hearing import talking_before, told
from newsparse.attribution.holders import held
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.through import before_subject, held_behind, interview_at
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import INTERVIEWS, WITH
from newsparse.model.kinds import QuoteKind


def orders(scene: Scene, cue: Cue) -> bool:
    """Whether quoted words are what somebody is told to do: 'told her to “stop creating paper”'."""
    end = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][1]
    for i in range(cue.last, min(end - 1, cue.last + _MOST_TOLD)):
        if scene.tokens.lower[i] == "to" and scene.region_at[i + 1] >= 0:
            return scene.regions[scene.region_at[i + 1]].opens == i + 1
        if scene.region_at[i] >= 0 or scene.tokens.words[i] == ",":
            return False
    return False


#: What somebody tells that he did, with what he perceived behind it.
_PERCEIVING = frozenset("hearing seeing feeling smelling finding noticing having".split())


def perceives(scene: Scene, cue: Cue) -> bool:
    """Whether quoted words are what somebody tells that he perceived: 'reported hearing “a crunching noise”'."""
    tokens, at = scene.tokens, cue.last
    if scene.grammar.language != "en" or at + 1 >= len(tokens.words) or tokens.lower[at] not in _PERCEIVING:
        return False
    end = min(tokens.sentences[tokens.sentence_of[cue.head]][1], at + _MOST_TOLD)
    return any(scene.region_at[k] >= 0 for k in range(at + 1, end)) and "," not in tokens.words[at:end]


def speaks_of(scene: Scene, cue: Cue) -> bool:
    """Whether quoted words follow what somebody speaks of: 'Residents spoke of “a whistle”'."""
    tokens, at = scene.tokens, cue.last
    if scene.grammar.language != "en" or tokens.lower[cue.head] not in _SPEAKS or tokens.lower[at : at + 1] != ["of"]:
        return False
    return any(scene.region_at[k] >= 0 for k in range(at + 1, min(len(tokens.words), at + _SOON_OF)))


#: Forms of that verb, and how soon behind "of" the words open, in tokens.
_SPEAKS, _SOON_OF = frozenset("spoke speaks speak spoken".split()), 3


def is_title(scene: Scene, number: int) -> bool:
    """Whether quoted words have capitals throughout, as names of things have."""
    region = scene.regions[number]
    words = [word for word in scene.tokens.words[region.first : region.last] if word[:1].isalpha()]
    return len(words) > 1 and all(word[0].isupper() or len(word) <= _SMALL for word in words)


#: Participles behind what they give a name.
_NAMING = frozenset("dubbed nicknamed named titled billed christened labelled labeled branded termed".split())
#: Small words in a title are no longer.
_SMALL = 3
#: Words between a verb and "to", for who is told.
_MOST_TOLD = 6


def _named_by(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """Who calls somebody something in the passive: 'was described by neighbours as “quiet”'."""
    lower = scene.tokens.lower
    return phrase_after(scene, cue.last + 1, end) if cue.last < end and lower[cue.last] in _BY else None


_BY = frozenset(("by", "von", "par", "por", "da", "door"))


def _is_reported(scene: Scene, that: int) -> bool:
    """Whether a "that" opens what somebody said rather than tells of a thing: 'told the court [that] the judge had called it “thin”'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or tokens.lower[that] != "that":
        return False
    first = max(tokens.sentences[tokens.sentence_of[that]][0], that - _MOST_TOLD)
    return any(
        grammar.cues.get(tokens.lower[i], 0) & Use.SAY and not grammar.cues[tokens.lower[i]] & Use.WEAK
        for i in range(first, that)
    )


def _joined_fragments(scene: Scene, number: int, end: int) -> tuple[int, ...]:
    """The quoted fragments that the first one is joined to: 'called it “big” and [“ugly”]'."""
    if not scene.statements:
        return ()
    words, lower = scene.tokens.words, scene.tokens.lower
    found: list[int] = []
    while number + 1 < len(scene.regions):
        opens, closes = scene.regions[number + 1].opens, scene.regions[number].closes
        if closes < 0 or opens >= end:
            break
        between = [i for i in range(closes + 1, opens) if words[i] != ","]
        if len(between) > _MOST_JOINING or not all(
            lower[i] in scene.grammar.conjunctions or lower[i] in _JOINING for i in between
        ):
            break
        number += 1
        found.append(number)
    return tuple(found)


#: Words between two fragments of one cue: “big” and even “ugly”, “big”, as well as a “bore”.
_MOST_JOINING = 3


_JOINING = frozenset("also even both as a an the then later of too und et y e".split())


def _points(scene: Scene, that: int, end: int) -> bool:
    """Whether "that" is what is given a name, alone or with a noun: 'called [that account] “thin”'."""
    at = that + 1 + (that + 2 < end and scene.tokens.words[that + 1].islower() and scene.region_at[that + 1] < 0)
    return at < end and (scene.region_at[that + 1] >= 0 or scene.region_at[at] >= 0)


def _relative_is_over(scene: Scene, cue: Cue, subject: Phrase, opens: int) -> bool:
    """Whether the clause of a relative pronoun ends before the quoted words: 'un musicista, [che] chiede l'anonimato, parla di «A»'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or not grammar.inverted or tokens.lower[subject.first] not in grammar.relatives:
        return False
    return any(
        tokens.words[k] == ","
        and tokens.words[k + 1].islower()
        and (tokens.lower[k + 1] in grammar.cues or tokens.lower[k + 1] in grammar.auxiliaries)
        for k in range(cue.last, opens - 1)
    )


#: How many words a term has at most.
_LONGEST_TERM = 3


def _is_term(scene: Scene, cue: Cue, subject: Phrase, number: int) -> bool:
    """Whether quoted words are what several call a thing for good: 'what planners call “grey belt” land', 'what sailors call a “dead sea”'."""
    region = scene.regions[number]
    several = scene.tokens.words[subject.first].islower() and scene.tokens.lower[subject.first].endswith("s")
    present = several and scene.tokens.lower[cue.head] in ("call", "term", "dub", "label")
    return present and region.last - region.first <= _LONGEST_TERM and scene.tokens.words[region.last - 1].isalpha()


def _interview_behind(scene: Scene, number: int, end: int) -> tuple[tuple[Relation, Phrase], ...]:
    """The outlet of an interview in which somebody gave something its name: 'called it “fiction” [in an interview with the Post]'."""
    lower, closes = scene.tokens.lower, scene.regions[number].closes
    for k in range(closes + 1, min(end - 2, closes + 1 + _SOON)):
        if lower[k] in INTERVIEWS and lower[k + 1] in WITH:
            outlet = interview_at(scene, k, end) or phrase_after(scene, k + 2, end)
            named = outlet is not None and scene.tokens.words[outlet.last - 1][:1].isupper()
            return ((Relation.TOLD, outlet),) if outlet is not None and named else ()
    return ()


#: How soon behind quoted words the interview stands in which they were said, in tokens.
_SOON = 6


def fragment(scene: Scene, cue: Cue) -> Draft | None:
    """Quoted words that are no clause: called it "a disgrace"."""
    tokens = scene.tokens
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    for i in range(cue.last, min(sentence[1], cue.last + 25)):
        number = scene.region_at[i]
        if number >= 0 and scene.regions[number].opens == i:
            subject = _named_by(scene, cue, i) if cue.passive else subject_of(scene, cue)
            english = scene.statements and scene.grammar.language == "en"
            naming = english and tokens.lower[cue.head] in _NAMING and not cue.passive
            at_once = i == cue.last or (i == cue.last + 1 and tokens.lower[cue.last] in scene.grammar.determiners)
            if naming and at_once:
                return None  # "a protest dubbed the “soup march”"
            if subject is None and (cue.passive or naming or (english and is_title(scene, number))):
                return None  # "a jar labeled “Do Not Help.”"
            behind = tokens.lower[subject.first - 1] if subject is not None and subject.first else ""
            if scene.statements and behind == "which" and tokens.lower[subject.first - 2] in ("in", "during"):  # type: ignore[union-attr]
                behind = ""  # "in an interview, in which she called it “thin”"
            if behind in scene.grammar.relatives and not (subject and _is_reported(scene, subject.first - 1)):
                return None  # "the method, which she calls “hive mail”": a name for it
            if scene.statements and cue.head == sentence[0] and is_gerund(scene, cue.head):
                return None  # "Parlando con i cronisti, ha definito «A»"
            if subject is not None and _relative_is_over(scene, cue, subject, i):
                return None
            general = subject is not None and subject.last - subject.first == 1 and behind == "what"
            if general and subject is not None and scene.statements and _is_term(scene, cue, subject, number):
                return None  # "what strategists call “gray zone” tactics"
            numbers = (number, *_joined_fragments(scene, number, sentence[1]))
            via = told(scene, cue, cue.last, i)[0] if cue.use & Use.SAY else ()
            if scene.statements and subject is not None and not cue.passive:
                subject, kept = held(scene, subject)
                if subject is not None:
                    kept = kept or held_behind(scene, subject.last, cue.first)
                    via = via or before_subject(scene, subject) or talking_before(scene, subject)
                via = (*kept, *(via or _interview_behind(scene, numbers[-1], sentence[1])))
            return Draft(
                parts=tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers),
                cue=(cue.head, cue.last),
                mention=subject,
                via=via,
                regions=numbers,
                kind=QuoteKind.MIXED,
            )
        if scene.statements and tokens.lower[i] == "that" and i == cue.last and _points(scene, i, sentence[1]):
            continue  # "called that “geography”", "called that account “thin”"
        if tokens.lower[i] in scene.grammar.that or (
            tokens.lower[i] in scene.grammar.cues
            and tokens.lower[i] not in scene.grammar.prepositions
            and scene.grammar.cues[tokens.lower[i]] & Use.SAY
            and not tokens.words[i][:1].isupper()
            and i > cue.last
            and not (scene.statements and tokens.lower[i - 1] in scene.grammar.determiners)  # "called the offer “thin”"
            and not (scene.statements and scene.grammar.cues[tokens.lower[i]] & (Use.AMBIGUOUS | Use.NOUN))
        ):
            break
        if (
            tokens.lower[i] == "of"
            and tokens.lower[cue.head].startswith("accus")
            and tokens.lower[i + 1].endswith("ing")
            and not (scene.statements and i == cue.last)  # "a man accused of stealing a lifeboat"
        ):
            # An accusation says what somebody did: "accused the company of hiding the report".
            return Draft(parts=((i + 1, sentence[1]),), cue=(cue.head, cue.last), mention=subject_of(scene, cue))
    return None
