from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from newsparse import parse_article
from newsparse.lexicon.outlet_homes import HOMES
from newsparse.lexicon.outlet_words import OUTLETS
from newsparse.lexicon.outlets import outlet_named, outlet_of_host


def test_every_outlet_has_a_home_and_every_home_an_outlet() -> None:
    assert set(HOMES) == {names.partition("|")[0] for names, _, _ in OUTLETS}


def test_homes_are_countries_languages_and_zones() -> None:
    zones = available_timezones()  # none where the system has no table of them
    for country, language, zone in set(HOMES.values()):
        assert len(country) == 2
        assert country.isupper()
        assert len(language) == 2
        assert language.islower()
        assert not zones or zone in zones


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Der Spiegel", ("DE", "de", "Europe/Berlin")),
        ("The Guardian", ("GB", "en", "Europe/London")),
        ("Le Soir", ("BE", "fr", "Europe/Brussels")),
        ("Los Angeles Times", ("US", "en", "America/Los_Angeles")),
    ],
)
def test_an_outlet_knows_its_home(name: str, home: tuple[str, str, str]) -> None:
    outlet = outlet_named(name)
    assert outlet is not None
    assert (outlet.country, outlet.language, outlet.zone) == home


def test_the_outlet_s_country_orders_day_and_month() -> None:
    page = (
        "<html lang=en><h1>Harbour opens</h1><p>By Ada Brightwater</p><p>04/03/2024</p>"
        + "<p>The harbour of Sandhaven opened.</p>" * 5
    )
    british = parse_article(page, url="https://www.theguardian.com/a")
    american = parse_article(page, url="https://www.nytimes.com/a")
    assert british.date is not None
    assert american.date is not None
    assert (british.date.isoformat(), american.date.isoformat()) == ("2024-03-04", "2024-04-03")


def test_the_outlet_s_language_is_the_last_witness() -> None:
    page = "<html><h1>Rapallo 1934</h1><p>Sandhaven, Oddby.</p></html>"
    assert parse_article(page, url="https://www.lemonde.fr/a").language == "fr"
    assert parse_article(page, url="https://unknown.example/a").language is None
    assert outlet_of_host("lemonde.fr") is not None
