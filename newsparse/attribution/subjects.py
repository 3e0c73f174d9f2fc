"""The subject that stands before a cue, found by closed-class words and capitals, without a parser."""

from __future__ import annotations

from bisect import bisect_right

from newsparse.attribution.asides import (
    FARTHEST,
    behind_place,
    behind_words,
    goes_on_with_a_place,
    in_brackets,
    is_aside,
    sets_off,
)
from newsparse.attribution.callings import is_calling
from newsparse.attribution.joined_subjects import joined_subject
from newsparse.attribution.phrases import LONGEST, STOPS, Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.subject_reach import DASHES, reach_left, trim
from newsparse.lexicon.cues.relaying import HOLDING
from newsparse.lexicon.role_words import GROUPS, ORGANIZATIONS, PAPERS, PEOPLE
from newsparse.model.span import Span


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
    if scene.statements and grammar.language == "en" and (papers := _papers_done(scene, end, floor)) is not None:
        return papers
    if lower[i] == ",":
        return _before_apposition(scene, i, floor)
    if scene.statements and tokens.words[i] in DASHES and (opened := _dash_before(scene, i, floor)) is not None:
        return subject_before(scene, opened)
    while i > floor and lower[i] in grammar.times:
        i -= 1
    if i < end - 1:
        i -= lower[i] in grammar.prepositions
        if i >= floor and lower[i] in (",", ")"):
            return subject_before(scene, i + 1)  # "Sen. Roe (R-Ohio) on Monday said"
        i = end - 1
    if lower[i] == ")":
        opened = next((k for k in range(i - 1, max(floor, i - 9), -1) if lower[k] == "("), -1)
        return subject_before(scene, opened) if opened > floor else None
    if scene.statements and lower[i] in ("que", "che") and i > floor and lower[i - 1] in _WHAT:
        return None  # "no que considerou": whose it is the clause before says
    if lower[i] in grammar.relatives and not (tokens.words[i].isupper() and i == floor):  # WHO is an organization
        return Phrase(i, i + 1)
    if lower[i] in grammar.pronouns and lower[i] not in grammar.determiners:
        return Phrase(i, i + 1)
    if (
        scene.statements
        and i - 2 >= floor
        and lower[i - 1] == "in"
        and _is_number(lower[i])
        and _is_number(lower[i - 2])
    ):
        return Phrase(i - 2, i + 1)  # "one in five said"
    first = reach_left(scene, i, floor)
    if first > floor and (before := _before_relative(scene, first - 1, floor)) is not None:
        return before
    trimmed = _without_recipient(scene, trim(scene, first, end))
    if trimmed is not None and (whose := _described_first(scene, trimmed, floor)) is not None:
        return whose
    if trimmed is not None and (opener := _with_attribute(scene, trimmed, floor)) is not None:
        return opener
    return _with_list(scene, trimmed, floor)


#: What stands before a relative for a thing: 'lo que', 'no que', 'ciò che'.
_WHAT = frozenset("lo no o do ao ciò quello quel".split())
#: How far behind a description the end of a relative clause on it may stand, in tokens.
_LONGEST_CLAUSE = 16


