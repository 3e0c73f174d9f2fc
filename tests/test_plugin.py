"""Handlers that other packages bring: installed, discovered through their entry points, and none of them fatal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLUGIN = Path(__file__).parent / "plugin"

PAGE = """<html><head><title>Sandhaven Courier</title></head><body><div class=story-hed>Pier closes for storms</div>
<div class=writer>By Tom Quillfeather</div><div class=copy><p>The pier of Sandhaven closed on Tuesday after two nights of storms
that tore at its planks, the harbour master said, and it opens in spring.</p></div></body></html>"""

WIRE = """HARBOUR-WIRE/1
Slug: PIER-STORMS
Urgency: 3

Pier closes for storms

By Tom Quillfeather

SANDHAVEN, March 5 (HW) - The pier of Sandhaven closed on Tuesday after two nights of storms that tore at its planks.

"We are ready," Mayor Edith Brightwater said.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the plugin is installed in."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*command, "--target", str(folder), str(PLUGIN)], check=True, capture_output=True, timeout=120)
    return folder


def run(site: Path, code: str) -> Any:
    """What a fresh interpreter with the folder's packages prints, as JSON."""
    env = {**os.environ, "PYTHONPATH": str(site)}
    prelude = "import json, newsparse\nfrom newsparse import Registry, parse_article\n"
    done = subprocess.run([sys.executable, "-c", prelude + code], env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def entry_point(site: Path, package: str, points: str) -> None:
    """Metadata of a package with entry points, as an installer leaves it."""
    info = site / f"{package}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[newsparse.handlers]\n{points}\n")


def test_installed_handlers_are_found_and_read_their_own(site: Path) -> None:
    code = f"""
page = parse_article({PAGE!r}, url="https://www.courier.example/1")
wire = parse_article({WIRE!r})
print(json.dumps([page.handler, page.headline.text, page.byline.authors[0].name, wire.handler, wire.item.slug, wire.item.urgency,
    wire.headline.text, wire.byline.authors[0].name, wire.quotes[0].speaker.name, wire.evidence_of("item.slug")[0].where,
    list(Registry.default().problems)]))
"""
    assert run(site, code) == [
        "sandhaven-courier", "Pier closes for storms", "Tom Quillfeather", "harbour-wire", "PIER-STORMS", 3,
        "Pier closes for storms", "Tom Quillfeather", "Edith Brightwater", "harbour-wire:/Slug", [],
    ]  # fmt: skip


def test_without_the_plugin_they_are_read_as_any_page(site: Path) -> None:
    code = f"""
page = parse_article({PAGE!r}, url="https://www.courier.example/1", registry=Registry())
wire = parse_article({WIRE!r}, registry=Registry())
print(json.dumps([page.handler, wire.handler, wire.item]))
"""
    assert run(site, code) == ["generic-html", "generic-text", None]


def test_entry_points_that_cannot_be_loaded_cost_only_themselves(tmp_path: Path) -> None:
    (tmp_path / "breaks.py").write_text("raise RuntimeError('no luck')\nX = 1\n")
    (tmp_path / "number.py").write_text("X = 1\n")
    entry_point(tmp_path, "bad-handlers", "a = no_such_module:X\nb = breaks:X\nc = number:X\nd = number:Y")
    problems = run(tmp_path, "print(json.dumps(list(Registry.default().problems)))")
    assert [problem.partition(": ")[2] for problem in problems] == [
        "ModuleNotFoundError: No module named 'no_such_module'",
        "RuntimeError: no luck",
        "int is no handler",
        "AttributeError: module 'number' has no attribute 'Y'",
    ]


def test_two_plugins_that_claim_one_host_are_a_conflict(tmp_path: Path) -> None:
    made = "from newsparse.handlers import HtmlHandler\nX = HtmlHandler(name={!r}, hosts=('courier.example',))\n"
    for package in ("one", "two"):
        (tmp_path / f"{package}_handlers.py").write_text(made.format(f"courier-{package}"))
        entry_point(tmp_path, f"{package}-handlers", f"x = {package}_handlers:X")
    code = f"""
try:
    parse_article({PAGE!r}, url="https://courier.example/1")
except newsparse.HandlerConflict as error:
    print(json.dumps([error.claim, sorted(error.names)]))
"""
    assert run(tmp_path, code) == ["courier.example", ["courier-one", "courier-two"]]


def test_importing_newsparse_imports_no_outlet() -> None:
    code = "import sys, newsparse; newsparse.parse_article('<h1>Harbour opens</h1><p>The harbour of Sandhaven opened on Tuesday.</p>'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert not [name for name in done.stdout.split() if name.startswith("newsparse.handlers.outlets.")]
