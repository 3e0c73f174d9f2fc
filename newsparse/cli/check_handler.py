"""`newsparse check-handler`: what a handler reads on saved pages, beside what the generic one does."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.api import ParseOptions
from newsparse.cli.failure import FAILED, complain, reason_of
from newsparse.cli.wording import plain, shortened
from newsparse.handlers.generic import GENERIC
from newsparse.handlers.protocol import Handler
from newsparse.handlers.registry import Registry
from newsparse.handlers.trial import Trial, try_rules
from newsparse.model.article import Article
from newsparse.model.errors import NewsparseError, NotAnArticle, UnknownHandler
from newsparse.pipeline.parse import parse_document
from newsparse.pipeline.task import open_task

#: What stands beside a saved page if it says what has to come out.
EXPECTED = ".expected.json"


class Checked(NamedTuple):
    """A page as a handler reads it."""

    article: Article
    trials: tuple[Trial, ...]


def check_pages(name: str, pages: Iterable[str], options: ParseOptions) -> int:
    """The exit code, after what the handler reads on each page was printed: 1 where a page cannot be read, or an expectation
    beside it (`PAGE.expected.json`) is not met.
    """
    try:
        handler = find_handler(name)
    except (NewsparseError, ImportError, AttributeError, SyntaxError) as error:
        return complain(str(error))
    code = 0
    for page in pages:
        try:
            lines = list(_report(handler, Path(page), options))
        except (NewsparseError, OSError, ValueError) as error:
            code = complain(f"{page}: {reason_of(error)}")
            continue
        print(plain(page))
        for line, wrong in lines:
            print(f"  {line}")
            code = FAILED if wrong else code
    return code


def find_handler(name: str) -> Handler:
    """A registered handler by its name, or one that is not registered yet as `package.module:NAME`.

    Raises `UnknownHandler`, `ImportError`, `AttributeError`, and what the module itself does.
    """
    module, colon, attribute = name.partition(":")
    if not colon:
        return Registry.default().named(name)
    if not all(part.isidentifier() for part in module.split(".")):
        raise ImportError(f"{module!r} is no name of a module")
    if "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))  # the command is run where the module is being written
    found = getattr(import_module(module), attribute)
    if not isinstance(found, Handler):
        raise UnknownHandler(name, Registry.default().names)
    return found


def read_with(handler: Handler, page: Path, options: ParseOptions) -> Checked:
    """A saved page as a handler reads it, with what each of its rules finds."""
    asked = ParseOptions(**options)
    asked["handler"], asked["attribution"] = handler, False
    task = open_task(page, **asked)
    document = next(task.documents(), None)
    if document is None:
        raise NotAnArticle(f"{handler.name} finds no article in it")
    return Checked(parse_document(document, task).article, try_rules(handler, handler.page(document)))


def _report(handler: Handler, page: Path, options: ParseOptions) -> Iterator[tuple[str, bool]]:
    """Lines about a page, each with whether something is wrong."""
    checked = read_with(handler, page, options)
    generic = read_with(GENERIC[handler.format], page, options).article if handler.format in GENERIC else None
    others = summary(generic) if generic is not None else {}
    for field, value in summary(checked.article).items():
        same = field not in others or others[field] == value
        beside = "" if same else f"    generic: {shortened(others[field] or 'nothing', 80)}"
        yield f"{field:<9} {shortened(value or 'nothing', 80)}{beside}", False
    for trial in checked.trials:
        if not trial.found:
            yield f"finds nothing: {trial.field} {plain(trial.rule)}", False
    expected = page.with_name(page.name + EXPECTED)
    if expected.exists():
        record = checked.article.to_dict()
        for path, want in _expected(expected).items():
            if (got := value_at(record, path)) != want:
                yield f"WRONG {path}: expected {want!r}, found {got!r}", True


def _expected(path: Path) -> dict[str, Any]:
    """What has to come out, by its place. Raises `ValueError` for a file that does not say so."""
    try:
        told = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path.name} is no JSON: {error}") from None
    if not isinstance(told, dict):
        raise ValueError(f"{path.name} is no object of places and values")
    return told


def summary(article: Article) -> dict[str, str]:
    """The chief fields of an article, each as one line; empty where the page does not say."""
    return {
        "headline": article.headline.text if article.headline else "",
        "dek": (article.headline.dek if article.headline else None) or "",
        "byline": ", ".join(author.name for author in article.byline.authors) if article.byline else "",
        "date": article.date.isoformat() if article.date else "",
        "modified": article.modified.isoformat() if article.modified else "",
        "text": f"{len(article.text.split())} words: {article.text[:60]}" if article.text else "",
    }


def value_at(record: Any, path: str) -> Any:
    """The value of a record at a path such as `byline.authors.0.name`; `None` where there is none."""
    for key in path.split("."):
        if isinstance(record, list):
            record = record[int(key)] if key.isdecimal() and int(key) < len(record) else None
        else:
            record = record.get(key) if isinstance(record, dict) else None
    return record
