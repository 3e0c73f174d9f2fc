"""What the text that a page's data state tells of its blocks."""

from __future__ import annotations

import json

import pytest

from newsparse import parse_article
from newsparse.fields.body import see_page
from newsparse.fields.body_gaps import paragraphs_left_out
from newsparse.fields.feature_names import BODY_FEATURES
from newsparse.fields.known import Known
from newsparse.handlers.html import HtmlHandler
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page

_PROSE = (
    "The lock at Haverfoot opened again on Monday, eight months after a barge had torn out one of its gates.",
    "Divers had found both hinges in the mud in June, the canal's engineer said, and neither was bent.",
    "Forty boats were waiting on the upper side by then, some of them with families who live on board.",
    "The new gate is of oak like the old one, and should last for another thirty years, he said.",
    "A second gate will be changed in autumn, when hardly anybody is on the water but the herons.",
    "The mayor came by boat, and had to wait in the queue like everybody else until the afternoon.",
)
_BOX = "The lock at Haverfoot has been built twice, in 1822 and in 1904, and is the deepest on the whole canal."


def load(body: str, stated: str | None = None) -> Page:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Lock opens again",
        "articleBody": stated,
    }
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>' if stated else ""
    html = f"<html><head>{head}</head><body><article><h1>Lock opens again</h1>{body}</article></body></html>"
    return HtmlHandler(name="test").page(load_html(html.encode(), url=None, limits=Limits()))


def signs(page: Page) -> list[str]:
    """For each block of prose whether it is stated, by the feature that says so."""
    return [
        next((name for number in own if "stated:" in (name := BODY_FEATURES.names[number])), "")
        for block, own in zip(page.blocks, see_page(page, Known()).own, strict=True)
        if block.kind == "paragraph"
    ]


PARAGRAPHS = "".join(f"<p>{text}</p>" for text in _PROSE)


def test_a_block_is_stated_or_not_or_too_short_to_tell() -> None:
    page = load(f"{PARAGRAPHS}<p>{_BOX}</p><p>Share</p>", " ".join(_PROSE))
    assert signs(page) == ["stated:paragraph"] * 6 + ["unstated:paragraph", ""]


def test_links_inside_a_paragraph_may_be_missing_in_the_data() -> None:
    text = f"{_PROSE[0]} Read our report on the barge. {_PROSE[1]}"
    page = load(f"<p>{text}</p>{PARAGRAPHS}", f"{_PROSE[0]}\n{_PROSE[1]}\n" + "\n".join(_PROSE))
    assert signs(page)[0] == "stated:paragraph"


@pytest.mark.parametrize(
    "stated",
    [
        None,
        "The lock is open.",
        f"{_PROSE[0]} {_PROSE[1]}",
        "Somewhere else a bridge was closed on Tuesday, and nobody could say for how long. " * 5,
    ],
    ids=["none", "a summary", "the beginning alone", "another article"],
)
def test_data_that_do_not_hold_the_text_say_nothing(stated: str | None) -> None:
    assert set(signs(load(PARAGRAPHS, stated))) == {""}


def test_a_paragraph_amid_the_text_that_looks_like_it_is_taken_unless_the_model_was_sure() -> None:
    page = load(
        f"{PARAGRAPHS}<p>{_BOX}</p><p class='note'>{_BOX[:-1]}, they say.</p>{PARAGRAPHS.replace('lock', 'sluice')}"
    )
    seen = see_page(page, Known())
    prose = [block.number for block in page.blocks if block.kind == "paragraph"]
    left_out, note = prose[6], prose[7]
    chosen = [number for number in prose if number not in (left_out, note)]
    scores = [0] * len(page.blocks)
    scores[left_out] = -100
    assert list(paragraphs_left_out(seen, scores, chosen)) == [left_out]
    scores[left_out] = -200
    assert list(paragraphs_left_out(seen, scores, chosen)) == []
    assert list(paragraphs_left_out(seen, scores, chosen[:3])) == []
    assert list(paragraphs_left_out(seen, scores, [])) == []


def test_a_box_that_asks_for_consent_is_no_text_wherever_it_stands() -> None:
    consent = (
        "Here you find external content that adds to the article. You may show it with one click and hide it again."
    )
    body = "".join(f"<p>{text}</p><p>{consent}</p>" for text in _PROSE)
    article = parse_article(
        f"<html><body><article><h1>Lock opens again</h1>{body}</article></body></html>", attribution=False
    )
    assert "external content" not in article.text
    assert all(text in article.text for text in _PROSE)
