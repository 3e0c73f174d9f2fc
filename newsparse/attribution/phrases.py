"""The noun phrases beside a cue, found by closed-class words and capitals, without a parser."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.noun_phrases import Phrase as Phrase
from newsparse.attribution.noun_phrases import noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import ASKED, PLATFORMS
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.outlet_words import NAMING_OUTLETS
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.role_words import DOCUMENTS

#: The longest noun phrase, in tokens.
_LONGEST = 16

#: The longest name of an outlet in quotation marks.
_LONGEST_TITLE = 5

_STOPS = frozenset(';:—–!?…()[]"“”„«»‘‚`/|')

_QUOTE_MARKS = frozenset('"”»“„«')


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
    first = _reach_left(scene, i, floor)
    if first > floor and (before := _before_relative(scene, first - 1, floor)) is not None:
        return before
    return _with_list(scene, _trimmed(scene, first, end), floor)


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
            return _trimmed(scene, _reach_left(scene, i - 1, floor), i)
    return None


#: Commas looked at to the left of a cue: "Roe, 43, of Lodz, a doctor, said" has four.
_MOST_COMMAS = 4


def _before_apposition(scene: Scene, comma: int, floor: int) -> Phrase | None:
    """The phrase before the parentheses that end at `comma`: 'Jane Roe, 43, of Lodz, who left early, said' → Jane Roe."""
    tokens = scene.tokens
    low = next(
        (k + 1 for k in range(comma - 1, max(floor, comma - _FARTHEST) - 1, -1) if scene.region_at[k] >= 0), None
    ) or max(floor, comma - _FARTHEST)
    if (
        low > floor
        and scene.region_at[low - 1] >= 0
        and scene.regions[scene.region_at[low - 1]].opens > floor
        and not _sets_off(scene, low - 1)
    ):
        low = max(floor, comma - _FARTHEST)  # a title or nickname in marks, not the words that were said
    commas = [k for k in range(low, comma) if tokens.words[k] == "," and scene.region_at[k] < 0]
    ends = [*commas, comma]
    starts = [low, *(k + 1 for k in commas)]
    for place in range(len(ends) - 1, -1, -1):
        start, end = starts[place], ends[place]
        if start >= end or scene.region_at[start] >= 0:
            return None
        if place and _is_aside(scene, start, starts[place - 1], ends[place - 1]):
            continue
        if place > 1 and _goes_on_with_a_place(scene, start, starts[place - 1]):
            continue
        if place == len(ends) - 1 or tokens.words[end - 1] == ",":
            return None  # nothing stands between: the comma ends what was said
        return subject_before(scene, end)
    return None


def _goes_on_with_a_place(scene: Scene, start: int, before: int) -> bool:
    """Whether a name between commas is where the place before it lies: 'Roe, 72, of Church Lane, Hull, said'."""
    tokens = scene.tokens
    return tokens.lower[before] in scene.grammar.attaching and tokens.words[start][:1].isupper()


def _sets_off(scene: Scene, token: int) -> bool:
    """Whether the quoted words that end at `token` are what was said rather than a name within the frame."""
    region = scene.regions[scene.region_at[token]]
    before = scene.tokens.words[region.opens - 1]
    return before in (",", ":") or region.last - region.first > 6


#: How far before a cue its subject may stand, in tokens, with all that is said of it between.
_FARTHEST = 60


def _is_aside(scene: Scene, start: int, before: int, before_end: int) -> bool:
    """Whether the words between two commas say more of the phrase before the first of them."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[start]
    if (
        word in grammar.relatives
        or word[:1].isdigit()
        or (word in grammar.prepositions and word not in grammar.determiners)
        or word in grammar.adverbs
        or word.endswith(("ing", "ed"))
    ):
        return True
    if word in grammar.pronouns and word not in grammar.determiners:
        return (
            grammar.inverted and tokens.words[start + 1] == "," and _is_phrase(scene, before, before_end)
        )  # "La mairie, elle, parle"
    named = tokens.words[start][:1].isupper()
    if not named and word not in grammar.determiners:
        return True
    while before < before_end and (
        tokens.lower[before] in grammar.conjunctions
        or tokens.lower[before] in grammar.adverbs
        or tokens.lower[before] in ("but", "so", "however")
    ):
        before += 1
    return _is_phrase(scene, before, before_end)


def _is_phrase(scene: Scene, first: int, last: int) -> bool:
    """Whether the words are a noun phrase rather than a clause or an adverbial."""
    tokens, grammar = scene.tokens, scene.grammar
    if not first < last or last - first > 14:
        return False
    word = tokens.lower[first]
    if word in grammar.breaks or word in grammar.times or scene.region_at[first] >= 0:
        return False
    following = tokens.lower[first + 1] if first + 1 < last else ""
    if word in ASKED and (
        following in grammar.prepositions or following in grammar.times or following in grammar.adverbs
    ):
        return False  # "Interrogée vendredi, Roe a dit"
    if word in grammar.prepositions and word not in grammar.determiners:
        return False
    if word not in grammar.determiners and not tokens.words[first][:1].isupper():
        return False
    return not any(
        tokens.lower[i] in grammar.verbs
        or tokens.lower[i] in grammar.auxiliaries
        or (tokens.lower[i] in grammar.pronouns and tokens.lower[i] not in grammar.determiners)
        for i in range(first, last)
    )


