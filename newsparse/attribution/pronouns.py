"""Pronouns that refer to a source, by what they say of it."""

from __future__ import annotations

from typing import NamedTuple


class Pronoun(NamedTuple):
    """What a pronoun asks of whom it refers to."""

    gender: str
    """`f`, `m`, `n` (a thing or body) or empty."""
    plural: bool


_ROWS = (
    ("m", False, "he him his himself"),
    ("f", False, "she her hers herself"),
    ("n", False, "it its itself"),
    ("", True, "they them their theirs themselves both"),
)
_OTHER = {
    "de": (
        ("m", False, "er ihm ihn sein seine seinen seinem seiner seines"),
        ("f", False, "sie ihr ihre ihren ihrem ihrer"),
    ),
    "fr": (("m", False, "il"), ("f", False, "elle"), ("", True, "ils elles eux")),
    "es": (("m", False, "él"), ("f", False, "ella"), ("", True, "ellos ellas")),
    "it": (("m", False, "lui egli"), ("f", False, "lei ella"), ("", True, "loro essi esse")),
    "nl": (
        ("m", False, "hij hem zichzelf"),
        ("f", False, "zij ze haar"),
        ("", True, "hun hen"),
    ),
    "pt": (("m", False, "ele"), ("f", False, "ela"), ("", True, "eles elas")),
}


def pronouns_of(language: str) -> dict[str, Pronoun]:
    """The pronouns of a language, lower case."""
    rows = _OTHER.get(language, _ROWS)
    return {word: Pronoun(gender, plural) for gender, plural, words in rows for word in words.split()}
