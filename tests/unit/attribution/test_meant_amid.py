"""Who is meant where several come into question, which outlet a short name means, and marks and days over several sentences."""

from __future__ import annotations

import pytest

from newsparse import annotate, parse_article


def chains(text: str) -> list[tuple[str, ...]]:
    """The chain of each quotation of a text."""
    return [tuple(one.name for one in quote.chain) for quote in annotate(text, language="en").quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a description does not mean whom the quoted words alone speak of
        (
            ("Striker Ben Roe apologised to the fans and called it “a shambles”.\n\n"
            "“The boss told us, ‘Keep calm,’ and we did not,” the striker told Radio Lund."),
            [("Ben Roe",), ("Radio Lund", "Ben Roe"), ("Radio Lund", "Ben Roe", "boss")],
        ),
        # somebody's country before what he is on a team or a stage
        (
            ("Greta Roe said she liked every boo.\n\n“Nobody boos politely,” the Danish director said over tea.\n\n"
            "Tom Poe called the film “thin”."),
            [("Greta Roe",), ("Greta Roe",), ("Tom Poe",)],
        ),
        ("Tom Roe, 61, told Lund Live it was loud. The retired plumber said he had heard nothing since.", [("Lund Live", "Tom Roe")] * 2),
        # a paragraph that was another's alone goes on with him
        (
            ("Tom Hale, who wrote the rules, said on Monday that he was proud of his work. He said he would do it again. “I am old,” he said.\n\n"
            "At Holyrood the spokesman for the party, Alec Roe, accused the minister of “playing for time”.\n\nHe told Radio Lund that she should go."),
            [("Tom Hale",), ("Tom Hale",), ("Tom Hale",), ("Alec Roe",), ("Radio Lund", "Alec Roe")],
        ),
        # whose interview it is, who was called
        (
            "Ann Roe told Radio Lund that it was late. Paul Poe said it was a disgrace.\n\nMore from Roe’s interview. She said nobody had called.",
            [("Radio Lund", "Ann Roe"), ("Paul Poe",), ("Radio Lund", "Ann Roe")],
        ),
        (
            "Chief executive Dana Poe wrote that it was over.\n\nWe asked the firm's spokeswoman Petra Roe whether a date had been set. She replied that it had not.",
            [("Dana Poe",), ("Petra Roe",)],
        ),
        # the trade before a name that stands behind a description
        ("Her neighbour, retired bus driver Colin Roe, said he had shouted. “He was deaf to it,” he fumed.", [("Colin Roe",)] * 2),
        # in his words "he" is somebody else
        (
            "Tom Roe learned the trade from an army cook. “He told me, ‘Bread forgives’,” Roe wrote.",
            [("Tom Roe",), ("Tom Roe", "army cook")],
        ),
        # the paper of a review stands for what it says
        ("The review stresses safety. “It must come first,” it says.", [("review",)]),
        # the Times is no Financial Times
        (
            "The Financial Times said the firm was for sale. Ann Roe told The Times that it was not.",
            [("Financial Times",), ("Times", "Ann Roe")],
        ),
        (
            "The Tampa Bay Times said the firm was for sale. Ann Roe told the Times that it was not.",
            [("Tampa Bay Times",), ("Tampa Bay Times", "Ann Roe")],
        ),
        # an occasion of one's own; one that a paragraph shares
        ("Ann Roe told Radio Lund that it was late. She later wrote on her blog that it was early.", [("Radio Lund", "Ann Roe"), ("Ann Roe",)]),
        ("Ann Roe, the keeper, said the light was out. “I have no bulbs,” she told Radio Lund.", [("Radio Lund", "Ann Roe")] * 2),
        ("Ann Roe said on Monday the light was out. “I have no bulbs,” she told Radio Lund on Friday.", [("Ann Roe",), ("Radio Lund", "Ann Roe")]),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: list[tuple[str, ...]]) -> None:
    assert chains(text) == expected


def test_the_lead_s_landlady_is_whom_the_next_paragraph_names() -> None:
    text = "A FURIOUS landlady claims thieves took her parrot.\n\nMum-of-two Denise Roe, 52, said: 'The cage was open.'"
    assert chains(text) == [("Denise Roe",), ("Denise Roe",)]


def test_single_marks_go_on_over_paragraphs() -> None:
    text = "Denise Roe said: 'I came down at six. I screamed.\n\n'They never touched the till.'"
    (quote,) = annotate(text, language="en").quotes
    assert [part.text for part in quote.parts] == ["I came down at six. I screamed.", "They never touched the till."]
    # an apostrophe that begins a paragraph opens nothing
    assert not annotate("He left in the '90s.\n\n'Twas the season of storms.", language="en").quotes


def test_words_that_no_mark_closes_end_where_the_author_goes_on() -> None:
    text = 'Ty Roe said staff had "followed the rules. He added that no bees were found.\n\n“I want the queen,” Ann Poe said.'
    found = [
        (quote.text, quote.speaker.name if quote.speaker else "") for quote in annotate(text, language="en").quotes
    ]
    assert found == [
        ('staff had "followed the rules.', "Ty Roe"),
        ("no bees were found", "Ty Roe"),
        ("I want the queen", "Ann Poe"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ann Roe told a panel on Monday that it was late. In a talk with Radio Lund earlier that day, she said it was not.", ["2024-03-04"] * 2),
        ("Ann Roe was seen on Tuesday. That night she told reporters that it was over.", ["2024-03-05"]),
        ("Ann Roe was seen in town. That night she told reporters that it was over.", [None]),
    ],
)  # fmt: skip
def test_that_day_is_the_one_named_before(text: str, days: list[str | None]) -> None:
    quotes = annotate(text, language="en", published="2024-03-06").quotes
    assert [quote.when.isoformat() if quote.when else None for quote in quotes] == days


def test_a_headline_s_subject_before_a_colon_is_no_speaker_because_the_text_names_it() -> None:
    text = "Storm Orla: Sixty spend night in pub\n\nAbout 60 people were in a pub after Storm Orla left drifts, rescuers said.\n\nThe roads were shut on Sunday morning, and nobody could leave the valley before the ploughs had come."
    article = parse_article(text, format="text")
    assert [quote.speaker.name for quote in article.quotes if quote.speaker] == ["rescuers"]
