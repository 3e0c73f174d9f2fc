"""Web archives of as many pages as wanted, made by repeating the pages of a folder under new addresses.

    python benchmarks/archive.py DIR OUT [--pages 20000] [--files 8]

`DIR` holds saved pages, `*.html` or `*.html.gz`, by themselves or as a manifest lists them: in lines of JSON, each with the page's
file as `html` and its address as `url`. Writes `OUT/pages-000.warc.gz` and so on, each record packed by itself, as crawlers do, and each
response behind the request that it answers.
"""

from __future__ import annotations

import argparse
import gzip
import json
import uuid
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

_HEAD = "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-06T08:00:00Z\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {length}\r\n\r\n"


def pages_of(folder: Path) -> list[tuple[Path, str]]:
    """The files of pages with their addresses, each page once; those without an address get one that is made up."""
    manifest = folder / "manifest.jsonl"
    if manifest.exists():
        with manifest.open(encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        found = {folder / row["html"]: row.get("url") for row in rows}
    else:
        found = dict.fromkeys(sorted(p for p in folder.rglob("*") if p.name.endswith((".html", ".html.gz"))))
    return [(path, url or f"https://gazette.example/{path.name}") for path, url in found.items()]


def repeated(pages: list[tuple[Path, str]], count: int) -> Iterator[tuple[str, bytes]]:
    """So many pages with an address of its own for each: that of the page, and which copy it is."""
    for number, (path, url) in enumerate(islice(cycle(pages), count)):
        data = path.read_bytes()
        mark = "&" if "?" in url else "?"
        yield f"{url}{mark}copy={number // len(pages)}", gzip.decompress(data) if path.suffix == ".gz" else data


def records(url: str, page: bytes) -> Iterator[bytes]:
    """The records of a page, each packed by itself."""
    address = url.encode("ascii", "ignore").decode()
    request = b"GET / HTTP/1.1\r\nHost: example\r\n\r\n"
    response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page) + page
    for kind, block in (("request", request), ("response", response)):
        made = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {address}")
        head = _HEAD.format(kind=kind, id=made, url=address, length=len(block)).encode("ascii")
        yield gzip.compress(head + block + b"\r\n\r\n", 6, mtime=0)


def main() -> None:
    """Write the archives."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--files", type=int, default=8)
    args = parser.parse_args()
    pages = pages_of(args.folder)
    if not pages:
        raise SystemExit(f"no pages in {args.folder}")
    args.out.mkdir(parents=True, exist_ok=True)
    coming = repeated(pages, args.pages)
    for number in range(args.files):
        count = args.pages * (number + 1) // args.files - args.pages * number // args.files
        with (args.out / f"pages-{number:03}.warc.gz").open("wb") as file:
            for url, page in islice(coming, count):
                file.writelines(records(url, page))


if __name__ == "__main__":
    main()
