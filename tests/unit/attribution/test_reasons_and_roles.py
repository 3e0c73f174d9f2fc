"""Reasons, wishes and rules are no sources; clauses behind a name are no roles; a reason for anonymity is the source's own."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[str]:
    """The chains of a text's quotations, in page order, `nobody` for none."""
    return [" > ".join(source.name for source in quote.chain) or "nobody" for quote in annotate(text).quotes]


def roles(text: str) -> dict[str, str | None]:
    """The roles of a text's sources by their names."""
    return {source.name: source.role for source in annotate(text).sources}


def reasons(text: str) -> list[str | None]:
    """Why a text's sources are not named, in page order; `None` for those of whom no reason is given."""
    found = [source.anonymity.reason if source.anonymity else None for source in annotate(text).sources]
    return [reason.text if reason is not None else None for reason in found]


class TestAsPer:
    @pytest.mark.parametrize(
        ("who", "speaker"),
        [
            ("the police", "police"),
            ("officials", "officials"),
            ("Ann Roe", "Ann Roe"),
            ("reports", "reports"),
            ("the complaint", "complaint"),
        ],
    )
    def test_it_begins_a_sentence_with_a_source(self, who: str, speaker: str) -> None:
        (quote,) = annotate(f"As per {who}, three men were held at the harbour.").quotes
        assert (quote.text, quote.chain[0].name) == ("three men were held at the harbour", speaker)

    @pytest.mark.parametrize(
        "text",
        [
            "As per the rules, the match was replayed.",
            "The match was replayed on Sunday, as per the rules.",
            "As per usual, the ferry was late and the passengers were cold.",
            "As per an agreement between the two clubs, the match was replayed.",
            "As per her wishes, the ashes were scattered at sea.",
            "The hall was emptied, as per policy.",
        ],
    )
    def test_rules_and_wishes_say_nothing(self, text: str) -> None:
        assert annotate(text).quotes == ()

    @pytest.mark.parametrize("by", ["Per", "As per", "According to"])
    @pytest.mark.parametrize("wish", ["the family’s request", "her request", "his instructions", "his last wishes"])
    def test_what_somebody_has_asked_for_is_no_source(self, by: str, wish: str) -> None:
        assert annotate(f"{by} {wish}, no flowers were sent to the chapel.").quotes == ()


class TestWhatIsReliedOn:
    @pytest.mark.parametrize(
        "what", ["stored grain", "drones", "its young players", "their neighbours", "her dogs", "its experience"]
    )
    def test_what_says_nothing_is_a_part_of_what_was_reported(self, what: str) -> None:
        (quote,) = annotate(f"The Herald reported that the town lived on, relying on {what}.").quotes
        assert [source.name for source in quote.chain] == ["Herald"]
        assert quote.text.endswith(what)

    @pytest.mark.parametrize("who", ["three officials", "court records", "its own sources"])
    def test_who_says_something_is_cited(self, who: str) -> None:
        (quote,) = annotate(f"The Herald reported that the mill would close, relying on {who}.").quotes
        assert [source.name for source in quote.chain] == ["Herald", who.removeprefix("its ")]


class TestToldBy:
    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Roe was informed by the bank that the account was closed.", "bank"),
            ("Roe was told on Monday by the airline that the flight was off.", "airline"),
            ("Roe was told by the doctor that the leg was broken.", "doctor"),
            ("Skyhaven cancelled forty flights. Passengers were told by the airline that they were off.", "Skyhaven"),
        ],
    )
    def test_who_tells_speaks(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]

    def test_whoever_tells_the_only_one_named_is_another(self) -> None:
        text = "Roe said she had been told by the doctor that the leg was broken."
        assert chains(text) == ["Roe", "Roe > doctor"]

    @pytest.mark.parametrize("when", ["Friday", "the time he left", "then"])
    def test_by_a_day_nobody_tells(self, when: str) -> None:
        assert annotate(f"He was told by {when} that the case was weak.").quotes == ()


