"""The values of a batch: what goes in, what comes out, and why something did not."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from newsparse.model.article import Article


class FailureKind(enum.StrEnum):
    """Why a record gave no article."""

    UNREADABLE = "unreadable"
    """It could not be fetched from where it is: no such file, a damaged archive."""
    NOT_AN_ARTICLE = "not-an-article"
    """It was read, and holds none."""
    BROKEN_ITEM = "broken-item"
    """One item of a message, feed or archive; the others came out."""
    STRICT = "strict"
    """The article has an issue of severity error, and `strict=True`."""
    LIMIT = "limit"
    """It goes past one of `Limits`."""
    HANDLER = "handler"
    """A rule of a handler failed on it."""
    TIMEOUT = "timeout"
    """It took longer than a worker may take."""
    MEMORY = "memory"
    """It took more memory than a worker may take."""
    CRASH = "crash"
    """The interpreter of the worker ended over it."""
    FAULT = "fault"
    """A fault in newsparse, to be reported."""


@attrs.frozen
class Failure:
    """Why a record, or an item of it, gave no article."""

    kind: FailureKind = attrs.field(converter=FailureKind)
    """The cause, for counting."""
    message: str
    """What happened, for a person."""
    where: str | None = None
    """The place in the record: `item 3`, the handler and the field; `None` for all of it."""

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


@attrs.frozen(kw_only=True, eq=False)
class Record:
    """One input of a batch: a page, a news item, a message of several."""

    data: bytes | Path = b""
    """Its bytes, or the file that holds them, which is then read by whoever parses it."""
    url: str | None = None
    """Its address."""
    name: str = ""
    """Where it came from: a file, `crawl.warc.gz#12`, `pages.zip!a.html`, `column.parquet#7`."""
    format: str | None = None
    """Its format, where that is known; otherwise it is sniffed."""
    encoding: str | None = None
    """Its character encoding, where somebody said it."""
    retrieved: dt.datetime | None = None
    """When it was fetched."""
    cut: bool = False
    """Whether the archive holds only a part of it."""
    fault: str | None = None
    """Why its reader could not get it; such a record comes out as a failure."""
    metadata: Mapping[str, Any] = attrs.field(factory=dict)
    """What else its reader or caller knows; it is handed through to the result."""


@attrs.frozen(kw_only=True)
class Result:
    """What became of one record."""

    index: int
    """The record's place among those given, from 0."""
    name: str = ""
    """The record's."""
    url: str | None = None
    """The record's."""
    metadata: Mapping[str, Any] = attrs.field(factory=dict)
    """The record's."""
    articles: tuple[Article, ...] = ()
    """Its articles: one of a page, several of a message."""
    failures: tuple[Failure, ...] = ()
    """What went wrong; a message may have both."""

    @property
    def article(self) -> Article | None:
        """The first of its articles, which for a page is the only one."""
        return self.articles[0] if self.articles else None

    @property
    def failure(self) -> Failure | None:
        """The first of its failures."""
        return self.failures[0] if self.failures else None
