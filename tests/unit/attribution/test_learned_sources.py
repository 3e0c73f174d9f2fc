"""Who is named as the source, and which frame quoted words belong to, where model and rules differ."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.draft import Draft
from newsparse.attribution.learned.frames import divided
from newsparse.attribution.learned.sources import source_phrase
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.table import grammar_of


def scene_of(text: str) -> Scene:
    return Scene.of_passage(text, grammar_of("en"), "text")


def place(scene: Scene, words: str) -> tuple[int, int]:
    """The tokens of some words of the text."""
    start = scene.tokens.text.index(words)
    end = start + len(words)
    inside = [i for i, a in enumerate(scene.tokens.starts) if a >= start and scene.tokens.ends[i] <= end]
    return inside[0], inside[-1] + 1


#: Text, cue, the model's words, the rules' phrase, the source of the two.
DIFFERENT: list[tuple[str, str, str | None, str | None, str | None]] = [
    ("Jane Roe generally said the dam held.", "said", "Jane Roe", "Jane Roe generally", "Jane Roe"),
    ("The Hull nominee also vowed to leave.", "vowed", None, "The Hull nominee also", "The Hull nominee"),
    ("Minister Anna May said the dam held.", "said", "Minister Anna May", "Minister Anna", "Minister Anna May"),
    ("a Gazette/Herald poll released last week said so", "said", "a Gazette/Herald poll released last week", "a Gazette", "a Gazette/Herald poll"),
    ("The campaign released an ad that said so.", "said", "The campaign released an ad", "The campaign", "The campaign"),
    ("Campaign manager Bob Marks told us of it.", "told", "Campaign manager Bob", "Campaign manager Bob Marks", "Campaign manager Bob Marks"),
    ("The league, which includes the unions and the Hull Institute, said so.", "said", "the Hull Institute", "The league", "The league"),
    ("Other unions, including the Dockers and the Pilots, said so.", "said", "the Dockers and the Pilots", "Other unions", "Other unions"),
    ("John Roe, who was envoy until March, said so.", "said", "who was envoy until March", "John Roe", "John Roe"),
    ("John Roe, 70, said so.", "said", ",", "John Roe", "John Roe"),
    ("Before cheering neighbours at the hall, Ann Pell, 70, said so.", "said", "Ann Pell, 70", "cheering neighbours at the hall", "Ann Pell"),
    ("some bakers who argue for it", "argue", "some bakers who", "who", "who"),
    ("bakers, many of whom say so", "say", "many of whom", "whom", "many of whom"),
    ("But do not expect an answer.", "expect", None, "But", None),
    ("While he commented on it.", "commented", "While", None, None),
    ("Lamenting their luck, bakers often say so.", "say", "Lamenting their luck", "bakers", "bakers"),
    ("Protesters marching through town chanted it.", "chanted", "Protesters marching through town", None, "Protesters"),
    ("The ruling party said so.", "said", "The ruling party", None, "The ruling party"),
    ("The family said so.", "said", None, "The family", "The family"),
    ("It was said.", "said", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "named", "ruled", "source"), DIFFERENT)
def test_the_better_of_two_sources_is_taken(
    text: str, cue: str, named: str | None, ruled: str | None, source: str | None
) -> None:
    scene = scene_of(text)
    phrase = source_phrase(
        scene,
        place(scene, named) if named is not None else None,
        Phrase(*place(scene, ruled)) if ruled is not None else None,
        place(scene, cue),
    )
    assert (scene.span(*phrase).text if phrase is not None else None) == source


def drafts_of(scene: Scene, cue: str, speaker: str, *parts: str) -> list[Draft]:
    return [Draft(tuple(place(scene, part) for part in parts), place(scene, cue), Phrase(*place(scene, speaker)))]


#: Text, the cue and speaker that have both parts, the parts, and what comes of them: cue and speaker of each.
FRAMES: list[tuple[str, str, str, tuple[str, str], list[tuple[str, str]]]] = [
    (
        "“The dam held,” Roe said, adding later, “Never again.”",
        "said", "Roe", ("“The dam held,”", "“Never again.”"), [("said", "Roe"), ("adding", "Roe")],
    ),
    (
        "Roe said the dam held because “nobody slept,” she said. “We have no other.”",
        "said", "Roe", ("the dam held because “nobody slept,”", "“We have no other.”"), [("said", "Roe"), ("said", "she")],
    ),
    (
        "“The dam held,” said Pell, who tells stories. “Never again.”",
        "said", "Pell", ("“The dam held,”", "“Never again.”"), [("said", "Pell")],
    ),
    (
        "“The dam held,” Roe sings to Pell before asking him, “Who paid for it?”",
        "sings", "Roe", ("“The dam held,”", "“Who paid for it?”"), [("sings", "Roe"), ("asking", "Roe")],
    ),
    (
        "“The dam held,” Roe said. “Never again.”",
        "said", "Roe", ("“The dam held,”", "“Never again.”"), [("said", "Roe")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "speaker", "parts", "frames"), FRAMES)
def test_quoted_words_belong_to_the_nearest_frame(
    text: str, cue: str, speaker: str, parts: tuple[str, str], frames: list[tuple[str, str]]
) -> None:
    scene = scene_of(text)
    found = divided(scene, drafts_of(scene, cue, speaker, *parts))
    assert [
        (scene.span(*draft.cue).text, scene.span(*draft.mention).text)
        for draft in found
        if draft.cue is not None and draft.mention is not None
    ] == frames
    assert [part for draft in found for part in draft.parts] == [place(scene, part) for part in parts]


def test_a_part_goes_to_the_attribution_whose_cue_brings_it_in() -> None:
    scene = scene_of("“The dam held,” Roe said, suggesting two questions, including “Who pays?”")
    first, second = place(scene, "“The dam held,”"), place(scene, "“Who pays?”")
    both = [
        Draft((first, second), place(scene, "said"), Phrase(*place(scene, "Roe"))),
        Draft((place(scene, "two questions, including"),), place(scene, "suggesting"), Phrase(*place(scene, "Roe"))),
    ]
    assert [draft.parts for draft in divided(scene, both)] == [
        (first,),
        (place(scene, "two questions, including"), second),
    ]


TRANSCRIPT = """The talk went on for an hour. The transcript:

