from __future__ import annotations

import datetime as dt

from newsparse import Article, explain, parse_article


def page(head: str = "", top: str = "") -> str:
    prose = "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid by the mayor. "
    return f"""<html lang="en"><head><title>Harbour opens</title>{head}</head><body><article><h1>Harbour opens after nine years</h1>
{top}<p>{prose * 2}</p><p>{prose * 3}</p></article></body></html>"""


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def parse(head: str = "", top: str = "", **options: object) -> Article:
    return parse_article(page(head, top), attribution=False, **options)  # type: ignore[arg-type]


def codes(article: Article) -> set[str]:
    return {str(issue.code) for issue in article.issues}


class TestDates:
    def test_structured_data_with_its_zone(self) -> None:
        head = ld(
            '{"@type": "NewsArticle", "datePublished": "2023-04-05T06:07:00+02:00", "dateModified": "2023-04-06T01:00:00+02:00"}'
        )
        article = parse(head)
        assert article.date is not None
        assert article.modified is not None
        assert (article.date.isoformat(), article.modified.isoformat()) == (
            "2023-04-05T06:07+02:00",
            "2023-04-06T01:00+02:00",
        )
        assert article.date.evidence[0].where == "/datePublished"

    def test_a_visible_date_alone_is_enough(self) -> None:
        article = parse(top="<p class='dateline'>Published 5 April 2023, 9:30 a.m.</p>")
        assert article.date is not None
        assert article.date.isoformat() == "2023-04-05T09:30"

    def test_published_and_updated_in_one_line_are_told_apart(self) -> None:
        article = parse(top="<p class='date'>Published 5 April 2023 | Updated 9 April 2023</p>")
        assert article.date is not None
        assert article.date.isoformat() == "2023-04-05"

    def test_a_naive_time_takes_the_zone_of_the_same_clock_elsewhere(self) -> None:
        head = ld('{"@type": "NewsArticle", "datePublished": "2023-04-05T06:07:00"}')
        article = parse(head + '<meta property="article:published_time" content="2023-04-05T06:07:00-04:00">')
        assert article.date is not None
        assert article.date.isoformat() == "2023-04-05T06:07-04:00"

    def test_utc_is_told_in_the_zone_of_the_visible_clock(self) -> None:
        head = ld('{"@type": "NewsArticle", "datePublished": "2023-11-09T03:28:00Z"}')
        article = parse(head, "<p class='date'>Nov. 8, 2023, 10:28 p.m.</p>")
        assert article.date is not None
        assert article.date.isoformat() == "2023-11-08T22:28-05:00"

    def test_the_future_is_not_believed(self) -> None:
        head = ld('{"@type": "NewsArticle", "datePublished": "2031-01-01"}')
        article = parse(head, retrieved="2023-04-05")
        assert article.date is None
        assert {"date-in-future", "date-missing"} <= codes(article)

    def test_an_impossible_date_is_refused_with_an_issue(self) -> None:
        article = parse(ld('{"@type": "NewsArticle", "datePublished": "2023-02-31T25:00:00"}'))
        assert article.date is None
        assert "date-refused" in codes(article)

    def test_the_caller_is_the_last_witness(self) -> None:
        assert (found := parse(published="2020-01-02").date) is not None
        assert (found.isoformat(), str(found.evidence[0].source)) == ("2020-01-02", "caller")
        head = ld('{"@type": "NewsArticle", "datePublished": "2023-04-05"}')
        assert (stated := parse(head, published=dt.date(2020, 1, 2)).date) is not None
        assert stated.isoformat() == "2023-04-05"

    def test_relative_dates_need_the_callers_clock(self) -> None:
        top = "<time class='date'>2 hours ago</time>"
        assert parse(top=top).date is None
        article = parse(top=top, retrieved=dt.datetime(2023, 4, 5, 12, 0, tzinfo=dt.UTC))
        assert article.date is not None
        assert article.date.day == dt.date(2023, 4, 5)


class TestBylines:
    def test_places_that_agree(self) -> None:
        head = ld(
            '{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Jane Roe", "url": "/jane"}, {"@type": "Person", "name": "John Doe"}]}'
        )
        article = parse(head, "<p class='byline'>By Jane Roe and John Doe</p>")
        assert article.byline is not None
        assert [author.name for author in article.byline.authors] == ["Jane Roe", "John Doe"]
        assert article.byline.authors[0].url is not None

    def test_a_visible_line_adds_those_that_the_data_leave_out(self) -> None:
        head = ld('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Roe"}}')
        article = parse(head, "<p class='byline'>By Jane Roe and John Doe</p>")
        assert article.byline is not None
        assert [author.name for author in article.byline.authors] == ["Jane Roe", "John Doe"]

    def test_placeholders_are_refused(self) -> None:
        article = parse('<meta name="author" content="admin">')
        assert article.byline is None
        assert "byline-refused" in codes(article)

    def test_nobody_is_nobody(self) -> None:
        article = parse()
        assert article.byline is None
        assert "byline-missing" in codes(article)

    def test_agencies_are_no_authors(self) -> None:
        article = parse(top="<p class='byline'>By Jane Roe, Reuters</p>")
        assert article.byline is not None
        assert ([a.name for a in article.byline.authors], article.byline.agencies) == (["Jane Roe"], ("Reuters",))

    def test_explain_names_the_losers(self) -> None:
        head = '<meta name="author" content="Mary Major">' + ld(
            '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Roe"}}'
        )
        explanation = explain(page(head, "<p class='byline'>By Jane Roe</p>"), attribution=False)
        byline = next(field for field in explanation.fields if field.field == "byline")
        assert [(c.value, c.won) for c in byline.candidates][:1] == [("Jane Roe", True)]
        assert ("Mary Major", False) in [(c.value, c.won) for c in byline.candidates]
