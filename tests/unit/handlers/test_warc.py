from __future__ import annotations

import datetime as dt
import gzip
import io
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import (
    IssueCode,
    ItemError,
    Limits,
    MultipleArticles,
    NotAnArticle,
    Registry,
    explain,
    parse_article,
    parse_articles,
)
from newsparse.handlers import HtmlHandler
from tests.archives import answer, chunked, deflated, packed, page, record

HARBOUR = page("Harbour opens after nine years")
BOATS = page("Boats stay in the harbour")


def read(data: bytes, **options: object) -> Iterator[str]:
    """The headlines of an archive, and what is wrong with what has none."""
    articles = parse_articles(data, attribution=False, **options)  # type: ignore[arg-type]
    while True:
        try:
            article = next(articles)
        except StopIteration:
            return
        except ItemError as error:
            yield f"{error}"
            continue
        yield article.headline.text if article.headline else "?"


def test_one_page_is_one_article() -> None:
    article = parse_article(record(answer(HARBOUR)))
    assert article.url == "https://gazette.example/1"
    assert article.date is not None
    assert article.date.value == dt.datetime(2024, 3, 6, 6, tzinfo=dt.UTC), "two hours before the record's date"


def test_the_caller_s_own_clock_comes_first() -> None:
    article = parse_article(record(answer(HARBOUR)), retrieved="2024-03-07T08:00:00+00:00")
    assert article.date is not None
    assert article.date.day == dt.date(2024, 3, 7)


def test_the_address_of_each_page_chooses_its_handler() -> None:
    archive = record(answer(HARBOUR)) + record(answer(BOATS), url="https://herald.example/a")
    known = Registry().with_handlers(HtmlHandler(name="gazette", hosts=("gazette.example",)))
    assert [article.handler for article in parse_articles(archive, registry=known)] == ["gazette", "generic-html"]
    named = parse_articles(archive, registry=known, handler="gazette")
    assert [article.handler for article in named] == ["gazette", "gazette"]


def test_explain_tells_why() -> None:
    explanation = explain(record(answer(HARBOUR)))
    assert explanation.article.handler == "generic-html"
    with pytest.raises(MultipleArticles, match="warc"):
        parse_article(record(answer(HARBOUR)) * 2)


@pytest.mark.parametrize(
    "data",
    [
        record(answer(HARBOUR)) + record(answer(BOATS)),
        packed(record(answer(HARBOUR)), record(answer(BOATS))),
        gzip.compress(record(answer(HARBOUR)) + record(answer(BOATS)), mtime=0),
        packed(record(answer(HARBOUR))) + b"\0" * 512 + packed(record(answer(BOATS))),
    ],
    ids=["plain", "a stream each", "one stream", "padded"],
)
def test_plain_and_gzip(data: bytes, tmp_path: Path) -> None:
    wanted = ["Harbour opens after nine years", "Boats stay in the harbour"]
    path = tmp_path / "archive"
    path.write_bytes(data)
    assert list(read(data)) == wanted
    for source in (path, io.BytesIO(data)):
        assert [article.headline.text for article in parse_articles(source) if article.headline] == wanted


@pytest.mark.parametrize(
    "block",
    [
        answer(chunked(HARBOUR), Transfer_Encoding="chunked"),
        answer(HARBOUR, Transfer_Encoding="chunked"),
        answer(gzip.compress(HARBOUR, mtime=0), Content_Encoding="gzip"),
        answer(HARBOUR, Content_Encoding="gzip"),
        answer(deflated(HARBOUR), Content_Encoding="deflate"),
        answer(deflated(HARBOUR, raw=True), Content_Encoding="deflate"),
        answer(HARBOUR, Content_Encoding="deflate"),
        answer(HARBOUR, Content_Encoding="br"),
        answer(chunked(gzip.compress(HARBOUR, mtime=0)), Content_Encoding="x-gzip", Transfer_Encoding="Chunked"),
        answer(gzip.compress(deflated(HARBOUR), mtime=0), Content_Encoding="deflate, gzip"),
        answer(HARBOUR, Content_Type="application/json"),
        b"HTTP/1.0 200\nContent-Type: text/html\n\n" + HARBOUR,
    ],
    ids=lambda block: f"{len(block)} bytes",
)
def test_bodies_as_servers_sent_them_and_as_archives_keep_them(block: bytes) -> None:
    assert list(read(record(block))) == ["Harbour opens after nine years"]


@pytest.mark.parametrize(
    "other",
    [
        record(b"software: a\r\n", kind="warcinfo", Content_Type="application/warc-fields"),
        record(answer(b"\x89PNG\r\n\x1a\n", Content_Type="text/html")),
        record(answer(b"{}", Content_Type="text/html")),
        record(answer(b"var a = 1", Content_Type="text/javascript")),
        record(answer(b"<svg xmlns='http://www.w3.org/2000/svg'/>", Content_Type="image/svg+xml")),
        record(answer(b"")),
        record(answer(BOATS, status="301 Moved Permanently")),
        record(b"20240306 example. 1 IN A 127.0.0.1", Content_Type="text/dns"),
        record(answer(b""), kind="revisit"),
        record(b"x" * (2 << 20), kind="metadata"),
    ],
    ids=lambda other: f"{len(other)} bytes",
)
def test_what_is_no_page_is_passed_over(other: bytes) -> None:
    assert list(read(other + record(answer(HARBOUR)))) == ["Harbour opens after nine years"]


