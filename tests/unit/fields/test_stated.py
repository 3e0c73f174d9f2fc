from __future__ import annotations

import pytest

from newsparse.fields.feed_outlet import feed_outlet
from newsparse.fields.reading import Hints
from newsparse.fields.stated import stated_headline, stated_status
from newsparse.fields.stated_byline import stated_byline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence


def at(*raws: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(EvidenceSource.FORMAT, f"/{i}", raw) for i, raw in enumerate(raws))


@pytest.mark.parametrize(
    ("title", "outlet", "text"),
    [
        ("Harbour opens - Sandhaven Gazette", "Sandhaven Gazette", "Harbour opens"),
        ("Harbour opens | sandhaven gazette", "Sandhaven Gazette", "Harbour opens"),
        ("What became of the Sandhaven Gazette", "Sandhaven Gazette", "What became of the Sandhaven Gazette"),
        ("Sandhaven Gazette", "Sandhaven Gazette", "Sandhaven Gazette"),
        ("Harbour opens - Echo", None, "Harbour opens - Echo"),
    ],
)
def test_a_headline_without_the_outlet(title: str, outlet: str | None, text: str) -> None:
    headline = stated_headline(at(title), (), (), outlet=outlet).value
    assert headline is not None
    assert headline.text == text


@pytest.mark.parametrize(
    ("raw", "authors", "agencies"),
    [
        ("Roe, J. B.", ["Roe, J. B."], ()),
        ("Roe, J., Brightwater, A. C.", ["Roe, J.", "Brightwater, A. C."], ()),
        ("Harbour Watch Team", ["Harbour Watch Team"], ()),
        ("Marion", ["Marion"], ()),
        ("jroe", ["jroe"], ()),
        ("jane.roe", ["Jane Roe"], ()),
        ("kn", [], ()),
        ("Roe, Jane", ["Roe, Jane"], ()),
        ("Jane Roe, Reuters", ["Jane Roe"], ("Reuters",)),
        ("admin", [], ()),
        ("Reuters in New York", [], ("Reuters",)),
        ("Associated Press in Palm Beach, Florida", [], ("Associated Press",)),
        ("https://gazette.example/people", [], ()),
    ],
)
def test_names_in_places_that_hold_nothing_else(raw: str, authors: list[str], agencies: tuple[str, ...]) -> None:
    byline = stated_byline([at(raw)], (), Hints(), single=True).value
    assert [author.name for author in byline.authors] == authors if byline is not None else authors == []
    assert (byline.agencies if byline is not None else ()) == agencies


@pytest.mark.parametrize(("raw", "status"), [("stat:usable", "usable"), ("publish", "usable"), ("draft", "withheld")])
def test_words_for_the_status(raw: str, status: str) -> None:
    assert stated_status(at(raw))[0] == status


@pytest.mark.parametrize(
    ("title", "address", "outlet"),
    [
        ("Sandhaven Gazette - Latest news", "https://www.sandhavengazette.example/", "Sandhaven Gazette"),
        ("World » The Gazette", "https://gazette.example/world", "The Gazette"),
        ("Jornal de Sandhaven - Últimas Notícias", "https://www.js.example", "Jornal de Sandhaven"),
        ("Echo | Top stories", None, "Echo"),
        ("The Echo (RSS)", None, "The Echo"),
        ("Harbours - Ferries", None, "Harbours - Ferries"),
    ],
)
def test_the_outlet_in_a_feed_title(title: str, address: str | None, outlet: str) -> None:
    assert feed_outlet(title, address) == outlet
