from __future__ import annotations

import datetime as dt

import pytest

from newsparse.attribution.when import read_when

MONDAY = dt.date(2015, 10, 5)


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("told the Gazette on Monday", "2015-10-05"),
        ("insisted Tuesday that", "2015-09-29"),
        ("concluded in July that", "2015-07"),
        ("concluded in November that", "2014-11"),
        ("said on Oct. 2", "2015-10-02"),
        ("(5 October)", "2015-10-05"),
        ("said last month", "2015-09"),
        ("said yesterday", "2015-10-04"),
        ("said earlier in the day", "2015-10-05"),
        ("sagte am Dienstag", "2015-09-29"),
        ("a déclaré jeudi", "2015-10-01"),
        ("dijo el viernes", "2015-10-02"),
        ("disse na segunda-feira", "2015-10-05"),
    ],
)
def test_days_and_months(words: str, iso: str) -> None:
    found = read_when(words, MONDAY)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "words", ["said last week", "said recently", "in 2014 he said", "next Monday", "he may say", "said", ""]
)
def test_what_dates_nothing_is_none(words: str) -> None:
    assert read_when(words, MONDAY) is None


def test_without_a_day_of_publication_only_whole_dates_count() -> None:
    assert read_when("said on Monday", None) is None
    found = read_when("said on 2 October 2015", None)
    assert found is not None
    assert found.isoformat() == "2015-10-02"
