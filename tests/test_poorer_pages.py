"""How `benchmarks/poorer_pages.py` takes things out of pages, and what it counts."""

from __future__ import annotations

import json
from pathlib import Path

import poorer_pages
import pytest
from tools import Page

PAGE = """<html lang="en"><head><meta charset="utf-8"><title>The ferry is back</title><meta name="author" content="Ada Brightwater">
<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ada Brightwater"}}</script></head><body class="page">
<h1 id="top">The ferry is back</h1><div class="byline">Tom Quillfeather</div>
<p class="text">The ferry of Sandhaven is back, nine years after it sank below the old pier — of the harbour.</p>
<p>It left at noon with two hundred people on board, who had waited in the rain since the morning.</p>
<p>The crew of twelve had trained for six weeks in the bay before the service began on Monday.</p></body></html>"""
GOLD = {"headline": "The ferry is back", "authors": ["Ada Brightwater"]}


def _without(way: str) -> str:
    return poorer_pages.poorer(Page(PAGE.encode(), PAGE, None), poorer_pages.WAYS[way]).decode()


def test_each_way_takes_out_what_it_says_and_no_more() -> None:
    data, classes, both, paragraphs = map(_without, ("data", "classes", "both", "paragraphs"))
    assert "Ada" not in data
    assert 'class="byline"' in data
    assert "Ada" in classes
    assert 'class="' not in classes
    assert 'id="' not in classes
    assert "Ada" not in both
    assert 'class="' not in both
    assert "<p" not in paragraphs
    assert 'class="text"' in paragraphs
    assert all("pier — of the harbour" in page for page in (data, classes, both, paragraphs))


def test_the_table_has_a_row_for_the_whole_pages_and_for_each_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    cases = [{"html": "a.html", "gold": GOLD}, {"html": "a.html", "gold": {"must_contain": ["waited in the rain"]}}]
    (tmp_path / "manifest.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases), "utf-8")
    poorer_pages.main([str(tmp_path), "--names"])
    printed = capsys.readouterr().out.splitlines()
    rows = {line.split(" | ")[0].strip("| "): line.split(" | ")[1:] for line in printed if line.startswith("|")}
    assert list(rows)[2:] == ["nothing", *poorer_pages.WAYS]
    assert rows["nothing"][:2] == ["100.0", "100.0"]
    assert rows["data"][:2] == ["100.0", "0.0"]
    assert rows["both"][4] == "100.0"
    assert any(line.startswith("a.html without data: Tom Quillfeather") for line in printed)
