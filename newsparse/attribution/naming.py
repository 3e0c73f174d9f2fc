"""What a noun phrase says about who is meant: a name with its titles, or a description with its head."""

from __future__ import annotations

import enum
from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon.name_words import HONORIFICS, PARTICLES, SUFFIXES
from newsparse.lexicon.names import name_parts
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.role_words import (
    DOCUMENTS,
    FEMALE_NAMES,
    FEMALE_WORDS,
    GROUPS,
    MALE_NAMES,
    MALE_WORDS,
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    SPOKESPEOPLE,
    TITLES,
)
from newsparse.model.kinds import SourceKind


class Definite(enum.Enum):
    """What the article before a description says."""

    NONE = 0
    INDEFINITE = 1
    DEFINITE = 2


class Naming(NamedTuple):
    """What a noun phrase says about who is meant."""

    words: tuple[str, ...]
    """Its words without the article."""
    definite: Definite
    name: tuple[str, ...]
    """The words of a name; empty for a description."""
    titles: tuple[str, ...]
    """Titles before the name: Defense Secretary."""
    head: str
    """The head of a description, lower case; the last name of a name."""
    kind: SourceKind
    plural: bool
    gender: str
    """`f`, `m` or empty."""
    number: int | None
    """How many, where a number says so."""

    @property
    def text(self) -> str:
        """The phrase without its article."""
        return " ".join(self.words)


_INDEFINITE = frozenset(
    "a an one another some several many most few two three four five six seven eight nine ten ein eine einen einem einer zwei drei vier mehrere einige un une des deux trois plusieurs una unos unas dos tres varios varias um uma uns umas dois duas três vários várias".split()
)
_DEFINITE = frozenset(
    "the this that these those his her its their our my your der die das den dem des dieser diese dieses sein seine ihr ihre le la les l' ce cette ces son sa ses leur leurs el los las su sus este esta estos estas o os as seu sua seus suas esse essa".split()
)
_COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "one ein eine un une um uma una",
            "two zwei deux dos dois duas",
            "three drei trois tres três",
            "four vier quatre cuatro quatro",
            "five fünf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete sete",
            "eight acht huit ocho oito",
            "nine neun neuf nueve nove",
            "ten zehn dix diez dez",
        ),
        1,
    )
    for word in words.split()
}
_LINKS = frozenset(
    "of for with from in at on by to who whom which that familiar close briefed near involved inside within around von vom aus bei im für mit de du des d' del da do das dos della para con com près proche cercano cercana ligado próximo".split()
)
_SURE_UNNAMED = frozenset("familiar close briefed knowledge proche proches cercanas cercanos próximas".split())


@lru_cache(maxsize=8192)
def read_naming(text: str) -> Naming:
    """What a noun phrase says about who is meant: 'Defense Secretary Ash Carter', 'two officials', 'the Labour MP'."""
    words = text.replace("’", "'").split()
    words = [w.strip(',;:"“”„«»()') for w in words]
    words = [w for w in words if w]
    definite = Definite.NONE
    count = None
    if len(words) > 1 and words[0].lower() in _FOREIGN_ARTICLES and _is_outlets_own_name(" ".join(words)):
        return _named(words, words, [], SourceKind.OUTLET)  # "Le Monde" is the name, article and all
    while words:
        low = words[0].lower()
        split = low.split("'", 1)
        if low in _COUNTS and definite is Definite.NONE and low not in ("a", "an"):
            count = _COUNTS[low]
        if low in _INDEFINITE:
            definite = Definite.INDEFINITE
        elif low in _DEFINITE:
            definite = Definite.DEFINITE
        elif len(split) == 2 and split[0] in ("l", "d") and split[1]:
            definite = Definite.DEFINITE
            words[0] = words[0].split("'", 1)[1]
            break
        else:
            break
        if len(words) == 1:
            break
        words = words[1:]
    if words and words[-1].endswith("'s"):
        words[-1] = words[-1][:-2]
    if not words:
        words = [text.strip() or "?"]
    if definite is not Definite.INDEFINITE and any(word.endswith("'s") for word in words[:-1]):
        definite = (
            Definite.DEFINITE
        )  # "the airline's spokesman", "Poland's president": whose they are tells who they are
    core = _core(words)
    named = _name(words, core, definite)
    if named is not None:
        return named._replace(definite=definite)
    head = core[-1].lower()
    plural = (
        (count is not None and count > 1)
        or head in GROUPS
        or (head.endswith("s") and not head.endswith("ss") and head[:-1] in PEOPLE)
    )
    kind = _kind(words, head, definite, plural, count)
    return Naming(tuple(words), definite, (), (), head, kind, plural, _gender(words), count)


