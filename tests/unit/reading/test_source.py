from __future__ import annotations

import io
from pathlib import Path

import pytest
from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.limits import Limits
from newsparse.reading.document import Format
from newsparse.reading.source import Given, Source, Stream, open_source

LIMITS = Limits(bytes=100)


def opened(given: Given, format: str | None = None) -> Source:  # noqa: A002
    return open_source(given, format=format, encoding=None, url=None, limits=LIMITS)


def test_a_file_of_items_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(b"<rss><channel/></rss>" + b" " * 200_000)
    for given in (file, io.BytesIO(file.read_bytes())):
        source = opened(given)
        assert isinstance(source.content, Stream)
        assert source.format is Format.XML
        assert source.head().root == "rss"
        assert sum(map(len, source.pieces())) == file.stat().st_size


def test_a_tree_of_a_news_item_is_xml() -> None:
    assert opened(etree.fromstring("<nitf/>")).format is Format.XML
    assert opened(etree.fromstring("<nitf/>"), format="html").format is Format.HTML


def test_every_sort_of_source_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"some words")
    for given in (b"some words", bytearray(b"some words"), memoryview(b"some words"), file, io.BytesIO(b"some words")):
        source = opened(given)
        assert source.content == b"some words"
        assert source.format is Format.TEXT
    assert opened("some words").content == "some words"


def test_a_tree_is_a_page() -> None:
    root: etree._Element = etree.fromstring("<p>x</p>", etree.HTMLParser())
    tree = root.getroottree()
    assert opened(root).content is root
    assert opened(tree).content is root
    assert opened(root).format is Format.HTML


def test_a_str_is_content_even_if_it_looks_like_a_path(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    assert opened(str(file)).content == str(file)


@pytest.mark.parametrize("given", ["", b"", " \n\t", b" \r\n"])
def test_empty_input_is_no_article(given: str | bytes) -> None:
    with pytest.raises(NotAnArticle, match="the input is empty"):
        opened(given)


def test_too_much_input_is_refused_with_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 101)
    for given in (b"x" * 101, file, io.BytesIO(b"x" * 500)):
        with pytest.raises(LimitExceeded) as caught:
            opened(given)
        assert (
            str(caught.value) == "the input goes past limits.bytes (100, it has 101); raise it with limits=Limits(...)"
        )


def test_what_is_no_input_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="source is int; give str, bytes, a Path, a binary file or an lxml tree"):
        opened(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="open it with 'rb'"):
        opened(io.StringIO("x"))  # type: ignore[arg-type]


def test_the_callers_format_is_believed_if_there_is_one() -> None:
    assert opened("<p>x</p>", "text").format is Format.TEXT
    with pytest.raises(ValueError, match="format='docx' is not known; it is one of html, text, xml, json"):
        opened("x", "docx")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (etree.ElementTree(), "the tree is empty"),
        (etree.Comment("x"), "a comment or an instruction"),
        (etree.ProcessingInstruction("x"), "a comment or an instruction"),
    ],
)
def test_a_tree_without_an_element_is_no_article(given: Given, why: str) -> None:
    with pytest.raises(NotAnArticle, match=why):
        open_source(given, format=None, encoding=None, url=None, limits=Limits())
