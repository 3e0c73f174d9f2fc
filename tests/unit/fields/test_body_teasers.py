from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.body_teasers import is_shouted_teaser
from newsparse.reading.page import PageLink


def linked(text: str, part: str) -> tuple[PageLink, ...]:
    start = text.index(part)
    return (PageLink(start, start + len(part), "/other"),)


@pytest.mark.parametrize(
    "text", ["MAYOR OPENS NEW HARBOUR", "» WHAT ARE CHINA'S 12 OUTPOSTS?", "МЭР ОТКРЫЛ НОВЫЙ ПОРТ"]
)
def test_one_link_of_capitals_is_a_teaser(text: str) -> None:
    assert is_shouted_teaser(text, linked(text, text.lstrip("» ")))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Mayor opens new harbour", "Mayor opens new harbour"),
        ("THE NEW HARBOUR", "THE NEW HARBOUR"),
        ("THE HARBOUR STAYS CLOSED, A NOTICE SAYS", "A NOTICE SAYS"),
        ("新しい港が開いた", "新しい港が開いた"),
    ],
)
def test_sentences_names_and_scripts_without_capitals_are_none(text: str, part: str) -> None:
    assert not is_shouted_teaser(text, linked(text, part))


_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


@pytest.mark.parametrize(
    ("paragraph", "stays"),
    [
        ("<a href='/storks'>Storks return to the flooded village after years</a>", False),
        ("<a href='/report'>The whole report of the council can be read here.</a>", True),
        ("<a href='#map'>See the map of all streets below</a>", True),
        ("The council put <a href='/report'>its report on the terminal online</a>", True),
        ("Čtěte také: <a href='/voda'>Kde je v Česku voda nejdražší?</a>", False),
        ("Διαβάστε επίσης: <a href='/p'>Γύρισαν οι πελαργοί</a>", False),
        ("اقرأ أيضًا: <a href='/m'>العثور على مقبرة</a>", False),
        ("▼あわせて読みたい <a href='/h'>廃線から10年、駅前はいま</a>", False),
    ],
)
def test_a_paragraph_that_is_one_link_leads_to_another_article(paragraph: str, stays: bool) -> None:
    page = f"<html lang='en'><body><article><h1>Council votes</h1>{f'<p>{_PROSE}</p>' * 3}<p>{paragraph}</p>{f'<p>{_PROSE}</p>' * 2}</article></body></html>"
    parts = parse_article(page, attribution=False).text.split("\n\n")
    assert len(parts) == (6 if stays else 5)
