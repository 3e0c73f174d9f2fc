"""What is seen of a line before it is read as a byline agrees with what the grammar of bylines makes of it."""

from __future__ import annotations

import itertools

import pytest

from newsparse.lexicon import bylines
from newsparse.lexicon.byline_shapes import PLAIN_LEADS, may_name, plain_name
from newsparse.lexicon.bylines import parse_byline

_NAMES = (
    "Jane Roe", "JANE ROE", "Jane van der Roe", "Jane O'Roe-Smith", "J. Roe", "Dr. Jane Roe", "Mario Mario", "Jeanne d’Roe", "Jana Roe y Gasset",
    "王小明", "Иван Роу", "Şule Ğüneş", "AFP", "Associated Press", "The Guardian", "Sandhaven News Desk", "Roe", "jane roe",
)  # fmt: skip
_BEFORE = (
    "",
    "By ",
    "von ",
    "Por ",
    "Reporting by ",
    "Photo: ",
    "5 October 2015, by ",
    "Interview with ",
    "Editor ",
    "News ",
)
_BEHIND = (
    "", ", Staff Writer", " and John Doe", " (AP)", " | 5 min read", "Sports Editor", " in Sandhaven", " for Example Gazette", "1, John Doe2", " @roe",
    " jane@gazette.example Doe", " (Janie) Doe", ", photos by John Doe", " The Example Gazette", " Updated at noon",
    ", Roe", " / John Doe", " & Doe", ": Doe", " – Doe", " · Doe", "+Doe", "; John Doe", " Černá", " Đỗ",
)  # fmt: skip
_NOBODY = (
    "Latest stories from Sandhaven", "January 12, 2023", "Severe weather", "Read more", "3 Comments", "Harbour opens after two winters", "Related Articles", "2024",
)  # fmt: skip


def _whole(text: str, outlet: str | None, monkeypatch: pytest.MonkeyPatch) -> bylines.ParsedByline:
    """What the grammar makes of a line that no short way is taken for."""
    with monkeypatch.context() as patched:
        patched.setattr(bylines, "plain_name", lambda _text, _outlet: False)
        return parse_byline.__wrapped__(text, language="en", outlet=outlet)


@pytest.mark.parametrize("outlet", [None, "Jane Roe", "Example Gazette"])
def test_the_short_way_and_the_grammar_agree(outlet: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = 0
    for line in (*map("".join, itertools.product(_BEFORE, _NAMES, _BEHIND)), *_NOBODY):
        whole = _whole(line, outlet, monkeypatch)
        assert parse_byline.__wrapped__(line, language="en", outlet=outlet) == whole, line
        assert whole.refused is not None or may_name(line), line
        plain += plain_name(line, outlet)
    assert plain >= (3 if outlet != "Jane Roe" else 1)


@pytest.mark.parametrize("line", _NOBODY)
def test_lines_that_name_nobody_are_seen_at_once(line: str) -> None:
    assert not may_name(line)


@pytest.mark.parametrize("lead", PLAIN_LEADS)
def test_a_lead_before_a_plain_name_is_read_past(lead: str) -> None:
    assert [author.name for author in parse_byline(f"{lead}Ada Brightwater").authors] == ["Ada Brightwater"]
