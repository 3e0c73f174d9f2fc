"""Speech that goes on without a cue, where the verb's mood says that it is reported: 'Roe sagte, A sei B. C werde D.'"""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.naming import read_naming
from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.clause import read_clause
from newsparse.attribution.verb_second.main_clauses import clause_subject
from newsparse.attribution.verb_second.voice import voice_of
from newsparse.lexicon.cues.german_words import BRINGS, FIRST_PERSON, OTHER_REASONS, PERSONAL, SO, SURE_MOODS
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import SourceKind

_FEWEST = 4
#: How many sentences before one that reports its speaker may have been named in.
_MOST_BACK = 6
#: How far back, in tokens, a surname may have stood with its first name.
_MENTIONED = 500


def free_speech(scene: Scene, drafts: list[Draft], taken: set[int]) -> list[Draft]:
    """The sentences that report without a cue of their own, neighbours as one, with whom they go on from."""
    tokens = scene.tokens
    told: dict[int, Phrase | None] = {}
    for draft in sorted(drafts, key=_width):
        for place in (*draft.parts, *((draft.cue,) if draft.cue is not None else ())):
            if place[0] >= len(tokens.sentence_of):
                continue  # an empty region may begin where the text ends
            for number in range(tokens.sentence_of[place[0]], tokens.sentence_of[max(place[0], place[1] - 1)] + 1):
                told[number] = draft.mention or told.get(number)
    found: list[Draft] = []
    for number, (first, last) in enumerate(tokens.sentences):
        if number in told or last - first < _FEWEST or number == 0:
            continue
        if scene.region_at[first] >= 0 and scene.regions[scene.region_at[first]].opens < first:
            continue
        before = number - 1 in told
        opens = tokens.paragraph_of[first] != tokens.paragraph_of[first - 1]
        if not _reports(scene, first, last, before and not opens):
            continue
        speaker = told[number - 1] if before else _speaker_before(scene, number - 1, told)
        told[number] = speaker
        inside = {n for n in scene.region_at[first:last] if n >= 0}
        taken |= inside
        if found and not opens and found[-1].parts[0][1] == first and found[-1].carried == speaker:
            whole = found[-1]
            found[-1] = whole._replace(parts=((whole.parts[0][0], last),))
            continue
        found.append(Draft(parts=((first, last),), continues=True, carried=speaker))
    return found


def _width(draft: Draft) -> int:
    """How much a draft holds: the frame of a whole sentence outlasts one that stands in what it reports."""
    return sum(last - first for first, last in draft.parts)


def _reports(scene: Scene, first: int, last: int, told: bool) -> bool:
    """Whether the main verb of a sentence has the mood of reported speech; `told`: the one before was reported."""
    tokens, grammar = scene.tokens, scene.grammar
    if FIRST_PERSON in tokens.lower[first:last] and any(
        tokens.lower[i] == FIRST_PERSON and scene.region_at[i] < 0 for i in range(first, last)
    ):
        return False  # the first person's forms are the plain present: 'ich habe'
    open_clause = tokens.lower[first] in grammar.subordinators
    for i in range(first, last):
        word = tokens.lower[i]
        if scene.region_at[i] >= 0 or not tokens.words[i].islower():
            continue
        if i > first and tokens.words[i - 1] == ",":
            open_clause = (
                word in grammar.subordinators
                or (word == SO and tokens.lower[i + 1 : i + 2] == [BRINGS])
                or word in OTHER_REASONS
                or _is_relative(scene, i, last)
            )
        if open_clause or i == first:
            continue
        if word in grammar.reported_moods and (told or word in SURE_MOODS):
            return True
        if told and word in grammar.moods_after:
            return True
    return False


