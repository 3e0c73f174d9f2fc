"""What only looks like a source: plans and rules, reasons, firms and ships with outlets' names. None of them is one."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[str]:
    """The chains of a text's quotations, in page order, `nobody` for none."""
    return [" > ".join(source.name for source in quote.chain) or "nobody" for quote in annotate(text).quotes]


def kinds(text: str) -> dict[str, str]:
    """The kinds of a text's sources by their names."""
    return {source.name: str(source.kind) for source in annotate(text).sources}


class TestAReasonIsNotCited:
    @pytest.mark.parametrize(
        "reason",
        [
            "safety concerns",
            "health reasons",
            "a lack of funds",
            "bad weather",
            "personal reasons",
            "higher costs",
            "national security",
            "a lack of evidence",
            "its cost",
            "the ongoing investigation",
            "patient privacy",
            "privacy laws",
            "threats to its sovereignty",
            "poor results",
            "exhaustion",
            "irreconcilable differences",
            "opposition from residents",
            "Covid concerns",
        ],
    )
    def test_it_is_a_part_of_what_was_done(self, reason: str) -> None:
        (quote,) = annotate(f"The Herald reported that the hall would close, citing {reason}.").quotes
        assert [source.name for source in quote.chain] == ["Herald"]
        assert quote.text == f"the hall would close, citing {reason}"

    @pytest.mark.parametrize(
        "text",
        [
            "Roe stepped down, the Post reported, citing personal reasons.",
            "The Post, citing a drop in sales, reported that the mill would close.",
            "The Post reported that the mill would close. It cited rising costs.",
            "The Post reported that the mill would close. The paper cited a lack of money.",
            "According to the Post, which cited rising costs, the mill would close.",
            "According to the Post, citing rising costs, the mill would close.",
        ],
    )
    def test_an_outlet_that_gives_one_cites_nobody(self, text: str) -> None:
        assert chains(text) == ["Post"]

    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Citing safety concerns, the council said the pier would close.", "council"),
            ("Citing bad weather, the airline said the flights were off.", "airline"),
            ("Citing a need for privacy, Roe said she would not speak.", "Roe"),
            ("Citing national security, the ministry said it would not release the files.", "ministry"),
            ("Citing the cost, the mayor said the pool would close.", "mayor"),
            ("Citing data from the ministry, Roe said the mill would close.", "Roe"),
        ],
    )
    def test_who_gives_one_first_of_all_speaks(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]

    @pytest.mark.parametrize(
        "cited",
        [
            "two backers",
            "people close to the talks",
            "unnamed sources",
            "internal documents",
            "person familiar with the deal",
            "court filings",
            "leaked memo",
            "Times",
            "firefighters",
            "eyewitnesses",
        ],
    )
    def test_somebody_is_cited(self, cited: str) -> None:
        article = "" if cited.endswith(("s", "talks")) and cited != "Times" else "the " if cited == "Times" else "a "
        assert chains(f"The Herald reported that the mill would close, citing {article}{cited}.") == [
            f"Herald > {cited}"
        ]