def test_charset_of_the_head_where_the_bytes_need_it() -> None:
    words = page("Hafen").replace(b"</p>", "; Здравствуйте, гавань открыта</p>".encode("koi8-r"), 1)
    (article,) = parse_articles(record(answer(words, Content_Type="text/html; charset=koi8-r")))
    assert "Здравствуйте, гавань открыта" in article.to_json()
    utf8 = page("Hafen").replace(b"</p>", "; Größe</p>".encode(), 1)
    (article,) = parse_articles(record(answer(utf8, Content_Type="text/html; charset=iso-8859-1")))
    assert "Größe" in article.to_json()


class TestDamage:
    def test_a_cut_stream_costs_its_record_alone(self) -> None:
        first, second, third = (packed(record(answer(body))) for body in (HARBOUR, page("Lost"), BOATS))
        got = list(read(first + second[: len(second) // 2] + third))
        assert got[0] == "Harbour opens after nine years"
        assert "gzip stream" in got[1]
        assert got[2:] == ["Boats stay in the harbour"]

    def test_changed_bytes_cost_their_record_alone(self) -> None:
        second = bytearray(packed(record(answer(page("Lost")))))
        second[len(second) // 2] ^= 0xFF
        got = list(read(packed(record(answer(HARBOUR))) + bytes(second) + packed(record(answer(BOATS)))))
        assert (got[0], got[-1]) == ("Harbour opens after nine years", "Boats stay in the harbour")
        assert len(got) == 3

    def test_the_end_of_a_file_that_was_cut(self) -> None:
        whole = record(answer(HARBOUR)) + record(answer(BOATS))
        got = list(read(whole[:-200]))
        assert got[0] == "Harbour opens after nine years"
        assert "the record ends after" in got[1]
        packed_whole = packed(record(answer(HARBOUR)), record(answer(BOATS)))
        got = list(read(packed_whole[:-40]))
        assert got[0] == "Harbour opens after nine years"
        assert "ends too early" in got[1]

    def test_a_length_that_is_wrong(self) -> None:
        short = record(answer(HARBOUR)).replace(b"\r\n", b"\n")
        assert list(read(short + record(answer(BOATS)))) == [
            "Harbour opens after nine years",
            "Boats stay in the harbour",
        ]
        nonsense = record(answer(HARBOUR), Content_Length="many")
        assert list(read(nonsense + record(answer(BOATS)))) == [
            "item 0: the record does not say how long it is",
            "Boats stay in the harbour",
        ]

    def test_a_page_that_the_crawler_cut_says_so(self) -> None:
        (article,) = parse_articles(record(answer(HARBOUR), WARC_Truncated="length"))
        assert IssueCode.INPUT_TRUNCATED in {issue.code for issue in article.issues}
        cut = gzip.compress(HARBOUR, mtime=0)[:-20]
        (article,) = parse_articles(record(answer(cut, Content_Encoding="gzip")))
        assert IssueCode.INPUT_TRUNCATED in {issue.code for issue in article.issues}

    def test_larger_than_the_limits(self) -> None:
        bomb = answer(gzip.compress(b"<html>" + b" " * 5_000_000, mtime=0), Content_Encoding="gzip")
        limits = Limits(bytes=100_000)
        archive = record(bomb) + record(answer(HARBOUR + b" " * 200_000)) + record(answer(BOATS))
        got = list(read(packed(archive), limits=limits))
        assert got == [
            "item 0: the body has more than 100000 bytes",
            f"item 1: the record has {len(answer(HARBOUR)) + 200_000} bytes, the limit is 100000",
            "Boats stay in the harbour",
        ]

    def test_a_bad_page_costs_itself(self) -> None:
        limits = Limits(nodes=100)
        archive = record(answer(b"<html>" + b"<p>a" * 500)) + record(answer(HARBOUR))
        got = list(read(archive, limits=limits))
        assert "nodes" in got[0]
        assert got[1:] == ["Harbour opens after nine years"]

    @pytest.mark.parametrize(
        "data", [b"WARC/1.0\r\n", b"WARC/1.0\r\n\r\n", gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\n", mtime=0)]
    )
    def test_an_empty_archive(self, data: bytes) -> None:
        assert list(read(data)) in ([], ["item 0: the record does not say how long it is"])
        with pytest.raises(NotAnArticle):
            parse_article(data)

    def test_gzip_of_something_else_is_refused(self) -> None:
        with pytest.raises(NotAnArticle, match="gzip-compressed"):
            parse_article(gzip.compress(HARBOUR, mtime=0))


@pytest.mark.skipif(sys.platform != "linux", reason="the unit of ru_maxrss is Linux's")
def test_memory_is_that_of_one_record(tmp_path: Path) -> None:
    one = packed(record(answer(HARBOUR + b"<!--" + b" " * (1 << 20) + b"-->")))
    path = tmp_path / "large.warc.gz"
    with path.open("wb") as file:
        for _ in range(200):
            file.write(one)
    articles = parse_articles(path, attribution=False)
    first = [next(articles) for _ in range(5)]
    assert first[0] == first[4]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in articles) == 195
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000
