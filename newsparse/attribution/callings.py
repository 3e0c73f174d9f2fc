"""Nouns for what somebody is: by tables, and in German by how they end."""

from __future__ import annotations

from newsparse.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from newsparse.lexicon.people_words import ALL_CALLINGS, CALLINGS, OF_MEN, OF_WOMEN
from newsparse.lexicon.role_words import FEMALE_WORDS, MALE_WORDS, PEOPLE, TITLES

#: How German nouns for women end: Hafenmeisterin, Försterin, Polizistin, Präsidentin.
_WOMEN_END = (
    "erin", "ärin", "istin", "entin", "antin", "orin", "ogin", "eurin", "atin", "etin", "chefin", "wirtin", "anwältin", "ärztin", "rätin", "öfin", "frau",
)  # fmt: skip
#: How German nouns for men end, where few names do.
_MEN_END = (
    "politiker", "meister", "leiter", "vorgänger", "nachfolger", "stellvertreter", "minister", "sprecher", "trainer", "führer", "lehrer", "richter", "präsident", "direktor", "chef", "kommissar", "sekretär",
    "händler", "forscher", "pfarrer", "förster", "sportler", "spieler", "stürmer", "torwart", "fahrer", "wächter", "kämmerer", "rektor", "intendant", "pilot",
    "kapitän", "offizier", "soldat", "polizist", "anwalt", "arzt", "mann", "landrat", "stadtrat", "dezernent", "referent", "experte", "ökonom", "historiker",
    "biologe", "soziologe", "psychologe", "virologe", "geologe", "wirt", "landwirt", "bauer", "winzer", "bäcker", "koch", "künstler", "musiker", "sänger",
    "autor", "schriftsteller", "regisseur", "schauspieler", "verleger", "unternehmer", "gründer", "inhaber", "gesellschafter", "vorstand", "aufsichtsrat", "beamter",
    "beamte", "diplomat", "botschafter", "gesandter", "abgeordneter", "senator", "kandidat", "bewohner", "anwohner", "zeuge", "rentner", "schüler", "student", "helfer",
    "retter", "taucher", "bergsteiger", "züchter", "gärtner", "jäger", "ingenieur", "techniker", "informatiker", "physiker", "chemiker", "mediziner", "chirurg",
    "therapeut", "pfleger", "bürgermeister", "kanzler", "bischof", "papst", "prinz", "könig", "graf", "vorsitzender", "vorsitzende", "angestellter", "lotse", "bursche", "reeder", "gastronom", "pächter", "reisender", "verteidiger", "mitglied", "kläger", "besitzer", "betreiber", "vertreter",
)  # fmt: skip
#: Words of one sex for either, in French, Spanish, Portuguese and Italian.
_EITHER = frozenset(
    "personne victime star recrue sentinelle persona víctima pessoa vítima testemunha criança vittima guida fuente fonte source".split()
)
#: The shortest of those words: "erin" alone is none.
_SHORTEST = 6


def is_calling(word: str) -> bool:
    """Whether a word says what somebody is: 'Hafenmeisterin', 'alcaldesa', 'Mayor'; given names that end alike do not."""
    low = word.lower().strip(".").replace("’", "'")
    if low.endswith("'er") and word[:1].isupper():
        return True  # Dutch: "CDA’er"
    return low in TITLES or low in PEOPLE or low in ALL_CALLINGS or german_calling(word) or romance_calling(word)


#: How nouns for people end in Romance languages, where few other nouns do: socialista, oncóloga, malagueño, 54enne.
_ROMANCE_END = (
    "ista",
    "ólogo",
    "óloga",
    "ologo",
    "ologa",
    "logue",
    "ógrafo",
    "ógrafa",
    "eño",
    "eña",
    "ense",
    "enne",
    "nauta",
    "ínguista",
)
_NO_PEOPLE = frozenset(
    "vista lista pista conquista revista entrevista crista arista suspense defense expense incense nonsense license intense dense sense".split()
)


def romance_calling(word: str) -> bool:
    """Whether a noun without a capital says what somebody is, by its ending: 'la socialista', 'la 54enne'."""
    return word.islower() and len(word) >= _SHORTEST and word.endswith(_ROMANCE_END) and word not in _NO_PEOPLE


#: Short German ones, which few people are called.
_SHORT = frozenset(("wirt", "imker", "winzer"))
#: Short words for what somebody is, behind a hyphen.
_JOINED = frozenset("mann frau chef boss".split())


def german_calling(word: str) -> bool:
    """Whether a German noun says what somebody is, by its ending: 'Stadtkämmerin', 'Schulleiter'.

    >>> german_calling("Stadtkämmerin"), german_calling("Valentin")
    (True, False)
    """
    compound, _, low = word.lower().rpartition("-")
    if compound and low in _JOINED and word[:1].isupper():
        return True  # "CDU-Mann", "Kolbmann-Chef"
    if low in _SHORT and word[:1].isupper():
        return True
    if len(low) < _SHORTEST - 1 or not word[:1].isupper() or low in FEMALE_NAMES or low in MALE_NAMES:
        return False
    return low.endswith(_MEN_END) or _of_woman(low)


def _of_woman(low: str) -> bool:
    return len(low) >= _SHORTEST and low.endswith(_WOMEN_END) and low not in _NAMES_ENDING_SO


#: Given names that end as nouns for women do.
_NAMES_ENDING_SO = frozenset(
    "severin christin valentin quentin florentin corentin konstantin constantin augustin justin catherin marin".split()
)


#: German words for men that English has for anybody.
_ALSO_ENGLISH = frozenset(
    "leader senator minister trainer pilot student partner mentor moderator premier diplomat trader deckhand".split()
)


def gender_of(words: tuple[str, ...] | list[str]) -> str:
    """What nouns and titles say of man or woman: `f`, `m`, or nothing."""
    for word in words:
        low = word.lower().strip(".").partition("-of-")[0]
        if low in FEMALE_WORDS or low in OF_WOMEN or (word[:1].isupper() and _of_woman(low)):
            return "f"
        if low in _ALSO_ENGLISH:
            continue
        german = " " not in low and german_calling(word)  # "Ports Minister" is none
        if low in MALE_WORDS or low in OF_MEN or (german and low.endswith(_MEN_END)):
            return "m"
    return ""


#: Articles that say man or woman of a person; of German "der" and "die" the case would have to be known.
_ARTICLES = {
    **dict.fromkeys("la una une uma".split(), "f"),
    **dict.fromkeys("le el il lo un uno um o".split(), "m"),
}


def gender_of_article(article: str, words: tuple[str, ...] | list[str]) -> str:
    """What an article says of the person behind it: 'la guide Aline Perrot' → f; 'la víctima' says nothing."""
    low = article.lower()
    if low == "a" and words and words[0].islower() and words[0].lower() in CALLINGS - PEOPLE:
        return "f"  # Portuguese: "a bailarina"
    return "" if not _EITHER.isdisjoint(word.lower() for word in words) else _ARTICLES.get(low, "")
