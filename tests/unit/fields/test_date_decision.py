"""Which of a page's dates is that of publication: one page for each regularity."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.fields.date import Dates, read_dates
from newsparse.fields.date_lines import Parts, split_line
from newsparse.fields.reading import Hints, Reading
from newsparse.model.issue import IssueCode
from tests.unit.evidence.pages import page_of

TITLE = "Ferry runs aground off Sandhaven"
TEXT = "<p>The ferry with forty people on board ran onto a bank of sand, the harbour master said.</p>"


def reading(body: str, head: str = "", *, language: str | None = "en", **hints: object) -> Reading[Dates]:
    page = page_of(f"<h1>{TITLE}</h1>{body}{TEXT}", f"<title>{TITLE}</title>{head}", url=hints.get("url"))  # type: ignore[arg-type]
    return read_dates(page, Hints(language=language, **hints))  # type: ignore[arg-type]


def published(body: str, head: str = "", **hints: object) -> str | None:
    date = reading(body, head, **hints).value.published  # type: ignore[arg-type]
    return None if date is None else date.isoformat()


def modified(body: str, head: str = "") -> str | None:
    date = reading(body, head).value.modified
    return None if date is None else date.isoformat()


def ld(members: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {members}}}</script>'


def meta(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{value}">'


class TestWords:
    @pytest.mark.parametrize(
        ("line", "parts"),
        [
            ("Published 1 May 2020", Parts("Published 1 May 2020", None)),
            ("1 May 2020 | Updated 3 May 2020", Parts("1 May 2020 | ", "Updated 3 May 2020")),
            ("Updated 3 May 2020", Parts(None, "Updated 3 May 2020")),
            (
                "Updated 3 May 2020, published 1 May 2020",
                Parts("published 1 May 2020", "Updated 3 May 2020, "),
            ),
            ("最終更新 2020年5月3日", Parts(None, "最終更新 2020年5月3日")),
        ],
    )
    def test_a_line_is_divided_at_the_words_of_a_change(self, line: str, parts: Parts) -> None:
        assert split_line(line) == parts

    def test_a_line_of_a_change_states_the_change(self) -> None:
        line = "<p class='date'>Updated 5:30 PM ET, Tue October 2, 2018</p>"
        head = ld('"datePublished": "2018-10-01T08:00:00-04:00"')
        assert (published(line, head), modified(line, head)) == ("2018-10-01T08:00-04:00", "2018-10-02T17:30-04:00")

    def test_the_date_inside_a_line_of_a_change_is_the_change(self) -> None:
        line = "<p class='meta'>Last updated on <span class='date'>3 May 2020</span></p>"
        assert published(line, meta("date", "2020-04-01")) == "2020-04-01"

    def test_a_day_until_which_something_holds_is_no_publication(self) -> None:
        assert published("<p>Available until: 3 May 2021</p><p>1 May 2020</p>") == "2020-05-01"

    def test_a_span_of_days_is_no_publication(self) -> None:
        assert published("<p>Weekend in town 12.10. - 15.10.2023</p><p>1 October 2023</p>") == "2023-10-01"

    def test_the_day_of_the_visit_is_no_publication(self) -> None:
        body = "<div id='todays-date'>Friday, 19 December 2025</div><p>12 December 2025</p>"
        assert published(body) == "2025-12-12"

    def test_a_sentence_near_the_headline_gives_way_to_a_line_of_its_own(self) -> None:
        sentence = (
            "<p>Everybody who was on board on 3 March 2019 remembers how the storm came up over the harbour wall.</p>"
        )
        assert published(f"{sentence}<p>1 May 2020</p>") == "2020-05-01"


class TestOrder:
    def test_a_date_in_points_tells_the_order_of_one_in_slashes(self) -> None:
        head = meta("date", "11/01/2023 12:43:42")
        assert published("<p>Erstellt am: 01.11.2023</p>", head, language="de") == "2023-11-01T12:43"

    def test_the_page_s_other_dates_tell_the_order(self) -> None:
        body = "<p class='date'>02/12/2025</p>"
        assert published(body) == "2025-02-12"
        assert published(f"{body}<aside><p>25/11/2025</p></aside>") == "2025-12-02"

    def test_the_country_of_the_address_tells_the_order(self) -> None:
        assert published("<p class='date'>02/12/2025</p>", url="https://www.sandhaven.co.uk/ferry") == "2025-12-02"

    def test_a_day_after_the_page_was_fetched_is_told_the_other_way_round(self) -> None:
        line = "<p class='date'>12/03/2026</p>"
        assert published(line, retrieved=dt.date(2026, 4, 1)) == "2026-03-12"

    def test_an_order_that_nothing_tells_is_an_issue(self) -> None:
        codes = [str(issue.code) for issue in reading("<p class='date'>02/12/2025</p>").issues]
        assert codes == ["date-ambiguous"]


class TestZone:
    def test_the_zone_of_a_visible_clock_for_the_same_moment(self) -> None:
        head = ld('"datePublished": "2023-11-09T03:28:35Z"')
        assert published("<p class='date'>Nov. 8, 2023, 10:28 p.m. ET</p>", head) == "2023-11-08T22:28-05:00"

    def test_a_clock_without_zone_takes_the_distance_to_the_same_moment(self) -> None:
        head = meta("article:published_time", "2016-12-20T00:08:44Z") + meta("sailthru.date", "2016-12-19 19:08:44")
        assert published("", head) == "2016-12-19T19:08-05:00"

    def test_a_clock_in_a_zone_corrects_the_same_clock_said_to_be_utc(self) -> None:
        head = meta("article:published_time", "2019-04-19T20:00:00.000Z")
        assert published("<time datetime='2019-04-19T20:00:00+09:00'>20:00</time>", head) == "2019-04-19T20:00+09:00"

    def test_the_zone_of_the_change_some_days_later(self) -> None:
        head = ld('"dateModified": "2019-02-22T14:37:00+09:00"')
        assert published("<p class='date'>2019-02-22 14:30</p>", head) == "2019-02-22T14:30+09:00"

    def test_the_day_that_a_line_and_the_address_name_for_a_moment_in_utc(self) -> None:
        head = ld('"datePublished": "2020-02-18T23:30:00Z"')
        line = "<p class='date'>19 February 2020</p>"
        assert published(line, head, url="https://sandhaven.example/2020/02/19/ferry") == "2020-02-19"
        assert published(line, head, url="https://sandhaven.example/ferry") == "2020-02-18T23:30+00:00"
        head = ld('"datePublished": "2020-02-18T06:30:00Z"')
        assert published(line, head, url="https://sandhaven.example/2020/02/19/ferry") == "2020-02-18T06:30+00:00"

    def test_no_zone_where_the_page_gives_none(self) -> None:
        assert published("<p class='date'>22 February 2019 14:30</p>") == "2019-02-22T14:30"


class TestWitnesses:
    def test_the_moment_of_the_change_gives_way_to_an_earlier_one(self) -> None:
        changed = "2016-12-15T13:50:38Z"
        head = (
            meta("sailthru.date", changed)
            + meta("article:published_time", "2016-12-14T06:02:15Z")
            + ld(f'"datePublished": "{changed}", "dateModified": "{changed}"')
        )
        assert published("", head) == "2016-12-14T06:02+00:00"

    def test_the_moment_of_the_change_stands_where_nothing_contradicts(self) -> None:
        head = ld('"datePublished": "2016-12-15T13:50:38Z", "dateModified": "2016-12-15T13:50:38Z"')
        assert published("<p>1 December 2016</p>", head) == "2016-12-15T13:50+00:00"

    def test_a_day_years_before_the_change_is_a_mistake_of_the_system(self) -> None:
        head = meta("article:published_time", "2016-12-15T13:50:38Z") + ld(
            '"datePublished": "2009-01-01T00:00:00Z", "dateModified": "2016-12-15T13:50:38Z"'
        )
        assert published("", head) == "2016-12-15T13:50+00:00"

    def test_the_zero_of_a_clock_is_refused(self) -> None:
        found = reading("<p class='date'>1 May 2020</p>", ld('"datePublished": "1970-01-01T00:00:00Z"'))
        assert found.value.published is not None
        assert found.value.published.isoformat() == "2020-05-01"
        assert [str(issue.code) for issue in found.issues] == ["date-refused"]

    def test_two_kinds_of_witness_outweigh_one_that_speaks_twice(self) -> None:
        head = meta("article:published_time", "2023-11-06T14:25:00Z") + (
            '<script type="application/ld+json">{"@graph": [{"@type": "Article", "datePublished": "2023-11-03T10:25:56Z"}, '
            '{"@type": "WebPage", "datePublished": "2023-11-03T10:25:56Z"}]}</script>'
        )
        assert published("<p class='date'>6 November 2023, 15:25</p>", head) == "2023-11-06T15:25+01:00"

    def test_items_of_several_days_are_a_list(self) -> None:
        items = "".join(
            f"<div itemscope itemtype='https://schema.org/Article'><meta itemprop='datePublished' content='2020-0{n}-01'></div>"
            for n in (1, 2, 3)
        )
        assert published(f"<p class='date'>5 May 2020</p>{items}") == "2020-05-05"

    def test_a_visible_day_far_from_the_headline_where_the_page_shows_no_other(self) -> None:
        far = "".join(f"<p>Paragraph of the long story, its number {word}.</p>" for word in "abcdefghijklmnopqrstuvwx")
        assert published(f"{far}<time datetime='2021-10-27'>27.10.2021</time>") == "2021-10-27"
        assert published(f"{far}<time datetime='2021-10-27'>a</time><time datetime='2021-10-28'>b</time>") is None

    def test_the_attribute_of_a_date_whose_words_tell_none(self) -> None:
        assert (
            published("<span class='date' data-timestamp='1588325400'>a while ago</span>") == "2020-05-01T09:30+00:00"
        )
        assert published("<time datetime='soon'>1 May 2020</time>") == "2020-05-01"

    def test_a_heading_that_is_a_date_and_little_else(self) -> None:
        assert published("<h5>23.01.2019</h5>", language="de") == "2019-01-23"
        assert published("<h3>Harbour blog | 1 May 2020</h3>") == "2020-05-01"
        assert published("<h2>What the crew of the ferry did on 23.01.2019 at sea</h2>", language="de") is None


class TestLastResorts:
    def test_a_paragraph_that_opens_with_its_day(self) -> None:
        text = "<p>29.11.2022 – Mehrfach hatte der Hafenmeister vor der Sandbank gewarnt, sagte er am Abend den Reportern.</p>"
        assert published(text, language="de") == "2022-11-29"
        assert published(text.replace("29.11.2022 –", "Sandhaven, 29.11.2022."), language="de") == "2022-11-29"
        assert published(text.replace("29.11.2022 –", "Am Abend des 29.11.2022 war es so weit,"), language="de") is None

    def test_a_line_of_its_own_anywhere_on_the_page(self) -> None:
        far = "".join(f"<p>Paragraph of the long story, its number {word}.</p>" for word in "abcdefghijklmnopqrstuvwx")
        assert published(f"{far}<p>Harbour news 1 May 2020 Category: Ships</p>") == "2020-05-01"
        assert published(f"{far}<p>Harbour news 1 May 2020</p><p>Shipping news 2 May 2020</p>") is None

    def test_the_data_of_scripts_that_state_one_day(self) -> None:
        script = '<script>var page = {"publishedAt": "2020-05-01T10:00:00Z", "title": "x"}</script>'
        assert published(script) == "2020-05-01T10:00+00:00"
        other = '<script>var next = {"publishedAt": "2020-06-01T10:00:00Z"}</script>'
        assert published(script + other) is None

    def test_json_ld_without_its_type(self) -> None:
        script = (
            '<script>{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2022-01-28"}</script>'
        )
        assert published("", script) == "2022-01-28"

    def test_the_change_alone_dates_a_page(self) -> None:
        assert published("<p>Updated 3 May 2020</p>") == "2020-05-03"

    def test_a_change_at_the_end_of_a_long_page(self) -> None:
        far = "<p>Word.</p>" * 900
        assert published(f"{far}<p>This page was last edited on 25 October 2020, at 12:34.</p>") == "2020-10-25T12:34"

    def test_no_number_of_a_version(self) -> None:
        far = "".join(f"<p>Paragraph of the long story, its number {word}.</p>" for word in "abcdefghijklmnopqrstuvwx")
        assert published(f"{far}<p>10. Engine 8.4.13 announced</p>", language="de") is None

    def test_the_copyright_never(self) -> None:
        assert published("<footer>© 2019 Sandhaven Gazette</footer>") is None


class TestLaterThanTheChange:
    UPDATED = "<p class='updatetime'>Updated 11/17/2023 05:40 PM</p>"
    FAR = "<p>Word.</p>" * 6

    def test_a_teaser_that_is_later_than_the_articles_own_change_does_not_date_it(self) -> None:
        teaser = "<ul><li>11/19/2023 10:35 AM</li></ul>"
        assert published(f"{self.UPDATED}{self.FAR}{teaser}", language="en-US") == "2023-11-17T17:40"

    def test_nor_does_a_date_that_a_system_wrote(self) -> None:
        assert published(self.UPDATED, meta("date", "2023-11-18"), language="en-US") == "2023-11-17T17:40"

    def test_a_page_that_was_published_by_schedule_was_changed_before(self) -> None:
        head = meta("article:published_time", "2023-11-18T06:00:00Z")
        assert published(self.UPDATED, head, language="en-US") == "2023-11-18T06:00+00:00"

    def test_the_change_that_json_ld_states_goes_before_a_vague_line(self) -> None:
        head = ld('"datePublished": "2025-12-01T09:00:00Z", "dateModified": "2025-12-19T13:45:11Z"')
        assert modified("<p>Last updated: December 2025.</p>", head) == "2025-12-19T13:45+00:00"


class TestLinesOfProse:
    CAPTION = "<p>Alte Mauern bei den Häusern um den Hafen, 24. April 2023</p>"
    FAR = "<p>Word.</p>" * 20

    def test_a_sentence_that_ends_in_a_day_does_not_date_the_page(self) -> None:
        assert published(self.CAPTION, language="de") is None

    def test_a_label_does_wherever_it_stands(self) -> None:
        box = "<ul><li>Datum 28.04.2023</li><li>Autorin Eva Muster</li></ul>"
        teaser = "<p>Fähre auf Grund 26.04.2023</p>"
        assert published(f"{self.CAPTION}{self.FAR}{box}{teaser}", language="de") == "2023-04-28"

    def test_a_byline_still_does(self) -> None:
        assert published("<p>Von Eva Muster für den Boten, 24. April 2023</p>", language="de") == "2023-04-24"

    def test_the_day_on_which_a_member_joined_never(self) -> None:
        assert published("<p>Registriert: 18.09.2008, 05:56</p>", language="de") is None


class TestImpossibleDays:
    @pytest.mark.parametrize(
        "body",
        [
            "<time datetime='2018-02-30'>February 30, 2018</time>",
            "<p>Published 31/02/2018</p>",
            "<p>Published February 30, 2018</p>",
        ],
    )
    def test_what_is_the_day_of_no_calendar_is_refused_once(self, body: str) -> None:
        found = reading(body)
        assert found.value.published is None
        assert [issue.code for issue in found.issues].count(IssueCode.DATE_REFUSED) == 1

    def test_a_day_without_a_year_is_not_impossible(self) -> None:
        found = reading("<p>公開 6月24日</p>", language="ja")
        assert [issue.code for issue in found.issues] == [IssueCode.DATE_MISSING]

    def test_a_day_without_a_year_is_the_last_such_day_before_the_page_was_fetched(self) -> None:
        line = "<p>[06月24日 11時30分]</p>"
        assert published(line, language="ja", retrieved=dt.date(2019, 6, 25)) == "2019-06-24T11:30"
        assert published(line, language="ja", retrieved=dt.date(2019, 6, 1)) == "2018-06-24T11:30"


class TestDatesOfOtherArticles:
    """A day that a teaser prints is no day of the article, which then has none: a wrong day is worse."""

    LINK = "<a href='/ferry'>The late ferry is late again</a>"

    @pytest.mark.parametrize(
        "teaser",
        [
            f"<div><h3>{LINK}</h3><span class='date'>4 January 2023</span></div>",
            f"<section><h2>Read also</h2><article>{LINK}<time>4 January 2023</time></article></section>",
            f"<div><div>{LINK}</div><div>4 January 2023</div></div>",
            f"<div><time>4 January 2023</time><h3>{LINK}</h3></div>",
            f"<div><h3>{LINK}</h3><p>Nobody knows why.</p><time>4 January 2023</time></div>",
            "<a href='/ferry'><h3>Late ferry</h3><time datetime='2023-01-04'>4 January 2023</time></a>",
            "<aside class='related'><div><a href='/f'>Late ferry</a><time>4 January 2023</time></div></aside>",
        ],
    )
    def test_a_teaser_below_the_text_dates_itself(self, teaser: str) -> None:
        assert published(TEXT * 2 + TEXT + teaser) is None

    @pytest.mark.parametrize(
        "link",
        [
            "<a href='https://social.example/sharer/?u=x'>Tell your friends of this</a>",
            "<a href='/s'>Share this story on Facebook</a>",
            "<a href='mailto:?subject=Ferry'>Send the story to a friend</a>",
            "<a href='/s'>Diesen Artikel auf Facebook teilen</a>",
            "<a href='#comments'>What do you think of it?</a>",
        ],
    )
    def test_what_shares_the_article_is_no_title(self, link: str) -> None:
        assert published(f"{TEXT * 3}<div><p>{link}</p></div><p>4 January 2023</p>") == "2023-01-04"

    def test_a_title_below_the_day_is_that_of_a_teaser_only_in_its_place(self) -> None:
        day, link = "<p>4 January 2023</p>", f"<h3>{self.LINK}</h3>"
        assert published(f"{TEXT * 3}<div class='end'>{day}</div><section>{link}</section>") == "2023-01-04"
        assert published(f"{TEXT * 3}<section>{day}{link}</section>") is None

    def test_nor_does_it_hide_the_day_of_the_article(self) -> None:
        below = f"<div>{self.LINK}<div>4 January 2023</div></div>"
        assert published(f"{TEXT * 3}{below}<footer>Date: 19.01.2020 Author: Jane Roe</footer>") == "2020-01-19"
        assert published(f"<p>5 May 2024</p>{TEXT * 3}{below}") == "2024-05-05"

    def test_a_day_below_the_text_is_the_article_s_where_it_is_labelled_or_stands_alone(self) -> None:
        assert published(f"{TEXT * 3}<h3>{self.LINK}</h3><p>Published 4 January 2023</p>") == "2023-01-04"
        assert published(f"{TEXT * 3}<p><a href='/roe'>Jane Roe</a></p><p>4 January 2023</p>") == "2023-01-04"
