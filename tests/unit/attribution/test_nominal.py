from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming
from newsparse.attribution.nominal import is_nominal, without_adverbs
from newsparse.lexicon.cues.en import ENGLISH
from newsparse.model.span import Span


@pytest.mark.parametrize(
    "text", ["Ada Roe", "the mayor", "police", "WHO", "people familiar with the matter", "two aides", "her lawyer", "local media"]
)  # fmt: skip
def test_phrases_that_can_name_a_source(text: str) -> None:
    assert is_nominal(text, read_naming(text), ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "taking",
        "Trump and",
        "In 1998",
        "only",
        "whom",
        "The",
        "can",
        "Would I",
        "in the vote",
        "Despite an unknown",
        "there’s a different",
    ],
)
def test_phrases_that_name_nobody(text: str) -> None:
    assert not is_nominal(text, read_naming(text), ENGLISH)


def test_who_was_told_by_a_name_alone_is_no_outlet_if_a_person_is_known_by_it() -> None:
    text = "Ian Harvey left. Ada Roe told Harvey that the game was lost. Ada Roe told Kestrel that it was won."
    assert [[source.name for source in quote.chain] for quote in annotate(text, language="en").quotes] == [
        ["Ada Roe"],
        ["Kestrel", "Ada Roe"],
    ]


def test_adverbs_behind_a_phrase_are_no_part_of_it() -> None:
    def kept(text: str) -> str:
        return without_adverbs(Span(5, 5 + len(text), text), ENGLISH).text

    assert kept("Trust members ultimately") == "Trust members"
    assert kept("the royal family") == "the royal family"
    assert kept("Ada Roe") == "Ada Roe"
    assert kept("she") == "she"


def test_a_title_knows_better_than_a_pronoun_whether_it_is_a_man() -> None:
    text = "Kendall Cleck said the track was late. She said the train was too. Mr. Cleck said both were on paper."
    assert {quote.speaker.name for quote in annotate(text, language="en").quotes if quote.speaker} == {"Kendall Cleck"}
