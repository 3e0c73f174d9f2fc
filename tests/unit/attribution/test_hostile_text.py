"""Texts that are none: what ends amid a construction raises nothing."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "citing With „"),
        ("en", "He called that"),
        ("en", "Roe told Reuters “"),
        ("fr", 'company" Conclui said alerta that'),
        ("it", "may … – Refer detto „"),
        ("it", "Roe ha detto «"),
    ],
)
@pytest.mark.parametrize("attitudes", [False, True])
def test_a_text_that_ends_amid_a_construction(language: str, text: str, *, attitudes: bool) -> None:
    quotes = annotate(text, language=language, attitudes=attitudes).quotes
    assert all(part.text for quote in quotes for part in quote.parts)


def test_capitals_behind_a_description_that_are_a_description() -> None:
    text = "They met the visitor, Chad’s Ambassador, on Monday. “We are glad,” the visitor said."
    assert [quote.text for quote in annotate(text).quotes] == ["We are glad"]


def test_a_word_of_many_capitals_is_read_once() -> None:
    """A nickname was looked for behind each of its divisions into three names, which took hours."""
    assert read_naming("Aa" * 20_000).name == ("Aa" * 20_000,)
