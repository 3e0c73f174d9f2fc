"""What stands below words that lead on to other articles, on pages whose classes do not say so."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = [
    f"On day {number} the council voted to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
    for number in range(6)
]
_OTHERS = [
    f"In town {number} the fire brigade was called to a barn at noon on Monday, and nobody was hurt when the roof came down on it."
    for number in range(4)
]


def _paragraphs(texts: list[str]) -> str:
    return "".join(f"<div>{text}</div>" for text in texts)


def _text(rest: str, text: str = "") -> list[str]:
    page = f"<div><h1>Ferry terminal to close</h1><div>{text or _paragraphs(_PROSE)}</div>{rest}</div>"
    return parse_article(f"<html><body>{page}</body></html>", attribution=False).text.split("\n\n")


@pytest.mark.parametrize(
    "words",
    [
        "Read next",
        "More from the Harwick Post",
        "Related stories",
        "Most read",
        "Mehr zum Thema",
        "Das könnte Sie auch interessieren",
        "Lire aussi",
        "Te puede interesar",
        "Leggi anche",
    ],
)
@pytest.mark.parametrize("place", ["<div><h3>{}</h3>{}</div>", "<div><div><b>{}</b></div><div>{}</div></div>"])
def test_what_stands_below_them_in_the_same_place_is_no_text(words: str, place: str) -> None:
    assert _text(place.format(words, _paragraphs(_OTHERS))) == _PROSE


def test_a_box_amid_the_text_ends_nothing() -> None:
    first, second = _paragraphs(_PROSE[:3]), _paragraphs(_PROSE[3:])
    box = f"<div><h3>Most read</h3>{_paragraphs(_OTHERS[:1])}</div>"
    assert _text("", f"{first}{box}{second}")[-1] == _PROSE[-1]
    assert _text(f"{box}<div>{second}</div>", first)[-1] == _PROSE[-1]


def test_a_sections_heading_that_says_something_ends_nothing() -> None:
    assert _text(f"<div><h3>More ferries, more noise</h3>{_paragraphs(_OTHERS)}</div>")[-1] == _OTHERS[-1]
