"""Who said what on whose word, in invented passages: (speaker, chain, first words) for every quotation."""

from __future__ import annotations

import pytest

from newsparse import Annotations, annotate

CASES = {
    "told an outlet": (
        "A union official, who asked not to be named because talks go on, told Reuters that 200 workers would be hired.",
        [("union official", ["Reuters", "union official"], "200 workers")],
    ),
    "told the article's own outlet": (
        "Mayor Ada Brightwater told Harbour Weekly that the pier was safe.",
        [("Ada Brightwater", ["Ada Brightwater"], "the pier")],
    ),
    "a surname and a pronoun": (
        "“We are ready,” said Ada Brightwater. Brightwater added that the ferry had left. She said it was full.",
        [
            ("Ada Brightwater", ["Ada Brightwater"], "We are"),
            ("Ada Brightwater", ["Ada Brightwater"], "the ferry"),
            ("Ada Brightwater", ["Ada Brightwater"], "it was"),
        ],
    ),
    "an outlet that reports": (
        "The Straits Times reported that the port would close in May.",
        [("Straits Times", ["Straits Times"], "the port")],
    ),
    "a description with its name": (
        "A spokeswoman for the harbour, Lois Brandt, said the counts would resume in spring. “Spring means spring,” Brandt said.",
        [("Lois Brandt", ["Lois Brandt"], "the counts"), ("Lois Brandt", ["Lois Brandt"], "Spring")],
    ),
    "an outlet between two commas": (
        "The pier will close, according to Le Monde.",
        [("Le Monde", ["Le Monde"], "The pier")],
    ),
    "an office": (
        "The mayor of Sandhaven said the pier was safe. The mayor said he had walked on it.",
        [("mayor of Sandhaven", ["mayor of Sandhaven"], "the pier"), ("mayor of Sandhaven", ["mayor of Sandhaven"], "he had")],
    ),
}  # fmt: skip


def found(text: str) -> Annotations:
    return annotate(text, outlet="Harbour Weekly", published="2023-04-05", language="en")


@pytest.mark.parametrize("case", CASES)
def test_speakers_and_chains(case: str) -> None:
    text, expected = CASES[case]
    got = [
        (quote.speaker.name if quote.speaker else None, [source.name for source in quote.chain], quote.text)
        for quote in found(text).quotes
    ]
    assert [(speaker, chain) for speaker, chain, _ in got] == [(speaker, chain) for speaker, chain, _ in expected]
    for (_, _, words), (_, _, start) in zip(got, expected, strict=True):
        assert words.startswith(start)


def test_anonymity_has_descriptor_count_and_reason() -> None:
    text, _ = CASES["told an outlet"]
    (source,) = (s for s in found(text).sources if s.anonymity is not None)
    assert source.anonymity is not None
    assert source.anonymity.descriptor == "A union official"
    assert source.anonymity.reason is not None
    assert source.anonymity.reason.text == "talks go on"
    two = found("Two deckhands said the ferry was late.").sources[0].anonymity
    assert two is not None
    assert two.count == 2


@pytest.mark.parametrize(
    "text",
    ["Police said the pier was safe.", "The mayor said the pier was safe.", "A spokesman said the pier was safe."],
)
def test_bodies_offices_and_spokespeople_are_not_anonymous(text: str) -> None:
    assert found(text).sources[0].anonymity is None


def test_two_who_may_be_meant_leave_the_speaker_open_or_choose_one_with_reason() -> None:
    quotes = found("He said the pier was safe.").quotes
    assert [quote.speaker for quote in quotes] == [None]
    assert "speaker-unknown" in {str(issue.code) for issue in found("He said the pier was safe.").issues}


def test_the_day_of_a_statement() -> None:
    quote = found("Ada Brightwater said on Monday that the pier would open in June.").quotes[0]
    assert quote.when is not None
    assert quote.when.isoformat() == "2023-04-03"


def test_the_tree_walks_to_every_quotation() -> None:
    annotations = found(CASES["told an outlet"][0])
    (root,) = annotations.citations
    assert (root.source.name, root.quotes) == ("Reuters", ())
    (leaf,) = root.citations
    assert leaf.quotes == annotations.quotes