def _described_first(scene: Scene, phrase: Phrase, floor: int) -> Phrase | None:
    """The Romance description that opens a sentence where bare words before the cue end a clause on it: '[Un vecino] que prefirió no dar su nombre habla'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language == "en" or not grammar.inverted or grammar.verb_second:
        return None
    bare = tokens.words[phrase.first].islower() and tokens.lower[phrase.first] not in grammar.determiners
    if not bare or not floor + 2 < phrase.first <= floor + _LONGEST_CLAUSE:
        return None
    opener = phrase_after(scene, floor, phrase.first)
    described = opener is not None and opener.first == floor and tokens.lower[opener.last] in grammar.relatives
    return opener if described else None


def _without_recipient(scene: Scene, phrase: Phrase | None) -> Phrase | None:
    """A Dutch subject without who was told, before a verb that stands last: 'dat [een boer] tegen haar zei'."""
    if phrase is None or scene.grammar.language != "nl":
        return phrase
    lower = scene.tokens.lower
    cut = next((k for k in range(phrase.first + 1, phrase.last) if lower[k] in scene.grammar.recipients), phrase.last)
    return Phrase(phrase.first, cut)


#: The longest attribute behind papers, in tokens: 'Letters [read to the court on the second day of the trial] show'.
_LONGEST_DONE = 16
#: The farthest from the beginning of a sentence that the noun for them stands, in tokens.
_PAPERS_WITHIN = 8


def _papers_done(scene: Scene, end: int, floor: int) -> Phrase | None:
    """The papers with which a sentence opens, with what was done to them up to the verb: '[Letters] read to the court', '[A filing] made by Roe on May 3'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    for k in range(floor + 1, min(end - 2, floor + _PAPERS_WITHIN)):
        if lower[k - 1] not in PAPERS:
            continue
        done = lower[k].endswith("ed") or lower[k] in _IRREGULAR
        if (
            not done
            or not tokens.words[k].islower()
            or not (lower[k + 1] in grammar.prepositions or lower[k + 1] == "to")
        ):
            continue
        if (lower[k + 1] == "by" and (lower[k] in HOLDING or lower[k] in grammar.cues)) or end - k > _LONGEST_DONE:
            return None  # who holds them passes them on
        closed = (grammar.verbs, grammar.auxiliaries, grammar.breaks, grammar.relatives)
        between = range(k + 1, end)
        plain = all(tokens.words[j] not in STOPS and tokens.words[j] != "," and scene.region_at[j] < 0 for j in between)
        if not plain or any(lower[j] in table and tokens.words[j].islower() for j in between for table in closed):
            return None
        opener = phrase_after(scene, floor, k)
        return opener if opener == (floor, k) else None
    return None


#: The longest attribute behind a subject before the name in it, in tokens: 'the doctor [who is seen] treating Tom Roe'.
_LONGEST_ATTRIBUTE = 6


#: Participles that no ending tells.
_IRREGULAR = frozenset(
    "sent left led written given held made known seen told shown brought built taken run read drawn found put kept dug".split()
)


def _with_attribute(scene: Scene, phrase: Phrase, floor: int) -> Phrase | None:
    """The description that opens a sentence where the phrase before the cue belongs to it: '[The doctor] treating Tom Roe', '[a film] about Ann Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or tokens.lower[floor] not in ("a", "an", "the"):
        return None
    whole = phrase.first == floor
    opener = phrase_after(scene, floor, phrase.last if whole else phrase.first)
    if opener is None or opener.first != floor:
        return None
    last = opener.last
    for k in range(floor + 2, opener.last):
        if _is_attribute(scene, k, phrase.last):
            last = k
            break
    if last == phrase.last or (not whole and not 0 < phrase.first - last <= _LONGEST_ATTRIBUTE):
        return None
    if not _is_attribute(scene, last, phrase.last) and tokens.lower[last] not in _ATTRIBUTED:
        return None
    inner = range(last + 1, phrase.last)
    closed = (grammar.verbs, grammar.auxiliaries, grammar.breaks, grammar.relatives)
    if any(tokens.words[k] in STOPS or tokens.words[k] == "," for k in range(floor, phrase.last)):
        return None
    if any(tokens.lower[k] in table and tokens.words[k].islower() for k in inner for table in closed):
        return None
    return Phrase(floor, last) if tokens.lower[last - 1] not in grammar.times else None


#: Prepositions behind what a name is the object of.
_ATTRIBUTED = frozenset("about against behind under like near beside".split())


def _is_attribute(scene: Scene, k: int, end: int) -> bool:
    """Whether a participle with an object or a preposition stands at `k`, behind a noun for somebody or something: 'doctor [treating] Tom Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[k]
    if k + 1 >= end or not tokens.words[k].islower() or tokens.lower[k - 1] in grammar.determiners:
        return False
    before, behind = tokens.lower[k - 1], tokens.lower[k + 1]
    if (before not in _HEADS and not is_calling(before)) or word in _KNOWN_BY:
        return False
    linked = behind in grammar.prepositions
    if word.endswith("ing"):
        return linked or behind in grammar.determiners or tokens.words[k + 1][:1].isupper()
    return (word.endswith("ed") or word in _IRREGULAR) and linked


