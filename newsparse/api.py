"""What users call. The pipeline behind it is imported by the first call: importing newsparse costs next to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypedDict, Unpack

if TYPE_CHECKING:
    import datetime as dt

    from newsparse.handlers.protocol import Handler
    from newsparse.handlers.registry import Registry
    from newsparse.model.article import Annotations, Article
    from newsparse.model.content import Link
    from newsparse.model.explanation import Explanation
    from newsparse.model.limits import Limits
    from newsparse.reading.source import Given


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
    from newsparse.pipeline.parse import parse_only
    from newsparse.pipeline.task import open_task

    task = open_task(
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
    return parse_only(task).article


def parse_articles(source: Given, **options: Unpack[ParseOptions]) -> Iterator[Article]:
    """Every article of a message, feed or archive, one after the other; a page or a text is a message of one.

    Takes and raises what `parse_article` does, but not `MultipleArticles`. A broken item of a message raises
    `ItemError(index)`; calling `next()` again goes on behind it. Files of XML and JSON are read as they are needed.
    """
    from newsparse.pipeline.parse import Articles
    from newsparse.pipeline.task import open_task

    return Articles(open_task(source, **options))


def explain(source: Given, **options: Unpack[ParseOptions]) -> Explanation:
    """Which handler read the input, which evidence won each field, which lost, and why.

    Takes and raises what `parse_article` does.
    """
    from newsparse.model.explanation import Explanation
    from newsparse.pipeline.parse import parse_only
    from newsparse.pipeline.task import open_task

    parsed = parse_only(open_task(source, **options))
    return Explanation(parsed.article, parsed.handlers, parsed.fields())


def annotate(
    text: str,
    *,
    published: dt.date | str | None = None,
    outlet: str | None = None,
    language: str | None = None,
    links: Iterable[Link] = (),
    attitudes: bool = False,
) -> Annotations:
    """The quotations, sources and citations of a plain text, without looking for a headline.

    Every span counts in `text` exactly as it was given. `attitudes=True` adds beliefs, intentions, refusals and the
    like, each with `Quote.attitude` set.
    """
    from newsparse.pipeline.attributing import annotate_text
    from newsparse.pipeline.task import moment

    return annotate_text(
        text,
        published=moment("published", published),
        outlet=outlet,
        language=language,
        links=tuple(links),
        attitudes=attitudes,
    )
