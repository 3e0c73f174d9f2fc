"""Handlers of plain text."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.identity import Identity, read_identity
from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import UNMANAGED, Management
from newsparse.fields.text_article import TextArticle, read_text_article
from newsparse.handlers.signs import Sign
from newsparse.model.fields import Byline, Headline
from newsparse.model.limits import Limits
from newsparse.reading.document import Document, Format
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text
from newsparse.reading.page import Page
from newsparse.reading.source import Source


@attrs.frozen(kw_only=True)
class TextHandler:
    """Reads plain text: its lines are labelled together, once, and each field is taken from the labelling."""

    name: str
    """What it is called."""
    hosts: tuple[str, ...] = ()
    """The hosts whose texts it reads."""
    signs: tuple[Sign, ...] = ()
    """How a text shows that it is one that it reads: a wire's own, by its first characters."""

    @property
    def format(self) -> Format:
        """Plain text."""
        return Format.TEXT

    @property
    def marked(self) -> bool:
        """Plain text has no markers."""
        return False

    def claims(self, document: Document) -> bool:
        """Whether the input is plain text."""
        return document.format is Format.TEXT

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:  # noqa: ARG002 - text has no nodes
        """The text as one document."""
        content = source.content
        if isinstance(content, str | bytes):
            yield load_text(content, url=source.url, encoding=source.encoding)

    def page(self, document: Document) -> Page:
        """The text's lines and paragraphs."""
        return render_text(document)

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline with its kicker and dek."""
        return self.read_lines(page, hints).headline

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """Who wrote the article."""
        return self.read_lines(page, hints).byline

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """When it was published and last changed."""
        return self.read_lines(page, hints).dates

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address and language, as far as the caller knows them."""
        return read_identity(page, hints)

    def read_item(self, page: Page, hints: Hints) -> Management:  # noqa: ARG002 - a subclass that knows its wire's header reads it
        """Nothing: plain text has no header."""
        return UNMANAGED

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:  # noqa: ARG002 - the labelling knows
        """Which lines are the article, and what the others are."""
        return self.read_lines(page, hints).body

    def read_lines(self, page: Page, hints: Hints) -> TextArticle:
        """All fields of the text, labelled together; a subclass that knows its wire's lines overrides this."""
        return page.once(read_text_article, hints)
