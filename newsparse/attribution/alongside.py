"""Outlets alongside the subject of a verb of saying: whose reporter he is, where he was heard; and whom an outlet cites."""

from __future__ import annotations

from newsparse.attribution.cited import cited_at, is_leant_on
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.relays import citing_phrase, relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.through import Through
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.relaying import REPORTING
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.role_words import DOCUMENTS, GROUPS, PEOPLE

#: The longest phrase for an outlet before "where", in tokens, and for whom it cites first of all.
_LONGEST = 6
_LONGEST_CITED = 14


def beside_subject(scene: Scene, subject: Phrase) -> Through:
    """The outlet that stands in or beside the subject of a cue; none for what the rules of training have not seen."""
    if not scene.statements:
        return ()
    return _owner(scene, subject) or _where(scene, subject)


def _owner(scene: Scene, subject: Phrase) -> Through:
    """Whose reporter or critic the subject is: '[The Guardian]’s Peter Lowry wrote'."""
    words = scene.tokens.words
    for k in range(subject.first, min(subject.last - 1, subject.first + _LONGEST)):
        if words[k].endswith(("'s", "’s")) and words[k + 1][:1].isupper() and k + 2 < subject.last:
            owner = Phrase(subject.first, k + 1)
            named = scene.span(*owner).text[:-2]
            return ((Relation.CITED_BY, owner),) if outlet_named(named) is not None else ()
    return ()


def _where(scene: Scene, subject: Phrase) -> Through:
    """The outlet before "where": 'the thefts were featured on [KPAX], where a keeper said'."""
    tokens, comma = scene.tokens, subject.first - 2
    first = tokens.sentences[tokens.sentence_of[subject.first]][0]
    if comma <= first or tokens.lower[comma + 1] != "where" or tokens.words[comma] != ",":
        return ()
    for k in range(comma - 1, max(first, comma - _LONGEST), -1):
        if tokens.lower[k - 1] not in scene.grammar.prepositions:
            continue
        if tokens.lower[k - 1] not in ("on", "in"):
            return ()  # "went to the Globe, where an actor said"
        phrase = phrase_after(scene, k, comma)
        return ((Relation.TOLD, phrase),) if phrase is not None and relays(scene, phrase) else ()
    return ()


def cited_by(scene: Scene, cue: Cue, subject: Phrase | None, sentence: tuple[int, int]) -> Phrase | None:
    """Whom the subject cites, if it is an outlet: 'The Post reported, citing [two officials]', '[Citing two officials], it said'."""
    if subject is None:
        return None
    lower = scene.tokens.lower
    outlet = relays(scene, subject) or _reports(scene, cue, subject)
    it = scene.statements and scene.grammar.language == "en" and lower[subject.first] == "it"
    if outlet or it:
        cited = citing_phrase(scene, cue, sentence[1])
        if cited is not None or not scene.statements:
            return cited
    if outlet and (relied := _relied_on(scene, cue, sentence[1])) is not None:
        return relied
    if not scene.statements or lower[sentence[0]] not in scene.grammar.citing:
        return None
    if not outlet and lower[subject.first] not in ("it", "they", "the"):
        return None  # "Citing a report, Roe said": who is no outlet speaks for himself
    cited = cited_at(scene, sentence[0], min(subject.first, sentence[0] + _LONGEST_CITED))
    near = cited is not None and scene.tokens.words[cited.last : subject.first] == [","]
    return cited if near else None


#: On what an outlet relies, where it cites nobody: 'reported, drawing on leaked emails, that …'.
_RELYING = {"relying": ("on", "upon"), "drawing": ("on", "upon"), "based": ("on", "upon"), "basing": ("on",)}


def _relied_on(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """What an outlet relies on, behind a comma: 'reported that A, relying on [an audit]'."""
    if not scene.statements or scene.grammar.language != "en":
        return None
    lower = scene.tokens.lower
    for i in range(cue.last + 1, end - 2):
        if (
            lower[i] in _RELYING
            and lower[i + 1] in _RELYING[lower[i]]
            and lower[i - 1] == ","
            and scene.region_at[i] < 0
        ):
            found = phrase_after(scene, i + 2, end)
            named = found is not None and not _RELIED_ON.isdisjoint(lower[found.first : found.last])
            return found if found is not None and named and is_leant_on(scene, found) else None
    return None


#: What is relied on that is cited: papers and people, no delegates' count.
_RELIED_ON = DOCUMENTS | GROUPS | PEOPLE


def before_reliance(scene: Scene, parts: tuple[tuple[int, int], ...], cited: Phrase) -> tuple[tuple[int, int], ...]:
    """The parts without what the outlet relied on, where that stands at their end: 'it was lost[, relying on an audit]'."""
    first, last = parts[-1]
    comma = cited.first - 3
    relied = scene.statements and first < comma < last and scene.tokens.lower[comma + 1] in _RELYING
    return (*parts[:-1], (first, comma)) if relied else parts


def _reports(scene: Scene, cue: Cue, subject: Phrase) -> bool:
    """Whether the subject may be an outlet that no table has: 'Northline reported, citing …'."""
    if not scene.statements or scene.tokens.lower[cue.head] not in REPORTING:
        return False
    return reads_as_outlet(scene.span(*subject).text) or _is_project(scene, subject)


#: What newsrooms that are no papers are called by.
_PROJECTS = frozenset("project bureau consortium centre center network institute collective lab lighthouse".split())


def _is_project(scene: Scene, subject: Phrase) -> bool:
    """Whether a name of several words ends as newsrooms' names do that are no papers: 'the Reporting Project'."""
    words = scene.tokens.words[subject.first : subject.last]
    return (
        len(words) > _LEAST_NAME
        and words[-1][:1].isupper()
        and (
            words[-1].lower() in _PROJECTS
            or not _PROJECTS.isdisjoint(word.lower() for word in words if word[:1].isupper())
        )
    )


#: An article and more than one word.
_LEAST_NAME = 2
