"""What stands behind the comma after a name and is no role: a clause, a participle's or a preposition's phrase, how the sentence goes on."""

from __future__ import annotations

from newsparse.lexicon.cues.en import ENGLISH
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import OFFICES, PEOPLE

#: Words that stand behind a verb or a preposition and not within a role.
_OBJECTS = frozenset("the a an his her its their my our this that these those him them".split())
#: With these a role begins: behind them stands a noun.
_ARTICLES = frozenset("the a an his her its their my our".split())
#: Behind these an article is a part of the phrase: "the leader of the union", "known as the Fox", "formerly the mayor".
_BEFORE_ARTICLES = (
    ENGLISH.prepositions
    | ENGLISH.conjunctions
    | ENGLISH.adverbs
    | ENGLISH.times
    | frozenset(
        "all both half such as than but what off onto toward towards past along despite except near plus or nor".split()
    )
)
#: Words with which a phrase begins that only says of somebody with whom he was, how, or what he is not.
_ASIDES = ENGLISH.relatives | frozenset(
    "together along alongside like unlike alone fresh not no never who when where while because although though once accompanied".split()
)
#: Verbs that are finite wherever they stand.
_FINITE = frozenset(
    "was were is are am has had have did does will would can could might must should said says went came took gave began knew spoke wrote fell grew became drove flew broke chose ate"
    " swam drank sang threw wore thinks wants knows gets goes comes makes takes seems".split()
)
#: Of those who are made something it is told, not what they are called: "elected mayor in May".
_MADE = frozenset("elected appointed named made chosen crowned sworn promoted reelected re-elected installed".split())
_PARTICIPLES = frozenset("born told known seen taken given brought thrown drawn driven worn beaten shaken".split())
_SHORTEST = 4


def goes_on(words: list[str]) -> bool:
    """Whether words behind the comma after a name are no role: 'said Jane Roe[, joined by her lawyer,]', 'According to Jane Roe[, the coach left]'."""
    low = [words[0].lower(), *words[1:]] if words else []  # "Rock the Vote" is a name
    if not low or low[0] in _ASIDES:
        return True
    opened = low[0] in _ARTICLES
    if not opened and _is_participle(low):
        return True
    return any(_is_verb(low, k) for k in range(1 + opened, len(low)))


def _is_participle(low: list[str]) -> bool:
    """Whether a phrase begins with a participle or a verb: 'married to', 'standing beside', 'blamed the coach'; not 'retired teacher'."""
    first, second = low[0], low[1] if len(low) > 1 else ""
    if first in _MADE:
        return second not in ("official", "representative", "member")
    past = (first in IRREGULAR_PASTS or first in _PARTICIPLES) and first != "left"
    if not past and not (first.endswith(("ed", "ing")) and len(first) > _SHORTEST):
        return second in _OBJECTS
    return past or second in _OBJECTS or second in ENGLISH.prepositions


def _is_verb(low: list[str], k: int) -> bool:
    """Whether the word at `k` is the verb of a sentence that goes on behind the comma: 'the coach [left] on Sunday', 'the leader [praised] the men'."""
    word, behind = low[k], low[k + 1] if k + 1 < len(low) else ""
    if word in _FINITE:
        return True
    somebody = low[k - 1] in PEOPLE or low[k - 1] in OFFICES or low[k - 1] in CALLINGS
    if somebody and word.endswith("ed") and len(word) > _SHORTEST and behind in ("", "that"):
        return True
    if somebody and word in ("left", "died", "ran", "won", "lost"):
        return True
    if behind not in _OBJECTS or behind == "that" or word in _BEFORE_ARTICLES:
        return False
    return word.isalpha() and word.islower() and not word.endswith(("ing", "ly"))
