"""What stands before the subject of a cue, and who speaks for others in court."""

from __future__ import annotations

import pytest

from newsparse import annotate


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Reacting, the union’s secretary, Mr. Paul Adeyemi, dismissed the claim as “a bedtime story”.", "Paul Adeyemi"),
        ("Responding, the minister, Ann Roe, rejected the report as “fiction”.", "Ann Roe"),
        ("Contacted, the director, Mr. Ayo Bello, said he knew of no such letter.", "Ayo Bello"),
        ("Speaking separately, the deputy, Carl Roe, denied that the ship had sunk.", "Carl Roe"),
        ("Summing up, the coroner, Carl Roe, said that the ship had sunk.", "Carl Roe"),
        ("Counsel assisting, Ruth Oakley, told the inquiry the gates had been locked.", "Ruth Oakley"),
        ("The attorney representing, Ruth Oakley, told the inquiry the gates had been locked.", "Ruth Oakley"),
        ("Ruth Oakley SC, for Captain Hale, put it to him that he had “dreamt the whole crew”.", "Ruth Oakley"),
        ("The prosecutor put it to her that she had sold the boat.", "prosecutor"),
    ],
)  # fmt: skip
def test_who_speaks_behind_what_he_does(text: str, speaker: str) -> None:
    quote = annotate(text).quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


def test_a_name_that_looks_like_a_participle_is_one() -> None:
    text = "Browning, the chief engineer, Dock Board, said the gates held. Wilfred, a docker, said they had not."
    assert [quote.speaker.name for quote in annotate(text).quotes if quote.speaker] == ["Browning", "Wilfred"]
