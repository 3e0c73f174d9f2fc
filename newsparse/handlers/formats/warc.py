"""WARC, the web's archives (ISO 28500): every page that a server answered with is read as if it had been given by itself.

A record's address and date become the page's `url` and the day that it was `retrieved`. Records of the types `response` and
`resource` are opened where their body is HTML or XML by its own first characters, whatever its head calls it; answers that are no
success, pictures, scripts and other records are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsparse.handlers.builtin import WARC_SIGNS
from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.signs import Sign
from newsparse.model.errors import NotAnArticle
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.document import Document, Format
from newsparse.reading.http import Answer, answer_of, usable_charset
from newsparse.reading.inflate import DamagedStream
from newsparse.reading.sniff import sniff
from newsparse.reading.source import Source
from newsparse.reading.warc import Record, records

_HTML = frozenset(("text/html", "application/xhtml+xml"))
_SUCCESS = range(200, 300)


@attrs.frozen(kw_only=True)
class WarcHandler(HtmlHandler):
    """Opens archives; what is in them is read by the handlers of what it is."""

    @property
    def signs(self) -> tuple[Sign, ...]:
        """How an archive begins."""
        return WARC_SIGNS

    @property
    def format(self) -> Format:
        """Archives."""
        return Format.WARC

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """A document for each page, which has yet to be opened, and one with a fault for each record that is broken."""
        return documents(records(source.pieces(), limits.bytes), limits, source.encoding)


def documents(archive: Iterable[Record], limits: Limits, encoding: str | None = None) -> Iterator[Document]:
    """What `WarcHandler.open` gives, of records that somebody has read already; `encoding` is what the caller says of all pages."""
    for record in archive:
        document = _document(record, encoding, limits)
        if document is not None:
            yield document


def _document(record: Record, encoding: str | None, limits: Limits) -> Document | None:
    """The page of a record; `None` for what is none."""
    if record.fault is not None:
        return Document(format=Format.WARC, url=record.url, fault=record.fault)
    try:
        answer = _answer(record, limits)
    except DamagedStream as error:
        return Document(format=Format.WARC, url=record.url, fault=str(error))
    if answer is None or answer.status not in _SUCCESS or not answer.body.strip():
        return None
    kind = _kind(answer)
    if kind is None:
        return None
    whole = answer.whole and not record.cut
    return Document(
        format=Format.WARC,
        source=Source(
            content=answer.body,
            format=kind,
            encoding=encoding or usable_charset(answer.charset, answer.body),
            url=record.url,
        ),
        url=record.url,
        retrieved=record.date,
        issues=()
        if whole
        else (Issue.of(IssueCode.INPUT_TRUNCATED, None, "the archive holds only a part of the page"),),
    )


def _answer(record: Record, limits: Limits) -> Answer | None:
    if record.type == "resource":
        return Answer(status=200, media=(record.media or "").lower(), charset=None, body=record.block)
    return answer_of(record.block, limits.bytes)


def _kind(answer: Answer) -> Format | None:
    """HTML or XML, by the body's first characters; `None` for all else."""
    try:
        kind = sniff(answer.body)
    except NotAnArticle:
        return None
    if kind is Format.TEXT and answer.media in _HTML:
        return Format.HTML
    return kind if kind in (Format.HTML, Format.XML) else None


WARC = WarcHandler(name="warc")
