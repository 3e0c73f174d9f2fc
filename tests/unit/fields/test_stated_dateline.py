"""Datelines in a place of their own."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.fields.reading import Hints
from newsparse.fields.stated_dateline import stated_dateline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence


def read(*texts: str, published: dt.date | None = None) -> tuple[str, tuple[str, ...], str | None, str | None] | None:
    found = tuple(Evidence(EvidenceSource.FORMAT, "nitf:/body/dateline", text) for text in texts)
    line, _ = stated_dateline(found, Hints(language="en", published=published))
    return None if line is None else (line.text, line.places, line.agency, line.date.isoformat() if line.date else None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LONDON", ("LONDON", ("London",), None, None)),
        ("Newport News, VA", ("Newport News, VA", ("Newport News, VA",), None, None)),
        ("WASHINGTON (AP) _", ("WASHINGTON (AP)", ("Washington",), "AP", None)),
        ("MOSCOW, Monday (Reuters)", ("MOSCOW, Monday (Reuters)", ("Moscow",), "Reuters", None)),
        ("BRUSSELS / PARIS, 3 mars (AFP) -", ("BRUSSELS / PARIS, 3 mars (AFP)", ("Brussels", "Paris"), "AFP", None)),
        ("SANDHAVEN 1996-08-20", ("SANDHAVEN 1996-08-20", ("Sandhaven",), None, "1996-08-20")),
        ("Brussels, TT's correspondent", ("Brussels, TT's correspondent", ("Brussels",), None, None)),
        ("Sandhaven/Oslo", ("Sandhaven/Oslo", ("Sandhaven", "Oslo"), None, None)),
    ],
)
def test_a_dateline_says_where(text: str, found: tuple[object, ...]) -> None:
    assert read(text) == found


def test_a_day_without_a_year_is_one_where_the_item_has_a_date() -> None:
    line = read("STOCKHOLM, Aug 29 (AFP) -", published=dt.date(2014, 8, 30))
    assert line == ("STOCKHOLM, Aug 29 (AFP)", ("Stockholm",), "AFP", "2014-08-29")


@pytest.mark.parametrize(
    "text",
    [
        "2014-07-17 00:24:11 GMT+00:00",
        "January 21",
        "2.4.2019 16:02:09 CEST",
        "4/4/2018",
        "20170102T222800+0000",
        " - ",
    ],
)
def test_a_moment_is_no_dateline(text: str) -> None:
    assert read(text) is None
    assert read(text, "Oslo") == ("Oslo", ("Oslo",), None, None)
