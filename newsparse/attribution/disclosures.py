"""What an outlet has found out, told by a noun: 'the Guardian’s disclosure that officials had kept a minute'."""

from __future__ import annotations

from newsparse.attribution.contents import content_after
from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet, sure_name
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named

#: What an outlet publishes that others have not.
_FINDINGS = frozenset("disclosure disclosures revelation revelations report reports scoop exclusive".split())
#: The longest name of an outlet before its finding, in tokens.
_LONGEST = 5


#: What somebody says in one sentence, where "by" names him and "that" what it was: 'a remark by [Roe] that …'.
_REMARKS = frozenset(
    "remark comment claim suggestion assertion warning admission allegation accusation statement declaration boast complaint".split()
)
#: The longest phrase for who said it, with what stands beside his name, in tokens.
_WITHIN = 16


def disclosures(scene: Scene, taken: set[int]) -> list[Draft]:
    """The statements that stand behind the noun for an outlet's finding, or for a remark by somebody; English alone."""
    if not scene.statements or scene.grammar.language != "en":
        return []
    return [*_findings(scene, taken), *_remarks(scene, taken)]


def _remarks(scene: Scene, taken: set[int]) -> list[Draft]:
    """The statements behind a noun, "by" and who made them: 'after a remark [by the chairman, Tom Roe,] that …'."""
    tokens = scene.tokens
    if _REMARKS.isdisjoint(tokens.lower):
        return []
    found: list[Draft] = []
    for i, word in enumerate(tokens.lower[:-3]):
        if word not in _REMARKS or scene.region_at[i] >= 0 or tokens.lower[i + 1] != "by":
            continue
        end = tokens.sentences[tokens.sentence_of[i]][1]
        that = next((k for k in range(i + 3, min(end, i + _WITHIN)) if tokens.lower[k] == "that"), None)
        speaker = phrase_after(scene, i + 2, that) if that is not None else None
        if speaker is None or that is None or speaker.first != i + 2:
            continue
        if speaker.last != that and not (tokens.words[speaker.last] == tokens.words[that - 1] == ","):
            continue
        content = content_after(scene, Use.SAY, that, False)
        if content is not None and taken.isdisjoint(content.regions):
            found.append(Draft(parts=content.parts, cue=(i, i + 1), mention=speaker, regions=content.regions))
    return found


def _findings(scene: Scene, taken: set[int]) -> list[Draft]:
    """The statements that stand behind the noun for an outlet's finding."""
    tokens = scene.tokens
    if _FINDINGS.isdisjoint(tokens.lower):
        return []
    found: list[Draft] = []
    for i, word in enumerate(tokens.lower[:-2]):
        if word not in _FINDINGS or scene.region_at[i] >= 0 or tokens.lower[i + 1] != "that":
            continue
        owner = _owner(scene, i)
        content = content_after(scene, Use.SAY, i + 1, False) if owner is not None else None
        if content is None or not taken.isdisjoint(content.regions):
            continue
        found.append(Draft(parts=content.parts, cue=(i, i + 1), mention=owner, regions=content.regions))
    return found


def _owner(scene: Scene, noun: int) -> Phrase | None:
    """Whose finding it is, if an outlet's: '[the Guardian’s] disclosure'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[noun]][0]
    if noun <= first or not tokens.words[noun - 1].endswith(("'s", "’s")):
        return None
    start = noun - 1
    while start > max(first, noun - _LONGEST) and tokens.words[start - 1][:1].isupper():
        start -= 1
    if start > first and tokens.lower[start - 1] == "the":
        start -= 1
    text = scene.span(start, noun).text[:-2]
    definite = text[:4].lower() == "the "
    known = outlet_named(text) is not None or looks_like_outlet(text) or sure_name(text)
    return Phrase(start, noun) if known or (definite and reads_as_outlet(text)) else None
