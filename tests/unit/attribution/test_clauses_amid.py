"""Clauses amid others: what relatives go on, what stands around a frame, what is done to papers, and what is not said."""

from __future__ import annotations

import pytest

from tests.english import Said, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the description that a relative goes on
        ("The vote went against growers who say the well is dry.", [("the well is dry", "growers")]),
        ("It was a blow to nurses, who say they were never asked.", [("they were never asked", "nurses")]),
        ("The ruling pleased the guild, which says it was right all along.", [("it was right all along", "guild")]),
        # an aside is over where the verb of the clause around it follows
        ("Tom Roe, who says he is innocent, left by the back door.", [("he is innocent", "Tom Roe")]),
        ("The firm, which denied that it had been warned, closed the yard.", [("it had been warned", "firm")]),
        (
            "Ann Roe, who said that the dam, which was built in 1920, was safe, has resigned.",
            [("the dam, which was built in 1920, was safe", "Ann Roe")],
        ),
        (
            "Tenants who say the lift has been broken since May sued the owner.",
            [("the lift has been broken since May", "Tenants")],
        ),
        # what others say of whom or what a relative means
        ("The bank cut the rate, a step that brokers said would please nobody.", [("would please nobody", "brokers")]),
        ("The firm plans to dig, which villagers say will ruin the spring.", [("will ruin the spring", "villagers")]),
        ("The man who detectives say planned the raid has fled.", [("planned the raid", "detectives")]),
        ("Tom Roe, who prosecutors said had taken bribes, walked free.", [("had taken bribes", "prosecutors")]),
    ],
)
def test_relatives(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A notice pinned by the council on 24 May states that the path will close.", [("the path will close", "notice")]),
        ("Letters read to the jury show that he had planned it for years.", [("he had planned it for years", "Letters")]),
        ("Emails sent to staff on Monday say the office will close.", [("the office will close", "Emails")]),
        ("A memo written in 2019 by the engineer says the bolts were rusty.", [("the bolts were rusty", "memo")]),
        ("Bank statements shown to the court indicate that the money went abroad.", [("the money went abroad", "Bank statements")]),
        # whoever cites them has none of them
        ("Papers cited by the court show that the barn burned.", [("the barn burned", "Papers cited by the court")]),
    ],
)  # fmt: skip
def test_papers_and_what_was_done_with_them(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A landlady claims thieves took her parrot.", [("thieves took her parrot", "landlady")]),
        ("Thieves took the parrot, a landlady claims.", [("Thieves took the parrot", "landlady")]),
        ("The report states all three men were drunk.", [("all three men were drunk", "report")]),
        ("The company reports profits fell by a tenth.", [("profits fell by a tenth", "company")]),
        # nouns, and verbs with nothing but an object
        ("He claims damages for the loss of the ship.", []),
        ("Storm Orla claims five lives as floods hit towns.", []),
        ("Norland claims sovereignty over what it calls the islands.", []),
        ("The insurance claims office closed.", []),
        ("Roe notes changes to the plan.", []),
    ],
)
def test_verbs_that_are_nouns_as_often(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a clause goes on behind its frame where it says how things are
        ("The plan was dead, Tom Roe said, and nobody would mourn it.", [("The plan was dead / and nobody would mourn it", "Tom Roe")]),
        ("They looked at six sites, Ann Roe said, and the quay was “the only dry one.”", [("They looked at six sites / and the quay was “the only dry one.”", "Ann Roe")]),
        ("The talks failed, the minister said, and the delegation flew home.", [("The talks failed", "minister")]),
        ("The roof leaked, Ann Roe said, but Tom Poe said it was dry.", [("The roof leaked", "Ann Roe"), ("it was dry", "Tom Poe")]),
        # whom an outlet quotes behind the clause
        ("The port will close for a week, Interfax quoted the governor as saying.", [("The port will close for a week", "Interfax > governor")]),
        ("“We must close,” Tom Roe told a meeting in Lodz, according to Interfax.", [("We must close", "Interfax > Tom Roe")]),
        # a date that another event gives, and an occasion between commas
        ("Tom Roe warned them two years before the bridge fell that it would.", [("it would", "Tom Roe")]),
        ("Ann Roe told the Gazette on Tuesday, before reading the paper, that her team had found none.", [("her team had found none", "Gazette > Ann Roe")]),
        # a frame around a frame, with "used to"
        ("Her father used to tell them that the sea would win, Ann Roe said.", [("Her father used to tell them that the sea would win", "Ann Roe"), ("the sea would win", "Ann Roe > father")]),
        ("One critic, Ann Roe recalls, wrote that the book “stinks”.", [("One critic / wrote that the book “stinks”", "Ann Roe"), ("the book “stinks”", "Ann Roe > critic")]),
        ("Children who slept less did worse, the researchers found.", [("Children who slept less did worse", "researchers")]),
        ("A passer-by reported hearing “a crunching noise” at dawn.", [("a crunching noise", "passer-by")]),
        ("Fuel for the detour cost €1,100, Ann Roe said.", [("Fuel for the detour cost €1,100", "Ann Roe")]),
        ("Ann Roe said fuel for the detour cost €1,100.", [("fuel for the detour cost €1,100", "Ann Roe")]),
    ],
)  # fmt: skip
def test_frames_around_and_amid_clauses(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what follows is not said
        ("Police confirmed officers were at the scene but would not reveal why.", [("officers were at the scene", "Police")]),
        ("He says both men left as friends but does not say when.", [("both men left as friends", "")]),
        ("Ann Roe stopped short of saying that she would quit.", []),
        ("Ann Roe left the room without saying that she would quit.", []),
        ("Ann Roe refrained from claiming that the firm was broke.", []),
        # neither a verb nor a conjunction begins what is said
        ("A lawyer who has advised the town said a deal was near.", [("a deal was near", "lawyer")]),
        ("The captain apologised to the fans and called it “a disgrace”.", [("a disgrace", "captain")]),
        # verbs whose object is part of what is told
        ("Ann Roe told the Gazette that shares had gone “nowhere in a decade”.", [("shares had gone “nowhere in a decade”", "Gazette > Ann Roe")]),
        ("She keeps it in a jar labeled “Do Not Open.”", []),
    ],
)  # fmt: skip
def test_what_is_not_said(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "Its report cites an agent.",
        "The report quoted an agent.",
        "It quoted an agent.",
        "Its source was an agent.",
    ],
)
def test_a_sentence_that_tells_whose_word_an_outlet_has(behind: str) -> None:
    assert said(f"The Gazette reported that the keeper would leave. {behind}") == [
        ("the keeper would leave", "Gazette > agent")
    ]


def test_a_sentence_of_an_outlet_s_reasons_names_nobody() -> None:
    text = "The Gazette reported that the keeper would leave. It cited the cost of living."
    assert said(text) == [("the keeper would leave", "Gazette")]
