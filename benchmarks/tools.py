"""Extractors that are measured side by side, each used as its own documentation shows it for HTML that is at hand.

None of them may fetch anything: newspaper4k is told not to look at pictures, the others do not by themselves.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from typing import Any, NamedTuple

from lxml import etree, html
from scoring import FIELDS, Answer

from newsparse import Article, parse_article

#: What stands between the names where a tool gives one string for all.
_BETWEEN = re.compile(r"\s*(?:[;,|/&]|\band\b|\bund\b|\bet\b)\s*")

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Page(NamedTuple):
    """A saved page."""

    data: bytes
    """As a server sends it."""
    text: str
    """The same decoded, for tools that ask for a string; to decode it is not measured."""
    url: str | None


#: Reads a page; what it is called with and what of its result is an answer are two steps, of which the first is measured.
Read = Callable[[Page], Any]


class Tool(NamedTuple):
    """An extractor."""

    name: str
    package: str
    """What is installed."""
    module: str
    """What is imported."""
    make: Callable[[], Read]
    """Imports it, and gives what reads a page."""
    answer: Callable[[Any], Answer]
    """What of its result is compared."""
    fields: tuple[str, ...] = FIELDS
    """What it looks for at all."""

    @property
    def installed(self) -> bool:
        """Whether it can be imported."""
        return importlib.util.find_spec(self.module) is not None

    @property
    def version(self) -> str:
        """The version that is installed."""
        return version(self.package)


def bare_parse(page: Page) -> object:
    """The tree of a page, by lxml and nothing else: what everything is a multiple of."""
    return etree.fromstring(page.data, etree.HTMLParser())


def _newsparse(**options: Any) -> Callable[[], Read]:
    return lambda: lambda page: parse_article(page.data, url=page.url, **options)


def _of_newsparse(article: Article) -> Answer:
    byline, date = article.byline, article.date
    known = date is not None and date.precision in ("day", "minute")
    return Answer(
        headline=article.headline.text if article.headline else None,
        authors=(*(author.name for author in byline.authors), *byline.agencies) if byline else (),
        day=date.day.isoformat() if date is not None and known else None,
        body=article.text,
    )


def _trafilatura() -> Read:
    from trafilatura import bare_extraction

    return lambda page: bare_extraction(page.data, url=page.url, include_comments=False, with_metadata=True)


def _of_trafilatura(document: Any) -> Answer:
    if document is None:
        return Answer()
    return Answer(
        headline=document.title,
        authors=_names(document.author),
        day=_day(document.date),
        body=document.text or "",
    )


def _newspaper() -> Read:
    import newspaper

    def read(page: Page) -> Any:
        return newspaper.article(page.url or "https://page.invalid/", input_html=page.text, fetch_images=False)

    return read


def _of_newspaper(article: Any) -> Answer:
    return Answer(
        headline=next(_flat([article.title or None]), None),
        authors=tuple(_flat(article.authors)),
        day=_day(article.publish_date),
        body=article.text or "",
    )


def _readability() -> Read:
    from readability import Document

    def read(page: Page) -> tuple[str, str, str]:
        document = Document(page.data, url=page.url)
        return document.short_title(), document.author(), document.summary()

    return read


def _of_readability(read: tuple[str, str, str]) -> Answer:
    title, author, summary = read
    pieces = map(str, html.fromstring(summary).itertext()) if summary.strip() else ()
    return Answer(
        headline=title or None,
        authors=() if author == "[no-author]" else _names(author),
        body="\n".join(pieces),
    )


def _goose() -> Read:
    from goose3 import Goose

    goose = Goose()
    return lambda page: goose.extract(raw_html=page.text)


def _of_goose(article: Any) -> Answer:
    return Answer(
        headline=next(_flat([article.title or None]), None),
        authors=tuple(_flat(article.authors)),
        day=_day(article.publish_date) or _day(article.publish_datetime_utc),
        body=article.cleaned_text or "",
    )


def _flat(values: Iterable[Any]) -> Iterator[str]:
    """The strings in a list, some of which may be lists themselves: what a page's JSON-LD has is handed on by some tools as it is."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list | tuple):
            yield from _flat(value)


def _names(written: str | None) -> tuple[str, ...]:
    """The names in a string of several."""
    return tuple(filter(None, _BETWEEN.split(written or "")))


def _day(date: Any) -> str | None:
    """The day of a date, a moment or a string that begins with one."""
    begins = _ISO_DAY.match("" if date is None else str(date))
    return begins[0] if begins else None


#: In the order of the table.
TOOLS = (
    Tool("newsparse, fields", "newsparse", "newsparse", _newsparse(attribution=False), _of_newsparse),
    Tool("newsparse, with attribution", "newsparse", "newsparse", _newsparse(), _of_newsparse),
    Tool(
        "newsparse, fields, no outlet's handler",
        "newsparse",
        "newsparse",
        _newsparse(attribution=False, handler="generic-html"),
        _of_newsparse,
    ),
    Tool("trafilatura", "trafilatura", "trafilatura", _trafilatura, _of_trafilatura),
    Tool(
        "readability-lxml",
        "readability-lxml",
        "readability",
        _readability,
        _of_readability,
        tuple(field for field in FIELDS if field != "day"),
    ),
    Tool("goose3", "goose3", "goose3", _goose, _of_goose),
    Tool("newspaper4k", "newspaper4k", "newspaper", _newspaper, _of_newspaper),
)
