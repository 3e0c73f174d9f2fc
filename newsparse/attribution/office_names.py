"""Names behind an office and what it is of: 'il presidente della Regione Luca Ferri', 'le président du Sénat Jean Roux'."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.callings import is_calling
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import PARTICLES


class OfficeName(NamedTuple):
    """An office with its holder's name, in words."""

    office: list[str]
    name: list[str]


def _is_name(word: str) -> bool:
    """Whether a word has a capital, at its beginning or behind an elided article: dell'Agricoltura."""
    return word[:1].isupper() or word.partition("'")[2][:1].isupper()


def office_and_name(words: list[str], core: list[str]) -> OfficeName | None:
    """The office and the name of its holder; `None` where what the office is of is all that follows: 'the mother of Ann Roe'."""
    if (behind := _behind_area(words)) is not None:
        return behind
    if len(words) < len(core) + 2 or not any(is_calling(word) for word in core):
        return None
    start = len(words)
    while start > len(core) and (_is_name(words[start - 1]) or words[start - 1].lower() in PARTICLES):
        start -= 1
    while start < len(words) and not _is_name(words[start]):
        start += 1
    for i in range(start + 1, len(words) - 1):
        if words[i].lower() in GIVEN_NAMES:
            before = words[i - 1]
            given = before.lower() in GIVEN_NAMES
            if _is_name(before) and not given and not is_calling(before):
                return OfficeName(words[:i], words[i:])
    return _behind_common_noun(words, core)


#: Behind these a name is that of the body or the person whom an office belongs to.
_BELONGING = frozenset(
    "of for with from in at on by to the a an and his her its their de du des del da do di von van der die das".split()
)


#: What an office is of or for, that a name stands behind: 'Leader of Opposition Ayo Roe'.
_AREAS = frozenset(
    "opposition finance works health police staff defence defense state house senate assembly parliament council government services education interior justice transport energy agriculture"
    " environment trade labour labor commerce information communications mission intelligence operations security sport sports culture tourism planning housing affairs investigation".split()
)
#: The shortest name there, and the longest.
_NAME, _LONG_NAME = 2, 3


def _behind_area(words: list[str]) -> OfficeName | None:
    """The name behind an office with a capital and what that is of: 'Minister for Works Ayo Bello', 'Secretary to the State Government Ene Roe'."""
    if not words[0][:1].isupper() or not is_calling(words[0]):
        return None
    of = next((i for i, word in enumerate(words[1:3], 1) if word in ("of", "for", "to")), None)
    if of is None:
        return None
    area = next((i for i in range(len(words) - 1, of, -1) if words[i].lower() in _AREAS), None)
    if area is None or not _NAME <= len(words) - area - 1 <= _LONG_NAME:
        return None
    named = all(word[:1].isupper() and word.isalpha() for word in words[area + 1 :])
    return OfficeName(words[: area + 1], words[area + 1 :]) if named else None


#: What a secretary or minister is of, in one word.
_DEPARTMENTS = frozenset(
    "state defense defence treasury war labor labour health education justice commerce energy agriculture transportation".split()
)


def _behind_common_noun(words: list[str], core: list[str]) -> OfficeName | None:
    """The name behind an office of two nouns: 'chief of staff Ada Roe', 'Secretary of State Ada Roe'."""
    at = len(words)
    while at and words[at - 1][:1].isupper():
        at -= 1
    run = words[at:]
    if at <= len(core) or len(run) < 2 or not is_calling(core[-1]):
        return None
    if words[at - 1].lower() == "of" and run[0].lower() in _DEPARTMENTS and len(run) > 2:
        return OfficeName(words[: at + 1], run[1:])
    before = words[at - 1].lower()
    plain = before.isalpha() and before not in _BELONGING and run[0].lower() in GIVEN_NAMES
    return OfficeName(words[:at], run) if plain else None
