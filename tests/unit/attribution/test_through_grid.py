"""Frames, outlets and speakers crossed with each other: each frame has to hold for each outlet and for whoever speaks."""

from __future__ import annotations

import itertools

import pytest

from newsparse import annotate

_WHAT = "the yard would close in May"
_OUTLETS = {
    "Reuters": "Reuters",
    "the Ledger": "Ledger",
    "the Hull Daily Mail": "Hull Daily Mail",
    "KentOnline": "KentOnline",
    "the BBC": "BBC",
    "Radar 24": "Radar 24",
    "Sky News": "Sky News",
    "Al Jazeera": "Al Jazeera",
    "the news site Kontra": "Kontra",
    "state news agency Khovar": "Khovar",
    "bold.dk": "bold.dk",
}
_SPEAKERS = {
    "Ada Lund": "Ada Lund",
    "a union official": "union official",
    "two people familiar with the talks": "two people familiar with the talks",
    "Mayor Tom Hale": "Tom Hale",
    "an industry source": "industry source",
    "a senior army officer": "senior army officer",
}
_FRAMES = (
    "{speaker} told {outlet} that {what}.",
    "{speaker} told {outlet} {what}.",
    "{what}, {speaker} told {outlet}.",
    "In an interview with {outlet}, {speaker} said {what}.",
    "{speaker} said in an interview with {outlet} that {what}.",
    "Speaking to {outlet}, {speaker} said that {what}.",
    "{speaker} confirmed to {outlet} that {what}.",
    "{outlet} reported that {what}, citing {speaker}.",
    "{outlet}, citing {speaker}, reported that {what}.",
    "{what}, {outlet} reported on Monday, citing {speaker}.",
    "Citing {speaker}, {outlet} reported that {what}.",
    "According to {outlet}, which cited {speaker}, {what}.",
    "{outlet} quoted {speaker} as saying that {what}.",
    "{speaker} was quoted by {outlet} as saying that {what}.",
    "{what}, {speaker} said in comments published by {outlet}.",
    "Asked by {outlet} about the plan, {speaker} said that {what}.",
)
_PAPERS = {
    "A memo": "memo",
    "Internal documents": "Internal documents",
    "A police report": "police report",
    "Leaked messages": "Leaked messages",
}
_HELD = ("seen", "obtained", "reviewed", "viewed")
_PAPER_FRAMES = (
    "{papers} {held} by {outlet} said {what}.",
    "{papers}, {held} by {outlet}, said {what}.",
    "{papers} {held} by {outlet} {show} {what}.",
    "{what}, {lower} {held} by {outlet} {show}.",
    "{what}, according to {lower} {held} by {outlet}.",
    "According to {lower} {held} by {outlet}, {what}.",
    "{papers}, which {outlet} has {held}, said {what}.",
    "{outlet} has {held} {lower} which {show} that {what}.",
    "{what}, according to {outlet}, which has {held} {lower}.",
)


def _chains(text: str) -> list[tuple[str, ...]]:
    article = annotate(text[0].upper() + text[1:], language="en")
    return [tuple(source.name for source in quote.chain) for quote in article.quotes]


@pytest.mark.parametrize("frame", _FRAMES)
def test_speakers_through_outlets(frame: str) -> None:
    wrong = []
    for (outlet, name), (speaker, who) in itertools.product(_OUTLETS.items(), _SPEAKERS.items()):
        text = frame.format(speaker=speaker, outlet=outlet, what=_WHAT)
        chains = _chains(text)
        if not any(
            chain[0].lower() == name.lower() and chain[-1].lower() == who.lower() for chain in chains if len(chain) > 1
        ):
            wrong.append((text, chains))
    assert wrong == []


@pytest.mark.parametrize("frame", _PAPER_FRAMES)
def test_papers_through_outlets(frame: str) -> None:
    wrong = []
    for (papers, what), held, (outlet, name) in itertools.product(_PAPERS.items(), _HELD, _OUTLETS.items()):
        show = "show" if papers.endswith("s") else "shows"
        lower = papers[0].lower() + papers[1:]
        text = frame.format(papers=papers, lower=lower, held=held, outlet=outlet, show=show, what=_WHAT)
        chains = _chains(text)
        if not any(
            chain[0].lower() == name.lower() and chain[-1].lower() == what.lower() for chain in chains if len(chain) > 1
        ):
            wrong.append((text, chains))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "Sen. Mara Rubin of Florida met Sen. Bert Sand of Vermont in Doral. Mr. Sand laughed. The Florida senator said it was late.",
            ("Mara Rubin",),
        ),
        (
            "Speaker Paul Wren met President Otto Bama on Monday. Bama spoke first. The Wisconsin Republican said allies wanted more.",
            ("Wisconsin Republican",),
        ),
        (
            "Sen. Ann Wells (R-Texas) and Tom Hale, a Nevada Democrat, had lunch. The Nevada Democrat said the bill was dead.",
            ("Tom Hale",),
        ),
        (
            "Harry Reed (D-Nev.) and Chris Tisdale met on Monday. “I think it is over,” the Senate minority leader said.",
            ("Senate minority leader",),
        ),
        ("As first reported by Politico, the firm has hired a lawyer in the north.", ("Politico",)),
    ],
)
def test_whom_state_and_office_mean(text: str, chain: tuple[str, ...]) -> None:
    assert _chains(text)[-1] == chain


@pytest.mark.parametrize(
    "text",
    [
        "The rooms were used for the reality TV show “The Barn Dance.”",
        "She gave a talk on the firm’s failed casino ventures that doubled as a warning to the town.",
    ],
)
def test_nouns_that_say_nothing(text: str) -> None:
    assert _chains(text) == []
