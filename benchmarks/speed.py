"""What reading a page costs, as a multiple of lxml's bare parse of the same page in the same run.

    python benchmarks/speed.py DIR [--limit N] [--rounds 3]

`DIR` holds saved pages, `*.html` or `*.html.gz`. Prints the ratio of the sums over all pages, without and with
attribution, and the slowest pages.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from newsparse import NewsparseError, parse_article


def load(path: Path) -> bytes:
    """The page's bytes."""
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def cost(work: Callable[[], object], rounds: int) -> float:
    """Processor seconds of the quickest of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        try:
            work()
        except NewsparseError:
            return float("nan")
        best = min(best, time.process_time() - started)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    paths = sorted(p for p in args.folder.iterdir() if p.name.endswith((".html", ".html.gz")))[: args.limit]
    rows: list[tuple[float, float, float, str]] = []
    for path in paths:
        page = load(path)
        bare = cost(lambda page=page: etree.fromstring(page, etree.HTMLParser(huge_tree=True)), args.rounds)  # type: ignore[misc]
        fields = cost(lambda page=page: parse_article(page, attribution=False), args.rounds)  # type: ignore[misc]
        whole = cost(lambda page=page: parse_article(page), args.rounds)  # type: ignore[misc]
        if fields == fields and whole == whole:
            rows.append((bare, fields, whole, path.name))
    if not rows:
        raise SystemExit(f"no readable pages in {args.folder}")
    bare, fields, whole = (sum(row[i] for row in rows) for i in range(3))  # type: ignore[misc]
    print(f"{len(rows)} pages, lxml {1e3 * bare / len(rows):.2f} ms a page")
    print(f"fields only  {fields / bare:6.2f} x lxml")
    print(f"whole        {whole / bare:6.2f} x lxml")
    for row in sorted(rows, key=lambda row: -row[1] / row[0])[:5]:
        print(f"  slowest: {row[1] / row[0]:6.1f} x, {1e3 * row[1]:.1f} ms  {row[3]}")


if __name__ == "__main__":
    main()
