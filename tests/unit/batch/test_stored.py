from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path

import pytest

from newsparse import OutputError
from newsparse.batch import parse_table
from newsparse.batch.facts import Facts
from newsparse.batch.statistics import statistics_of
from newsparse.batch.stored import read_stored
from tests.archives import page
from tests.stored import article, folder, write_lines

ONE = article("Sandhaven Gazette", "2024-03-05")


def told(name: Path) -> tuple[int, list[str], bool]:
    """How many articles are read, what is said of the others without the folder's name, and whether any is lost."""
    articles, remarks, lost = 0, [], False
    for one in read_stored(str(name)):
        if isinstance(one, Facts):
            articles += 1
        else:
            remarks.append(str(one).replace(f"{name}", "OUT"))
            lost = lost or one.lost
    return articles, remarks, lost


def test_the_parts_of_a_folder_are_read(tmp_path: Path) -> None:
    assert told(folder(tmp_path / "out", (ONE, ONE), (ONE,))) == (3, [], False)


def test_a_run_that_has_not_come_to_its_end_is_counted_as_far_as_it_is(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE,), complete=False)
    (out / "part-00001.spool").write_bytes(b'{"schema":1')
    with (out / "manifest.jsonl").open("a") as manifest:
        manifest.write('{"part":1,"file":"part-00001.js')
    said = "OUT: the run has not come to its end; what it has done until now is counted"
    assert told(out) == (1, [said], False)


def test_a_part_that_is_missing_costs_itself_alone(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE,), (ONE, ONE), (ONE,))
    (out / "part-00001.jsonl").unlink()
    assert told(out) == (2, ["OUT/part-00001.jsonl: is missing; manifest.jsonl lists it with 2 articles"], True)


def test_a_part_that_the_manifest_does_not_list_does_not_count(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE,))
    write_lines(out / "part-00007.jsonl", ONE)
    assert told(out) == (1, ["OUT/part-00007.jsonl: is not in manifest.jsonl, and is not counted"], True)


def test_a_part_with_fewer_articles_than_its_manifest_says(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE, ONE, ONE))
    write_lines(out / "part-00000.jsonl", ONE, ONE)
    assert told(out) == (2, ["OUT/part-00000.jsonl: holds 2 articles where manifest.jsonl lists 3"], True)


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE, ONE, ONE))
    part = out / "part-00000.jsonl"
    first, second, third = part.read_bytes().splitlines(keepends=True)
    part.write_bytes(first + second[:40] + b"\n\n" + third[:-30])
    assert told(out) == (
        1,
        ["OUT/part-00000.jsonl: line 2 is damaged: it is no JSON", "OUT/part-00000.jsonl: line 4 is cut off"],
        True,
    )


def test_many_damaged_lines_are_told_in_short(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("[" * 100_000 + "\n" + '{"a": 1}\n' * 50)
    articles, remarks, lost = told(path)
    assert (articles, lost) == (0, True)
    assert remarks == [
        "OUT: line 1 is damaged: it is no JSON",
        "OUT: line 2 is no article of newsparse",
        "OUT: line 3 is no article of newsparse",
        "OUT: 48 further lines are no articles of newsparse",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "\x00\x00",
        "[1]",
        '{"part":1,"file":"part-00001.jsonl"}',
        '{"part":1,"file":"../elsewhere.jsonl","articles":1}',
        '{"part":1,"file":"part-/../../elsewhere","articles":1}',
        '{"part":1,"file":["part-00001.jsonl"],"articles":1}',
    ],
)
def test_a_damaged_line_of_the_manifest_costs_its_part_alone(tmp_path: Path, line: str) -> None:
    out = folder(tmp_path / "out", (ONE,), (ONE, ONE))
    write_lines(tmp_path / "elsewhere.jsonl", ONE)
    lines = (out / "manifest.jsonl").read_text().splitlines()
    lines[1] = line
    (out / "manifest.jsonl").write_text("\n".join(lines) + "\n")
    assert told(out) == (
        2,
        [
            "OUT/manifest.jsonl: line 2 is damaged; the part that it lists is not counted",
            "OUT/part-00000.jsonl: is not in manifest.jsonl, and is not counted",
        ],
        True,
    )


def test_a_part_that_is_listed_twice_counts_once(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE,))
    lines = (out / "manifest.jsonl").read_text().splitlines()
    (out / "manifest.jsonl").write_text("\n".join([*lines, lines[1]]) + "\n")
    assert told(out) == (1, ["OUT/part-00000.jsonl: is listed twice, and counted once"], True)


