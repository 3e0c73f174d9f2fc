"""The documentation names everything that is public, and its tables say what the code says. Its examples run as tests too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsparse
from newsparse import EvidenceSource, NewsparseError, QuoteKind, SourceKind
from newsparse.cli.arguments import COMMANDS, read_arguments
from newsparse.cli.main import main
from newsparse.model.issue import ISSUES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text("utf-8")


def table(name: str, heading: str) -> list[list[str]]:
    """The cells of the table whose first column has this heading."""
    lines = page(name).split("\n")
    start = next(i for i, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def codes(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def test_there_are_pages() -> None:
    assert len(PAGES) >= 10


def test_the_issue_table_is_the_code_s() -> None:
    rows = [[f"`{code}`", str(severity), meaning] for code, (severity, meaning) in ISSUES.items()]
    assert table("issues", "code") == rows


def test_every_issue_code_has_a_meaning() -> None:
    assert list(ISSUES) == list(newsparse.IssueCode)


def test_every_error_is_listed() -> None:
    listed = {row[0].strip("`") for row in table("issues", "error")}
    assert listed == {error.__name__ for error in NewsparseError.__subclasses__()}


def test_every_kind_of_quotation_source_and_place_is_told() -> None:
    assert {row[0] for row in table("attribution", "kind")} == {f"`{kind}`" for kind in QuoteKind}
    places = {code for row in table("model", "`EvidenceSource`") for code in codes(row[0])}
    assert places == {str(source) for source in EvidenceSource}
    assert {str(kind) for kind in SourceKind} <= codes(page("model"))


def test_every_public_name_is_in_the_model_or_the_errors() -> None:
    text = "".join(path.read_text("utf-8") for path in PAGES if path.name != "api.md")
    missing = [name for name in newsparse.__all__ if not re.search(rf"`[^`\n]*\b{name}\b", text)]
    assert missing == []


def test_every_module_with_public_names_is_in_the_reference() -> None:
    reference = page("api")
    modules = {home for home in newsparse._HOMES.values() if f"::: {home}" not in reference}
    assert modules == set()


def test_every_option_of_the_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    options: set[str] = set()
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            read_arguments([command, "--help"])
        options |= set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))
    told = set(re.findall(r"--[a-z][a-z-]*", page("command-line")))
    assert options - {"--help", "--output"} <= told
    assert told <= options


@pytest.mark.parametrize("path", [ROOT / "README.md", *PAGES], ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
        assert target.startswith("https://") or (path.parent / target).exists(), target


def test_the_readme_shows_what_the_demo_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    seed = ROOT / "seeds" / "000_7a723ac9715de326.txt"
    assert main(["show", "--outlet", "Washington Free Beacon", str(seed)]) == 0
    printed = [line.rstrip() for line in capsys.readouterr().out.split("\n")]
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = readme.partition("<!-- demo -->\n```text\n")[2].partition("\n```")[0].split("\n")
    assert len(shown) > 20
    left = iter(printed)
    lost = [line for line in shown if line.strip() != "…" and line not in left]  # `in` goes on from the last hit
    assert lost == [], "the output has changed; show it in README.md as it is now"
