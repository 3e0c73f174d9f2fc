"""The headline is the line that weighs most, though few lines are weighed whole."""

from __future__ import annotations

import random

import pytest

from newsparse.fields import line_headline
from newsparse.fields.line_features import Line, look
from newsparse.fields.line_headline import find_headline, headline_candidates
from newsparse.fields.line_headline_features import Wording, headline_features, most_of_words
from newsparse.fields.line_headline_places import OF_PLACES
from newsparse.fields.line_headline_weights import NONE, WEIGHTS
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text

_LINES = (
    "Home » Shipping » Harbour Opens After Two Winters",
    "Harbour Opens After Two Winters",
    "HARBOUR OPENS AFTER TWO WINTERS",
    "Harbour opens: what the ferry crews of Sandhaven say",
    "Why does the harbour open so late?",
    "“We are ready,” said the harbour master at the pier.",
    "Subscribe to our newsletter and log in to your account",
    "ADVERTISEMENT",
    "By Ada Brightwater",
    "Tom Quillfeather",
    "March 5, 2024",
    "Photo: Tom Quillfeather/AP",
    "Related:",
    "• Ferry leaves on time 2024",
    "Паром вернулся в гавань после двух зим",
    "2024 2025 2026",
    "The first ferry in two years left the new harbour at noon on Wednesday, the harbour master of Sandhaven said.",
    "The old pier broke in half in a storm two winters ago. The islands have lived without a boat since then, crews say.",
    "The crew of twelve had trained for six weeks in the bay before the service to the islands began, the master said.",
)


def _texts() -> list[tuple[Line, ...]]:
    """Texts of the lines above, in many orders, some lines twice, with and without empty lines between."""
    chance = random.Random(4)
    texts: list[tuple[Line, ...]] = []
    for _ in range(150):
        chosen = chance.choices(_LINES, k=chance.randint(1, 40))
        text = "".join(line + chance.choice(("\n", "\n\n")) for line in chosen)
        texts.append(look(render_text(load_text(text)), "en"))
    return texts


@pytest.fixture
def untrailed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A trail that leads to the headline counts as the headline itself."""
    monkeypatch.setattr(line_headline, "_below_its_trail", lambda _lines, number: number)


@pytest.mark.usefixtures("untrailed")
def test_the_headline_is_the_line_that_weighs_most_of_all() -> None:
    found = 0
    for lines in _texts():
        weighed = [
            (sum(WEIGHTS.get(sign, 0) for sign in signs), -i)
            for i, signs in enumerate(headline_features(lines))
            if signs
        ]
        score, place = max(weighed, default=(NONE, 1))
        number = -place if score > NONE else -1
        found += number >= 0
        assert find_headline(lines) == number
        assert [one.won for one in headline_candidates(lines, number)].count(True) == (number >= 0)
    assert found > 50


def test_what_is_told_of_places_and_of_words_has_different_names() -> None:
    for lines in _texts():
        wording = Wording(lines)
        words = {name for i, found in enumerate(headline_features(lines)) if found for name in wording.of(i)}
        assert words.isdisjoint(OF_PLACES)


def test_no_words_weigh_more_than_the_most_that_words_can() -> None:
    most = most_of_words(WEIGHTS)
    for lines in _texts():
        wording = Wording(lines)
        for i, found in enumerate(headline_features(lines)):
            if found:
                assert sum(WEIGHTS.get(name, 0) for name in wording.of(i)) <= most


def test_the_most_of_words_takes_one_of_those_that_exclude_one_another() -> None:
    weights = {"in title case": 5, "in low case": 7, "has a colon": 3, "digits": -9, "is a title": 100, "length 4": 50}
    assert most_of_words(weights) == 10
