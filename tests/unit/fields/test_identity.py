"""What a page says about itself."""

from __future__ import annotations

import json

import pytest

from newsparse.fields.identity import Identity, read_identity
from newsparse.fields.reading import Hints
from newsparse.model.issue import IssueCode
from newsparse.model.kinds import EvidenceSource
from tests.unit.evidence.pages import page_of

URL = "https://www.valleygazette.example/weather/2024/05/rain-at-last"
ENGLISH = (
    "<p>The rain that farmers in the valley had been waiting for since the spring began to fall at noon on Sunday, "
    "and it was not expected to stop before the end of the week, the weather service said in a statement.</p>"
) * 4
GERMAN = (
    "<p>Der Regen, auf den die Bauern im Tal seit dem Frühjahr gewartet haben, ist am Sonntag gekommen, und er wird nach "
    "der Auskunft des Wetterdienstes nicht vor dem Ende der Woche aufhören, wie es in einer Mitteilung heißt.</p>"
) * 4


def identity(head: str = "", *, hints: Hints | None = None, attributes: str = "", body: str = ENGLISH) -> Identity:
    return read_identity(page_of(body, head, url=URL, attributes=attributes), hints or Hints(url=URL))


def ld(**node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **node})}</script>'


def places(found: Identity, field: str) -> list[tuple[str, str]]:
    return [(str(e.source), e.where) for origin in found.origins if origin.field == field for e in origin.evidence]


class TestOutlet:
    def test_a_name_with_the_headline_before_it_is_cut_to_the_name(self) -> None:
        title = "Rain falls at last in the valley"
        head = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{title} | Valley Gazette">'
        assert identity(head, body=f"<h1>{title}</h1>{ENGLISH}").outlet == "Valley Gazette"

    def test_the_sites_name_before_the_publishers(self) -> None:
        head = '<meta property="og:site_name" content="Valley Gazette">' + ld(publisher={"name": "Gazette Media"})
        found = identity(head)
        assert found.outlet == "Valley Gazette"
        assert places(found, "outlet") == [("open-graph", "og:site_name"), ("json-ld", "/publisher")]

    def test_a_company_only_where_nothing_else_is_named(self) -> None:
        head = ld(publisher={"name": "Gazette Media Ltd"}) + '<meta name="application-name" content="Gazette">'
        assert identity(head).outlet == "Gazette"
        assert identity(ld(publisher={"name": "Gazette Media Ltd"})).outlet == "Gazette Media Ltd"

    def test_the_part_of_the_title_that_is_spelled_like_the_host(self) -> None:
        found = identity("<title>Rain at last | Weather | The Valley Gazette</title>")
        assert (found.outlet, places(found, "outlet")) == ("The Valley Gazette", [("title", "title")])

    @pytest.mark.parametrize("part", ["U.S.", "Weather", "Homepage"])
    def test_a_part_of_the_site_is_no_outlet_where_something_names_the_whole(self, part: str) -> None:
        head = f'<meta property="og:site_name" content="{part}">' + ld(
            publisher={"name": "The Valley Gazette"}, articleSection="Weather"
        )
        assert identity(head).outlet == "The Valley Gazette"

    def test_a_name_that_nothing_else_contradicts_stays(self) -> None:
        assert identity('<meta property="og:site_name" content="VG">').outlet == "VG"
        assert (
            identity('<meta property="og:site_name" content="Weather">' + ld(articleSection="Weather")).outlet
            == "Weather"
        )

    def test_the_host_in_the_end(self) -> None:
        found = identity()
        assert (found.outlet, places(found, "outlet")) == ("valleygazette.example", [("url", "host")])

    def test_what_the_caller_knows_stands_in_and_is_kept(self) -> None:
        told = Hints(url=URL, outlet="The Gazette")
        assert identity(hints=told).outlet == "The Gazette"
        found = identity('<meta property="og:site_name" content="Valley Gazette">', hints=told)
        assert found.outlet == "Valley Gazette"
        assert places(found, "outlet")[-1] == ("caller", "outlet")


