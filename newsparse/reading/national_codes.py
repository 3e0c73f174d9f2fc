"""The national versions of ISO 646: seven-bit codes in which letters with marks stand in the place of brackets and braces."""

from __future__ import annotations

import re

#: What the signs of ASCII that a nation may replace mean in its version, by language.
NATIONAL: dict[str, dict[str, str]] = {
    # DIN 66003
    "de": {"[": "Ä", "\\": "Ö", "]": "Ü", "{": "ä", "|": "ö", "}": "ü", "~": "ß"},
    # SEN 850200 B, SFS 4017
    "sv": {"[": "Ä", "\\": "Ö", "]": "Å", "{": "ä", "|": "ö", "}": "å"},
    "fi": {"[": "Ä", "\\": "Ö", "]": "Å", "{": "ä", "|": "ö", "}": "å"},
    # NS 4551, DS 2089
    "no": {"[": "Æ", "\\": "Ø", "]": "Å", "{": "æ", "|": "ø", "}": "å"},
    "da": {"[": "Æ", "\\": "Ø", "]": "Å", "{": "æ", "|": "ø", "}": "å"},
    # NF Z 62-010
    "fr": {"@": "à", "\\": "ç", "{": "é", "|": "ù", "}": "è"},
    # UNI 0204-70
    "it": {"\\": "ç", "]": "é", "`": "ù", "{": "à", "|": "ò", "}": "è", "~": "ì"},
    # NBR 9614 and Portugal's version
    "pt": {"[": "Ã", "\\": "Ç", "]": "Õ", "{": "ã", "|": "ç", "}": "õ"},
    # ISO-IR 17
    "es": {"[": "¡", "\\": "Ñ", "]": "¿", "|": "ñ"},
}
_SAME = {"nb": "no", "nn": "no"}

#: A sign that stands for a letter: inside a word, before its rest or behind its beginning.
_IN_WORD = re.compile(r"[A-Za-z][{|}~\\\[\]@`][a-z]|(?:^|\s)[{|}\[\]\\][a-z]{2}")
#: So many of them show that a text is in a national version.
_ENOUGH = 3


def national(text: str, language: str | None) -> str:
    r"""A text with the letters of its language in the place of the signs that stand for them; the text itself where none do.

    >>> national("Der B}rgermeister er|ffnet f}r Stra~en die Br}cke.", "de")
    'Der Bürgermeister eröffnet für Straßen die Brücke.'
    >>> national("The list {a, b} is [empty].", "de")
    'The list {a, b} is [empty].'
    """
    if language is None or not text.isascii():
        return text
    base = language.partition("-")[0].lower()
    letters = NATIONAL.get(_SAME.get(base, base))
    if letters is None or len(_IN_WORD.findall(text)) < _ENOUGH:
        return text
    return text.translate({ord(sign): letter for sign, letter in letters.items()})
