"""Lists of links are one block each; what may be the article is not."""

from __future__ import annotations

import time

import pytest

from newsparse.evidence.gather import TELLING
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page
from newsparse.reading.render import render_html

_PROSE = "<p>The harbour reopened on Monday after nine years of work on the outer wall, the port said.</p>"


def _page(html: str) -> Page:
    return render_html(load_html(f"<html><body>{html}</body></html>", limits=Limits()), TELLING)


def _links(count: int, more: str = "") -> str:
    return "".join(f"<li><a href='/{i}'>Story <b>{i}</b></a>{more}</li>" for i in range(count))


def _kinds(html: str) -> list[str]:
    return [block.kind for block in _page(html).blocks]


def test_a_list_of_links_is_one_block_of_lines() -> None:
    page = _page(f"<div>{_PROSE}</div><div><h3>Most read</h3><ul>{_links(12)}</ul></div><div>{_PROSE}</div>")
    assert [block.kind for block in page.blocks] == ["paragraph", "links", "paragraph"]
    lines = page.blocks[1].text.split("\n")
    assert lines[:3] == ["Most read", "Story", "0"]
    assert len(lines) == 25
    assert page.blocks[1].links == ()


def test_few_links_are_blocks_of_their_own() -> None:
    assert _kinds(f"<div>{_PROSE}</div><ul>{_links(11)}</ul>") == ["paragraph", *["list-item"] * 11]


def test_what_holds_prose_or_the_main_heading_is_no_list() -> None:
    for inside in (
        _PROSE,
        "<h1>Harbour</h1>",
        "<div>Nine years of work on the outer wall have come to an end, the port said.</div>",
    ):
        assert "links" not in _kinds(f"<div><p>A</p><div>{inside}{_links(12)}</div></div>")


def test_long_text_counts_only_outside_of_links() -> None:
    long = "A headline of more than sixty characters, as those of teasers often are"
    linked = "".join(f"<li><a href='/{i}'>{long} {i}</a></li>" for i in range(12))
    assert _kinds(f"<div>{linked}</div>") == ["links"]
    assert "links" not in _kinds(f"<div>{_links(12)}<span>{long}</span></div>")


def test_wide_letters_say_as_much_in_half_of_the_length() -> None:
    text = "港口在外墙施工九年之后于周一重新开放港务局表示第一艘渡轮将在中午离港前往岛屿"
    assert "links" not in _kinds(f"<div>{_links(12)}<span>{text}</span></div>")


def test_more_text_than_links_is_no_list() -> None:
    comment = "<span>I was there when it opened, and it rained.</span> " * 3
    assert "links" not in _kinds(f"<div>{_links(12, comment)}</div>")


def test_a_list_beside_prose_may_be_the_texts_own() -> None:
    assert "links" not in _kinds(f"<div>{_PROSE}<ul>{_links(12)}</ul>{_PROSE}</div>")
    assert "links" in _kinds(f"<div>{_PROSE}</div><ul>{_links(12)}</ul>")


def test_a_list_shows_no_text_that_people_do_not_see() -> None:
    drawn = "<svg><title>Icon</title></svg><script>track()</script>"
    page = _page(f"<div>{_links(12, drawn)}</div>")
    assert [block.kind for block in page.blocks] == ["links"]
    assert page.blocks[0].text == "\n".join(line for i in range(12) for line in ("Story", str(i)))


def test_an_empty_script_in_a_list_lets_no_later_one_be_seen() -> None:
    drawn = "<script src='/ads.js'></script><script>track()</script>"
    page = _page(f"<div>{_links(12, drawn)}</div>")
    assert page.blocks[0].text == "\n".join(line for i in range(12) for line in ("Story", str(i)))


def test_what_a_list_states_of_other_articles_is_not_noted() -> None:
    page = _page(f"<div>{_PROSE}<time>1 May</time></div><div>{_links(12, '<time>2 May</time>')}</div>")
    assert page.noted is not None
    assert [element.text for element in page.noted] == ["1 May"]


@pytest.mark.parametrize(
    "date", ["<b>28.04.2023</b>", "<i>April 28, 2023</i>", "<i>2023年4月28日</i>", "<time>noon</time>"]
)
def test_the_one_date_among_links_may_be_the_articles_own(date: str) -> None:
    assert "links" not in _kinds(f"<div>{_links(12)}{date}</div>")
    assert _kinds(f"<div>{_links(12, date)}</div>") == ["links"]
    assert _kinds(f"<div>{_links(12)}<i>© 2019-2023</i></div>") == ["links"]


def test_lists_in_lists_take_time_in_line_with_their_size() -> None:
    def seconds(depth: int) -> float:
        html = "<div>" * depth + _links(20 * depth) + "<span>" + "never a list, " * 6 + "</span>" + "</div>" * depth
        started = time.process_time()
        _page(html)
        return time.process_time() - started

    seconds(10)
    assert min(seconds(200) for _ in range(3)) < 8 * min(seconds(100) for _ in range(3))
