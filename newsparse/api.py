"""The pipeline on one page: open, choose, render, read, assemble, attribute."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TypedDict, Unpack

import attrs

from newsparse.attribution.attribute import attribute
from newsparse.attribution.passage import Setting
from newsparse.fields.assembly import assemble
from newsparse.fields.dateline import read_dateline
from newsparse.fields.known import Known
from newsparse.fields.reading import Hints
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Choice, Registry
from newsparse.lexicon.languages import guess_language
from newsparse.model.article import Annotations, Article, Origin
from newsparse.model.content import Link
from newsparse.model.date import NewsDate
from newsparse.model.errors import MultipleArticles, NotAnArticle, StrictError
from newsparse.model.explanation import Candidate, Explanation, FieldExplanation, HandlerChoice
from newsparse.model.kinds import EvidenceSource, Severity
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.source import Given, Source, open_source

_DEFAULT_LIMITS = Limits()


class ParseOptions(TypedDict, total=False):
    """The keyword arguments of `parse_article`, which `parse_articles` and `explain` take too."""

    url: str | None
    format: str | None
    encoding: str | None
    handler: Handler | str | None
    registry: Registry | None
    outlet: str | None
    published: dt.date | str | None
    language: str | None
    retrieved: dt.date | str | None
    attribution: bool
    limits: Limits | None
    strict: bool


@attrs.frozen(kw_only=True)
class _Task:
    """An input that is open, and what is to be done with it."""

    source: Source
    hints: Hints
    handler: Handler | None
    registry: Registry
    attribution: bool
    limits: Limits
    strict: bool

    def documents(self) -> Iterator[Document]:
        """The documents of the input."""
        opener = self.handler or self.registry.generic(self.source.format)
        return opener.open(self.source, self.limits)

    def choose(self, document: Document) -> Choice:
        """The handler that the caller names, or the registry's choice."""
        if self.handler is None:
            return self.registry.choose(document, document.url)
        return Choice(self.handler, (HandlerChoice(self.handler.name, True, "the caller asked for it"),))


@attrs.frozen
class _Parsed:
    """An article and how it came about."""

    article: Article
    handlers: tuple[HandlerChoice, ...]
    fields: tuple[FieldExplanation, ...]


def parse_article(
    source: Given,
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
) -> Article:
    """The article that `source` holds: a `str` or `bytes` of content, a `Path`, a binary file or an lxml tree.

    `outlet`, `published`, `language` and `url` are what the caller knows; the page's own word comes first. `retrieved`
    is when it was fetched, the only clock for "2 hours ago" and for dates in the future. `handler` (a name or a value)
    and `registry` say who reads it; `attribution=False` leaves quotations, sources and citations out and saves their
    time.

    Trouble with the page is in `Article.issues`. Raises `NotAnArticle` for input that cannot be one, `LimitExceeded`
    past `limits`, `UnknownHandler`, `HandlerConflict`, `HandlerError` for a fault in a handler, and with `strict=True`
    `StrictError` where an issue is an error.
    """
    task = _open(
        source,
        url=url,
        format=format,
        encoding=encoding,
        handler=handler,
        registry=registry,
        outlet=outlet,
        published=published,
        language=language,
        retrieved=retrieved,
        attribution=attribution,
        limits=limits,
        strict=strict,
    )
    return _only(task).article


def parse_articles(source: Given, **options: Unpack[ParseOptions]) -> Iterator[Article]:
    """Every article of a message, feed or archive, one after the other; a page or a text is a message of one.

    Takes and raises what `parse_article` does.
    """
    task = _open(source, **options)
    return (_parse(document, task).article for document in task.documents())


def explain(source: Given, **options: Unpack[ParseOptions]) -> Explanation:
    """Which handler read the input, which evidence won each field, which lost, and why.

    Takes and raises what `parse_article` does.
    """
    parsed = _only(_open(source, **options))
    return Explanation(parsed.article, parsed.handlers, parsed.fields)


def annotate(
    text: str,
    *,
    published: dt.date | str | None = None,
    outlet: str | None = None,
    language: str | None = None,
    links: tuple[Link, ...] = (),
    attitudes: bool = False,
) -> Annotations:
    """The quotations, sources and citations of a plain text, without looking for a headline.

    Every span counts in `text` exactly as it was given. `attitudes=True` adds beliefs, intentions, refusals and the
    like, each with `Quote.attitude` set.
    """
    setting = Setting(
        text=text,
        links=tuple(links),
        published=_moment("published", published),
        outlet=outlet,
        language=language or guess_language(text),
        attitudes=attitudes,
    )
    found = attribute(setting)
    return Annotations(
        text=text, quotes=found.quotes, sources=found.sources, citations=found.citations, issues=found.issues
    )


