"""Large and hostile pages: nothing raises, and what is lost is told. What they cost is in `docs/performance.md`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from newsparse import Article, IssueCode, parse_article
from tests.invariants import check

HEADLINE = "The ferry is back in the bay"
PROSE = (
    "<p>The harbour was closed on Monday, and the ferry stayed in the bay for a week, said the harbour master.</p>"
    "<p>Two hundred people stood at the rail when it left at noon, most of them from the town, and all had paid.</p>"
    "<p>The crew of twelve had trained for six weeks, in the bay and beside it, before the service began again.</p>"
)


def page(body: str, head: str = "") -> bytes:
    return (
        f"<!doctype html><html lang='en'><head><title>{HEADLINE} - Example Gazette</title>{head}</head>"
        f"<body><article><h1>{HEADLINE}</h1><p class='byline'>By Ada Brightwater</p>{PROSE}{body}</article></body></html>"
    ).encode()


def read(body: str, head: str = "") -> Article:
    article = parse_article(page(body, head), url="https://gazette.example/ferry", attribution=False)
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater"]
    return article


def shown(article: Article) -> str:
    """Everything that the article kept of the page's words."""
    return "\n".join((article.text, *(piece.text for piece in article.furniture)))


def codes(article: Article) -> set[str]:
    return {str(issue.code) for issue in article.issues}


def test_half_a_megabyte_of_prose() -> None:
    sentences = [
        f"<p>The ferry number {i} left the harbour at noon, and the crew waved to the town.</p>" for i in range(6_000)
    ]
    article = read("".join(sentences))
    check(article)
    assert "ferry number 0 left" in article.text
    assert "ferry number 5999 left" in article.text
    assert article.text.count("\n\n") >= 6_000


@pytest.mark.parametrize(
    "tag", ["div", "b", "ul><li", "blockquote", "span class='byline'", "nav", "a href='/x'", "font"]
)
def test_fifty_thousand_deep(tag: str) -> None:
    article = read(f"<{tag}>" * 50_000 + "the deepest word")
    assert "the harbour master" in article.text
    # Some elements close each other, and those lie side by side; what is too deep is left out, and that is said.
    assert "the deepest word" in shown(article) or IssueCode.TREE_TOO_DEEP in codes(article)


