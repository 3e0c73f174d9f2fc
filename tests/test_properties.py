"""What holds whatever the input is: on arbitrary text, arbitrary markup and arbitrary bytes."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse import Article, NewsparseError, annotate, explain, parse_article
from tests.invariants import check
from tests.strategies import pages, texts

# The same examples every time: a suite that fails by luck is no suite. `--hypothesis-seed` does not matter then.
steady = settings(
    max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)


def parsed(source: str | bytes, **options: str) -> Article | None:
    """The article; `None` where the input is refused. Nothing but a `NewsparseError` may be raised."""
    try:
        return parse_article(source, **options)  # type: ignore[arg-type]
    except NewsparseError:
        return None


@steady
@given(texts)
def test_annotating_any_text(text: str) -> None:
    found = annotate(text, published="2024-03-05")
    assert found.text == text
    check(found)
    assert annotate(text, published="2024-03-05") == found


@steady
@given(texts)
def test_parsing_any_text(text: str) -> None:
    article = parsed(text, format="text")
    if article is not None:
        check(article)
    assert parsed(text, format="text") == article


#: What wires steer machines with; it says nothing.
_STEERING = {chr(code) for code in (*range(0x09), *range(0x0E, 0x20), 0x7F, 0xFEFF)}


def written(text: str) -> Counter[str]:
    """The characters of a text that say something."""
    return Counter(character for character in text if not character.isspace() and character not in _STEERING)


@steady
@given(texts)
def test_no_character_of_a_text_disappears(text: str) -> None:
    article = parsed(text, format="text")
    if article is None:
        return
    lines = article.lines()
    assert written("".join(line.text for line in lines)) == written(text)
    assert [line.number for line in lines] == list(range(len(lines)))
    assert [line.text for line in lines if line.in_text] == [block.span.text for block in article.blocks]
    squeezed = "".join(written_in_order(text))
    at = 0
    for line in lines:  # and they stand in the order of the input
        words = "".join(written_in_order(line.text))
        assert squeezed.startswith(words, at)
        at += len(words)


def written_in_order(text: str) -> list[str]:
    return [character for character in text if character in written(character)]


@steady
@given(pages)
def test_parsing_any_markup(page: str) -> None:
    article = parsed(page, format="html", url="https://gazette.example/2024/03/05/harbour")
    if article is not None:
        check(article)
    assert parsed(page, format="html", url="https://gazette.example/2024/03/05/harbour") == article


@steady
@given(st.one_of(st.binary(max_size=400), texts.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_parsing_any_bytes(data: bytes) -> None:
    article = parsed(data)
    if article is not None:
        check(article)


@steady
@given(pages)
def test_bytes_and_characters_of_a_page_are_the_same_page(page: str) -> None:
    data = page.encode("utf-8", "replace")
    read, again = parsed(data, format="html", encoding="utf-8"), parsed(data.decode("utf-8"), format="html")
    assert (read is None) == (again is None)
    if read is not None and again is not None:
        assert (read.text, read.headline, read.byline, read.date) == (
            again.text,
            again.headline,
            again.byline,
            again.date,
        )


@settings(steady, max_examples=60)
@given(pages)
def test_explaining_does_not_change_the_article(page: str) -> None:
    article = parsed(page)
    if article is not None:
        explanation = explain(page)
        assert explanation.article == article
        assert explanation.handlers[0].chosen
        for field in explanation.fields:
            assert sum(candidate.won for candidate in field.candidates) <= 1


@settings(steady, max_examples=60)
@given(texts, st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.sampled_from(["en", "de", "ja", "tlh", ""]))
def test_what_the_caller_knows_does_no_harm(text: str, published: dt.date, language: str) -> None:
    check(annotate(text, published=published, outlet="Example Gazette", language=language, attitudes=True))
