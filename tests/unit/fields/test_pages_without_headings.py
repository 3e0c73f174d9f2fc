"""Pages without a heading: the headline is a line that only a class, large letters or the page's title tell."""

from __future__ import annotations

import datetime as dt

from newsparse import parse_article
from newsparse.model.article import Article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


def _article(body: str, title: str = "The Harwick Post") -> Article:
    return parse_article(
        f"<html lang='en'><head><title>{title}</title><meta property='og:site_name' content='The Harwick Post'></head><body>{body}</body></html>",
        attribution=False,
    )


def _authors(article: Article) -> list[str]:
    return [author.name for author in article.byline.authors] if article.byline is not None else []


def test_a_class_names_the_line() -> None:
    spans = "".join(f"<div class='sc-p'><span>{_PROSE}</span></div>" for _ in range(4))
    article = _article(
        "<div class='sc-a'><span>ALERT</span></div><div class='sc-b qTitre'><span>Council votes to close ferry terminal</span></div>"
        f"<div class='sc-c'><span>Jane Morris</span></div><div class='sc-d'><span>Published on May 3, 2024</span></div>{spans}"
    )
    assert article.headline is not None
    assert article.headline.text == "Council votes to close ferry terminal"
    assert _authors(article) == ["Jane Morris"]
    assert article.date is not None
    assert article.date.day == dt.date(2024, 5, 3)


def test_large_letters_are_a_line_of_their_own() -> None:
    article = _article(
        "<table><tr><td><a href='/'>Home</a> &gt; <a href='/t'>Tests</a><br><br><font size=1><b>TEST</b></font><br>"
        "<font size=5><b>Council votes to close ferry terminal</b></font><br>"
        f"<font size=1>by <a href='mailto:m@post.example'>Jane Morris</a>, May 3, 2024</font><br><br>{_PROSE}<br><br>{_PROSE}</td></tr></table>"
    )
    assert article.headline is not None
    assert article.headline.text == "Council votes to close ferry terminal"
    assert _authors(article) == ["Jane Morris"]


def test_letters_set_large_a_thousand_times_over_are_read_once_each() -> None:
    deep = f"{'<font size=5>' * 300}{_PROSE * 20}{'</font>' * 300}"
    article = _article(f"<p><font size=5>Council votes to close ferry terminal</font></p><p>{deep}</p><p>{_PROSE}</p>")
    assert article.headline is not None
    assert article.headline.text == "Council votes to close ferry terminal"


def test_large_letters_within_a_line_divide_nothing() -> None:
    article = _article(
        f"<h1>Council votes</h1><p>{_PROSE} It was a <font size='+1'>close</font> vote.</p><p>{_PROSE}</p>"
    )
    assert article.text.endswith(f"It was a close vote.\n\n{_PROSE}")


def test_the_title_repeats_the_line() -> None:
    article = _article(
        f"<div>Shop</div><div>Council votes to close ferry terminal</div><div>May 3, 2024</div><div>{_PROSE}</div><div>{_PROSE}</div>",
        "Council votes to close ferry terminal",
    )
    assert article.headline is not None
    assert article.headline.text == "Council votes to close ferry terminal"
    assert article.date is not None
    assert article.date.day == dt.date(2024, 5, 3)


def test_the_title_repeats_a_line_above_headings_that_it_does_not() -> None:
    text = "".join(f"<p>{_PROSE} {number}</p>" for number in range(4))
    offers = "<h1>Contact Us</h1><p>Harbour Street 5</p><h1>Follow Us</h1>"
    line = "<div>Council votes to close ferry terminal by spring</div><div>Written by Jane Morris</div><div>May 3, 2024</div>"
    title = "Council votes to close ferry terminal by spring | The Harwick Post"
    article = _article(f"{line}{text}{'<p>Ferries.</p>' * 12}{offers}", title)
    assert article.headline is not None
    assert article.headline.text == "Council votes to close ferry terminal by spring"
    assert _authors(article) == ["Jane Morris"]
    # a bar that stays in sight stands above the main heading
    page = f"<div>Council votes to close ferry terminal by spring</div><h1>Terminal will close</h1>{text}"
    article = _article(page, title)
    assert article.headline is not None
    assert article.headline.text == "Terminal will close"
