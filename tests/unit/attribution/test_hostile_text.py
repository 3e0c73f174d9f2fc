"""Texts that are none: what ends amid a construction raises nothing."""

from __future__ import annotations

import pytest

from newsparse import annotate


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