#: Articles that are part of an outlet's name: nobody calls Le Monde "Monde".
_FOREIGN_ARTICLES = frozenset("le la les el il der die das de o os l'".split())


def _is_outlets_own_name(text: str) -> bool:
    known = outlet_named(text)
    return known is not None and text.lower() in (name.lower() for name in known.names)


def _core(words: list[str]) -> list[str]:
    """The words up to the first preposition or relative: the head is the last of them."""
    for i, word in enumerate(words):
        if (
            i
            and word.lower() in _LINKS
            and not (
                word.lower() in PARTICLES
                and i + 1 < len(words)
                and words[i + 1][:1].isupper()
                and words[i - 1][:1].isupper()
                and words[i - 1].lower() not in TITLES
                and word.islower()
                and word.lower() in ("von", "vom", "de", "du", "del", "da", "do", "dos", "das", "della", "d'")
            )
        ):
            return words[:i]
    return words


def _name(words: list[str], core: list[str], definite: Definite) -> Naming | None:
    """The reading as a name; `None` for a description."""
    last = core[-1]
    if not last[:1].isupper() or (last.lower() in PEOPLE | GROUPS and definite is not Definite.NONE):
        return None
    start = len(core)
    while start and (
        core[start - 1][:1].isupper()
        or (core[start - 1].lower() in PARTICLES and start > 1)
        or core[start - 1].lower() in SUFFIXES
    ):
        start -= 1
    run = core[start:]
    while run and run[0].lower() in PARTICLES and not run[0][:1].isupper():
        run = run[1:]
    if not run:
        return None
    full = " ".join(words)
    whole = " ".join(run)
    lead = core[:start]
    if len(run) > 1 and run[0].isupper() and not lead and outlet_named(run[0]) is not None:
        return _named(words, run, [], SourceKind.OUTLET)  # BBC Lincolnshire
    if (
        outlet_named(whole) is not None
        or outlet_named(f"The {whole}") is not None
        or (looks_like_outlet(whole) and not lead)
    ):
        return _named(words, run, [], SourceKind.OUTLET)
    if (
        any(w.lower() in ORGANIZATIONS for w in run)
        and not any(w.lower() in TITLES - ORGANIZATIONS for w in run[:1])
        and run[-1].lower() in ORGANIZATIONS
    ) or (len(words) > len(core) and run[0].lower() in ORGANIZATIONS):
        return _named(words, words[start:] if not lead else run, [], SourceKind.ORGANIZATION)
    if run[-1].lower() in DOCUMENTS:
        return None
    titles = list(lead) if lead and any(w.lower() in TITLES | PEOPLE for w in lead) else []
    cut = 0
    while cut < len(run) - 1 and (run[cut].lower().strip(".") in TITLES or run[cut].lower() in PEOPLE):
        cut += 1
    # "New York Mayor Ada Roe": what stands before a title belongs to it.
    for i in range(1, len(run) - 1):
        if run[i].lower().strip(".") in TITLES and run[i].lower() in PEOPLE | OFFICES | frozenset(
            ("senator", "sen", "rep", "minister", "gen", "gov")
        ):
            cut = max(cut, i + 1)
    titles += run[:cut]
    name = run[cut:]
    if all(w.isupper() and 2 <= len(w.strip(".")) <= 6 for w in name) and len(name) == 1 and not titles:
        return _named(words, name, [], SourceKind.ORGANIZATION)
    if lead and not titles and definite is not Definite.NONE and len(name) == 1:
        return None  # "the Labour MP", "a German"
    if len(name) == 1 and not titles and definite is Definite.DEFINITE:
        return _named(words, name, [], SourceKind.ORGANIZATION)
    if any(w.lower() in ORGANIZATIONS for w in name) and not titles:
        return _named(words, name, [], SourceKind.ORGANIZATION)
    return _named(words, name, titles, SourceKind.PERSON) if full else None


