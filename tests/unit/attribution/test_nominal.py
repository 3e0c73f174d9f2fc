from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming
from newsparse.attribution.nominal import is_nominal
from newsparse.lexicon.cues.en import ENGLISH


@pytest.mark.parametrize(
    "text", ["Ada Roe", "the mayor", "police", "WHO", "people familiar with the matter", "two aides", "her lawyer", "local media"]
)  # fmt: skip
def test_phrases_that_can_name_a_source(text: str) -> None:
    assert is_nominal(text, read_naming(text), ENGLISH)


@pytest.mark.parametrize(
    "text", ["taking", "Trump and", "In 1998", "only", "whom", "The", "can", "Would I", "in the vote"]
)
def test_phrases_that_name_nobody(text: str) -> None:
    assert not is_nominal(text, read_naming(text), ENGLISH)


def test_who_was_told_by_a_name_alone_is_no_outlet_if_a_person_is_known_by_it() -> None:
    text = "Ian Harvey left. Ada Roe told Harvey that the game was lost. Ada Roe told Kestrel that it was won."
    assert [[source.name for source in quote.chain] for quote in annotate(text, language="en").quotes] == [
        ["Ada Roe"],
        ["Kestrel", "Ada Roe"],
    ]
