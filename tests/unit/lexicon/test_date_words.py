from __future__ import annotations

import pytest

from newsparse.lexicon.calendar_words import order_of_country
from newsparse.lexicon.date_words import MODIFIED_WORDS, OTHER_WORDS, PUBLISHED_WORDS, is_span


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("Published on Monday", "published"),
        ("Veröffentlicht am Montag", "published"),
        ("Republished?", ""),
        ("UPDATED at noon", "modified"),
        ("最終更新日", "modified"),
        ("公開日", "published"),
        ("Video verfügbar bis Montag", "other"),
        ("Posted at one, updated at two", "published modified"),
    ],
)
def test_words_that_say_of_what_a_day_is_the_date(text: str, sorts: str) -> None:
    tables = {"published": PUBLISHED_WORDS, "modified": MODIFIED_WORDS, "other": OTHER_WORDS}
    assert " ".join(name for name, words in tables.items() if words.within(text)) == sorts


def test_the_place_of_a_word() -> None:
    assert MODIFIED_WORDS.place("1 May, Updated 3 May") == 7
    assert MODIFIED_WORDS.place("1 May") is None


@pytest.mark.parametrize(
    ("text", "first", "second", "expected"),
    [
        ("1.5.2020 - 3.5.2020", (0, 8), (11, 19), True),
        ("1.5. bis 3.5.2020", (9, 17), None, True),
        ("1.5.2020 | 3.5.2020", (0, 8), (11, 19), False),
        ("Jane Roe - 3.5.2020", (11, 19), None, False),
    ],
)
def test_spans_of_days(text: str, first: tuple[int, int], second: tuple[int, int] | None, expected: bool) -> None:
    assert is_span(text, first, second) is expected


@pytest.mark.parametrize(
    ("language", "host", "expected"),
    [
        ("en", "a.co.uk", "en-gb"),
        ("en-US", "a.com.au", "en-gb"),
        (None, "a.fr", "en-gb"),
        ("fr", "a.ch", "fr"),
        ("en", "a.com", "en"),
        ("en", None, "en"),
    ],
)
def test_the_order_of_day_and_month_by_country(language: str | None, host: str | None, expected: str) -> None:
    assert order_of_country(language, host) == expected
