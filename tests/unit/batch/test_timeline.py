from __future__ import annotations

import datetime as dt

import pytest

from newsparse.batch.timeline import Timeline, timeline


def shown(found: Timeline | None) -> list[tuple[str, int]]:
    assert found is not None
    return list(zip(found.labels, found.counts, strict=True))


def days(first: str, number: int, each: int = 1) -> list[tuple[str, int]]:
    start = dt.date.fromisoformat(first)
    return [((start + dt.timedelta(days=n)).isoformat(), each) for n in range(number)]


def test_days_that_suffice_are_shown_with_those_on_which_nothing_was() -> None:
    found = timeline([("2024-02-28", 2), ("2024-03-01", 1)], 10)
    assert shown(found) == [("2024-02-28", 2), ("2024-02-29", 0), ("2024-03-01", 1)]


def test_of_more_days_the_months_are_shown_and_of_more_months_the_years() -> None:
    found = timeline(days("2023-12-01", 100), 31)
    assert shown(found) == [("2023-12", 31), ("2024-01", 31), ("2024-02", 29), ("2024-03", 9)]
    found = timeline(days("2020-01-01", 366 + 365), 20)
    assert shown(found) == [("2020", 366), ("2021", 365)]


def test_a_date_counts_where_it_is_known_exactly_enough() -> None:
    dates = [("2024-03-01", 3), ("2024-03", 2), ("2024", 1)]
    found = timeline(dates, 10)
    assert shown(found) == [("2024-03-01", 3)]
    assert found is not None
    assert found.coarse == 3
    assert [found.place(day) for day, _ in dates] == [0, None, None]
    found = timeline([*dates, ("2024-04", 1)], 10)
    assert shown(found) == [("2024-03", 5), ("2024-04", 1)]
    assert found is not None
    assert found.coarse == 1


def test_the_wrong_dates_of_a_few_pages_do_not_stretch_the_line() -> None:
    found = timeline([("1970-01-01", 1), *days("2024-03-01", 20, each=10), ("2999-12-31", 1)], 31)
    assert found is not None
    assert found.labels[0] == "before 2024-03-01"
    assert found.labels[-1] == "after 2024-03-20"
    assert found.counts == (1, *[10] * 20, 1)
    assert [found.place(day) for day in ("1969-05-05", "2024-03-01", "2024-03-20", "2024-03-21")] == [0, 1, 20, 21]


def test_of_too_many_years_the_last_are_shown() -> None:
    found = timeline([(f"{year}", 1) for year in range(1900, 2000)], 10)
    assert shown(found)[:2] == [("before 1989", 89), ("1989", 1)]
    assert shown(found)[-1] == ("1998", 1) or shown(found)[-1][0].startswith("after")
    assert found is not None
    assert sum(found.counts) == 100


def test_the_ends_of_what_a_date_can_be() -> None:
    found = timeline([("0001-01-01", 1), ("9999-12-31", 1)], 5)
    assert found is not None
    assert sum(found.counts) == 2


def test_without_a_date_there_is_none() -> None:
    assert timeline([], 10) is None


@pytest.mark.parametrize("most", [1, 2, 7, 31, 400])
def test_every_article_is_in_one_span_or_too_coarse(most: int) -> None:
    dates = [*days("2021-05-01", 300), ("2021-05", 4), ("2020", 3), ("1970-01-01", 2)]
    found = timeline(dates, most)
    assert found is not None
    assert sum(found.counts) + found.coarse == 309
    placed = [0] * len(found.labels)
    for day, count in dates:
        if (place := found.place(day)) is not None:
            placed[place] += count
    assert tuple(placed) == found.counts
    assert len(found.labels) <= most + 2
