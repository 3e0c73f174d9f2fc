"""Articles before a noun phrase: what they say of it, in the languages of the tables."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.description_kinds import Definite as Definite
from newsparse.attribution.proper_names import Naming as Naming
from newsparse.lexicon.outlets import looks_like_outlet
from newsparse.lexicon.people_words import BODIES, CALLINGS, WRITINGS
from newsparse.lexicon.role_words import (
    SPOKESPEOPLE,
)

INDEFINITE = frozenset(
    "a an one another some several many most few two three four five six seven eight nine ten ein eine einen einem einer zwei drei vier mehrere einige un une des deux trois plusieurs una unos unas dos tres varios varias um uma uns umas dois duas três vários várias uno due tre alcuni alcune een enkele".split()
)


INDEFINITE_ARTICLES = frozenset(
    "a an another ein eine einen einem einer un une des una unos unas um uma uns umas uno een".split()
)


DEFINITE = frozenset(
    "the this that these those his her its their our my your der die das den dem des dieser diese dieses sein seine ihr ihre le la les l' ce cette ces son sa ses leur leurs el los las su sus este esta estos estas o os as seu sua seus suas esse essa il lo gli het deze dit zijn haar i de suo sua al au ao à"
    " mein meine meinem meinen meiner unser unsere unserem unseren unserer mon ma mes notre nos mi mis nuestro nuestra meu minha meus minhas mio mia miei mie mijn onze".split()
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


LINKS = frozenset(
    "alla allo agli alle ai of for with from in at on by to who whom which that familiar aware privy knowledgeable close briefed near involved inside within around von vom aus bei im für mit de du des d' del da do das dos della para con com près proche cercano cercana cercanas cercanos ligado próximo próximas próximos proches en dans chez sur em na del dei degli delle dell' dello nel nella sul di da van op uit in bij voor citée cité citada citado citadas citados citata citato citate citati".split()
)


class Opened(NamedTuple):
    """A noun phrase without its article."""

    words: list[str]
    definite: Definite
    number: int | None
    article: str


#: What stands between an article and the noun for emphasis: "la propia Toledo", "el mismo documento", "le même homme".
_EMPHATIC = frozenset(
    "propio propia propios propias mismo misma mismos mismas même mêmes próprio própria mesmo mesma stesso stessa stessi stesse".split()
)


#: The words of a given name and a surname.
_WITH_SURNAME = 2


def without_article(words: list[str]) -> Opened:
    """The words behind an article, what it says, and how many a number says there are."""
    definite = Definite.NONE
    count = None
    article = ""
    if len(words) == _WITH_SURNAME and words[0] == "Una" and words[1][:1].isupper():
        return Opened(words, definite, count, article)  # a given name, whatever it is in Spanish and Italian
    while words:
        low = words[0].lower()
        if (
            words[0] == "Des"
            and words[1:]
            and words[1][:1].isupper()
            and (article or looks_like_outlet(" ".join(words)))
        ):
            break  # "the Des Moines Register"
        common = len(words) > 1 and (words[1][:1].islower() or words[1][:1].isdigit() or words[1].endswith("'er"))
        if low in _BEFORE_COMMON_NOUNS and not common:
            break
        if low == "des" and len(words) > 1 and words[1][:1].isupper():
            definite, words = Definite.DEFINITE, [_nominative(words[1]), *words[2:]]
            break
        if low == "a" and len(words) > 1 and words[1].lower() in _PORTUGUESE:
            return Opened(words[1:], Definite.DEFINITE, count, "la")
        split = low.split("'", 1)
        article = article or split[0]
        if low in _COUNTS and definite is Definite.NONE and low not in ("a", "an"):
            count = _COUNTS[low]
        if low in INDEFINITE:
            definite = Definite.INDEFINITE
            one = low == "one" and len(words) > 1 and words[1].islower() and words[1] not in LINKS
            if low not in INDEFINITE_ARTICLES and not one:
                break  # "two aides": how many there are is part of what they are called
        elif low == "those" and len(words) > 1 and words[1].lower() in LINKS:
            break  # "those close to the family"
        elif low in DEFINITE:
            definite = Definite.DEFINITE
            if len(words) > 2 and words[1].lower() in _EMPHATIC:
                if words[2][:1].isupper():
                    return Opened(words[2:], Definite.NONE, count, article)  # "la propia Toledo"
                words = words[1:]
        elif len(split) == 2 and split[0] in _ELIDED:
            definite = Definite.INDEFINITE if split[0] == "un" else Definite.DEFINITE
            article = "una" if split[0] == "un" else article  # Italian: "un'infermiera"
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
    return Opened(words, definite, count, article)


def _nominative(noun: str) -> str:
    """A German noun without the ending of its genitive: 'des Hafenamts' → Hafenamt."""
    if noun.endswith(("tes", "des", "zes", "sses", "ses")) and len(noun) > 5:
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") and len(noun) > 4 else noun


#: Portuguese nouns behind whose article "a" no English noun is meant.
_PORTUGUESE = frozenset(
    w for w in CALLINGS | BODIES | WRITINGS | SPOKESPEOPLE if w.endswith(("a", "ão", "ade", "agem", "ora", "voz"))
) - {"junta"}


#: Articles that lose their vowel.
_ELIDED = frozenset("l d un dell all dall nell sull".split())


#: Articles only before a common noun: before a capital they begin a name, or are the pronoun "I".
_BEFORE_COMMON_NOUNS = frozenset("de i lo al ao à zijn dit mi ma mon mes mio mia miei mie mis".split())
