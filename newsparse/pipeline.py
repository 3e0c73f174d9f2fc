"""The pipeline on one page: open, choose, render, read, assemble, attribute."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import attrs

from newsparse.attribution.attribute import attribute
from newsparse.attribution.passage import Setting
from newsparse.fields.assembly import assemble
from newsparse.fields.date import Dates
from newsparse.fields.dateline import read_dateline
from newsparse.fields.identity import Identity
from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import Management
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Choice, Registry
from newsparse.lexicon.languages import guess_language
from newsparse.model.article import Annotations, Article, Origin
from newsparse.model.content import Link
from newsparse.model.date import NewsDate
from newsparse.model.errors import ItemError, LimitExceeded, MultipleArticles, NewsparseError, NotAnArticle, StrictError
from newsparse.model.explanation import Candidate, FieldExplanation, HandlerChoice
from newsparse.model.fields import Byline, Headline
from newsparse.model.issue import Issue
from newsparse.model.kinds import EvidenceSource, Severity
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page
from newsparse.reading.source import Given, Source, open_source

_DEFAULT_LIMITS = Limits()

#: So many of the first blocks are looked through for the dek.
_LEADS = 8


@attrs.frozen(kw_only=True)
class Task:
    """An input that is open, and what is to be done with it."""

    source: Source
    hints: Hints
    opener: Choice
    """The handler that opens the input: the caller's, a format's, or the generic one."""
    handler: Handler | None
    """The one that the caller names."""
    registry: Registry
    attribution: bool
    limits: Limits
    strict: bool

    def documents(self) -> Iterator[Document]:
        """The documents of the input, those of the pages in an archive among them."""
        for document in self.opener.handler.open(self.source, self.limits):
            if document.source is None:
                yield document
            else:
                yield from self._contained(document)

    def _contained(self, document: Document) -> Iterator[Document]:
        """The documents of an input within the input; what is no page and no known XML is passed over, as pictures are."""
        try:
            opener = _asked_for(self.handler) if self.handler is not None else self.registry.opener(document.source)
            own = opener if self.handler is not None or opener.handler.signs else None
            for inner in opener.handler.open(document.source, self.limits):
                yield attrs.evolve(
                    inner,
                    url=inner.url or document.url,
                    retrieved=document.retrieved,
                    opened_by=own,
                    issues=(*inner.issues, *document.issues),
                )
        except NotAnArticle:
            return
        except NewsparseError as error:  # costs this page alone
            yield Document(format=document.format, url=document.url, fault=str(error))

    def choose(self, document: Document) -> Choice:
        """The handler that the caller names or that opened the item, or the registry's choice for a page or a text."""
        if document.opened_by is not None:
            own: Choice = document.opened_by
            return own
        if self.handler is not None or (self.opener.handler.signs and self.opener.handler.format is document.format):
            return self.opener
        return self.registry.choose(document, document.url)

    def told_of(self, document: Document) -> Hints:
        """What is known of a document beforehand: the caller's word, and the archive's, which knows each page's own address."""
        if document.retrieved is None:
            return self.hints
        return attrs.evolve(
            self.hints,
            url=document.url or self.hints.url,
            retrieved=self.hints.retrieved or document.retrieved,
        )


@attrs.frozen(kw_only=True)
class Readings:
    """Everything that a handler reads off a page."""

    identity: Identity
    headline: Reading[Headline | None]
    byline: Reading[Byline | None]
    dates: Reading[Dates]
    published: NewsDate | None
    """The page's date, else the caller's."""
    managed: Management
    body: Reading[Body]


@attrs.frozen
class Parsed:
    """An article and how it came about."""

    article: Article
    handlers: tuple[HandlerChoice, ...]
    readings: Readings

    def fields(self) -> tuple[FieldExplanation, ...]:
        """What was weighed for each field."""
        return _fields(self.readings, self.article)


def moment(name: str, value: dt.date | str | None) -> dt.date | None:
    """A date that the caller gives, as `date` or `datetime`."""
    if value is None or isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else dt.datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise ValueError(
            f"{name}={value!r} is no date; give a date, a datetime or ISO 8601 such as '2015-10-05'"
        ) from None


def open_task(
    given: Given,
    *,
    url: str | None = None,
    format: str | None = None,  # noqa: A002 - the contract's name
    encoding: str | None = None,
    handler: Handler | str | None = None,
    registry: Registry | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    language: str | None = None,
    retrieved: dt.date | str | None = None,
    attribution: bool = True,
    limits: Limits | None = None,
    strict: bool = False,
) -> Task:
    """The input, opened, with everything that the caller says checked."""
    bounds = limits or _DEFAULT_LIMITS
    handlers = registry if registry is not None else Registry.default()
    hints = Hints(
        url=url,
        outlet=outlet,
        published=moment("published", published),
        language=language,
        retrieved=moment("retrieved", retrieved),
    )
    source = open_source(given, format=format, encoding=encoding, url=url, limits=bounds)
    named = handlers.named(handler) if isinstance(handler, str) else handler
    if named is not None and (isinstance(named, type) or not isinstance(named, Handler)):
        raise TypeError(f"handler={named!r} is no handler; give the name of one, or a value such as HtmlHandler(...)")
    return Task(
        source=source,
        hints=hints,
        opener=_asked_for(named) if named is not None and source.format is not Format.WARC else handlers.opener(source),
        handler=named,
        registry=handlers,
        attribution=attribution,
        limits=bounds,
        strict=strict,
    )


