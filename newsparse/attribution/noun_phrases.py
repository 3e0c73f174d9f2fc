"""Noun phrases of a language whose nouns have capitals: read forward from their first word, with what hangs on them."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.german_words import ADJECTIVE_ENDS, LOWER_NAMES, TOLD_PLURALS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.outlets import outlet_named


class Phrase(NamedTuple):
    """A noun phrase, in tokens, half-open."""

    first: int
    last: int


#: The longest name in quotation marks, in tokens: die Organisation „Reporter ohne Grenzen“.
_LONGEST_TITLE = 6
#: Words between a determiner and its noun.
_MOST_ADJECTIVES = 5
_MOST_ATTRIBUTES = 5
#: How far ahead the noun of a participle's phrase is looked for: 'die vom Amt am Montag genannten Zahlen'.
_PARTICIPLE_REACH = 12
_CLOSES = frozenset((",", ".", ":", ";", "!", "?", "–", "—", ")", "“", "”", "»", "«", '"'))


def noun_phrase(scene: Scene, start: int, limit: int, *, behind_verb: bool = False) -> Phrase | None:
    """The noun phrase that begins at token `start`: determiner, adjectives, noun and name, then genitives and 'von …'.

    'der Sprecher des Amts, Jan Roe' → der Sprecher des Amts; `None` where no noun phrase begins. `behind_verb`: what looks like
    a genitive may be who was told, 'sagte der Sprecher der Zeitung'.
    """
    lower, grammar = scene.tokens.lower, scene.grammar
    i = start
    while i < limit and lower[i] in grammar.adverbs and lower[i] not in grammar.determiners:
        if scene.tokens.words[i][:1].isupper() and i > start:
            return None
        i += 1
    if i >= limit:
        return None
    word = lower[i]
    if word in grammar.pronouns and word not in grammar.determiners:
        return Phrase(i, i + 1)
    end = _core(scene, i, limit)
    if end is None:
        if word in grammar.pronouns and (i + 1 >= limit or not scene.tokens.words[i + 1][:1].isalnum()):
            return Phrase(i, i + 1)
        return None
    return Phrase(i, _attributes(scene, i, end, limit, behind_verb))


def _core(scene: Scene, i: int, limit: int) -> int | None:
    """The end of determiner, adjectives and the nouns and names after them; `None` without a noun."""
    tokens, grammar = scene.tokens, scene.grammar
    words, lower = tokens.words, tokens.lower
    j = i
    while j < limit and lower[j] in grammar.determiners:
        j += 1
    determined = j > i
    if not determined and j < limit and (lower[j] in grammar.prepositions or lower[j] in grammar.breaks):
        return None
    if determined and j < limit and words[j].islower() and (lower[j] in grammar.prepositions or lower[j] == "sich"):
        after = _past_participle(scene, j, limit)
        if after is None:
            return None
        j = after
    count = 0
    while j < limit and words[j][:1].islower() and count < _MOST_ADJECTIVES and _modifies(scene, i, j, limit):
        j += 1
        count += 1
    while j < limit and words[j][:1].isdigit() and not _is_noun(words[j]):
        j += 1
        if j + 2 < limit and _measures(scene, j):
            j += 2  # 330 Seiten starke
        if j + 1 < limit and words[j] in ("-", "‑") and words[j + 1].islower():
            j += 2  # 23-jährige
            while j < limit and words[j][:1].islower() and _modifies(scene, i, j, limit):
                j += 1
        elif j + 1 < limit and words[j] in ("-", "‑") and words[j + 1][:1].isupper():
            j += 1  # der 24-Jährige
    if j >= limit:
        return None
    head = j
    while j < limit:
        word = words[j]
        number = scene.region_at[j]
        if number >= 0:
            region = scene.regions[number]
            if region.opens != j or region.closes < 0 or not _is_title(scene, number) or (j == i and not determined):
                break
            j = region.closes + 1
            continue
        if not _is_noun(word):
            if word == "&" and j + 1 < limit and words[j + 1][:1].isupper():
                j += 2
                continue
            break
        if j > head and (lower[j] in TOLD_PLURALS):
            break
        if j == head and not determined and (lower[j] in grammar.times or lower[j] in grammar.breaks):
            return None
        if j > head and lower[j] in grammar.times and not is_surname(scene, j):
            break
        j += 1
    return j if j > head else None


#: Seasons that are surnames too.
_SEASONS = frozenset(("sommer", "winter", "herbst"))


def is_surname(scene: Scene, j: int) -> bool:
    """Whether a season at `j` is a German surname, by the given name before it: 'Dirk Sommer'."""
    lower = scene.tokens.lower
    return scene.grammar.capital_nouns and lower[j] in _SEASONS and j > 0 and lower[j - 1] in GIVEN_NAMES


def _is_noun(word: str) -> bool:
    """Whether a word has a capital, at its beginning or after a hyphen, or is an address: 'ai-Bericht', 'roe.de'."""
    name, _, suffix = word.rpartition(".")
    if name[:1].isalpha() and len(suffix) > 1 and suffix.isalpha():
        return True
    return word[:1].isupper() or word in LOWER_NAMES or ("-" in word and word.rpartition("-")[2][:1].isupper())


def _is_title(scene: Scene, number: int) -> bool:
    """Whether quoted words are short enough for a name, and end as none that were said do."""
    region = scene.regions[number]
    if region.last - region.first > _LONGEST_TITLE or region.first >= region.last:
        return False
    return scene.tokens.words[region.last - 1] not in (",", ".", "!", "?") and (
        scene.tokens.words[region.first][:1].isupper() or scene.tokens.words[region.first] in LOWER_NAMES
    )


def _modifies(scene: Scene, first: int, j: int, limit: int) -> bool:
    """Whether a word without a capital can stand before a noun: an adjective, or an adverb before one."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[j]
    if word in grammar.prepositions or word in grammar.breaks or word in grammar.verbs or not word[:1].isalpha():
        return False
    if j + 1 >= limit:
        return False
    if word in grammar.conjunctions:
        return j > first and tokens.words[j + 1][:1].islower() and tokens.lower[j + 1].endswith(ADJECTIVE_ENDS)
    if word in grammar.pronouns or word in grammar.auxiliaries or _is_noun(tokens.words[j]):
        return False
    if word.endswith(ADJECTIVE_ENDS):
        following = tokens.words[j + 1]
        if word in grammar.cues and j == first:
            return False
        return following[:1].isalnum() or scene.region_at[j + 1] >= 0
    return j > first and tokens.words[j + 1][:1].islower() and word not in grammar.cues


