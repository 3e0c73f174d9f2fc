"""Outlets' names amid words that say what they are: 'the TASS news agency', 'the official IRNA agency', 'the Kurier newspaper'."""

from __future__ import annotations

import unicodedata

from newsparse.attribution.description_kinds import Definite as Definite
from newsparse.attribution.proper_names import Naming as Naming
from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.name_words import PLACES
from newsparse.lexicon.outlet_words import OUTLET_HEADS, OUTLET_NOUNS
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.states import STATE_NAMES

PERIODICALS = frozenset("newspaper magazine website weekly daily tabloid".split())


#: How words end that say of which country or city something is.
_OF_PLACES = ("ish", "ian", "ese", "can", "man", "ch", "ss", "li", "ean", "ic", "based")


def is_title(words: list[str]) -> bool:
    """Whether words are the name of a paper rather than say where it is from: "the Kurier", not "the Austrian"."""
    if " ".join(words).lower() in _PLACE_NAMES:
        return False  # "the Minneapolis newspaper"
    return all(word[:1].isupper() and not word.endswith(_OF_PLACES) for word in words)


#: Places that say of a paper where it is from.
_PLACE_NAMES = (
    PLACES
    | frozenset(COUNTRIES)
    | STATE_NAMES
    | frozenset(
        "minneapolis london paris berlin madrid rome milan vienna zurich geneva brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest bucharest sofia athens istanbul moscow kyiv"
        " beijing shanghai tokyo seoul manila jakarta singapore bangkok hanoi delhi mumbai karachi lahore dhaka cairo lagos nairobi accra johannesburg tunis algiers rabat beirut baghdad tehran dubai jerusalem"
        " sydney melbourne auckland toronto montreal vancouver chicago boston philadelphia houston dallas atlanta seattle denver detroit miami cleveland baltimore lima bogota santiago havana dublin belfast edinburgh glasgow cardiff manchester liverpool leeds bristol".split()
    )
)


def before_its_sort(words: list[str]) -> list[str]:
    """The name of an outlet that the word for its sort follows, and that is known or in capitals: 'TASS' of "TASS news agency"."""
    if len(words) < 2 or words[-1].lower() not in OUTLET_NOUNS or words[-1][:1].isupper():
        return []
    whole = words
    if outlet_named(" ".join(words[:-1])) is None:  # "People's Daily newspaper"
        words = _behind_its_adjectives(words)
    own = words[: next(i for i, word in enumerate(words) if word[:1].islower())]
    if (
        len(words) < len(whole)
        and own
        and words[len(own) :] == words[-1:]
        and words[-1] in PERIODICALS
        and is_title(own)
    ):
        return own  # "the pro-government Sabah newspaper"
    agency = [word.lower() for word in words[len(own) :]] == ["news", "agency"]
    known = bool(own) and (outlet_named(" ".join(own)) is not None or (own[0].isupper() and len(own[0]) > 1))
    return own if known or (agency and own and is_title(own)) else []


#: The longest description before an outlet's name, in words.
_MOST_ADJECTIVES = 5


def _behind_its_adjectives(words: list[str]) -> list[str]:
    """The words without those that say whose an outlet is, and what is thought of it: 'semi-official IRNA news agency' → IRNA news agency."""
    for i, word in enumerate(words[:_MOST_ADJECTIVES]):
        if (
            word.islower() or word.endswith(("'s", "-based", "-run", "-owned", "-backed", "-language"))
        ) and i + 1 < len(words):
            if word in OUTLET_NOUNS or word == "news":
                break
            if words[i + 1][:1].isupper():
                return words[i + 1 :]
    return words


#: A sort, a name and a number.
_WITH_SORT = 3


def behind_numbered_sort(words: list[str]) -> list[str] | None:
    """The name with a number behind the word for its sort: 'Canal 9' of "the public channel Canal 9"."""
    if len(words) < _WITH_SORT or not words[-1].isdigit() or not words[-2][:1].isupper():
        return None
    sort = next((i for i in range(len(words) - 2, -1, -1) if words[i].islower()), -1)
    return words[sort + 1 :] if sort >= 0 and words[sort] in OUTLET_NOUNS else None


#: Adjectives that papers' names end in, with an ending.
_INFLECTED = frozenset(("Allgemeinen", "Neuen", "Neuesten"))


def uninflected(words: list[str]) -> list[str]:
    """The words of an outlet's name as it is called: 'Süddeutschen Zeitung' → Süddeutsche Zeitung."""
    for i, word in enumerate(words[:-1]):
        if word.endswith("en") and word[:1].isupper() and outlet_named(" ".join(words)) is None:
            for ending in ("er", "es", "e"):
                called = [*words[:i], word[:-2] + ending, *words[i + 1 :]]
                if outlet_named(" ".join(called)) is not None:
                    return called  # "dem Bayerischen Rundfunk"
    if len(words) > 1 and words[-1] in _INFLECTED:
        words = [*words[:-1], words[-1][:-1]]  # "der Thüringer Allgemeinen"
    if len(words) < 2 or words[-1].lower().rpartition("-")[2] not in OUTLET_HEADS | OUTLET_NOUNS:
        return words
    bare_words = [w[:-1] if w[:1].isupper() and w.endswith("en") and len(w) > 4 else w for w in words[:-1]]
    return [*bare_words, words[-1]]


def is_outlets_own_name(text: str) -> bool:
    """Whether a text is an outlet's name in full, article and all: "Le Monde"."""
    known = outlet_named(text)
    return known is not None and _without_accents(text) == _without_accents(known.name)


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
