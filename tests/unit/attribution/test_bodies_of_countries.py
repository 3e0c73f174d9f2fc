"""Ministries, navies and guards: what they are called, and whose they are."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind


def speakers(text: str) -> list[str]:
    return [quote.speaker.name for quote in annotate(text).quotes if quote.speaker is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Chinese vessels circled the reef, the Philippine Coast Guard said.", ["Philippine Coast Guard"]),
        (
            "The Dutch Coast Guard said the boat sank. The Danish coast guard said it had drifted. The Dutch coast guard said it was old.",
            ["Dutch Coast Guard", "Danish coast guard", "Dutch Coast Guard"],
        ),
        ("The Royal Navy said two boats had left. The Spanish navy said they had not.", ["Royal Navy", "Spanish navy"]),
        (
            "Russia’s embassy said the man was ill. The Chinese embassy said he was not. The Russian embassy said he had flu.",
            ["Russia’s embassy", "Chinese embassy", "Russia’s embassy"],
        ),
        ("The Spanish navy said the boat sank. The navy said it was old.", ["Spanish navy", "Spanish navy"]),
        ("The Interior Ministry said the road was shut. The ministry said it would reopen.", ["Interior Ministry"] * 2),
    ],
)
def test_whose_a_body_is_tells_it_from_another(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text", ["the Defense Ministry", "the Health Department", "the County Court", "the Foreign Office"]
)
def test_a_branch_of_government_is_no_person_s_title(text: str) -> None:
    naming = read_naming(text)
    assert (naming.text, naming.kind) == (text.removeprefix("the "), SourceKind.ORGANIZATION)


def test_the_holder_of_an_office_is_called_by_the_last_name() -> None:
    naming = read_naming("Foreign Minister Church")
    assert (naming.name, naming.kind) == (("Church",), SourceKind.PERSON)
