from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, ItemError, parse_article
from newsparse.cli import parse as parse_module
from newsparse.cli.main import main

PAGE = """<html><head><title>Harbour opens</title></head><body><h1>Harbour opens after nine years</h1>
<p>By Ada Brightwater</p><p>The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid.</p>
<p>“We are ready for the first ferry,” said Tom Quillfeather, the harbour master, who cut the ribbon with a saw.</p>
</body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    return str(path)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    path = tmp_path / "empty.html"
    path.touch()
    return str(path)


def run(
    *arguments: str, data: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **(environment or {})},
        check=False,
    )


class TestParse:
    def test_a_line_of_json_for_each_file(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["parse", page, page]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [Article.from_json(line) for line in lines] == [parse_article(Path(page))] * 2

    def test_is_what_the_command_does_without_a_name(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([page]) == 0
        assert json.loads(capsys.readouterr().out)["headline"]["text"] == "Harbour opens after nine years"

    def test_says_that_an_input_holds_no_article(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        feed = tmp_path / "feed.xml"
        feed.write_text("<rss version='2.0'><channel><title>Sandhaven Gazette</title></channel></rss>", "utf-8")
        assert main(["parse", str(feed)]) == 1
        assert capsys.readouterr() == ("", f"newsparse: {feed}: holds no article\n")

    @pytest.mark.parametrize("form", ["json-ld", "ninjs"])
    def test_other_forms_are_lines_of_json_too(self, page: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["parse", "--to", form, page, page]) == 0
        first, second = map(json.loads, capsys.readouterr().out.splitlines())
        assert first == second
        assert "Harbour opens after nine years" in (first.get("headline"), first.get("headlines", [{}])[0].get("value"))

    def test_markdown_has_a_rule_between_articles(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["parse", "--to", "markdown", page, page]) == 0
        first, second = capsys.readouterr().out.split("\n---\n\n")
        assert first == second
        assert first.startswith("# Harbour opens after nine years\n\nBy Ada Brightwater\n\n")
        assert first.endswith("with a saw.\n")

    def test_markdown_with_the_name_of_its_file_is_a_string(
        self, page: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", "--to", "markdown", "--name-files", page]) == 0
        written = json.loads(capsys.readouterr().out)
        assert written["file"] == page
        assert written["article"].startswith("# Harbour opens")

    def test_half_a_character_can_be_written(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "half.html"
        path.write_text(PAGE.replace("the harbour master", "the &#xD800; \\ud800 master"), "utf-8")
        for form in ("json", "json-ld", "ninjs", "markdown"):
            assert main(["parse", "--to", form, str(path)]) == 0

    def test_failures_are_told_and_the_run_goes_on(
        self, page: str, empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "out.jsonl"
        missing = str(tmp_path / "missing")
        assert main(["parse", empty, missing, str(tmp_path), page, "-o", str(out)]) == 1
        assert len(out.read_text("utf-8").splitlines()) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.splitlines() == [
            f"newsparse: {empty}: the input is empty",
            f"newsparse: {missing}: there is no such file",
            f"newsparse: {tmp_path}: is a directory; name the files in it",
        ]

    def test_the_options_reach_the_parser(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        options = (
            "--outlet Gazette --url https://gazette.example/1 --published 2024-03-05 --language en --no-attribution"
        )
        assert main(["parse", page, *options.split()]) == 0
        article = Article.from_json(capsys.readouterr().out)
        assert (article.outlet, article.url, article.quotes) == ("Gazette", "https://gazette.example/1", ())
        assert article.date is not None
        assert article.date.isoformat() == "2024-03-05"

    def test_naming_the_files(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["parse", "--name-files", page]) == 0
        record = json.loads(capsys.readouterr().out)
        assert record["file"] == page
        assert Article.from_dict(record["article"]) == parse_article(Path(page))

    def test_strict(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "page"
        path.write_text("<p>" + "Two hundred people stood at the rail when the ferry left. " * 8 + "</p>", "utf-8")
        assert main([str(path), "--strict"]) == 1
        assert capsys.readouterr().err == f"newsparse: {path}: headline-missing: {_message(path)}\n"

    def test_the_items_after_a_broken_one_are_read(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        class Items:
            def __init__(self) -> None:
                self.left: list[Article | ItemError] = [
                    Article(text="a"),
                    ItemError(1, "has no text"),
                    Article(text="c"),
                ]

            def __iter__(self) -> Items:
                return self

            def __next__(self) -> Article:
                if not self.left:
                    raise StopIteration
                item = self.left.pop(0)
                if isinstance(item, ItemError):
                    raise item
                return item

        monkeypatch.setattr(parse_module, "parse_articles", lambda *_, **__: Items())
        assert main(["parse", "feed.xml"]) == 1
        captured = capsys.readouterr()
        assert [json.loads(line)["text"] for line in captured.out.splitlines()] == ["a", "c"]
        assert captured.err == "newsparse: feed.xml: item 1: has no text\n"

    def test_a_fault_of_ours_costs_one_file(
        self, page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def broken(*_: Any, **__: Any) -> Any:
            raise KeyError("a\nb")

        monkeypatch.setattr(parse_module, "parse_articles", broken)
        assert main([page]) == 1
        assert capsys.readouterr().err == (
            f"newsparse: {page}: a fault in newsparse, please report it: KeyError: 'a\\nb'\n"
        )


def _message(path: Path) -> str:
    return next(issue.message for issue in parse_article(path).issues if issue.code == "headline-missing")


class TestShow:
    def test_prints_for_people(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", page]) == 0
        out = capsys.readouterr().out
        assert out.startswith("headline  ")
        assert "direct: Tom Quillfeather" in out
        assert "We are ready for the first ferry" in out

    def test_a_failure_is_one_line(self, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", empty]) == 1
        assert capsys.readouterr().err == f"newsparse: {empty}: the input is empty\n"


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["show"], "the following arguments are required: FILE"),
            (["parse"], "the following arguments are required: FILE"),
            (["x", "--published", "soon"], "argument --published: 'soon' is no date; write it like 2015-10-05"),
            (["x", "--encoding", "klingon"], "argument --encoding: no character encoding is called 'klingon'"),
            (["x", "--format", "docx"], "argument --format: invalid choice: 'docx'"),
            (["x", "--colour"], "unrecognized arguments: --colour"),
        ],
    )
    def test_wrong_arguments(self, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert told in capsys.readouterr().err

    def test_nothing_at_all(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main([])
        assert caught.value.code == 2
        assert capsys.readouterr().out.startswith("usage: newsparse ")

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["--version"])
        assert caught.value.code == 0
        assert capsys.readouterr().out == "newsparse 0.1.0\n"

    def test_an_output_that_cannot_be_written(
        self, page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([page, "-o", str(tmp_path / "no" / "out")]) == 2
        assert main([page, "-o", page]) == 2
        assert capsys.readouterr().err.splitlines() == [
            f"newsparse: {tmp_path / 'no' / 'out'}: cannot be written: No such file or directory",
            f"newsparse: {page}: is an input too; write to another file",
        ]
        assert Path(page).read_text("utf-8") == PAGE


class TestProcess:
    def test_standard_input(self) -> None:
        done = run("parse", "-", data=PAGE.encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout)["headline"]["text"] == "Harbour opens after nine years"
        assert run("show", "-", data=PAGE.encode()).stdout.startswith(b"headline")

    def test_the_c_locale(self, page: str) -> None:
        plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
        done = run("show", "--text", page, environment=plain)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b'"We are ready' in done.stdout
        done = run("parse", page, environment=plain)
        assert "“We are ready" in Article.from_json(done.stdout).text

    @pytest.mark.parametrize("columns", ["1", "7", "40", "500"])
    def test_any_width(self, page: str, columns: str) -> None:
        done = run("show", "--text", page, environment={"COLUMNS": columns})
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"Quillfeather" in b"".join(done.stdout.split())

    def test_without_the_extra(self, page: str) -> None:
        without = (
            "import sys; sys.modules['rich'] = None; from newsparse.cli.main import main; sys.exit(main(sys.argv[1:]))"
        )
        done = subprocess.run(
            [sys.executable, "-c", without, "show", page], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "newsparse: show needs the extra cli: pip install 'newsparse[cli]'\n"
        parsed = subprocess.run([sys.executable, "-c", without, page], capture_output=True, check=False)
        assert parsed.returncode == 0
        assert Article.from_json(parsed.stdout) == parse_article(Path(page))

    @pytest.mark.parametrize("arguments", [["show"], ["parse"]])
    def test_a_reader_that_has_had_enough(self, arguments: list[str], page: str) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        with io.FileIO(writing, "wb") as closed:
            done = subprocess.run(
                [sys.executable, "-m", "newsparse", *arguments, page],
                stdout=closed,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert (done.returncode, done.stderr) == (0, b"")


def test_an_encoding_is_known_as_those_know_it_who_read_the_input(
    page: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for command in (["parse", page], ["show", page], ["parse", page, "-o", f"{tmp_path}/out/"]):
        for name in ("hex", "idna", "nosuch"):
            with pytest.raises(SystemExit) as ended:
                main([*command, "--encoding", name])
            assert ended.value.code == 2
            assert f"no character encoding is called {name!r}" in capsys.readouterr().err
    assert main(["parse", page, "--encoding", "x-sjis"]) == 0  # as pages call it, and Python does not


def test_outputs_that_are_no_names(
    page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, words in (("", "Is a directory"), ("a" * 300, "File name too long")):
        assert main(["parse", page, "-o", name]) == 2
        assert capsys.readouterr().err == f"newsparse: {name}: cannot be written: {words}\n"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
