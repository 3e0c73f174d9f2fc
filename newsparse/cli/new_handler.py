"""`newsparse new-handler`: from a saved page to a handler's module, its row, a test page and what has to come out of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newsparse.api import ParseOptions
from newsparse.cli.check_handler import EXPECTED, summary
from newsparse.cli.failure import USAGE, complain, reason_of
from newsparse.cli.wording import plain, shortened
from newsparse.handlers.html import HtmlHandler
from newsparse.handlers.proposal import Proposal, propose, same_value
from newsparse.handlers.registry import bare_host
from newsparse.handlers.skeleton import PLACEHOLDERS, skeleton_page
from newsparse.model.errors import NewsparseError
from newsparse.model.explanation import FieldExplanation
from newsparse.pipeline.parse import Parsed, parse_document
from newsparse.pipeline.task import open_task
from newsparse.reading.document import Format
from newsparse.reading.page import Page

#: How many competing statements of a field are shown.
_SHOWN = 5
#: How many proposed rules of a field go into the handler.
_KEPT = 2


def new_handler(
    name: str, options: ParseOptions, *, handler: str, expected: Mapping[str, str], folder: str | None
) -> int:
    """The exit code, after what the generic handler finds on a saved page was shown, and rules for the fields whose
    `expected` value it misses. With a `folder` the module, its table row, a test page and its expected values are written there.
    """
    if name.startswith(("http://", "https://")):
        return complain(f"{name}: newsparse fetches nothing; save the page, and give its file and --url", USAGE)
    if folder is not None and not _module_of(handler).isidentifier():
        return complain(f"--name {handler}: makes no name of a module; write it like gazette-example", USAGE)
    try:
        task = open_task(
            Path(name), handler="generic-html", format=str(Format.HTML), attribution=False, url=options.get("url"),
            outlet=options.get("outlet"), language=options.get("language"), encoding=options.get("encoding"),
        )  # fmt: skip
        document = next(task.documents())
        parsed = parse_document(document, task)
    except (NewsparseError, OSError) as error:
        return complain(f"{name}: {reason_of(error)}")
    page = task.opener.handler.page(document)
    found = summary(parsed.article)
    rules: dict[str, tuple[Proposal, ...]] = {}
    for field in PLACEHOLDERS:
        wanted = expected.get(field)
        right = wanted is None or (bool(found[field]) and same_value(field, found[field], wanted))
        for line in _shown(field, found[field], wanted, right, parsed):
            print(line)
        if wanted is not None and not right:
            rules[field] = propose(page, field, wanted)[: _KEPT + 2]
            for proposal in rules[field] or ():
                print(f"    rule: {proposal.code}  (finds {proposal.found})")
            if not rules[field]:
                print("    no place on the page states this value alone; write a rule of your own")
    if folder is None:
        return 0
    host = bare_host((parsed.article.url or "").partition("//")[2].partition("/")[0]) or f"{handler}.example"
    try:
        _write(Path(folder), handler, host, {field: found[:_KEPT] for field, found in rules.items() if found}, page)
    except OSError as error:
        return complain(f"{folder}: cannot be written: {error.strerror}", USAGE)
    return 0


def _shown(field: str, found: str, wanted: str | None, right: bool, parsed: Parsed) -> Iterator[str]:
    mark = "      " if wanted is None else "right " if right else "WRONG "
    yield f"{mark}{field:<9} {shortened(found or 'nothing', 90)}"
    explained = next((entry for entry in parsed.fields() if entry.field == field), FieldExplanation(field, ()))
    for candidate in explained.candidates[:_SHOWN]:
        place = f"{candidate.evidence.source}: {shortened(candidate.evidence.where, 50)}"
        yield f"    {'+' if candidate.won else '-'} {shortened(candidate.value, 70)}  [{place}]  {plain(candidate.reason)}"


def _write(folder: Path, name: str, host: str, rules: Mapping[str, tuple[Proposal, ...]], page: Page) -> None:
    """Writes the four files and says where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    module = _module_of(name)
    constant = module.upper()
    files = {
        f"{module}.py": _module(name, constant, host, rules),
        f"{module}.row.txt": f'Reference("{name}", ("{host}",), "newsparse.handlers.outlets.{module}:{constant}"),\n',
        f"{module}.html": skeleton_page(rules, host, page),
    }
    made: dict[str, Any] = {field: tuple(proposal.rule for proposal in found) for field, found in rules.items()}
    handler = HtmlHandler(name=name, hosts=(host,), **made)
    for file, content in files.items():
        (folder / file).write_text(content, "utf-8")
        print(f"wrote {folder / file}")
    task = open_task(folder / f"{module}.html", handler=handler, attribution=False, format=str(Format.HTML))
    article = parse_document(next(task.documents()), task).article
    record = {
        "handler": name,
        "headline.text": article.headline.text if article.headline else None,
        "byline.authors.0.name": article.byline.authors[0].name if article.byline and article.byline.authors else None,
        "date.value": article.date.value.isoformat() if article.date else None,
        "text": article.text,
    }
    expected = folder / f"{module}.html{EXPECTED}"
    expected.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"wrote {expected}: check that it says what has to come out")


def _module_of(handler: str) -> str:
    """The name of a handler's module.

    >>> _module_of("gazette-example")
    'gazette_example'
    """
    return handler.replace("-", "_")


def _module(name: str, constant: str, host: str, rules: Mapping[str, tuple[Proposal, ...]]) -> str:
    """The module of the handler."""
    makers = sorted({proposal.code.partition("(")[0] for found in rules.values() for proposal in found})
    lines = [
        f'"""{host}: say here what the outlet does differently, and on pages of which years that was seen."""',
        "",
        "from __future__ import annotations",
        "",
        "from newsparse.handlers.html import HtmlHandler",
        *([f"from newsparse.handlers.rules import {', '.join(makers)}"] if makers else []),
        "",
        f"{constant} = HtmlHandler(",
        f'    name="{name}",',
        f'    hosts=("{host}",),',
    ]
    for field, found in rules.items():
        codes = ", ".join(proposal.code for proposal in found)
        lines.append(f"    {field}=({codes},),")
    return "\n".join((*lines, ")", ""))
