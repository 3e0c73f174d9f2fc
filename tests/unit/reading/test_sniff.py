from __future__ import annotations

import pytest

from newsparse.model.errors import NotAnArticle
from newsparse.reading.document import Format
from newsparse.reading.sniff import sniff


@pytest.mark.parametrize(
    ("source", "format"),
    [
        ("<!doctype html><p>x", "html"),
        ("\n <HTML><body>", "html"),
        ("<?xml version='1.0'?><html xmlns='x'><p>x", "html"),
        ("<p>A fragment of a page.</p>", "html"),
        ("words <p>a</p><p>b</p><p>c</p>", "html"),
        ("<?xml version='1.0'?><nitf><head/></nitf>", "xml"),
        ("<rss version='2.0'><channel/></rss>", "xml"),
        (
            "<?xml version='1.0'?>\n<!-- a --><newsItem><inlineXML><html><body><p>x</p></body></html></inlineXML></newsItem>",
            "xml",
        ),
        ("<nitf baselang='en'><head><title>x</title></head><body><p>a</p><p>b</p></body></nitf>", "xml"),
        ("<?xml version='1.0'?><div xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div>", "html"),
        ("<my-app><p>a</p><p>b</p><p>c</p></my-app>", "html"),
        ("<!-- a --><p>a</p><p>b</p><p>c</p>", "html"),
        ("<rss><channel><title>A</title><link>b</link><item><title>C</title></item></channel></rss>", "xml"),
        ("<DOC>\n<DOCNO> A1 </DOCNO><HEAD>A</HEAD><TEXT><P>\nB</P><P>\nC</P></TEXT></DOC>", "xml"),
        ('{"headline": "x"}', "json"),
        ('[{"headline": "x"}]', "json"),
        ("A harbour opens\n\nThe new harbour of Sandhaven", "text"),
        ("He said 2 < 3 and <b>meant</b> it.", "text"),
        ("[Editor's note: x]", "text"),
    ],
)
def test_content_tells_the_format(source: str, format: str) -> None:  # noqa: A002
    assert sniff(source) is Format(format)
    assert sniff(source.encode()) is Format(format)
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert sniff(source.encode(encoding)) is Format(format), encoding


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 x", "a PDF"),
        (b"PK\x03\x04x", "a zip archive"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\x1f\x8b\x08", "gzip-compressed"),
        (bytes(range(9)) * 40, "binary"),
    ],
)
def test_what_holds_no_text_is_refused_with_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(NotAnArticle, match=what):
        sniff(data)


def test_wire_control_bytes_are_text() -> None:
    assert sniff(b"\x16\x16\x01a0001\x1fr i \x02HARBOUR-OPENS\r\n\x03") is Format.TEXT
