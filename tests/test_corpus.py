"""Real pages and texts keep what is promised of every article. The corpus is no part of the repository."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import NewsparseError, annotate, parse_article
from tests.invariants import check

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus ../shared/corpus is not there")


def rows(path: Path, stride: int) -> Iterator[dict[str, Any]]:
    """Every n-th case of a file of JSON lines."""
    data = path.read_bytes()
    lines = (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines()
    found = [json.loads(line) for line in lines[::stride]]
    assert found, f"{path} is empty"
    yield from found


def test_pages() -> None:
    for row in rows(CORPUS / "html" / "manifest.jsonl", 40):
        data = gzip.decompress((CORPUS / "html" / row["html"]).read_bytes())
        try:
            article = parse_article(data, url=row["url"], encoding=row["encoding"])
        except NewsparseError:
            continue
        check(article)
        clean = (
            row["encoding"] == "utf-8" and b"\xef\xbf\xbd" not in data and "&#" not in data.decode("utf-8", "replace")
        )
        if clean and not any(issue.code == "bad-bytes" for issue in article.issues):
            assert "\ufffd" not in article.text, row["id"]


def test_texts() -> None:
    for row in rows(CORPUS / "text" / "dev.jsonl.gz", 10):
        check(parse_article(row["text"], format="text"))


def test_passages() -> None:
    for row in rows(CORPUS / "quotes" / "dev.jsonl.gz", 8):
        found = annotate(row["text"], published=row["published"], outlet=row["outlet"])
        assert found.text == row["text"]
        check(found)


def test_german_passages() -> None:
    for row in rows(CORPUS / "quotes" / "wikinews-de.dev.jsonl.gz", 40):
        check(annotate(row["text"], published=row["published"], language="de"))
