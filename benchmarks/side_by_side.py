"""newsparse beside other extractors on saved pages: what each costs, and how right each is.

    python benchmarks/side_by_side.py FOLDER [--all] [--limit N] [--rounds 2] [--tools A,B]

`FOLDER` holds `manifest.jsonl`, a line of JSON for each case with `html` (a file below the folder, plain or gzip), `url`, `encoding`,
`news`, `doubts` and `gold`: `headline`, `authors`, `date_published`, `body`, `must_contain`, `must_not_contain`, as far as somebody
looked. Cases with `"news": false` are left out unless `--all` is given. Prints tables in Markdown, the costs first.

Cost: processor time of reading a page, as a multiple of lxml's bare parse of the same bytes in the same run. For each page all tools are run
by turns, so that a busy machine slows all of them, and the quickest of the rounds counts; the ratio is that of the sums over the
pages that a tool reads. Imports, and what a tool loads with its first page, are not counted. Each gets the bytes, or where
it asks for a string the same decoded.

How right, in percent, of the cases whose gold has the field:

- headline: the same letters and digits in the same order, whatever their case, spaces and punctuation;
- authors: F1 over all names of all pages, compared by their letters. Where a tool gives one string, it is divided at commas, semicolons,
  bars, slashes, ampersands and "and"; of newsparse agencies count as authors too;
- day: the day of publication as the gold has it, but where the page speaks against that;
- body: the mean of each page's F1 over words, counted as often as they stand in both texts, without case and punctuation;
- must: the fragments that have to be in the body and are, by letters and digits;
- must not: the fragments that must not be in the body and are; the fewer, the better.

A tool that raises on a page is wrong in every field of it: no name, no word, every fragment that must not be there. It is told how often.
One that is not installed is left out, and a line says so.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import logging
import platform
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from scoring import FIELDS, Answer, Gold, Score, gold_of
from tools import TOOLS, Page, Read, Tool, bare_parse

from newsparse.reading.decode import decode

#: What the columns are called.
_HEADS = {"must_not": "must not"}


class Case(NamedTuple):
    """A page and what it says."""

    file: str
    url: str | None
    encoding: str | None
    gold: Gold


class Tried(NamedTuple):
    """What a tool makes of a page, and how long it takes."""

    answer: Answer | None
    """`None` where it raised."""
    seconds: float


def cases_in(folder: Path, *, news: bool = True) -> list[Case]:
    """The cases of a folder."""
    with (folder / "manifest.jsonl").open("rb") as lines:
        return [
            Case(case["html"], case.get("url"), case.get("encoding"), gold_of(case))
            for case in map(json.loads, filter(bytes.strip, lines))
            if case.get("news", True) or not news
        ]


def page_of(folder: Path, case: Case) -> Page:
    """The page of a case."""
    data = (folder / case.file).read_bytes()
    if data.startswith(b"\x1f\x8b"):
        data = gzip.decompress(data)
    return Page(data, decode(data, case.encoding).text, case.url)


class Comparison:
    """What tools cost and how right they are."""

    def __init__(self, tools: tuple[Tool, ...], rounds: int) -> None:
        with quiet():
            self._tools: list[tuple[Tool, Read]] = [(tool, tool.make()) for tool in tools]
        self._rounds = rounds
        self.scores = {tool.name: Score() for tool in tools}
        self.raised = dict.fromkeys(self.scores, 0)
        """The pages on which a tool raises."""
        self._seconds = dict.fromkeys(self.scores, 0.0)
        self._bare = dict.fromkeys(self.scores, 0.0)
        """What the bare parse takes for the pages that a tool reads."""

    def add(self, page: Page, golds: list[Gold]) -> None:
        """Have all tools read a page, of which there may be several cases."""
        bare = float("inf")
        best: dict[str, Tried] = {}
        for _ in range(self._rounds):
            bare = min(bare, _timed(lambda: bare_parse(page))[1])
            for tool, read in self._tools:
                tried = try_tool(tool, read, page)
                known = best.get(tool.name)
                best[tool.name] = tried if known is None else Tried(known.answer, min(known.seconds, tried.seconds))
        for name, tried in best.items():
            for gold in golds:
                self.scores[name].add(gold, tried.answer)
            self.raised[name] += tried.answer is None
            if tried.answer is not None:
                self._seconds[name] += tried.seconds
                self._bare[name] += bare

    def warm_up(self, page: Page) -> None:
        """Have all tools load what they load with their first page."""
        for tool, read in self._tools:
            try_tool(tool, read, page)

    def ratio(self, name: str) -> float | None:
        """What a tool costs as a multiple of the bare parse; `None` where it reads no page."""
        return self._seconds[name] / self._bare[name] if self._bare[name] else None


def try_tool(tool: Tool, read: Read, page: Page) -> Tried:
    """What a tool makes of a page; only its own reading is timed."""
    try:
        with quiet():
            found, seconds = _timed(lambda: read(page))
            return Tried(tool.answer(found), seconds)
    except Exception:  # of any kind: what it raises is its own affair, and counted
        return Tried(None, 0.0)


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    started = time.process_time()
    found = work()
    return found, time.process_time() - started


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Nothing of what tools say while they read."""
    was = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(was)


