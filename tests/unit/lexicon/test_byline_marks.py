"""The words around names: what the tables of first letters let through is all that the patterns match."""

import re

import pytest

from newsparse.lexicon.byline_marks import lead_of, names_only, role_lead_of, tail_of
from newsparse.lexicon.byline_words import LEAD, OTHER_HANDS, ROLE_LEADS, TAIL

#: Every run of letters that a pattern is written with is tried as the word before a name, alone and before others.
_WRITTEN = re.compile(r"[^\W\d_]{1,}")


def _words_of(*patterns: re.Pattern[str]) -> list[str]:
    return sorted({word for pattern in patterns for word in _WRITTEN.findall(pattern.pattern)})


_AFTER = (
    "{} Jane Roe",
    "{}: Jane Roe",
    "{} by Jane Roe",
    "{} von Jana Roe",
    "{} par Jeanne Roe",
    "{} de Juana Roe",
    "{} 5 Jane Roe",
)


@pytest.mark.parametrize("form", _AFTER)
def test_leads_are_those_of_the_pattern(form: str) -> None:
    words = _words_of(LEAD, *(pattern for pattern, _ in ROLE_LEADS))
    assert len(words) > 100
    for word in words:
        for text in (form.format(word), form.format(word.capitalize()), form.format(word.upper())):
            expected = LEAD.match(text)
            found = lead_of(text)
            assert (found and found.span()) == (expected and expected.span()), text
            roles = [(role, match.end()) for pattern, role in ROLE_LEADS if (match := pattern.match(text))]
            assert role_lead_of(text) == (roles[0] if roles else None), text


@pytest.mark.parametrize(
    "form",
    [
        "Jane Roe {}",
        "Jane Roe | {}: 5",
        "Jane Roe ({} 5",
        "Jane Roe 5 {}",
        "Jane Roe {} by John Doe",
        "Jane Roe {} John Doe",
    ],
)
def test_tails_are_those_of_the_patterns(form: str) -> None:
    words = _words_of(TAIL, OTHER_HANDS)
    assert len(words) > 100
    for word in words:
        for text in (form.format(word), form.format(word.capitalize())):
            expected = TAIL.search(text, 4)
            found = tail_of(text, 4)
            assert (found and found.span()) == (expected and expected.span()), text
            assert names_only(text) == TAIL.sub("", OTHER_HANDS.sub("", text, count=1), count=1), text


@pytest.mark.parametrize(
    "text",
    ["Jane Roe 5:30 pm", "Jane Roe 5h30", "Jane Roe 12.30", "Jane Roe 3 ore fa", "Jane Roe 5min", "Jane Roe 10 分", "Jane Roe 2 Days ago", "Jane Roe 2015", "Jane Roe 3 boats"],
)  # fmt: skip
def test_figures_end_names_where_they_are_times(text: str) -> None:
    expected = TAIL.search(text)
    found = tail_of(text)
    assert (found and found.span()) == (expected and expected.span())
