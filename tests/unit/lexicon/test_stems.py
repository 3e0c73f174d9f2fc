from __future__ import annotations

import re

import pytest

from newsparse.lexicon.stems import any_of


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (("share", "sharing", "ad"), "sharing-ad share", ["sharing", "ad", "share"]),
        (("body", "article-body", "article"), "article-body article_body", ["article-body", "article", "body"]),
        (("ad", "ad-slot", "ad_"), "ad-slots ad_ ad-", ["ad-slot", "ad_", "ad"]),
        (("a.b", "a+"), "a.b axb a+", ["a.b", "a+"]),
        (("nav",), "footer", []),
    ],
)
def test_the_longest_word_at_each_place_is_found(words: tuple[str, ...], text: str, found: list[str]) -> None:
    assert re.findall(any_of(words), text) == found


def test_it_finds_what_a_plain_alternative_of_words_does() -> None:
    words = ("news", "newsletter", "new", "letter", "next-article", "next", "up-next", "article")
    plain = re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
    text = "newsletters up-next-article nextnews letternew x"
    assert re.findall(any_of(words), text) == plain.findall(text)
