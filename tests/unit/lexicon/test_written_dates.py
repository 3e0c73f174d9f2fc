from __future__ import annotations

import datetime as dt

import pytest

from newsparse.lexicon import written_dates
from newsparse.lexicon.calendar_words import MONTHS
from newsparse.lexicon.written_dates import find_dates, read_date
from newsparse.model.kinds import Precision

BASE = dt.date(2024, 1, 1)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2015-10-05", "2015-10-05"),
        ("2015-10-05T09:30:00+02:00", "2015-10-05T09:30:00+02:00"),
        ("2019-10-19T16:15+0200", "2019-10-19T16:15:00+02:00"),
        ("2020-03-08T18:30:29.769Z", "2020-03-08T18:30:29.769000+00:00"),
        ("Mon, 05 Oct 2015 09:30:00 +0200", "2015-10-05T09:30:00+02:00"),
        ("Updated 5:30 PM ET, Tue October 2, 2018", "2018-10-02T17:30:00-04:00"),
        ("Updated 5:30 PM ET, Tue January 2, 2018", "2018-01-02T17:30:00-05:00"),
        ("Oct. 5, 2015 at 9:30 a.m. EDT", "2015-10-05T09:30:00-04:00"),
        ("12:05 a.m. GMT, 3 March 2011", "2011-03-03T00:05:00+00:00"),
        ("5. Oktober 2015, 14:05 Uhr", "2015-10-05T14:05:00"),
        ("Veröffentlicht am 19.10.19 um 14:34 Uhr", "2019-10-19T14:34:00"),
        ("le 1er mai 2020 à 7h30", "2020-05-01T07:30:00"),
        ("5 de octubre de 2015 a las 10:30", "2015-10-05T10:30:00"),
        ("08/03/2020 15h30", "2020-03-08T15:30:00"),
        ("30 August 2023 • 4:45pm", "2023-08-30T16:45:00"),
        ("2015年10月5日 08:30", "2015-10-05T08:30:00"),
        ("2015. 10. 5.", "2015-10-05"),
        ("10-Nov-2019", "2019-11-10"),
        ("20151005T0930Z", "2015-10-05T09:30:00+00:00"),
        ("1443000000", "2015-09-23T09:20:00+00:00"),
        ("3rd of June 2011", "2011-06-03"),
        ("Dienstag, 18. Juli 202308:05 Uhr", "2023-07-18T08:05:00"),
        ("05/10/201508:05", "2015-10-05T08:05:00"),
        ("Oct. 5, 201508:05", "2015-10-05T08:05:00"),
        ("5 października 2015", "2015-10-05"),
        ("5 октября 2015", "2015-10-05"),
        ("October 2015", "2015-10-01"),
        ("Oct 52015", "2015-10-05"),
        ("Feb 182009", "2009-02-18"),
        ("Tue Oct 06 11:30 2015", "2015-10-06T11:30:00"),
        ("3 Mayıs 2020 Pazar 09:30", "2020-05-03T09:30:00"),
        ("3 maja 2020 o godz. 9:30", "2020-05-03T09:30:00"),
        ("3. svibnja 2020. u 9:30", "2020-05-03T09:30:00"),
        ("3 May 2020 Sandhaven 09:30", "2020-05-03"),
    ],
)
def test_dates_as_news_writes_them(text: str, iso: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.value.isoformat() == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2019-10-19 16:15:00.0", "2019-10-19T16:15:00"),
        ("2019-10-19T16:15:00 +0200", "2019-10-19T16:15:00+02:00"),
        ("2019-10-19T16:15:00+02", "2019-10-19T16:15:00+02:00"),
        ("2019-10-19T16:15:00.000 Z", "2019-10-19T16:15:00+00:00"),
        ("2019-10-19 16:15 UTC", "2019-10-19T16:15:00+00:00"),
        ("2019-10-19T16:15:00+02:00[Europe/Berlin]", "2019-10-19T16:15:00+02:00"),
        ("2019-10-19T16:15:00+0000Z", "2019-10-19T16:15:00+00:00"),
        ("2019-10-19T16:15Z", "2019-10-19T16:15:00+00:00"),
        ("2019-10-19T16:15:00EST", "2019-10-19T16:15:00-05:00"),
        ("2019-10-19 04:15:00 PM", "2019-10-19T16:15:00"),
        ("2019-10-19T24:00:00", "2019-10-20T00:00:00"),
        ("2019-10-19T16:15:00−05:00", "2019-10-19T16:15:00-05:00"),
        ("2019-10-19T16", "2019-10-19T16:00:00"),
        ("2019-10-19T", "2019-10-19"),
        ("2019/10/19 16:15", "2019-10-19T16:15:00"),
        ("Sat Oct 19 2019 16:15:00 GMT+0200 (Central European Summer Time)", "2019-10-19T16:15:00+02:00"),
        ("Sat Oct 19 16:15:00 CEST 2019", "2019-10-19T16:15:00+02:00"),
        ("Sat Oct 19 16:15:00 2019", "2019-10-19T16:15:00"),
        ("Sat, 19 Oct 19 16:15:00 GMT", "2019-10-19T16:15:00+00:00"),
        ("Saturday, October 19th, 2019 at 4pm", "2019-10-19T16:00:00"),
        ("October 19, 2019 | 4:15pm", "2019-10-19T16:15:00"),
        ("Oct 19 2019, 4.15pm BST", "2019-10-19T16:15:00+01:00"),
        ("16:15, 19 October 2019", "2019-10-19T16:15:00"),
        ("16.15, 19 October 2019", "2019-10-19T16:15:00"),
        ("4.15pm 19 October 2019", "2019-10-19T16:15:00"),
        ("19 Oct 2019 - 16:15 CEST", "2019-10-19T16:15:00+02:00"),
        ("19-10-2019 16:15", "2019-10-19T16:15:00"),
        ("19/10/19", "2019-10-19"),
        ("19.10.2019 | 16:15", "2019-10-19T16:15:00"),
        ("19.10.2019, 16.15 Uhr", "2019-10-19T16:15:00"),
        ("Samstag, 19.10.2019, 16:15 Uhr", "2019-10-19T16:15:00"),
        ("Sa., 19. Okt. 2019, 16:15", "2019-10-19T16:15:00"),
        ("19. Oktober 2019 um 16:15 Uhr", "2019-10-19T16:15:00"),
        ("19 octobre 2019 à 16 h 15", "2019-10-19T16:15:00"),
        ("Le samedi 19 octobre 2019 à 16h15", "2019-10-19T16:15:00"),
        ("Publié le 19/10/2019 à 16:15", "2019-10-19T16:15:00"),
        ("19 oct. 2019 16:15 h.", "2019-10-19T16:15:00"),
        ("19 OCT 2019 - 16:15CEST", "2019-10-19T16:15:00+02:00"),
        ("19 de out de 2019 às 16h15", "2019-10-19T16:15:00"),
        ("19 out 2019 16h15", "2019-10-19T16:15:00"),
        ("19 ottobre 2019 (modifica il 20 ottobre 2019 | 15:24)", "2019-10-19"),
        ("19 ottobre 2019 ore 16:15", "2019-10-19T16:15:00"),
        ("zaterdag 19 oktober 2019 om 16:15", "2019-10-19T16:15:00"),
        ("19 okt. 2019", "2019-10-19"),
        ("19 października 2019, 16:15", "2019-10-19T16:15:00"),
        ("19 Ekim 2019, 16:15", "2019-10-19T16:15:00"),
        ("19 октября 2019, 16:15", "2019-10-19T16:15:00"),
        ("19 жовтня 2019", "2019-10-19"),
        ("19 oktober 2019 kl. 16:15", "2019-10-19T16:15:00"),
        ("19. oktober 2019 kl. 16.15", "2019-10-19T16:15:00"),
        ("19.10.2019 klo 16.15", "2019-10-19T16:15:00"),
        ("19. lokakuuta 2019", "2019-10-19"),
        ("19. října 2019 16:15", "2019-10-19T16:15:00"),
        ("19 octombrie 2019, 16:15", "2019-10-19T16:15:00"),
        ("2019. október 19. 16:15", "2019-10-19T16:15:00"),
        ("2019. okt. 19. 16:15", "2019-10-19T16:15:00"),
        ("2019.10.19. 16:15", "2019-10-19T16:15:00"),
        ("19 Οκτωβρίου 2019, 16:15", "2019-10-19T16:15:00"),
        ("2019年10月19日 16時15分", "2019-10-19T16:15:00"),
        ("2019年10月19日（土）16時15分", "2019-10-19T16:15:00"),
        ("2019年10月19日(土) 16:15", "2019-10-19T16:15:00"),
        ("2019年10月19日 下午4:15", "2019-10-19T16:15:00"),
        ("2019년 10월 19일 오후 4:15", "2019-10-19T16:15:00"),
        ("2019년 10월 19일 16시 15분", "2019-10-19T16:15:00"),
        ("2019-10-19 오후 4:15:00", "2019-10-19T16:15:00"),
        ("2019.10.19 16:15", "2019-10-19T16:15:00"),
        ("２０１９年１０月１９日", "2019-10-19"),
        ("19 أكتوبر 2019 16:15", "2019-10-19T16:15:00"),
        ("19 تشرين الأول 2019", "2019-10-19"),
        ("١٩ أكتوبر ٢٠١٩", "2019-10-19"),
        ("19 Oktober 2019 16:15 WIB", "2019-10-19T16:15:00+07:00"),
        ("Sabtu, 19 Okt 2019 16:15 WIB", "2019-10-19T16:15:00+07:00"),
        ("ngày 19 tháng 10 năm 2019", "2019-10-19"),
        ("19 ต.ค. 2562", "2019-10-19"),
        ("19 ตุลาคม 2562", "2019-10-19"),
        ("19 अक्टूबर 2019", "2019-10-19"),
        ("১৯ অক্টোবর ২০১৯", "2019-10-19"),
        ("19 d'octubre de 2019", "2019-10-19"),
        ("2019 m. spalio 19 d.", "2019-10-19"),
        ("19 Oct 2019 04:15 PM IST", "2019-10-19T16:15:00"),
        ("Updated 5:30 PM ET, Tue October 2, 2018", "2018-10-02T17:30:00-04:00"),
        ("Last updated on October 19, 2019 at 4:15 pm", "2019-10-19T16:15:00"),
        ("16:15 ET October 19, 2019", "2019-10-19T16:15:00-04:00"),
        ("1571494500", "2019-10-19T14:15:00+00:00"),
        ("1571494500000", "2019-10-19T14:15:00+00:00"),
        ("1571494500.0", "2019-10-19T14:15:00+00:00"),
        ("2019", "2019-01-01"),
        ("2019-10", "2019-10-01"),
        ("10/2019", "2019-10-01"),
        ("October, 2019", "2019-10-01"),
        ("19-Oct-19", "2019-10-19"),
        ("Oct-19-2019", "2019-10-19"),
        ("20191019161500", "2019-10-19T16:15:00"),
        ("201910191615", "2019-10-19T16:15:00"),
        ("19th October 2019", "2019-10-19"),
        ("the 19th of October, 2019", "2019-10-19"),
        ("October 19 2019", "2019-10-19"),
        ("Oct.19, 2019", "2019-10-19"),
        ("19Oct2019", "2019-10-19"),
    ],
)
def test_one_day_in_many_forms_and_languages(text: str, iso: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.value.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    [
        "Oct 19",
        "31.11.2019",
        "30.02.2019",
        "2019-02-30T10:00:00Z",
        "10.000 19",
        "1.2.3",
        "version 2.10.19",
        "192.168.10.19",
        "Call 555-10-1987",
        "1800 people",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert read_date(text) is None


def test_a_name_that_is_another_month_elsewhere_is_read_by_language() -> None:
    polish, croatian = read_date("19 listopada 2019"), read_date("19. listopada 2019.", language="hr")
    assert polish is not None
    assert croatian is not None
    assert (polish.value.isoformat(), croatian.value.isoformat()) == ("2019-11-19", "2019-10-19")


@pytest.mark.parametrize("text", ["they may 5 times", "it set 10 records", "some 12 out of 20", "5 mars bars"])
def test_words_that_look_like_months_need_a_year(text: str) -> None:
    assert find_dates(text, base=BASE, language="en") == ()


def test_numbers_tell_their_other_reading() -> None:
    found = read_date("05/10/2015 14:30", language="en")
    assert found is not None
    assert (found.value.isoformat(), found.swapped) == (
        "2015-05-10T14:30:00",
        dt.datetime.fromisoformat("2015-10-05T14:30"),
    )
    settled = read_date("25/10/2015")
    assert settled is not None
    assert settled.swapped is None


@pytest.mark.parametrize(
    "text", ["", "Politics", "31 February 2015", "2015-13-40", "12 people", "0000-00-00", "May we come in?", "9 to 5"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2015-10-05", "day"), ("5 October 2015, 9:30 a.m.", "minute"), ("October 2015", "month")],
)
def test_precision_is_what_is_written(text: str, precision: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.precision is Precision(precision)


@pytest.mark.parametrize(
    ("language", "iso", "ambiguous"),
    [
        ("en-US", "2015-05-10", True),
        ("en-GB", "2015-10-05", True),
        ("de", "2015-10-05", False),
        (None, "2015-10-05", True),
    ],
)
def test_the_order_of_day_and_month_is_the_languages(language: str | None, iso: str, ambiguous: bool) -> None:
    found = read_date("05/10/2015", language=language)
    assert found is not None
    assert (found.value.isoformat(), found.ambiguous) == (iso, ambiguous)


def test_a_number_over_twelve_settles_the_order() -> None:
    found = read_date("10/25/2015", language="de")
    assert found is not None
    assert (found.value.isoformat(), found.ambiguous) == ("2015-10-25", False)


def test_a_day_without_a_year_is_the_last_such_day_and_needs_a_base() -> None:
    assert find_dates("filed on Oct. 5") == ()
    (found,) = find_dates("filed on Oct. 5", base=BASE)
    assert found.value == dt.date(2023, 10, 5)


def test_offsets_are_those_of_the_words() -> None:
    text = "The pier opened on 3 May 2019 and closed in June 2020."
    assert [text[found.start : found.end] for found in find_dates(text)] == ["3 May 2019", "June 2020"]


def test_relative_dates_need_a_clock() -> None:
    moment = dt.datetime(2024, 3, 5, 12, 0, tzinfo=dt.UTC)
    assert find_dates("2 hours ago", base=moment) == ()
    (found,) = find_dates("2 hours ago", base=moment, relative=True)
    assert found.value == dt.datetime(2024, 3, 5, 10, 0, tzinfo=dt.UTC)
    (day,) = find_dates("yesterday", base=dt.date(2024, 3, 5), relative=True)
    assert day.value == dt.date(2024, 3, 4)
    (german,) = find_dates("vor 3 Tagen", base=dt.date(2024, 3, 5), relative=True)
    assert german.value == dt.date(2024, 3, 2)


@pytest.mark.parametrize(
    "text",
    [
        "Updated 1 hour ago",
        "Uppdaterad kl 12.17",
        "Actualizado a las 15:10h.",
        "Updated: August 8",
        "Updated 0203 GMT (1003 HKT)",
    ],
)
def test_nobody_is_asked_about_a_text_without_the_digits_of_a_day_and_a_year(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object) -> None:
        raise AssertionError(text)

    monkeypatch.setattr("newsparse.lexicon.written_dates._by_dateparser", ask)
    read_date.cache_clear()
    assert read_date(text, language="en") is None


@pytest.mark.parametrize("before", ["", "a ", "No. ", "(", "Version ", "May ", "Sept. ", "on ", "12 ", "3/", "令和"])
@pytest.mark.parametrize(
    "date",
    [
        "5", "2015", "20151005", "20151005_4", "5 May 2015", "5. May 2015", "5th of May 2015", "24º de mayo de 2015", "5d’octubre 2015", "5-May-2015",
        "5/10/2015", "5.10.15", "2015-10-05", "2015/10/5", "2015. október 5.", "2015年10月5日", "5 tháng 10 năm 2015", "123 May 2015", "12345", "5, 2015",
        "5: 2015", "5% 2015", "8年4月25日", "5 09:30:00 CEST 2015", "20151005T0930Z",
    ],
)  # fmt: skip
def test_what_follows_digits_rules_no_date_out(before: str, date: str) -> None:
    text = before + date
    shapes = [match for start in range(len(text)) if (match := written_dates._CANDIDATE.match(text, start)) is not None]
    reads = [read for match in shapes if (read := written_dates._read(match, text, "en", None)) is not None]
    assert bool(find_dates(text, language="en")) is bool(reads)


@pytest.mark.parametrize(
    "form",
    ["{} 5, 2015", "5 {} 2015", "5. {} 2015", "5th {} 2015", "5{}2015", "5th{} 2015", "5er {} 2015", "{} 2015", "2015 {} 5", "5-{}-2015", "1 de {} de 2015", "{} 52015", "{} 5 09:30:00 CEST 2015"],
)  # fmt: skip
def test_a_text_is_passed_over_only_where_no_pattern_finds_a_date_in_it(form: str) -> None:
    found = 0
    for month in MONTHS:
        for name in (month, month.capitalize(), month.upper()):
            text = form.format(name)
            whole = tuple(written_dates._absolute(text, None, BASE))
            assert find_dates(text, base=BASE) == whole, text
            found += bool(whole)
    assert found > 100


@pytest.mark.parametrize(
    "text",
    ["05.10.2015", "5/10/15", "2015-10-05", "20151005T0930Z", "5. 10. 2015", "2015. 10. 5.", "5 thg 10, 2015", "Set 5 records in 2015 boats", "12 comments", "3.5 million"],
)  # fmt: skip
def test_dates_in_numbers_are_passed_over_nowhere(text: str) -> None:
    assert find_dates(text, base=BASE) == tuple(written_dates._absolute(text, None, BASE))


def test_a_year_that_runs_on_is_never_dropped_for_another() -> None:
    assert find_dates("18. Juli 2023456", language="de", base=BASE) == ()
    assert next(found.value for found in find_dates("30.01.202430. Januar 2024", language="de", base=BASE)) == dt.date(
        2024, 1, 30
    )
    assert [found.value for found in find_dates("am 5. Mai, 300 Leute", language="de", base=BASE)] == [
        dt.date(2023, 5, 5)
    ]
