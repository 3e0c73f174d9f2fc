"""Whether two names are one person's, or one body's: fuller and shorter forms, first names alone, spellings, acronyms."""

from __future__ import annotations

from functools import lru_cache

from newsparse.lexicon.body_words import CLUB_ENDS
from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.name_words import PARTICLES, SUFFIXES
from newsparse.lexicon.role_words import ORGANIZATIONS

#: Titles that a name of two words may begin with as well: "Judge Roe", "Justice Hale".
_ALSO_TITLES = frozenset("judge justice dean major bishop deacon chancellor marshal baron earl".split())
#: Letters that transcriptions of one name differ in.
_SPELLINGS = (("ks", "x"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("ts", "z"), ("c", "k"), ("q", "k"), ("w", "v"))
_VOWELS = frozenset("aeiouyjàáâäãåèéêëìíîïòóôöõøùúûüý'’-")
#: Consonants that two spellings have in common at the least.
_FEWEST = 3


def same_person(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of one surname are one person's: 'J. Roe' and 'Jane Roe', 'Arce Roe' and 'Ana Arce Roe', two spellings."""
    mine, theirs = _plain(name), _plain(other)
    if mine == theirs[-len(mine) :] or theirs == mine[-len(theirs) :]:
        return True
    if len(mine) < 2 or len(theirs) < 2:
        return False
    first, second = mine[0], theirs[0]
    return first == second or first.startswith(second) or second.startswith(first) or _one_spelling(first, second)


def _plain(name: tuple[str, ...]) -> list[str]:
    """The words of a name without suffixes and leading particles, in lower case."""
    words = [word.lower().strip(".") for word in name if word.lower() not in SUFFIXES]
    while len(words) > 1 and (words[0] in PARTICLES or words[0] in _ALSO_TITLES):
        words = words[1:]
    return words or [name[-1].lower()]


def _one_spelling(first: str, second: str) -> bool:
    """Whether two first names are one, written down in two ways: Aleksandr and Alexander, Mohammed and Muhammad."""
    mine, theirs = _sound(first), _sound(second)
    return mine == theirs and len(mine) >= _FEWEST and first[0] == second[0]


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """The consonants of a name, doubles once: 'Muhammad' → mhmd."""
    for written, plain in _SPELLINGS:
        word = word.replace(written, plain)
    out = ""
    for letter in word:
        if letter not in _VOWELS and letter != out[-1:]:
            out += letter
    return out


def initials(name: tuple[str, ...]) -> str:
    """The initials of a body's name, small words left out: 'World Health Organization' → who; empty for fewer than two."""
    letters = "".join(word[0] for word in name if word[:1].isupper()).lower()
    return letters if len(letters) > 1 else ""


def short_form(name: tuple[str, ...]) -> str:
    """What a company or an outlet is called for short: 'Brightwell Foods plc' → brightwell; empty where that says too little."""
    first = name[0].lower()
    if len(name) < 2 or len(first) < 4 or first in ORGANIZATIONS or first in COUNTRIES or first in _COMMON:
        return ""
    return first if name[-1].lower() not in _HELD else ""  # the UEFA Nations League is not UEFA


def last_word(name: tuple[str, ...]) -> str:
    """What a club is called for short by its last word: 'Thornbury Rovers' → rovers; empty for other bodies."""
    last = name[-1].lower()
    return last if len(name) > 1 and last in CLUB_ENDS else ""


#: Last words of what a body holds, gives or has passed, which its own name alone does not mean.
_HELD = frozenset(
    "league cup championship championships conference congress convention summit open prize award awards festival show tour trophy series forum tournament games report index survey act bill treaty agreement accord".split()
)
#: Words that many bodies' names begin with.
_COMMON = frozenset(
    "national international american british european african asian german french russian chinese global general united federal royal central northern southern eastern western north south east west first state city"
    " county world world's democratic republican social public free great greater grand high supreme new institute university ministry department bank premier".split()
)
