"""Whom an outlet's source cites in turn, who informs whom, and what only looks like a clause or a speaker."""

from __future__ import annotations

import pytest

from newsparse import annotate

Said = tuple[tuple[str, ...], str]


def _said(text: str) -> list[Said]:
    """The chains and contents of a text's quotations."""
    return [
        (tuple(source.name for source in quote.chain), quote.text) for quote in annotate(text, language="en").quotes
    ]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "The broadcaster RTHK, citing a report in Sing Tao Daily that quoted an unidentified director, said two ships had been sold.",
            ("RTHK", "Sing Tao Daily", "director"),
        ),
        (
            "According to Bloomberg, which cited a report in the Straits Times quoting a bank official, the lender had no licence.",
            ("Bloomberg", "Straits Times", "bank official"),
        ),
        (
            "Bloomberg reported that the bank was for sale, citing documents seen by the Ledger.",
            ("Bloomberg", "Ledger", "documents"),
        ),
        (
            "The daily Bhaskar reported on Saturday, quoting a circular obtained by the Hindu, that tankers would be given escorts.",
            ("Bhaskar", "Hindu", "circular"),
        ),
        (
            "According to a note of the federation, a copy of which is with The Hindu, pumps will remain closed for two days.",
            ("Hindu", "note of the federation"),
        ),
        (
            "Council chairman Owen Gill, writing in the Leitrim Observer, described policing as “a phone number that rings out”.",
            ("Leitrim Observer", "Owen Gill"),
        ),
        (
            "Chief executive Henrik Lund called it “pure fiction” in an interview with Dagens Industri.",
            ("Dagens Industri", "Henrik Lund"),
        ),
        ("TMZ was first to report that the bride had skipped her own dance, citing a waiter.", ("TMZ", "waiter")),
        ("The winger has told friends he wants to leave, Portuguese daily A Bola claims.", ("A Bola", "winger")),
        ("Ada Lund told MedPage Today that three patients had fallen ill in May.", ("MedPage Today", "Ada Lund")),
        ("The lawyer lied, according to a complaint first described by Bloomberg Law.", ("Bloomberg Law", "complaint")),
        (
            "A report by the auditor found that the money was gone. It quotes a county engineer as saying that he was ordered to sign.",
            ("report by the auditor", "county engineer"),
        ),
        ("Rep. Hank Dill (R., Okla.), who chairs the panel, told Axios that he had the list.", ("Axios", "Hank Dill")),
        ("Two MCAs who sit on the panel told the Nation that the dips were never built.", ("Nation", "Two MCAs")),
    ],
)
def test_through_whom(text: str, chain: tuple[str, ...]) -> None:
    assert chain in [found for found, _ in _said(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Terry Blount said he had been assured by the landlord that the flat was empty.",
            (("Terry Blount", "landlord"), "the flat was empty"),
        ),
        (
            "A nurse said a monitor had alerted managers that one case was serious.",
            (("nurse", "monitor"), "one case was serious"),
        ),
        (
            "A clerk said the founder bragged on Slack that the fund could never lose.",
            (("clerk", "founder"), "the fund could never lose"),
        ),
        (
            "The data show that one squid, which they named “Professor,” never chose wrong.",
            (("data",), "one squid, which they named “Professor,” never chose wrong"),
        ),
        (
            "Outside the hall, a bedsheet banner read “Let us eat waffles.”",
            (("bedsheet banner",), "Let us eat waffles."),
        ),
        (
            "Ann Roe said in an interview at the “Drive Electric” fair that prices would fall.",
            (("Ann Roe",), "prices would fall"),
        ),
    ],
)
def test_what_is_said(text: str, said: Said) -> None:
    assert said in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The chairman disputed that account, and the board did too.",
        "Nobody has explained why the certificate was renewed in January.",
        "No one said that the bridge was safe.",
        "Their coach says that every summer.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The owner, Zorblat Tierney, told the BBC that he had slept. “I’d sleep here,” he said.", "Zorblat Tierney"),
        ("His Labour shadow, Oonagh Tait, told the BBC that it was over.", "Oonagh Tait"),
        ("The Groceries Code Adjudicator, Miles Wren, told MPs that he had seen nothing.", "Miles Wren"),
        (
            "Deirdre Mull said a neighbour saw a lorry. A Garda source was sceptical. “I would buy it,” the source said.",
            "Garda source",
        ),
        ("Pat Tierney has a farm. His wife, Assumpta, laughed. “Never,” she told this newspaper.", "Assumpta"),
    ],
)
def test_whom_it_means(text: str, speaker: str) -> None:
    assert _said(text)[-1][0][-1] == speaker


def test_own_newspaper_is_no_source() -> None:
    text = "Pat Tierney spoke to the Leitrim Observer. His wife, Assumpta, laughed. “Never,” she told this newspaper."
    assert _said(text)[-1][0] == ("Assumpta",)