#: What belongs to the description of somebody who is not named: 'a diplomat briefed on the talks'.
_KNOWN_BY = frozenset(
    "based briefed involved interviewed quoted identified named reached contacted present employed assigned stationed speaking talking working".split()
)


_HEADS = PEOPLE | GROUPS | ORGANIZATIONS | PAPERS


#: The longest parenthesis between dashes, in tokens.
_LONGEST_BETWEEN_DASHES = 40


def _dash_before(scene: Scene, dash: int, floor: int) -> int | None:
    """The dash that opens the parenthesis which one before a cue closes: 'Roe [—] who keeps bees — told'; `None` where none does."""
    tokens = scene.tokens
    sign = tokens.words[dash]
    if sign == "-" and tokens.starts[dash] == tokens.ends[dash - 1]:
        return None  # a hyphen
    for k in range(dash - 2, max(floor, dash - _LONGEST_BETWEEN_DASHES), -1):
        if scene.region_at[k] >= 0 and scene.regions[scene.region_at[k]].opens == floor:
            return None
        if tokens.words[k] == sign and not (sign == "-" and tokens.starts[k] == tokens.ends[k - 1]):
            return k
    return None


#: Words with which a clause about a place or a time begins.
_WHERE = frozenset("where who which that whose when".split())


def subject_of_relative(scene: Scene, span: Span) -> Span | None:
    """The subject of a sentence whose verb stands behind a relative clause: '[A neighbour of a yard] where a man was shot told a jury'."""
    tokens, grammar = scene.tokens, scene.grammar
    token = max(0, bisect_right(tokens.starts, span.start) - 1)
    first = tokens.sentences[tokens.sentence_of[token]][0]
    if tokens.lower[first] not in grammar.determiners or token - first > FARTHEST:
        return None
    clause = next((i for i in range(first + 2, token) if tokens.lower[i] in _WHERE), None)
    if clause is None or any(tokens.words[i] in STOPS or tokens.words[i] == "," for i in range(first, token)):
        return None
    phrase = trim(scene, first, clause)
    if phrase is None or phrase.first != first or any(tokens.lower[i] in grammar.verbs for i in range(first, clause)):
        return None
    return scene.span(phrase.first, phrase.last)


#: The most words of the description before a "who" that may stand before its noun.
_MOST_BEFORE = 3


def relative_head(scene: Scene, span: Span) -> Span | None:
    """The phrase that a relative goes on, where a common noun stands right before it: 'over the objections of [neighbors] who say'."""
    tokens, grammar = scene.tokens, scene.grammar
    token = max(0, bisect_right(tokens.starts, span.start) - 1)
    floor = tokens.sentences[tokens.sentence_of[token]][0]
    noun = token - 1 - (token > floor and tokens.words[token - 1] == ",")
    if grammar.language != "en" or noun < floor or scene.region_at[noun] >= 0 or not tokens.words[noun].isalpha():
        return None
    if tokens.words[noun][:1].isupper() and noun != floor:
        return None
    first = noun
    closed = (
        grammar.prepositions,
        grammar.conjunctions,
        grammar.breaks,
        grammar.verbs,
        grammar.auxiliaries,
        grammar.cues,
    )
    while first > floor and noun - first < _MOST_BEFORE:
        word = tokens.lower[first - 1]
        if word in grammar.determiners or word in grammar.possessives:
            first -= 1
            break
        if not word.isalpha() or word.endswith(("ed", "ing")) or any(word in table for table in closed):
            break
        if word in grammar.pronouns or word in grammar.adverbs:
            break
        first -= 1
    return scene.span(first, noun + 1)


