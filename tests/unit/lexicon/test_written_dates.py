from __future__ import annotations

import datetime as dt

import pytest

from newsparse.lexicon.written_dates import find_dates, read_date
from newsparse.model.kinds import Precision

BASE = dt.date(2024, 1, 1)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2015-10-05", "2015-10-05"),
        ("2015-10-05T09:30:00+02:00", "2015-10-05T09:30:00+02:00"),
        ("2019-10-19T16:15+0200", "2019-10-19T16:15:00+02:00"),
        ("2020-03-08T18:30:29.769Z", "2020-03-08T18:30:29.769000+00:00"),
        ("Mon, 05 Oct 2015 09:30:00 +0200", "2015-10-05T09:30:00+02:00"),
        ("Updated 5:30 PM ET, Tue October 2, 2018", "2018-10-02T17:30:00-04:00"),
        ("Updated 5:30 PM ET, Tue January 2, 2018", "2018-01-02T17:30:00-05:00"),
        ("Oct. 5, 2015 at 9:30 a.m. EDT", "2015-10-05T09:30:00-04:00"),
        ("12:05 a.m. GMT, 3 March 2011", "2011-03-03T00:05:00+00:00"),
        ("5. Oktober 2015, 14:05 Uhr", "2015-10-05T14:05:00"),
        ("Veröffentlicht am 19.10.19 um 14:34 Uhr", "2019-10-19T14:34:00"),
        ("le 1er mai 2020 à 7h30", "2020-05-01T07:30:00"),
        ("5 de octubre de 2015 a las 10:30", "2015-10-05T10:30:00"),
        ("08/03/2020 15h30", "2020-03-08T15:30:00"),
        ("30 August 2023 • 4:45pm", "2023-08-30T16:45:00"),
        ("2015年10月5日 08:30", "2015-10-05T08:30:00"),
        ("2015. 10. 5.", "2015-10-05"),
        ("10-Nov-2019", "2019-11-10"),
        ("20151005T0930Z", "2015-10-05T09:30:00+00:00"),
        ("1443000000", "2015-09-23T09:20:00+00:00"),
        ("3rd of June 2011", "2011-06-03"),
        ("5 października 2015", "2015-10-05"),
        ("5 октября 2015", "2015-10-05"),
        ("October 2015", "2015-10-01"),
    ],
)
def test_dates_as_news_writes_them(text: str, iso: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.value.isoformat() == iso


@pytest.mark.parametrize(
    "text", ["", "Politics", "31 February 2015", "2015-13-40", "12 people", "0000-00-00", "May we come in?", "9 to 5"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2015-10-05", "day"), ("5 October 2015, 9:30 a.m.", "minute"), ("October 2015", "month")],
)
def test_precision_is_what_is_written(text: str, precision: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.precision is Precision(precision)


@pytest.mark.parametrize(
    ("language", "iso", "ambiguous"),
    [
        ("en-US", "2015-05-10", True),
        ("en-GB", "2015-10-05", True),
        ("de", "2015-10-05", False),
        (None, "2015-10-05", True),
    ],
)
def test_the_order_of_day_and_month_is_the_languages(language: str | None, iso: str, ambiguous: bool) -> None:
    found = read_date("05/10/2015", language=language)
    assert found is not None
    assert (found.value.isoformat(), found.ambiguous) == (iso, ambiguous)


def test_a_number_over_twelve_settles_the_order() -> None:
    found = read_date("10/25/2015", language="de")
    assert found is not None
    assert (found.value.isoformat(), found.ambiguous) == ("2015-10-25", False)


def test_a_day_without_a_year_is_the_last_such_day_and_needs_a_base() -> None:
    assert find_dates("filed on Oct. 5") == ()
    (found,) = find_dates("filed on Oct. 5", base=BASE)
    assert found.value == dt.date(2023, 10, 5)


def test_offsets_are_those_of_the_words() -> None:
    text = "The pier opened on 3 May 2019 and closed in June 2020."
    assert [text[found.start : found.end] for found in find_dates(text)] == ["3 May 2019", "June 2020"]


def test_relative_dates_need_a_clock() -> None:
    moment = dt.datetime(2024, 3, 5, 12, 0, tzinfo=dt.UTC)
    assert find_dates("2 hours ago", base=moment) == ()
    (found,) = find_dates("2 hours ago", base=moment, relative=True)
    assert found.value == dt.datetime(2024, 3, 5, 10, 0, tzinfo=dt.UTC)
    (day,) = find_dates("yesterday", base=dt.date(2024, 3, 5), relative=True)
    assert day.value == dt.date(2024, 3, 4)
    (german,) = find_dates("vor 3 Tagen", base=dt.date(2024, 3, 5), relative=True)
    assert german.value == dt.date(2024, 3, 2)