def _asked_for(handler: Handler) -> Choice:
    return Choice(handler, (HandlerChoice(handler.name, True, "the caller asked for it"),))


def parse_only(task: Task) -> Parsed:
    """The one article of the input; raises `MultipleArticles` where there are more."""
    documents = task.documents()
    first = next(documents, None)
    if first is None:
        raise NotAnArticle(f"the input holds no article: {task.opener.handler.name} found none to read in it")
    if next(documents, None) is not None:
        raise MultipleArticles(task.opener.handler.name if task.opener.handler.signs else str(task.source.format))
    if first.fault is not None:
        raise NotAnArticle(f"the input's only item is broken: {first.fault}")
    return parse_document(first, task)


class Articles:
    """The articles of an input, one after the other. A broken item raises `ItemError`, and the next call goes on behind it.

    An archive's pages that are no articles are passed over: crawlers fetch front pages, forms and errors as well.
    """

    __slots__ = ("_documents", "_index", "_task")

    def __init__(self, task: Task) -> None:
        self._task = task
        self._documents = task.documents()
        self._index = -1

    def __iter__(self) -> Articles:
        return self

    def __next__(self) -> Article:
        for document in self._documents:
            self._index += 1
            if document.fault is not None:
                raise ItemError(self._index, document.fault)
            try:
                return parse_document(document, self._task).article
            except NotAnArticle as error:
                if self._task.source.format is Format.WARC:
                    continue
                if not self._task.opener.handler.signs:
                    raise
                raise ItemError(self._index, str(error)) from error
        raise StopIteration


def parse_document(document: Document, task: Task) -> Parsed:
    """The article of one document: every step of the pipeline, in order."""
    spent = _Spent(task.limits.seconds)
    choice = task.choose(document)
    page = choice.handler.page(document)
    spent.check()
    readings = _read(choice.handler, page, task.told_of(document))
    spent.check()
    article = _article(choice.handler.name, (*document.issues, *page.issues), readings)
    if task.attribution:
        article = _attributed(article)
        spent.check()
    if task.strict and (errors := tuple(i for i in article.issues if i.severity is Severity.ERROR)):
        raise StrictError(errors)
    return Parsed(article, choice.considered, readings)


class _Spent:
    """The processor time that this thread has spent on one article; looked at between the steps, not within one."""

    __slots__ = ("_allowed", "_started")

    def __init__(self, allowed: float | None) -> None:
        self._allowed = allowed
        self._started = time.thread_time() if allowed is not None else 0.0

    def check(self) -> None:
        """Raises `LimitExceeded` past `limits.seconds`."""
        if self._allowed is not None and (spent := time.thread_time() - self._started) > self._allowed:
            raise LimitExceeded("seconds", self._allowed, round(spent, 3))


def _read(handler: Handler, page: Page, hints: Hints) -> Readings:
    """The fields, each knowing those before it."""
    identity = handler.read_identity(page, hints)
    told = attrs.evolve(hints, language=identity.language or hints.language, outlet=identity.outlet or hints.outlet)
    headline = handler.read_headline(page, told)
    byline = handler.read_byline(page, told)
    dates = handler.read_dates(page, told)
    published = dates.value.published or _of_caller(hints.published)
    known = Known(headline=headline.value, byline=byline.value, date=published, modified=dates.value.modified)
    managed = handler.read_item(page, told)
    body = handler.read_body(page, told, known)
    return Readings(
        identity=identity,
        headline=headline,
        byline=byline,
        dates=dates,
        published=published,
        managed=managed,
        body=body,
    )