def _reach_left(scene: Scene, i: int, floor: int) -> int:
    """The first token of the run to the left of `i` that can be one noun phrase."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    first = i
    while first > floor and i - first < _LONGEST:
        j = first - 1
        word = lower[j]
        if (
            words[j] in _STOPS
            or word == ","
            or (scene.region_at[j] >= 0 and (words[j] in '"”»“' or scene.regions[scene.region_at[j]].closes == j))
        ):
            break
        if word in grammar.breaks or word in grammar.verbs:
            break
        if word in grammar.relatives and not (grammar.capital_nouns and word in grammar.determiners):
            break
        if word in grammar.negations and word not in grammar.determiners:
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
    lower, grammar = scene.tokens.lower, scene.grammar
    before = lower[j - 1] if j else ""
    after = lower[j + 1] if j + 1 < len(lower) else ""
    use = grammar.cues[lower[j]]
    if use & (Use.AMBIGUOUS | Use.NOUN | Use.ADJECTIVE) and not (
        after in grammar.determiners or after in grammar.that or after in grammar.pronouns
    ):
        return False
    if (
        after in grammar.prepositions
        and lower[j].endswith("ed")
        and before[:1].isalpha()
        and not (
            before in grammar.pronouns
            or before in grammar.auxiliaries
            or before in grammar.relatives
            or before in grammar.conjunctions
            or before in grammar.adverbs
        )
    ):
        return False  # "records cited by the court"
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
        if (
            word in grammar.cues
            and word not in grammar.determiners
            and not tokens.words[k][:1].isupper()
            and _verbal(scene, k)
        ):
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
    sentence = tokens.sentences[tokens.sentence_of[first]][0]
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
    first = _past_time(scene, first, last)
    if (
        lower[first] in grammar.prepositions
        and lower[first] not in grammar.determiners
        and not (first + 1 < last and lower[first + 1][:1].isdigit())
    ):
        start = _after_preposition(scene, first, last)
        if start is None:
            return None
        first = start
    while (
        first < last - 1
        and lower[first] in grammar.times
        and (words[first + 1][:1].isupper() or (first == sentence and lower[first + 1] in grammar.determiners))
    ):
        first += 1
    if all(not word[:1].isalnum() for word in words[first:last]):
        return None
    return Phrase(first, last)


def _past_time(scene: Scene, first: int, last: int) -> int:
    """Where the subject begins behind a time that opens the sentence: '[Il mese scorso] l'amministratore', '[El lunes] la alcaldesa'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if first + 2 >= last or lower[first] not in grammar.determiners or lower[first + 1] not in grammar.times:
        return first
    i = first + 1
    while i < last and lower[i] in grammar.times and scene.tokens.words[i].islower():
        i += 1
    return i if i < last and i > first + 1 else first


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
    if grammar.capital_nouns:
        return noun_phrase(scene, start, limit)
    lower, words = tokens.lower, tokens.words
    begun = _beginning(scene, start, limit)
    if begun is None or isinstance(begun, Phrase):
        return begun
    start = begun
    i = start
    seen_noun = False
    while i < limit and i - start < _LONGEST:
        word = lower[i]
        if scene.statements and word == "there" and i > start and words[i - 1][:1].isupper():
            break  # "told Reuters there was"
        if words[i] in _STOPS or word in (",", ".") or (scene.region_at[i] >= 0 and words[i] in '"“„«'):
            break
        if i > start and _ends_phrase(scene, i, limit, seen_noun):
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


