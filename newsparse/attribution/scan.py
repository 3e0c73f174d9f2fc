"""Every noun phrase of a passage that may refer to a source: names with their titles, descriptions, pronouns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.attribution.callings import german_calling, romance_calling
from newsparse.attribution.description_kinds import is_several
from newsparse.attribution.noun_phrases import is_surname
from newsparse.attribution.phrases import TIMES_IN_NAMES, past_nickname
from newsparse.attribution.pronouns import Pronoun, pronouns_of
from newsparse.attribution.scene import Scene
from newsparse.lexicon.demonyms import NATIONS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import OPENS_NO_NAME, PARTICLES
from newsparse.lexicon.occupation_words import RELATIONS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.people_words import ALL_CALLINGS, CALLINGS
from newsparse.lexicon.role_words import (
    DUTCH_FIRMS,
    FIRM_NOUNS,
    FIRMS,
    FIRMS_ABROAD,
    GROUPS,
    OFFICES,
    ORGANIZATIONS,
    PAPERS,
    PEOPLE,
    SOURCES,
    TITLES,
)
from newsparse.model.span import Span

#: What bodies are called that were named before.
_BODIES = frozenset(
    "council ministry department government board club team union charity hospital university school college court commission committee party authority force museum regulator watchdog trust association federation"
    " institute foundation church army navy parliament senate congress airport band orchestra brewery railway side inquiry tribunal panel police parliament cabinet bank".split()
)
_DESCRIBING = (
    PEOPLE
    | CALLINGS
    | OUTLET_NOUNS
    | OFFICES
    | GROUPS
    | FIRMS
    | FIRMS_ABROAD
    | PAPERS
    | _BODIES
    | SOURCES
    | frozenset(("mp", "paper", "company", "ministry", "agency", "newspaper", "network", "report", "memo", "union"))
)
_AGE = ("year-old", "jährige", "jähriger", "jährigen", "jarige")
_LONGEST = 6
#: What people are to those whom a possessive means.
_KINDRED = RELATIONS | frozenset(
    "mother father son daughter wife husband brother sister uncle aunt grandmother grandfather grandson granddaughter cousin widow widower partner"
    " friend neighbour neighbor colleague boss lawyer solicitor attorney agent manager coach deputy predecessor successor rival guard driver assistant secretary foreman supervisor editor publisher doctor therapist accountant landlord tenant pupil apprentice nurse carer mentor tutor".split()
)


#: Verbs before which "it" mostly means nobody: it was late, it took an hour.
_IMPERSONAL = frozenset("is was 's seems seemed appears appeared takes took rains rained".split())


class Candidate(NamedTuple):
    """A noun phrase that may refer to a source."""

    span: Span
    pronoun: Pronoun | None
    sentence: int
    begins: bool
    """Whether it stands where subjects stand: first in its sentence."""
    quoted: bool
    firm: bool = False
    """Whether a noun for firms stands before the name: 'software maker [Solvane]'."""
    opens: bool = False
    """Whether its sentence begins with it."""
    owns: bool = False
    """Whether it is a pronoun that says whose somebody is: '[her] husband'."""


def scan(scene: Scene) -> Iterator[Candidate]:
    """The candidates of a passage, in order, none inside another."""
    tokens, grammar = scene.tokens, scene.grammar
    pronouns = pronouns_of(grammar.language)
    behind, count = 0, len(tokens.words)
    for i, (word, low) in enumerate(zip(tokens.words, tokens.lower, strict=True)):
        if i < behind or (word == low and low not in pronouns and low not in grammar.determiners):
            continue  # a phrase begins with one of these or with a capital
        quoted = scene.region_at[i] >= 0
        last, several = i, 0
        pronoun = pronouns.get(low) if not quoted else None
        if pronoun is not None:
            last = i + 1
            following = tokens.lower[i + 1] if i + 1 < count else ""
            if low == "both" and not (following in scene.grammar.cues or following in scene.grammar.auxiliaries):
                i += 1
                continue  # "both sides", "both of them"
            opens = i == tokens.sentences[tokens.sentence_of[i]][0]
            if low == "it" and grammar.language == "en" and not opens and _is_object(scene, i):
                continue  # "she had not read it"
            if low == "it" and opens and i + 1 < count and tokens.lower[i + 1] in _IMPERSONAL:
                continue  # "It was not clear"
        elif low in grammar.that and i + 1 < count and tokens.words[i + 1][:1].isupper():
            continue  # "said that Roe": the conjunction is no part of the name
        elif low in grammar.determiners and not (i + 1 < count and _in_small(scene, i + 1)):
            last = _described(scene, i)
        elif word[:1].isupper() and word[:1].isalpha():
            if low in GROUPS and _is_pair(scene, i + 1):
                continue  # "Sisters Joan and Betty Roe"
            several = _several(scene, i)
            last = several or _with_trade(scene, i) or _in_small(scene, i) or _named(scene, i)
            if last > i + 1 and not quoted:
                i = max(behind, _title_start(scene, i))
        if last > i:
            number = tokens.sentence_of[i]
            first = tokens.sentences[number][0]
            begins = i == first or (i == first + 1 and tokens.lower[first] not in grammar.prepositions)
            firm = i > 0 and word[:1].isupper() and _is_firm_noun(scene, tokens.lower[i - 1])
            relative = _relative(scene, i) if low in _POSSESSIVES and pronoun is not None else 0
            owns = relative > 0
            opens = i == first
            yield Candidate(without_case(scene.span(i, last)), pronoun, number, begins, quoted, firm, opens, owns)
            if relative:
                yield Candidate(scene.span(i, relative), None, number, begins, quoted)
            behind = relative or (
                last if several == 0 else i + 2
            )  # the body is spoken of too: 'Analysts at [Holm & Vale]'
            owned = _owned(scene, i, last) if pronoun is None and not quoted else 0
            if owned:
                yield Candidate(scene.span(i, owned), None, number, begins, quoted)
                behind = owned


def _is_pair(scene: Scene, i: int) -> bool:
    """Whether two given names joined by "and" stand at a place: 'Sisters [Joan and Betty] Roe'."""
    lower = scene.tokens.lower[i : i + 3]
    return len(lower) > 2 and lower[1] == "and" and lower[0] in GIVEN_NAMES and lower[2] in GIVEN_NAMES


def _is_firm_noun(scene: Scene, word: str) -> bool:
    """Whether a word stands before firms' names: 'software maker', in Dutch 'fietsfabrikant'."""
    return word in FIRM_NOUNS or (scene.grammar.language == "nl" and word.endswith(DUTCH_FIRMS))


