"""Boxes about the author away from the headline, and what else markup calls an author."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


def _names(above: str = "", below: str = "", headline: str = "Council votes to close ferry terminal") -> list[str]:
    text = "".join(f"<p>{_PROSE} {number}</p>" for number in range(24))
    page = (
        f"<html lang='en'><head><title>{headline}</title></head><body><h1>{headline}</h1>{above}"
        f"<div class='x5'>{text}</div>{below}</body></html>"
    )
    byline = parse_article(page, attribution=False).byline
    return [] if byline is None else [*(author.name for author in byline.authors), *byline.agencies]


_BOX = "<div class='author-box'><h4 class='author-box__name'>{}</h4><p class='author-box__job'>{}</p></div>"


@pytest.mark.parametrize(
    ("below", "names"),
    [
        (_BOX.format("Jane Morris", "Harbour Reporter"), ["Jane Morris"]),
        (
            "<div><p><a href='/blog/author/yarrow-quill/'>Yarrow Quill</a></p><p>Writes of ships.</p></div>",
            ["Yarrow Quill"],
        ),
        (
            "<ul><li><div class='authors__name'>Jane Morris</div></li><li><div class='authors__name'>Yarrow Quill</div></li></ul>",
            ["Jane Morris", "Yarrow Quill"],
        ),
    ],
)
def test_a_box_below_the_text_names_the_author_where_nothing_else_does(below: str, names: list[str]) -> None:
    assert _names(below=below) == names


@pytest.mark.parametrize(
    "below",
    [
        _BOX.format("Harbour Lights", "A column"),  # no first name, no page
        "<p>Reviewed by readers like <a href='/profile/1-jane-morris'>Jane Morris</a></p>",
        f"{_BOX.format('Jane Morris', 'Reporter')}{f'<p>{_PROSE}</p>' * 12}{_BOX.format('Tom Lee', 'Reporter')}",
        "<ul><li class='authors'>By Jane Morris</li><li class='authors'>By Tom Lee</li></ul>",
    ],
)
def test_accounts_and_the_boxes_of_several_articles_name_nobody(below: str) -> None:
    assert _names(below="<p>Ferries leave hourly.</p>" * 5 + below) == []


def test_whom_the_headline_names_is_whom_the_article_is_about() -> None:
    box = _BOX.format("Jane Morris", "Reporter")
    assert _names(below=box, headline="Jane Morris votes to close ferry terminal") == []
    assert _names(above="<p>By Tom Lee</p>", below=box) == ["Tom Lee"]


def test_who_took_a_picture_and_a_list_of_sections_are_no_authors() -> None:
    picture = "<figure><img src='a.jpg'><figcaption>The pier. <strong class='author'>Tom Lee / Europa Press</strong></figcaption></figure>"
    assert _names(above=picture) == []
    terms = "<p><span class='post-info__terms-list'><a class='post-info__terms-list-item' href='/t/1'>Harbour</a></span></p>"
    assert _names(above=terms) == []
    assert _names(above=f"{terms}<p>By Jane Morris</p>") == ["Jane Morris"]
    sections = "<p class='post-meta'><a href='/category/corporate-harbour/'>Corporate Harbour</a>, <a href='/category/ferry-news/'>Ferry Lines</a></p>"
    assert _names(above=sections) == []


def test_a_byline_right_above_a_text_that_begins_far_below() -> None:
    offers = "".join(
        f"<h3><a href='/c/{n}'>Offer of the day number {n}</a></h3><p>Until noon, only here.</p>" for n in range(16)
    )
    assert _names(above=f"{offers}<p>By Jane Morris - Friday, April 28, 2023</p>") == ["Jane Morris"]
    assert _names(above=f"{offers}<p>By noon at the pier</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Published August 7, 2023 by Jane Morris",
        "March 15, 2022 · 3 min read · By Jane Morris",
        "Mittwoch, 01.11.2023 von JANE MORRIS",
    ],
)
def test_a_byline_behind_the_day(line: str) -> None:
    assert _names(above=f"<p>{line}</p>") == ["Jane Morris"]
