"""The noun phrase behind a cue, found by closed-class words and capitals, without a parser."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.noun_phrases import Phrase as Phrase
from newsparse.attribution.noun_phrases import noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import PLATFORMS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_FRONTS, OUTLET_NOUNS
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.role_words import DOCUMENTS, PAPERS

#: Words of time that end an outlet's name, where they have a capital: USA Today.
TIMES_IN_NAMES = frozenset(("Today", "TODAY", "Tonight", "Weekly", "Week", "Day"))

#: The longest noun phrase, in tokens.
LONGEST = 16

#: The longest name of an outlet in quotation marks.
_LONGEST_TITLE = 5

#: What says how long after something it was told.
_AGO = frozenset("years months weeks days hours minutes decades moments shortly".split())

STOPS = frozenset(';:—–!?…()[]"“”„«»‘‚`/|')

_QUOTE_MARKS = frozenset('"”»“„«')


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
    while i < limit and i - start < LONGEST:
        word = lower[i]
        if scene.statements and word == "there" and i > start and words[i - 1][:1].isupper():
            break  # "told Reuters there was"
        if scene.statements and word in _AGO and i > start and words[i - 1][:1].isupper() and words[i].islower():
            break  # "told the Hull Courier years later"
        if i > start and scene.region_at[i] >= 0 and (behind := past_nickname(scene, i, limit)) > i:
            i = behind
            continue
        if _joins_outlets(scene, i, start):
            i += 2  # "a New York Times/CBS News poll"
            continue
        if words[i] in STOPS or word in (",", ".") or (scene.region_at[i] >= 0 and words[i] in '"“„«'):
            break
        if i > start and words[i][:1].isupper() and _is_behind_outlet(scene, start, i):
            break  # "ha detto all'Ansa Mario Roe"
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


def _joins_outlets(scene: Scene, i: int, start: int) -> bool:
    """Whether a stroke joins two names without spaces: 'Times[/]CBS'."""
    tokens = scene.tokens
    if tokens.words[i] != "/" or not scene.statements or i == start or i + 1 >= len(tokens.words):
        return False
    tight = tokens.starts[i] == tokens.ends[i - 1] and tokens.starts[i + 1] == tokens.ends[i]
    return tight and tokens.words[i - 1][:1].isupper() and tokens.words[i + 1][:1].isupper()


def _is_behind_outlet(scene: Scene, start: int, i: int) -> bool:
    """Whether a Romance phrase before token `i` is the outlet that was told, behind which the speaker's name stands."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or not grammar.infinitives or not start:
        return False
    told = tokens.lower[start - 1] in grammar.recipients or tokens.lower[start - 2 : start] == ["auprès", "de"]
    first = start + (tokens.lower[start] in grammar.determiners)
    if not told or first >= i or outlet_named(" ".join(tokens.words[first:i])) is None:
        return False
    whole = i + 1 < len(tokens.words) and tokens.words[i + 1][:1].isupper() and tokens.words[i + 1].isalpha()
    if tokens.lower[i] not in GIVEN_NAMES and (not whole or tokens.lower[i] in OUTLET_FRONTS):
        return False  # "France 3 Aquitaine", "Rai Radio 3"
    return all(outlet_named(" ".join(tokens.words[first:last])) is None for last in (i + 1, i + 2))


#: The longest nickname in quotation marks, in tokens.
_LONGEST_NICKNAME = 3


def past_nickname(scene: Scene, i: int, limit: int) -> int:
    """The token behind a nickname in quotation marks amid a name: 'Earl [“Peaches”] Thibodeaux'; `i` itself where none stands there."""
    tokens, number = scene.tokens, scene.region_at[i]
    if number < 0 or not scene.statements or scene.regions[number].opens != i or i == 0:
        return i
    region = scene.regions[number]
    short = 0 < region.last - region.first <= _LONGEST_NICKNAME and region.closes >= 0
    if not short or region.closes + 1 >= limit or scene.region_at[region.closes + 1] >= 0:
        return i
    capitals = tokens.words[i - 1][:1].isupper() and tokens.words[region.closes + 1][:1].isupper()
    return region.closes + 1 if capitals and tokens.words[region.first][:1].isupper() else i


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
            word in grammar.recipients
            and (word not in grammar.determiners or (word != "a" and following in OUTLET_NOUNS))
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