def report(comparison: Comparison, tools: tuple[Tool, ...], cases: list[Case]) -> Iterator[str]:
    """The tables in Markdown."""
    yield "| tool | × lxml's parse | raised on |"
    yield "| --- | ---: | ---: |"
    for tool in tools:
        ratio = comparison.ratio(tool.name)
        cost = "–" if ratio is None else f"{ratio:.1f}"
        yield f"| {tool.name} | {cost} | {comparison.raised[tool.name]} |"
    asked = {field: sum(getattr(case.gold, field) is not None for case in cases) for field in FIELDS}
    yield ""
    yield "| tool | " + " | ".join(f"{_HEADS.get(field, field)} ({asked[field]})" for field in FIELDS) + " |"
    yield "| --- |" + " ---: |" * len(FIELDS)
    for tool in tools:
        score = comparison.scores[tool.name]
        yield f"| {tool.name} | " + " | ".join(_percent(score, tool, field) for field in FIELDS) + " |"


def _percent(score: Score, tool: Tool, field: str) -> str:
    value = score.value(field)
    return "–" if value is None or field not in tool.fields else f"{100 * value:.1f}"


def versions(tools: tuple[Tool, ...]) -> str:
    """What was measured, with what, and when."""
    named = dict.fromkeys(f"{tool.package} {tool.version}" for tool in tools)
    return ", ".join((*named, f"lxml {version('lxml')}", f"Python {platform.python_version()}", str(date.today())))  # noqa: DTZ011 - the day where it is run


def main(argv: list[str] | None = None) -> None:
    """Compare the tools that are installed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--all", action="store_true", help="cases that are no news too")
    parser.add_argument("--limit", type=int, help="so many pages, spread over the folder")
    parser.add_argument("--rounds", type=int, default=2, help="how often each page is read (default: 2)")
    parser.add_argument("--tools", help="those whose names begin so, with commas between them")
    arguments = parser.parse_args(argv)
    wanted = [
        tool for tool in TOOLS if arguments.tools is None or tool.name.startswith(tuple(arguments.tools.split(",")))
    ]
    for tool in wanted:
        if not tool.installed:
            print(f"{tool.name} is not installed and left out: pip install {tool.package}")
    tools = tuple(tool for tool in wanted if tool.installed)
    cases = cases_in(arguments.folder, news=not arguments.all)
    by_page: dict[tuple[str, str | None], list[Case]] = {}
    for case in cases:
        by_page.setdefault((case.file, case.url), []).append(case)
    pages = list(by_page.values())
    if arguments.limit:
        pages = pages[:: -(-len(pages) // arguments.limit)]
    if not pages or not tools:
        parser.exit(1, "there is nothing to compare\n")
    comparison = Comparison(tools, max(1, arguments.rounds))
    comparison.warm_up(page_of(arguments.folder, pages[0][0]))
    for number, same in enumerate(pages, 1):
        comparison.add(page_of(arguments.folder, same[0]), [case.gold for case in same])
        if number % 50 == 0 and sys.stderr.isatty():
            print(f"{number} of {len(pages)} pages", file=sys.stderr)
    print(f"{len(pages)} pages; {versions(tools)}", end="\n\n")
    for line in report(comparison, tools, [case for same in pages for case in same]):
        print(line)


if __name__ == "__main__":
    main()
