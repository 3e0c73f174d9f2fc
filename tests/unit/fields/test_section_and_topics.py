"""The section that an article appeared in, its topics, its address and whether it is free: where pages state them badly."""

from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.furniture import says_paywall
from newsparse.fields.identity import Identity, read_identity
from newsparse.fields.reading import Hints
from tests.unit.evidence.pages import page_of

TITLE = "Ferry runs aground off Sandhaven"
TEXT = "".join(
    f"<p>The ferry with forty people on board ran onto a bank of sand on {day}, the harbour master said.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday")
)


def identity(
    head: str = "", above: str = "", below: str = "", url: str = "https://gazette.example/a/ferry"
) -> Identity:
    body = f"{above}<article><h1>{TITLE}</h1><div class='text'>{TEXT}</div></article>{below}"
    return read_identity(page_of(body, f"<title>{TITLE}</title>{head}", url=url), Hints(url=url))


def keywords(words: str) -> str:
    return f'<meta name="keywords" content="{words}">'


class TestSection:
    def test_the_label_above_the_headline_goes_before_a_step_of_the_address(self) -> None:
        above = "<p class='article-category'>Harbour news</p>"
        assert identity(above=above, url="https://gazette.example/uutiset/ferry").section == "Harbour news"

    def test_of_a_way_to_the_page_the_last_step_before_the_page(self) -> None:
        above = f"<div class='breadcrumbs'>Home &gt; News &gt; Harbour &gt; {TITLE}</div>"
        assert identity(above=above).section == "Harbour"

    def test_what_the_page_states_for_machines_goes_first(self) -> None:
        head = '<meta property="article:section" content="Shipping">'
        assert identity(head, "<p class='article-category'>Harbour news</p>").section == "Shipping"

    @pytest.mark.parametrize("text", ["Von Eva Muster", "Sie sind hier:", "‹ Zurück", "記事", "3 May 2020"])
    def test_labels_bylines_and_dates_are_no_section(self, text: str) -> None:
        assert identity(above=f"<p class='article-category'>{text}</p>").section != text


class TestTopics:
    def test_a_list_that_hardly_speaks_of_the_page_is_the_sites(self) -> None:
        assert identity(keywords("news, weather, sport, markets, travel, opinion")).topics == ()

    def test_a_list_that_does_is_the_articles(self) -> None:
        assert identity(keywords("ferry, sand, rescue, coast, harbour master, 2020s")).topics[:2] == ("ferry", "sand")

    def test_a_few_words_are_believed(self) -> None:
        assert identity(keywords("Shipping, Accidents")).topics == ("Shipping", "Accidents")

    def test_words_of_scripts_without_spaces_are_divided_by_spaces(self) -> None:
        assert identity(keywords("渡船 沙洲 港口 救援")).topics == ("渡船", "沙洲", "港口", "救援")
        assert identity(keywords("harbour board meeting")).topics == ("harbour board meeting",)

    def test_signs_of_machines_are_taken_off(self) -> None:
        assert identity(keywords("#Sandhaven, /article, Ferries")).topics == ("Sandhaven", "Ferries")

    def test_tags_shown_below_the_text_where_nothing_else_is_stated(self) -> None:
        below = (
            "<ul class='labels'><li><a href='/tag/ferries'>Ferries (12 posts)</a></li>"
            "<li><a href='https://gazette.example/thema/sandhaven'>#Sandhaven</a></li></ul>"
            "<p>More</p><ul><li><a href='/tag/other'>Other</a></li></ul>"
        )
        assert identity(below=below).topics == ("Ferries", "Sandhaven")
        assert identity(keywords("Shipping"), below=below).topics == ("Shipping",)

    def test_links_to_other_articles_and_the_sites_menu_are_no_tags(self) -> None:
        below = (
            "<ul><li><a href='/2020/05/pier'>The pier is open</a></li></ul>"
            "<nav><a href='/tag/ferries'>Ferries</a></nav><aside class='sidebar'><a href='/tag/x'>Trending</a></aside>"
        )
        assert identity(below=below).topics == ()


class TestAddress:
    @pytest.mark.parametrize(
        ("stated", "url"),
        [
            ("www.gazette.example/harbour/ferry", "https://www.gazette.example/harbour/ferry"),
            ("gazette.example/harbour/ferry", "https://gazette.example/harbour/ferry"),
            ("https%3A%2F%2Fgazette.example%2Fharbour%2Fferry", "https://gazette.example/harbour/ferry"),
            (
                "https://web.archive.org/web/20200501120000/https://gazette.example/harbour/ferry",
                "https://gazette.example/harbour/ferry",
            ),
            ("/harbour/ferry", "https://gazette.example/harbour/ferry"),
            ("ferry.html", "https://gazette.example/a/ferry.html"),
        ],
    )
    def test_a_canonical_address_as_it_was_meant(self, stated: str, url: str) -> None:
        assert identity(f'<link rel="canonical" href="{stated}">').url == url


class TestPaywall:
    @pytest.mark.parametrize(
        ("value", "paywalled"), [("http://schema.org/False", True), ("https://schema.org/True", False)]
    )
    def test_a_boolean_as_an_address(self, value: str, paywalled: bool) -> None:
        head = (
            f'<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": "{value}"}}</script>'
        )
        assert identity(head).paywalled is paywalled

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("This story is for subscribers", True),
            ("Subscribe to continue reading the story", True),
            ("この記事は有料会員限定です。", True),
            ("Already a subscriber? Log in here", False),
            ("Create a free account to continue reading", False),
            ("Premium cleaning services are popular", False),
        ],
    )
    def test_what_says_that_reading_on_costs(self, text: str, says: bool) -> None:
        assert says_paywall(text) is says

    def test_the_label_of_a_layout_makes_no_paywall(self) -> None:
        page = f"<html><body><article><h1>{TITLE}</h1>{TEXT}</article><div class='premium-box'><p>{{}}</p></div></body></html>"
        assert parse_article(page.format("Sponsored stories"), attribution=False).paywalled is None
        assert parse_article(page.format("This article is for subscribers only."), attribution=False).paywalled is True
