from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.captions import split_credit
from newsparse.fields.notices import notice_of

PROSE = [
    "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid by the mayor.",
    "Two hundred people stood at the rail of the ferry when it left, most of them from the town itself.",
    "The harbour master, who had waited for the day longer than anyone, cut the ribbon with a saw.",
    "Boats from the whole coast had come, and the pilots said that they had never seen so many at once.",
]
PAGE = f"""<!doctype html><html lang="en"><head><title>Harbour opens</title></head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article class="story"><h1>Harbour opens after nine years</h1><div class="story-body"><p>{PROSE[0]}</p><p>{PROSE[1]}</p>
<div class="newsletter-box"><p>Sign up for our newsletter and get the news of the coast every morning.</p></div>
<h2>A saw for a ribbon</h2><p>{PROSE[2]}</p><blockquote><p>{PROSE[3]}</p></blockquote>
<figure><img src="/pier.jpg" alt="A pier"><figcaption>The pier in May. (AP Photo/Jane Roe)</figcaption></figure>
<p>Correction: An earlier version of this article misstated the age of the harbour master. He is 61.</p></div></article>
<section class="comments"><h3>Comments</h3><p>What a lovely day that must have been for the whole town, I wish I had been there.</p></section>
<footer class="site-footer"><p>Copyright 2023 The Example Gazette. All rights reserved.</p></footer></body></html>"""


def test_the_body_is_the_articles_own_blocks_with_their_kinds() -> None:
    article = parse_article(PAGE, attribution=False)
    assert [(str(block.kind), block.level) for block in article.blocks[:5]] == [
        ("paragraph", 0), ("paragraph", 0), ("heading", 2), ("paragraph", 0), ("blockquote", 1),
    ]  # fmt: skip
    assert [block.span.text for block in article.blocks if str(block.kind) != "heading"][:4] == PROSE


def test_everything_else_is_furniture_of_its_kind() -> None:
    article = parse_article(PAGE, attribution=False)
    kinds = {str(piece.kind): piece.text for piece in article.furniture}
    assert kinds["navigation"] == "Home\nWorld"
    assert kinds["newsletter"].startswith("Sign up")
    assert "lovely day" in kinds["comment"]
    assert kinds["boilerplate"].startswith("Copyright")
    assert kinds["headline"] == "Harbour opens after nine years"


@pytest.mark.parametrize(("label", "kind"), [("", "navigation"), ("related-stories", "teaser")])
def test_a_list_of_many_links_is_one_piece_with_all_its_words(label: str, kind: str) -> None:
    links = "".join(f"<li><a href='/{number}'>Boat number {number}</a></li>" for number in range(20))
    page = PAGE.replace("</article>", f"</article><div class='{label}'><h3>On the coast</h3><ul>{links}</ul></div>")
    article = parse_article(page, attribution=False)
    pieces = [piece for piece in article.furniture if "Boat number" in piece.text]
    assert [str(piece.kind) for piece in pieces] == [kind]
    assert pieces[0].text == "\n".join(["On the coast", *(f"Boat number {number}" for number in range(20))])
    assert article.text == parse_article(PAGE, attribution=False).text


def test_pictures_have_caption_and_credit_apart() -> None:
    (image,) = parse_article(PAGE, url="https://gazette.example/a", attribution=False).images
    assert (image.url, image.caption, image.credit, image.alt) == (
        "https://gazette.example/pier.jpg", "The pier in May.", "AP Photo/Jane Roe", "A pier",
    )  # fmt: skip


def test_corrections_are_notices() -> None:
    (notice,) = parse_article(PAGE, attribution=False).notices
    assert str(notice.kind) == "correction"
    assert notice.text.endswith("He is 61.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Correction: The pier opened in May.", "correction"),
        ("Editor's note: This article was first published in 2019.", "editors-note"),
        ("UPDATE: The pier is open again.", "update"),
        ("Korrektur: In einer früheren Version stand Mai.", "correction"),
        ("This story has been updated with a comment from the mayor.", "update"),
    ],
)
def test_notices(text: str, kind: str) -> None:
    notice = notice_of(text)
    assert notice is not None
    assert str(notice.kind) == kind


@pytest.mark.parametrize("text", ["Updated guidance says that boats may leave.", "The correct answer was May.", ""])
def test_news_is_no_notice(text: str) -> None:
    assert notice_of(text) is None


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The pier in May. (AP Photo/Jane Roe)", ("The pier in May.", "AP Photo/Jane Roe")),
        ("Islamic State group militants / AP", ("Islamic State group militants", "AP")),
        ("Der Hafen im Mai. Foto: Jana Rehberg", ("Der Hafen im Mai.", "Jana Rehberg")),
        ("© Example Agency", (None, "Example Agency")),
        ("The pier in May", ("The pier in May", None)),
        ("The pier, closed since May (as it was)", ("The pier, closed since May (as it was)", None)),
    ],
)
def test_captions_and_credits(caption: str, expected: tuple[str | None, str | None]) -> None:
    assert split_credit(caption) == expected


def test_a_page_whose_markup_has_nothing_is_read_from_its_data() -> None:
    page = (
        '<html><head><title>Harbour opens</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens",'
        f' "articleBody": "{PROSE[0]}\\n{PROSE[1]}"}}</script></head><body><div id="app"></div></body></html>'
    )
    article = parse_article(page, attribution=False)
    assert [block.span.text for block in article.blocks] == PROSE[:2]


def test_an_empty_page_says_that_its_body_is_missing() -> None:
    article = parse_article(
        "<html><head><title>Harbour opens after nine years</title></head><body><h1>Harbour opens after nine years</h1></body></html>"
    )
    assert "body-missing" in [str(issue.code) for issue in article.issues]
