"""The commands for those who write handlers: from a saved page to a handler that is checked."""

from __future__ import annotations

import json
import runpy
import shutil
from pathlib import Path

import pytest

from newsparse import parse_article
from newsparse.cli.main import main
from newsparse.handlers import HtmlHandler, json_ld, meta, xpath
from newsparse.handlers.generic import GENERIC_HTML
from newsparse.handlers.proposal import propose
from newsparse.handlers.trial import try_rules
from newsparse.model.errors import HandlerError
from newsparse.model.limits import Limits
from newsparse.reading.document import Document
from newsparse.reading.load import load_html

PAGE = """<!doctype html><html lang=en><head><title>Sandhaven Courier</title><meta property="og:site_name" content="Courier">
<link rel=canonical href="https://www.courier.example/local/9"><meta name="x-hed" content="Pier closes for winter storms">
</head><body><div class="story-top css-1x2y3z"><div class="story-hed">Pier closes for winter storms</div>
<div class="writer"><span>By Tom Quillfeather</span></div><time class="stamp" datetime="2024-03-05T09:30Z">yesterday</time></div>
<div class="copy"><p>The pier of Sandhaven closed on Tuesday after storms that tore at its planks for two nights in a row.</p>
<p>It will open again in spring, the harbour master said, if the council pays for the new planks by then.</p></div></body></html>"""

FREEBEACON = """<!doctype html><html><head><title>Harbour opens</title>
<link rel="canonical" href="https://freebeacon.com/harbour/"></head><body>{}</body></html>"""


def document(markup: str) -> Document:
    return load_html(markup, limits=Limits())


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    code = main(list(argv))
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@pytest.mark.parametrize(
    ("field", "wanted", "codes"),
    [
        ("headline", "Pier closes for winter storms", ["meta('x-hed')", "xpath(\"//div[has-class('story-hed')]\")"]),
        ("byline", "Tom Quillfeather", ["xpath(\"//div[has-class('writer')]\")"]),
        ("date", "2024-03-05", ["xpath(\"//time[has-class('stamp')]\", attr='datetime')"]),
        ("headline", "Something else", []),
    ],
)
def test_rules_are_proposed_where_a_value_stands(field: str, wanted: str, codes: list[str]) -> None:
    page = GENERIC_HTML.page(document(PAGE))
    found = propose(page, field, wanted)
    assert [proposal.code for proposal in found if proposal.code in codes] == codes
    assert all("css-1x2y3z" not in proposal.code for proposal in found)
    if not codes:
        assert found == ()


def test_a_rule_is_tried_on_a_page() -> None:
    handler = HtmlHandler(
        name="courier",
        marker="//div[has-class('story-top')]",
        drop="//aside",
        headline=(json_ld("headline"), meta("x-hed")),
        byline=(xpath("//div[has-class('writer')]"),),
    )
    tried = try_rules(handler, handler.page(document(PAGE)))
    assert [(trial.field, trial.found) for trial in tried] == [
        ("marker", 1),
        ("drop", 0),
        ("headline", 0),
        ("headline", 1),
        ("byline", 1),
    ]
    assert try_rules(GENERIC_HTML, GENERIC_HTML.page(document(PAGE))) == ()


def test_a_rule_that_raises_names_itself() -> None:
    def broken(page: object) -> list[object]:
        raise KeyError("x")

    handler = HtmlHandler(name="courier", headline=(broken,))  # type: ignore[arg-type]
    with pytest.raises(HandlerError, match="handler 'courier', headline: KeyError"):
        try_rules(handler, handler.page(document(PAGE)))


def test_a_handler_is_written_from_a_saved_page_and_checks_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "saved.html"
    saved.write_text(PAGE, "utf-8")
    into = tmp_path / "made"
    headline = "Pier closes for winter storms"
    code, out, _ = run(
        capsys, "new-handler", str(saved), "--name", "courier-new", "--expect", f"headline={headline}",
        "--expect", "byline=Tom Quillfeather", "--into", str(into),
    )  # fmt: skip
    assert code == 0
    assert "WRONG headline  Sandhaven Courier" in out
    assert "right byline    Tom Quillfeather" in out
    handler = runpy.run_path(str(into / "courier_new.py"))["COURIER_NEW"]
    assert handler.hosts == ("courier.example",)
    assert parse_article(saved, handler=handler).headline.text == headline  # type: ignore[union-attr]
    assert "Pier closes" not in (into / "courier_new.html").read_text("utf-8")
    assert (into / "courier_new.row.txt").read_text("utf-8").startswith('Reference("courier-new", ("courier.example",)')
    monkeypatch.chdir(into)
    monkeypatch.syspath_prepend(str(into))
    code, out, _ = run(capsys, "check-handler", "courier_new:COURIER_NEW", "courier_new.html", str(saved))
    assert code == 0
    assert "WRONG" not in out
    assert f"headline  {headline}    generic: Sandhaven Courier" in out


def test_what_is_not_as_expected_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    saved = tmp_path / "a.html"
    saved.write_text(
        FREEBEACON.format("<div class=article-head><h1>Harbour opens</h1></div>" + "<p>It did.</p>" * 9), "utf-8"
    )
    (tmp_path / "a.html.expected.json").write_text(
        json.dumps({"headline.text": "Harbour shuts", "byline": None}), "utf-8"
    )
    code, out, _ = run(capsys, "check-handler", "freebeacon", str(saved))
    assert code == 1
    assert "WRONG headline.text: expected 'Harbour shuts', found 'Harbour opens'" in out
    assert "WRONG byline" not in out
    assert "finds nothing: marker //div[has-class('article-content')]" in out


