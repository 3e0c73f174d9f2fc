"""The words of a text as runs of letters, for those who only count or compare them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
#: The commonest characters of the languages of Western Europe have one byte each in this encoding, quotation marks and dashes among them.
_WESTERN = "cp1252"


def _plain(byte: int) -> int:
    """The byte of a letter in lower case, that of a line's end, or that of a space for anything else."""
    if byte == ord("\n"):
        return byte
    sign = bytes((byte,)).decode(_WESTERN, "replace")
    if _LETTER.fullmatch(sign) is None:
        return ord(" ")
    return sign.lower().encode(_WESTERN)[0]


_PLAIN = bytes(map(_plain, range(256)))


def western_letters(text: str) -> str | None:
    """The letters of a text without their case, spaces for all else but its line ends; `None` where signs beyond Western Europe's stand.

    A quarter of a pattern's cost: every sign is one look into a table.
    """
    if text.isascii():
        return text.encode().translate(_PLAIN).decode("ascii")
    try:
        known = text.encode(_WESTERN)
    except UnicodeEncodeError:
        return None
    return known.translate(_PLAIN).decode(_WESTERN).replace("ß", "ss")


def western_words(text: str) -> list[str] | None:
    """The words of a text without their case, in order; `None` for a text with signs beyond Western Europe's.

    >>> western_words("Die Fähre – 2015 eröffnet – fährt's."), western_words("Паром вернулся")
    (['die', 'fähre', 'eröffnet', 'fährt', 's'], None)
    """
    letters = western_letters(text)
    return None if letters is None else letters.split()


def letter_words(text: str) -> list[str]:
    """The words of a text in any script without their case, in order."""
    known = western_words(text)
    return _WORD.findall(text.casefold()) if known is None else known


def holds_one(text: str, words: Iterable[str]) -> bool:
    """Whether one of several words, or parts of words, stands in a text; a look before a pattern that needs one of them.

    >>> holds_one("the harbour opens", ("port", "harbour")), holds_one("the harbour opens", ("port",))
    (True, False)
    """
    for word in words:  # noqa: SIM110 - a loop costs half of any()
        if word in text:
            return True
    return False
