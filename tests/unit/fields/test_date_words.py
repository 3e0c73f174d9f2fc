"""Lines that tell publication from change, in the languages that news is written in."""

from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.model.article import Article
from newsparse.model.issue import IssueCode

_PROSE = "".join(
    f"<p>{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay.</p>"
    for word in ("The", "Another", "Every")
)


def article_of(lines: str, language: str = "en", retrieved: str | None = None) -> Article:
    page = (
        f"<html lang='{language}'><head><title>The ferry is back</title></head><body><main><article>"
        f"<h1>The ferry is back</h1>{lines}<div class='article-body'>{_PROSE}</div></article></main></body></html>"
    )
    return parse_article(page, attribution=False, retrieved=retrieved)


@pytest.mark.parametrize(
    ("language", "line", "published", "modified"),
    [
        ("en", "Published 9:00 AM ET, Mon October 1, 2018 Updated 5:30 PM ET, Tue October 2, 2018", "2018-10-01T09:00-04:00", "2018-10-02T17:30-04:00"),
        ("en", "Last updated: 10:15 PM, October 2, 2018. Originally published October 1, 2018", "2018-10-01", "2018-10-02T22:15"),
        ("de", "Veröffentlicht: 01.10.2018, 09:00 Uhr Aktualisiert: 02.10.2018, 17:30 Uhr", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("fr", "Publié le 1 octobre 2018 à 09h00 - Mis à jour le 2 octobre 2018 à 17h30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("es", "Publicado el 1 de octubre de 2018 a las 09:00. Actualizado el 2 de octubre de 2018", "2018-10-01T09:00", "2018-10-02"),
        ("pt", "01/10/2018 09h00 - Atualizado em 02/10/2018 17h30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("it", "Pubblicato il 1 ottobre 2018 alle 09:00 Aggiornato il 2 ottobre 2018", "2018-10-01T09:00", "2018-10-02"),
        ("nl", "Gepubliceerd op 1 oktober 2018 09:00, bijgewerkt 2 oktober 2018 17:30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("pl", "Opublikowano: 1 października 2018 r. o godz. 9:00; aktualizacja: 2 października 2018, 17:30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("tr", "Giriş Tarihi: 1 Ekim 2018 09:00 Güncelleme Tarihi: 2 Ekim 2018 17:30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("ru", "Опубликовано: 1 октября 2018, 09:00 МСК. Обновлено: 2 октября 2018, 17:30 МСК", "2018-10-01T09:00+03:00", "2018-10-02T17:30+03:00"),
        ("ja", "公開：2018年10月1日 9:00　更新：2018年10月2日 17:30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("ja", "2018年10月1日 9:00（2018年10月2日 17:30更新）", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("ko", "입력 2018.10.01. 오전 9:00 수정 2018.10.02. 오후 5:30", "2018-10-01T09:00", "2018-10-02T17:30"),
        ("zh", "发布时间：2018年10月1日 09:00 更新时间：2018年10月2日 17:30", "2018-10-01T09:00", "2018-10-02T17:30"),
    ],
)  # fmt: skip
def test_publication_and_change_in_one_line(language: str, line: str, published: str, modified: str) -> None:
    article = article_of(f"<p>{line}</p>", language)
    assert article.date is not None
    assert article.modified is not None
    assert (article.date.isoformat(), article.modified.isoformat()) == (published, modified)


def test_hours_ago_count_from_when_the_page_was_fetched() -> None:
    line = "<p>Published 2 hours ago</p>"
    article = article_of(line, retrieved="2018-10-02T17:30")
    assert article.date is not None
    assert article.date.isoformat() == "2018-10-02T15:30"
    assert article_of(line).date is None


def test_hours_ago_of_another_article_do_not_count() -> None:
    line = "<p><a href='/other'>The storm of the year is over 2 hours ago</a></p>"
    assert article_of(line, retrieved="2018-10-02T17:30").date is None


def test_a_day_of_no_calendar_is_refused_with_an_issue() -> None:
    article = article_of("<p>Published February 30, 2018</p>")
    assert article.date is None
    assert IssueCode.DATE_REFUSED in [issue.code for issue in article.issues if issue.field == "date"]


def test_what_a_picture_shows_was_then() -> None:
    figure = "<figure><img src='https://img.example/a.jpg'><figcaption>The harbour, 24 April 2018</figcaption></figure>"
    article = article_of(f"<p>Published 28 April 2018</p>{figure}")
    assert article.date is not None
    assert article.date.isoformat() == "2018-04-28"
    assert article_of(figure).date is None


@pytest.mark.parametrize(
    "line",
    [
        "Published 3 weeks ago on September 11, 2018",
        "September 11, 2018 (3 weeks ago)",
        "hace 3 semanas, el 11 de septiembre de 2018",
    ],
)
def test_a_day_that_is_written_out_is_surer_than_one_that_is_counted(line: str) -> None:
    article = article_of(f"<p>{line}</p>", retrieved="2018-10-02T17:30")
    assert article.date is not None
    assert article.date.isoformat() == "2018-09-11"


def _stated(stamp: str, lines: str, retrieved: str) -> str | None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{stamp}"}}</script>'
    article = article_of(data + lines, retrieved=retrieved)
    return None if article.date is None else article.date.isoformat()


def test_data_that_state_the_moment_of_the_visit_state_a_clock() -> None:
    now, later = "2018-10-02T17:29:58Z", "2018-10-02T17:30:00+00:00"
    assert _stated(now, "<p>Published on September 11, 2018</p>", later) == "2018-09-11"
    assert _stated(now, "", later) == "2018-10-02T17:29+00:00"  # news just out, and nothing else says when
    assert (
        _stated(now, "<p>Published on September 11, 2018</p>", "2018-10-05T09:00:00+00:00") == "2018-10-02T17:29+00:00"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Limited time offer ~ Redeem by 12.31.23",
        "Termin: 21.02.2020, 19 Uhr",
        "Register by March 3, 2023",
        "Offer ends on 3 March 2023",
    ],
)
def test_a_day_by_which_something_has_to_be_done_is_not_that_of_publication(line: str) -> None:
    assert article_of(f"<p>{line}</p>").date is None


def test_the_day_on_which_an_entry_was_made_is() -> None:
    article = article_of("<p>Eingetragen am 3. Januar 2020, aktualisiert am 4. Januar 2020</p>", "de")
    assert article.date is not None
    assert article.modified is not None
    assert (article.date.isoformat(), article.modified.isoformat()) == ("2020-01-03", "2020-01-04")
