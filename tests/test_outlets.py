"""A test page for every outlet that has a handler: what the outlet does differently, in words of our own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsparse
from newsparse.handlers import HtmlHandler, Registry
from newsparse.handlers.builtin import BUILTIN
from newsparse.handlers.outlet_table import outlet_page
from newsparse.handlers.registry import load
from newsparse.handlers.trial import try_rules
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from tests.invariants import check
from tests.test_formats import found

HERE = Path(__file__).parent / "outlets"
PAGES = sorted(HERE.glob("*.html"))
GENERIC = Registry()


def expectation(page: Path) -> dict[str, Any]:
    """What has to come out of a test page."""
    record: dict[str, Any] = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    return record


def parsed(page: Path, registry: Registry) -> newsparse.Article:
    """A test page read under the address that it is said to have."""
    return newsparse.parse_article(page, url=expectation(page)["url"], registry=registry, attribution=False)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_handler_reads_its_page(page: Path) -> None:
    want = expectation(page)
    article = parsed(page, Registry.default())
    check(article)
    assert {key: found(article, key) for key in want} == want


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_it_is_not_read_so_without_the_handler(page: Path) -> None:
    want = {key: value for key, value in expectation(page).items() if key not in ("handler", "url")}
    article = parsed(page, GENERIC)
    assert {key: found(article, key) for key in want} != want


@pytest.mark.parametrize("row", BUILTIN, ids=lambda row: row.name)
def test_every_outlet_has_a_page_on_which_every_rule_finds_something(row: Any) -> None:
    handler = load(row)
    assert (handler.name, handler.hosts) == (row.name, row.hosts)
    pages = [page for page in PAGES if expectation(page)["handler"] == row.name]
    assert pages, f"{row.name} has no test page in {HERE.name}/"
    assert isinstance(handler, HtmlHandler)
    hit: set[tuple[str, str]] = set()
    rules: set[tuple[str, str]] = set()
    for page in pages:
        document = load_html(page.read_bytes(), limits=Limits())
        for trial in try_rules(handler, handler.page(document)):
            rules.add((trial.field, trial.rule))
            if trial.found:
                hit.add((trial.field, trial.rule))
    assert rules - hit == set()


def test_names_and_hosts_are_in_order() -> None:
    names = [row.name for row in BUILTIN]
    assert names == sorted(names)
    assert len(set(names)) == len(names)
    for row in BUILTIN:
        assert re.fullmatch(r"[a-z0-9-]+", row.name)
        assert all(host == host.lower() and not host.startswith("www.") for host in row.hosts)


def test_two_handlers_of_one_host_have_markers() -> None:
    by_host: dict[str, list[HtmlHandler]] = {}
    for row in BUILTIN:
        handler = load(row)
        assert isinstance(handler, HtmlHandler)
        for host in row.hosts:
            by_host.setdefault(host, []).append(handler)
    for handlers in by_host.values():
        assert len(handlers) == 1 or all(handler.marker for handler in handlers)


def test_the_page_of_outlets_is_the_registry_s() -> None:
    written = (Path(__file__).parents[1] / "docs" / "outlets.md").read_text("utf-8")
    assert written == outlet_page(), "run: make outlets"


def test_the_words_of_test_pages_are_ours() -> None:
    """Every test page tells of Sandhaven, the town that does not exist."""
    for page in PAGES:
        assert "Sandhaven" in page.read_text("utf-8"), page.name


def test_handlers_are_values() -> None:
    for row in BUILTIN:
        handler = load(row)
        assert isinstance(handler, HtmlHandler)
        assert attrs.evolve(handler) == handler
