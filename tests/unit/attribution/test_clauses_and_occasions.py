"""Where what is said begins and ends, what is no report, and how headlines speak."""

from __future__ import annotations

import pytest

from newsparse import annotate, parse_article
from newsparse.attribution.naming import read_naming


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(quote.text, [source.name for source in quote.chain]) for quote in annotate(text, language="en").quotes]


@pytest.mark.parametrize(
    ("text", "said", "chain"),
    [
        ("A foreman had told her when she asked for water: “The line does not drink.”", "The line does not drink.", ["foreman"]),
        ("Ann Roe said the owner had replied, when she complained: “Buy a bucket.”", "Buy a bucket.", ["Ann Roe", "owner"]),
        ("Ann Roe told the court that a guard had shouted at her as she ran: “Leave the ladder.”", "Leave the ladder.", ["Ann Roe", "guard"]),
        ("A baker who goes by “crust_8” and claims to work in Hull said the shops already list it at 40 dollars.", "the shops already list it at 40 dollars", ["baker"]),
        ("The farmer said wolves still take his lambs.", "wolves still take his lambs", ["farmer"]),
        ("The deck pegs the launch for May 10 and touts “a week of battery, honestly.”", "a week of battery, honestly.", ["deck"]),
        ("The guard will miss two games, per ESPN.", "The guard will miss two games", ["ESPN"]),
        ("The ring will measure blood, per a slide deck obtained by the Herald.", "The ring will measure blood", ["Herald", "slide deck"]),
        ("Per a report in the Herald, the guard will sign for two years.", "the guard will sign for two years", ["Herald"]),
    ],
)  # fmt: skip
def test_what_is_said(text: str, said: str, chain: list[str]) -> None:
    assert (said, chain) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "He spoke under ground rules that barred the use of his name.",
        "They won in the coastal states that have moved to the left.",
        "It fits what strategists call “gray zone” tactics.",
        "The tickets rose to 4 dollars, per person, on Monday.",
    ],
)
def test_what_is_no_report(text: str) -> None:
    assert found(text) == []


def test_per_is_a_name_too() -> None:
    assert found("The chairman, Per Lund, said the piano was fine.") == [("the piano was fine", ["Per Lund"])]


@pytest.mark.parametrize(
    ("headline", "kind", "said"),
    [
        ("Nobody can sack me by post, says embattled mayor", "direct", "Nobody can sack me by post"),
        ("Strike to go ahead ‘come hell or high water’, says mayor", "mixed", "Strike to go ahead ‘come hell or high water’"),
        ("Pier must close for two years, mayor says", "indirect", "Pier must close for two years"),
    ],
)  # fmt: skip
def test_what_a_headline_says(headline: str, kind: str, said: str) -> None:
    body = "The embattled mayor, Tom Roe, said that he would stay. The council has spent four million on the wall and the road behind it."
    (quote,) = [q for q in parse_article(f"{headline}\n\n{body}").quotes if q.parts[0].of == "headline"]
    assert (str(quote.kind), quote.text) == (kind, said)
    assert [source.name for source in quote.chain] == ["Tom Roe"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leader of Opposition Mukta Vane", "Mukta Vane"),
        ("Minister for Works Ayo Bello", "Ayo Bello"),
        ("Secretary to the State Government Ene Okoro", "Ene Okoro"),
        ("Chief of Army Staff Bola Ade", "Bola Ade"),
    ],
)
def test_a_name_stands_behind_what_an_office_is_of(text: str, name: str) -> None:
    assert " ".join(read_naming(text).name) == name