def _moment(name: str, value: dt.date | str | None) -> dt.date | None:
    """A date that the caller gives, as `date` or `datetime`."""
    if value is None or isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else dt.datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise ValueError(
            f"{name}={value!r} is no date; give a date, a datetime or ISO 8601 such as '2015-10-05'"
        ) from None


def _open(
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
) -> _Task:
    """The input, opened, with everything that the caller says checked."""
    bounds = limits or _DEFAULT_LIMITS
    handlers = registry if registry is not None else Registry.default()
    hints = Hints(
        url=url,
        outlet=outlet,
        published=_moment("published", published),
        language=language,
        retrieved=_moment("retrieved", retrieved),
    )
    return _Task(
        source=open_source(given, format=format, encoding=encoding, url=url, limits=bounds),
        hints=hints,
        handler=handlers.named(handler) if isinstance(handler, str) else handler,
        registry=handlers,
        attribution=attribution,
        limits=bounds,
        strict=strict,
    )


def _only(task: _Task) -> _Parsed:
    """The one article of the input; raises `MultipleArticles` where there are more."""
    documents = task.documents()
    first = next(documents, None)
    if first is None:
        raise NotAnArticle("the input holds no article")
    if next(documents, None) is not None:
        raise MultipleArticles(str(task.source.format))
    return _parse(first, task)


def _parse(document: Document, task: _Task) -> _Parsed:
    """The article of one document: every step of the pipeline, in order."""
    choice = task.choose(document)
    handler, hints = choice.handler, task.hints
    page = handler.page(document)
    identity = handler.read_identity(page, hints)
    hints = attrs.evolve(hints, language=identity.language or hints.language, outlet=identity.outlet or hints.outlet)
    headline = handler.read_headline(page, hints)
    byline = handler.read_byline(page, hints)
    dates = handler.read_dates(page, hints)
    published = dates.value.published or _of_caller(task.hints.published)
    known = Known(headline=headline.value, byline=byline.value, date=published, modified=dates.value.modified)
    body = handler.read_body(page, hints, known)
    text, blocks, links = assemble(body.value)
    if not text and headline.value is None:
        raise NotAnArticle("the input has neither a headline nor any article text")
    language = identity.language or guess_language(text)
    day = published.value if published else None
    dateline = read_dateline(blocks[0].span.text, language=language, published=day) if blocks else None
    article = Article(
        headline=headline.value,
        byline=byline.value,
        date=published,
        modified=dates.value.modified,
        dateline=dateline,
        text=text,
        blocks=blocks,
        furniture=body.value.furniture,
        images=body.value.images,
        links=links,
        notices=body.value.notices,
        outlet=identity.outlet,
        url=identity.url,
        language=language,
        section=identity.section,
        topics=identity.topics,
        paywalled=identity.paywalled if identity.paywalled is not None else body.value.paywalled,
        handler=handler.name,
        origins=_origins(identity.origins, language, identity.language),
        issues=(*document.issues, *identity.issues, *headline.issues, *byline.issues, *dates.issues, *body.issues),
    )
    if task.attribution:
        article = _attributed(article)
    if task.strict and (errors := tuple(i for i in article.issues if i.severity is Severity.ERROR)):
        raise StrictError(errors)
    fields = (
        FieldExplanation("headline", headline.candidates),
        FieldExplanation("byline", byline.candidates),
        FieldExplanation("date", dates.candidates),
        FieldExplanation("text", body.candidates),
        *(FieldExplanation(o.field, _as_candidates(o)) for o in article.origins),
    )
    return _Parsed(article, choice.considered, fields)


def _attributed(article: Article) -> Article:
    """The article with its quotations, sources and citations."""
    dateline = article.dateline
    found = attribute(
        Setting(
            text=article.text,
            blocks=article.blocks,
            links=article.links,
            headline=article.headline.text if article.headline else None,
            dek=article.headline.dek if article.headline else None,
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


def _as_candidates(origin: Origin) -> tuple[Candidate, ...]:
    """The places of a plain value as `explain()` shows them."""
    return tuple(
        Candidate(evidence.raw, evidence, i == 0, "first in the order of precedence" if i == 0 else "comes later in it")
        for i, evidence in enumerate(origin.evidence)
    )
