"""The shape of personal names: what looks like one, how capitals are restored, and the parts of one."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.lexicon.cyrillic_given_names import CYRILLIC_GIVEN_NAMES
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import DEGREES, HONORIFICS, NO_NAME, PARTICLES, PLACES, SUFFIXES

_CJK_NAME = re.compile(r"[一-鿿぀-ヿ々・]{2,10}|[가-힣]{2,5}|[一-鿿々]{1,4}[\s　][一-鿿぀-ヿ々]{1,5}")
_CASELESS = re.compile(r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1200-\u137f]")
_TOKEN = re.compile(
    r"""(?:[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’.`ʻ\-‑])*\.?)   # a word, with hyphens, apostrophes and points inside: O'Neil-Smith, J.R.""",
    re.VERBOSE,
)
#: Words that are more than one of a name's; any other in letters alone, with its capital, is one.
_NOT_PLAIN = SUFFIXES | PARTICLES | HONORIFICS
_MOST_TOKENS = 6
_LONGEST = 60


class NameParts(NamedTuple):
    """A personal name taken apart."""

    honorifics: tuple[str, ...]
    first: tuple[str, ...]
    """Given and middle names, initials included."""
    particles: tuple[str, ...]
    """Lower-case words before the last name: van, de la."""
    last: str
    suffixes: tuple[str, ...]

    @property
    def surname(self) -> str:
        """The last name with its particles: van der Meer."""
        return " ".join((*self.particles, self.last))


#: Words of labels that are family names between two others: "Lise Top Jensen".
_MIDDLE_NAMES = frozenset(("top",))


def without_middle_name(words: list[str]) -> list[str]:
    """The words of a name without the second of three, where that is a family name that labels have too.

    >>> without_middle_name(["lise", "top", "jensen"]), without_middle_name(["top", "stories"])
    (['lise', 'jensen'], ['top', 'stories'])
    """
    return [words[0], words[2]] if len(words) == 3 and words[1] in _MIDDLE_NAMES else words


def looks_like_name(text: str, *, single: bool = False) -> bool:
    """Whether a text has the shape of one person's name.

    `single` lets one word pass, as bylines of columnists and agencies have them.

    >>> looks_like_name("Ursula von der Leyen"), looks_like_name("World News Desk"), looks_like_name("said on Monday")
    (True, False, False)
    """
    text = text.strip()
    if not 2 <= len(text) <= _LONGEST:
        return False
    if not text.isascii():
        if _CJK_NAME.fullmatch(text):
            return True
        if _CASELESS.search(text):
            return 2 <= len(text.split()) <= 5 and not re.search(r"[\d@:|/?!]", text)
    tokens = (text.replace(",", " ") if "," in text else text).split()
    if not (1 if single else 2) <= len(tokens) <= _MOST_TOKENS:
        return False
    strong = 0
    for place, token in enumerate(tokens):
        if token.isalpha() and token[0].isupper() and (bare := token.lower()) not in _NOT_PLAIN:
            if bare in NO_NAME:
                return False
            strong += 1
            continue
        plain = token.strip('"“”()')
        bare = plain.lower()
        if bare in SUFFIXES and place:
            continue
        if bare in PARTICLES and place < len(tokens) - 1 and (place or token[0].islower() or len(tokens) > 2):
            continue
        if not (plain.isalpha() or _TOKEN.fullmatch(plain)):
            return False
        if bare.strip(".") in NO_NAME and not (bare in _MIDDLE_NAMES and 0 < place < len(tokens) - 1 == 2):
            return False
        if not (token.strip('"“”(')[:1].isupper() or token.startswith(("d'", "d’", "l'", "l’", "al-", "el-"))):
            return False
        if bare.endswith(("'s", "’s")):
            return False  # 'Sunday's Games'
        if bare.strip(".") not in HONORIFICS:
            strong += 1
    # An initial alone is no name; "J. Roe" and "Roe" are.
    long = sum(len(token.strip(".")) > 1 for token in tokens)
    return strong >= (1 if single else 2) and long >= 1 and text.lower() not in PLACES


def name_parts(name: str) -> NameParts:
    """The parts of a personal name: 'Dr. Jan van der Meer Jr.' → honorific Dr., first Jan, particles van der, last Meer, suffix Jr."""
    tokens = name.replace(",", " ").split()
    honorifics: list[str] = []
    while len(tokens) > 1 and tokens[0].lower().rstrip(".") in HONORIFICS:
        honorifics.append(tokens.pop(0))
    suffixes: list[str] = []
    while len(tokens) > 1 and tokens[-1].lower() in SUFFIXES:
        suffixes.insert(0, tokens.pop())
    if not tokens:
        return NameParts(tuple(honorifics), (), (), name, tuple(suffixes))
    last = tokens.pop()
    particles: list[str] = []
    while len(tokens) > 1 and tokens[-1].lower() in PARTICLES:
        particles.insert(0, tokens.pop())
    return NameParts(tuple(honorifics), tuple(tokens), tuple(particles), last, tuple(suffixes))


_WORD = re.compile(r"[^\W\d_]+")
_AFTER = re.compile(r"\b(Mc|O['’]|D['’]|Mac(?=[A-Z]))")


#: Languages in which the small letter of I has no dot.
_DOTLESS = ("tr", "az")


def restore_capitals(name: str, language: str | None = None) -> str:
    """A name in capitals as it is written otherwise; any other text unchanged.

    >>> restore_capitals("JANE O'NEIL-SMITH"), restore_capitals("JAN VAN DER MEER"), restore_capitals("Jane Roe")
    ("Jane O'Neil-Smith", 'Jan van der Meer', 'Jane Roe')
    >>> restore_capitals("Claire DUBOIS"), restore_capitals("Claire Roe OBE"), restore_capitals("Radio FRANCE")
    ('Claire Dubois', 'Claire Roe OBE', 'Radio FRANCE')
    """
    if not name.isupper() and _has_surname_in_capitals(name, language):
        first, _, rest = name.partition(" ")
        return f"{first} {restore_capitals(rest, language)}"
    if not name.isupper() or sum(map(str.isalpha, name)) < 4:
        return name
    turkish = (language or "")[:2].lower() in _DOTLESS
    tokens = name.split()
    out = []
    for place, token in enumerate(tokens):
        bare = token.lower()
        if bare in PARTICLES and 0 < place < len(tokens) - 1:
            out.append(bare)
        elif bare.rstrip(".") in ("ii", "iii", "iv", "md") or re.fullmatch(r"(?:[A-Z]\.)+", token):
            out.append(token)
        else:
            word = _WORD.sub(lambda match: match[0][0] + _lower(match[0][1:], turkish=turkish), token)
            word = re.sub(r"(?<=\bMc)[a-z]", lambda match: match[0].upper(), word)
            out.append(word)
    return " ".join(out)


def _has_surname_in_capitals(name: str, language: str | None) -> bool:
    """Whether a given name is followed by nothing but capitals, as papers of France and Turkey sign: 'Claire DUBOIS'."""
    first, _, rest = name.partition(" ")
    known = (
        first.lower() in GIVEN_NAMES or first.lower() in CYRILLIC_GIVEN_NAMES or (language or "")[:2].lower() == "tr"
    )
    return known and first.istitle() and rest.isupper() and rest.lower() not in DEGREES


def _lower(text: str, *, turkish: bool) -> str:
    if turkish:
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower()
