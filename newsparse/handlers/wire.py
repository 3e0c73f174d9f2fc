"""Handlers of wire copy: messages between control characters, with a header of codes and a text that is read as any text."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import STATUSES, Management
from newsparse.fields.text_article import TextArticle, read_text_article
from newsparse.fields.wire_article import Marked, put_right
from newsparse.handlers.text import TextHandler
from newsparse.lexicon.languages import guess_language
from newsparse.lexicon.outlets import is_agency
from newsparse.lexicon.wire_stamps import read_stamp
from newsparse.model.article import Origin
from newsparse.model.date import NewsDate
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.item import Item, Subject
from newsparse.model.kinds import EvidenceSource, ItemStatus, Precision
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.load import load_text
from newsparse.reading.national_codes import national
from newsparse.reading.page import Page
from newsparse.reading.source import Source
from newsparse.reading.wire import Frame, frame_of, messages

#: No header has longer lines.
LONGEST_LINE = 200
#: So much of a message tells its language.
_SAMPLE = 6000
#: The day and the hour stand in so many characters behind the text.
_TRAILER = 80
_NAME = re.compile(r"[^\W\d_]{2,}")
#: A word, also where words are run together: 'BulletinKill'.
_WORD = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")


@attrs.frozen(kw_only=True)
class Header:
    """What a message's header states, as it stands there; `None` for what it leaves out."""

    service: str | None = None
    """The letters of the service, and the message's number in it."""
    number: str | None = None
    priority: str | None = None
    category: str | None = None
    keyword: str | None = None
    """The words that name the story."""
    version: str | None = None
    """Which lead or version it is."""
    sender: str | None = None
    """Words that may name the agency."""
    tabular: bool = False
    """Whether the text is set in tables."""


@attrs.frozen(kw_only=True)
class WireHandler(TextHandler, ABC):
    """Reads messages of a wire's transmission: a subclass says what its header holds and what its marks mean."""

    scheme: str
    """What its codes are called in evidence and subjects."""
    header_lines: int = 1
    """The lines of a header without the STX that ends it."""
    urgencies: Mapping[str, int] = attrs.field(factory=dict, eq=False)
    """How urgent each priority is, as the IPTC counts."""
    categories: Mapping[str, str] = attrs.field(factory=dict, eq=False)
    """The names of the categories that are known."""

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:  # noqa: ARG002 - text has no nodes
        """The messages of the transmission, one after the other, each with its header and trailer."""
        content = source.content
        if not isinstance(content, str | bytes):
            return
        for message in messages(content):
            document = load_text(message, url=source.url, encoding=source.encoding)
            text = self.decoded(document.text)
            frame = frame_of(text, self.header_lines)
            cut = (
                (Issue.of(IssueCode.INPUT_TRUNCATED, None, "the message has no mark of its end"),)
                if frame.cut_off
                else ()
            )
            yield attrs.evolve(document, text=text, data=frame, issues=(*document.issues, *cut))

    def decoded(self, text: str) -> str:
        """A message with the characters that its codes stand for."""
        return national(text, guess_language(text[:_SAMPLE])) if text.isascii() else text

    @abstractmethod
    def read_header(self, page: Page) -> Header:
        """What the header states."""

    @abstractmethod
    def read_marks(self, page: Page) -> Marked:
        """What the marks of the wire say of the message's lines."""

    def read_lines(self, page: Page, hints: Hints) -> TextArticle:
        """The fields of the message's text, put right by its marks."""
        return page.once(_wire_article, self, hints)

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Address and language as of any text; the keywords of the header are its topics."""
        identity = super().read_identity(page, hints)
        keywords = self.keywords(self.read_header(page))
        if not keywords:
            return identity
        found = tuple(self._stated("keyword", keyword) for keyword in keywords)
        return attrs.evolve(identity, topics=keywords, origins=(*identity.origins, Origin("topics", found)))

    def keywords(self, header: Header) -> tuple[str, ...]:  # noqa: ARG002 - most wires have one keyword, which is the slug
        """The keywords among a header's words."""
        return ()

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """When it was sent: as of any text, else by the trailer."""
        reading = super().read_dates(page, hints)
        if reading.value.published is not None:
            return reading
        _, end = frame(page).text
        trailer = page.document.text[end : end + _TRAILER].strip("\x03 \r\n\t")
        moment = read_stamp(trailer)
        if moment is None:
            return reading
        raw = trailer.partition("\n")[0]
        evidence = Evidence(EvidenceSource.FORMAT, f"{self.scheme}:trailer", raw)
        date = NewsDate(moment, Precision.MINUTE, raw, (evidence,))
        return Reading(Dates(published=date, modified=reading.value.modified))

    def read_item(self, page: Page, hints: Hints) -> Management:  # noqa: ARG002 - the header states it
        """What the header says about handling the message."""
        header = self.read_header(page)
        code = header.category.lower() if header.category else None
        item = Item(
            id=f"{header.service}{header.number}" if header.service and header.number else None,
            version=header.version,
            status=_status(header),
            urgency=self.urgencies.get((header.priority or "").lower()),
            slug=header.keyword,
            provider=_agency(header.sender),
            subjects=(Subject(code=code, name=self.categories.get(code), scheme=self.scheme),) if code else (),
        )
        stated = (
            ("id", "number", item.id),
            ("version", "version", header.version),
            ("status", "version", header.version or header.keyword),
            ("urgency", "priority", header.priority),
            ("slug", "keyword", header.keyword),
            ("provider", "sender", header.sender),
        )
        return Management(
            item=item if item != Item() else None,
            origins=tuple(
                Origin(f"item.{name}", (self._stated(where, raw),))
                for name, where, raw in stated
                if raw and getattr(item, name) is not None
            ),
        )

    def _stated(self, where: str, raw: str) -> Evidence:
        return Evidence(EvidenceSource.FORMAT, f"{self.scheme}:header/{where}", raw.strip())


def frame(page: Page) -> Frame:
    """Where the parts of a page's message are."""
    found: Frame = page.document.data
    return found


def outside(page: Page) -> frozenset[int]:
    """The numbers of the blocks of a message's header and trailer."""
    start, end = frame(page).text
    return frozenset(block.number for block in page.blocks if block.end <= start or block.start >= end)


def _wire_article(page: Page, handler: WireHandler, hints: Hints) -> TextArticle:
    return put_right(read_text_article(page, hints), page, handler.read_marks(page))


def _agency(sender: str | None) -> str | None:
    """The agency among the words of a header: 'ccccb dpa 061' → dpa."""
    return next((name for name in _NAME.findall(sender or "") if is_agency(name)), None)


def _status(header: Header) -> ItemStatus | None:
    """The status that a version says, in the header or behind the keyword: 'BulletinKill' → cancelled."""
    said = f"{header.version or ''} {(header.keyword or '').partition(',')[2]}"
    return next((STATUSES[word] for word in map(str.lower, _WORD.findall(said)) if word in STATUSES), None)
