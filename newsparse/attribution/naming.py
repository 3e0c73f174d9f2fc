"""What a noun phrase says about who is meant: a name with its titles, or a description with its head."""

from __future__ import annotations

import enum
from functools import lru_cache
from typing import NamedTuple

from newsparse.attribution.callings import gender_of, gender_of_article, german_calling, is_calling
from newsparse.lexicon.cues.german_words import LOWER_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES, SUFFIXES
from newsparse.lexicon.names import name_parts
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_HEADS, OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.people_words import BANDS, BODIES, CALLINGS, WRITINGS
from newsparse.lexicon.role_words import (
    DOCUMENTS,
    FEMALE_NAMES,
    GROUPS,
    MALE_NAMES,
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    SOURCES,
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
    "a an one another some several many most few two three four five six seven eight nine ten ein eine einen einem einer zwei drei vier mehrere einige un une des deux trois plusieurs una unos unas dos tres varios varias um uma uns umas dois duas três vários várias uno due tre alcuni alcune een enkele".split()
)
_DEFINITE = frozenset(
    "the this that these those his her its their our my your der die das den dem des dieser diese dieses sein seine ihr ihre le la les l' ce cette ces son sa ses leur leurs el los las su sus este esta estos estas o os as seu sua seus suas esse essa il lo gli het deze dit zijn haar i de suo sua al au ao à".split()
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
    "of for with from in at on by to who whom which that familiar close briefed near involved inside within around von vom aus bei im für mit de du des d' del da do das dos della para con com près proche cercano cercana cercanas cercanos ligado próximo próximas próximos proches en dans chez sur em na del dei degli delle dell' dello nel nella sul di da van op uit in bij voor citée cité citada citado citadas citados citata citato citate citati".split()
)
#: How a preposition begins a word that it is drawn to: projet d'arrêté.
_LINKED = ("d'", "dell'")
_SURE_UNNAMED = frozenset("familiar close briefed knowledge proche proches cercanas cercanos próximas".split())


@lru_cache(maxsize=8192)
def read_naming(text: str) -> Naming:
    """What a noun phrase says about who is meant: 'Defense Secretary Ash Carter', 'two officials', 'the Labour MP'."""
    words = text.replace("’", "'").split()
    words = [w.strip(',;:"“”„«»()') for w in words]
    words = [w for w in words if w]
    definite = Definite.NONE
    count = None
    article = ""
    if (
        len(words) > 1
        and words[0].lower() in _FOREIGN_ARTICLES
        and words[0] not in _GERMAN_ARTICLES
        and _is_outlets_own_name(" ".join(words))
    ):
        return _named(words, words, [], SourceKind.OUTLET)  # "Le Monde" is the name, article and all
    while words:
        low = words[0].lower()
        if low in _BEFORE_COMMON_NOUNS and not (len(words) > 1 and (words[1][:1].islower() or words[1][:1].isdigit())):
            break
        if low == "a" and len(words) > 1 and words[1].lower() in _PORTUGUESE:
            definite, article = Definite.DEFINITE, "la"
            words = words[1:]
            break
        split = low.split("'", 1)
        article = article or split[0]
        if low in _COUNTS and definite is Definite.NONE and low not in ("a", "an"):
            count = _COUNTS[low]
        if low in _INDEFINITE:
            definite = Definite.INDEFINITE
        elif low in _DEFINITE:
            definite = Definite.DEFINITE
        elif len(split) == 2 and split[0] in _ELIDED:
            definite = Definite.INDEFINITE if split[0] == "un" else Definite.DEFINITE
            if not split[1] and len(words) > 1:
                words = words[1:]
            elif split[1]:
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
    if article in _OBLIQUE:
        words = _uninflected(words)
    if (words[0] in LOWER_NAMES or (len(words) > 1 and words[0][:1].isupper())) and outlet_named(" ".join(words)):
        return _named(words, words, [], SourceKind.OUTLET)
    core = _core(words)
    named = _name(words, core, definite)
    if named is not None:
        gender = named.gender or (gender_of_article(article, named.titles) if named.kind is SourceKind.PERSON else "")
        return _as_written(named._replace(definite=definite, gender=gender), text)
    head = _head(core)
    plural = (
        (count is not None and count > 1)
        or head in GROUPS
        or (head.endswith("s") and not head.endswith("ss") and head[:-1] in PEOPLE)
    )
    kind = _kind(words, head, definite, plural, count)
    gender = gender_of(words)
    if not gender and not plural and kind in (SourceKind.UNNAMED, SourceKind.PERSON):
        gender = gender_of_article(article, words)
    return _as_written(Naming(tuple(words), definite, (), (), head, kind, plural, gender, count), text)


#: German articles behind which an outlet's name has its endings: der Süddeutschen Zeitung.
_OBLIQUE = frozenset(("der", "dem", "den"))


def _uninflected(words: list[str]) -> list[str]:
    """The words of an outlet's name as it is called: 'Süddeutschen Zeitung' → Süddeutsche Zeitung."""
    if len(words) < 2 or words[-1].lower().rpartition("-")[2] not in OUTLET_HEADS | OUTLET_NOUNS:
        return words
    bare_words = [w[:-1] if w[:1].isupper() and w.endswith("en") and len(w) > 4 else w for w in words[:-1]]
    return [*bare_words, words[-1]]


def _head(core: list[str]) -> str:
    """The head of a description: its last word, or in Romance languages the first one that says what is meant: 'courriels internes'."""
    last = core[-1].lower()
    if last in _HEADS or len(core) == 1 or last.endswith(_AGED):
        return last
    return next((low for word in core if (low := word.lower()) in _ROMANCE_HEADS), last)


