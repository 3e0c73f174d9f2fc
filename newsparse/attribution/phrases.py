"""The noun phrases beside a cue, found by closed-class words and capitals, without a parser."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.scene import Scene

#: The longest noun phrase, in tokens.
_LONGEST = 16

_STOPS = frozenset(';:—–!?…()[]"“”„«»‘‚`/|')


class Phrase(NamedTuple):
    """A noun phrase, in tokens, half-open."""

    first: int
    last: int


def subject_before(scene: Scene, end: int) -> Phrase | None:
    """The noun phrase that ends just before token `end`, the subject of a cue there; appositions between commas are skipped.

    'Jane Roe, a doctor in Lodz, said' → Jane Roe; 'On Monday the mayor said' → the mayor.
    """
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    floor = tokens.sentences[tokens.sentence_of[end - 1]][0] if end > 0 else 0
    i = end - 1
    if i < floor:
        return None
    if lower[i] == ",":
        return _before_apposition(scene, i, floor)
    if lower[i] in grammar.relatives:
        return Phrase(i, i + 1)
    if lower[i] in grammar.pronouns and lower[i] not in grammar.determiners:
        return Phrase(i, i + 1)
    first = _reach_left(scene, i, floor)
    return _trimmed(scene, first, end)


def _before_apposition(scene: Scene, comma: int, floor: int) -> Phrase | None:
    """The phrase before a parenthesis that ends at `comma`: 'Jane Roe, 43, of Lodz, said'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    i = comma - 1
    opened = -1
    steps = 0
    while i > floor and steps < 40:
        if scene.region_at[i] >= 0 and tokens.words[i] in '"”»':
            return None
        if lower[i] == ",":
            opened = i
            before = i - 1
            # A further comma may open the parenthesis instead: "Roe, 43, of Lodz, said".
            if (
                tokens.words[before][:1].isupper()
                or lower[before] in grammar.pronouns
                or not lower[before][:1].isdigit()
            ):
                phrase = subject_before(scene, i) if lower[before] != "," else None
                if phrase is not None and (
                    tokens.words[phrase.last - 1][:1].isupper() or lower[phrase.first] in grammar.determiners
                ):
                    inside = i - 1
                    outer = _outer_name(scene, inside, floor)
                    return outer or phrase
        i -= 1
        steps += 1
    return None if opened < 0 else subject_before(scene, opened) if lower[opened - 1] != "," else None


def _outer_name(scene: Scene, inside: int, floor: int) -> Phrase | None:
    """The name before an age: in 'Varley, 72, of Hull, said' the phrase before the last comma is '72'."""
    tokens = scene.tokens
    if tokens.words[inside][:1].isdigit() and inside - 1 > floor and tokens.words[inside - 1] == ",":
        return subject_before(scene, inside - 1)
    return None


def _reach_left(scene: Scene, i: int, floor: int) -> int:
    """The first token of the run to the left of `i` that can be one noun phrase."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    first = i
    while first > floor and i - first < _LONGEST:
        j = first - 1
        word = lower[j]
        if words[j] in _STOPS or word == "," or (scene.region_at[j] >= 0 and words[j] in '"”»“'):
            break
        if word in grammar.breaks or word in grammar.relatives or word in grammar.verbs or word in grammar.negations:
            break
        if word in grammar.auxiliaries and word not in ("'s", "'d"):
            break
        if word in grammar.conjunctions and not _joins_names(scene, j, i, floor):
            break
        if word in grammar.pronouns and word not in grammar.determiners:
            break
        if (
            word in grammar.cues
            and not words[j][:1].isupper()
            and word not in grammar.determiners
            and _verbal(scene, j)
        ):
            break
        first = j
    return first


def _verbal(scene: Scene, j: int) -> bool:
    """Whether a word that may be a cue is used as a verb here: no article or adjective stands before it."""
    before = scene.tokens.lower[j - 1] if j else ""
    return before not in scene.grammar.determiners and before not in scene.grammar.prepositions


def _joins_names(scene: Scene, j: int, last: int, floor: int) -> bool:
    """Whether a conjunction joins two who speak ('police and aid workers') rather than two clauses."""
    tokens, grammar = scene.tokens, scene.grammar
    if j <= floor or last - j > 7:
        return False
    k = j - 1
    steps = 0
    while k > floor and steps < 6:
        word = tokens.lower[k]
        if word in grammar.verbs or word in grammar.auxiliaries or word in grammar.breaks:
            return False
        if word in grammar.cues and word not in grammar.determiners and not tokens.words[k][:1].isupper():
            return False
        if word == "," or tokens.words[k] in _STOPS:
            return True
        k -= 1
        steps += 1
    return k <= floor


def _trimmed(scene: Scene, first: int, last: int) -> Phrase | None:
    """The run without what is no part of the subject: leading adverbs, times, and prepositional phrases before the subject."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    while first < last and (
        lower[first] in grammar.conjunctions
        or lower[first] in grammar.adverbs
        or lower[first] in ("but", "so", "however")
    ):
        first += 1
    while (
        last > first
        and (lower[last - 1] in grammar.times or lower[last - 1] in grammar.adverbs)
        and not _named(words, first, last)
    ):
        last -= 1
        if last > first and lower[last - 1] in grammar.prepositions:
            last -= 1
    if first >= last:
        return None
    if lower[first] in grammar.prepositions:
        start = _after_preposition(scene, first, last)
        if start is None:
            return None
        first = start
    while first < last - 1 and lower[first] in grammar.times and words[first + 1][:1].isupper():
        first += 1
    if all(not word[:1].isalnum() for word in words[first:last]):
        return None
    return Phrase(first, last)


