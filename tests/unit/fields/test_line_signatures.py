"""What is left of a line beside those whom it names, and words in low case."""

from __future__ import annotations

import pytest

from newsparse.fields.line_features import look
from newsparse.fields.line_signature_signs import place_of, rest_of, signs_of
from newsparse.lexicon.bylines import parse_byline
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Jordi Roe", ""),
        ("By Jane Roe", ""),
        ("Jane Roe about harbours", "about harbours"),
        ("Abby Roe, Reporter", ","),
    ],
)
def test_the_words_before_a_name_are_no_part_of_one(line: str, rest: str) -> None:
    assert rest_of(parse_byline("Jane Roe" if "Jane" in line else line), line) == rest


@pytest.mark.parametrize(
    ("prose", "low"),
    [
        ("The mayor said that a rose garden opens in May.", True),
        ("The mayor said that a primrose garden opens in May.", False),
        ("The mayor said that many roses are in the garden in May.", False),
        ("The mayor said that the tea-rose garden opens in May.", False),
    ],
)
def test_a_name_whose_word_stands_in_low_case_in_the_prose(prose: str, low: bool) -> None:
    text = f"A harbour opens\nJane Rose\n{prose} Two hundred people came to see it.\n{prose} Nobody else came."
    lines = look(render_text(load_text(text)), "en")
    place = place_of(lines, 0, [2, 3])
    signs = list(signs_of(place, 1, parse_byline("Jane Rose"), "a name", ""))
    assert ("its words stand in low case in the prose" in signs) is low
