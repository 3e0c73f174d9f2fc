from __future__ import annotations

import pytest

from newsparse.attribution.same_name import initials, same_person, short_form


def words(name: str) -> tuple[str, ...]:
    return tuple(name.split())


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("J. Roe", "Jane Roe"),
        ("Fernández Arce", "Lucía Fernández Arce"),
        ("Van der Velde", "Pieter van der Velde"),
        ("Tolliver Jr.", "Ray Tolliver"),
        ("Alexander Petrenko", "Aleksandr Petrenko"),
        ("Muhammad Sarwar", "Mohammed Sarwar"),
    ],
)
def test_two_forms_of_one_name(name: str, other: str) -> None:
    assert same_person(words(name), words(other))
    assert same_person(words(other), words(name))


@pytest.mark.parametrize(
    ("name", "other"), [("Ann Roe", "Jane Roe"), ("Viktor Malik", "Roman Malik"), ("Jon Hale", "Jan Hale")]
)
def test_two_people_of_one_surname(name: str, other: str) -> None:
    assert not same_person(words(name), words(other))


def test_bodies_for_short() -> None:
    assert initials(words("European Agency for Mountain Safety")) == "eams"
    assert initials(words("Finland")) == ""
    assert short_form(words("Brightwell Foods plc")) == "brightwell"
    assert short_form(words("National Union of Lock Keepers")) == ""