def described_ahead(scene: Scene, span: Span) -> Span | None:
    """The description that a "who" goes on, first in its sentence: '[A former bank manager] who told a colleague'."""
    tokens = scene.tokens
    token = max(0, bisect_right(tokens.starts, span.start) - 1)
    first = tokens.sentences[tokens.sentence_of[token]][0]
    if tokens.lower[first] not in ("a", "an", "the") or not 1 < token - first < LONGEST:
        return None
    phrase = phrase_after(scene, first, token)
    return scene.span(*phrase) if phrase == (first, token) else None


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS


NUMBERS = frozenset("one two three four five six seven eight nine ten twelve twenty hundred".split())


def _with_list(scene: Scene, phrase: Phrase | None, floor: int) -> Phrase | None:
    """The phrase with the names that stand before it in a list: '[Ada Roe, ]Tom Hale and Ivo Poe said'."""
    tokens, grammar = scene.tokens, scene.grammar
    if phrase is None or grammar.conjunctions.isdisjoint(tokens.lower[phrase.first : phrase.last]):
        return phrase
    first = phrase.first
    while first - 3 >= floor and tokens.words[first - 1] == "," and tokens.words[first][:1].isupper():
        start = first - 1
        while start > floor and tokens.words[start - 1][:1].isupper() and scene.region_at[start - 1] < 0:
            start -= 1
        inside = tokens.lower[start] in grammar.prepositions or tokens.lower[start - 1] in grammar.prepositions
        if first - 1 - start < 2 or (start > floor and (inside or tokens.words[start - 1] != ",")):
            break
        if tokens.lower[start] in grammar.prepositions:
            break  # "In New York, Roe and Hale said"
        first = start
    return phrase if first == phrase.first else Phrase(first, phrase.last)


def _before_relative(scene: Scene, verb: int, floor: int) -> Phrase | None:
    """The subject where the words before the cue are the object of a relative clause: 'People who read the book said'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    if lower[verb] not in grammar.cues and lower[verb] not in grammar.verbs and not lower[verb].endswith("ed"):
        return None
    for i in range(verb - 1, max(floor, verb - 8), -1):
        if lower[i] in (",", ";"):
            return None
        if lower[i] in grammar.relatives and lower[i - 1] not in (",",):
            return trim(scene, reach_left(scene, i - 1, floor), i)
    return None


#: Commas looked at to the left of a cue: "Roe, 43, of Lodz, a doctor, said" has four.
_MOST_COMMAS = 4


def _before_apposition(scene: Scene, comma: int, floor: int) -> Phrase | None:
    """The phrase before the parentheses that end at `comma`: 'Jane Roe, 43, of Lodz, who left early, said' → Jane Roe."""
    tokens = scene.tokens
    if (joined := joined_subject(scene, comma, floor)) is not None:
        return joined
    low = next(
        (k + 1 for k in range(comma - 1, max(floor, comma - FARTHEST) - 1, -1) if scene.region_at[k] >= 0), None
    ) or max(floor, comma - FARTHEST)
    if (
        low > floor
        and scene.region_at[low - 1] >= 0
        and scene.regions[scene.region_at[low - 1]].opens > floor
        and not sets_off(scene, low - 1)
    ):
        low = max(floor, comma - FARTHEST)  # a title or nickname in marks, not the words that were said
    if scene.statements:
        low = max(behind_words(scene, comma, floor), behind_place(scene, floor, comma))
    commas = [k for k in range(low, comma) if tokens.words[k] == "," and scene.region_at[k] < 0]
    if scene.statements and "(" in tokens.words[low:comma]:
        commas = [k for k in commas if not in_brackets(scene, low, k)]  # "Rep. Roe (R., Okla.), who chairs it, said"
    ends = [*commas, comma]
    starts = [low, *(k + 1 for k in commas)]
    for place in range(len(ends) - 1, -1, -1):
        start, end = starts[place], ends[place]
        if start >= end or scene.region_at[start] >= 0:
            return None
        if place and is_aside(scene, start, starts[place - 1], ends[place - 1]):
            continue
        if place > 1 and goes_on_with_a_place(scene, start, starts[place - 1]):
            continue
        if place == len(ends) - 1 or tokens.words[end - 1] == ",":
            return None  # nothing stands between: the comma ends what was said
        return subject_before(scene, end)
    return None
