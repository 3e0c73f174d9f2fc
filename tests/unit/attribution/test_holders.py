"""Papers, footage and messages, and the outlets that came by them or were sent them."""

from __future__ import annotations

import pytest

from newsparse import annotate
from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(quote.text, [source.name for source in quote.chain]) for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("A planning file spotted by the blog Harbour Watch shows the pier would lose its roof.", ["Harbour Watch", "planning file"]),
        ("Patent papers unearthed by the trade site RailTalk suggest the trains will be slower.", ["RailTalk", "Patent papers"]),
        ("Fuel receipts published on Friday by The Sentinel show the ship never left port.", ["Sentinel", "Fuel receipts"]),
        ("Flight data posted last week by the tracking website SkyLog showed the jet circled twice.", ["SkyLog", "Flight data"]),
        ("Minutes published by The Argus in May show that the council had been warned.", ["Argus", "Minutes"]),
        ("An audit dug up by the news site Hullabaloo found the bridge was never checked.", ["Hullabaloo", "audit"]),
        ("The bishop told staff in a memo dated May 3 and leaked to the Dutch daily Trouw that the school would close.", ["Trouw", "bishop"]),
        ("The line will close, its manager told drivers in an email sent on Monday and obtained by the Herald.", ["Herald", "manager"]),
        ("The plant will close, its owner told workers in a note dated Friday and passed to the Polish weekly Polityka.", ["Polityka", "owner"]),
    ],
)  # fmt: skip
def test_who_came_by_a_paper_stands_before_it(text: str, chain: list[str]) -> None:
    assert [sources for _, sources in found(text)] == [chain]


def test_who_is_told_in_a_dated_paper_is_no_part_of_what_is_said() -> None:
    text = (
        "The bishop told staff in a memo dated May 3 and leaked to the Dutch daily Trouw that the school would close."
    )
    assert found(text)[0][0] == "the school would close"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the official IRNA news agency", "IRNA"),
        ("Iran’s semi-official Tasnim news agency", "Tasnim"),
        ("the pro-government Sabah newspaper", "Sabah"),
        ("the Buenos Aires-based newspaper Página 12", "Página 12"),
        ("the blog Wharf Report", "Wharf Report"),
        ("the People's Daily newspaper", "People's Daily"),
    ],
)
def test_an_outlet_is_called_by_its_name_among_other_words(text: str, name: str) -> None:
    naming = read_naming(text)
    assert (naming.text, naming.kind) == (name, SourceKind.OUTLET)


def test_what_an_outlet_is_makes_no_name() -> None:
    assert [read_naming(text).name for text in ("the Paris-based agency", "the main opposition newspaper")] == [(), ()]
