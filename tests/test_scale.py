"""What `benchmarks/archive.py` writes is read whole, and `benchmarks/scale.py` tells what a run over it took."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.batch import Inputs
from tests.archives import page

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


def run(script: str, *words: str | Path) -> str:
    command = [sys.executable, str(BENCHMARKS / script), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=100).stdout


def test_pages_are_repeated_under_new_addresses(tmp_path: Path) -> None:
    pages = [page(f"Harbour opens, day {number}") for number in range(3)]
    (tmp_path / "html").mkdir()
    rows = []
    for number, data in enumerate(pages):
        (tmp_path / "html" / f"{number}.html.gz").write_bytes(gzip.compress(data))
        url = f"https://gazette.example/{number}?a=b" if number else None
        rows.append({"html": f"html/{number}.html.gz", "url": url})
    (tmp_path / "manifest.jsonl").write_text("\n".join(map(json.dumps, [*rows, rows[1]])) + "\n")
    run("archive.py", tmp_path, tmp_path / "out", "--pages", "7", "--files", "2")
    records = [list(Inputs((str(path),))) for path in sorted((tmp_path / "out").iterdir())]
    assert [len(some) for some in records] == [3, 4]
    both = [one for some in records for one in some]
    assert [one.data for one in both] == [pages[number % 3] for number in range(7)]
    assert [one.url for one in both][:5] == [
        "https://gazette.example/0.html.gz?copy=0",
        "https://gazette.example/1?a=b&copy=0",
        "https://gazette.example/2?a=b&copy=0",
        "https://gazette.example/0.html.gz?copy=1",
        "https://gazette.example/1?a=b&copy=1",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_what_a_run_takes_is_told(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    for number in range(4):
        (tmp_path / f"{number}.html").write_bytes(page(f"Harbour opens, day {number}"))
    run("archive.py", tmp_path, tmp_path / "out", "--pages", "400", "--files", "2")
    told = run("scale.py", tmp_path / "out", "--workers", "1")
    assert re.search(r"^400 pages in \d+ s, ", told, re.MULTILINE)
    spent = re.search(r"^(\d+) processor seconds, ([\d.]+) ms a page", told, re.MULTILINE)
    assert spent
    assert float(spent[2]) > 0.5
    memory = re.findall(r"^at +\d+% \(.*\): +(\d+) MB in (\d+) processes", told, re.MULTILINE)
    assert len(memory) == 3
    assert all(1 < int(held) < 2000 and int(count) >= 1 for held, count in memory)