"PELL: Will the ferry be back by the spring?

"ROE: The ferry will be back. We have bought the parts.

"And the harbour is paid for.

"(LAUGHTER)

"PELL: And the second one?

"ROE: There is no second one. Nobody said so.

The council meets again in May."""


@pytest.mark.parametrize("attitudes", [False, True])
def test_turns_of_a_quoted_transcript_have_their_speakers(attitudes: bool) -> None:
    quotes = annotate(TRANSCRIPT, language="en", attitudes=attitudes).quotes
    turns = [(q.mention.text if q.mention else None, [part.text for part in q.parts]) for q in quotes]
    assert turns == [
        ("PELL", ["Will the ferry be back by the spring?"]),
        ("ROE", ["The ferry will be back. We have bought the parts.", "And the harbour is paid for."]),
        ("PELL", ["And the second one?"]),
        ("ROE", ["There is no second one. Nobody said so."]),
    ]


def test_labels_of_films_and_notes_are_no_speakers() -> None:
    text = "VIDEO: The ferry leaves Hull\n\nVIDEO: The ferry comes back\n\nNOTE: Times may change without notice."
    assert annotate(text, language="en").quotes == ()


def test_quoted_words_that_only_the_rules_have_are_kept_with_who_said_them() -> None:
    text = (
        "Ann Pell said she felt the law was good because “most people do not know about that hole,” she said. "
        "“We have no other law than this one.”"
    )
    quotes = annotate(text, language="en", attitudes=True).quotes
    rows = [(quote.text, quote.mention.text if quote.mention else None) for quote in quotes]
    assert rows[-1] == ("We have no other law than this one.", "she")
    assert rows[0][1] == "Ann Pell"


def test_nothing_is_attributed_again_inside_the_turns_of_a_transcript() -> None:
    text = TRANSCRIPT.replace("We have bought the parts.", "The Gazette wrote that we had bought the parts.")
    quotes = annotate(text, language="en", attitudes=True).quotes
    assert [quote.mention.text if quote.mention else None for quote in quotes] == ["PELL", "ROE", "PELL", "ROE"]
