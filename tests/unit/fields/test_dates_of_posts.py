"""The day of an embedded post is not the article's."""

from __future__ import annotations

import pytest

from newsparse import parse_article

PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid at the old pier.",
        "Two hundred people stood at the rail when the first ferry left at noon, and most of them had brought a flag.",
    )
)


@pytest.mark.parametrize(
    "post",
    [
        "<p>The boat is small.</p>&mdash; Ada Brightwater (@adab) <a href='https://posts.example/1'>May 28, 2024</a>",
        "<p>The boat is small.</p><a>A post by Ada on <time datetime='2024-05-28T10:00:00+00:00'>May 28, 2024</time></a>",
    ],
)
def test_a_post_dates_nothing(post: str) -> None:
    page = f"<h1>Harbour opens</h1>{PROSE}<blockquote class='post'>{post}</blockquote>{PROSE}"
    assert parse_article(page, attribution=False).date is None


def test_the_article_s_own_day_stands_beside_it() -> None:
    page = (
        f"<h1>Harbour opens</h1><time datetime='2024-06-02'>2 June 2024</time>{PROSE}<blockquote>"
        f"<p>The boat is small.</p>&mdash; Ada (@adab) May 28, 2024</blockquote>{PROSE}"
    )
    date = parse_article(page, attribution=False).date
    assert date is not None
    assert date.day is not None
    assert date.day.isoformat() == "2024-06-02"
