"""Fact boxes stand beside the text, wherever they stand on the page."""

from __future__ import annotations

import time

import pytest

from newsparse import parse_article
from newsparse.model.article import Article

_PROSE = tuple(
    f"{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay. The crew had trained for weeks."
    for word in ("The", "Another", "Every", "No other")
)
_FACTS = (
    "The ferry was built on the island, in the yard that has built all boats of the bay, and it has room for two hundred.",
    "It crosses the bay in forty minutes, four times a day, from the spring until the storms of autumn.",
)


def article_of(box: str, prose: tuple[str, ...] = _PROSE, language: str = "en") -> Article:
    before, after = ("".join(f"<p>{text}</p>" for text in part) for part in (prose[:2], prose[2:]))
    page = (
        f"<html lang='{language}'><head><title>Ferry is back - Bay Gazette</title></head><body><nav><a href='/n'>News</a></nav><main><article>"
        f"<h1>Ferry is back</h1><div class='article-body'>{before}{box}{after}</div></article></main></body></html>"
    )
    return parse_article(page, url="https://gazette.example/ferry", attribution=False)


def inside(*, heading: str = "", label: str = "") -> str:
    facts = "".join(f"<li>{text}</li>" for text in _FACTS)
    return f"<div class='{label}'>{heading}<div class='b'><ul>{facts}</ul></div></div>"


@pytest.mark.parametrize("label", ["factbox", "bay-factbox wide", "infobox__text", "article-info-box", "faktaboks"])
def test_the_label_of_a_box_keeps_it_out_of_the_text(label: str) -> None:
    article = article_of(inside(label=label))
    assert article.text.split("\n\n") == list(_PROSE)
    assert all(any(text in piece.text for piece in article.furniture) for text in _FACTS)


@pytest.mark.parametrize(
    "heading",
    ["Fakta om ferjen", "Fakta", "Factbox: the ferry", "Facts about the ferry", "Fakten über die Fähre", "Zur Person"],
)
def test_the_heading_of_a_box_does_too(heading: str) -> None:
    article = article_of(inside(heading=f"<h3>{heading}</h3>", label="x1"))
    assert article.text.split("\n\n") == list(_PROSE)


@pytest.mark.parametrize("heading", ["The facts of the case", "How the ferry was built", "Faktor Hafen"])
def test_other_headings_say_nothing(heading: str) -> None:
    assert _FACTS[0] in article_of(inside(heading=f"<h3>{heading}</h3>", label="x1")).text


def test_a_heading_in_the_text_itself_opens_no_box() -> None:
    facts = "".join(f"<p>{text}</p>" for text in _FACTS)
    assert _FACTS[0] in article_of(f"<h3>Fakta om ferjen</h3>{facts}").text


@pytest.mark.parametrize("heading", ["Facts about the ferry", "Fakten zur Fähre", "Fakta om fergen", "Key facts"])
def test_a_section_among_others_of_its_rank_is_text(heading: str) -> None:
    titles = ("How it was built", heading, "What comes next")
    parts = (_PROSE[1:], _FACTS, _PROSE[:1])
    sections = "".join(
        f"<div class='s'><h2>{title}</h2>{''.join(f'<p>{text}</p>' for text in texts)}</div>"
        for title, texts in zip(titles, parts, strict=True)
    )
    assert _FACTS[0] in article_of(sections).text


def test_one_of_a_lower_rank_or_that_calls_itself_a_box_is_none() -> None:
    for title, rank in (("Facts about the ferry", 4), ("Factbox: the ferry", 2)):
        box = inside(heading=f"<h{rank}>{title}</h{rank}>")
        sections = "".join(
            f"<div><h2>{heading}</h2><p>{text}</p></div>"
            for heading, text in zip(("How it was built", "What comes next"), _PROSE, strict=False)
        )
        article = article_of(sections + box)
        assert _FACTS[0] not in article.text
        assert _PROSE[1] in article.text


def test_what_holds_most_of_the_text_is_no_box() -> None:
    box = f"<div class='infobox'>{''.join(f'<p>{text}</p>' for text in _PROSE)}</div>"
    assert _PROSE[0] in article_of(box, _PROSE[:1]).text


def test_many_boxes_cost_time_in_proportion() -> None:
    spent: list[float] = []
    for number in (300, 1200):
        boxes = "".join(f"<div class='factbox'><div><p>{i} {_FACTS[0]}</p></div></div>" for i in range(number))
        start = time.process_time()
        article_of(boxes)
        spent.append(time.process_time() - start)
    assert spent[1] < 12 * spent[0] + 0.2