def _is_object(scene: Scene, i: int) -> bool:
    """Whether nothing that a body does follows "it": no verb, no adverb before one."""
    tokens, grammar = scene.tokens, scene.grammar
    behind = tokens.lower[i + 1] if i + 1 < len(tokens.lower) else ""
    if behind in grammar.auxiliaries or behind in grammar.verbs or behind in grammar.adverbs or behind in grammar.cues:
        return False
    return not behind.endswith(("ed", "s", "ly")) or behind in grammar.times


_OFFICES_AND_TRADES = PEOPLE | OFFICES
#: Words that go with a title before a name.
_WITH_TITLES = frozenset(
    "chief deputy former vice assistant senior acting retired head interim general managing national".split()
)


def _title_start(scene: Scene, i: int) -> int:
    """Where the title begins that stands directly before a name: 'had begged [chief executive] Hollis Grant'; `i` where none does."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[i]][0]
    if scene.grammar.language != "en" or i <= first or tokens.lower[i - 1] not in _OFFICES_AND_TRADES:
        return i
    start = i - 1
    while (
        start > first and tokens.words[start - 1] == tokens.lower[start - 1] and tokens.lower[start - 1] in _WITH_TITLES
    ):
        start -= 1
    if tokens.words[i - 1] != tokens.lower[i - 1] or tokens.lower[start - 1] in scene.grammar.determiners:
        return i
    return start


#: Pronouns before which somebody stands who is theirs.
_POSSESSIVES = frozenset(("his", "her", "their"))


def _relative(scene: Scene, i: int) -> int:
    """The end of a description of whose kin or colleague somebody is: '[her husband], Derek,', '[his daughter Yvette]'; 0 where none stands."""
    end = _described(scene, i)
    return end if end > i + 1 and not _KINDRED.isdisjoint(scene.tokens.lower[i + 1 : end]) else 0


#: Words of a trade that begins a sentence, without the name behind it.
_LONGEST_TRADE = 3


#: How words for what people do end that no table has.
_TRADES_END = ("er", "or", "ist", "ian", "man", "woman", "keeper", "maker")
_SHORTEST_TRADE = 6


def _is_trade(scene: Scene, first: int, j: int, stop: int) -> bool:
    """Whether an unknown word with two capitals behind it is a trade: 'Amateur [stargazer] Reg Hill'."""
    tokens, grammar = scene.tokens, scene.grammar
    word, opens = tokens.lower[j], tokens.lower[first]
    if len(word) < _SHORTEST_TRADE or not word.endswith(_TRADES_END) or j + 2 >= stop:
        return False
    closed = (
        opens in grammar.prepositions
        or opens in grammar.adverbs
        or opens in grammar.breaks
        or opens in grammar.determiners
    )
    if closed or word in grammar.adverbs or word in grammar.prepositions or word in grammar.cues:
        return False
    return tokens.words[j + 1][:1].isupper() and tokens.words[j + 2][:1].isupper()


def _with_trade(scene: Scene, first: int) -> int:
    """The end of a name with a trade before it that begins a sentence: '[Board president Chuck Roe]'; 0 where none does."""
    tokens = scene.tokens
    start, stop = tokens.sentences[tokens.sentence_of[first]]
    behind_comma = first > start and tokens.words[first - 1] == ","
    if (first != start and not behind_comma) or scene.grammar.language != "en":
        return 0
    for j in range(first + 1, min(stop - 1, first + 1 + _LONGEST_TRADE)):
        if (
            not tokens.words[j].islower()
            or not tokens.words[j].replace("-", "").isalpha()
            or tokens.lower[j] in scene.grammar.verbs
        ):
            return 0
        if (tokens.lower[j] in PEOPLE or _is_trade(scene, first, j, stop)) and tokens.words[j + 1][:1].isupper():
            last = _named(scene, j + 1)
            return last if last - j > 2 else 0
    return 0


#: Words between an owner and what is owned: "Roe's childhood [coach]".
_MOST_OWNED = 3


def _owned(scene: Scene, first: int, last: int) -> int:
    """The end of a description that begins with whose it is: "[Roe's childhood coach], Ben Hale,"; 0 where none does."""
    tokens = scene.tokens
    if not tokens.words[last - 1].endswith(("'s", "’s")) or not tokens.words[first][:1].isupper():
        return 0
    stop = min(tokens.sentences[tokens.sentence_of[first]][1], last + _MOST_OWNED)
    for j in range(last, stop):
        low = tokens.lower[j]
        if not tokens.words[j].islower() or low in scene.grammar.verbs or low in scene.grammar.prepositions:
            return 0
        if low in PEOPLE and not (j + 1 < stop and tokens.lower[j + 1] in PEOPLE):
            return j + 1
    return 0


def without_case(span: Span) -> Span:
    """The span without the sign of the possessive: 'The newspaper[’s] story'."""
    if not span.text.endswith(("'s", "’s")) or len(span.text) < 4:
        return span
    return Span(span.start, span.end - 2, span.text[:-2], span.of)


@lru_cache(maxsize=8_192)
def _describes(word: str, low: str) -> bool:
    """Whether a word says on its own what somebody is; `low` is the word in small letters without the sign of the possessive."""
    return (
        low in _DESCRIBING
        or low.partition("-of-")[0] in PEOPLE
        or low.endswith(_AGE)
        or german_calling(word)
        or romance_calling(word)
        or (low.endswith("s") and (low[:-1] in CALLINGS or low[:-2] in CALLINGS))
    )


#: Determiners behind which several are spoken of, and no name stands.
_QUANTIFIERS = frozenset("most many few several some all both any".split())


def _several(scene: Scene, i: int) -> int:
    """The end of a description of several that opens a sentence without an article: '[Analysts at Roe & Co] put the odds at …'; 0 where none does."""
    tokens, grammar = scene.tokens, scene.grammar
    first, stop = tokens.sentences[tokens.sentence_of[i]]
    if not scene.statements or grammar.language != "en" or i != first or i + 3 >= stop:
        return 0
    if tokens.lower[i] not in GROUPS and not is_several(tokens.lower[i]):
        return 0
    if tokens.lower[i + 1] not in grammar.attaching or not tokens.words[i + 2][:1].isupper():
        return 0
    return _named(scene, i + 2)


def _described(scene: Scene, i: int) -> int:
    """The end of a description that begins with a determiner: 'the top diplomat', 'her lawyer', 'the 43-year-old'."""
    tokens, grammar = scene.tokens, scene.grammar
    words, lower = tokens.words, tokens.lower
    stop = tokens.sentences[tokens.sentence_of[i]][1]
    grammar = scene.grammar
    if tokens.lower[i] in grammar.that and i + 1 < stop and tokens.lower[i + 1] in grammar.determiners:
        return 0  # "added that his own group"
    for j in range(i + 1, min(stop, i + _LONGEST)):
        word, low = words[j], lower[j].removesuffix("'s")
        if not word[0].isalnum() and not (word == "-" and words[j - 1].isdigit()):
            return 0  # "die 43-Jährige" goes on
        capital = j + 1 < stop and words[j + 1][0].isupper()
        if (_describes(word, low) or (low in ALL_CALLINGS and capital)) and not (
            j + 1 < stop and lower[j + 1] in _DESCRIBING and word.lower() == low  # "the newspaper’s story" ends here
        ):
            if capital and words[j + 1][0].isalpha() and lower[j + 1] not in grammar.times:
                return max(j + 1, _named(scene, j + 1))
            return j + 1
        if j == i + 1 and word[0].isupper():
            end = _named(scene, j)
            if end > j and lower[i] in _QUANTIFIERS and not lower[end - 1].endswith("s"):
                return 0  # "Most Southern towns", but "most Republicans"
            if end > j and not (end < stop and lower[end] in _DESCRIBING):
                return end
        second = grammar.language == "en" and low in ("a", "an") and word.islower()
        if second or low in grammar.verbs or low in grammar.prepositions or low in grammar.pronouns:
            return 0  # "At the shelter a docker"
    return 0


def _is_article(scene: Scene, j: int) -> bool:
    """Whether a particle behind a German name is an article, with which another phrase begins: 'hat Jan Roe [der] Reederei'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not grammar.capital_nouns or lower[j - 1] in PARTICLES:
        return False
    if lower[j] in grammar.determiners:
        return True
    named = (
        lower[j - 1].partition("-")[0] in GIVEN_NAMES
        or lower[j - 1] in TITLES
        or german_calling(scene.tokens.words[j - 1])
    )
    return lower[j] in grammar.prepositions and not named  # "die Biografie [von] Kate Moss"


