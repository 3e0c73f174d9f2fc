from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.appositions import partner_ahead, reported_in
from newsparse.model.span import Span


@pytest.mark.parametrize(("text", "outlet"), [
    ("a report in The Guardian", "The Guardian"),
    ("an investigation by the Wexham Gazette", "the Wexham Gazette"),
    ("a report by the county auditor", None),
    ("a report in March", None),
    ("the Guardian", None),
])  # fmt: skip
def test_what_an_outlet_has_published_is_its_own_word(text: str, outlet: str | None) -> None:
    place = reported_in(text)
    assert (text[place:] if place is not None else None) == outlet


@pytest.mark.parametrize(("before", "partner"), [
    ("Edith and ", "Edith"),
    ("The keepers Edith and ", "Edith"),
    ("The mayor and ", None),
    ("Reuters and ", None),
    ("", None),
])  # fmt: skip
def test_the_given_name_that_shares_a_surname(before: str, partner: str | None) -> None:
    text = f"{before}Norman Clegg"
    found = partner_ahead(Span.cut(text, len(before), len(text)), text)
    assert (found.text if found is not None else None) == partner


def test_a_surname_of_two_who_have_not_spoken_is_left_open() -> None:
    found = annotate("Amir Haddad met Jules Haddad. “It is over,” Haddad said.", language="en")
    assert [quote.speaker for quote in found.quotes] == [None]
    assert any(issue.code == "speaker-ambiguous" and "Amir Haddad" in issue.message for issue in found.issues)
    spoken = annotate("Amir Haddad said he won. Jules Haddad was there. “It is over,” Haddad said.", language="en")
    assert [quote.speaker.name if quote.speaker else None for quote in spoken.quotes] == ["Amir Haddad"] * 2


def test_an_office_behind_a_description_is_no_name_of_it() -> None:
    text = "He flew home after the death of his mother, Chad’s Ambassador to Norway confirmed."
    (quote,) = annotate(text).quotes
    assert quote.text == "He flew home after the death of his mother"
