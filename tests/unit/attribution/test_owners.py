"""Whose somebody is: two of one office are two where they are said to be of two places or bodies."""

from __future__ import annotations

from typing import NoReturn

import pytest

from newsparse import annotate
from newsparse.attribution.entities import Entities
from newsparse.attribution.entity import Entity
from newsparse.model.span import Span


def speakers(text: str) -> list[str]:
    return [quote.speaker.name if quote.speaker is not None else "nobody" for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mayor of Hull", "mayor of Leeds"),
        ("mayor of Hull", "Leeds mayor"),
        ("Hull’s mayor", "Leeds’s mayor"),
        ("head of the union", "head of the museum"),
        ("spokesman for the council", "spokesman for the police"),
        ("union’s lawyer", "company’s lawyer"),
        ("senator’s aide", "senator"),
        ("director of the zoo", "director of the library"),
        ("president of France", "president of Kenya"),
        ("coach of Hull City", "coach of Leeds United"),
    ],
)
def test_they_are_two(one: str, other: str) -> None:
    assert speakers(f"The {one} said the pier was safe. The {other} said it was not.") == [one, other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mayor of Hull", "mayor"),
        ("council’s lawyer", "lawyer"),
        ("spokesman for Pelagor Airlines", "airline’s spokesman"),
        ("spokesman for the airline", "company’s spokesman"),
        ("head of the World Cycling Union", "head of the WCU"),
        ("mayor of the town", "mayor of Hull"),
    ],
)
def test_they_are_one(one: str, other: str) -> None:
    assert len(annotate(f"The {one} said the pier was safe. The {other} said it would open.").sources) == 1


def test_who_was_named_is_of_no_other_place() -> None:
    text = "The mayor of Hull, Ann Roe, said the pier was safe. The mayor of Leeds said it was not."
    assert speakers(text) == ["Ann Roe", "mayor of Leeds"]


class Closed(dict[str, Entity]):
    """A table that may be asked, not gone through."""

    def items(self) -> NoReturn:
        raise AssertionError

    values = items


def test_two_become_one_without_going_through_all_names() -> None:
    """An article of thousands that are each described and then named took time that grew with the square of them."""
    entities = Entities(None)
    mayor = entities.of_phrase(Span(0, 18, "The mayor of Hull", "text"))
    named = entities.of_phrase(Span(40, 47, "Ann Roe", "text"))
    entities.by_name = Closed(entities.by_name)
    assert entities.merge(mayor, named) is mayor
    assert entities.by_name["ann roe"] is mayor
    assert entities.by_surname["roe"] == [mayor]
