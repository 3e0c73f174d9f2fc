"""Turns of phrase that reporters use: clauses before the main one, answers by a noun, what was accepted, heard and spoken of."""

from __future__ import annotations

import pytest

from newsparse import annotate
from tests.english import Said, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a clause before the main one ends where that begins
        ("Although Ann Roe insisted that she was innocent, the jury took an hour.", [("she was innocent", "Ann Roe")]),
        ("When Tom Roe said he was leaving, the crowd cheered.", [("he was leaving", "Tom Roe")]),
        ("As Ann Roe noted on Monday, the bank has not paid.", [("the bank has not paid", "Ann Roe")]),
        ("As the name suggests, the pass is cold.", []),
        ("As I said, the pass is cold.", []),
        # an answer, a message, a verdict is whose it is
        ("Ann Roe's response was simple: “No.”", [("No.", "Ann Roe")]),
        ("Ann Roe's verdict: “It is a gift.”", [("It is a gift.", "Ann Roe")]),
        ("Ann Roe had a message for the bank: “Pay up.”", [("Pay up.", "Ann Roe")]),
        ("Ann Roe had this to say: “Pay up.”", [("Pay up.", "Ann Roe")]),
        ("Not so, said Tom Roe: “It is a gift.”", [("It is a gift.", "Tom Roe")]),
        # verbs in several words
        ("Tom Roe was quick to point out that the vote was close.", [("the vote was close", "Tom Roe")]),
        ("Tom Roe went so far as to say the vote was rigged.", [("the vote was rigged", "Tom Roe")]),
        ("The court heard from a doctor that the wound was deep.", [("the wound was deep", "doctor")]),
        ("Ann Roe accepted that the roof had been leaking.", [("the roof had been leaking", "Ann Roe")]),
        ("Ann Roe signalled that rates could fall.", [("rates could fall", "Ann Roe")]),
        ("Ann Roe promised it would not happen again.", [("it would not happen again", "Ann Roe")]),
        ("Neighbours spoke of “a whistle and then nothing”.", [("a whistle and then nothing", "Neighbours")]),
        ("Tom Roe went further, calling the paper’s report “thin”.", [("thin", "Tom Roe")]),
        # a noun for what was said, with "by"
        ("It followed a remark by the treasurer, Ann Roe, that soup was cheaper.", [("soup was cheaper", "Ann Roe")]),
        ("The town rejected a suggestion by Tom Roe that the goat be shot.", [("the goat be shot", "Tom Roe")]),
        # who is said to have said it
        ("According to two engineers, neither of whom would be named, the dam was unsafe.", [("the dam was unsafe", "two engineers")]),
        ("The goat has turned up at a club, where members say it ate the lawn.", [("it ate the lawn", "members")]),
        ("“We asked in June,” said one volunteer nurse, whom the paper has agreed not to name.", [("We asked in June", "volunteer nurse")]),
        ("The army's spokesman, Brig. Gen. Tarig Roe, said drones had hit a market.", [("drones had hit a market", "Tarig Roe")]),
        ("In the Guardian, Ann Roe argues that the inquiry should be shown live.", [("the inquiry should be shown live", "Guardian > Ann Roe")]),
        # its second part is its word too
        ("The firm said it “reviews its range” and would not comment on “gossip”.", [("it “reviews its range” and would not comment on “gossip”", "firm")]),
        # names of things
        ("They walked there in a protest dubbed the ‘soup march’.", []),
    ],
)  # fmt: skip
def test_turns(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_an_hour_ends_a_sentence_before_quoted_words() -> None:
    text = "Sue Roe said she got a call from her guard at 2 a.m. \"He said, 'The machine is gone,'\" she recalled."
    assert said(text) == [
        ("she got a call from her guard at 2 a.m.", "Sue Roe"),
        ("He said, 'The machine is gone,'", "Sue Roe"),
        ("The machine is gone", "Sue Roe > guard"),
    ]


def test_the_french_daily_is_the_one_just_named() -> None:
    text = (
        "According to L'Équipe, the club wants Caron. Caron's agent told the French daily that he had had “a coffee”."
    )
    assert said(text) == [
        ("the club wants Caron", "L'Équipe"),
        ("he had had “a coffee”", "L'Équipe > Caron's agent"),
    ]


def test_a_nation_of_two_words_is_nobody() -> None:
    text = "Sri Lankan dockers ended a strike. Ports Minister Dilani Roe denied that a plan was dead.\n\nIn a statement on Tuesday, she said it was only “postponed”."
    assert [chain for _, chain in said(text)] == ["Dilani Roe", "Dilani Roe"]


def test_he_added_amid_a_sentence_is_not_of_whom_it_speaks() -> None:
    text = "“My wife would notice,” Alderman Tim Roe told Radio Lund. The inspector, he added, should take a look."
    assert said(text)[-1] == ("The inspector / should take a look", "Radio Lund > Tim Roe")


def test_november_of_that_year() -> None:
    text = "The agency knew of it by 2022. “Let us not count,” one manager wrote in November of that year."
    (quote,) = annotate(text, language="en", published="2024-03-06").quotes[-1:]
    assert quote.when is not None
    assert quote.when.isoformat() == "2022-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a day is no station
        ("“I was told to say yes,” a biologist wrote on March 12.", [("I was told to say yes", "biologist")]),
        # whose participle follows a frame
        (
            "The firm has asked a bank for buyers, the people said, cautioning that no deal was certain.",
            [("The firm has asked a bank for buyers", "people"), ("no deal was certain", "people")],
        ),
        ("She denied that the group was too complex, but left open whether it would be split.", [("the group was too complex", "")]),
        (
            "Ivo Roe, who works in Woods Hole, Mass., and was not involved, says the animals may have dozed.",
            [("the animals may have dozed", "Ivo Roe")],
        ),
        ("The octopuses go on tasting, researchers report September 2 in Current Biology.", [("The octopuses go on tasting", "researchers")]),
        (
            "A second source, who is “still on the group chat,” tells TMZ that the two had parted.",
            [("the two had parted", "TMZ > second source")],
        ),
        ("Official estimates of the number were “largely guesswork”, a statistician has admitted.", [("Official estimates of the number were “largely guesswork”", "statistician")]),
        ("A spokesperson disputed that, calling it “gossip.”", [("gossip.", "spokesperson")]),
        ("A diplomat spoke of the president. He listened politely, she said, and asked about fish.", [("He listened politely / and asked about fish", "diplomat")]),
        ("Tass, quoting the military, said that two officers were hurt.", [("two officers were hurt", "Tass > military")]),
    ],
)  # fmt: skip
def test_more_turns(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_a_label_in_capitals_with_what_somebody_is_is_his_in_later_turns() -> None:
    text = "RENEE ROE, HOST: Has the dam held?\n\nDALE POE: It has held, I saw it.\n\nROE: Who told you?\n\nPOE: Nobody had to tell me."
    quotes = annotate(text, language="en").quotes
    assert [quote.mention.text if quote.mention else "" for quote in quotes] == ["RENEE ROE", "DALE POE", "ROE", "POE"]
    assert len({quote.speaker for quote in quotes}) == 2
