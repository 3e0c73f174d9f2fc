from __future__ import annotations

import pytest

from newsparse.lexicon.outlets import is_agency, looks_like_outlet, outlet_named, outlet_of_host


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AP", "Associated Press"),
        ("the Air Force Times", "Air Force Times"),
        ("Der Spiegel", "Der Spiegel"),
        ("Spiegel", "Der Spiegel"),
        ("LE MONDE", "Le Monde"),
    ],
)
def test_outlets_by_any_of_their_names(text: str, name: str) -> None:
    found = outlet_named(text)
    assert found is not None
    assert found.name == name


def test_unknown_names_are_none() -> None:
    assert outlet_named("Nautical Weekly") is None
    assert outlet_named("") is None


def test_hosts_lead_to_outlets() -> None:
    found = outlet_of_host("edition.cnn.com")
    assert found is not None
    assert found.name == "CNN"
    assert outlet_of_host("cnn.example") is None


def test_agencies() -> None:
    assert is_agency("Reuters")
    assert is_agency("dpa")
    assert not is_agency("New York Times")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nautical Weekly", True),
        ("Harbour Gazette", True),
        ("Jane Roe", False),
        ("Weekly", False),
        ("City Council", False),
    ],
)
def test_a_name_can_have_an_outlets_shape(text: str, expected: bool) -> None:
    assert looks_like_outlet(text) is expected
