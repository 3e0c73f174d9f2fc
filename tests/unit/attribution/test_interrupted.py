"""Frames that stand within what they report: both parts belong to it, unless the author goes on."""

from __future__ import annotations

import pytest

from newsparse import annotate


def parts(text: str) -> list[list[str]]:
    """The parts of each quotation of a text."""
    return [[part.text for part in quote.parts] for quote in annotate(text, language="en").quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If the strike goes on, Roe said, the mine will close.", [["If the strike goes on", "the mine will close"]]),
        ("Because of the storm, she said on Monday, the ferry would not sail.", [["Because of the storm", "the ferry would not sail"]]),
        ("The plan, Roe told the Gazette on Monday, would ruin the town.", [["The plan", "would ruin the town"]]),
        ("And the union, he told me, is working through a backlog.", [["the union", "is working through a backlog"]]),
        ("When the wave came, Roe said, she was asleep and “saw nothing” of it.", [["When the wave came", "she was asleep and “saw nothing” of it"]]),
        ("When asked why, Roe said, “Because it was there.”", [["Because it was there."]]),
        ("In 1885, he told his boss, Thomas Hale, that he could improve the motors.", [["he could improve the motors"]]),
        ("Ann Roe said the firm would be a bank by Easter, and it is.", [["the firm would be a bank by Easter"]]),
        ("Coach Ivo Kovac said everybody moves at some point.", [["everybody moves at some point"]]),
        ("His father, Roe liked to say, was a miner.", [["His father", "was a miner"]]),
        ("I would like to say that it was perfect.", []),
        ("According to Anna Roe, the harbour's oldest pilot, the boat had sunk.", [["the boat had sunk"]]),
        ("The film is, its director insists, a comedy.", [["The film is", "a comedy"]]),
        ("Unfortunately, that can mean that it is easy to lose the thread.", []),
    ],
)  # fmt: skip
def test_parts(text: str, expected: list[list[str]]) -> None:
    assert parts(text) == expected


def test_who_was_told_within_the_frame() -> None:
    (quote,) = annotate("The plan, Roe told the Gazette, would ruin the town.", language="en").quotes
    assert [source.name for source in quote.chain] == ["Gazette", "Roe"]


def test_a_day_before_but_is_not_that_of_what_somebody_says_now() -> None:
    (quote,) = annotate(
        "Striker Tom Roe broke his collarbone on Saturday but says he will be back.",
        language="en",
        published="2024-03-06",
    ).quotes
    assert quote.when is None


def test_a_name_kept_out_of_the_paper() -> None:
    (quote,) = annotate("“It was a mess,” said a guard, who did not want his name in the paper.", language="en").quotes
    anonymity = quote.chain[-1].anonymity
    assert anonymity is not None
    assert anonymity.reason is not None
    assert anonymity.reason.text == "did not want his name in the paper"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Hale said that it was over, Roe told the Post.",
            "en",
            [["Hale said that it was over"], ["it was over"]],
        ),
        (
            "Lüders habe versprochen, niemand müsse gehen, sagte Ohlsen der Zeitung.",
            "de",
            [["Lüders habe versprochen, niemand müsse gehen"], ["niemand müsse gehen"]],
        ),
    ],
)
def test_what_is_told_within_other_words_ends_with_these(text: str, language: str, expected: list[list[str]]) -> None:
    quotes = annotate(text, language=language).quotes
    assert [[part.text for part in quote.parts] for quote in quotes] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency said that it would rain, and the mayor, Ines Falk, said she would swim.", ["agency", "Ines Falk"]),
        ("The agency said it would rain, while Ines Falk, the mayor, told the Gazette that she would swim.", ["agency", "Ines Falk"]),
        ("The agency said it would rain, and Ines Falk, who runs the town, said she would swim.", ["agency", "Ines Falk"]),
        ("“It will rain,” the agency said, and the mayor, Ines Falk, said she would swim.", ["agency", "Ines Falk"]),
        ("The boat sank, and the mayor, Ines Falk, said she would swim.", ["Ines Falk"]),
        ("Ann Roe said it was “a farce”; Ines Falk, her deputy, called it “a tragedy”.", ["Ann Roe", "Ines Falk"]),
        ("The treasurer says it is not; the auditor, Ines Falk, says nobody knows.", ["treasurer", "Ines Falk"]),
    ],
)  # fmt: skip
def test_who_speaks_behind_an_apposition(text: str, expected: list[str]) -> None:
    quotes = annotate(text, language="en").quotes
    assert [quote.chain[-1].name for quote in quotes] == expected
    assert all("Falk" not in part.text for quote in quotes for part in quote.parts)