def subject_behind(scene: Scene, start: int, limit: int) -> Phrase | None:
    """The subject that follows its verb, past when and to whom: 'a déclaré mardi à la presse le maire', 'dijo este martes Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    i = start
    while grammar.inverted and not grammar.verb_second and i + 1 < limit:
        word, following = tokens.lower[i], tokens.lower[i + 1]
        if word in grammar.times and tokens.words[i].islower():
            i += 1
        elif (
            following in grammar.times and (word in grammar.determiners or word in grammar.prepositions)
        ) or _is_platform(scene, i, limit):
            i += 2
        elif (
            word in grammar.recipients - grammar.determiners
            and (heard := phrase_after(scene, i + 1, limit)) is not None
        ):
            i = heard.last
        else:
            break
    if grammar.inverted and i < limit and tokens.lower[i].endswith(_INFINITIVES) and tokens.words[i].islower():
        bare = tokens.lower[i] not in grammar.determiners and tokens.lower[i] not in grammar.pronouns
        if bare and not grammar.verb_second and not is_calling(tokens.lower[i]):
            return None  # "a dit vouloir partir"
    return phrase_after(scene, i, limit)


#: What a Romance verb begins with: "Mme Durand se souvient".
_REFLEXIVE = frozenset(("se", "s'", "si"))
#: How infinitives end in Romance languages.
_INFINITIVES = ("ar", "er", "ir", "or", "re", "oir")


def _is_platform(scene: Scene, i: int, limit: int) -> bool:
    """Whether a preposition and one name stand before the subject: 'ha scritto [su Instagram] la capitana'."""
    tokens, grammar = scene.tokens, scene.grammar
    if tokens.lower[i] not in grammar.prepositions or i + 2 >= limit or not tokens.words[i + 1][:1].isupper():
        return False
    named = tokens.lower[i + 1] in PLATFORMS and tokens.words[i + 2][:1].isupper()
    return named or tokens.lower[i + 2] in grammar.determiners - grammar.attaching


def _beginning(scene: Scene, start: int, limit: int) -> int | Phrase | None:
    """Where a noun phrase begins at or after `start`; the phrase itself where one word or a title is all; `None` if none can."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    while start < limit and (
        (lower[start] in grammar.adverbs and not words[start][:1].isupper())
        or (grammar.inverted and lower[start] in grammar.times and words[start].islower())
        or lower[start] in ("-t-", "-")
    ):
        start += 1
    if start < limit and lower[start] in grammar.that and lower[start] not in grammar.determiners:
        return None
    if start >= limit or (
        lower[start] in grammar.prepositions
        and lower[start] not in grammar.determiners
        and not (start + 1 < limit and lower[start + 1][:1].isdigit())
    ):
        return None
    if lower[start] in grammar.pronouns and (
        lower[start] not in grammar.determiners
        or (start + 1 < limit and lower[start + 1] in grammar.verbs and grammar.verb_second)
    ):
        return Phrase(start, start + 1)
    named = scene.region_at[start]
    if named >= 0 and scene.regions[named].opens == start and 1 < scene.regions[named].last - start <= _LONGEST_TITLE:
        return Phrase(start + 1, scene.regions[named].last)
    return start


def _ends_phrase(scene: Scene, i: int, limit: int, seen_noun: bool) -> bool:
    """Whether a noun phrase is over before token `i`."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    word = lower[i]
    if seen_noun and scene.statements and grammar.inverted and _is_recipient(scene, i, limit):
        return True
    if word in grammar.breaks or word in grammar.relatives or word in grammar.that or word in grammar.open_words:
        return True
    if (word in grammar.negations or word in _REFLEXIVE) and grammar.inverted and not grammar.verb_second:
        return True
    if (word in grammar.verbs or (word in grammar.auxiliaries and word not in ("'s", "'"))) and words[i].islower():
        return True
    if word in grammar.pronouns and word not in grammar.determiners:
        return True
    if word in grammar.conjunctions:
        return not (i + 1 < limit and _phrase_word(scene, i + 1))
    if not seen_noun:
        return False
    before = lower[i - 1]
    if (
        grammar.verb_second
        and words[i].islower()
        and words[i - 1][:1].isupper()
        and word not in grammar.prepositions
        and word not in PARTICLES
    ):
        return True  # a verb that no table has behind a name: "Volgens NRC zakt de brug"
    if (
        word in grammar.determiners
        and not (words[i][:1].isupper() and before in NAMING_OUTLETS)
        and word not in grammar.attaching
        and before not in grammar.prepositions
        and before not in grammar.conjunctions
    ):
        return True
    romance = grammar.inverted and not grammar.verb_second
    if (
        word in grammar.times
        and not (romance and words[i][:1].isupper())
        and not (words[i - 1][:1].isupper() and i + 1 < limit and words[i + 1][:1].isupper())
    ):
        return True
    if word in grammar.prepositions and not _goes_on(scene, i, limit):
        return True
    return word in grammar.cues and not words[i][:1].isupper() and _verbal(scene, i)


#: What is said behind a noun of how somebody knows, and the prepositions that it takes: 'a person close to the family'.
_TAKEN = {
    "close": ("to",),
    "briefed": ("on", "about", "by"),
    "privy": ("to",),
    "involved": ("in", "with"),
    "present": ("at",),
    "knowledge": ("of",),
}


def _is_recipient(scene: Scene, i: int, limit: int) -> bool:
    """Whether a preposition behind a name brings in the outlet that was told: 'ha detto Mario Roe [all'ANSA]'."""
    words = scene.tokens.words
    if scene.tokens.lower[i] not in scene.grammar.recipients or i + 1 >= limit or not words[i - 1][:1].isupper():
        return False
    return (words[i + 1].isupper() and len(words[i + 1]) > 1) or outlet_named(words[i + 1]) is not None


def _goes_on(scene: Scene, i: int, limit: int) -> bool:
    """Whether a preposition goes on the phrase ('the head of the union') rather than leave it ('said Roe on Monday')."""
    word = scene.tokens.lower[i]
    if word in _TAKEN.get(scene.tokens.lower[i - 1], ()):
        return True
    if scene.statements and word == "by" and scene.tokens.lower[i - 1] in DOCUMENTS:
        return True  # "a report by the auditor"
    if word not in scene.grammar.attaching:
        return False
    if i + 1 >= limit:
        return False
    named = scene.grammar.inverted and not scene.grammar.verb_second and scene.tokens.words[i + 1][:1].isupper()
    return named or scene.tokens.lower[i + 1] not in scene.grammar.times  # "Corriere della Sera"


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