class TestARoleIsWhatSomebodyIs:
    @pytest.mark.parametrize(
        "behind",
        [
            "who is a doctor",
            "who leads the union",
            "whose husband is a doctor",
            "together with her husband",
            "along with her lawyer",
            "joined by her lawyer",
            "helped by a nurse",
            "standing beside her husband",
            "married to a doctor",
            "born to a doctor",
            "once married to the mayor",
            "elected mayor in May",
            "told by the doctor to rest",
            "no longer mayor",
            "unlike the mayor",
        ],
    )
    def test_what_is_told_of_somebody_is_none(self, behind: str) -> None:
        assert roles(f"Jane Roe, {behind}, said the mill would close.")["Jane Roe"] is None

    @pytest.mark.parametrize(
        ("behind", "role"),
        [
            ("head of the union", "head of the union"),
            ("head of Rock the Vote", "head of Rock the Vote"),
            ("acting mayor of Hull", "acting mayor of Hull"),
            ("retired teacher", "retired teacher"),
            ("leading scientist at the mill", "leading scientist at the mill"),
            ("a nurse who left the ward", "nurse"),
            ("mayor when the mill closed", "mayor"),
            ("the lawyer representing the family", "lawyer representing the family"),
            ("formerly a nurse", "nurse"),
        ],
    )
    def test_an_apposition_is_one(self, behind: str, role: str) -> None:
        assert roles(f"Jane Roe, {behind}, said the mill would close.")["Jane Roe"] == role

    @pytest.mark.parametrize(
        "sentence",
        [
            "the coach has no time",
            "the mayor left on Sunday",
            "the mayor and the coach left on Sunday",
            "the coach was sad",
            "the union leader praised the men",
            "the mayor disagreed",
        ],
    )
    def test_the_sentence_itself_is_none(self, sentence: str) -> None:
        assert roles(f"According to Jane Roe, {sentence}.")["Jane Roe"] is None
        assert roles(f"Like Jane Roe, {sentence}. “It is late,” Roe said.")["Jane Roe"] is None


class TestWhoseAnonymity:
    @pytest.mark.parametrize(
        "text",
        [
            "A neighbour, whose son asked not to be named because he is a minor, said the boy was quiet.",
            "A nurse said the ward was full. The hospital asked not to be named because of a lawsuit.",
            "An official said the firm, which asked not to be identified because of the talks, had made an offer.",
            "A lawyer said her client, who asked not to be named because he feared for his life, had left.",
            "A diplomat said the minister spoke on condition of anonymity to protect his staff.",
            "A nurse said the director, speaking on condition of anonymity because of a lawsuit, had lied.",
            "A woman said the boat was lost. Her husband declined to give his name.",
            "A diplomat said the talks were over. The minister, who was not authorized to speak to the press, left.",
            "An officer said the driver was drunk. Police withheld the names of the victims because of their age.",
        ],
    )
    def test_of_another_one_it_is_no_reason(self, text: str) -> None:
        assert reasons(text) == [None]

    @pytest.mark.parametrize(
        "text",
        [
            "“It is full,” said a nurse, who asked not to be named because she feared for her job.",
            "“It is full,” a nurse told the Herald, asking not to be named because she feared for her job.",
            "“It is full,” a nurse said, speaking on condition of anonymity because she feared for her job.",
            "A nurse said the ward was full. She asked not to be named because she feared for her job.",
            "A nurse said the ward was full but asked not to be named because she feared for her job.",
            "A nurse at the Royal Hospital in Hull asked not to be named because she feared for her job. She said it was full.",
            "The ward is full, said a nurse who asked not to be named because she feared for her job.",
        ],
    )
    def test_of_the_source_it_is(self, text: str) -> None:
        assert "she feared for her job" in reasons(text)

    def test_of_both(self) -> None:
        text = "Two nurses said it was full. Both asked not to be named because they feared for their jobs."
        assert reasons(text) == ["they feared for their jobs"]
