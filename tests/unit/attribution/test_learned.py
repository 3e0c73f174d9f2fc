"""What the learned model adds to the rules, in sentences of no corpus."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.find import cue_drafts
from newsparse.attribution.learned.merging import assist, decide
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.table import grammar_of

Row = tuple[str, str | None, str | None]


def scene_of(text: str) -> Scene:
    return Scene.of_passage(text, grammar_of("en"), "text")


def rows_of(text: str, *, attitudes: bool = False) -> list[Row]:
    return [
        (quote.text, quote.cue.text if quote.cue else None, quote.mention.text if quote.mention else None)
        for quote in annotate(text, language="en", attitudes=attitudes).quotes
    ]


#: Quoted words whose cue no table has.
UNLISTED: list[tuple[str, str, str]] = [
    ("“We are the ones who pay,” Pell wheezed.", "We are the ones who pay", "Pell"),
    ("“That is the best news of the year,” the clerk quacked.", "That is the best news of the year", "the clerk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "source"), UNLISTED)
def test_quoted_words_whose_cue_no_table_has_find_their_source(text: str, content: str, source: str) -> None:
    assert [(row[0], row[2]) for row in rows_of(text)] == [(content, source)]


@pytest.mark.parametrize("text", [
    "“The Barn at Hull” ran for two nights, a record.",
    "They sang “Long Way Home” as the “Nelly Bly” left.",
    "The so-called “sea wall” is a heap of sand.",
    "",
    "“”",
    "“” “ said “",
])  # fmt: skip
def test_titles_and_names_in_marks_stay_unsaid(text: str) -> None:
    assert rows_of(text) == []


def test_the_rules_drafts_stand_where_only_statements_are_asked_for() -> None:
    scene = scene_of("Roe said that the barn had burned. Pell croaked: “I never saw the boat come in.”")
    drafts = cue_drafts(scene, attitudes=False)
    said = [draft for draft in drafts if draft.cue is not None]
    assert said
    assert all(draft in assist(scene, drafts) for draft in said)


def test_with_attitudes_each_word_has_one_attribution() -> None:
    text = (
        "Roe wants to sell the barn, but the council believes that the roof is worth keeping, according to Pell. "
        "“It is ours,” Roe said. “It stays.” Critics accused her of “looting” the county and hoped a judge would say so."
    )
    scene = scene_of(text)
    drafts = [draft for draft in decide(scene, cue_drafts(scene, attitudes=True)) if draft.cue is not None]
    assert len(drafts) >= 4
    tokens = [i for draft in drafts for first, last in draft.parts for i in range(first, last)]
    assert len(tokens) == len(set(tokens))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Her plan to sell the barn was dropped.", ("to sell the barn", "plan", "Her")),
        ("Roe's plan to sell the barn was dropped.", ("to sell the barn", "plan", "Roe's")),
    ],
)
def test_what_is_told_of_a_plan_is_no_part_of_it(text: str, row: Row) -> None:
    assert rows_of(text, attitudes=True) == [row]


def test_words_signed_behind_a_dash_are_the_signers() -> None:
    assert rows_of("“I would not live anywhere else.” — Mina Overton, baker") == [
        ("I would not live anywhere else.", "—", "Mina Overton")
    ]
    assert rows_of("“I would not live anywhere else.”\n— Mina Overton, baker")[0][2] == "Mina Overton"
    heard = "“I would not live anywhere else” — a line that everybody in the harbour has heard from her mother."
    assert [row for row in rows_of(heard) if row[2] is not None] == []


def test_the_same_text_gives_the_same_whatever_was_read_before() -> None:
    text = "“It is ours,” Roe said. “It stays.” Critics accused her of “looting” the county."
    first = rows_of(text, attitudes=True)
    for other in ("Pell croaked: “I never saw it.”", "The council hoped to win.", text * 3):
        annotate(other, language="en", attitudes=True)
    assert rows_of(text, attitudes=True) == first


@pytest.mark.parametrize("text", ["according “ Roe ” said “", "Roe “ Roe ” told “"])
def test_marks_that_open_at_the_end_of_a_text_hold_nothing(text: str) -> None:
    assert all(quote.text for quote in annotate(text, language="en", attitudes=True).quotes)
