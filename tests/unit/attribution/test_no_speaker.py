"""Who only looks like a speaker: who stands in a description, who is told, who has said nothing, one of two."""

from __future__ import annotations

import pytest

from newsparse import annotate


def speakers(text: str) -> list[str]:
    return [quote.speaker.name if quote.speaker is not None else "nobody" for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("The doctor treating Tom Hale", "doctor"),
        ("The lawyer representing Ann Roe", "lawyer"),
        ("The officer leading the inquiry", "officer"),
        ("A woman living near Tom Hale", "woman"),
        ("A letter addressed to Ann Roe", "letter"),
        ("A note left for Ann Roe", "note"),
        ("A message sent to Ann Roe", "message"),
        ("A man convicted of killing Ann Roe", "man"),
        ("A man accused by Ann Roe", "man"),
        ("A spokesman for the firm building the bridge", "spokesman for the firm"),
        ("A nurse caring for Ann Roe", "nurse"),
        ("The team led by Ann Roe", "team"),
        ("The inquiry chaired by Ann Roe", "inquiry"),
        ("A firm owned by Ann Roe", "firm"),
        ("A book written by Ann Roe", "book"),
        ("A judge hearing the case", "judge"),
        ("The woman suing Tom Hale", "woman"),
        ("The film about Ann Roe", "film"),
        ("A book about Ann Roe", "book"),
        ("A witness against Ann Roe", "witness"),
        ("A campaign against Ann Roe", "campaign"),
        ("The man behind Ann Roe", "man"),
        ("A critic like Ann Roe", "critic"),
        ("The man under Tom Hale", "man"),
        ("An aide to Ann Roe", "aide to Ann Roe"),
        ("The brother of Ann Roe", "brother of Ann Roe"),
        ("A spokesman for Ann Roe", "spokesman for Ann Roe"),
        ("A letter to Ann Roe", "letter to Ann Roe"),
        ("Roe’s lawyer", "Roe’s lawyer"),
        ("The man who shot Roe", "man"),
        ("The doctor", "doctor"),
        ("A diplomat briefed on the talks", "diplomat briefed on the talks"),
    ],
)
def test_whom_a_description_holds(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} said that the pier was safe.") == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Neither Ann Roe nor Tom Hale said that the pier was safe.",
        "No one at Halden Corp said that the pier was safe.",
        "Nobody said that the pier was safe.",
        "None of the officials said that the pier was safe.",
        "No official said that the pier was safe.",
        "Neither side said that the pier was safe.",
        "Nobody told Ann Roe that the pier was safe.",
        "No evidence showed that the pier was safe.",
        "If Ann Roe said that the pier was safe, she was wrong.",
        "Did Ann Roe say that the pier was safe?",
        "Had Tom Hale said that the pier was safe, he would be free.",
        "Unless Ann Roe says that the pier is safe, it will close.",
        "What if Ann Roe told the court that it was safe?",
        "She asked if Ann Roe had said that the pier was safe.",
        "Ann Roe never said that the pier was safe.",
    ],
)
def test_nobody_has_said_it(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor was told: “You are a thief.”", "nobody"),
        ("The crowd was asked: “Who are you?”", "nobody"),
        ("Ann Roe was told by police: “You are a thief.”", "police"),
        ("Ann Roe was told by the mayor that the pier was safe.", "mayor"),
    ],
)
def test_who_is_told(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Roe and Jane Hale left on Monday. “I am tired,” she said.", "nobody"),
        ("Tom Roe and Jack Hale left on Monday. He said he was tired.", "nobody"),
        ("Ann Roe met Tom Hale and Jack Poe. He said he was tired.", "nobody"),
        ("Ann Roe and Tom Hale left on Monday. She said she was tired.", "Ann Roe"),
        ("Ann Roe and Tom Hale left on Monday. He said he was tired.", "Tom Hale"),
        ("Ann Roe and Jane Hale left. Roe said it was late. She said she was tired.", "Ann Roe"),
    ],
)
def test_one_of_a_pair(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor, Ann Roe, blamed the coach. The coach said it was good.", "coach"),
        ("The mayor, Ann Roe, met the union’s president. The president said it was good.", "president"),
        ("The mayor, Ann Roe, met union president Tom Hale. The president said it was good.", "Tom Hale"),
        ("Ann Roe, head of the choir, left. The head of the choir said it was good.", "Ann Roe"),
        ("Ann Roe, the mayor, left. The mayor said it was good.", "Ann Roe"),
    ],
)
def test_whom_somebody_did_something_to(text: str, speaker: str) -> None:
    assert speakers(text)[-1].endswith(speaker)


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Phoenix Suns’ Peter Lorne", "Peter Lorne"),
        ("A friend of Ann Roe’s", "friend of Ann Roe"),
        ("Sainsbury’s", "Sainsbury"),
    ],
)
def test_possessives(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} said that the crowd was big.") == [speaker]
