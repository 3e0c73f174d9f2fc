from __future__ import annotations

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from newsparse.batch import statistics_of
from newsparse.cli.stats_page import statistics_page
from tests.stored import article, cites, outlet, source, write_lines

HOSTILE = (
    "</title></svg><script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "' onmouseover='document.title=1' x='",
    "]]>&lt;b&gt; &amp; <![CDATA[",
    "\u202eGazette\u0000 of \x1b[31mSandhaven",
    "صحيفة الميناء",
    "A paper whose name is so long that there is no room for all of it beside any chart whatever",
)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page whose names would like to be markup."""
    folder = tmp_path_factory.mktemp("page")
    articles = [
        article(
            name,
            f"2024-03-{day:02}",
            says=(source(f"Tom {name}"), source("official", anonymous=True)),
            sources=(outlet(f"Herald {name}"),),
            citations=(cites(outlet(f"Herald {name}"), cites(outlet(name[::-1]))),),
        )
        for name in HOSTILE
        for day in range(1, 29)
    ]
    statistics = statistics_of([str(write_lines(folder / "a.jsonl", *articles)), str(folder / "<b>missing</b>")])
    assert [remark.lost for remark in statistics.remarks] == [True]
    return statistics_page(statistics, "<i>out</i>", 20)


class _Outline(HTMLParser):
    """The elements of a page, and what they refer to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


def test_the_page_needs_nothing_else_and_runs_nothing(page: str) -> None:
    outline = _Outline()
    outline.feed(page)
    assert not {"script", "img", "link", "iframe", "object", "use", "image", "b", "i"} & set(outline.tags)
    names = {name for name, _ in outline.attributes}
    assert not {name for name in names if name.startswith("on")}
    assert not names & {"src", "href", "xlink:href", "style", "action"}
    assert "url(" not in page
    assert "@import" not in page
    assert '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src' in page


def test_names_are_words_and_cannot_steer(page: str) -> None:
    text = unescape(re.sub(r"<[^>]*>", " ", page))
    assert "</title></svg><script>document.title='owned'</script>" in text
    assert "What could not be counted" in text
    assert "<b>missing</b>: there is no such folder or file" in text
    for steering in "\u202e\x00\x1b":
        assert steering not in page


def test_every_chart_has_a_title_and_a_description_and_a_table(page: str) -> None:
    drawings = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(drawings) == 7
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    for drawing in drawings:
        root = ET.fromstring(drawing)
        title, told = root[0], root[1]
        assert (title.tag, told.tag) == ("title", "desc")
        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
        assert title.text
        assert told.text
    sections = re.findall(r"<section.*?</section>", page, re.DOTALL)
    for section in sections[:-1]:
        assert section.count("<table>") == 1
    assert sum("<svg" in section for section in sections) == 7


def test_the_longest_bar_is_the_one_with_the_most(page: str) -> None:
    section = page[page.index('<section aria-labelledby="anonymous">') :]
    drawing = ET.fromstring(section[section.index("<svg") : section.index("</svg>") + 6])
    whole = [float(bar.get("width", "")) for bar in drawing.iter("rect") if bar.get("class") == "back"]
    parts = [float(bar.get("width", "")) for bar in drawing.iter("rect") if bar.get("class") == "second"]
    assert len(whole) == len(parts) == 8
    assert parts == pytest.approx([width / 3 for width in whole], abs=0.1)  # of three sources one is anonymous


#: What a browser makes of the page: where words stick out, how wide it is, how colours stand out, and what is in it.
PROBE = """
<script>
const parse = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
const light = colour => parse(colour).map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
const paper = getComputedStyle(document.body).backgroundColor;
const outside = [...document.querySelectorAll('svg text')].filter(text => {
  const box = text.getBBox(), view = text.ownerSVGElement.viewBox.baseVal;
  return box.x < -1 || box.y < -1 || box.x + box.width > view.width + 1 || box.y + box.height > view.height + 1;
}).map(text => text.textContent);
document.documentElement.innerHTML = '<pre id=found>' + JSON.stringify({
  outside, paper, wide: document.documentElement.scrollWidth - innerWidth, texts: document.querySelectorAll('svg text').length,
  words: ['.label', '.quiet', 'td', 'thead th', 'h1', '.note'].map(of => { const s = getComputedStyle(document.querySelector(of));
    return contrast(of[1] == 'l' || of[1] == 'q' ? s.fill : s.color, paper); }),
  shapes: ['.bar', '.second'].map(of => contrast(getComputedStyle(document.querySelector(of)).fill, paper)),
  touching: [...document.querySelectorAll('svg')].filter(svg => { const boxes = [...svg.querySelectorAll('[text-anchor=middle]')]
    .map(text => text.getBBox()).sort((a, b) => a.x - b.x); return boxes.some((box, i) => i && box.x < boxes[i - 1].x + boxes[i - 1].width + 4);
  }).length,
  heights: [...document.querySelectorAll('svg')].map(svg => svg.getBoundingClientRect().height),
}).replace(/</g, '&lt;') + '</pre>';
</script>
"""


def _browser(folder: Path, html: str, *options: str) -> str:
    """The page as headless Chromium has it in the end."""
    assert CHROMIUM is not None
    path = folder / "page.html"
    path.write_text(html, "utf-8", errors="replace")
    done = subprocess.run(
        [
            *(
                CHROMIUM,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--virtual-time-budget=2000",
            ),
            *(f"--user-data-dir={folder / 'profile'}", *options, "--dump-dom", path.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    return done.stdout


def _probe(folder: Path, page: str, *options: str) -> dict[str, Any]:
    open_page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page).replace(
        "</main>", "</main>" + PROBE
    )
    found = re.search(r"<pre id=\"found\">(.*?)</pre>", _browser(folder, open_page, *options), re.DOTALL)
    assert found is not None
    probed: dict[str, Any] = json.loads(unescape(found[1]))
    return probed


@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
class TestInABrowser:
    def test_no_name_does_anything(self, page: str, tmp_path: Path) -> None:
        seen = _browser(tmp_path, page)
        assert "<title>196 articles in &lt;i&gt;out&lt;/i&gt;</title>" in seen
        assert "<script" not in seen
        assert "<img" not in seen
        assert seen.count("<svg") == 7

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    @pytest.mark.parametrize("width", [500, 1280])
    def test_it_can_be_read(self, page: str, tmp_path: Path, width: int, scheme: str) -> None:
        options = ("--blink-settings=preferredColorScheme=0",) if scheme == "dark" else ()
        found = _probe(tmp_path, page, f"--window-size={width},900", *options)
        assert found["paper"] == ("rgb(21, 24, 28)" if scheme == "dark" else "rgb(255, 255, 255)")
        assert found["texts"] > 60
        assert found["outside"] == []
        assert found["touching"] == 0
        assert found["wide"] <= 0
        assert min(found["words"]) >= 4.5  # what WCAG asks of text
        assert min(found["shapes"]) >= 3  # and of shapes that mean something
        assert all(height > 20 for height in found["heights"])
