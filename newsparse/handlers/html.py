"""Handlers of web pages: where an outlet keeps each field; the rest is read as on any page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import attrs

from newsparse.evidence.gather import TELLING, gather_statements
from newsparse.fields.body import read_body
from newsparse.fields.byline import read_byline
from newsparse.fields.date import Dates, read_dates
from newsparse.fields.headline import read_headline
from newsparse.fields.identity import Identity, read_identity
from newsparse.fields.known import Body, Known, Scope
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import UNMANAGED, Management
from newsparse.fields.stated_dateline import stated_dateline
from newsparse.handlers.rules import Rule
from newsparse.handlers.selector import compiled, elements, matches
from newsparse.handlers.signs import Sign
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.written_dates import read_date
from newsparse.model.date import NewsDate
from newsparse.model.errors import HandlerError, NewsparseError, SelectorError
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Author, Byline, Headline
from newsparse.model.limits import Limits
from newsparse.model.span import Evidence
from newsparse.reading.document import Document, Format, fold_space
from newsparse.reading.load import load_html
from newsparse.reading.page import Page
from newsparse.reading.render import render_html
from newsparse.reading.source import Source, Stream

_T = TypeVar("_T")

#: The longest dateline in a place of its own.
_DATELINE = 100

_SELECTORS = ("marker", "body", "drop")
_RULES = ("headline", "kicker", "dek", "byline", "date", "modified")


@attrs.frozen(kw_only=True)
class HtmlHandler:
    """Where an outlet's pages keep each field, as ordered rules; what is left out is read as on any page.

    A wrong selector or a rule that cannot be called raises `HandlerError` when the handler is made.
    """

    name: str
    """What it is called."""
    hosts: tuple[str, ...] = ()
    """The outlet's hosts, without `www.`."""
    marker: str | None = None
    """An XPath that selects something on pages of this era of the layout; `None`: on every page."""
    body: str | None = None
    """An XPath of the elements that hold the article."""
    drop: str | None = None
    """An XPath of the elements inside the body that do not belong to it."""
    headline: tuple[Rule, ...] = ()
    """Where the headline stands; the first rule that finds something wins, as for every field."""
    kicker: tuple[Rule, ...] = ()
    """Where the line above the headline stands."""
    dek: tuple[Rule, ...] = ()
    """Where the line below the headline stands."""
    byline: tuple[Rule, ...] = ()
    """Where the authors stand."""
    date: tuple[Rule, ...] = ()
    """Where the date of publication stands."""
    modified: tuple[Rule, ...] = ()
    """Where the date of the last change stands."""

    def __attrs_post_init__(self) -> None:
        for field in _SELECTORS:
            expression = getattr(self, field)
            if expression is not None and not isinstance(expression, str):
                raise HandlerError(self.name, field, f"{expression!r} is no XPath: one string, its parts joined by |")
            if expression is not None:
                try:
                    compiled(expression)
                except SelectorError as error:
                    raise HandlerError(self.name, field, str(error)) from error
        for field in _RULES:
            rules = getattr(self, field)
            if not isinstance(rules, tuple) or not all(callable(rule) for rule in rules):
                raise HandlerError(
                    self.name, field, f"{rules!r} is no tuple of rules; a single rule needs a comma after it"
                )

    @property
    def signs(self) -> tuple[Sign, ...]:
        """None: a page is told by its host."""
        return ()

    @property
    def format(self) -> Format:
        """Web pages."""
        return Format.HTML

    @property
    def marked(self) -> bool:
        """Whether the handler asks for a sign on the page itself."""
        return self.marker is not None

    def claims(self, document: Document) -> bool:
        """Whether the page bears the marker of this era of the layout."""
        return document.tree is not None and (self.marker is None or matches(self.marker, document.tree))

    def open(self, source: Source, limits: Limits) -> Iterator[Document]:
        """The page as one document."""
        content = source.content
        if not isinstance(content, Stream):
            yield load_html(content, url=source.url, encoding=source.encoding, limits=limits)

    def page(self, document: Document) -> Page:
        """The page's blocks."""
        return render_html(document, TELLING)

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline by the handler's rules, else as on any page; kicker and dek likewise."""
        reading = read_headline(page, hints)
        if not (self.headline or self.kicker or self.dek):
            return reading
        value = reading.value
        if (found := self._first("headline", page, _plain)) is not None:
            text, evidence = found
            value = (
                attrs.evolve(value, text=text, evidence=evidence) if value else Headline(text=text, evidence=evidence)
            )
            reading = self._won("headline", reading, value, text, evidence)
        if value is not None:
            kicker, dek = self._first("kicker", page, _plain), self._first("dek", page, _plain)
            value = attrs.evolve(value, kicker=kicker[0] if kicker else value.kicker, dek=dek[0] if dek else value.dek)
        return attrs.evolve(reading, value=value)

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """The authors by the handler's rules, else as on any page."""
        reading = read_byline(page, hints)
        for rule in self.byline:
            evidence = self._apply("byline", rule, page)
            parsed = [parse_byline(item.raw, language=hints.language, outlet=hints.outlet) for item in evidence]
            authors = tuple(dict.fromkeys(author for byline in parsed for author in byline.authors))
            agencies = tuple(dict.fromkeys(agency for byline in parsed for agency in byline.agencies))
            if authors or agencies:
                text = ", ".join(dict.fromkeys(item.raw for item in evidence))
                value = Byline(text=text, authors=_once_each(authors), agencies=agencies, evidence=evidence)
                return self._won("byline", reading, value, text, evidence)
        return reading

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """The dates by the handler's rules, else as on any page."""
        reading = read_dates(page, hints)
        for field, attribute in (("date", "published"), ("modified", "modified")):
            found = self._first(field, page, lambda raw: read_date(raw, language=hints.language))
            if found is not None:
                written, evidence = found
                value = NewsDate(written.value, written.precision, evidence[0].raw, evidence)
                dates = attrs.evolve(reading.value, **{attribute: value})
                reading = self._won(field, reading, dates, value.isoformat(), evidence)
        return reading

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, section and topics, as on any page."""
        return read_identity(page, hints)

    def read_item(self, page: Page, hints: Hints) -> Management:
        """A dateline in a place of its own, by JSON-LD or hNews; a page is not sent as a news item."""
        stated = page.once(gather_statements).on("dateline")
        if not stated:
            return UNMANAGED
        short = tuple(statement.evidence() for statement in stated if len(statement.raw) <= _DATELINE)
        dateline, issues = stated_dateline(short, hints)
        return Management(dateline=dateline, issues=issues)

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:
        """The body within the elements that the handler names, without those that it drops."""
        root = page.document.tree
        if root is None or (self.body is None and self.drop is None):
            return read_body(page, hints, known)
        scope = Scope(
            only=_blocks_in(page, self.body) if self.body is not None else None,
            drop=_blocks_in(page, self.drop) if self.drop is not None else frozenset(),
        )
        return read_body(page, hints, known, scope=scope)

    def _apply(self, field: str, rule: Rule, page: Page) -> tuple[Evidence, ...]:
        """What a rule finds; a fault in it is told with the handler, the field and the page."""
        try:
            return tuple(rule(page))
        except NewsparseError:
            raise
        except Exception as error:
            raise HandlerError(self.name, field, f"{type(error).__name__}: {error}", page.document.url) from error

    def _first(
        self, field: str, page: Page, read: Callable[[str], _T | None]
    ) -> tuple[_T, tuple[Evidence, ...]] | None:
        """The first value that a field's rules find and that reads as one, with its evidence."""
        for rule in getattr(self, field):
            evidence = self._apply(field, rule, page)
            for i, item in enumerate(evidence):
                if (value := read(item.raw)) is not None:
                    return value, (item, *evidence[:i], *evidence[i + 1 :])
        return None

    def _won(
        self, field: str, reading: Reading[_T], value: _T, shown: str, evidence: tuple[Evidence, ...]
    ) -> Reading[_T]:
        """The reading with the handler's value in place of the generic one, which stays among the candidates."""

        def candidates() -> tuple[Candidate, ...]:
            by_rule = Candidate(shown, evidence[0], True, f"rule of handler {self.name} for {field}")
            return (by_rule, *(attrs.evolve(candidate, won=False) for candidate in reading.candidates))

        doubted = ("missing", "disputed", "refused")
        issues = tuple(i for i in reading.issues if i.field != field or not i.code.endswith(doubted))
        return Reading(value, issues, candidates)


def _plain(raw: str) -> str | None:
    return fold_space(raw) or None


def _once_each(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors, of several by one name the first."""
    by_name: dict[str, Author] = {}
    for author in authors:
        by_name.setdefault(author.name.casefold(), author)
    return tuple(by_name.values())


def _blocks_in(page: Page, expression: str) -> frozenset[int]:
    """The numbers of the blocks that stand in the selected elements."""
    root = page.document.tree
    if root is None:
        return frozenset()
    inside = {inner for element in elements(expression, root) for inner in element.iter()}
    return frozenset(block.number for block in page.blocks if block.element is not None and block.element in inside)
