"""Outlets that later statements came through, papers in relative clauses, and what stands on signs."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[list[str]]:
    return [[source.name for source in quote.chain] for quote in annotate(text, language="en").quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The parishes will merge, its bishop told priests in a letter leaked to the French daily La Croix.\n\nThe accounts “no longer permit sentiment,” Bishop Tomas Delacroix wrote. Delacroix said no more.",
            [["La Croix", "Tomas Delacroix"]] * 2,
        ),
        (
            "The club will sell its ground, its chairman told fans in an email obtained by the Herald.\n\nChairman Tom Roe added that the bank “had run out of patience.”",
            [["Herald", "Tom Roe"]] * 2,
        ),
        ("The audit, which the Herald has seen, calls the pier “a sponge.”", [["Herald", "audit"]]),
        ("The league’s own study, published in full by the Argus, describes the pitch as “a bog.”", [["Argus", "league’s own study"]]),
        ("The firm’s ranking, which the Chronicle published in full, labels it “sunset-ready.”", [["Chronicle", "firm’s ranking"]]),
        ("Interviewed on Radio 4’s Tideline, Salma Roe insisted that it was open.", [["Radio 4’s Tideline", "Salma Roe"]]),
        ("Ann Roe claimed that Vale had promised the town in May that “no tree would fall”.", [["Ann Roe"], ["Ann Roe", "Vale"]]),
    ],
)  # fmt: skip
def test_through_whom_it_came(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Posters on the door read “Trams Not Tanks.”",
        "A petition titled “Keep the Trams” had drawn 4,000 signatures by Wednesday.",
    ],
)
def test_slogans_and_titles_are_no_quotations(text: str) -> None:
    assert chains(text) == []


def test_a_sign_may_say_something() -> None:
    assert chains("A sign on the gate read “we are closed until the bridge is mended”.") == [["sign on the gate"]]
