"""Parts of the text that look like no text by themselves, and are told by where they stand."""

from __future__ import annotations

from newsparse import parse_article
from newsparse.fields.body_features import Seen
from newsparse.fields.body_gaps import first_paragraphs_left_out
from newsparse.model.article import Article
from newsparse.reading.page import PageBlock

_PROSE = tuple(
    f"{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay. The crew had trained for weeks."
    for word in ("The", "Another", "Every", "No other")
)
_LEAD = (
    "The company that runs the ferry was fined on Monday, because three of its boats had left the harbour without the lights that the law"
    " asks for, and because nobody on board had been told where the boats of rescue are."
)


def article_of(*inside: str) -> Article:
    page = (
        "<html><head><title>Ferry is back - Bay Gazette</title></head><body><nav><a href='/n'>News</a><a href='/s'>Sport</a></nav><main><article>"
        f"<header><h1>Ferry is back</h1><p class='meta'>5 March 2024</p></header><div class='article-body'>{''.join(inside)}</div></article></main>"
        "<footer>© 2024 Bay Gazette</footer></body></html>"
    )
    return parse_article(page, url="https://gazette.example/ferry", attribution=False)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


_POST = (
    "<div class='embed'><blockquote class='twitter-tweet'><p>It sails.</p><p>Tickets from noon <a href='https://t.example/x'>https://t.example/x</a></p>"
    "— Bay Ferry (@bayferry) <a href='https://x.example/1'>March 5, 2024</a></blockquote></div>"
)


def test_a_post_amid_the_text_is_a_part_of_it() -> None:
    article = article_of(paragraphs(*_PROSE[:2]), _POST, paragraphs(*_PROSE[2:]))
    assert "It sails." in article.text
    assert "— Bay Ferry (@bayferry)" in article.text
    assert {str(block.kind) for block in article.blocks if "sails" in block.span.text} == {"embed"}


def test_a_post_right_below_the_text_is_too() -> None:
    assert "It sails." in article_of(paragraphs(*_PROSE), _POST).text


def test_a_post_far_below_the_text_is_none() -> None:
    teasers = "".join(f"<p class='t'><a href='/{i}'>Harbour story number {i}</a></p>" for i in range(9))
    page = (
        f"<html><head><title>Ferry is back</title></head><body><main><article><h1>Ferry is back</h1>{paragraphs(*_PROSE)}</article>"
        f"<aside class='related'>{teasers}{_POST}</aside></main></body></html>"
    )
    assert "It sails." not in parse_article(page, attribution=False).text


def first_of(scores: list[int], texts: list[str], kinds: dict[int, str] | None = None) -> list[int]:
    """The first paragraphs that are found above the last of some blocks, which is the text; the first is the headline."""
    blocks = [
        PageBlock(number, (kinds or {}).get(number, "paragraph"), 0, text, (), -1, None, 0, 0)
        for number, text in enumerate(texts)
    ]
    solid = [len(text) > 60 for text in texts]
    seen = Seen({}, [()] * len(texts), -1, solid, [0] * len(texts))
    return list(first_paragraphs_left_out(blocks, seen, scores, [len(texts) - 1], 0))


def test_which_paragraph_above_the_text_is_its_first() -> None:
    head, line, text = "Ferry is back", "Subscribe", _PROSE[0]
    assert first_of([-200, -50, 300], [head, _LEAD, text]) == [1]
    assert first_of([-200, -50, -900, 300], [head, _LEAD, line, text]) == [1]  # a button between them
    assert first_of([-200, -50, -100, 300], [head, _LEAD, line, text]) == []  # something that may be a part of the text
    assert first_of([-200, -90, 300], [head, _LEAD, text]) == []  # the model was sure
    assert first_of([-200, -50, 300], [head, _LEAD[:100], text]) == []
    assert first_of([-200, -50, 300], [head, _LEAD, text], {1: "list-item"}) == []
    assert first_of([-50, 300], [_LEAD, text]) == []  # the headline itself


def test_what_is_kept_for_those_who_pay_is_text_where_the_page_holds_it() -> None:
    prose = (
        "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
        " and traffic in the narrow streets around the harbour, and the mayor said number {} of nine had been the last."
    )
    free = "".join(f"<p class='p{n}'>{prose.format(n)}</p>" for n in range(3))
    kept = "".join(f"<p class='p{n}'>{prose.format(n)}</p>" for n in range(3, 7))
    offer = "<div class='paywall'><p>Subscribe today to read on.</p><p>Unlimited access for two dollars a week, cancel anytime.</p></div>"
    page = f"<html lang='en'><body><main><h1>Council votes</h1><div class='story-body'>{free}<div class='subscriber-hider'>{kept}</div></div>{offer}</main></body></html>"
    assert parse_article(page, attribution=False).text == "\n\n".join(prose.format(n) for n in range(7))
