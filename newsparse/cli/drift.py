"""`newsparse drift`: which rules of the handlers no longer find anything on newer saved pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import attrs

from newsparse.cli.failure import FAILED, complain, reason_of
from newsparse.cli.wording import plain
from newsparse.handlers.registry import Registry
from newsparse.handlers.trial import try_rules
from newsparse.model.errors import NewsparseError
from newsparse.pipeline.parse import parse_document
from newsparse.pipeline.task import open_task
from newsparse.reading.document import Format

#: Saved pages by the ends of their names.
_PAGES = (".html", ".htm", ".xhtml")

#: What an outlet's page may well be without.
_OPTIONAL = ("drop", "kicker", "dek", "modified")


@attrs.define
class Record:
    """How a rule did on the pages of its outlet."""

    pages: int = 0
    found: int = 0
    """Pages on which it found something."""
    last: dt.date | None = None
    """The day of the newest of those pages, as far as they say."""


def drift(folder: str, since: dt.date | None) -> int:
    """The exit code, after a line for each rule of each handler that saved pages are of: 1 where a rule finds nothing on any
    page, with `since` on any that was published on that day or later, and where a page cannot be read.
    """
    try:
        paths = sorted(path for path in Path(folder).rglob("*") if path.name.endswith(_PAGES))
    except OSError as error:
        return complain(f"{folder}: {reason_of(error)}")
    if not paths:
        return complain(f"{folder}: no saved pages ({', '.join(_PAGES)}) there")
    records: dict[str, dict[tuple[str, str], Record]] = {}
    unmarked: dict[str, int] = {}
    code = 0
    for path in paths:
        try:
            _look_at(path, since, records, unmarked)
        except (NewsparseError, OSError) as error:
            code = complain(f"{path}: {reason_of(error)}")
    for line, lost in _lines(records, unmarked):
        print(line)
        code = FAILED if lost else code
    return code


def _look_at(
    path: Path, since: dt.date | None, records: dict[str, dict[tuple[str, str], Record]], unmarked: dict[str, int]
) -> None:
    """Adds what the rules of a page's handlers find on it."""
    generic = open_task(path, handler="generic-html", attribution=False, format=str(Format.HTML))
    document = next(generic.documents())
    article = parse_document(document, generic).article
    day = article.date.day if article.date is not None else None
    if since is not None and (day is None or day < since):
        return
    choice = Registry.default().choose(document, article.url)
    for considered in choice.considered:
        if not considered.chosen:
            unmarked[considered.name] = unmarked.get(considered.name, 0) + 1
    if not choice.handler.hosts:
        return
    rules = records.setdefault(choice.handler.name, {})
    for trial in try_rules(choice.handler, choice.handler.page(document)):
        record = rules.setdefault((trial.field, trial.rule), Record())
        record.pages += 1
        if trial.found:
            record.found += 1
            if day is not None and (record.last is None or day > record.last):
                record.last = day


def _lines(records: dict[str, dict[tuple[str, str], Record]], unmarked: dict[str, int]) -> Iterator[tuple[str, bool]]:
    """The report: each handler, its rules, and whether a rule is lost."""
    for name in sorted(records.keys() | unmarked.keys()):
        rules = records.get(name, {})
        pages = max((record.pages for record in rules.values()), default=0)
        missing = unmarked.get(name, 0)
        yield f"{name}: {pages} pages" + (f", {missing} of its hosts without its marker" if missing else ""), not pages
        for (field, rule), record in rules.items():
            last = f", last on {record.last}" if record.last else ""
            mark = "    " if record.found or field in _OPTIONAL else "LOST"
            yield f"  {mark} {field:<9} {record.found} of {record.pages}{last}  {plain(rule)}", False
        for field in dict.fromkeys(field for field, _ in rules):
            if field not in _OPTIONAL and not any(record.found for (of, _), record in rules.items() if of == field):
                yield f"  no rule of {field} finds anything any more", True
    if not records and not unmarked:
        yield "no page is of an outlet that has a handler", False
