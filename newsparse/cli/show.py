"""`newsparse show`: an article taken apart, for a person to read. Needs the extra `cli`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsparse.api import ParseOptions, parse_article
from newsparse.cli.failure import complain, reason_of
from newsparse.cli.input import open_input
from newsparse.cli.wording import (
    citation_line,
    field_lines,
    plain,
    quote_line,
    shortened,
    source_kind,
    source_name,
    source_rest,
)
from newsparse.model.article import Article
from newsparse.model.attribution import Citation
from newsparse.model.errors import MultipleArticles, NewsparseError

#: Columns where the output is no terminal that has a width.
_WIDTH = 100

#: What a console without Unicode shows for the commonest marks; the rest is escaped.
_ASCII = str.maketrans({"→": "->", "“": '"', "”": '"', "…": "...", "×": "x", "│": "|", "├": "+", "└": "`", "─": "-"})

#: Below this, fields stand under their labels instead of beside them.
_NARROW = 60

#: The fewest columns that words are set in before they give up their indentation.
_LEAST = 8

_SEVERITY_STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}


def show_file(name: str, options: ParseOptions, *, text: bool, full: bool) -> int:
    """The exit code, after the article of a file was printed."""
    try:
        article = parse_article(open_input(name), **options)
    except MultipleArticles as error:
        return complain(f"{name}: holds several articles ({error.format}); use newsparse parse")
    except (NewsparseError, OSError) as error:
        return complain(f"{name}: {reason_of(error)}")
    show_article(article, output_console(), text=text, full=full)
    return 0


def show_article(article: Article, console: Console, *, text: bool = False, full: bool = False) -> None:
    """Print an article: its fields and their places, quotations, sources, the citation tree and the issues."""
    _Printer(console, full=full).print(article, text=text)


class _Console(Console):
    """A console that leaves a closed pipe to `main`, as everything else does; rich would end the process."""

    def on_broken_pipe(self) -> None:
        """Let the error go on."""
        raise BrokenPipeError


def output_console() -> Console:
    """A console on standard output, of the terminal's width or a fixed one."""
    known = sys.stdout.isatty() or "COLUMNS" in os.environ
    return _Console(highlight=False, markup=False, emoji=False, width=None if known else _WIDTH)


class _Printer:
    """Prints the sections of one article."""

    def __init__(self, console: Console, *, full: bool) -> None:
        self.console = console
        self.ascii = console.options.ascii_only
        self.full = full

    def print(self, article: Article, *, text: bool) -> None:
        """Print every section that has something in it."""
        self._fields(article)
        if text:
            self._title("Text")
            for block in article.blocks:
                self._indented(plain(block.span.text))
                self.console.print()
        self._quotes(article)
        self._sources(article)
        self._citations(article)
        self._issues(article)

    def _own(self, words: str, style: str = "") -> Text:
        """Words in this console's characters; a text of rich, so that brackets in it are no markup."""
        return Text(words.translate(_ASCII) if self.ascii else words, style=style)

    def _title(self, words: str) -> None:
        self.console.print()
        self.console.print(self._own(words, "bold"))

    def _indented(self, words: str, style: str = "", by: int = 2) -> None:
        room = self.console.width - by
        if room < _LEAST:
            by, room = 0, self.console.width
        for line in self._own(words, style).wrap(self.console, room):
            line.rstrip()
            self.console.print(Text(" " * by) + line, no_wrap=True, overflow="ignore")

    def _fields(self, article: Article) -> None:
        lines = field_lines(article)
        if self.console.width < _NARROW:
            for label, value, place in lines:
                self._indented(f"{label}: {value}", by=0)
                self._indented(place, "dim")
            return
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column(ratio=3, overflow="fold")
        grid.add_column(ratio=2, style="dim", overflow="fold")
        for label, value, place in lines:
            style = "bold" if label == "headline" else "dim" if value == "not said" else ""
            grid.add_row(self._own(label), self._own(value, style), self._own(place))
        self.console.print(grid)

    def _quotes(self, article: Article) -> None:
        if not article.quotes:
            return
        self._title(f"Quotations ({len(article.quotes)})")
        for number, quote in enumerate(article.quotes, 1):
            self._indented(f"{number}. {quote_line(quote)}", "cyan")
            self._indented(plain(quote.text) if self.full else shortened(quote.text), by=5)

    def _sources(self, article: Article) -> None:
        if not article.sources:
            return
        self._title(f"Sources ({len(article.sources)})")
        for source in article.sources:
            self._indented(source_name(source) + source_kind(source), "cyan")
            if rest := source_rest(source):
                self._indented(rest, by=5)

    def _citations(self, article: Article) -> None:
        if not article.citations:
            return
        self._title("Who is cited on whose word")
        self._indented(plain(article.outlet or "this article"))
        numbers = {quote.key: number for number, quote in enumerate(article.quotes, 1)}
        for guide, below, citation in _branches(article.citations, self.console.width // 2):
            room = self.console.width - len(guide)
            if room < _LEAST:
                guide, below, room = "", "", self.console.width
            for i, line in enumerate(self._own(citation_line(citation, numbers)).wrap(self.console, room)):
                line.rstrip()
                self.console.print(self._own(below if i else guide, "dim") + line, no_wrap=True, overflow="ignore")

    def _issues(self, article: Article) -> None:
        if not article.issues:
            return
        self._title(f"Issues ({len(article.issues)})")
        for issue in article.issues:
            style = _SEVERITY_STYLES[issue.severity]
            self._indented(f"{issue.severity} {issue.code}: {plain(issue.message)}", style)


def _branches(roots: tuple[Citation, ...], widest: int) -> Iterator[tuple[str, str, Citation]]:
    """Each node with the guides before its first line and before its further ones; past `widest` they grow no more."""
    waiting = [("  ", last, root) for last, root in _last_first(roots)]
    while waiting:
        stem, last, citation = waiting.pop()
        below = stem + ("    " if last else "│   ")
        yield stem + ("└── " if last else "├── "), below, citation
        stem = below if len(below) + 4 <= widest else stem
        waiting += [(stem, last, inner) for last, inner in _last_first(citation.citations)]


def _last_first(citations: tuple[Citation, ...]) -> list[tuple[bool, Citation]]:
    """Nodes in reverse, each with whether it is the last of its siblings."""
    return [(i == 0, citation) for i, citation in enumerate(reversed(citations))]
