"""Documents that show and find what a clause without "that" says."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(quote.text, [source.name for source in quote.chain]) for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "said", "chain"),
    [
        ("Court records show the man was arrested in May.", "the man was arrested in May", ["Court records"]),
        ("The survey found voters were angry.", "voters were angry", ["survey"]),
        ("Bank records show he paid cash.", "he paid cash", ["Bank records"]),
        ("The video shows the officer fired twice.", "the officer fired twice", ["video"]),
        (
            "Fuel receipts obtained by the Herald show the ship never left port and took on no coal.",
            "the ship never left port and took on no coal",
            ["Herald", "Fuel receipts"],
        ),
    ],
)
def test_a_clause_is_what_a_document_shows(text: str, said: str, chain: list[str]) -> None:
    assert found(text) == [(said, chain)]


@pytest.mark.parametrize(
    "text",
    [
        "The photos show the mayor’s car.",
        "Footage shows a man running from the store.",
        "The footage shows a man dressed in black.",
        "Photos show a hall with unfinished walls, bare wires and one lamp.",
        "The film shows how boats were built.",
        "The guide showed the visitors a door that was locked.",
    ],
)
def test_a_thing_that_is_shown_is_no_statement(text: str) -> None:
    assert found(text) == []