#: Pronouns that stand before a verb as its object too, and behind a preposition by themselves.
_EMPHATIC = {"fr": frozenset(("lui", "eux"))}


def _beginning(scene: Scene, start: int, limit: int) -> int | Phrase | None:
    """Where a noun phrase begins at or after `start`; the phrase itself where one word or a title is all; `None` if none can."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    alone = scene.statements and start + 1 < limit and words[start + 1] in (",", ".", "»")
    if alone and lower[start] in _EMPHATIC.get(grammar.language, ()):
        return Phrase(start, start + 1)  # "Selon lui, …"
    while start < limit and (
        (lower[start] in grammar.adverbs and not words[start][:1].isupper())
        or (grammar.inverted and lower[start] in grammar.times and words[start].islower())
        or lower[start] in ("-t-", "-")
    ):
        start += 1
    if start < limit and lower[start] in grammar.that and lower[start] not in grammar.determiners:
        return None
    romance = scene.statements and grammar.inverted and not grammar.verb_second
    if start < limit and romance and lower[start] in grammar.contrasts and words[start].islower():
        return None  # "falou, mas “nada definido”"
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


#: A verb that joins to its pronoun, and the pronouns that only a subject is.
_CONTRACTED = ("'d", "'ll", "'ve", "'re", "'s")
_SUBJECTS = frozenset("i he she we they it you".split())


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
    if scene.statements and word.endswith(_CONTRACTED) and word.partition("'")[0] in _SUBJECTS:
        return True  # "told us she'd be late"
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
        and not (words[i][:1].isupper() and (before in NAMING_OUTLETS or _of_outlet(scene, i)))
        and not _inside_name(scene, i, limit)
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
        and not (scene.statements and words[i] in TIMES_IN_NAMES and words[i - 1][:1].isupper())
    ):
        return True
    if word in grammar.prepositions and not _goes_on(scene, i, limit):
        return True
    return word in grammar.cues and not words[i][:1].isupper() and is_verbal(scene, i)


def _of_outlet(scene: Scene, i: int) -> bool:
    """Whether a noun for outlets with its adjective stands before the article of a name: 'el diario italiano [La] Gazzetta'."""
    lower = scene.tokens.lower
    return scene.statements and scene.grammar.inverted and i > 1 and lower[i - 2] in NAMING_OUTLETS


def _inside_name(scene: Scene, i: int, limit: int) -> bool:
    """Whether an article stands inside a name: 'Yves [Le] Goff', in Dutch 'Anna [de] Vries' too."""
    words, grammar = scene.tokens.words, scene.grammar
    between = words[i - 1][:1].isupper() and i + 1 < limit and words[i + 1][:1].isupper() and not words[i + 1].isupper()
    own = words[i][:1].isupper() or (grammar.verb_second and scene.tokens.lower[i] in PARTICLES)
    return between and own and outlet_named(f"{words[i]} {words[i + 1]}") is None


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
    if scene.statements and word == "by" and scene.tokens.lower[i - 1] in PAPERS:
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


def is_verbal(scene: Scene, j: int) -> bool:
    """Whether a word that may be a cue is used as a verb here: no article or adjective stands before it."""
    lower, grammar = scene.tokens.lower, scene.grammar
    before = lower[j - 1] if j else ""
    after = lower[j + 1] if j + 1 < len(lower) else ""
    use = grammar.cues[lower[j]]
    if scene.statements and before in DOCUMENTS and lower[j].endswith("ed") and after:
        by = past_time(scene, j + 1, len(lower))
        if lower[by] == "by" and by > j + 1:
            return False  # "data posted last week by the site"
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


#: Words of when something was done: 'late on Tuesday', 'last month', 'on May 3'.
_MOST_OF_TIME = 4


def past_time(scene: Scene, i: int, end: int) -> int:
    """The token behind when something was done, from token `i` on; `i` itself where no time stands there."""
    lower, grammar = scene.tokens.lower, scene.grammar
    k = i
    while k < min(end - 1, i + _MOST_OF_TIME):
        before = lower[k] in ("on", "in", "this") and (lower[k + 1] in grammar.times or lower[k + 1] == "the")
        if not (before or lower[k] in grammar.times or (k > i and lower[k].isdigit()) or (k > i and lower[k] == "the")):
            break
        k += 1
    return k if k > i and (lower[k - 1] in grammar.times or lower[k - 1].isdigit()) else i
