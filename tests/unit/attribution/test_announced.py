"""Quoted words that no word of saying brings in, behind a colon or on their own, and those that have a frame of their own behind them."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.draft import Draft
from newsparse.attribution.learned.frames import divided
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.table import grammar_of


@pytest.mark.parametrize("attitudes", [False, True])
@pytest.mark.parametrize(("text", "mention"), [
    ("After the storm, the Harbour Board was clear in its findings: “No pier on this coast is safe in winter.”", "the Harbour Board"),
    ("With two weeks to go, Ada Roe is rolling out a more personal message: “The bridge is about our children.”", "Ada Roe"),
    ("At noon, Ada Roe called them on it:\n\n“There is nothing left of the old lighthouse at all.”", "Ada Roe"),
])  # fmt: skip
def test_the_subject_of_a_sentence_that_ends_in_a_colon_is_who_is_quoted(
    text: str, mention: str, attitudes: bool
) -> None:
    (quote,) = annotate(text, language="en", attitudes=attitudes).quotes
    assert quote.mention is not None
    assert quote.mention.text == mention
    assert quote.cue is not None


def test_a_quality_and_a_relative_are_no_speakers() -> None:
    text = "It had one rule, which hung in the hall for everybody to read: “Nobody leaves before the bell has rung.”"
    mentions = {quote.mention.text for quote in annotate(text, language="en").quotes if quote.mention is not None}
    assert "which" not in mentions


@pytest.mark.parametrize("attitudes", [False, True])
def test_words_that_go_on_have_the_mention_of_those_before_them(attitudes: bool) -> None:
    text = (
        "“The ferry will not sail before May,” Ada Roe said on Monday.\n\n"
        "“Every boat that we own lies in the dock for repairs, and nobody can say for how long.”"
    )
    quotes = annotate(text, language="en", attitudes=attitudes).quotes
    assert [quote.mention.text if quote.mention else None for quote in quotes] == ["Ada Roe"] * len(quotes)
    assert {quote.speaker.name for quote in quotes if quote.speaker} == {"Ada Roe"}


@pytest.mark.parametrize(("last", "mine"), [
    ("“Why does nobody ask those who row across?” Ada Roe demanded.", True),
    ("“Why does nobody ask those who row across?” demanded Ada Roe.", True),
    ("“Nobody asks those who row across.” The council met again in the evening.", False),
    ("“Nobody asks those who row across.”", False),
])  # fmt: skip
def test_words_with_a_frame_of_their_own_behind_them_are_not_the_speaker_s_before(last: str, mine: bool) -> None:
    text = f"“Raise the fare,” Pell said, looking up, “and you lose them all.”\n\n{last}"
    scene = Scene.of_passage(text, grammar_of("en"), "text")
    first, second, third = scene.regions
    cue = scene.tokens.words.index("said")
    parts = ((first.opens, first.closes + 1), (second.opens, third.closes + 1))
    drafts = divided(scene, [Draft(parts=parts, cue=(cue, cue + 1), mention=Phrase(cue - 1, cue))])
    names = [scene.span(*draft.mention).text for draft in drafts if draft.mention is not None]
    assert names == (["Pell", "Ada Roe"] if mine else ["Pell"])
    if mine:
        assert drafts[0].parts == ((first.opens, first.closes + 1), (second.opens, second.closes + 1))
        assert drafts[1].parts == ((third.opens, third.closes + 1),)
        assert (drafts[0].regions, drafts[1].regions) == ((0, 1), (2,))
    else:
        assert drafts[0].parts == parts


@pytest.mark.parametrize("attitudes", [False, True])
def test_a_mark_that_opens_where_the_text_ends_is_no_part_to_mend(attitudes: bool) -> None:
    (quote,) = annotate("“0“SAID. “", language="en", attitudes=attitudes).quotes
    assert [part.text for part in quote.parts] == ["0"]
