"""Titles cleaned and compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.refused_titles import refused
from newsparse.fields.titles import (
    cut_short,
    likeness,
    plain_title,
    title_key,
    without_badge,
    without_label,
    without_section,
    without_site,
    words_of,
)


def is_gazette(part: str) -> bool:
    return part.casefold() in {"gazette", "the gazette"}


WITHOUT_SITE = [
    ("Rain at last | Gazette", (), "Rain at last"),
    ("Gazette - Rain at last", (), "Rain at last"),
    ("Gazette: Rain at last", (), "Rain at last"),
    ("Rain at last — a chronicle | Gazette", (), "Rain at last — a chronicle"),
    ("Rain at last | Weather | Gazette", ("rain at last",), "Rain at last"),
    ("Live: Rain at last", ("rain at last",), "Rain at last"),
    ("Rain - at last", ("rain - at last", "rain"), "Rain - at last"),
    ("»Rain at last« | Gazette", (), "»Rain at last«"),
    ("»Rain at last«", (), "»Rain at last«"),
    ("Roe: «It is rain»", (), "Roe: «It is rain»"),
    ("Roe: «It is rain» | Gazette", (), "Roe: «It is rain»"),
    ("«Rain» says Roe » Gazette", (), "«Rain» says Roe"),
    ("Gazette » Rain at last", (), "Rain at last"),
    ("Rain at last» Gazette", (), "Rain at last"),
    ("Rain at last (Gazette)", (), "Rain at last"),
    ("Rain at last (in Kent)", (), "Rain at last (in Kent)"),
    ("Gazette", (), "Gazette"),
    ("", (), ""),
]


@pytest.mark.parametrize(("title", "known", "rest"), WITHOUT_SITE)
def test_without_site(title: str, known: tuple[str, ...], rest: str) -> None:
    assert without_site(title, is_gazette, known) == rest


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("A year on the dry land | Opinion", "A year on the dry land"),
        ("Rain | Opinion", "Rain | Opinion"),
        ("Public opinion | The long read", "Public opinion | The long read"),
    ],
)
def test_without_label(title: str, rest: str) -> None:
    assert without_label(title) == rest


@pytest.mark.parametrize(
    ("first", "second"),
    [("“Rain” – at last.", '"Rain" - at last'), ("RAIN  AT LAST", "Rain at last"), ("''Rain''", '"Rain"')],
)
def test_the_same_title_has_one_key(first: str, second: str) -> None:
    assert title_key(first) == title_key(second)


def test_without_section() -> None:
    sections = {"weather", "news"}
    assert without_section("Rain falls at last | Weather | News", sections) == "Rain falls at last"
    assert without_section("Rain falls at last - a diary | News", sections) == "Rain falls at last - a diary"
    assert without_section("All the | News", sections) == "All the | News"
    assert without_section("Rain falls at last", sections) == "Rain falls at last"


def test_cut_short() -> None:
    assert cut_short("Rain ends the long…") == "Rain ends the long"
    assert cut_short("Rain ends the long ...") == "Rain ends the long"
    assert cut_short("So what…") is None
    assert cut_short("Rain ends the drought") is None


def test_likeness_is_the_share_of_the_shorter() -> None:
    assert likeness(words_of("rain at last"), words_of("Rain, at long last!")) == 1.0
    assert likeness(words_of("rain at last"), words_of("council elects mayor")) == 0.0
    assert likeness(words_of(""), words_of("rain")) == 0.0


@pytest.mark.parametrize(
    "title", ["Home", "404 Not Found", "Access Denied", "Just a moment...", "Error 503", "Anmelden"]
)
def test_refused(title: str) -> None:
    assert refused(title)


@pytest.mark.parametrize("title", ["Home Office to hire", "Search for the missing boat goes on", "404 days in prison"])
def test_not_refused(title: str) -> None:
    assert not refused(title)


@given(st.text(max_size=80))
def test_a_plain_title_is_folded(raw: str) -> None:
    title = plain_title(raw)
    assert title == title.strip()
    assert "\n" not in title
    assert "  " not in title


def test_a_mark_in_an_element_of_its_own_is_no_part_of_a_heading() -> None:
    assert without_badge("LIVE Council votes on the bridge", "LIVE") == "Council votes on the bridge"
    assert without_badge("Live music comes back to the pier", "Live music") == "Live music comes back to the pier"
    assert without_badge("Exclusive: the ferry is sold", "") == "Exclusive: the ferry is sold"
    assert without_badge("Liverpool wins", "Live") == "Liverpool wins"
