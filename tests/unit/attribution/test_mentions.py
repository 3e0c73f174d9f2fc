"""Which places refer to a source: the words as they stand, without what only looks like a mention."""

from __future__ import annotations

import pytest

from newsparse import annotate

CASES = {
    "an outlet under its last word": (
        "The Oddby Bay Times said the pier was safe. The Times said so twice.",
        {"Oddby Bay Times": ["The Oddby Bay Times", "The Times"]},
    ),
    "a possessive has no sign of its case": (
        "The Oddby Gazette said the pier was safe. The newspaper’s story was short.",
        {"Oddby Gazette": ["The Oddby Gazette", "The newspaper"]},
    ),
    "it that means nobody": (
        "The council said it was ready. It was not clear who would pay. It has no money.",
        {"council": ["The council", "it", "It"]},
    ),
    "a site that is no website": (
        "The Oddby Gazette said the pier was safe. The building site was shut.",
        {"Oddby Gazette": ["The Oddby Gazette"]},
    ),
    "a role between commas": (
        "Ada Roe, the harbour master, said the pier was safe.",
        {"Ada Roe": ["Ada Roe"]},
    ),
    "whose neighbour": (
        "Ada Roe said the pier was safe. Her neighbour, Tom Hale, said it was not.",
        {"Ada Roe": ["Ada Roe", "Her"], "Tom Hale": ["Tom Hale"]},
    ),
    "that before a name": (
        "Tom Hale said that Ada Roe was ill. Ada Roe said she was well.",
        {"Tom Hale": ["Tom Hale"], "Ada Roe": ["Ada Roe", "Ada Roe", "she"]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_mentions(case: str) -> None:
    text, expected = CASES[case]
    found = annotate(text, language="en")
    assert {source.name: [mention.text for mention in source.mentions] for source in found.sources} == expected


def test_a_group_with_a_participle_is_a_group() -> None:
    (source,) = annotate("Residents interviewed at the pier said it was safe.", language="en").sources
    assert (source.name, str(source.kind)) == ("Residents interviewed at the pier", "group")
