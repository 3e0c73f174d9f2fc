"""Whom "the American" means, and when nobody can tell."""

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming
from newsparse.lexicon.demonyms import DEMONYMS, NATIONS


@pytest.mark.parametrize("text", ["the American", "the Dane", "The 26-year-old Ethiopian", "the New Zealander"])
def test_a_word_for_people_of_a_country_is_no_name(text: str) -> None:
    assert read_naming(text).name == ()


def test_every_country_has_a_word_for_its_people() -> None:
    assert all(nouns <= DEMONYMS.keys() for nouns in NATIONS.values())
    assert "dane" in NATIONS["danish"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Todd Marlowe left the race. “I got into a taxi,” the American said.", ["Todd Marlowe"]),
        ("Ana Ruiz of Mexico met Todd Marlowe (USA). “I lost,” the American said.", ["Todd Marlowe"]),
        ("Ana Ruiz of Mexico left early. “I lost,” the American said.", ["American"]),
        ("Todd Marlowe met the Russian government. “It went well,” Marlowe said.", ["Todd Marlowe"]),
    ],
)
def test_who_is_of_the_country(text: str, speakers: list[str]) -> None:
    assert [quote.speaker.name if quote.speaker else None for quote in annotate(text).quotes] == speakers