def test_what_is_no_output_says_so(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    write_lines(tmp_path / "pages" / "part-00000.jsonl", ONE)
    no_run = "OUT: holds no manifest.jsonl, so newsparse parse … -o did not write it; name the files in it"
    assert told(tmp_path / "pages") == (0, [no_run], True)
    (tmp_path / "pages" / "manifest.jsonl").write_text('{"name": "a web app"}\n')
    assert told(tmp_path / "pages") == (0, ["OUT/manifest.jsonl: is no manifest of newsparse"], True)
    assert told(tmp_path / "missing") == (0, ["OUT: there is no such folder or file"], True)
    assert [str(remark) for remark in read_stored("a" * 300)] == [f"{'a' * 300}: File name too long"]
    assert [str(remark) for remark in read_stored("")] == ["'': there is no such folder or file"]


@pytest.mark.parametrize("error", ["ArrowCapacityError", "ArrowMemoryError", "ArrowTypeError"])
def test_whatever_arrow_says_of_a_file_costs_that_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")

    def fail(*_: object) -> None:
        raise getattr(pa, error)("a length that is none")

    monkeypatch.setattr("pyarrow.parquet.ParquetFile", fail)
    (tmp_path / "a.parquet").write_bytes(b"PAR1" * 9)
    words = ["OUT: a length that is none; what stands behind that is not counted"]
    assert told(tmp_path / "a.parquet") == (0, words, True)


def test_a_file_of_lines_may_name_their_inputs_and_be_packed(tmp_path: Path) -> None:
    line = json.dumps({"file": "a.html", "article": ONE.to_dict()}) + "\n"
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(line.encode() * 3))
    assert told(path) == (3, [], False)
    path.write_bytes(path.read_bytes()[:-12])
    articles, (remark,), lost = told(path)
    assert "what stands behind that is not counted" in remark
    assert (articles, lost) == (3, True) or articles < 3


def test_what_cannot_be_opened_costs_itself_alone(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", (ONE,), (ONE,))
    (out / "part-00000.jsonl").unlink()
    (out / "part-00000.jsonl").mkdir()
    assert told(out) == (1, ["OUT/part-00000.jsonl: Is a directory; what stands behind that is not counted"], True)


class TestParquet:
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")

    def test_a_table_of_something_else_is_told(self, tmp_path: Path) -> None:
        import pyarrow as pa

        path = tmp_path / "a.parquet"
        self.pq.write_table(pa.table({"file": ["a"], "html": ["<p>"]}), path)
        assert told(path) == (0, ["OUT: is no table of articles that newsparse wrote"], True)

    def test_records_that_gave_no_article_are_none_and_columns_of_others_do_not_matter(self, tmp_path: Path) -> None:
        import pyarrow as pa

        pages = pa.table({"id": [1, 2], "url": [None, None], "html": [page("Harbour opens").decode(), "%PDF-1.4"]})
        path = tmp_path / "a.parquet"
        self.pq.write_table(parse_table(pages, keep=("id",)), path)
        assert told(path) == (1, [], False)

    def test_a_row_that_is_damaged_costs_itself_alone(self, tmp_path: Path) -> None:
        import pyarrow as pa

        path = tmp_path / "a.parquet"
        self.pq.write_table(pa.table({"file": ["a", "b"], "date": ["2024-03-05", "soon"]}), path)
        assert told(path) == (1, ["OUT: row 2 is damaged: its values are not those of an article"], True)

    def test_a_file_that_is_cut_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "a.parquet"
        path.write_bytes(b"PAR1" + b"\x00" * 200)
        articles, remarks, lost = told(path)
        assert (articles, len(remarks), lost) == (0, 1, True)
        assert "Parquet magic bytes not found" in remarks[0]

    def test_without_the_extra_it_says_which(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "a.parquet"
        path.write_bytes(b"PAR1")
        monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
        with pytest.raises(OutputError, match=r"needs the extra parquet: pip install 'newsparse\[parquet\]'"):
            statistics_of([str(path)])


def test_without_zstandard_it_says_which_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(b"\x28\xb5\x2f\xfd")
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "zstandard" else find(name))
    monkeypatch.setitem(__import__("sys").modules, "zstandard", None)
    with pytest.raises(OutputError, match=r"needs the extra zstd: pip install 'newsparse\[zstd\]'"):
        statistics_of([str(path)])
