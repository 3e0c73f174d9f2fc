"""Texts that a page holds twice, for narrow and for wide screens."""

from __future__ import annotations

from newsparse import parse_article

_PROSE = [
    f"On day {number} the council voted to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
    for number in range(8)
]
_PLAN = [
    "Asparagus and eggs, one cup of asparagus, two soft-boiled eggs from the harbour's own hens.",
    "Two spoons of almond butter on bread from the bakery by the quay, and a cup of tea with it.",
    "A cup of blueberries, which are sold on the market by the old terminal until noon.",
]


def _text(*bodies: str) -> str:
    inner = "".join(f"<div>{body}</div>" for body in bodies)
    return parse_article(
        f"<html><body><article><h1>Ferry terminal to close</h1>{inner}</article></body></html>", attribution=False
    ).text


def _paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_text_for_another_screen_is_left_out() -> None:
    once = _text(_paragraphs(_PROSE))
    assert once.split("\n\n") == _PROSE
    assert _text(_paragraphs(_PROSE), _paragraphs(_PROSE)) == once
    assert _text(_paragraphs(_PROSE), _paragraphs(_PROSE[:5]), _paragraphs(_PROSE)) == once


def test_what_comes_again_in_an_article_stays() -> None:
    text = _text(_paragraphs([*_PROSE[:4], *_PLAN, _PROSE[4], *_PLAN, _PROSE[5], *_PLAN, *_PROSE[6:]]))
    assert text.count(_PLAN[0]) == 3
    refrain = _paragraphs([*_PROSE[:4], _PROSE[0], *_PROSE[4:]])
    assert _text(refrain).split("\n\n").count(_PROSE[0]) == 2
