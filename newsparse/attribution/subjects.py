"""The subject that stands before a cue, found by closed-class words and capitals, without a parser."""

from __future__ import annotations

from bisect import bisect_right

from newsparse.attribution.callings import is_calling
from newsparse.attribution.phrases import LONGEST, STOPS, Phrase, is_verbal, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.relaying import ASKED, BY, HOLDING
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
    if lower[i] == ",":
        return _before_apposition(scene, i, floor)
    if scene.statements and tokens.words[i] in _DASHES and (opened := _dash_before(scene, i, floor)) is not None:
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
    trimmed = _trimmed(scene, first, end)
    if trimmed is not None and (opener := _with_attribute(scene, trimmed, floor)) is not None:
        return opener
    return _with_list(scene, trimmed, floor)


#: The longest attribute behind a subject before the name in it, in tokens: 'the doctor [who is seen] treating Tom Roe'.
_LONGEST_ATTRIBUTE = 6
#: Participles that no ending tells.
_IRREGULAR = frozenset("sent left led written given held made known seen told shown brought built taken run".split())


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
    if tokens.lower[first] not in grammar.determiners or token - first > _FARTHEST:
        return None
    clause = next((i for i in range(first + 2, token) if tokens.lower[i] in _WHERE), None)
    if clause is None or any(tokens.words[i] in STOPS or tokens.words[i] == "," for i in range(first, token)):
        return None
    phrase = _trimmed(scene, first, clause)
    if phrase is None or phrase.first != first or any(tokens.lower[i] in grammar.verbs for i in range(first, clause)):
        return None
    return scene.span(phrase.first, phrase.last)


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
    if scene.statements:
        low = _behind_words(scene, comma, floor)
    commas = [k for k in range(low, comma) if tokens.words[k] == "," and scene.region_at[k] < 0]
    if scene.statements and "(" in tokens.words[low:comma]:
        commas = [k for k in commas if not _in_brackets(scene, low, k)]  # "Rep. Roe (R., Okla.), who chairs it, said"
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


def _behind_words(scene: Scene, comma: int, floor: int) -> int:
    """The first token before a comma of which none was said; titles and nicknames in marks within the subject do not count."""
    low = max(floor, comma - _FARTHEST)
    k = comma - 1
    while k >= low:
        number = scene.region_at[k]
        if number < 0:
            k -= 1
        elif scene.regions[number].opens <= floor or _sets_off(scene, k):
            return k + 1
        else:
            k = scene.regions[number].opens - 1
    return low


def _in_brackets(scene: Scene, low: int, k: int) -> bool:
    """Whether token `k` stands between brackets that open behind token `low`."""
    words = scene.tokens.words
    opened = next((i for i in range(k - 1, low - 1, -1) if words[i] in "()"), None)
    return opened is not None and words[opened] == "("


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
        or (
            word == "and" and scene.statements and tokens.lower[start + 1] in HOLDING
        )  # "a letter, and seen by the Post, said"
        or (word in ("when", "if", "once", "while") and scene.statements)  # "Roe, when contacted, said"
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
    if scene.statements and word in _PARTICIPLES and following in grammar.prepositions | grammar.determiners:
        return False  # "Speaking outside the court, the petitioner, Roe, said"
    alone = first + 1 == last or following.endswith("ly") or following in _WITH_PARTICIPLES
    if scene.statements and alone and (word in _PARTICIPLES or word in _ALONE):
        return False  # "Reacting, the secretary, Mr. Paul Roe, said"
    if word not in grammar.determiners and not tokens.words[first][:1].isupper() and not _called(scene, first, last):
        return False
    return not any(
        tokens.lower[i] in grammar.verbs
        or tokens.lower[i] in grammar.auxiliaries
        or (tokens.lower[i] in grammar.pronouns and tokens.lower[i] not in grammar.determiners)
        for i in range(first, last)
    )


#: What somebody does meanwhile who then says something.
_PARTICIPLES = frozenset(
    "speaking writing talking responding reacting testifying appearing addressing commenting answering arguing standing".split()
)
#: What was done to him first, and what he does so that he may say it, without an object.
_ALONE = frozenset(
    "contacted reached asked pressed questioned interviewed challenged cross-examined quizzed confronted replying smiling laughing concluding continuing elaborating intervening explaining"
    " prosecuting defending mitigating opening closing summing giving sentencing adjourning welcoming unrepentant undeterred meanwhile separately".split()
)
#: What belongs to such a word: 'Giving evidence', 'Summing up'.
_WITH_PARTICIPLES = frozenset("evidence up testimony sentence again today yesterday later afterwards earlier".split())
#: The most words that say what somebody is before his name.
_MOST_CALLING = 4


def _called(scene: Scene, first: int, last: int) -> bool:
    """Whether a name stands behind what its bearer is, without an article: 'state Rep. Ann Roe', 'goalkeeper Joe Roe'."""
    words = scene.tokens.words
    if not scene.statements or scene.grammar.language != "en":
        return False
    name = next((k for k in range(first, min(last, first + _MOST_CALLING)) if words[k][:1].isupper()), last)
    before = scene.tokens.lower[first:name]
    return (
        first < name < last
        and all(word.isalpha() for word in before)
        and (is_calling(before[-1]) or before[-1] in _STATES)
    )


#: Before a title: "state Rep. Ann Roe", "former Gov. Roe".
_STATES = frozenset("state former then acting retired federal fellow".split())


def _reach_left(scene: Scene, i: int, floor: int) -> int:
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


_DASHES = frozenset(("-", "–", "—"))
#: The words of "hours later".
_LATER = 2


def _trimmed(scene: Scene, first: int, last: int) -> Phrase | None:
    """The run without what is no part of the subject: leading adverbs, times, and prepositional phrases before the subject."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    sentence = tokens.sentences[tokens.sentence_of[first]][0]
    if scene.statements and first < last and words[first] in _DASHES:
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
