"""Descriptions that mean whom the sentence or the paragraph before has brought in."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[list[str]]:
    return [[source.name for source in quote.chain] for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The one person who is named so far, by what nothing has said yet.
        ("Marla Quint laughed at first.\n\n“I read it twice on the stairs,” the nurse recalled.", [["Marla Quint"]]),
        # The paper that the sentence before speaks of.
        ("Marla Quint took the letter for a joke.\n\n“It said my house was gone,” the nurse recalled.", [["Marla Quint"], ["Marla Quint", "letter"]]),
        # An indefinite description in the paragraph, with a possessive of its own.
        ("Ivo Roe told Reuters the boat sank.\n\nAt the shelter a docker, his hand in a bandage, wept. “I left my boots,” the man said.", [["Reuters", "Ivo Roe"], ["docker"]]),
        ("Ivo Roe is angry.\n\nIn the town, a middle-aged cashier was shaken by it. “One guy came in and laughed,” said the woman.", [["middle-aged cashier"]]),
        # Who gives evidence is who was told of above.
        ("A tram had no brakes, the depot’s cleaner told the court.\n\nOmar Fells, 41, gave evidence for two hours. “It was humming,” he said.", [["Omar Fells"], ["Omar Fells"]]),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Craig Uhl, 49, denies it. An apprentice wept. “He was loud,” the nurse said.", "Craig Uhl"),
        ("A boat sank, the coastguard said.\n\nDmitri Osin, 29, was in hospital.", "Dmitri Osin"),
    ],
)
def test_somebody_else_may_be_meant(text: str, other: str) -> None:
    assert all(other not in chain for chain in chains(text))
