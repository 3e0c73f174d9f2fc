"""The same input gives the same article: in every process, time zone, locale and thread, on every day."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsparse import parse_article

SEED = Path(__file__).parents[1] / "seeds" / "000_7a723ac9715de326.txt"

PAGE = """<html lang="de"><head><title>Hafen eröffnet - Beispielblatt</title></head><body><article>
<h1>Hafen nach neun Jahren eröffnet</h1><p>Von Ada Brightwater und Tom Quillfeather</p><p>Dienstag, 5. März 2024, 9.30 Uhr</p>
<p>Der neue Hafen von Sandhaven ist am Dienstag eröffnet worden, neun Jahre nach dem ersten Spatenstich im Schlick.</p>
<p>„Wir sind bereit“, sagte die Hafenmeisterin am Montag dem „Sandhavener Boten“, der zuerst darüber berichtet hatte.</p>
<p>Zweihundert Menschen standen an der Reling, als die Fähre mittags ablegte, die meisten aus der Stadt selbst.</p>
</article></body></html>"""

#: A date that defeats every fast path, so that dateparser has its say, which guesses by zone and day if it is let.
ODD = """<html lang="cy"><head><meta property="article:published_time" content="5 Mawrth 2024"></head><body><article>
<h1>Agor yr harbwr wedi naw mlynedd</h1>
<p>Agorwyd harbwr newydd Sandhaven ddydd Mawrth, naw mlynedd wedi gosod y garreg gyntaf yn y llaid ar lan y bae.</p>
<p>Safai dau gant o bobl wrth y rheilen pan adawodd y fferi gyntaf am hanner dydd, y rhan fwyaf ohonynt o'r dref.</p>
</article></body></html>"""

CODE = """
import sys
from newsparse import parse_article
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        print(parse_article(file.read()).to_json())
"""

PLACES: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LANG": "de_DE.UTF-8", "PYTHONOPTIMIZE": "2"},
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    names = {"page.html": PAGE, "odd.html": ODD, "seed.txt": SEED.read_text("utf-8")}
    for name, content in names.items():
        (tmp_path / name).write_text(content, "utf-8")
    return [str(tmp_path / name) for name in names]


def test_processes_agree(files: list[str]) -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", CODE, *files],
            env={**os.environ, **place},
            capture_output=True,
            check=True,
        ).stdout
        for place in PLACES
    }
    assert len(outputs) == 1
    assert outputs.pop().count(b"\n") == len(files)


def test_threads_agree() -> None:
    sources = [PAGE, ODD, SEED.read_text("utf-8")] * 12
    expected = [parse_article(source) for source in sources[:3]] * 12
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parse_article, sources)) == expected


def test_the_odd_date_is_read_by_dateparser() -> None:
    article = parse_article(ODD)
    assert article.date is not None
    assert article.date.isoformat() == "2024-03-05"
    assert "dateparser" in sys.modules
