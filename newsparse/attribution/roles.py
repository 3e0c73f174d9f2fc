"""A role without whose it is: 'the company's chief executive' is a chief executive, a 'Halden United manager' a manager of Halden United."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.lexicon.country_words import COUNTRIES

#: Ends of words for what is of a country or a creed: a French president is no president of French.
_OF_A_COUNTRY = ("ian", "ish", "ese", "ean", "can", "man", "nch", "tch", "iss", "ani", "aqi", "eli", "ssi")
#: The most words of a name before a role.
_LONGEST = 5


class Role(NamedTuple):
    """What somebody is, and where."""

    text: str
    affiliation: str | None


def read_role(role: str, text: str) -> Role:
    """The role without an owner and without the name of a body before it, which is the affiliation.

    A body's name is told from a word with which a sentence began by the text, which has it with a capital elsewhere too.

    >>> read_role("museum's director", ""), read_role("Halden United manager", "")
    (Role(text='director', affiliation=None), Role(text='manager', affiliation='Halden United'))
    """
    words = role.split()
    owner = next((i for i, word in enumerate(words[:-1]) if word.endswith(("'s", "’s", "s'", "s’"))), -1)
    if 0 <= owner <= _LONGEST:
        return Role(" ".join(words[owner + 1 :]), _owner(words[: owner + 1]))
    first = 0
    while first < min(len(words), _LONGEST) and words[first][:1].isupper():
        first += 1
    if not 0 < first < len(words) or not words[first].isalpha() or len(words[first]) <= _SHORT:
        return Role(role, None)
    name = " ".join(words[:first])
    if first == 1 and (
        name.endswith(_OF_A_COUNTRY) or name.lower() in COUNTRIES or not _stands_elsewhere(name, role, text)
    ):
        return Role(role, None)
    return Role(" ".join(words[first:]), name)


#: Words as short as "of" go on a title: Secretary of State.
_SHORT = 3


def _owner(words: list[str]) -> str | None:
    """The name of the body that somebody belongs to: "Oddby Council's" → Oddby Council; nothing for "the club's"."""
    plain = [*words[:-1], re.sub(r"['’]s?$", "", words[-1])]
    return " ".join(plain) if all(word[:1].isupper() for word in plain) and len(plain) > 1 else None


def _stands_elsewhere(name: str, role: str, text: str) -> bool:
    """Whether a word has its capital in the middle of a sentence too, outside the role."""
    return re.search(rf"(?<=[a-z,] ){re.escape(name)}(?!{re.escape(role[len(name) :])})\b", text) is not None
