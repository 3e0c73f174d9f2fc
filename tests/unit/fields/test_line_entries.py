"""Live blogs in plain text."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import parse_article
from newsparse.model.kinds import BlockKind
from tests.invariants import check

ENTRIES = (
    "The ferry to the islands has been stopped after a crane fell on the quay, the harbour master says.",
    "Two hundred people are waiting in the terminal, where the council is handing out blankets and tea.",
    "The crane has been lifted. The first boat is expected to leave within the hour, a spokeswoman told us.",
)


def blog(*stamps: str, entries: tuple[str, ...] = ENTRIES) -> str:
    told = "\n\n".join(f"{stamp}\n\n{entry}" for stamp, entry in zip(stamps, entries, strict=True))
    return f"Sandhaven harbour LIVE: Ferries stopped as crane falls\n\n{told}\n"


def parsed(text: str, published: str | None = "2024-01-17") -> newsparse.Article:
    article = parse_article(text, published=published, attribution=False)
    check(article)
    return article


def times_of(article: newsparse.Article) -> list[str]:
    return [block.when.value.isoformat() for block in article.blocks if block.when is not None]


@pytest.mark.parametrize(
    "stamps",
    [
        ("14.52", "15.07", "16.15"),
        ("2:52 pm", "3.07pm", "4:15 p.m."),
        ("Updated at 14:52 GMT", "15:07 GMT", "16:15 GMT"),
        ("14h52", "15h07", "16h15"),
        ("14.52 Uhr", "15.07 Uhr", "16.15 Uhr"),
    ],
)
def test_times_open_entries(stamps: tuple[str, ...]) -> None:
    article = parsed(blog(*stamps))
    assert tuple(block.span.text for block in article.blocks) == ENTRIES
    assert times_of(article) == ["2024-01-17T14:52:00", "2024-01-17T15:07:00", "2024-01-17T16:15:00"]


def test_a_time_may_stand_at_the_head_of_its_paragraph() -> None:
    times = ("14.52 Uhr: ", "15.07 Uhr: ", "16.15 Uhr: ")
    entries = tuple(time + text for time, text in zip(times, ENTRIES, strict=True))
    article = parsed("Hafen von Sandhaven: Das Protokoll\n\n" + "\n\n".join(entries))
    assert tuple(block.span.text for block in article.blocks) == entries
    assert times_of(article) == ["2024-01-17T14:52:00", "2024-01-17T15:07:00", "2024-01-17T16:15:00"]


def test_a_title_below_the_time_is_a_heading() -> None:
    entries = (f"Ferry stopped\n\n{ENTRIES[0]}", ENTRIES[1], ENTRIES[2])
    article = parsed(blog("16.15", "15.07", "14.52", entries=entries))
    assert [block.kind for block in article.blocks] == [BlockKind.HEADING, *[BlockKind.PARAGRAPH] * 3]
    assert article.blocks[0].when is not None
    assert article.blocks[1].when is None


def test_past_midnight_no_day_is_guessed() -> None:
    article = parsed(blog("22.52", "23.07", "00.15"))
    assert tuple(block.span.text for block in article.blocks) == ENTRIES
    assert all(block.when is None for block in article.blocks)


def test_without_a_day_there_is_no_moment() -> None:
    assert all(block.when is None for block in parsed(blog("14.52", "15.07", "16.15"), published=None).blocks)


def test_no_hour_is_after_noon_and_past_twelve() -> None:
    article = parsed(blog("15.07 pm", "15.20 pm", "16.15 pm"))
    assert all(block.when is None for block in article.blocks)


def test_a_list_of_the_latest_news_is_no_live_blog() -> None:
    article_text = "\n\n".join(f"{text} {text}" for text in ENTRIES)
    latest = "\n".join(
        f"{hour}:15\n{title}"
        for hour, title in (
            (21, "Mayor resigns over ferry"),
            (20, "Is the crane safe?"),
            (19, "Tea runs out in terminal"),
        )
    )
    article = parsed(
        f"Ferries stopped as crane falls\n\nBy Ada Brightwater\n\n{article_text}\n\nLatest news\n{latest}\n"
    )
    assert "Tea runs out" not in article.text
    assert all(block.when is None for block in article.blocks)


def test_two_times_are_no_live_blog() -> None:
    article = parsed(blog("14.52", "15.07", entries=ENTRIES[:2]))
    assert all(block.when is None for block in article.blocks)
