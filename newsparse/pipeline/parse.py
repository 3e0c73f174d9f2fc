"""The pipeline on one page: open, choose, render, read, assemble, attribute."""

from __future__ import annotations

import time

import attrs

from newsparse.model.article import Article
from newsparse.model.errors import ItemError, LimitExceeded, MultipleArticles, NotAnArticle, StrictError
from newsparse.model.explanation import FieldExplanation, HandlerChoice
from newsparse.model.kinds import Severity
from newsparse.pipeline.article import article_of
from newsparse.pipeline.attributing import attributed
from newsparse.pipeline.explaining import explain_fields
from newsparse.pipeline.readings import Readings, read_page
from newsparse.pipeline.task import Task
from newsparse.reading.document import Document, Format


@attrs.frozen
class Parsed:
    """An article and how it came about."""

    article: Article
    handlers: tuple[HandlerChoice, ...]
    readings: Readings

    def fields(self) -> tuple[FieldExplanation, ...]:
        """What was weighed for each field."""
        return explain_fields(self.readings, self.article)


def parse_only(task: Task) -> Parsed:
    """The one article of the input; raises `MultipleArticles` where there are more."""
    documents = task.documents()
    first = next(documents, None)
    if first is None:
        raise task.holds_none()
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
        if self._index < 0 and not self._task.is_told_by_signs():
            self._index = 0  # said once
            raise self._task.holds_none()
        raise StopIteration


def parse_document(document: Document, task: Task) -> Parsed:
    """The article of one document: every step of the pipeline, in order."""
    spent = Spent(task.limits.seconds)
    choice = task.choose(document)
    page = choice.handler.page(document)
    spent.check()
    readings = read_page(choice.handler, page, task.told_of(document))
    spent.check()
    article = article_of(choice.handler.name, (*document.issues, *page.issues), readings)
    if task.attribution:
        article = attributed(article)
        spent.check()
    if task.strict and (errors := tuple(i for i in article.issues if i.severity is Severity.ERROR)):
        raise StrictError(errors)
    return Parsed(article, choice.considered, readings)


class Spent:
    """The processor time that this thread has spent on one article; looked at between the steps, not within one."""

    __slots__ = ("_allowed", "_started")

    def __init__(self, allowed: float | None) -> None:
        self._allowed = allowed
        self._started = time.thread_time() if allowed is not None else 0.0

    def check(self) -> None:
        """Raises `LimitExceeded` past `limits.seconds`."""
        if self._allowed is not None and (spent := time.thread_time() - self._started) > self._allowed:
            raise LimitExceeded("seconds", self._allowed, round(spent, 3))