def _article(handler: str, found: tuple[Issue, ...], readings: Readings) -> Article:
    """The article without its attribution; raises `NotAnArticle` where there is nothing to read."""
    identity, managed, body = readings.identity, readings.managed, readings.body.value
    headline, published = readings.headline.value, readings.published
    text, blocks, links = assemble(body)
    if not text and headline is None:
        raise NotAnArticle("the input has neither a headline nor any article text")
    language = identity.language or guess_language(text)
    day = published.day if published else None
    written = read_dateline(blocks[0].span.text, language=language, published=day) if blocks else None
    results = (readings.headline, readings.byline, readings.dates, readings.body)
    return Article(
        headline=headline,
        byline=readings.byline.value,
        date=published,
        modified=readings.dates.value.modified,
        dateline=managed.dateline
        if managed.item is not None and managed.dateline is not None
        else written or managed.dateline or managed.located,
        text=text,
        blocks=blocks,
        furniture=body.furniture,
        images=body.images,
        links=links,
        notices=body.notices,
        outlet=identity.outlet,
        url=identity.url,
        language=language,
        section=identity.section,
        topics=identity.topics,
        paywalled=identity.paywalled if identity.paywalled is not None else body.paywalled,
        item=managed.item,
        handler=handler,
        origins=(*_origins(identity.origins, language, identity.language), *managed.origins),
        issues=(*found, *identity.issues, *managed.issues, *(issue for result in results for issue in result.issues)),
    )


def _fields(readings: Readings, article: Article) -> tuple[FieldExplanation, ...]:
    """What was weighed for each field."""
    return (
        FieldExplanation("headline", readings.headline.candidates),
        FieldExplanation("byline", readings.byline.candidates or _as_read("byline", article)),
        FieldExplanation("date", readings.dates.candidates or _as_read("date", article)),
        FieldExplanation("modified", _as_read("modified", article)),
        FieldExplanation("text", readings.body.candidates or _of_blocks(article)),
        *(FieldExplanation(origin.field, _as_candidates(origin)) for origin in article.origins),
    )


def _attributed(article: Article) -> Article:
    """The article with its quotations, sources and citations."""
    dateline = article.dateline
    found = attribute(
        Setting(
            text=article.text,
            blocks=article.blocks,
            links=article.links,
            headline=article.headline.text if article.headline else None,
            dek=_apart(article),
            captions=tuple((i, image.caption) for i, image in enumerate(article.images) if image.caption),
            published=article.date.day if article.date else None,
            dateline_date=dateline.date.day if dateline and dateline.date else None,
            outlet=article.outlet,
            language=article.language,
        )
    )
    headline = article.headline
    if headline is not None:
        own = tuple(quote for quote in found.quotes if any(part.of == "headline" for part in quote.parts))
        headline = attrs.evolve(headline, quotes=own)
    return attrs.evolve(
        article,
        headline=headline,
        quotes=found.quotes,
        sources=found.sources,
        citations=found.citations,
        issues=(*article.issues, *found.issues),
    )


def _apart(article: Article) -> str | None:
    """The dek, unless it is the lead of the text too: its quotations are found there, and once is enough."""
    dek = article.headline.dek if article.headline else None
    return dek if dek is None or all(block.span.text != dek for block in article.blocks[:_LEADS]) else None


def _of_caller(published: dt.date | None) -> NewsDate | None:
    """The date that the caller knows, the last witness."""
    if published is None:
        return None
    raw = published.isoformat()
    precision = "minute" if isinstance(published, dt.datetime) else "day"
    return NewsDate(published, precision, raw, (Evidence(EvidenceSource.CALLER, "published", raw),))


def _origins(origins: tuple[Origin, ...], language: str | None, stated: str | None) -> tuple[Origin, ...]:
    """Where the plain values were found; a language that nobody states is told from the text."""
    if language is None or stated is not None:
        return origins
    return (*origins, Origin("language", (Evidence(EvidenceSource.TEXT, "the body's words", language),)))


def _as_read(field: str, article: Article) -> tuple[Candidate, ...]:
    """The places of a value for which nothing else was weighed."""
    return _as_candidates(Origin(field, article.evidence_of(field)))


def _of_blocks(article: Article) -> tuple[Candidate, ...]:
    """The text as `explain()` shows it: no place states all of it."""
    if not article.blocks:
        return ()
    first, count = article.blocks[0].span.text, len(article.blocks)
    evidence = Evidence(EvidenceSource.TEXT, "1 block" if count == 1 else f"{count} blocks", first)
    return (Candidate(first, evidence, True, "each block was told from furniture by itself"),)


def _as_candidates(origin: Origin) -> tuple[Candidate, ...]:
    """The places of a plain value as `explain()` shows them."""
    return tuple(
        Candidate(evidence.raw, evidence, i == 0, "first in the order of precedence" if i == 0 else "comes later in it")
        for i, evidence in enumerate(origin.evidence)
    )


def annotate_text(
    text: str,
    *,
    published: dt.date | None,
    outlet: str | None,
    language: str | None,
    links: tuple[Link, ...],
    attitudes: bool,
) -> Annotations:
    """The quotations, sources and citations of a plain text."""
    setting = Setting(
        text=text,
        links=links,
        published=published,
        outlet=outlet,
        language=language or guess_language(text),
        attitudes=attitudes,
    )
    found = attribute(setting)
    return Annotations(
        text=text, quotes=found.quotes, sources=found.sources, citations=found.citations, issues=found.issues
    )
