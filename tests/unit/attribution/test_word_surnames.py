"""Surnames that are words as well: they are whole names, and belong to whoever bears them here."""

from __future__ import annotations

import pytest

from newsparse import SourceKind, annotate

NAMES = (
    "Theresa May", "Jane March", "Doris Day", "Shelley Long", "Sarah White", "Charlotte White", "Denis Law", "Margaret Court", "Diane Lane", "Emily Post",
    "Jane Bell", "Shirley Temple", "Frank Church", "Benny Hill", "Megan Fox", "Jack Lord",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_surname_that_is_a_word_ends_a_persons_name(name: str) -> None:
    for text in (
        f"{name} said on Monday that the show would return next year.",
        f"“It was over,” said {name}.",
        f"The show was over, according to {name}.",
        f"“It was over,” {name} told the Guardian.",
    ):
        quotes = annotate(text, language="en").quotes
        assert [(quote.chain[-1].name, quote.chain[-1].kind) for quote in quotes] == [(name, SourceKind.PERSON)], text


@pytest.mark.parametrize(
    "name", ["Theresa May", "Doris Day", "Sarah White", "Denis Law", "Benny Hill", "Megan Fox", "Grace Sun"]
)
def test_it_means_that_person_alone(name: str) -> None:
    surname = name.split()[-1]
    quotes = annotate(f"{name} ran the show. “It was over,” {surname} said on Monday.", language="en").quotes
    assert [[source.name for source in quote.chain] for quote in quotes] == [[name]]


def test_a_month_stays_a_month() -> None:
    text = "Theresa May lost. In May she said it would pass. “It was close,” May said on May 5. Tom Roe said May 5 that it was over."
    quotes = annotate(text, language="en", published="2024-06-01").quotes
    assert [(quote.chain[-1].name, quote.parts[0].text, quote.when and quote.when.isoformat()) for quote in quotes] == [
        ("Theresa May", "it would pass", "2024-05"),
        ("Theresa May", "It was close", "2024-05-05"),
        ("Tom Roe", "it was over", "2024-05-05"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Virginia Beach said the pier would close.", SourceKind.ORGANIZATION),
        ("Austin Court said the hearing was off.", SourceKind.ORGANIZATION),
        ("The Hill said it was over.", SourceKind.OUTLET),
    ],
)
def test_places_bodies_and_papers_keep_their_names(text: str, kind: SourceKind) -> None:
    (quote,) = annotate(text, language="en").quotes
    assert quote.chain[-1].kind is kind


def test_two_whose_surnames_are_words_are_known_together() -> None:
    (quote,) = annotate("Jane Early and Tom May said it was over.", language="en").quotes
    assert quote.chain[-1].name == "Jane Early and Tom May"
