"""What reading a news item costs, beside the bare parse of the message and the reading of its body as a page of HTML.

    python benchmarks/items.py DIR... [--rounds 15] [--each]

Each `DIR` holds messages of one format in XML or JSON (`*.xml`, `*.json`; `*.gold.json` and `*.expected.json` are passed
over). Per folder prints the processor time of `parse_article(message, attribution=False)` as a multiple of its bound: three
bare parses and what `parse_article` needs for the body alone; 1.00 and less meets it. The three are measured by turns, so
that a busy machine slows all of them, and the quickest of the rounds counts.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from newsparse import NewsparseError, Registry, parse_article
from newsparse.handlers.item import ItemHandler
from newsparse.model.limits import Limits
from newsparse.reading.as_html import AS_HTML, as_html
from newsparse.reading.document import Format
from newsparse.reading.markup_strings import is_markup
from newsparse.reading.source import open_source

_TIMES = 3


class Message(NamedTuple):
    """A message with one item, and its body alone."""

    name: str
    data: bytes
    body: str
    format: str
    """What the body is: `html` or `text`."""
    parse: Callable[[bytes], object]
    """The bare parse."""


class Cost(NamedTuple):
    """Processor seconds."""

    bare: float
    body: float
    item: float

    @property
    def bound(self) -> float:
        """What the item may cost."""
        return _TIMES * self.bare + self.body


def message(path: Path) -> Message | None:
    """A message to measure; `None` where it holds several items or none."""
    data = path.read_bytes()
    limits = Limits()
    source = open_source(data, format=None, encoding=None, url=None, limits=limits)
    handler = Registry.default().opener(source).handler
    documents = list(handler.open(source, limits))
    if len(documents) != 1 or documents[0].fault is not None or not isinstance(handler, ItemHandler):
        return None
    names = getattr(handler, "_names", AS_HTML)
    bodies = [
        one
        if isinstance(one, str)
        else etree.tostring(as_html(one, names)[0].getparent(), encoding="unicode")
        if len(as_html(one, names))
        else "".join(map(str, one.itertext()))
        for one in handler.bodies(documents[0])
    ]
    body = "\n".join(bodies)
    if not body.strip():
        return None
    parse: Callable[[bytes], object] = json.loads if documents[0].format is Format.JSON else etree.fromstring
    try:
        parse(data)
        parse_article(data, attribution=False)
    except (NewsparseError, etree.LxmlError):
        return None
    kind = "html" if is_markup(body) or "<body" in body else "text"
    return Message(path.name, data, f"<html>{body}</html>" if kind == "html" else body, kind, parse)


def _read(body: str, kind: str) -> None:
    # A body without a headline and with little text is no page of an article: what it cost to find that out counts.
    with contextlib.suppress(NewsparseError):
        parse_article(body, format=kind, attribution=False)


def cost(one: Message, rounds: int) -> Cost:
    """The quickest of some rounds of each, by turns; several runs at once where one is too short to be timed."""
    works = (
        lambda: one.parse(one.data),
        lambda: _read(one.body, one.format),
        lambda: parse_article(one.data, attribution=False),
    )
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for i, work in enumerate(works):
            times = 20 if i == 0 else 3
            started = time.process_time()
            for _ in range(times):
                work()
            best[i] = min(best[i], (time.process_time() - started) / times)
    return Cost(*best)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--each", action="store_true", help="print every message")
    args = parser.parse_args()
    for folder in args.folders:
        paths = [
            path
            for path in sorted(folder.iterdir())
            if path.suffix in (".xml", ".json") and not path.name.endswith((".gold.json", ".expected.json"))
        ]
        found = [one for path in paths if (one := message(path)) is not None]
        if not found:
            raise SystemExit(f"no messages of one item with a body in {folder}")
        costs = [(one, cost(one, args.rounds)) for one in found]
        for kind in ("html", "text"):
            some = [each for one, each in costs if one.format == kind]
            if some:
                _tell(f"{folder.name}, body of {kind}", some)
        _tell(f"{folder.name}, all", [each for _, each in costs])
        for one, each in sorted(costs, key=lambda entry: -entry[1].item / entry[1].bound) if args.each else ():
            print(
                f"    {each.item / each.bound:5.2f}  bare {1e3 * each.bare:.3f}  body {1e3 * each.body:.3f}"
                f"  item {1e3 * each.item:.3f} ms  {one.name}"
            )


def _tell(name: str, costs: list[Cost]) -> None:
    bare, body, item = (sum(each[i] for each in costs) / len(costs) for i in range(3))
    print(
        f"{name}: {len(costs)} items, {item / (_TIMES * bare + body):.3f} of the bound"
        f" (bare {1e3 * bare:.3f}, body {1e3 * body:.3f}, item {1e3 * item:.3f} ms)"
    )


if __name__ == "__main__":
    main()
