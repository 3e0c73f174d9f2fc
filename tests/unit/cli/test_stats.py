from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from newsparse.cli.main import main
from newsparse.cli.stats import plain_lines
from newsparse.cli.stats_sheets import Sheet
from tests.stored import article, cites, folder, outlet, source, write_lines

TOM = source("Tom Quillfeather")
HERALD = outlet("Port Herald")
PARTS = (
    (
        article("Sandhaven Gazette", "2024-03-05", says=(TOM, TOM, source("senior official", anonymous=True))),
        article("Sandhaven Gazette", "2024-03-07", sources=(HERALD,), citations=(cites(HERALD),)),
    ),
    (article("Port Herald", "2024-03", says=(TOM,)), article(None, "2024")),
)

TABLES = """\
In all
                                       number   share
  articles                                  4
  quotations                                4
  quotations with a speaker                 4
  of these from an anonymous one            1  25.0 %
  sources, each once for each article       4
  of these anonymous                        1  25.0 %

Articles by day
  day         articles
  2024-03-05         1
  2024-03-06         0
  2024-03-07         1
  Of 1 article only the month is known, no day; they are not in it.
  Of 1 article only the year is known; they are not in it.

Articles by outlet
  outlet             articles       first        last
  Sandhaven Gazette         2  2024-03-05  2024-03-07
  Port Herald               1     2024-03     2024-03
  1 article without an outlet.

Articles by outlet over time
  outlet             2024-03-05  2024-03-06  2024-03-07
  Sandhaven Gazette           1                       1
  Port Herald

Most quoted sources
  source            kind    quotations  articles
  Tom Quillfeather  person           3         2

Anonymous sources
  outlet             sources  anonymous   share  quotations  anonymous   share
  all articles             4          1  25.0 %           4          1  25.0 %
  Sandhaven Gazette        3          1  33.3 %           3          1  33.3 %
  Port Herald              1          0   0.0 %           1          0   0.0 %
  Quotations are those with a known speaker.

Most cited outlets
  outlet       articles
  Port Herald         1

Who cites whom
  outlet             cites        articles
  Sandhaven Gazette  Port Herald         1
"""


@pytest.fixture
def out(tmp_path: Path) -> str:
    return str(folder(tmp_path / "out", *PARTS))


@pytest.mark.parametrize("rich", [True, False])
def test_tables_are_the_same_with_rich_and_without(
    out: str, rich: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if not rich:
        monkeypatch.delitem(sys.modules, "newsparse.cli.stats_tables", raising=False)
        monkeypatch.setitem(sys.modules, "rich.table", None)
    assert main(["stats", out]) == 0
    captured = capsys.readouterr()
    assert "\n".join(line.rstrip() for line in captured.out.split("\n")) == TABLES
    assert captured.err == ""


def test_json(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", out, "--json", "--top", "1"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["articles"] == 4
    assert found["days"] == {"2024": 1, "2024-03": 1, "2024-03-05": 1, "2024-03-07": 1}
    assert found["outlets"] == [
        {
            "outlet": "Sandhaven Gazette",
            "articles": 2,
            "days": {"2024-03-05": 1, "2024-03-07": 1},
            "sources": {"all": 3, "anonymous": 1, "share": 1 / 3},
            "quotes": {"all": 3, "anonymous": 1, "share": 1 / 3},
        }
    ]
    assert found["quoted"] == [{"name": "Tom Quillfeather", "kind": "person", "quotes": 3, "articles": 2}]
    assert found["citing"] == [{"by": "Sandhaven Gazette", "outlet": "Port Herald", "articles": 1}]
    assert (found["lost"], found["remarks"]) == (False, [])


def test_what_cannot_be_counted_is_told_and_the_rest_is_counted(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    part = Path(out) / "part-00001.jsonl"
    part.unlink()
    assert main(["stats", out, "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["articles"] == 2
    assert captured.err == f"newsparse: {part}: is missing; manifest.jsonl lists it with 2 articles\n"


def test_what_is_no_output_gives_no_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", str(tmp_path), str(tmp_path / "a")]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines() == [
        f"newsparse: {tmp_path}: holds no manifest.jsonl, so newsparse parse … -o did not write it; name the files in it",
        f"newsparse: {tmp_path / 'a'}: there is no such folder or file",
        "newsparse: there is no article to count",
    ]


def test_several_are_counted_together(out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = write_lines(tmp_path / "a.jsonl", *PARTS[0])
    assert main(["stats", out, str(more), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"] == 6


def test_the_remarks_on_very_many_files_are_told_in_short(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", *(str(tmp_path / f"{n}") for n in range(25))]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 22
    assert lines[20:] == ["newsparse: 5 more of this sort", "newsparse: there is no article to count"]


def test_columns_of_wide_letters_stand_below_one_another() -> None:
    sheet = Sheet(key="a", title="A", heads=("outlet", "n"), rows=(("朝日新聞", "1"), ("Gazette", "22")))
    assert list(plain_lines((sheet,))) == ["A", "  outlet     n", "  朝日新聞   1", "  Gazette   22"]


def test_names_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_lines(tmp_path / "a.jsonl", article("\x1b[31mRed\u202e Gazette", "2024-03-05"))
    assert main(["stats", str(path)]) == 0
    out = capsys.readouterr().out
    assert "[31mRed Gazette" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_half_a_character_in_a_name_can_be_printed_and_written(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", article("Half \ud800 Gazette", "2024-03-05"))
    assert main(["stats", str(path), "--json"]) == 0
    assert main(["stats", str(path), "--page", str(tmp_path / "a.html")]) == 0
    assert "Half ? Gazette" in (tmp_path / "a.html").read_text("utf-8")


def test_a_page_that_cannot_be_written(out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = str(tmp_path / "missing" / "a.html")
    assert main(["stats", out, "--page", page]) == 2
    assert capsys.readouterr().err == f"newsparse: {page}: cannot be written: No such file or directory\n"


def test_a_page_instead_of_tables_but_not_of_json(out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "a.html"
    assert main(["stats", out, "--page", str(page)]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["stats", out, "--page", str(page), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"] == 4
    assert [path.name for path in tmp_path.glob("a.html*")] == ["a.html"]
