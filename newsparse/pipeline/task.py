"""An input that is open, and what the caller says of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs

from newsparse.fields.reading import Hints
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Choice, Registry
from newsparse.model.errors import NewsparseError, NotAnArticle
from newsparse.model.explanation import HandlerChoice
from newsparse.model.limits import Limits
from newsparse.reading.document import Document, Format
from newsparse.reading.source import Given, Source, open_source

_DEFAULT_LIMITS = Limits()


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
            opener = (
                _asked_for(self.handler, document.source, sniffed=True)
                if self.handler is not None
                else self.registry.opener(document.source)
            )
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

    def is_told_by_signs(self) -> bool:
        """Whether the input shows that it is what its handler reads; a feed without entries is one all the same."""
        head = self.source.head()
        return any(sign.shown_by(head) for sign in self.opener.handler.signs)

    def holds_none(self) -> NotAnArticle:
        """What to raise where no item was found."""
        if self.handler is None and not self.opener.handler.signs:
            return self.registry.no_known_kind(self.source.format)
        return NotAnArticle(f"the input holds no article: {self.opener.handler.name} found none to read in it")

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
        opener=_asked_for(named, source, sniffed=format is None)
        if named is not None and source.format is not Format.WARC
        else handlers.opener(source),
        handler=named,
        registry=handlers,
        attribution=attribution,
        limits=bounds,
        strict=strict,
    )


#: What a handler of a format reads besides, if it has to; those of XML and JSON find no item in what is something else.
_READ_AS = {Format.TEXT: frozenset((Format.TEXT,)), Format.HTML: frozenset((Format.HTML, Format.XML, Format.TEXT))}


def _asked_for(handler: Handler, source: Source, *, sniffed: bool) -> Choice:
    """The choice of a handler that the caller names; raises `NotAnArticle` for what it would read as words of an article."""
    if sniffed and source.format not in _READ_AS.get(handler.format, Format):
        raise NotAnArticle(
            f"the input is {source.format.upper()}, which {handler.name} does not read;"
            f" with format={str(handler.format)!r} it is read as that"
        )
    return Choice(handler, (HandlerChoice(handler.name, True, "the caller asked for it"),))
