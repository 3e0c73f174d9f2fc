"""Quotations of English text as they stand: kind, content, who is named beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import annotate
from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting
from newsparse.attribution.utterance import Utterance

Row = tuple[str, str, str | None]


def utterances_of(text: str, language: str = "en", *, attitudes: bool = False) -> tuple[Utterance, ...]:
    return find_utterances(Setting(text=text, language=language, attitudes=attitudes)).utterances


def rows_of(text: str, language: str = "en", *, attitudes: bool = False) -> list[Row]:
    return [
        (str(u.kind), " / ".join(part.text for part in u.parts), u.mention.text if u.mention else None)
        for u in utterances_of(text, language, attitudes=attitudes)
    ]


ONE: list[tuple[str, Row]] = [
    # Words in marks, the cue after, before and between.
    ("“We lost,” Roe said.", ("direct", "We lost", "Roe")),
    ("“We lost,” said Ann Roe, a farmer.", ("direct", "We lost", "Ann Roe")),
    ("“Did we lose?” the mayor asked.", ("direct", "Did we lose?", "the mayor")),
    ("Roe said, “We lost.”", ("direct", "We lost.", "Roe")),
    ("“We lost,” she said, “and it hurts.”", ("direct", "We lost / and it hurts.", "she")),
    ("“We lost,” she said. “It hurts.”", ("direct", "We lost / It hurts.", "she")),
    ("“We lost,” she said on “Morning Desk.” “It hurts.”", ("direct", "We lost / It hurts.", "she")),
    ("As the mayor put it, “We lost.”", ("direct", "We lost.", "the mayor")),
    # Reported clauses.
    ("Roe said that the barn had burned.", ("indirect", "the barn had burned", "Roe")),
    ("The mayor has repeatedly said the barn had burned.", ("indirect", "the barn had burned", "The mayor")),
    ("Ann Roe, 43, of Hull, said the barn had burned.", ("indirect", "the barn had burned", "Ann Roe")),
    ("The mayor, Ann Roe, said the barn had burned.", ("indirect", "the barn had burned", "The mayor")),
    ("On Monday, Ann Roe, a farmer, said the barn had burned.", ("indirect", "the barn had burned", "Ann Roe")),
    ("Sen. Ann Roe (D-Ohio) said the barn had burned.", ("indirect", "the barn had burned", "Sen. Ann Roe")),
    ("The barn had burned, the mayor said.", ("indirect", "The barn had burned", "the mayor")),
    ("The barn, he said, had burned.", ("indirect", "The barn / had burned", "he")),
    ("Roe denied that the barn had burned.", ("indirect", "the barn had burned", "Roe")),
    ("Roe said in a speech on Monday that the barn had burned.", ("indirect", "the barn had burned", "Roe")),
    ("Roe said the barn, which was old, had burned.", ("indirect", "the barn, which was old, had burned", "Roe")),
    ("Papers cited by the court show that the barn burned.", ("indirect", "the barn burned", "Papers cited by the court")),
    ("Roe said the barn was “a total loss.”", ("mixed", "the barn was “a total loss.”", "Roe")),
    ("Roe called the barn “a total loss” on Monday.", ("mixed", "a total loss", "Roe")),
    ("He was described by neighbours as “a quiet man”.", ("mixed", "a quiet man", "neighbours")),
    ("“It’s over”, said Roe; “we are done”.", ("direct", "It’s over / we are done", "Roe")),
    ("The report found that the barn had burned.", ("indirect", "the barn had burned", "The report")),
    # Without a verb.
    ("Ann Roe on the sale: “We lost all of it.”", ("direct", "We lost all of it.", "Ann Roe")),
    ("According to the mayor, the barn had burned.", ("indirect", "the barn had burned", "the mayor")),
    ("The barn had burned, according to the mayor.", ("indirect", "The barn had burned", "the mayor")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "row"), ONE)
def test_one_quotation(text: str, row: Row) -> None:
    assert rows_of(text) == [row]


NONE = [
    "He did not say whether the barn had burned.",
    "She declined to say when it burned.",
    "Asked whether it burned, he left.",
    "The mayor confirmed the order.",
    "She read “The Barn” twice.",
    "Jim “the Hat” Doe left town.",
    "His so-called “friends” left town.",
    "A report on the barn is due in May.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_quotation(text: str) -> None:
    assert rows_of(text) == []


def test_a_new_cue_ends_what_the_first_reports() -> None:
    assert rows_of("Roe said the barn had burned, and Doe said the cow was safe.") == [
        ("indirect", "the barn had burned", "Roe"),
        ("indirect", "the cow was safe", "Doe"),
    ]


def test_a_sentence_that_begins_after_quoted_words_is_not_their_cue() -> None:
    assert rows_of("Roe called it “a loss.” She added that the cow was safe.") == [
        ("mixed", "a loss.", "Roe"),
        ("indirect", "the cow was safe", "She"),
    ]


def test_speech_within_speech_is_found_inside_the_outer_one() -> None:
    assert rows_of("Roe said a guard had told her that the barn was safe.") == [
        ("indirect", "a guard had told her that the barn was safe", "Roe"),
        ("indirect", "the barn was safe", "a guard"),
    ]
    assert rows_of("“The guard said, ‘Leave the barn,’” Roe said.") == [
        ("direct", "The guard said, ‘Leave the barn,’", "Roe"),
        ("direct", "Leave the barn", "The guard"),
    ]


def test_a_quoted_paragraph_without_a_cue_goes_on() -> None:
    first, second = utterances_of("“We lost,” Roe said.\n\n“You only get to say that once.”")
    assert (first.continues, second.continues) == (False, True)


VIA = [
    ("The barn had burned, Roe told Reuters.", "Roe", [("told", "Reuters")]),
    ("In an interview with Reuters, Roe said the barn had burned.", "Roe", [("told", "Reuters")]),
    ("Roe said in an interview with Reuters that the barn had burned.", "Roe", [("told", "Reuters")]),
    ("Reuters reported, citing two guards, that the barn had burned.", "two guards", [("cited-by", "Reuters")]),
    ("The barn had burned, Reuters reported, citing two guards.", "two guards", [("cited-by", "Reuters")]),
    ("“We lost,” Roe was quoted by the agency Tass as saying.", "Roe", [("cited-by", "the agency Tass")]),
    ("According to Reuters, which cited two guards, the barn had burned.", "two guards", [("cited-by", "Reuters")]),
    ("Reuters, citing two guards, reported that the barn had burned.", "two guards", [("cited-by", "Reuters")]),
    ("The paper quoted two guards as saying the barn had burned.", "two guards", [("cited-by", "The paper")]),
    ("Roe told staff in a memo, seen by Reuters, that the barn had burned.", "Roe", [("told", "staff"), ("seen-by", "Reuters")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "via"), VIA)
def test_through_whom_it_came(text: str, mention: str, via: list[tuple[str, str]]) -> None:
    (utterance,) = utterances_of(text)
    assert utterance.mention is not None
    assert utterance.mention.text == mention
    assert [(str(step.relation), step.mention.text) for step in utterance.via] == via


STANCES: list[tuple[str, list[Row]]] = [
    ("Roe wants to sell the barn.", [("indirect", "to sell the barn", "Roe")]),
    ("Roe refused to sell the barn.", [("indirect", "to sell the barn", "Roe")]),
    ("Many farmers believe the barn will burn.", [("indirect", "the barn will burn", "Many farmers")]),
    ("The mayor opposes the sale.", [("indirect", "the sale", "The mayor")]),
    ("Roe called for a new barn.", [("indirect", "a new barn", "Roe")]),
    ("The barn is expected to burn.", [("indirect", "The barn / to burn", None)]),
    ("Her plan to sell the barn was dropped.", [("indirect", "to sell the barn", "Her")]),
    ("He asked the crew to leave.", [("indirect", "the crew to leave", "He")]),
    ("She talked to farmers about barns.", [("indirect", "barns", "She")]),
]


@pytest.mark.parametrize(("text", "rows"), STANCES)
def test_stances_are_found_where_they_are_asked_for(text: str, rows: list[Row]) -> None:
    assert rows_of(text, attitudes=True) == rows
    assert rows_of(text) == []


@pytest.mark.parametrize("word", ["likely", "unlikely", "poised", "supposed"])
def test_what_is_the_authors_own_forecast_is_nobodys_stance(word: str) -> None:
    assert rows_of(f"The barn is {word} to burn.", attitudes=True) == []


@given(st.lists(st.sampled_from(["Roe", "said", "“", "”", '"', "'", "that", ",", ".", "\n", "told", "the", "barn", "according", "to", "whether", "wants"]), max_size=30))  # fmt: skip
def test_spans_equal_their_slices(words: list[str]) -> None:
    text = " ".join(words)
    for utterance in utterances_of(text, attitudes=True):
        for span in (*utterance.parts, utterance.cue, utterance.mention):
            assert span is None or (span.text and text[span.start : span.end] == span.text)


def test_ten_thousand_quotations_in_one_paragraph_are_all_found() -> None:
    assert len(utterances_of('"A bee," he said. ' * 10_000)) == 10_000


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The landlord had evicted nine families before, court documents show.", "The landlord had evicted nine families before"),
        ("SANTIAGO (Reuters) - The quake emptied three harbours, the navy said.", "The quake emptied three harbours"),
        ("Jane Roe said all tickets had been sold.", "all tickets had been sold"),
    ],
)  # fmt: skip
def test_where_a_content_begins_and_ends(text: str, content: str) -> None:
    assert [quote.text for quote in annotate(text, language="en").quotes] == [content]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ada Roe, Tom Hale and Ivo Poe said it was late.", "Ada Roe, Tom Hale and Ivo Poe"),
        ("On Monday in New York, Ada Roe and Tom Hale said it was late.", "Ada Roe and Tom Hale"),
        ("It was late, Ada Roe and Tom Hale said.", "Ada Roe and Tom Hale"),
    ],
)
def test_a_list_of_speakers(text: str, mention: str) -> None:
    (quote,) = annotate(text, language="en").quotes
    assert quote.mention is not None
    assert quote.mention.text == mention