def test_drift_names_the_rules_that_find_nothing_any_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = (
        "<div class=article-content>"
        + "<p>The harbour of Sandhaven is open again, and the ferry leaves at noon.</p>" * 5
        + "</div>"
    )
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.html").write_text(
        FREEBEACON.format(f"<div class=article-head><h1>Harbour opens</h1></div>{body}"), "utf-8"
    )
    (tmp_path / "b.html").write_text(FREEBEACON.format("<article><h1>Harbour</h1>" + "<p>Redesigned.</p>" * 9), "utf-8")
    code, out, _ = run(capsys, "drift", str(tmp_path))
    assert code == 1
    assert "freebeacon: 1 pages, 1 of its hosts without its marker" in out
    assert "LOST date" in out
    assert "no rule of date finds anything any more" in out
    assert "no rule of headline" not in out


def test_a_folder_without_pages_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "drift", str(tmp_path))
    assert code == 1
    assert "no saved pages" in err


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("new-handler", "https://courier.example/1", "--name", "x"), 2, "newsparse fetches nothing"),
        (("new-handler", "missing.html", "--name", "x"), 1, "there is no such file"),
        (("check-handler", "nobody", "missing.html"), 1, "no handler is called 'nobody'"),
        (("check-handler", "no.such.module:X", "missing.html"), 1, "No module named"),
        (("check-handler", "freebeacon", "missing.html"), 1, "there is no such file"),
        (("check-handler", ":X", "missing.html"), 1, "'' is no name of a module"),
        (("check-handler", "..handlers:X", "missing.html"), 1, "'..handlers' is no name of a module"),
        (("check-handler", "unclosed_handler:X", "missing.html"), 1, "(unclosed_handler.py, line 1)"),
        (("new-handler", "saved.html", "--name", "../a b", "--into", "made"), 2, "makes no name of a module"),
        (("new-handler", "saved.html", "--name", "x", "--into", "saved.html"), 2, "saved.html: cannot be written: "),
        (("explain", "saved.html", "--page", "missing/why.html"), 2, "cannot be written: No such file or directory"),
        (("drift", "a" * 300), 1, "File name too long"),
    ],
)
def test_what_cannot_be_done_is_said(
    argv: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    Path("saved.html").write_text(PAGE, "utf-8")
    Path("unclosed_handler.py").write_text("X = (", "utf-8")
    got, _, err = run(capsys, *argv)
    assert got == code
    assert said in err
    assert not Path("made").exists()


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        (b"[1]", "a.html.expected.json is no object of places and values"),
        (b"{", "a.html.expected.json is no JSON: Expecting property name"),
        (b"\xff", "a.html.expected.json is no JSON: 'utf-8' codec can't decode"),
    ],
)
def test_what_says_wrongly_what_has_to_come_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], expected: bytes, said: str
) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    (tmp_path / "a.html.expected.json").write_bytes(expected)
    code, _, err = run(capsys, "check-handler", "generic-html", str(tmp_path / "a.html"))
    assert code == 1
    assert said in err


def test_a_page_that_cannot_be_read_is_not_passed_over_by_drift(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    code, _, err = run(capsys, "drift", str(tmp_path))
    assert (code, "empty.html: the input is empty" in err) == (1, True)


def test_a_page_whose_name_is_no_utf8_can_be_explained(tmp_path: Path) -> None:
    saved, page = tmp_path / "a\udcff.html", tmp_path / "why.html"
    try:
        saved.write_text(PAGE, "utf-8")
    except OSError:
        pytest.skip("the file system has no such names")
    assert main(["explain", str(saved), "--page", str(page)]) == 0
    assert "a?.html</title>" in page.read_text("utf-8")


def test_an_empty_page_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    code, _, err = run(capsys, "new-handler", str(tmp_path / "empty.html"), "--name", "x")
    assert (code, "the input is empty" in err) == (1, True)


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def test_an_explanation_tells_who_won_and_who_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    saved = tmp_path / "saved.html"
    saved.write_text(PAGE, "utf-8")
    code, out, _ = run(capsys, "explain", str(saved))
    assert code == 0
    assert "no handler claims the page" in out
    for words in (
        "headline",
        "Sandhaven Courier",
        "Pier closes for winter storms",
        "byline",
        "date",
        "modified",
        "section",
    ):
        assert words in out


def test_an_explanation_as_a_page_marks_the_evidence(tmp_path: Path) -> None:
    saved, page = tmp_path / "saved.html", tmp_path / "why.html"
    saved.write_text(PAGE.replace("the harbour master said", "“soon”, the harbour master said <script>"), "utf-8")
    assert main(["explain", str(saved), "--page", str(page)]) == 0
    markup = page.read_text("utf-8")
    root = document(markup).tree
    assert root is not None
    marked = {(mark.get("class"), mark.text) for mark in root.iter("mark")}
    assert ("evidence", "By Tom Quillfeather") in marked
    assert ("cue", "said") in marked
    assert not list(root.iter("script"))
    assert "http" not in "".join(value for element in root.iter() for value in map(str, element.attrib.values()))


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
def test_the_page_shows_in_a_browser(tmp_path: Path) -> None:
    import subprocess

    saved, page = tmp_path / "saved.html", tmp_path / "why.html"
    saved.write_text(PAGE, "utf-8")
    assert main(["explain", str(saved), "--page", str(page)]) == 0
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    assert '<mark class="evidence"' in shown
    assert "What newsparse read in" in shown


def test_a_handler_that_finds_no_article_is_told_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Harbour opens</h1></body></html>", "utf-8")
    assert main(["check-handler", "nitf", str(page)]) == 1
    assert capsys.readouterr().err == f"newsparse: {page}: nitf finds no article in it\n"
