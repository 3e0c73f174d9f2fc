"""News items that are made to do harm, and messages without end."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newsparse
from newsparse import LimitExceeded, Limits

SECRET = "not for the article"


def nitf(text: str, dtd: str = "") -> str:
    return (
        f"<?xml version='1.0'?><!DOCTYPE nitf {dtd}><nitf><body><body.head><hedline><hl1>Harbour opens</hl1></hedline>"
        f"</body.head><body.content><p>{text}</p></body.content></body></nitf>"
    )


def texts(source: str | bytes | io.IOBase, **limits: int) -> list[str]:
    articles = newsparse.parse_articles(source, limits=Limits(**limits), attribution=False)  # type: ignore[arg-type]
    return [article.text for article in articles]


class Endless(io.RawIOBase):
    """A file that is made while it is read: a beginning, a part so many times, an end."""

    def __init__(self, first: bytes, part: bytes, times: int, last: bytes) -> None:
        self._first, self._part, self._times, self._last = first, part, times, last
        self._kept = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        while len(self._kept) < size and (self._first or self._times or self._last):
            if self._first:
                self._kept, self._first = self._first, b""
            elif self._times:
                many = min(self._times, 1 + size // len(self._part))
                self._kept, self._times = self._kept + self._part * many, self._times - many
            else:
                self._kept, self._last = self._kept + self._last, b""
        given, self._kept = self._kept[:size], self._kept[size:]
        return given


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


@pytest.mark.parametrize(
    ("dtd", "text"),
    [
        (f'[<!ENTITY l0 "ha ha ha ha ha ">{LAUGHS}]', "&l9;"),
        (f'[<!ENTITY long "{"ha" * 15_000}">]', "&long;" * 10_000),
    ],
    ids=["nested", "repeated"],
)
def test_entities_that_grow_without_bound_are_refused(dtd: str, text: str) -> None:
    for source in (nitf(text, dtd), io.BytesIO(nitf(text, dtd).encode())):
        with pytest.raises(LimitExceeded):
            texts(source)


def test_an_entity_within_bounds_is_read() -> None:
    assert texts(nitf("The &place; harbour opened.", '[<!ENTITY place "Sandhaven">]')) == [
        "The Sandhaven harbour opened."
    ]


def test_nothing_outside_of_the_input_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    dtd = tmp_path / "outside.dtd"
    dtd.write_text(f'<!ENTITY inner "{SECRET}">')
    for inside, text in (
        (f'[<!ENTITY e SYSTEM "{secret.as_uri()}">]', "It &e; opened."),
        (f'[<!ENTITY % p SYSTEM "{dtd.as_uri()}"> %p;]', "It &inner; opened."),
        (f'SYSTEM "{dtd.as_uri()}"', "It &inner; opened."),
        ('SYSTEM "http://127.0.0.1:9/nitf.dtd"', "It opened."),
        (
            "",
            f'It <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/> opened.',
        ),
    ):
        (found,) = texts(nitf(text, inside))
        assert SECRET not in found
        assert " ".join(found.split()) == "It opened."


def test_an_item_of_200_megabytes_is_refused_before_it_is_read() -> None:
    endless = Endless(
        b"<nitf><body><body.content>",
        b"<p>The harbour opened on Tuesday.</p>\n",
        5_600_000,
        b"</body.content></body></nitf>",
    )
    with pytest.raises(LimitExceeded):
        texts(endless)


def test_a_message_that_breaks_off_gives_what_was_there() -> None:
    whole = message(1).read(90_000)
    found = texts(whole)
    assert [text[:31] for text in found] == ["The harbour of Sandhaven opened"] * 3
    assert len(found[2]) < len(found[1]) == len(found[0])
    assert texts(io.BytesIO(whole)) == found


#: Each takes many seconds where it is read in time by the square.
HOSTILE = {
    "marks in a string past the head": '{"uri":"a","versioncreated":"2024-03-05","headline":"' + '\\"' * 60_000 + '"}',
    "attributes": "<nitf" + "".join(f" a{i}='1'" for i in range(30_000)) + "><body/></nitf>",
    "ends of what is not open": "<DOC><DOCNO>A1</DOCNO>" + "<A>" * 15_000 + "</B>" * 15_000 + "</A></DOC>",
    "dashes that end no dateline": "<nitf><body><body.head><dateline>"
    + "-" * 60_000
    + "x</dateline></body.head></body></nitf>",
    "media without a caption": "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><item><title>x</title>"
    + "<media:content url='https://gazette.example/1.jpg' medium='image'/>" * 20_000
    + "</item></channel></rss>",
    "fields in a nest": "<DOC><DOCNO>A1</DOCNO></A>" + "<A>" * 15_000 + "<TEXT></TEXT>" * 15_000 + "</DOC>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_items_that_are_made_to_take_long_do_not(kind: str) -> None:
    started = time.process_time()
    with contextlib.suppress(newsparse.ItemError):  # that they hold no text
        texts(HOSTILE[kind])
    assert time.process_time() - started < 3


CODED = {
    "xml": "{}<nitf><body><body.head><hedline><hl1>Café öffnet</hl1></hedline></body.head></body></nitf>",
    "json": '{{"uri": "a", "versioncreated": "2024-03-05T10:00:00Z", "headline": "Café öffnet"}}\n' * 2,
}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("declaration", ["", "<?xml version='1.0' encoding='{}'?>"])
def test_items_are_read_in_every_form_of_unicode(encoding: str, declaration: str, tmp_path: Path) -> None:
    for kind, text in CODED.items():
        data = text.format(declaration.format(encoding)).encode(encoding)
        (tmp_path / kind).write_bytes(data)
        for given in (data, tmp_path / kind):
            headlines = [a.headline.text for a in newsparse.parse_articles(given) if a.headline]
            assert headlines == ["Café öffnet"] * (2 if kind == "json" else 1)


def test_a_charset_that_the_parser_does_not_know_is_read_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "item").write_bytes(CODED["xml"].format("").encode("utf-7"))
    article = newsparse.parse_article(tmp_path / "item", encoding="utf-7")
    assert article.headline is not None
    assert article.headline.text == "Café öffnet"


MEASURE = """
import resource, sys
import newsparse
from tests.test_formats_safety import message
list(newsparse.parse_articles(message(int(sys.argv[1])), attribution=False))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def message(megabytes: int) -> Endless:
    """A message of NewsML-G2 with so much text, most of it in pictures' items, which are passed over."""
    item = (
        '<newsItem guid="{kind}"><itemMeta><itemClass qcode="ninat:{kind}"/></itemMeta><contentMeta><headline>Harbour</headline>'
        "</contentMeta><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>"
        + "<p>The harbour of Sandhaven opened on Tuesday, nine years later than planned.</p>" * 50
        + "</body></html></inlineXML></contentSet></newsItem>"
    )
    part = (item.format(kind="text") + item.format(kind="picture") * 9).encode()
    first = b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
    return Endless(first, part, megabytes * 1_000_000 // len(part), b"</itemSet></newsMessage>")


def test_a_message_of_any_size_takes_no_more_memory_than_a_small_one() -> None:
    peaks = [
        int(subprocess.check_output([sys.executable, "-c", MEASURE, str(size)], cwd=Path(__file__).parent.parent))
        for size in (1, 16)
    ]
    assert peaks[1] - peaks[0] < 20, "megabytes resident, measured at 1 and at 16 megabytes of message"
