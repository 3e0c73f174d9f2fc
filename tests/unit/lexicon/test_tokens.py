"""Words, marks and paragraphs with their offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.lexicon.tokens import tokenize

WORDS = [
    ("Sen. Roe left at 5 p.m.", ["Sen.", "Roe", "left", "at", "5", "p.m."]),
    ("The U.S. and Harry S. Dole", ["The", "U.S.", "and", "Harry", "S.", "Dole"]),
    ("He paid $3,000.50, or 5.5%.", ["He", "paid", "$", "3,000.50", ",", "or", "5.5%", "."]),
    ("the vice-president’s plan", ["the", "vice-president’s", "plan"]),
    ("``Go,'' he said", ["``", "Go", ",", "''", "he", "said"]),
    ("l’élu dit qu’il part", ["l’", "élu", "dit", "qu’", "il", "part"]),
    ("raconte-t-elle", ["raconte", "-t-", "elle"]),
    ("wait...", ["wait", "..."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


def test_every_line_is_a_paragraph_unless_ranges_are_given() -> None:
    assert tokenize("One.\n\nTwo.").paragraphs == [(0, 2), (2, 4)]
    assert tokenize("One.\n\nTwo.", ((0, 10),)).paragraphs == [(0, 4)]


@given(st.text(alphabet="aB. \n“”'\"„«»,;:!?…-1é’", max_size=60))
def test_tokens_are_slices_in_order_and_leave_out_white_space_alone(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert text[start:end] == word
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()
    assert [i for first, last in tokens.sentences for i in range(first, last)] == list(range(len(tokens.words)))


def test_two_initials_end_no_sentence() -> None:
    tokens = tokenize("“Yes,” said R. J. Roe. It was over.")
    assert [tokens.words[first] for first, _ in tokens.sentences] == ["“", "It"]
