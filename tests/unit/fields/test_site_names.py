"""The names that an outlet goes by."""

from __future__ import annotations

import pytest

from newsparse.fields.site_names import SiteNames, domain_word, host_of, name_key

GAZETTE = SiteNames(("The Valley Gazette", "@vgazette"), ("valleygazette.example",))


@pytest.mark.parametrize(
    "part",
    [
        "The Valley Gazette",
        "Valley Gazette",
        "valleygazette",
        "ValleyGazette.example",
        "Valley Gazette Online",
        "Valley Gazette News",
        "vgazette",
        "The Valley Gazette UK",
        "|",
    ],
)
def test_names(part: str) -> None:
    assert GAZETTE.names(part)


@pytest.mark.parametrize(
    "part", ["Rain at last", "Valley", "The Valley Gazette wins the prize for the best local paper", "A valley gazette"]
)
def test_other_words(part: str) -> None:
    assert not GAZETTE.names(part)


def test_initials_of_a_host() -> None:
    assert SiteNames((), ("vgn.example",)).names("Valley Gazette Network")
    assert not SiteNames((), ("vgn.example",)).names("Valley Gazette")


@pytest.mark.parametrize(
    ("url", "host", "word"),
    [
        ("https://www.gazette.example/1", "gazette.example", "gazette"),
        ("https://news.gazette.co.uk/1", "news.gazette.co.uk", "gazette"),
        ("https://m.gazette.example", "gazette.example", "gazette"),
        ("http://[", "", ""),
        (None, "", ""),
    ],
)
def test_hosts(url: str | None, host: str, word: str) -> None:
    assert host_of(url) == host
    assert domain_word(host) == word


def test_a_key_has_neither_marks_nor_spaces() -> None:
    assert name_key("El País – Edición") == "elpaisedicion"