def _named(words: list[str], first: int, last: int) -> bool:
    """Whether the run is a name that happens to hold a word of time: 'May', 'April Roe'."""
    return last - first == 1 and words[first][:1].isupper()


def _after_preposition(scene: Scene, first: int, last: int) -> int | None:
    """Where the subject begins after a leading prepositional phrase: 'In Lodz the mayor', 'On Monday Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(last - 1, first, -1):
        if tokens.lower[i] in grammar.determiners and i > first + 1:
            inside = tokens.lower[i - 1]
            if inside not in grammar.prepositions:
                return i
    i = last - 1
    while (
        i > first
        and tokens.words[i][:1].isupper()
        and tokens.lower[i - 1] not in grammar.prepositions
        and tokens.lower[i] not in grammar.times
    ):
        i -= 1
    if i + 1 < last and i > first:
        return i + 1
    return None


def phrase_after(scene: Scene, start: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at token `start`, before `limit`: after 'according to', 'said', 'told'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    while start < limit and (lower[start] in grammar.adverbs and not words[start][:1].isupper()):
        start += 1
    if start >= limit:
        return None
    if lower[start] in grammar.pronouns and lower[start] not in grammar.determiners:
        return Phrase(start, start + 1)
    i = start
    seen_noun = False
    while i < limit and i - start < _LONGEST:
        word = lower[i]
        if words[i] in _STOPS or word in (",", ".") or (scene.region_at[i] >= 0 and words[i] in '"“„«'):
            break
        if i > start and (
            word in grammar.breaks or word in grammar.relatives or word in grammar.that or word in grammar.open_words
        ):
            break
        if i > start and (word in grammar.verbs or (word in grammar.auxiliaries and word not in ("'s", "'"))):
            break
        if i > start and word in grammar.pronouns and word not in grammar.determiners:
            break
        if (
            word in grammar.times
            and seen_noun
            and not (words[i - 1][:1].isupper() and i + 1 < limit and words[i + 1][:1].isupper())
        ):
            break
        if word in grammar.prepositions and seen_noun and not _goes_on(scene, i, limit):
            break
        if word in grammar.cues and seen_noun and not words[i][:1].isupper() and _verbal(scene, i):
            break
        if word in grammar.conjunctions and not (i + 1 < limit and _phrase_word(scene, i + 1)):
            break
        if words[i][:1].isalnum() and word not in grammar.determiners and word not in grammar.prepositions:
            seen_noun = True
        i += 1
    while i > start and (
        lower[i - 1] in grammar.prepositions
        or lower[i - 1] in grammar.conjunctions
        or lower[i - 1] in grammar.determiners
    ):
        i -= 1
    return Phrase(start, i) if i > start and seen_noun else None


def _goes_on(scene: Scene, i: int, limit: int) -> bool:
    """Whether a preposition goes on the phrase ('the head of the union') rather than leave it ('said Roe on Monday')."""
    word = scene.tokens.lower[i]
    if word not in scene.grammar.attaching:
        return False
    return i + 1 < limit and scene.tokens.lower[i + 1] not in scene.grammar.times


def _phrase_word(scene: Scene, i: int) -> bool:
    word = scene.tokens.lower[i]
    grammar = scene.grammar
    return (
        scene.tokens.words[i][:1].isupper()
        or word in grammar.determiners
        or (
            word not in grammar.cues
            and word not in grammar.pronouns
            and word not in grammar.verbs
            and word[:1].isalpha()
        )
    )
