"""Whom later mentions mean: parts in a story, couples and pairs, abbreviated titles, those who are described before they are named."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[str]:
    """The chain of each quotation of a text."""
    quotes = annotate(text, language="en").quotes
    return [" > ".join(one.name for one in quote.chain) if quote.speaker else "nobody" for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Clara Roe told the court she had been sad. Hale's barrister asked her why. “Nobody laughed,” the witness said.",
            ["Clara Roe", "Clara Roe"],
        ),
        (
            "The jury was sent home. Tom Hale, a barrister, said it was late. “I saw it,” the witness said.",
            ["Tom Hale", "witness"],
        ),
        (
            "Lena Roe, head of the Riders' Union, said 2,000 had joined. The founder, Tobias Hale, said it was fewer. “Count them,” the union leader said.",
            ["Lena Roe", "Tobias Hale", "Lena Roe"],
        ),
        (
            "Her Conservative opponent, Roger Hale, said he would hold her towel. Pam Roe, a Liberal, said she would swim. The Conservative said it was cold.",
            ["Roger Hale", "Pam Roe", "Roger Hale"],
        ),
        (
            "Lisa Roe said she had seen the fire. “It was orange,” the mother of two said.",
            ["Lisa Roe", "Lisa Roe"],
        ),
        (
            "An employment tribunal sat in Hull. Maria Roe said she had hummed. Ruth Hale, for the embassy, said Ms Roe had been warned. The barrister said the warnings were in writing.",
            ["Maria Roe", "Ruth Hale", "Ruth Hale"],
        ),
        (
            "A former buyer said she had kept the emails.\n\nThe head of food, Anton Roe, said the rules had changed. The executive said they were better now.",
            ["former buyer", "Anton Roe", "Anton Roe"],
        ),
    ],
)
def test_the_part_that_somebody_plays(text: str, expected: list[str]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tom and Brenda Roe said they would feed the pickets. Mrs Roe said the pickets were hungry. “They eat well,” the couple said.",
            ["Tom and Brenda Roe", "Brenda Roe", "Tom and Brenda Roe"],
        ),
        (
            "Tom Hale and Brenda Roe said the bridge was closed. The pair said it would open. Roe said she was tired.",
            ["Tom Hale and Brenda Roe", "Tom Hale and Brenda Roe", "Brenda Roe"],
        ),
        ("Mr and Mrs Roe said they would stay. They added that it was late.", ["Mr and Mrs Roe", "Mr and Mrs Roe"]),
        ("Health and Human Services Secretary Alex Roe said it was over.", ["Alex Roe"]),
        (
            "Nadia Farouk and Louise Roe shared a cell. Farouk said it was cold. Roe said she had smoked.",
            ["Nadia Farouk", "Louise Roe"],
        ),
        (
            "Sisters Joan and Betty Roe run the ferry. Joan Roe, 81, steers. “Betty talks,” she said. Her sister said somebody had to.",
            ["Joan Roe", "Betty Roe"],
        ),
        (
            "“We wanted quiet,” Janet Roe said. Her husband, Alf, said he missed the darts. Mr Roe said they might open it.",
            ["Janet Roe", "Alf", "Alf"],
        ),
    ],
)
def test_couples_pairs_and_kin(text: str, expected: list[str]) -> None:
    assert [chain.replace("Health and Human Services Secretary ", "") for chain in chains(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sen. Roy Hale and Rep. Judith Roe met farmers. The senator said a bill was ready. The congresswoman said it was late.",
            ["Roy Hale", "Judith Roe"],
        ),
        (
            "The Rev. Martha Roe was suspended. The bishop, Julian Hale, said goats ate wreaths. The vicar said they ate nettles.",
            ["Julian Hale", "Martha Roe"],
        ),
        ("PC Tracy Roe said she had found a shoe. The officer said it was wet.", ["Tracy Roe", "Tracy Roe"]),
        ("The keeper, Una Roe, said nobody had asked her.", ["Una Roe"]),
        ("His trainer, 61-year-old Mick Roe, said there was no hurry.", ["Mick Roe"]),
        ("The neighbour, retired major Douglas Roe, said he could hear it.", ["Douglas Roe"]),
        ("His co-star, Zoe Roe, said he would be back.", ["Zoe Roe"]),
        ("The winner, Hugh Lane, said it was late.", ["Hugh Lane"]),
        (
            "A rebel commander known as Falcon said his men had fired. The commander said the noise had stopped.",
            ["Falcon", "Falcon"],
        ),
        (
            "A patient, identified as Ms B, said she woke to a trumpet. Ms B said it was loud.",
            ["Ms B", "Ms B"],
        ),
        ("A foreman, identified only as Witness 6, said the holes were counted.", ["foreman"]),
        (
            "A boy of nine said that he had only steered.\n\nJamie Roe was on his way to school. “I saw a hedge,” he said.",
            ["Jamie Roe", "Jamie Roe"],
        ),
        (
            "A man was killed on Monday, police said.\n\nTom Hale was on his way to work. “I saw it,” he said.",
            ["police", "Tom Hale"],
        ),
        ("The pilot of a helicopter has been cleared.\n\nThe 44-year-old said he had seen a hangar.", ["pilot"]),
    ],
)
def test_names_titles_and_those_named_later(text: str, expected: list[str]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three men who sold a bridge were jailed. “You sold it twice,” Judge Linda Hale told them.",
            ["Linda Hale"],
        ),
        (
            "“You are a danger,” Judge Graham Hale told Terence Roe. Roe said he would appeal.",
            ["Graham Hale", "Terence Roe"],
        ),
        (
            "Minister Yaw Roe wrote that she had walked it in 2019. He says there were no rails.",
            ["Yaw Roe", "Yaw Roe"],
        ),
        (
            "The Dock Workers' Alliance has called a strike at Port Ennor. They said the port had not answered.",
            ["Dock Workers' Alliance"],
        ),
        (
            "“Mr Hale took me into his office,” Clara Roe said. “He told me, ‘Nobody measures a sketch.’ I laughed.”",
            ["Clara Roe", "Clara Roe > Hale"],
        ),
        (
            "A source close to the club said the deal was off. Another source said that was not true. A third said nothing had been signed.",
            ["source close to the club", "source", "third"],
        ),
        (
            "Her lawyer, Simon Hale, said it was fine. Hale's barrister said nothing had changed.",
            ["Simon Hale", "Hale's barrister"],
        ),
        (
            "They might open it at Christmas, Tom Roe said. The brewery said it had not been asked.",
            ["Tom Roe", "brewery"],
        ),
        (
            "A waiter has sued the restaurant Blue Heron. The restaurant said singing was optional.",
            ["Blue Heron"],
        ),
        ("Her wife, Lucy, told Racing Day that he had found them.", ["Racing Day > Lucy"]),
    ],
)
def test_who_is_told_and_whom_pronouns_mean(text: str, expected: list[str]) -> None:
    assert chains(text) == expected


def test_one_pronoun_does_not_undo_what_several_have_told() -> None:
    text = "Zandra Roe said she had left. She said she was tired. “I went,” she said. He said it was late."
    assert chains(text)[-1] != "Zandra Roe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Miles Roe told the BBC that he had read most. A reporter from Sky asked if he would resign. “No,” he replied.",
            ["BBC > Miles Roe", "Miles Roe"],
        ),
        (
            "Miles Roe told the BBC that he had read most. Roe told reporters later that he had read it all.",
            ["BBC > Miles Roe", "Miles Roe"],
        ),
        (
            "Miles Roe told the BBC that he had read most. In a speech in Hull, Roe said that he had read it all.",
            ["BBC > Miles Roe", "Miles Roe"],
        ),
        (
            "Two pilots told Reuters the strike would go on. One said it was about pay. The other said it was about sleep.",
            ["Reuters > Two pilots", "Reuters > One", "Reuters > other"],
        ),
        (
            "Ann Roe told the BBC that she was late. The mayor, Tom Hale, said in a speech that it was cold. She said she had run.",
            ["BBC > Ann Roe", "Tom Hale", "BBC > Ann Roe"],
        ),
    ],
)
def test_what_ends_an_outlets_occasion(text: str, expected: list[str]) -> None:
    assert chains(text) == expected
