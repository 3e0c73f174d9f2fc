"""When the outlet of a statement carries over and when not, what papers are called later on, and who is told of by a role."""

from __future__ import annotations

import pytest

from newsparse import annotate, parse_article

Said = tuple[tuple[str, ...], str]


def _said(text: str) -> list[Said]:
    """The chains and contents of a text's quotations."""
    return [
        (tuple(source.name for source in quote.chain), quote.text) for quote in annotate(text, language="en").quotes
    ]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "A chemist told the Star Tribune that the lake was salt. The Minneapolis newspaper wrote that the plant knew.",
            ("Star Tribune",),
        ),
        (
            "The gem is gone, according to Mmegi, which cited a customs document. The Botswana newspaper also reported that two guards had been suspended.",
            ("Mmegi",),
        ),
        (
            "The islands will share an envoy, three diplomats told Agence France-Presse. A fourth diplomat told the agency it was late.",
            ("Agence France-Presse", "fourth diplomat"),
        ),
        (
            "The head was quoted by the state news agency Montsame as saying it was cold. Montsame, citing the weather service, said it was minus 49.",
            ("Montsame", "weather service"),
        ),
        (
            "In an email obtained by NPR, Crewe told a colleague that the violin would pay for everything.",
            ("NPR", "Crewe"),
        ),
        (
            "A former envoy, Sir Basil Thorn, wrote in The Spectator that small nations hunt alone.",
            ("Spectator", "Basil Thorn"),
        ),
        (
            "In an essay for Nautilus, Joanna Petch wrote that all research is about the researcher.",
            ("Nautilus", "Joanna Petch"),
        ),
        (
            "“The stone is insured,” the vault’s operator, Lindiwe Phala, was quoted by the Financial Mail as saying.",
            ("Financial Mail", "Lindiwe Phala"),
        ),
        ("Ekdahl’s opponent in November, Dale Hruska, accused her of “insulting the county”.", ("Dale Hruska",)),
        (
            "Ann Aske told the Yorkshire Post that it was slow. Miss Aske wrote to us afterwards that the bells are slow as well.",
            ("Ann Aske",),
        ),
    ],
)
def test_last_statement(text: str, chain: tuple[str, ...]) -> None:
    assert _said(text)[-1][0] == chain


@pytest.mark.parametrize(
    "text",
    [
        "The donor, Beatrice Lamont, demanded her money back.",
        "Senator Ann Ekdahl said sorry on Sunday to the owner of the pig.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert _said(text) == []


def test_own_interview_ends_the_other_outlets_occasion() -> None:
    text = (
        "Alan Stroud assured the Calder Courier that the site was a model for all. Stroud now lobbies for the industry.\n\n"
        "In an interview with Deep Ledger, he said he had relied on what he was given."
    )
    article = parse_article(text, outlet="Deep Ledger", format="text", published="2022-03-31")
    assert [tuple(source.name for source in quote.chain) for quote in article.quotes] == [
        ("Calder Courier", "Alan Stroud"),
        ("Alan Stroud",),
    ]


def test_headline_that_quotes_a_role() -> None:
    text = (
        "‘We Came Last for Practice,’ Says Rower\n\nBy Augusta Finch\n\n"
        "HENLEY — An eight that had never won a race took the cup on Sunday by the width of a name badge.\n\n"
        "“We came last for practice,” said the stroke, Theo Marsden. “Now we know where everything is.”\n\n"
        "The club’s president, Clive Hanbury, said simply: “We lost to better singers.”"
    )
    article = parse_article(text, format="text", published="2009-08-24")
    first = article.quotes[0]
    assert first.parts[0].of == "headline"
    assert first.speaker is not None
    assert first.speaker.name == "Theo Marsden"
