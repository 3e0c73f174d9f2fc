"""Headline, kicker and dek of web pages."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields.headline import read_headline
from newsparse.fields.reading import Hints, Reading
from newsparse.model.fields import Headline
from newsparse.model.issue import IssueCode
from newsparse.model.kinds import EvidenceSource
from tests.unit.evidence.pages import page_of

TEXT = "<p>The rain that farmers in the valley had been waiting for since the spring began to fall at noon.</p>" * 3


def reading(body: str, head: str = "", url: str | None = None) -> Reading[Headline | None]:
    return read_headline(page_of(body + TEXT, head, url=url), Hints(url=url))


def headline(body: str, head: str = "", url: str | None = None) -> Headline | None:
    return reading(body, head, url).value


def text(body: str, head: str = "", url: str | None = None) -> str | None:
    found = headline(body, head, url)
    return found.text if found else None


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


def ld(title: str) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": title})}</script>'


SITE = '<meta property="og:site_name" content="The Valley Gazette">'


class TestSiteNames:
    ROWS = (
        ("Rain at last | The Valley Gazette", "Rain at last"),
        ("Rain at last - Valley Gazette", "Rain at last"),
        ("Rain at last – Farmers relieved – The Valley Gazette", "Rain at last – Farmers relieved"),
        ("The Valley Gazette: Rain at last", "Rain at last"),
        ("Valley Gazette | Rain at last | Weather | The Valley Gazette", "Rain at last | Weather"),
        ("Rain: at last, and not too soon", "Rain: at last, and not too soon"),
        ("Rain — at last", "Rain — at last"),
        ("The Valley Gazette wins a prize", "The Valley Gazette wins a prize"),
    )

    @pytest.mark.parametrize(("title", "wanted"), ROWS)
    def test_are_taken_off(self, title: str, wanted: str) -> None:
        assert text("", SITE + og(title)) == wanted

    def test_the_host_names_the_site_too(self) -> None:
        assert (
            text("", "<title>Rain at last | Valleygazette</title>", "https://www.valleygazette.example/1")
            == "Rain at last"
        )

    def test_what_a_heading_shows_alone_is_the_headline_whatever_follows_it_elsewhere(self) -> None:
        assert text("<h1>Rain - at last</h1>", "<title>Rain - at last | Weather | 12 May</title>") == "Rain - at last"

    def test_a_site_name_that_holds_the_headline_is_not_believed(self) -> None:
        head = '<meta property="og:site_name" content="Rain falls at last - Gazette">'
        assert text("<h1>Rain falls at last</h1>", head) == "Rain falls at last"


class TestSpelling:
    ROWS = (
        ("A &amp;quot;dry&amp;quot; year", 'A "dry" year'),
        ("Fish &amp;amp; chips are back", "Fish & chips are back"),
        ("Rain &lt;b&gt;at last&lt;/b&gt; in town", "Rain at last in town"),
        ("Rain\n   at   last", "Rain at last"),
        ("Tem\u00adper\u00ada\u00adtures fall", "Temperatures fall"),
    )

    @pytest.mark.parametrize(("title", "wanted"), ROWS)
    def test_entities_tags_and_invisible_characters(self, title: str, wanted: str) -> None:
        assert text("", og(title)) == wanted

    def test_capitals_give_way_to_small_letters(self) -> None:
        assert text("<h1>RAIN AT LAST</h1>", og("Rain at last")) == "Rain at last"

    def test_capitals_stay_where_nothing_else_is_known(self) -> None:
        assert text("<h1>RAIN AT LAST</h1>") == "RAIN AT LAST"

    def test_where_elements_touch_the_head_knows_the_space(self) -> None:
        body = "<h1><span>Weather</span><span>Rain at last</span></h1>"
        assert text(body, og("Weather: Rain at last")) == "Weather: Rain at last"

    def test_ruby_is_read_without_its_glosses(self) -> None:
        assert text("<h1><ruby>雨<rt>あめ</rt></ruby>が降った</h1>") == "雨が降った"


class TestWhoIsBelieved:
    def test_what_people_see_before_what_machines_are_told(self) -> None:
        head = og("Valley rain: what farmers say now") + "<title>Valley rain: what farmers say now</title>"
        assert text("<h1>Farmers cheer as rain ends the valley's drought</h1>", head) is not None
        assert text("<h1>Valley farmers cheer the rain at last</h1>", head) == "Valley farmers cheer the rain at last"

    def test_a_heading_that_names_the_section_loses(self) -> None:
        assert text("<h1>Weather</h1>", og("Rain ends the long drought") + ld("Rain ends the long drought")) == (
            "Rain ends the long drought"
        )

    def test_a_heading_that_is_the_sites_name_loses(self) -> None:
        assert text(
            "<h1>The Valley Gazette</h1><h2>Rain ends the drought</h2>", SITE + og("Rain ends the drought")
        ) == ("Rain ends the drought")

    def test_a_heading_in_the_breadcrumbs_loses(self) -> None:
        body = '<ul class="breadcrumb"><li><h1>Drought news from the valley</h1></li></ul><h2>Rain ends the long drought</h2>'
        assert text(body, og("Rain ends the long drought")) == "Rain ends the long drought"

    def test_one_of_several_headings(self) -> None:
        body = "<h1>Subscribe to our letter</h1><h1>Rain ends the drought</h1><h1>Most read</h1>"
        assert text(body, og("Rain ends the drought")) == "Rain ends the drought"

    def test_the_address_tells_headings_apart(self) -> None:
        body = "<h1>Our valley in pictures</h1><h1>Rain ends the drought</h1>"
        assert text(body, url="https://g.example/2024/rain-ends-drought") == "Rain ends the drought"

    def test_a_title_cut_short_supports_the_whole_one(self) -> None:
        head = (
            og("Rain ends the long drought in the…") + "<title>Rain ends the long drought in the upper valley</title>"
        )
        assert text("", head) == "Rain ends the long drought in the upper valley"

    def test_evidence_has_the_winner_first_and_those_that_agree(self) -> None:
        found = headline("<h1>Rain at last</h1>", og("Rain at last") + ld("Rain at last"))
        assert found is not None
        assert [e.source for e in found.evidence] == [
            EvidenceSource.MARKUP,
            EvidenceSource.JSON_LD,
            EvidenceSource.OPEN_GRAPH,
        ]

    def test_candidates_show_losers_with_reasons(self) -> None:
        found = reading("<h1>Rain at last in the valley</h1><h2>Sport results</h2>", og("Valley rain at last"))
        assert [(c.value, c.won, c.reason) for c in found.candidates] == [
            ("Rain at last in the valley", True, "the headline that is best borne out"),
            ("Valley rain at last", False, "tells the same story in other words"),
            ("Sport results", False, "nothing bears it out"),
        ]

    def test_a_trusted_place_with_another_story_is_told(self) -> None:
        found = reading("<h1>Rain ends the long drought</h1>", ld("Council elects mayor"))
        assert [issue.code for issue in found.issues] == [IssueCode.HEADLINE_DISPUTED]


class TestNothingToTrust:
    @pytest.mark.parametrize(
        ("body", "head"),
        [
            ("<h1>Page not found</h1>", "<title>404 | The Valley Gazette</title>"),
            ("<h1>Log in</h1>", "<title>Sign in</title>"),
            ("<h1>The Valley Gazette</h1>", SITE + og("The Valley Gazette") + "<title>The Valley Gazette</title>"),
            ("", "<title>Just a moment...</title>"),
            ("", ""),
        ],
    )
    def test_is_none_with_an_issue(self, body: str, head: str) -> None:
        found = reading(body, head)
        assert found.value is None
        assert [issue.code for issue in found.issues] == [IssueCode.HEADLINE_MISSING]

    def test_a_front_page_has_no_headline(self) -> None:
        teasers = "".join(f'<h2><a href="/{i}">Something happened in the valley</a></h2>' for i in range(6))
        found = reading(
            f"<h1>News from all over the valley</h1>{teasers}", og("News, sport and weather"), "https://g.example/"
        )
        assert found.value is None
        assert (
            found.issues[0].message == "The address is that of a site's front page, which has no headline of its own."
        )

    def test_an_article_is_no_front_page_whatever_its_address(self) -> None:
        assert text("<h1>Rain at last</h1>", ld("Rain at last"), "https://g.example/") == "Rain at last"
        assert text("<h1>Rain at last</h1>", url="https://g.example/?p=12") == "Rain at last"


class TestKicker:
    def test_above_the_headline(self) -> None:
        found = headline('<p class="kicker">Weather</p><h1>Rain at last</h1>')
        assert found == Headline(text="Rain at last", kicker="Weather", evidence=found.evidence if found else ())

    def test_inside_the_heading(self) -> None:
        body = '<h1><span class="kicker">The drought</span> <span class="title">Rain falls at last</span></h1>'
        found = headline(body, og("Rain falls at last"))
        assert found is not None
        assert (found.text, found.kicker) == ("Rain falls at last", "The drought")

    @pytest.mark.parametrize(
        "words",
        [
            "Advertisement",
            "The Valley Gazette",
            "Home > Weather",
            "Rain at last",
            "Stay logged in",
            "Reading time: 6 min",
            "Aus:",
            "viernes 29 de abril de 2022 SUSCRÍBETE",
            "HomeNews",
            "Main Menu",
        ],
    )
    def test_what_is_none(self, words: str) -> None:
        found = headline(f'<p class="kicker">{words}</p><h1>Rain at last</h1>', SITE)
        assert found is not None
        assert found.kicker is None


def test_what_is_before_the_colon_stays_where_all_machines_are_told_it() -> None:
    whole, heading = "Ferries: Sandhaven waits for a boat", "Sandhaven waits for a boat"
    assert text(f"<h1>{heading}</h1>", og(whole) + ld(whole)) == whole
    assert text(f"<h1>{heading}</h1>", og(whole) + ld(heading)) == heading


def test_a_heading_in_the_breadcrumbs_gives_way_to_the_one_that_json_ld_has() -> None:
    searched, shown = "Harbour Sandhaven: all about the opening", "Nine years late, and two hundred at the rail"
    crumbs = f"<ul><li>News</li><li><h1>{searched}</h1></li></ul>"
    assert text(f"{crumbs}<h2>{shown}</h2>", og(searched) + ld(shown)) == shown
    assert text(f"{crumbs}<h2>{shown}</h2>", og(shown) + ld(searched)) == searched


def test_json_lds_headline_that_people_see_beats_a_title_that_they_see_in_the_breadcrumbs_alone() -> None:
    searched, shown = "Harbour Sandhaven: what the opening costs, and who pays", "Two hundred stood at the rail"
    crumbs = f"<ul><li>News</li><li><h1>{searched}</h1></li></ul>"
    head = og(searched) + f'<title>{searched}</title><meta name="twitter:title" content="{searched}">' + ld(shown)
    assert text(f"{crumbs}<h2>{shown}</h2>", head) == shown
    assert text(f"{crumbs}<h2>Nine years late</h2>", head) == searched


def test_json_lds_headline_that_is_a_part_of_the_heading() -> None:
    searched, shown = "Refill the ferry: where, when, what it costs", "How a ferry is refilled"
    body = f"<h1><span>{searched}</span> <span>{shown}</span></h1>"
    found = headline(body, og(searched) + f"<title>{searched}</title>" + ld(shown))
    assert found is not None
    assert found.text == shown


@pytest.mark.parametrize(
    ("joined", "wanted", "kicker"),
    [
        ("Regatta in Sandhaven - Barrels by boat into the town", "Barrels by boat into the town", "Regatta in Sandhaven"),
        ("Regatta in Sandhaven: Barrels by boat into the town", "Regatta in Sandhaven: Barrels by boat into the town", None),
    ],
)  # fmt: skip
def test_a_kicker_with_an_element_of_its_own_is_set_off_by_a_dash_and_read_with_a_colon(
    joined: str, wanted: str, kicker: str | None
) -> None:
    body = "<h1><span>Regatta in Sandhaven</span> <span>Barrels by boat into the town</span></h1>"
    found = headline(body, og(joined) + ld(joined))
    assert found is not None
    assert (found.text, found.kicker) == (wanted, kicker)


def test_the_space_stands_behind_the_colon() -> None:
    body = "<h1><span>Ferries for Sandhaven :</span><span>Islanders sue</span></h1>"
    assert text(body) == "Ferries for Sandhaven: Islanders sue"


def test_a_section_that_the_page_names_goes_off_its_title() -> None:
    section = '<meta property="article:section" content="Shipping">'
    title = "<title>Ferry is back at last - Shipping | Valley Gazette</title>"
    assert text("", SITE + section + title) == "Ferry is back at last"
    assert text("", SITE + title) == "Ferry is back at last - Shipping"


def test_the_sites_own_name_goes_off_a_heading_and_other_dashes_stay() -> None:
    site = '<meta property="og:site_name" content="Bollard Echo">'
    assert text("<h1>A year on the quay – Bollard Echo</h1>", site) == "A year on the quay"
    assert text("<h1>A year on the quay – Harbour diary</h1>", site) == "A year on the quay – Harbour diary"


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_title_is_read_alike_twice(title: str, heading: str) -> None:
    body, head = f"<h1>{heading}</h1>", f"<title>{title}</title>"
    page = page_of(body, head)
    first, second = read_headline(page, Hints()), read_headline(page_of(body, head), Hints())
    assert first == second
    assert first.value is None or first.value.text.strip()
