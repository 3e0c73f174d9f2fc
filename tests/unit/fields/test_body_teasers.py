from __future__ import annotations

import pytest

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
