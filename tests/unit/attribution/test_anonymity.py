"""Whom the text keeps from being named, and why, in English; `test_anonymity_abroad.py` has the other languages."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.anonymity import is_condition


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A nurse, who asked not to be named because she fears for her job, said the pier was safe.", "she fears for her job"),
        ("A nurse, speaking anonymously, citing hospital rules, said the pier was safe.", "hospital rules"),
        ("A nurse who gave only her first name for fear of dismissal said the pier was safe.", "for fear of dismissal"),
        ("A nurse, who was not authorized to speak publicly, said the pier was safe.", "was not authorized to speak publicly"),
        ("A nurse said the pier was safe because she was not allowed to talk to reporters.", "she was not allowed to talk to reporters"),
        ("A nurse, who declined to give her name, said the pier was safe.", "declined to give her name"),
        ("Two nurses said the pier was safe. Both asked for anonymity to discuss the plan.", "asked for anonymity to discuss the plan"),
        ("A nurse said the pier was safe.", None),
    ],
)  # fmt: skip
def test_reasons(text: str, reason: str | None) -> None:
    found = [source.anonymity for source in annotate(text, language="en").sources if source.anonymity is not None]
    assert [one.reason.text if one.reason is not None else None for one in found] == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "The builder said the pier was safe.",
        "Her lawyer said the pier was safe.",
        "The orchestra said the pier was safe.",
        "A skirt said the pier was safe.",
        "The airline's pilot said the pier was safe.",
    ],
)
def test_whom_a_trade_or_a_tie_tells_apart_is_not_withheld(text: str) -> None:
    assert [source.anonymity for source in annotate(text, language="en").sources] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "A builder said the pier was safe.",
        "An official said the pier was safe.",
        "The official said the pier was safe.",
        "One of the builders said the pier was safe.",
    ],
)
def test_who_is_not_told_apart_is_withheld(text: str) -> None:
    (source,) = annotate(text, language="en").sources
    assert source.anonymity is not None


def test_what_is_asked_for_is_no_statement() -> None:
    assert is_condition("her last name not be used")
    assert not is_condition("her last name was Roe")
