"""The dek: which line below the headline is its standfirst, and which is a byline, a box or the text itself."""

from __future__ import annotations

import pytest

from newsparse.fields.headline import read_headline
from newsparse.fields.reading import Hints
from tests.unit.evidence.pages import page_of

DEK = "Two hundred stood at the rail when the ferry left the quay of Sandhaven for the islands at noon."
PARAGRAPH = (
    "The ferry that the islanders had been waiting for since the spring left the quay at noon with two hundred people on board, "
    "most of them from the town, and came back in the evening with three hundred more."
)
TEXT = '<div class="body">' + f"<p>{PARAGRAPH}</p>" * 3 + "</div>"
DESCRIPTION = f'<meta name="description" content="{DEK}">'


def dek(below: str, head: str = "", text: str = TEXT) -> str | None:
    page = page_of(f"<article><h1>The ferry is back</h1>{below}{text}</article>", head)
    found = read_headline(page, Hints()).value
    assert found is not None
    return found.dek


class TestIsTheDek:
    @pytest.mark.parametrize(
        "below",
        [
            f'<p class="standfirst">{DEK}</p>',
            f'<div class="byline">By Jane Roe</div><p class="sub-title">{DEK}</p>',
            f'<div class="article__vorspann"><p>{DEK}</p></div>',
            f'<div class="share"><span>Share</span></div><p class="sub-title">{DEK}</p>',
            f"<h2>{DEK}</h2>",
            f'<p class="intro-type">{DEK}</p><div class="byline">By Jane Roe</div>',
            f'<p class="large">{DEK}</p><figure><figcaption>The quay at noon.</figcaption></figure>',
        ],
    )
    def test_by_its_label_its_rank_or_its_place_apart_from_the_text(self, below: str) -> None:
        assert dek(below) == DEK

    def test_where_the_page_says_it_of_itself(self) -> None:
        below = f'<div class="byline">By Jane Roe, 5 October 2015</div><div><p>{DEK}</p></div>'
        assert dek(below, DESCRIPTION) == DEK

    def test_of_several_lines_with_its_label_the_first(self) -> None:
        below = f'<p class="standfirst">{DEK}</p><p class="summary">What we know, and what the harbour board has to say.</p>'
        assert dek(below) == DEK

    def test_in_bold_above_the_text(self) -> None:
        text = f'<div class="body"><p><strong>{DEK}</strong></p>' + f"<p>{PARAGRAPH}</p>" * 3 + "</div>"
        assert dek("", DESCRIPTION, text) == DEK


class TestIsNone:
    @pytest.mark.parametrize(
        "below",
        [
            "",
            '<p class="lead">Monday 5 October 2015, 14:47</p>',
            '<p class="intro">By Jane Roe and John Smith, Sandhaven</p>',
            '<p class="lead">Published 19 October 2022, updated 20 October 2022</p>',
            '<p class="large"><a href="/ferries">Everything about the ferries of Sandhaven and of the islands in the bay</a></p>',
            "<h2>The ferry is back in Sandhaven</h2>",
            '<p class="standfirst">© Jane Roe, the Sandhaven Gazette</p>',
            '<p class="standfirst">Ferries</p>',
            '<p class="large">The bay in your inbox every Sunday morning? Subscribe to the newsletter below.</p>',
            '<div class="newsletter-box"><p>The bay and its ferries every Sunday morning, for you alone.</p></div>',
            '<p><img src="/quay.jpg"></p><p class="large">The quay of Sandhaven on Monday, an hour before the ferry left.</p>',
        ],
    )
    def test_a_date_a_byline_a_link_a_label_or_the_headline_again(self, below: str) -> None:
        assert dek(below) is None

    def test_a_headline_that_the_head_states(self) -> None:
        other = "Two hundred islanders sail"
        assert dek(f"<h2>{other}</h2>", f'<meta property="og:title" content="{other}">') is None

    def test_the_first_paragraph_of_the_text(self) -> None:
        head = f'<meta name="description" content="{PARAGRAPH}">'
        assert dek("", head) is None

    def test_the_first_of_paragraphs_that_have_an_element_each(self) -> None:
        text = "".join(f'<div class="p-{i}"><p class="t{i}">{PARAGRAPH}</p></div>' for i in range(6))
        assert dek("", "", text) is None

    def test_a_description_that_nobody_sees(self) -> None:
        assert dek("", DESCRIPTION) is None

    def test_what_stands_below_the_texts_beginning(self) -> None:
        text = f'<div class="body">{f"<p>{PARAGRAPH}</p>" * 3}<p class="standfirst">{DEK}</p></div>'
        assert dek("", "", text) is None
