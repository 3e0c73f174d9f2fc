"""Blocks of JSON as pages embed them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.evidence.json_text import load_json

READ = [
    ("plain", '{"a": 1}', ({"a": 1},)),
    ("several one after the other", '{"a": 1} {"b": 2}', ({"a": 1}, {"b": 2})),
    ("a semicolon behind it", '{"a": 1};', ({"a": 1},)),
    ("a trailing comma", '{"a": [1, 2,],}', ({"a": [1, 2]},)),
    ("a raw line break in a string", '{"a": "one\ntwo"}', ({"a": "one\ntwo"},)),
    ("a tab in a string", '{"a": "one\ttwo"}', ({"a": "one\ttwo"},)),
    ("an HTML comment around it", '<!-- {"a": 1} -->', ({"a": 1},)),
    ("CDATA around it", '//<![CDATA[\n{"a": 1}\n//]]>', ({"a": 1},)),
    ("escaped as markup", "{&quot;a&quot;: &quot;b&quot;}", ({"a": "b"},)),
    ("a line comment", '{"a": 1 // one\n}', ({"a": 1},)),
    ("a block comment that bares a comma", '{"a": 1, /* two */}', ({"a": 1},)),
    ("an address, which is no comment", '{"a": "https://gazette.example/x",}', ({"a": "https://gazette.example/x"},)),
    ("a missing value", '{"a": , "b": 2}', ({"a": None, "b": 2},)),
    ("a script's word", '{"a": undefined}', ({"a": None},)),
    ("an escape that JSON lacks", r'{"a": "it\'s"}', ({"a": "it's"},)),
    ("a string in single quotation marks", """{"a": 'so "new"', "b": 1}""", ({"a": 'so "new"', "b": 1},)),
    ("cut off in a string", '{"a": {"b": 1, "c": "tw', ({"a": {"b": 1}},)),
    ("cut off after a member", '{"a": [1, 2], "b": {"c": [3,', ({"a": [1, 2], "b": {"c": [3]}},)),
    ("empty", "  ", ()),
]


@pytest.mark.parametrize(("text", "values"), [row[1:] for row in READ], ids=[row[0] for row in READ])
def test_reads(text: str, values: tuple[object, ...]) -> None:
    assert load_json(text) == values


@pytest.mark.parametrize("text", ["var article = 3", "<p>no</p>", '{"a" "b"}', "[" * 100_000, '{"a":' * 100_000])
def test_gives_up_on_what_is_no_json(text: str) -> None:
    assert load_json(text) in (None, ([],), ({},), ())


@given(st.text(alphabet='{}[]",:;\\/*a1 \n&', max_size=60))
def test_never_raises(text: str) -> None:
    load_json(text)
