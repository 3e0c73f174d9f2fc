"""How `benchmarks/side_by_side.py` compares: on made-up pages, with made-up extractors beside newsparse."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import side_by_side
from scoring import Answer, Gold, Score, common_names, gold_of, held, is_same, word_f1
from tools import TOOLS, Page, Tool

FERRY = """<html><head><title>The ferry is back</title></head><body><nav>Weather Sports</nav><article><h1>The ferry is back</h1>
<p>By Ada Brightwater and Tom Quillfeather</p><time datetime="2024-03-05">5 March 2024</time>
<p>The ferry of Sandhaven is back, nine years after it sank below the old pier of the harbour.</p>
<p>It left at noon with two hundred people on board, who had waited in the rain since the morning.</p></article></body></html>"""
BRIDGE = (
    FERRY.replace("The ferry is back", "A bridge instead")
    .replace("The ferry of", "The bridge of")
    .replace("2024-03-05", "2024-04-01")
)

GOLD = {
    "headline": "The Ferry Is Back",
    "authors": ["Ada Brightwater", "Tom Quillfeather"],
    "date_published": "2024-03-05T09:00:00+02:00",
    "body": "The ferry of Sandhaven is back, nine years after it sank below the old pier of the harbour.\n\n"
    "It left at noon with two hundred people on board, who had waited in the rain since the morning.",
    "must_contain": ["nine years after it sank", "since the morning"],
    "must_not_contain": ["Weather Sports"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "ferry.html.gz").write_bytes(gzip.compress(FERRY.encode()))
    (tmp_path / "html" / "bridge.html").write_text(BRIDGE, "utf-8")
    cases = [
        {"html": "html/ferry.html.gz", "url": "https://gazette.example/1", "news": True, "gold": GOLD},
        {
            "html": "html/ferry.html.gz",
            "url": "https://gazette.example/1",
            "news": True,
            "gold": {"headline": "Weather"},
        },
        {"html": "html/bridge.html", "url": None, "gold": GOLD, "doubts": ["date_published"]},
        {"html": "html/missing.html", "url": None, "news": False, "gold": {"body": "A recipe\u2028for soup"}},
    ]
    (tmp_path / "manifest.jsonl").write_text(
        "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases), "utf-8"
    )
    return tmp_path


def tool(
    name: str, read: Callable[[Page], Any], *, module: str = "newsparse", fields: tuple[str, ...] | None = None
) -> Tool:
    return Tool(name, "newsparse", module, lambda: read, lambda found: found, fields or TOOLS[0].fields)


def broken(page: Page) -> Answer:
    raise RuntimeError(page.url)


def titles(page: Page) -> Answer:
    title = page.text.partition("<title>")[2].partition("</title>")[0]
    return Answer(headline=title, authors=("ada brightwater",), body="Weather Sports")


def test_the_tables(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    tools = (
        *(one for one in TOOLS if one.name == "newsparse, fields"),
        tool("titles", titles, fields=("headline", "authors", "must", "must_not")),
        tool("broken", broken),
        tool("absent", broken, module="no_such_module_anywhere"),
    )
    monkeypatch.setattr(side_by_side, "TOOLS", tools)
    side_by_side.main([str(folder), "--rounds", "1"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "absent is not installed and left out: pip install newsparse"
    assert lines[1].startswith("2 pages; newsparse 0.1.0, lxml ")
    costs = {name: (ratio, raised) for name, ratio, raised in (line.strip("| ").split(" | ") for line in lines[5:8])}
    assert {name: raised for name, (_, raised) in costs.items()} == {
        "newsparse, fields": "0",
        "titles": "0",
        "broken": "2",
    }
    assert float(costs["newsparse, fields"][0]) > 1
    assert costs["broken"][0] == "–"
    assert lines[9:] == [
        "| tool | headline (3) | authors (2) | day (1) | body (2) | must (2) | must not (2) |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| newsparse, fields | 33.3 | 100.0 | 100.0 | 98.6 | 100.0 | 0.0 |",
        "| titles | 33.3 | 66.7 | – | – | 0.0 | 100.0 |",
        "| broken | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 100.0 |",
    ]


def test_costs_are_of_the_pages_that_a_tool_reads(folder: Path) -> None:
    def reads_one(page: Page) -> Answer:
        return broken(page) if "The bridge of" in page.text else titles(page)

    tools = (tool("titles", titles), tool("one", reads_one), *(one for one in TOOLS if one.name == "newsparse, fields"))
    comparison = side_by_side.Comparison(tools, 2)
    for case in side_by_side.cases_in(folder)[1:]:
        comparison.add(side_by_side.page_of(folder, case), [case.gold])
    assert comparison.raised == {"titles": 0, "one": 1, "newsparse, fields": 0}
    slow, quick = comparison.ratio("newsparse, fields"), comparison.ratio("one")
    assert slow is not None
    assert quick is not None
    assert slow > quick > 0


def test_cases(folder: Path) -> None:
    news = side_by_side.cases_in(folder)
    assert len(news) == 3
    assert len(side_by_side.cases_in(folder, news=False)) == 4
    assert side_by_side.page_of(folder, news[0]).text == FERRY
    assert [case.gold.day for case in news] == ["2024-03-05", None, None]


def test_what_nobody_looked_at_is_not_asked() -> None:
    gold = gold_of({"gold": {"headline": "A"}})
    assert gold == Gold("A", None, None, None, None, None)
    score = Score()
    score.add(gold, Answer(headline="b", authors=("c",)))
    assert [score.value(field) for field in ("headline", "authors", "day", "must_not")] == [0.0, None, None, None]


def test_measures() -> None:
    assert is_same("“Über” – LATE", "über: late")
    assert not is_same("Late", "Later")
    assert not is_same(None, "")
    assert common_names(("Jane Roe", "jane roe", "AP"), ("Jane Roe", "Ada")) == 1
    assert word_f1("", "") == 1.0
    assert word_f1("a", "") == 0.0
    assert word_f1("the the the", "the ferry") == pytest.approx(2 / 5)
    assert word_f1("東京の新聞", "東京の雑誌") == pytest.approx(0.6)
    assert held("It left at\nnoon", ("left — at noon!", "at one")) == 1


def test_every_tool_says_what_it_looks_for() -> None:
    assert [one.name for one in TOOLS if "day" not in one.fields] == ["readability-lxml"]
    assert len({one.name for one in TOOLS}) == len(TOOLS)
    assert all(one.installed for one in TOOLS if one.package == "newsparse")


@pytest.mark.parametrize("one", TOOLS, ids=lambda one: one.name)
def test_every_tool_that_is_installed_reads_a_page(one: Tool) -> None:
    if not one.installed:
        pytest.skip(f"needs {one.package}, of the extra bench")
    with side_by_side.quiet():
        read = one.make()
    tried = side_by_side.try_tool(one, read, Page(FERRY.encode(), FERRY, "https://gazette.example/1"))
    assert tried.answer is not None
    assert tried.answer.headline == "The ferry is back"
    assert "nine years after it sank" in tried.answer.body
