"""Frames whose verb no table has."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.scene import Scene
from newsparse.attribution.unlisted import unlisted_frame
from newsparse.lexicon.cues.table import grammar_of

FRAMED: list[tuple[str, str, str, str]] = [
    ("“That is the best news of the year,” the clerk quacked.", "That is the best news of the year", "quacked", "the clerk"),
    ("“We are the ones who pay,” spluttered Pell.", "We are the ones who pay", "spluttered", "Pell"),
    ("“Who pays for it?” she spluttered. “Nobody I know.”", "Who pays for it? Nobody I know.", "spluttered", "she"),
    ("Roe mouthed “Never do that again.”", "Never do that again.", "mouthed", "Roe"),
    ("Pell spluttered, “We are the ones who pay.”", "We are the ones who pay.", "spluttered", "Pell"),
    ("Ann Pell tooted: “We are the ones who pay.”", "We are the ones who pay.", "tooted", "Ann Pell"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "cue", "mention"), FRAMED)
def test_an_unknown_verb_beside_quoted_words_says_who_said_them(
    text: str, content: str, cue: str, mention: str
) -> None:
    rows = [
        (quote.text, quote.cue.text if quote.cue else None, quote.mention.text if quote.mention else None)
        for quote in annotate(text, language="en").quotes
    ]
    assert rows == [(content, cue, mention)]


@pytest.mark.parametrize(("text", "language"), [
    ("“The Long Way Home,” released in May, sold well.", "en"),  # nobody before or behind the verb
    ("“The Night Watch,” Pell of the museum in Hull spluttered.", "en"),  # a longer subject than a frame has
    ("“Never again,” the clerk quacked.", "en"),  # two words may be a name
    ("The “sea wall we all know,” the clerk quacked.", "en"),  # begins inside a clause
    ("“The walls of the town fell,” the roof fell in.", "en"),
    ("„Das ist das Beste seit Langem,“ der Mann quackered.", "de"),
    ("“The ferry will be back", "en"),
])  # fmt: skip
def test_where_no_frame_stands_nothing_is_made_up(text: str, language: str) -> None:
    scene = Scene.of_passage(text, grammar_of(language), "text")
    assert [unlisted_frame(scene, number) for number in range(len(scene.regions))] == [None] * len(scene.regions)