def _named(words: list[str], name: list[str], titles: list[str], kind: SourceKind) -> Naming:
    plain = [w for w in titles if w.lower().strip(".") not in HONORIFICS]
    gender = _gender([*titles, *name]) or _given(name)
    surname = name_parts(" ".join(name)).last.lower() if kind is SourceKind.PERSON else name[-1].lower()
    shown = tuple(name) if kind is SourceKind.PERSON else tuple(words)
    return Naming(shown, Definite.NONE, tuple(name), tuple(plain), surname, kind, False, gender, None)


def _given(name: list[str]) -> str:
    if len(name) < 2:
        return ""
    first = name[0].lower()
    return (
        "f"
        if first in FEMALE_NAMES and first not in MALE_NAMES
        else "m"
        if first in MALE_NAMES and first not in FEMALE_NAMES
        else ""
    )


def _gender(words: list[str] | tuple[str, ...]) -> str:
    for word in words:
        low = word.lower().strip(".")
        if low in FEMALE_WORDS:
            return "f"
        if low in MALE_WORDS:
            return "m"
        if low.endswith(("erin", "torin", "tin", "sprecherin")) and low[:1] != "m":
            return "f"
    return ""


def _kind(words: list[str], head: str, definite: Definite, plural: bool, count: int | None) -> SourceKind:
    """What a description without a name is."""
    lows = {w.lower() for w in words}
    singular = head[:-1] if head.endswith("s") else head
    if head in SPOKESPEOPLE:
        return SourceKind.UNNAMED
    if lows & _SURE_UNNAMED and (head in GROUPS or head in PEOPLE):
        return SourceKind.UNNAMED
    if count is not None and (head in GROUPS or singular in PEOPLE or head in PEOPLE):
        return SourceKind.UNNAMED
    if head in GROUPS and head not in ("agencies", "companies", "groups", "unions"):
        if definite is Definite.INDEFINITE or head == "sources":
            return SourceKind.UNNAMED
        return SourceKind.GROUP
    if head in ORGANIZATIONS or singular in ORGANIZATIONS or head in ("agencies", "companies"):
        return SourceKind.ORGANIZATION
    if head in DOCUMENTS or singular in DOCUMENTS:
        return SourceKind.DOCUMENT
    if head in PEOPLE or singular in PEOPLE:
        if definite is Definite.DEFINITE and (head in OFFICES or (head == "executive" and "chief" in lows)):
            return SourceKind.PERSON
        if definite is Definite.DEFINITE and any(word.endswith("'s") for word in lows):
            return SourceKind.PERSON
        return SourceKind.UNNAMED
    for stem in (
        "sprecher",
        "sprecherin",
        "minister",
        "ministerin",
        "chef",
        "chefin",
        "beamter",
        "mitarbeiter",
        "leiter",
        "leiterin",
    ):
        if head.endswith(stem):
            return (
                SourceKind.UNNAMED
                if definite is Definite.INDEFINITE or stem.startswith("sprecher")
                else SourceKind.PERSON
            )
    for stem in ("ministerium", "behörde", "amt", "verband", "gericht", "gewerkschaft", "polizei", "partei"):
        if head.endswith(stem):
            return SourceKind.ORGANIZATION
    if plural or (head.endswith("s") and not head.endswith("ss")):
        return SourceKind.GROUP
    return (
        SourceKind.UNNAMED
        if definite is Definite.INDEFINITE
        else SourceKind.ORGANIZATION
        if definite is Definite.NONE
        else SourceKind.UNNAMED
    )
