"""Datelines before subjects, what somebody does before he speaks, short names of outlets, and blocks that an outlet 'had'."""

from __future__ import annotations

import pytest

from newsparse import annotate

Said = tuple[tuple[str, ...], str]


def _said(text: str, language: str = "en") -> list[Said]:
    """The chains and contents of a text's quotations."""
    return [
        (tuple(source.name for source in quote.chain), quote.text) for quote in annotate(text, language=language).quotes
    ]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "SAPPORO, Japan — Tsuki Brewery, which lost 40,000 bottles to a dog, said Thursday it would not seek damages.",
            ("Tsuki Brewery",),
        ),
        (
            "Giving evidence, the firm’s managing director, Philippa Stroud, said the palace had written to complain.",
            ("Philippa Stroud",),
        ),
        (
            "Casimir Dufour irons maps. Speaking to Loam, he was gentler: “Steam has its day. It just isn’t today.”",
            ("Casimir Dufour",),
        ),
        (
            "It was false, according to a suit obtained by the Arizona Republic. Two patients told the Republic that they had paid.",
            ("Arizona Republic", "Two patients"),
        ),
        (
            "In a note reviewed by Reuters, finance chief Ada Lund warned staff that the cash was gone. The note also shows that stores lose money.",
            ("Reuters", "note"),
        ),
        (
            "Sheriff Walt Bremer laughed at County Clerk Ansel Ortiz. Ortiz stood by the figure. The 58-year-old said hay had cost money.",
            ("Ansel Ortiz",),
        ),
        (
            "Superintendent Gail Tibbs told OPB that no child was hurt. Tibbs, in a text message, called it “pure theater”.",
            ("Gail Tibbs",),
        ),
    ],
)
def test_last_speaker(text: str, chain: tuple[str, ...]) -> None:
    assert _said(text)[-1][0] == chain


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Firefighters told residents that they should sleep in their cars, advice that few of them took.",
            [(("Firefighters",), "they should sleep in their cars")],
        ),
        (
            "The economist Terrence Yoo argued that the study had asked “the wrong people on the wrong day”.",
            [(("Terrence Yoo",), "the study had asked “the wrong people on the wrong day”")],
        ),
    ],
)
def test_where_words_end(text: str, said: list[Said]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("O dono do bar, Genival Pacheco, negou que o braço fosse de bronze.", ("Genival Pacheco",)),
        ("A neta do poeta, Heloísa Lins, escreveu que a família se sente “desmembrada”.", ("Heloísa Lins",)),
        (
            "Procurada, a secretária de Cultura, Dalva Nobre, negou que o desfile tenha sido cancelado.",
            ("Dalva Nobre",),
        ),
        (
            "De acordo com a Folha de S.Paulo, que teve acesso a um laudo da universidade, falta um braço à estátua.",
            ("Folha de S.Paulo", "laudo da universidade"),
        ),
    ],
)
def test_portuguese(text: str, chain: tuple[str, ...]) -> None:
    assert _said(text, "pt")[-1][0] == chain


def test_block_that_an_outlet_had() -> None:
    text = (
        "Most letters enclosed a cutting. The Otago Daily Times had this on Saturday:\n\n"
        "A Dunedin hotel has been fined for telling guests that its hallway was haunted, a tribunal decision shows.\n\n"
        "“They charged me a ghost supplement,” said Colin Rata, of Invercargill, who brought the case.\n\n"
        "We rang the hotel and asked whether it would appeal. It would not."
    )
    chains = [chain for chain, _ in _said(text)]
    assert ("Otago Daily Times",) in chains
    assert ("Otago Daily Times", "Colin Rata") in chains


@pytest.mark.parametrize(
    "text",
    [
        "“The sky stayed orange,” a resident said in a",
        "The department did not dispute the letter. It said in a",
        "The site said in August that it was late. It based that on",
        "Roe told the podcast “",
        "According to a note, a copy of which is with",
    ],
)
def test_a_text_that_ends_amid_a_frame_is_read(text: str) -> None:
    assert annotate(text, language="en").text == text


def test_many_names_of_one_body_are_read_in_one_go() -> None:
    article = annotate("The Spanish navy told the agency that it sailed. " * 400, language="en")
    assert len(article.quotes) == 400
