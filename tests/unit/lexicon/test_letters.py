"""Words as runs of letters."""

import re

import pytest

from newsparse.lexicon.letters import letter_words, western_words


@pytest.mark.parametrize(
    "text",
    [
        "Die Straße am Hafen – 3rd Street, 1_000 m² “quoted” – ÉCOLE",
        "Œuvre, Žižek’s l'homme aujourd'hui",
        "Łódź and Kyiv",
        "Паром вернулся в порт",
        "港が開いた 2015年",
        "",
    ],
)
def test_words_are_runs_of_letters_in_any_script(text: str) -> None:
    assert letter_words(text) == re.findall(r"[^\W\d_]+", text.casefold())


def test_a_text_beyond_western_europe_is_left_to_others() -> None:
    assert western_words("Łódź") is None
    assert western_words("Malmö") == ["malmö"]
