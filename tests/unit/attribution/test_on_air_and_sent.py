"""Where somebody is heard, what he sends, and what he signs in an outlet."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(quote.text, [source.name for source in quote.chain]) for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Sen. Ruth Tallow, appearing Friday on public radio station WKAR, said the bill was “a paper boat.”", ["WKAR", "Ruth Tallow"]),
        ("The coach, speaking on Tuesday on sports channel TSN, said he would resign.", ["TSN", "coach"]),
        ("Mayor Joan Hale, interviewed on local radio station KXLV, called the plan “a hat without a head.”", ["KXLV", "Joan Hale"]),
        ("The governor, a guest on CNN’s State of the Union, said the bill was dead.", ["CNN", "governor"]),
        ("Appearing on KXLV, the mayor said the dam would hold.", ["KXLV", "mayor"]),
        ("The dam would hold, the mayor told listeners of the local radio station KXLV.", ["KXLV", "mayor"]),
        ("Asked on Channel 4 News about the dam, the mayor said it would hold.", ["Channel 4 News", "mayor"]),
        ("“The cells are full,” a prisoner said in a text message to BBC Persian.", ["BBC Persian", "prisoner"]),
        ("A nurse said in a voice message sent to BBC Persian that the cells were full.", ["BBC Persian", "nurse"]),
        ("In her Bloomberg column, Ann Roe wrote that the dam was safe.", ["Bloomberg", "Ann Roe"]),
        ("Ann Roe wrote in her New York Times newsletter that the dam was safe.", ["New York Times", "Ann Roe"]),
    ],
)  # fmt: skip
def test_where_it_was_heard_stands_before_the_speaker(text: str, chain: list[str]) -> None:
    assert [sources for _, sources in found(text)] == [chain]


@pytest.mark.parametrize(
    ("text", "said", "chain"),
    [
        ("A teacher said the school was empty in a video sent to VOA Persian.", "the school was empty", ["VOA Persian", "teacher"]),
        ("Hale said the school was empty in an interview with the Herald on Monday.", "the school was empty", ["Herald", "Hale"]),
        ("Hale said the girl had died in a letter to the council.", "the girl had died in a letter to the council", ["Hale"]),
        ("Hale said the firm had lied in a report published by the board.", "the firm had lied in a report published by the board", ["Hale"]),
    ],
)  # fmt: skip
def test_the_end_of_a_clause_may_only_say_how_it_came(text: str, said: str, chain: list[str]) -> None:
    assert found(text) == [(said, chain)]


def test_what_is_said_begins_with_its_verb() -> None:
    """A report that is spoken of in what is said holds nothing."""
    text = "The union said the firm had paid for a campaign that was outlined in a report from the Herald."
    assert found(text) == [
        ("the firm had paid for a campaign that was outlined in a report from the Herald", ["union"])
    ]


@pytest.mark.parametrize(
    "text", ["The owner was adamant that the ship is safe.", "The owners are adamant the ship is safe."]
)
def test_who_is_adamant_has_said_so(text: str) -> None:
    assert [said for said, _ in found(text)] == ["the ship is safe"]
