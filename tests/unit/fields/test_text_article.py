from __future__ import annotations

import textwrap

import pytest

from newsparse import parse_article

BODY = [
    "The new harbour of Sandhaven opened on Tuesday, nine years after the first stone was laid there by the mayor of the town.",
    "Two hundred people stood at the rail of the ferry when it left, most of them from the town itself and some from further away.",
    "The harbour master, who had waited for the day longer than anybody else in the town, cut the ribbon with a saw.",
    "Boats from the whole coast had come for the day, and the pilots said that they had never seen so many of them at once.",
]
TEXT = "\n\n".join(
    [
        "Shipping",
        "Harbour opens after nine years",
        "By Ada Brightwater",
        "5 April 2023",
        "Share",
        *BODY[:2],
        "ADVERTISEMENT",
        *BODY[2:],
        "Related: Ten harbours worth a visit",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("5 April 2023", "Published: April 5, 2023"),
        TEXT.replace("Share\n\n", ""),
    ],
    ids=["plain", "windows", "american", "without a button"],
)
def test_lines_are_told_apart(text: str) -> None:
    article = parse_article(text, format="text", attribution=False)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater"]
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05"
    assert [block.span.text for block in article.blocks] == BODY


def test_wrapped_lines_are_paragraphs_again() -> None:
    wrapped = "\n\n".join(textwrap.fill(part, 72) for part in TEXT.split("\n\n"))
    article = parse_article(wrapped, format="text", attribution=False)
    assert [block.span.text for block in article.blocks] == BODY


def test_paragraphs_on_single_lines_are_enough() -> None:
    article = parse_article(TEXT.replace("\n\n", "\n"), format="text", attribution=False)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"
    assert [block.span.text for block in article.blocks] == BODY


def test_no_line_disappears() -> None:
    article = parse_article(TEXT, format="text", attribution=False)
    kept = article.text + "\n" + "\n".join(piece.text for piece in article.furniture)
    for line in TEXT.split("\n\n"):
        assert line in kept


def test_prose_alone_has_no_headline() -> None:
    article = parse_article("\n\n".join(BODY), format="text", attribution=False)
    assert article.headline is None
    assert [block.span.text for block in article.blocks] == BODY
    assert "headline-missing" in {str(issue.code) for issue in article.issues}
