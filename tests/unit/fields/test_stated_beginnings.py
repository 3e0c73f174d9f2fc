from __future__ import annotations

import pytest

from newsparse.fields.stated_body import is_cut_beginning, with_pictures_beside
from newsparse.model.content import Image
from newsparse.reading.document import Document, Format
from newsparse.reading.item_page import page_of

TEXT = "<p>The harbour opened on Tuesday, nine years late.</p><p>The cafés – all of them – were full.</p>"
PAGE = page_of(Document(format=Format.JSON), (TEXT,))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The harbour opened on Tuesday, nine years […]", True),
        ("The harbour opened on Tuesday, nine ye", True),
        ("The harbour opened on Tuesday, nine years late. The cafés - all of them - were", True),
        ("The harbour opened on Tuesday, nine years late. The cafés – all of them – were full.", True),
        ("The harbour opened on Tuesday, nine years late", False),
        ("The harbour opened on Tuesday, nine years late.", False),
        ("First ferry leaves at noon", False),
        ("First ferry leaves at noon...", False),
    ],
)
def test_a_text_that_is_only_the_beginning(text: str, cut: bool) -> None:
    assert is_cut_beginning(text, PAGE) is cut


def test_a_short_text_that_is_all_of_the_article_is_its_beginning() -> None:
    page = page_of(Document(format=Format.JSON), ("<p>The harbour opened.</p>",))
    assert is_cut_beginning("The harbour opened.", page)


def test_a_picture_in_the_text_and_beside_it_is_one() -> None:
    shown = [Image(url="https://pictures.example/a.jpg?w=100")]
    beside = [Image(url="https://pictures.example/a.jpg", caption="A ferry", credit="Roe"), Image(caption="A pier")]
    assert with_pictures_beside(shown, beside) == (
        Image(url="https://pictures.example/a.jpg?w=100", caption="A ferry", credit="Roe"),
        Image(caption="A pier"),
    )
