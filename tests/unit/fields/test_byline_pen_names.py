"""Pen names and names to log in with that sign."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


def _names(lines: str, head: str = "") -> list[str]:
    page = (
        f"<html lang='en'><head><title>Council votes to close ferry terminal</title>{head}</head><body>"
        f"<h1>Council votes to close ferry terminal</h1>{lines}<div class='x5'>{f'<p>{_PROSE}</p>' * 4}</div></body></html>"
    )
    byline = parse_article(page, url="https://post.example/ferry", attribution=False).byline
    return [] if byline is None else [*(author.name for author in byline.authors), *byline.agencies]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<p>by <a href='/author/maddy/'>maddy</a> &middot; one comment so far</p>", ["maddy"]),
        ("<p><a href='/author/k.roe/'>von k.roe</a></p>", ["k.roe"]),
        ("<p>by<a href='/users/jroe7?from=header'>jroe7</a></p>", ["jroe7"]),
        ("<p>By <a href='/author/harbour-roe'>Jana harbour</a></p>", ["Jana harbour"]),
        ("<p>Geschrieben von Cooper am 25.08.2015 22:30 (1599 x gelesen)</p>", ["Cooper"]),
        ("<p>Publiziert am 13. Januar 2014 von uroe</p>", ["uroe"]),
        ("<p>May 4, 2024 by Amanda</p>", ["Amanda"]),
        ("<p>By <a href='/author/a/'>Amanda</a><a href='/x'>May 4, 2024</a>2 comments</p>", ["Amanda"]),
    ],
)
def test_a_word_of_bylines_leads_to_a_name_of_one_word(lines: str, names: list[str]) -> None:
    assert _names(lines) == names


@pytest.mark.parametrize(
    "lines",
    [
        "<p>by <a href='/author/admin/'>admin</a></p>",
        "<p>by <a href='/author/x/'>Web Desk</a></p><p>4 May 2024 by staff</p>",
        "<p>Sorted by <a href='/ferries/'>harbour</a></p>",  # no author's page
        "<p>Stand by me</p><p>4 May 2024</p>",  # no day in the line
        "<p>Everything that was done at the harbour on 4 May 2024 to move the old terminal by Monday</p>",
        "<p>4 May 2024 by Amanda</p><p>4 May 2024 by Bertram</p>",  # two of them
        "<p>Register by Friday | 4 May 2024</p>",
        "<p>Tickets by phone | 4 May 2024</p>",
        "<p>4 May 2024 by rail</p>",
    ],
)
def test_accounts_sections_and_other_words_sign_nothing(lines: str) -> None:
    assert _names(lines) in ([], ["Web Desk"])


def test_the_outlet_is_nobodys_pen_name() -> None:
    head = "<meta property='og:site_name' content='Harwick'>"
    assert _names("<p>4 May 2024 by Harwick</p>", head) == []
    assert _names("<p>4 May 2024 by Harwood</p>", head) == ["Harwood"]


def test_whoever_is_named_in_full_goes_before_a_pen_name() -> None:
    assert _names("<p>by <a href='/author/maddy/'>maddy</a></p><p>By Jane Morris</p>") == ["Jane Morris"]
