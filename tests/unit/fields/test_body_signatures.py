"""The lines that sign embedded posts."""

from __future__ import annotations

from newsparse import parse_article

PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid at the old pier.",
        "Two hundred people stood at the rail when the first ferry left at noon, and most of them had brought a flag.",
        "The council had promised the boat for the spring, and then for the summer, and then for nothing in particular.",
    )
)


def post(signature: str) -> str:
    return f'<blockquote class="twitter-tweet"><p>I have seen the boat. It is small, and it is very late.</p>{signature}</blockquote>'


def text_of(signature: str, after: str = "") -> str:
    return parse_article(f"<h1>Harbour opens</h1>{PROSE}{post(signature)}{after}{PROSE}").text


def test_the_line_that_signs_a_post_is_part_of_the_text() -> None:
    signature = "&mdash; Ada Brightwater (@adab) <a href='https://posts.example/1'>May 28, 2024</a>"
    assert "very late.\n\n— Ada Brightwater (@adab) May 28, 2024" in text_of(signature)


def test_so_its_writer_is_known() -> None:
    signature = "&mdash; Ada Brightwater (@adab) <a href='https://posts.example/1'>May 28, 2024</a>"
    article = parse_article(f"<h1>Harbour opens</h1>{PROSE}{post(signature)}{PROSE}")
    said = [quote for quote in article.quotes if "very late" in quote.text]
    assert [quote.speaker.name for quote in said if quote.speaker is not None] == ["Ada Brightwater"]


def test_what_stands_outside_the_post_does_not_sign_it() -> None:
    follow = (
        '<div class="share follow"><a href="https://posts.example/">&mdash; Follow the Gazette (@gazette)</a></div>'
    )
    assert "Follow the Gazette" not in text_of("", follow)