def _is_relative(scene: Scene, i: int, last: int) -> bool:
    """Whether a relative clause begins at `i`."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if lower[i] in grammar.prepositions:
        return (
            i + 1 < last
            and lower[i + 1] in grammar.relatives
            and scene.tokens.words[i + 2 : i + 3] != []
            and _is_relative(scene, i + 1, last)
        )
    if lower[i] not in grammar.relatives:
        return False
    found = noun_phrase(scene, i, last)
    return found is None or found.first != i or found.last == i + 1


def _speaker_before(scene: Scene, number: int, told: dict[int, Phrase | None]) -> Phrase | None:
    """Who is reported where the sentence before has no frame: who speaks or is reported in one before it, else the person it is about."""
    tokens = scene.tokens
    paragraph = tokens.paragraph_of[tokens.sentences[number][0]]
    for earlier in range(number, max(-1, number - _MOST_BACK), -1):
        if tokens.paragraph_of[tokens.sentences[earlier][0]] != paragraph:
            break
        if (found := told.get(earlier) or speaker_in(scene, earlier, plain=earlier == number)) is not None:
            return found
    first, last = tokens.sentences[number]
    found = clause_subject(scene, first, last)
    return found if found is not None and is_person(scene, found) else None


def speaker_in(scene: Scene, number: int, *, plain: bool) -> Phrase | None:
    """Who speaks in a sentence that has a verb of saying but reports nothing: 'Roe äußerte sich zu dem Plan'.

    `plain`: the subject of the sentence, where the clause of the verb names nobody.
    """
    tokens, grammar = scene.tokens, scene.grammar
    first, last = tokens.sentences[number]
    cues = [
        k
        for k in range(first, last)
        if tokens.lower[k] in grammar.cues and tokens.words[k].islower() and scene.region_at[k] < 0
    ]
    for k in cues:
        clause = read_clause(scene, k)
        if clause is None or not grammar.cues[tokens.lower[k]] & (Use.SAY | Use.NAME):
            continue
        found = voice_of(scene, clause, last)[0]
        if found is not None and tokens.lower[found.first] not in grammar.relatives - grammar.determiners:
            return found
    return clause_subject(scene, first, last) if cues and plain else None


def carry(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that go on with the phrase that names the speaker in the sentence before them, or in the frame before that."""
    tokens = scene.tokens
    order = sorted(range(len(drafts)), key=lambda n: drafts[n].parts[0][0])
    out = list(drafts)
    last: tuple[int, Phrase] | None = None
    framed: set[int] = set()
    for n in order:
        draft = out[n]
        at = min(draft.parts[0][0], len(tokens.paragraph_of) - 1)
        paragraph = tokens.paragraph_of[at]
        if draft.mention is None and draft.carried is None and draft.continues:
            named = last[1] if last is not None and paragraph - last[0] <= bool(draft.regions) else None
            if draft.regions and tokens.words[scene.regions[draft.regions[0]].opens - 1] != ":":
                named = _nearer(scene, _named_before(scene, tokens.sentence_of[at], framed), named)
            out[n] = draft = draft._replace(carried=named)
        framed.update(tokens.sentence_of[max(0, end - 1)] for _, end in draft.parts)
        named = draft.mention or draft.carried
        if named is not None:
            last = (paragraph, named)
    return out


def _nearer(scene: Scene, near: Phrase | None, framed: Phrase | None) -> Phrase | None:
    """The phrase of the sentence before, unless it repeats the last word of the frame's: 'Minister Jan Roe sagte A. Roe will B. „C.“'"""
    if near is None or framed is None:
        return near or framed
    lower = scene.tokens.lower
    repeats = lower[near.last - 1] == lower[framed.last - 1] and framed.last - framed.first > near.last - near.first
    return framed if repeats else near


def _named_before(scene: Scene, number: int, framed: set[int]) -> Phrase | None:
    """Who is the subject of the sentence before quoted words that stand alone, where it reports nothing: 'Roe lobte das Amt. „A.“'"""
    tokens = scene.tokens
    before = number - 1
    if before < 0 or before in framed:
        return None
    first, last = tokens.sentences[before]
    if tokens.paragraph_of[first] != tokens.paragraph_of[tokens.sentences[number][0]]:
        return None
    found = speaker_in(scene, before, plain=False) or clause_subject(scene, first, last)
    return found if found is not None and is_person(scene, found) else None


def is_person(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names a person: 'er', 'Jan Roe', 'der Minister', 'Roe' where 'Jan Roe' came before; not 'Briefe'."""
    tokens = scene.tokens
    if phrase.last - phrase.first == 1 and tokens.lower[phrase.first] in PERSONAL:
        return True
    naming = read_naming(scene.span(*phrase).text)
    if naming.kind is not SourceKind.PERSON:
        return False
    if len(naming.name) != 1 or naming.titles:
        return True
    surname = naming.name[0].lower()
    return any(
        tokens.lower[k] == surname and tokens.words[k - 1][:1].isupper()
        for k in range(max(1, phrase.first - _MENTIONED), phrase.first)
    )
