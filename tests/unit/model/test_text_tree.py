"""The tree for readers, and what may be counted in it."""

from __future__ import annotations

from newsparse import Article, annotate
from newsparse.model.attribution import Citation, Source
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span
from newsparse.model.text_tree import text_tree

TEXT = (
    "The Oddby Gazette reported on Monday that the bridge would close, citing a clerk who asked not to be named because she feared for her job.\n\n"
    "“It is an old bridge,” the mayor, Ann Pell, said. “And nobody has paid for it since the year in which my grandmother was born in this very town, as you know.”\n\n"
    "“We never knew.”"
)


def test_each_source_stands_under_the_one_that_cites_it_with_what_it_said() -> None:
    found = annotate(TEXT, published="2024-05-15", language="en")
    assert found.to_text_tree().split("\n") == [
        "Oddby Gazette (outlet)",
        "  clerk (unnamed) [not named: she feared for her job]",
        "    – the bridge would close (2024-05-13)",
        "Ann Pell, mayor (person)",
        "  – “It is an old bridge … And nobody has paid for it since the year in which my grandmother was born in …”",
        "  – “We never knew.”",
    ]


def test_quotations_of_a_source_are_those_that_it_said_or_passed_on() -> None:
    found = annotate(TEXT, published="2024-05-15", language="en")
    gazette = next(source for source in found.sources if source.name == "Oddby Gazette")
    assert [quote.text for quote in found.by_source(gazette)] == ["the bridge would close"]
    assert found.by_source(gazette.key) == found.by_source(gazette)
    assert found.by_source("s99") == ()


def test_shares_are_of_quotations_that_have_a_speaker() -> None:
    found = annotate(TEXT, published="2024-05-15", language="en")
    assert found.unattributed == tuple(quote for quote in found.quotes if quote.speaker is None)
    assert found.anonymous_share == 1 / 3
    nobody = annotate("“We never knew of any of this at all.”", language="en")
    assert nobody.unattributed == nobody.quotes != ()
    assert nobody.anonymous_share is None
    assert nobody.to_text_tree() == "speaker not told\n  – “We never knew of any of this at all.”"


def test_an_article_without_quotations_has_an_empty_tree() -> None:
    empty = Article()
    assert (empty.to_text_tree(), empty.unattributed, empty.anonymous_share, empty.by_source("s1")) == (
        "",
        (),
        None,
        (),
    )


def test_a_chain_of_any_depth_is_no_recursion() -> None:
    source = Source(key="s1", name="Roe", kind=SourceKind.PERSON)
    node = Citation(source=source, span=Span(0, 3, "Roe", "text"))
    for _ in range(5_000):
        node = Citation(source=source, span=Span(0, 3, "Roe", "text"), citations=(node,))
    lines = text_tree((node,), ()).split("\n")
    assert len(lines) == 5_001
    assert lines[-1].endswith("Roe (person)")
