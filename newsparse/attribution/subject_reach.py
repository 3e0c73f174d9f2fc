"""How far a subject reaches to the left of its cue, and what before it is none of it."""

from __future__ import annotations

from newsparse.attribution.phrases import LONGEST, STOPS, Phrase, is_verbal
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.relaying import BY, HOLDING


def reach_left(scene: Scene, i: int, floor: int) -> int:
    """The first token of the run to the left of `i` that can be one noun phrase."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    first = i
    while first > floor and i - first < LONGEST:
        j = first - 1
        word = lower[j]
        if scene.statements and (work := _before_work(scene, j, floor)) < j:
            first = work
            continue
        if scene.statements and word in HOLDING and lower[first] in BY:
            first = j  # "A memo [seen] by the Gazette said": what was done with it
            continue
        if (
            words[j] in STOPS
            or word == ","
            or (scene.region_at[j] >= 0 and (words[j] in '"”»“' or scene.regions[scene.region_at[j]].closes == j))
        ):
            break
        if word in grammar.breaks or (word in grammar.verbs and not _is_named_so(scene, j, floor)):
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
            and is_verbal(scene, j)
        ):
            break
        first = j
    return first


#: The longest title in quotation marks within a subject, in tokens.
_LONGEST_WORK = 6


def _before_work(scene: Scene, j: int, floor: int) -> int:
    """The article before a title in quotation marks that ends at `j`, within a subject: '[the] “Harbour Lights” star says'; `j` where none stands."""
    tokens, number = scene.tokens, scene.region_at[j]
    if number < 0 or scene.regions[number].closes != j or tokens.words[j - 1] in (",", ".", "!", "?"):
        return j
    region = scene.regions[number]
    titled = region.last - region.first <= _LONGEST_WORK and all(
        word[:1].isupper() or len(word) < 4 for word in tokens.words[region.first : region.last]
    )
    article = region.opens - 1
    return article if titled and article >= floor and tokens.lower[article] in ("the", "a", "an") else j


def _is_named_so(scene: Scene, j: int, floor: int) -> bool:
    """Whether a word that else is a verb stands in a name: 'The [Met] Office'."""
    words = scene.tokens.words
    return scene.statements and j > floor and words[j][:1].isupper() and words[j + 1][:1].isupper()


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
            and is_verbal(scene, k)
        ):
            return False
        if word == "," or tokens.words[k] in STOPS:
            return True
        k -= 1
        steps += 1
    return k <= floor


DASHES = frozenset(("-", "–", "—"))


#: The words of "hours later".
_LATER = 2


#: Pronouns of Romance languages that stand before a verb as its objects.
_OBJECTS = frozenset("l' lo la li le les se lui gli ce ne m' t' me te mi ti ci vi os nos glielo gliela ve y".split())


def trim(scene: Scene, first: int, last: int) -> Phrase | None:
    """The run without what is no part of the subject: leading adverbs, times, and prepositional phrases before the subject."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    sentence = tokens.sentences[tokens.sentence_of[first]][0]
    if scene.statements and first < last and words[first] in DASHES:
        first += 1  # "Oct 28 (Reuters) - Halvorsen said"
    if scene.statements and last - first == _LATER and lower[last - 1] in ("later", "earlier", "afterwards"):
        return None  # "Hours later, her deputy said"
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
        elif scene.statements and grammar.infinitives and last > first and lower[last - 1] in grammar.determiners:
            last -= 1  # "[el] jueves calificó"
    while (
        scene.statements
        and grammar.infinitives
        and last - first > 1
        and lower[last - 1] in _OBJECTS | grammar.auxiliaries
    ):
        last -= 1  # "mio marito [l']aveva detto", "mi marido [se lo] dijo", "Roe [a], lui, estimé"
    if scene.statements and grammar.infinitives and last - first == 1 and lower[first] in ("lo", "l'", "le", "la"):
        return None  # "Roe, dueño del bar, [lo] niega"
    if first >= last:
        return None
    first = _past_time(scene, first, last)
    if scene.statements:
        first = _past_occasion(scene, first, last)
    if scene.statements and lower[first] == "outside" and first + 2 == last and first == sentence:
        return Phrase(first, last)  # "Outside experts"
    if (
        lower[first] in grammar.prepositions
        and lower[first] not in grammar.determiners
        and not (first + 1 < last and lower[first + 1][:1].isdigit() and not (scene.statements and lower[first] in _AT))
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


#: Prepositions behind which a number is a time rather than how many speak: 'At 10.40am Roe said', but 'About 40 people said'.
_AT = frozenset(("at", "in", "by", "since", "until", "on"))


#: What opens a sentence with an occasion before the subject, where no comma divides them.
_OCCASION = frozenset("after before until since following during".split())


def _past_occasion(scene: Scene, first: int, last: int) -> int:
    """Where the subject begins behind an occasion without a comma: 'After the raid [the force] said'; `first` where none stands."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if (
        grammar.language != "en"
        or not first
        or lower[first - 1] not in _OCCASION
        or lower[first] not in ("the", "a", "an", "his", "her", "their", "its")
    ):
        return first
    for i in range(last - 1, first + 1, -1):
        if lower[i] in grammar.determiners and lower[i - 1] not in grammar.prepositions:
            return i
    return first


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
    inner = grammar.attaching if scene.statements and grammar.infinitives else frozenset[str]()
    for i in range(last - 1, first, -1):
        if tokens.lower[i] in grammar.determiners and tokens.lower[i] not in inner and i > first + 1:
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
