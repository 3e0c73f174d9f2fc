from __future__ import annotations

import datetime as dt

import pytest

from newsparse.fields.dateline import read_dateline

DAY = dt.date(2015, 10, 6)


@pytest.mark.parametrize(
    ("paragraph", "text", "places", "agency", "date"),
    [
        ("WASHINGTON (AP) — The pier", "WASHINGTON (AP) —", ("Washington",), "AP", None),
        ("KYIV, Ukraine (AP) — The pier", "KYIV, Ukraine (AP) —", ("Kyiv, Ukraine",), "AP", None),
        ("PARIS, March 3 (Reuters) - The", "PARIS, March 3 (Reuters) -", ("Paris",), "Reuters", "2015-03-03"),
        ("Berlin (dpa) - Der Hafen", "Berlin (dpa) -", ("Berlin",), "dpa", None),
        ("Frankfurt/Main (dpa/lhe) - Der", "Frankfurt/Main (dpa/lhe) -", ("Frankfurt", "Main"), "dpa/lhe", None),
        ("Madrid, 3 mar (EFE).- El puerto", "Madrid, 3 mar (EFE).-", ("Madrid",), "EFE", "2015-03-03"),
        ("BEIJING, Oct. 5 (Xinhua) -- The", "BEIJING, Oct. 5 (Xinhua) --", ("Beijing",), "Xinhua", "2015-10-05"),
        (
            "LONDON, Oct. 5, 2015 /PRNewswire/ -- A",
            "LONDON, Oct. 5, 2015 /PRNewswire/ --",
            ("London",),
            "PRNewswire",
            "2015-10-05",
        ),
        ("(Reuters) - Shares", "(Reuters) -", (), "Reuters", None),
        ("MOSCOW. Oct 5 (Interfax) - The", "MOSCOW. Oct 5 (Interfax) -", ("Moscow",), "Interfax", "2015-10-05"),
        ("NEW DELHI, Oct 5 (PTI) The pier", "NEW DELHI, Oct 5 (PTI)", ("New Delhi",), "PTI", "2015-10-05"),
        ("Canberra, Oct 5 AAP - The pier", "Canberra, Oct 5 AAP -", ("Canberra",), "AAP", "2015-10-05"),
        (
            "SAN FRANCISCO--(BUSINESS WIRE)--The",
            "SAN FRANCISCO--(BUSINESS WIRE)--",
            ("San Francisco",),
            "BUSINESS WIRE",
            None,
        ),
        (
            "OSLO and BERN, Oct. 5, 2015 /PRNewswire/ -- A",
            "OSLO and BERN, Oct. 5, 2015 /PRNewswire/ --",
            ("Oslo", "Bern"),
            "PRNewswire",
            "2015-10-05",
        ),
        (
            "LONDON, Oct. 5, 2015 /PRNewswire/ --",
            "LONDON, Oct. 5, 2015 /PRNewswire/ --",
            ("London",),
            "PRNewswire",
            "2015-10-05",
        ),
        (
            "NEW YORK, NY / ACCESSWIRE / October 5, 2015 / The",
            "NEW YORK, NY / ACCESSWIRE / October 5, 2015 /",
            ("New York, NY",),
            "ACCESSWIRE",
            "2015-10-05",
        ),
        ("Berlin (ots) - Der Hafen", "Berlin (ots) -", ("Berlin",), "ots", None),
        ("MOSCOW, October 5. /TASS/. The pier", "MOSCOW, October 5. /TASS/.", ("Moscow",), "TASS", "2015-10-05"),
        ("MOSCOW, October 5 /TASS/. The pier", "MOSCOW, October 5 /TASS/.", ("Moscow",), "TASS", "2015-10-05"),
        (
            "SAITAMA, Japan, Oct. 5 Kyodo - The pier",
            "SAITAMA, Japan, Oct. 5 Kyodo -",
            ("Saitama, Japan",),
            "Kyodo",
            "2015-10-05",
        ),
        ("Paris (ats afp) Le port", "Paris (ats afp)", ("Paris",), "ats afp", None),
        ("ATLANTA (AP) _ The pier", "ATLANTA (AP) _", ("Atlanta",), "AP", None),
        ("NEW YORK — The pier", "NEW YORK —", ("New York",), None, None),
    ],
)
def test_datelines(paragraph: str, text: str, places: tuple[str, ...], agency: str | None, date: str | None) -> None:
    found = read_dateline(paragraph, language=None, published=DAY)
    assert found is not None
    assert (found.text, found.places, found.agency) == (text, places, agency)
    assert (found.date.isoformat() if found.date else None) == date


@pytest.mark.parametrize(
    "paragraph",
    [
        "The harbour — long closed — opened.",
        "Smith (CEO) - what else",
        "Roe (AP photographer) The pier",
        "Parliament (the lower house) The pier",
        "He said (on Monday) - not before",
        "",
        "A",
        "Jane Roe, 43, said - twice - no.",
    ],
)
def test_other_beginnings_are_none(paragraph: str) -> None:
    assert read_dateline(paragraph, language="en", published=DAY) is None