def _measures(scene: Scene, j: int) -> bool:
    """Whether a noun at `j` gives the measure of an adjective before the phrase's own noun: 'der 330 Seiten starke Bericht'."""
    words, lower = scene.tokens.words, scene.tokens.lower
    return (
        words[j][:1].isupper()
        and words[j + 1][:1].islower()
        and lower[j + 1].endswith(ADJECTIVE_ENDS)
        and lower[j + 1] not in scene.grammar.determiners
        and words[j + 2][:1].isupper()
    )


def _past_participle(scene: Scene, j: int, limit: int) -> int | None:
    """Where the noun stands whose participle has a phrase of its own before it: 'die von Roe genannten Zahlen' → Zahlen."""
    tokens, grammar = scene.tokens, scene.grammar
    for k in range(j + 1, min(limit - 1, j + _PARTICIPLE_REACH)):
        word = tokens.lower[k]
        if not tokens.words[k][:1].isalnum() or word in grammar.verbs or word in grammar.breaks:
            return None
        if (
            tokens.words[k][:1].islower()
            and word.endswith(ADJECTIVE_ENDS)
            and tokens.words[k + 1][:1].isupper()
            and word not in grammar.determiners
            and word not in grammar.prepositions
            and tokens.lower[k - 1] not in grammar.determiners
            and tokens.lower[k - 1] not in grammar.prepositions
        ):
            return k + 1
    return None


def _attributes(scene: Scene, first: int, end: int, limit: int, behind_verb: bool) -> int:
    """The end with the genitives, the 'von …' and the second name that hang on the phrase."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    stated = lower[end - 1].endswith(grammar.statements)
    named = (
        not stated
        and end - first > 1
        and lower[first] not in grammar.determiners
        and all(_is_noun(word) for word in tokens.words[first:end])
    )
    for _ in range(_MOST_ATTRIBUTES):
        if end >= limit or scene.region_at[end] >= 0:
            break
        word = lower[end]
        inner: int | None
        if word in grammar.genitives:
            inner = _core(scene, end, limit)
            if inner is None or named or (behind_verb and not stated and _is_told(scene, end, inner)):
                break
        elif word.endswith("er") and stated and _modifies(scene, first, end, limit) and word not in grammar.determiners:
            inner = _core(scene, end, limit)  # 'Berichten britischer Zeitungen'
            if inner is None:
                break
        elif word in grammar.attaching and tokens.words[end].islower():
            inner = _core(scene, end + 1, limit)
            if inner is None or lower[inner - 1] in grammar.times:
                break
        elif word in grammar.conjunctions:
            inner = _core(scene, end + 1, limit)
            if inner is None or (
                inner < limit and lower[inner] in grammar.cues and tokens.words[inner].islower() and inner - end < 3
            ):
                break
        else:
            break
        end = inner
    return end


#: Datives that name who was told.
_TOLD = frozenset(("der", "einer", "dem"))


def _is_told(scene: Scene, first: int, last: int) -> bool:
    """Whether what follows a name is who was told rather than its genitive: 'sagte Roe der Zeitung'."""
    tokens, grammar = scene.tokens, scene.grammar
    if tokens.lower[first] not in _TOLD:
        return False
    return (
        any(tokens.words[k][:1].isupper() and tokens.lower[k].endswith(grammar.hearers) for k in range(first + 1, last))
        or outlet_named(" ".join(tokens.words[first + 1 : last])) is not None
        or scene.region_at[last - 1] >= 0
    )


def extent(scene: Scene, phrase: Phrase, limit: int) -> int:
    """Where a phrase ends with the parenthesis and the apposition after it: 'Roe (SPD), die Sprecherin des Amts'."""
    words = scene.tokens.words
    end = _past_parenthesis(scene, phrase.last, limit)
    while end < limit and words[end] == "," and scene.region_at[end] < 0:
        inner = noun_phrase(scene, end + 1, limit)
        if (
            inner is None
            or inner.first != end + 1
            or scene.tokens.lower[inner.first] in scene.grammar.pronouns - scene.grammar.determiners
        ):
            break
        if end > phrase.last and scene.tokens.lower[inner.first] in _TOLD and _is_told(scene, *inner):
            break  # 'sagte der Chef des Amts, Jan Roe, [der Deutschen Presse-Agentur]'
        stop = _past_parenthesis(scene, inner.last, limit)
        if stop < limit and words[stop] not in _CLOSES and scene.region_at[stop] < 0:
            break
        if stop < limit and words[stop] == "," and end > phrase.last + 30:
            break
        end = stop
    return end


def _past_parenthesis(scene: Scene, end: int, limit: int) -> int:
    words = scene.tokens.words
    if end < limit and words[end] == "(":
        for k in range(end + 1, min(limit, end + 12)):
            if words[k] == ")":
                return k + 1
    return end
