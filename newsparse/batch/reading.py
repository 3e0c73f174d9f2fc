"""One record to its articles and failures; nothing that is wrong with a record is raised."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.api import ParseOptions, parse_articles
from newsparse.batch.record import Failure, FailureKind, Record
from newsparse.model.article import Article
from newsparse.model.errors import (
    HandlerError,
    ItemError,
    LimitExceeded,
    MultipleArticles,
    NewsparseError,
    NotAnArticle,
    StrictError,
)
from newsparse.model.issue import Issue, IssueCode

#: What each error means for a record; the first that fits.
_KINDS: tuple[tuple[type[Exception], FailureKind], ...] = (
    (NotAnArticle, FailureKind.NOT_AN_ARTICLE),
    (MultipleArticles, FailureKind.NOT_AN_ARTICLE),
    (LimitExceeded, FailureKind.LIMIT),
    (StrictError, FailureKind.STRICT),
    (NewsparseError, FailureKind.HANDLER),
    (OSError, FailureKind.UNREADABLE),
    (UnicodeError, FailureKind.UNREADABLE),
)


def read_record(record: Record, options: ParseOptions) -> Iterator[Article | Failure]:
    """The articles and failures of a record, in order, at least one.

    Only `MemoryError` passes, for the one who set the bound to tell of it.
    """
    if record.fault is not None:
        yield Failure(FailureKind.UNREADABLE, record.fault)
        return
    articles: Iterator[Article] | None = None
    found = False
    while True:
        try:
            if articles is None:
                articles = parse_articles(record.data, **_told(record, options))
            article = next(articles, None)
        except MemoryError:
            raise
        except ItemError as error:  # the items after it can still be read
            found = True
            yield Failure(FailureKind.BROKEN_ITEM, error.reason, f"item {error.index}")
            continue
        except Exception as error:
            if isinstance(error.__cause__, MemoryError):  # of a handler's rule
                raise MemoryError from error
            yield failure_of(error)
            return
        if article is None:
            break
        found = True
        yield _marked(article) if record.cut else article
    if not found:
        yield Failure(FailureKind.NOT_AN_ARTICLE, "holds no article")


def failure_of(error: Exception) -> Failure:
    """An error as the failure that it is for a record."""
    kind = next((kind for cls, kind in _KINDS if isinstance(error, cls)), FailureKind.FAULT)
    if kind is FailureKind.FAULT:
        return Failure(kind, f"a fault in newsparse, please report it: {type(error).__name__}: {error}")
    if isinstance(error, HandlerError):
        return Failure(kind, error.reason, f"handler {error.handler!r}, {error.field}")
    if isinstance(error, OSError):
        return Failure(kind, error.strerror or str(error))
    return Failure(kind, str(error))


def _told(record: Record, options: ParseOptions) -> ParseOptions:
    """The caller's options with what is known of this record."""
    told = ParseOptions(**options)
    if record.url is not None:
        told["url"] = record.url
    if record.format is not None:
        told["format"] = record.format
    if record.encoding is not None:
        told["encoding"] = record.encoding
    if record.retrieved is not None and told.get("retrieved") is None:
        told["retrieved"] = record.retrieved
    return told


def _marked(article: Article) -> Article:
    """An article of a record that was cut off."""
    issue = Issue.of(IssueCode.INPUT_TRUNCATED, None, "the archive holds only a part of the page")
    return article if issue in article.issues else attrs.evolve(article, issues=(*article.issues, issue))
