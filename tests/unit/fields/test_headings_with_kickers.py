"""Headings that hold a kicker, and headings of lower rank that are names: which words are the headline."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


def _headline(heading: str, *, title: str, stated: str | None = None, above: str = "") -> str | None:
    data = "" if stated is None else f"<meta property='og:title' content='{stated}'>"
    page = (
        f"<html lang='en'><head><title>{title}</title><meta property='og:site_name' content='Harwick Post'>{data}</head><body>{above}"
        f"<main>{heading}<p>{_PROSE}</p><p>{_PROSE}</p></main></body></html>"
    )
    headline = parse_article(page, attribution=False).headline
    return headline.text if headline is not None else None


_TOUCHING = "<h1><span class='a3'>Fisheries</span><span class='a4'>Fishermen feel betrayed as quota is cut</span></h1>"


@pytest.mark.parametrize("title", ["Fishermen feel betrayed as quota is cut | Harwick Post", "Harwick Post"])
def test_a_kicker_that_touches_the_headline_is_no_part_of_it(title: str) -> None:
    other = "‘We are finished by October’ – skippers react"
    assert _headline(_TOUCHING, title=title, stated=other) == "Fishermen feel betrayed as quota is cut"


def test_the_part_that_the_title_has_word_for_word_is_the_headline() -> None:
    heading = "<h1><span>Works</span> <b>Repair of the lower quay begins in May</b></h1>"
    title = "Repair of the lower quay begins in May | Harwick Post"
    other = "Quay to be repaired: where the traffic stops"
    assert _headline(heading, title=title, stated=other) == "Repair of the lower quay begins in May"


def test_two_parts_with_a_space_between_are_one_headline() -> None:
    heading = "<h1><span>Late again:</span> <span>the ferry that nobody wants</span></h1>"
    assert _headline(heading, title="Harwick Post") == "Late again: the ferry that nobody wants"


def test_a_town_in_a_menu_is_not_what_the_title_is_cut_to() -> None:
    heading = "<h1>Looms fall silent in the hills as yarn costs double, weavers say</h1>"
    title = "Sandhaven: Loom cluster shuts | Sandhaven News - Harwick Post"
    told = _headline(heading, title=title, stated=title, above="<div><h2>Sandhaven</h2></div>")
    assert told == "Looms fall silent in the hills as yarn costs double, weavers say"
