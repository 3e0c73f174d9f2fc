"""What a handler is: the one plug for outlets and formats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from newsparse.fields.date import Dates
from newsparse.fields.identity import Identity
from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import Management
from newsparse.handlers.signs import Sign
from newsparse.model.fields import Byline, Headline
from newsparse.model.limits import Limits
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page
from newsparse.reading.source import Source


@runtime_checkable
class Handler(Protocol):
    """Says where an outlet or a format keeps each field."""

    @property
    def name(self) -> str:
        """What it is called, in `Article.handler`, in errors and for `handler=`."""
        ...

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts whose pages it reads, without `www.`; empty for a handler of a format."""
        ...

    @property
    def signs(self) -> tuple[Sign, ...]:
        """How an input shows that it is in the handler's format; empty for a handler of an outlet."""
        ...

    @property
    def format(self) -> Format:
        """The format of the inputs that it reads."""
        ...

    @property
    def marked(self) -> bool:
        """Whether it asks for a sign on the page itself; such a handler comes before one that does not."""
        ...

    def claims(self, document: Document) -> bool:
        """Whether this input of its host or format is its own: the page has the handler's marker."""
        ...

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The documents of an input, one after the other."""
        ...

    def page(self, document: Document) -> Page:
        """The document's blocks."""
        ...

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline with its kicker and dek."""
        ...

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """Who wrote the article."""
        ...

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """When it was published and last changed."""
        ...

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, section, topics and whether it is behind a paywall."""
        ...

    def read_item(self, page: Page, hints: Hints) -> Management:
        """What the sender says about handling the item, and a dateline in a place of its own."""
        ...

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:
        """Which blocks are the article, and what everything else is."""
        ...
