"""Speech that goes on without a cue, where the verb's mood says that it is reported: 'Roe sagte, A sei B. C werde D.'"""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.subjects import clause_subject
from newsparse.lexicon.cues.german_words import OTHER_REASONS

_FEWEST = 4
#: How many sentences before one that reports its speaker may have been named in.
_MOST_BACK = 6


def free_speech(scene: Scene, drafts: list[Draft], taken: set[int]) -> list[Draft]:
    """The sentences that report without a cue of their own, neighbours as one, with whom they go on from."""
    tokens = scene.tokens
    told: dict[int, Phrase | None] = {}
    for draft in drafts:
        for place in (*draft.parts, *((draft.cue,) if draft.cue is not None else ())):
            if place[0] >= len(tokens.sentence_of):
                continue  # an empty region may begin where the text ends
            for number in range(tokens.sentence_of[place[0]], tokens.sentence_of[max(place[0], place[1] - 1)] + 1):
                told[number] = draft.mention or told.get(number)
    found: list[Draft] = []
    for number, (first, last) in enumerate(tokens.sentences):
        if (
            number in told
            or last - first < _FEWEST
            or tokens.paragraph_of[first] != tokens.paragraph_of[max(0, first - 1)]
        ):
            continue
        if scene.region_at[first] >= 0 and scene.regions[scene.region_at[first]].opens < first:
            continue
        before = number - 1 in told
        if not _reports(scene, first, last, before):
            continue
        speaker = told.get(number - 1) if before else _speaker_before(scene, number - 1, told)
        told[number] = speaker
        inside = {n for n in scene.region_at[first:last] if n >= 0}
        taken |= inside
        if found and found[-1].parts[0][1] == first and found[-1].carried == speaker:
            whole = found[-1]
            found[-1] = whole._replace(parts=((whole.parts[0][0], last),))
            continue
        found.append(Draft(parts=((first, last),), continues=True, carried=speaker))
    return found


def _reports(scene: Scene, first: int, last: int, told: bool) -> bool:
    """Whether the main verb of a sentence has the mood of reported speech; `told`: the one before was reported."""
    tokens, grammar = scene.tokens, scene.grammar
    open_clause = tokens.lower[first] in grammar.subordinators
    for i in range(first, last):
        word = tokens.lower[i]
        if scene.region_at[i] >= 0 or not tokens.words[i].islower():
            continue
        if i > first and tokens.words[i - 1] == ",":
            open_clause = word in grammar.subordinators or word in OTHER_REASONS or _is_relative(scene, i, last)
        if open_clause or i == first:
            continue
        if word in grammar.reported_moods and (told or word in grammar.auxiliaries or word in grammar.verbs):
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
    """Who is reported where the sentence before has no frame: the subject of its verb of saying, else who was reported last."""
    tokens, grammar = scene.tokens, scene.grammar
    first, last = tokens.sentences[number]
    if any(
        tokens.lower[k] in grammar.cues and tokens.words[k].islower() and scene.region_at[k] < 0
        for k in range(first, last)
    ):
        return clause_subject(scene, first, last)
    paragraph = tokens.paragraph_of[first]
    for earlier in range(number, max(-1, number - _MOST_BACK), -1):
        if tokens.paragraph_of[tokens.sentences[earlier][0]] != paragraph:
            break
        if told.get(earlier) is not None:
            return told[earlier]
    return None


def carry(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that go on with the phrase that names the speaker in the frame before them, in the same paragraph."""
    tokens = scene.tokens
    order = sorted(range(len(drafts)), key=lambda n: drafts[n].parts[0][0])
    out = list(drafts)
    last: tuple[int, Phrase] | None = None
    for n in order:
        draft = out[n]
        paragraph = tokens.paragraph_of[min(draft.parts[0][0], len(tokens.paragraph_of) - 1)]
        if (
            draft.mention is None
            and draft.carried is None
            and draft.continues
            and last is not None
            and last[0] == paragraph
        ):
            out[n] = draft = draft._replace(carried=last[1])
        named = draft.mention or draft.carried
        if named is not None:
            last = (paragraph, named)
    return out