#: The words of an outlet's name behind its first.
_OF_OUTLETS = 2


def _in_small(scene: Scene, i: int) -> int:
    """The end of a Romance outlet's name that goes on in small letters: 'du [Canard enchaîné]', 'au [Journal du dimanche]'; 0 where none begins."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or not grammar.infinitives:
        return 0
    for last in range(min(i + 1 + _OF_OUTLETS, len(tokens.words) - 1) + 1, i + 1, -1):
        words = tokens.words[i:last]
        if words[-1].islower() and words[-1].isalpha() and outlet_named(" ".join(words)) is not None:
            return last
    return 0


def _named(scene: Scene, i: int) -> int:
    """The end of a name that begins at `i`; 0 where a word has its capital from the sentence's beginning alone."""
    tokens, grammar = scene.tokens, scene.grammar
    stop = tokens.sentences[tokens.sentence_of[i]][1]
    low = tokens.lower[i]
    if (
        low in grammar.determiners
        or low in grammar.prepositions
        or low in grammar.breaks
        or low in grammar.adverbs
        or low in grammar.times
    ):
        return 0
    if (
        low in grammar.pronouns
        or low in grammar.negations
        or low in grammar.conjunctions
        or low in ("i", "but", "there", "here", "however")
        or (grammar.capital_nouns and low in grammar.open_words)
        or (grammar.language == "en" and low in OPENS_NO_NAME and not tokens.words[i].isupper())
    ):
        return 0
    title_case = scene.of != "text" and grammar.language == "en"
    j = i + 1
    while j < stop:
        word = tokens.words[j]
        if title_case and tokens.lower[j] in OPENS_NO_NAME and not word.isupper():
            break  # "Hale Warns Of Delays"
        named = tokens.lower[j] not in grammar.times or (scene.statements and word in TIMES_IN_NAMES)
        named = named or is_surname(scene, j)
        if word[:1].isupper() and word[:1].isalpha() and named:
            j += 1
        elif (
            tokens.lower[j] in PARTICLES
            and j + 1 < stop
            and tokens.words[j + 1][:1].isupper()
            and word[:1].isalpha()
            and tokens.lower[j] not in ("e", "y", "i", "and")
            and not _is_article(scene, j)
        ) or (word == "&" and j + 1 < stop and tokens.words[j + 1][:1].isupper()):
            j += 2
        elif (
            word == "."
            and tokens.starts[j] == tokens.ends[j - 1]
            and (tokens.lower[j - 1] in TITLES or len(tokens.words[j - 1]) == 1)
            and j + 1 < stop
            and tokens.words[j + 1][:1].isupper()
        ):
            j += 1
        elif (
            word in ("'", "’")
            and grammar.language == "en"
            and tokens.starts[j] == tokens.ends[j - 1]
            and tokens.lower[j - 1].endswith("s")
            and j + 1 < stop
            and tokens.lower[j + 1] in ORGANIZATIONS
            and tokens.words[j + 1][:1].isupper()
        ):
            j += 2  # "the Dock Workers' Alliance"
        elif scene.region_at[j] >= 0 and (behind := past_nickname(scene, j, stop)) > j:
            j = behind
        else:
            break
    if j - i > 1 and j < stop and tokens.words[j].islower() and " ".join(tokens.lower[i:j]) in NATIONS:
        return 0  # "Sri Lankan dockworkers"
    return j