LISTS: dict[str, tuple[Callable[[int], str], int]] = {
    "links": (lambda i: f"<a href='/p{i}'>place{i}</a> ", 30_000),
    "links to authors": (lambda i: f"<a href='/author/p{i}' rel='author' class='byline'>place{i}</a> ", 10_000),
    "items": (lambda i: f"<li><a href='/p{i}'>place{i}</a>", 10_000),
    "classes": (lambda i: f"<div class='c{i} x-{i}' id='i{i}' data-n{i}='1'>place{i}</div>", 10_000),
    "line breaks": (lambda i: f"place{i}<br>", 50_000),
    "cells": (lambda i: f"<td>place{i}</td>" if i % 5 else f"<tr><td>place{i}</td>", 10_000),
    "words that lead on": (lambda i: f"<div><b>Read next</b><p>The ferry place{i} left the harbour at noon, and the crew waved.</p></div>", 5_000),
    "pen names": (lambda i: f"<p>by <a href='/author/p{i}'>place{i}</a> on 4 May 2024</p>", 5_000),
    "paragraphs left open": (lambda i: f"<p>place{i}", 10_000),
    "days": (lambda i: f"<time datetime='2024-03-05'>place{i}</time> ", 10_000),
    "headings": (lambda i: f"<h2>place{i}</h2>", 10_000),
    "items of microdata": (lambda i: f"<div itemscope><b itemprop='author'>place{i}</b></div>", 5_000),
    "menus": (lambda i: f"<nav><a href='/'>place{i}</a></nav>", 5_000),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_lists_without_end_lose_nothing(name: str) -> None:
    make, count = LISTS[name]
    inner = "".join(map(make, range(count)))
    if name == "cells":
        inner = f"<table>{inner}</table>"
    words = set(shown(read(inner)).replace("|", " ").split())
    assert [i for i in range(count) if f"place{i}" not in words] == []


@pytest.mark.parametrize("broken", [False, True])
def test_five_megabytes_of_json_ld(broken: bool) -> None:
    comments = [{"@type": "Comment", "text": "I was there, 'too' // and " * 3, "n": i} for i in range(40_000)]
    block = json.dumps(
        {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2024-03-05T09:30:00Z", "comment": comments}
    )
    head = f"<script type='application/ld+json'>{block[:-9] if broken else block}</script>"
    article = read("", head)
    assert article.date is not None
    assert article.date.isoformat() == "2024-03-05T09:30+00:00"


def test_json_ld_that_nothing_mends_is_told() -> None:
    article = read("", f"<script type='application/ld+json'>{'[{' * 500_000}</script>")
    assert IssueCode.JSON_LD_UNREADABLE in codes(article)


def test_a_megabyte_without_a_space() -> None:
    assert "x" * 1_000_000 in shown(read(f"<p>{'x' * 1_000_000}</p>"))


def test_zero_bytes_hide_nothing() -> None:
    article = read(
        "<p>The\0 captain of the ferry, who had waited for years, said that the\0 harbour was open again.</p>\0" * 3
    )
    assert "The captain of the ferry" in article.text


@pytest.mark.parametrize("sizes", [", a 1x", " ", ",", "a b c, ,", ",,,,"])
def test_sizes_of_pictures_that_are_none(sizes: str) -> None:
    article = read(f"<figure><img srcset='{sizes}' src='{sizes}' alt=' '></figure>")
    assert [image for image in article.images if image.url is not None and not image.url.strip(" ,")] == []


BAIT = (" ", ",", "and ", "7", ":", '"', "By Jane and ", "May ", "-", "/", "(", "3/4/2020 ", " | ", ". ", "A. ", "a@",
        "\u00a0", "d'", "Roe, ", "“", ", and ", "日", "\u200b")  # fmt: skip


@pytest.mark.parametrize("bait", BAIT)
def test_bait_for_patterns_in_every_place(bait: str) -> None:
    """Each place that a pattern reads holds twenty thousand characters of what makes careless patterns slow."""
    words = (bait * 20_000)[:20_000]
    safe = words.replace("'", "’").replace('"', "&quot;")
    article = parse_article(
        page(
            f"<p class='byline'>By {safe}</p><time>{safe}</time><span class='date'>{safe}</span><p>{safe}</p>"
            f"<p class='standfirst'>{safe}</p><figure><img src='/a.jpg'><figcaption>{safe}</figcaption></figure>"
            f"<div class='{safe}' id='{safe}'>place</div><a href='/{safe}/author/x'>there</a>",
            f"<meta name='author' content='{safe}'><meta property='article:published_time' content='{safe}'>"
            f"<meta property='og:title' content='{safe}'><link rel='canonical' href='https://gazette.example/{safe}'>"
            f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'author': words, 'headline': words})}</script>",
        ),
        attribution=False,
    )
    check(article)
    assert "the harbour master" in article.text


def test_pictures_above_a_headline_whose_dek_stands_again_and_again() -> None:
    dek = "After two years without a boat the islands have their ferry again, and the bay its traffic."
    pictures = "".join(f"<img src='/{i}.jpg'>" for i in range(20_000))
    text = f"{pictures}<h1>{HEADLINE}</h1><p class='dek'>{dek}</p>{PROSE}" + f"<p>{dek}</p>" * 5_000
    article = parse_article(
        f"<html><head><title>{HEADLINE}</title></head><body>{text}</body></html>", attribution=False
    )
    assert article.headline is not None
    assert article.headline.dek == dek
    assert shown(article).count(dek) >= 5_000
