from __future__ import annotations

import io

import pytest

from newsparse.model.errors import LimitExceeded
from newsparse.model.limits import Limits
from newsparse.reading.sgml import sgml_items, unwrapped
from newsparse.reading.source import Given, open_source

FIELDS = ("NO", "HEAD", "DATE", "TEXT")


def read(given: Given, **limits: int) -> list[dict[str, str]]:
    bounds = Limits(**limits)
    source = open_source(given, format="xml", encoding=None, url=None, limits=bounds)
    return [
        {inner.tag: "".join(map(str, inner.itertext())).strip() for inner in document.data}
        for document in sgml_items(source, ("DOC",), FIELDS, bounds)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<DOC><NO>1</NO><TEXT>a</TEXT></DOC><doc><no>2</no></doc>", [{"NO": "1", "TEXT": "a"}, {"NO": "2"}]),
        ("<DOC><NO>1<HEAD>a<TEXT>b", [{"NO": "1", "HEAD": "a", "TEXT": "b"}]),
        ("x <DOC><NO>1<DOC><NO>2</DOC> y", [{"NO": "1"}, {"NO": "2"}]),
        ("<DOC><HEAD>a <SRD> b &lt;c> AT&T &#3;&amp; &hyph;</HEAD></DOC>", [{"HEAD": "a <SRD> b <c> AT&T & -"}]),
        ("<DOC><TEXT><b_name type='x'>a<e_name>b</TEXT></DOC>", [{"TEXT": "ab"}]),
        ("<DOC><TEXT>a <F P=1>b</F> c</TEXT></DOC>", [{"TEXT": "a b c"}]),
        ("<DOC><1ST_LINE>a <3 b</1ST_LINE></DOC>", [{"_1ST_LINE": "a <3 b"}]),
        ("<DOC></NO><HEAD>a</DOC>", [{"HEAD": "a"}]),
        ("<DOCUMENT>a</DOCUMENT>", []),
        ("", []),
    ],
)
def test_documents_of_a_file(text: str, found: list[dict[str, str]]) -> None:
    assert read(io.BytesIO(text.encode() or b" <x>")) == found


def test_each_document_is_in_its_own_charset() -> None:
    data = "<DOC><HEAD>café</HEAD></DOC>".encode("latin-1") + "<DOC><HEAD>“café”</HEAD></DOC>".encode()
    assert [found["HEAD"] for found in read(data)] == ["café", "“café”"]


@pytest.mark.parametrize("size", [1, 7, 4096, 1 << 18])
def test_where_pieces_end_makes_no_difference(size: int) -> None:
    text = "".join(f"<DOC><NO>{i}</NO><TEXT>{'words ' * 300}</TEXT></DOC>\n" for i in range(20)).encode()

    class Slow(io.BytesIO):
        def read(self, n: int | None = -1) -> bytes:
            return super().read(size if n is None or n < 0 else min(size, n))

    assert [found["NO"] for found in read(Slow(text))] == [str(i) for i in range(20)]


def test_a_document_past_the_limits_is_refused() -> None:
    with pytest.raises(LimitExceeded):
        read(io.BytesIO(b"<DOC><TEXT>" + b"x" * 400_000), bytes=100_000)
    with pytest.raises(LimitExceeded):
        read(io.BytesIO(b"<DOC><TEXT>" + b"<P>x" * 40_000 + b"</DOC>"), nodes=1_000)


def test_hostile_tags_cost_no_more_than_their_length() -> None:
    data = b"<DOC><TEXT>" + b"<" * 200_000 + b"<DOC " * 20_000 + b"</TEXT></DOC>"
    assert len(read(io.BytesIO(data))) >= 1


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("The harbour\nopened.\n    The cafés\nwere full.\n", "The harbour opened.\n\nThe cafés were full."),
        ("\n   very simple\n   text\n", "very simple text"),
        ("\n\t   One\ntwo.\n\t   Three\n", "One two.\n\nThree"),
        ("One\ntwo.\n\nThree", "One two.\n\nThree"),
        ("", ""),
    ],
)
def test_wrapped_lines_are_joined(text: str, paragraphs: str) -> None:
    assert unwrapped(text) == paragraphs
