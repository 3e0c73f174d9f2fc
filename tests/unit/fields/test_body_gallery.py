"""Pages of pictures, made up."""

from __future__ import annotations

from newsparse import parse_article
from newsparse.model.article import Article

_TOLD = (
    "The ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay.",
    "The crew of twelve had trained for six weeks, and the captain, who is from the island, knew them all by name.",
    "Children waved from the pier until the boat was behind the lighthouse, and then went to look for the band.",
)


def gallery(*, text: str = "", credit: str = "") -> Article:
    frames = "".join(
        f"<figure><img src='/{i}.jpg' width='900'><figcaption>{told}{credit}</figcaption></figure>"
        for i, told in enumerate(_TOLD)
    )
    page = f"<html><head><title>The ferry in pictures</title></head><body><main><h1>The ferry in pictures</h1>{text}{frames}</main>"
    rights = "<div class='end'>Copyright © 2026 Bay Gazette Holdings Ltd. All rights reserved. For reprint rights: Bay Syndication</div></body></html>"
    return parse_article(page + rights, attribution=False)


def test_captions_are_the_text_where_there_is_no_other() -> None:
    assert gallery().text.split("\n\n") == list(_TOLD)
    assert gallery(credit=" Photo: Jane Roe").text.startswith(_TOLD[0])


def test_captions_stay_out_of_an_article() -> None:
    prose = "".join(
        f"<p>{told} Nobody was late, and nobody had forgotten a ticket, which has to be bought beforehand.</p>"
        for told in _TOLD
    )
    article = gallery(text=prose)
    assert len(article.blocks) == 3
    assert article.images[0].caption == _TOLD[0]


def test_short_captions_make_no_gallery() -> None:
    frames = "".join(
        f"<figure><img src='/{i}.jpg' width='900'><figcaption>Pier {i}</figcaption></figure>" for i in range(5)
    )
    article = parse_article(
        f"<html><body><main><h1>The ferry in pictures</h1>{frames}</main></body></html>", attribution=False
    )
    assert article.text == ""