class TestUrl:
    ROWS = (
        ('<link rel="canonical" href="https://valleygazette.example/rain">', "https://valleygazette.example/rain"),
        ('<link rel="canonical" href="/rain">', "https://www.valleygazette.example/rain"),
        ('<meta property="og:url" content="https://valleygazette.example/og">', "https://valleygazette.example/og"),
        ('<link rel="canonical" href="https://valleygazette.example/">', URL),
        ('<link rel="canonical" href="javascript:void(0)">', URL),
        ('<link rel="canonical" href="http://[">', URL),
        ("", URL),
    )

    @pytest.mark.parametrize(("head", "url"), ROWS)
    def test_canonical_and_absolute(self, head: str, url: str) -> None:
        assert identity(head).url == url


class TestLanguage:
    ROWS = (
        ('lang="en"', "", "en"),
        ('lang="en_gb"', "", "en-GB"),
        ("", '<meta property="og:locale" content="en_US">', "en-US"),
        ("", '<meta http-equiv="Content-Language" content="en, de">', "en"),
        ("", ld(inLanguage="en-AU"), "en-AU"),
        ('lang="English please"', "", "en"),
        ("", "", "en"),
    )

    @pytest.mark.parametrize(("attributes", "head", "language"), ROWS)
    def test_as_declared_else_as_the_text_reads(self, attributes: str, head: str, language: str) -> None:
        found = identity(head, attributes=attributes)
        assert (found.language, found.issues) == (language, ())

    def test_the_text_contradicts_the_template(self) -> None:
        found = identity(attributes='lang="en"', body=GERMAN)
        assert found.language == "de"
        assert [issue.code for issue in found.issues] == [IssueCode.LANGUAGE_DISPUTED]
        assert found.issues[0].message == "The page declares en, its text reads as de."

    def test_another_declaration_that_agrees_with_the_text_wins(self) -> None:
        found = identity('<meta property="og:locale" content="de_AT">', attributes='lang="en"', body=GERMAN)
        assert found.language == "de-AT"

    def test_too_little_text_contradicts_nothing(self) -> None:
        assert (
            identity(attributes='lang="de"', body="<p>The rain came on Sunday and it was not a lot.</p>").language
            == "de"
        )


class TestSection:
    ROWS = (
        ('<meta property="article:section" content="Weather">', "Weather"),
        (ld(articleSection=["Weather", "Local"]), "Weather"),
        ('<meta name="section" content="Weather; Local">', "Weather"),
        ('<meta property="article:section" content="Valley Gazette">', "weather"),
        ("", "weather"),
    )

    @pytest.mark.parametrize(("head", "section"), ROWS)
    def test_section(self, head: str, section: str) -> None:
        assert identity(head).section == section

    def test_the_way_to_the_page(self) -> None:
        items = [{"name": name} for name in ("Home", "Local", "Rain at last")]
        assert identity(ld(**{"@type": "BreadcrumbList", "itemListElement": items})).section == "Local"


class TestTopics:
    def test_each_once_from_one_place(self) -> None:
        head = (
            '<meta name="keywords" content="rain, Rain, drought"><meta name="news_keywords" content="valley, farming">'
        )
        assert identity(head).topics == ("valley", "farming")

    def test_lists_and_lines(self) -> None:
        assert identity(ld(keywords=["rain", "drought, valley"])).topics == ("rain", "drought", "valley")

    def test_without_what_is_meant_for_machines(self) -> None:
        words = "Category: Weather, 26157981-b4f7-4929-adc1-e860c6f03636, type:story, 12345, rain"
        assert identity(f'<meta name="keywords" content="{words}">').topics == ("Weather", "rain")


class TestPaywalled:
    ROWS = (
        (ld(isAccessibleForFree=False), True),
        (ld(isAccessibleForFree="True"), False),
        ('<meta property="article:content_tier" content="locked">', True),
        ('<meta property="article:content_tier" content="metered">', None),
        ('<meta name="paywall" content="yes">', True),
        ("", None),
    )

    @pytest.mark.parametrize(("head", "paywalled"), ROWS)
    def test_paywalled(self, head: str, paywalled: bool | None) -> None:
        assert identity(head).paywalled is paywalled


def test_an_unreadable_block_is_passed_on() -> None:
    found = identity('<script type="application/ld+json">var x = 1</script>')
    assert [issue.code for issue in found.issues] == [IssueCode.JSON_LD_UNREADABLE]


def test_every_value_has_an_origin() -> None:
    found = identity('<meta property="og:site_name" content="Valley Gazette">', attributes='lang="en"')
    assert [origin.field for origin in found.origins] == ["outlet", "url", "language", "section"]
    assert found.origins[2].evidence[0].source is EvidenceSource.MARKUP
