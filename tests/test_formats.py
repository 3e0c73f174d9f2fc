"""Samples of every format that newsparse reads, with the articles that have to come out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.handlers.builtin import FORMATS
from newsparse.reading.sniff import sniff
from tests.invariants import check

HERE = Path(__file__).parent / "formats"
SAMPLES = sorted(path for path in HERE.iterdir() if not path.name.endswith((".expected.json", ".md")))


def at(record: Any, path: str) -> Any:
    """The value at a path of keys and numbers, `None` where there is none."""
    for key in path.split("."):
        if isinstance(record, list):
            record = record[int(key)] if key.isdecimal() and int(key) < len(record) else None
        else:
            record = record.get(key) if isinstance(record, dict) else None
    return record


def found(article: newsparse.Article, key: str) -> Any:
    """What the article has for a key of an expectation."""
    if key.startswith("evidence "):
        evidence = article.evidence_of(key.removeprefix("evidence "))
        return evidence[0].where if evidence else None
    if key == "issues":
        return [str(issue.code) for issue in article.issues]
    return at(article.to_dict(), key)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_sample(sample: Path) -> None:
    wanted = json.loads(sample.with_name(f"{sample.name}.expected.json").read_text("utf-8"))
    assert wanted
    articles = newsparse.parse_articles(sample)
    for number, want in enumerate(wanted):
        if "error" in want:
            with pytest.raises(newsparse.ItemError) as caught:
                next(articles)
            assert want["error"] in str(caught.value)
            continue
        article = next(articles)
        check(article)
        got = {key: found(article, key) for key in want}
        assert got == want, f"article {number}"
    assert list(articles) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_bytes_and_file_read_alike(sample: Path) -> None:
    def every(source: Path | bytes) -> list[str]:
        articles, out = newsparse.parse_articles(source), []
        while True:
            try:
                out.append(next(articles).to_json())
            except StopIteration:
                return out
            except newsparse.ItemError as error:
                out.append(str(error))

    assert every(sample) == every(sample.read_bytes())


def test_every_format_has_a_sample() -> None:
    read = set()
    for sample in SAMPLES:
        wanted = json.loads(sample.with_name(f"{sample.name}.expected.json").read_text("utf-8"))
        read |= {want["handler"] for want in wanted if "handler" in want}
    containers = {"warc"}  # what is in an archive is read by the handlers of what it is
    assert read >= {row.name for row in FORMATS} - containers
    assert {sniff(sample.read_bytes()) for sample in SAMPLES} >= containers
