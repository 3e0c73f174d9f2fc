"""Who signs in the data of scripts, on pages that show next to nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse import parse_article
from newsparse.evidence.script_authors import script_authors
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.render import render_html

_HEADLINE = "The ferry is back"


def signed(script: str, kind: str = "") -> list[str]:
    """Whom a page with nothing but its title and a script names."""
    page = (
        f"<html><head><title>{_HEADLINE} | Bay Gazette</title><meta property='og:site_name' content='Bay Gazette'></head>"
        f"<body><div id='app'></div><script{kind}>{script}</script></body></html>"
    )
    byline = parse_article(page, attribution=False).byline
    return [] if byline is None else [author.name for author in byline.authors]


@pytest.mark.parametrize(
    ("data", "names"),
    [
        ({"title": _HEADLINE, "author": "Jane Roe"}, ["Jane Roe"]),
        ({"props": {"post": {"headline": _HEADLINE, "authors": ["Jane Roe", "Sam Weller"]}}}, ["Jane Roe", "Sam Weller"]),
        ({"headline": _HEADLINE, "author": {"id": 3, "name": "Jane Roe"}}, ["Jane Roe"]),
        ({"headline": _HEADLINE, "authors": [{"fullName": "Jane Roe"}, {"fullName": "Sam Weller"}]}, ["Jane Roe", "Sam Weller"]),
        ({"title": _HEADLINE, "author": {"node": {"name": "Jos\u00e9 Roe"}}}, ["José Roe"]),
        ({"title": _HEADLINE, "author": {"name": "Jane Roe", "image": {"name": "Ann Poe"}}}, ["Jane Roe"]),
        # who comments, reviews or wrote what the page is made with does not sign
        ({"title": _HEADLINE, "comments": [{"author": "Jane Roe", "title": "I waited for it"}]}, []),
        ({"title": _HEADLINE, "comments": [{"author": {"name": "Jane Roe"}}]}, []),
        ({"name": "carousel", "author": "Jane Roe", "license": "MIT"}, []),
        ({"review": {"author": {"name": "Jane Roe"}, "rating": 4}}, []),
        ({"title": "Another story of the bay", "author": "Jane Roe"}, []),
        ({"name": "Bay Gazette", "author": "Jane Roe"}, []),
        # who made a picture, a video or a poll of the same title did not write the article
        ({"title": _HEADLINE, "image": {"title": _HEADLINE, "author": "Ann Poe"}}, []),
        ({"title": _HEADLINE, "photos": [{"title": _HEADLINE, "credit": {"x": 1}, "author": {"name": "Ann Poe"}}]}, []),
        ({"mainVideo": {"data": {"headline": _HEADLINE, "author": "Ann Poe"}}}, []),
        ({"poll": {"title": _HEADLINE, "creator": "Ann Poe"}}, []),
        ({"items": [{"author": "Ann Poe", "title": _HEADLINE, "@type": "ImageObject"}]}, []),
        ({"__typename": "Video", "data": {"title": _HEADLINE, "author": "Ann Poe"}}, []),
        ({"title": _HEADLINE, "image": {"title": _HEADLINE, "author": "Ann Poe"}, "author": "Jane Roe"}, ["Jane Roe"]),
        ({"type": "article", "title": _HEADLINE, "author": "Jane Roe"}, ["Jane Roe"]),
        # more than sign an article
        ({"title": _HEADLINE, "authors": ["Jane Roe", "Sam Weller", "Ann Poe", "Tim Low"]}, []),
    ],
)  # fmt: skip
def test_an_author_counts_beside_the_headline(data: dict[str, Any], names: list[str]) -> None:
    assert signed(json.dumps(data), " type='application/json'") == names
    assert signed(f"window.__STATE__ = {json.dumps(data, ensure_ascii=False)};") == names


def test_programs_are_read_as_far_as_they_hold_data() -> None:
    assert signed(f"dataLayer.push({{'pageTitle': '{_HEADLINE}', 'author': 'Jane Roe'}});") == ["Jane Roe"]
    assert signed(f"var a = \"{{\"; x('{_HEADLINE}'); y({{'author': 'Jane Roe'}});") == []
    assert signed(f'it\'s open: {{\n"title": "{_HEADLINE}", "author": \'Jane Roe\'}}}}}}') == ["Jane Roe"]


def test_comments_are_not_read() -> None:
    own = f'{{"title": "{_HEADLINE}", "author": "Jane Roe"}}'
    assert signed(f"/* x({own}); */ y();") == []
    assert signed(f"y(); // x({own});\nz();") == []
    assert signed(f"/* it's {{ */ x({own}); // don't") == ["Jane Roe"]
    assert signed(f'x({{"url": "https://gazette.example/a", "title": "{_HEADLINE}", "author": "Jane Roe"}});') == [
        "Jane Roe"
    ]


@pytest.mark.parametrize(
    "unit", ["/*", "//", "/**", "*/", '"image":{', '\\"', '"', "{", "}", '"author":', "'a", '{"author":[']
)
def test_no_sign_of_a_script_is_read_twice(unit: str) -> None:
    script = unit * (400_000 // len(unit))
    page = render_html(load_html(f"<html><body><script>{script}</script></body></html>", limits=Limits()))
    assert script_authors(page, lambda _: True) == ()