_AGED = ("year-old", "jährige", "jähriger", "jährigen", "jarige")
_HEADS = PEOPLE | CALLINGS | OFFICES | GROUPS | DOCUMENTS | ORGANIZATIONS | OUTLET_NOUNS | SPOKESPEOPLE
_ROMANCE_HEADS = CALLINGS | BANDS | WRITINGS | BODIES | SOURCES


def _as_written(naming: Naming, text: str) -> Naming:
    """The naming with the apostrophes of the text."""
    if "’" not in text or "'" in text:
        return naming
    return naming._replace(
        words=tuple(w.replace("'", "’") for w in naming.words), titles=tuple(w.replace("'", "’") for w in naming.titles)
    )


#: Portuguese nouns behind whose article "a" no English noun is meant.
_PORTUGUESE = frozenset(
    w for w in CALLINGS | BODIES | WRITINGS | SPOKESPEOPLE if w.endswith(("a", "ão", "ade", "agem", "ora", "voz"))
) - {"junta"}
_GERMAN_ARTICLES = frozenset(("der", "die", "das"))
#: Articles that lose their vowel.
_ELIDED = frozenset("l d un dell all dall nell sull".split())
#: Articles only before a common noun: before a capital they begin a name, or are the pronoun "I".
_BEFORE_COMMON_NOUNS = frozenset(("de", "i", "lo", "al", "ao", "à", "zijn", "dit"))


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
            and (word.lower() in _LINKS or word.lower().startswith(_LINKED))
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
    if len(core) == 1 and last.lower() in SOURCES and len(words) > 1:
        return None  # "Fuentes de la investigación"
    if not last[:1].isupper() or (
        definite is not Definite.NONE
        and (last.lower() in GROUPS or last.lower() in OUTLET_NOUNS or is_calling(last))
        and all(word[:1].islower() for word in core[:-1])
    ):
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
    if (outlet := _behind_its_kind(lead, run, known=outlet_named(whole) is not None)) is not None:
        return outlet
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
    calls = any(map(is_calling, lead)) or (
        len(run) > 1 and definite is Definite.NONE and all(w.islower() for w in lead)
    )
    titles = list(lead) if lead and calls else []
    cut = 0
    if len(run) > 1 and run[0] in _FRENCH_TITLES:
        cut = 1
    if len(run) > 1 and run[0].lower() in _FORCES:
        return _named(words, run, [], SourceKind.ORGANIZATION)
    while cut < len(run) - 1 and (
        run[cut].lower().strip(".") in TITLES
        or run[cut].lower() in PEOPLE
        or german_calling(run[cut])
        or (len(run) > 2 and definite is Definite.DEFINITE and run[cut].endswith("in"))
    ):
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


#: French titles that elsewhere are other words.
_FRENCH_TITLES = frozenset(("Me", "Mme", "Mlle", "Mgr"))
#: Words that begin a force's name: Guardia Civil, Polícia Judiciária.
_FORCES = frozenset("guardia guarda policía polícia polizia police polizei gendarmerie".split())
#: Adjectives that say of an agency that it deals in news.
_OF_NEWS = frozenset(
    "news press state official national wire estatal oficial noticias prensa noticiosa notícias imprensa statale notizie stampa presse officielle nationale".split()
)


def _behind_its_kind(lead: list[str], run: list[str], *, known: bool) -> Naming | None:
    """An outlet whose name stands behind what it is: 'o jornal O Globo', 'la agencia estatal Andina', 'Nachrichtenagentur AFP'."""
    kinds = [word for word in lead if word.lower() in NAMING_OUTLETS]
    if kinds and (
        known
        or not kinds[0].lower().startswith("agen")
        or run[0].isupper()
        or not _OF_NEWS.isdisjoint(map(str.lower, lead))
    ):
        return _named(run, run, [], SourceKind.OUTLET)
    if not known and len(run) > 1 and run[0].lower() in NAMING_OUTLETS and not lead:
        return _named(run[1:], run[1:], [], SourceKind.OUTLET)
    return None


def _named(words: list[str], name: list[str], titles: list[str], kind: SourceKind) -> Naming:
    plain = [w for w in titles if w.lower().strip(".") not in HONORIFICS and w not in _FRENCH_TITLES]
    gender = gender_of(titles) or _feminine(titles) or _honoured(name) or _given(name)
    surname = name_parts(" ".join(name)).last.lower() if kind is SourceKind.PERSON else name[-1].lower()
    shown = tuple(name) if kind is SourceKind.PERSON else tuple(words)
    return Naming(shown, Definite.NONE, tuple(name), tuple(plain), surname, kind, False, gender, None)


def _feminine(titles: list[str]) -> str:
    """What a German title that no ending of the tables tells says by its last letters: Lotsin, not Captain."""
    return "f" if any(t[:1].isupper() and t.endswith("in") and not t.endswith(("ain", "ein")) for t in titles) else ""


def _honoured(titles: list[str]) -> str:
    return gender_of([word for word in titles if word.lower().strip(".") in HONORIFICS])


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
        if definite is Definite.INDEFINITE or head in SOURCES:
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
    if is_calling(words[-1] if words[-1].lower() == head else head.capitalize()):
        return SourceKind.UNNAMED if definite is not Definite.DEFINITE or head not in OFFICES else SourceKind.PERSON
    for stem in ("ministerium", "behörde", "amt", "verband", "gericht", "gewerkschaft", "polizei", "partei"):
        if head.endswith(stem):
            return SourceKind.ORGANIZATION
    if plural or (head.endswith("s") and not head.endswith("ss")):
        return SourceKind.GROUP
    return SourceKind.UNNAMED if definite is Definite.INDEFINITE else SourceKind.ORGANIZATION
