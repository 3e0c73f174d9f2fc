from __future__ import annotations

import io

import attrs
import pytest
from rich.console import Console

from newsparse import Article, Citation, Headline, Quote, Source, Span
from newsparse.cli.show import show_article
from tests.samples import FULL

SHOWN = """\
headline    Harbour                                                      json-ld: /@graph/0/headline
kicker      Shipping
dek         At last
byline      Ada B, ada@example.org; AP (agency)
date        2024-03-05T09:30-03:30
modified    2024-03-05T09:30
dateline    SANDHAVEN (AP) —
outlet      Gazette                                                      json-ld: /@graph/0/headline
url         https://gazette.example/1
language    en
section     News
topics      harbour, ferry
paywalled   no
text        16 words in paragraph
links       1
left out    advert
item        withheld, not before 2024-03-06, version 2, urgency 3, slug
            HARBOUR-OPENING, credit Gazette
handler     html
picture     The pier; AP
correction  It is the fourth pier.

Quotations (2)
  1. direct: mayor, Sandhaven (not named), by way of Herald, 2024-03-04
     We open in May
  2. mixed, refusal: speaker not told
     why

Sources (2)
  Herald (outlet)
     as “the Herald”; https://herald.example/a
  mayor, Sandhaven (not named)
     as “the mayor”, “He”; “told the Herald”

Who is cited on whose word
  Gazette
  └── Herald (outlet)  https://herald.example/a
      └── mayor, Sandhaven (not named)  “told”  2024-03-04  → 1

Issues (1)
  warning body-short: The article text is shorter than articles are; a part may be missing.
"""


def shown(
    article: Article, width: int = 100, encoding: str = "utf-8", *, text: bool = False, full: bool = False
) -> str:
    """What is printed, without the spaces at the ends of lines."""
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding, "backslashreplace", write_through=True) as stream:
        console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
        show_article(article, console, text=text, full=full)
        return "\n".join(line.rstrip() for line in raw.getvalue().decode(encoding).split("\n"))


def test_every_section() -> None:
    assert shown(FULL) == SHOWN


def test_what_the_page_does_not_say() -> None:
    assert shown(Article()) == (
        "headline  not said\nbyline    not said\ndate      not said\noutlet    not said\ntext      not said\n"
    )


def test_the_body_on_request() -> None:
    assert "\nText\n  “We open in May,” the mayor told the Herald on Monday." in shown(FULL, text=True)


@pytest.mark.parametrize("width", [1, 2, 8, 20, 59, 60])
def test_narrow_terminals(width: int) -> None:
    lines = shown(FULL, width, text=True).split("\n")
    assert max(map(len, lines)) <= max(width, 2)
    assert "".join("".join(lines).split()).find("Harbour") >= 0


def test_a_console_without_unicode() -> None:
    printed = shown(FULL, encoding="ascii")
    assert "SANDHAVEN (AP) \\u2014" in printed
    assert "`-- Herald (outlet)  https://herald.example/a" in printed
    assert "-> 1" in printed


def test_nothing_reaches_the_terminal_that_could_drive_it() -> None:
    headline = "Harbour\x1b[2J\x07\x9b31m [bold]opens[/bold] \u202egnp.exe :smile:"
    printed = shown(Article(headline=Headline(text=headline)))
    assert "Harbour [2J 31m [bold]opens[/bold] gnp.exe :smile:" in printed


def test_long_quotations_are_cut_between_words_unless_asked_for_in_full() -> None:
    words = "ferry " * 60
    quote = Quote(key="q1", kind="direct", parts=(Span(0, len(words), words),))
    article = Article(text=words, quotes=(quote,))
    cut = " ".join(shown(article).partition("Quotations")[2].split())
    assert cut.endswith("ferry ferry …")
    assert cut.count("ferry") < 40
    assert shown(article, full=True).count("ferry") == 60


def test_a_deep_tree_of_citations() -> None:
    source = Source(key="s1", name="Herald", kind="outlet")
    node = Citation(source=source, span=Span(0, 1, "x"))
    for _ in range(300):
        node = attrs.evolve(node, citations=(node,))
    assert shown(Article(text="x", citations=(node,)), width=40).count("Herald") == 301
