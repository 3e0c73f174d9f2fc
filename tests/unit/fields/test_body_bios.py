"""Who the authors are, as the last paragraph tells it, and who took part in a wire's story."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = [
    f"On day {number} the council voted to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
    for number in range(5)
]


def _text(*last: str, byline: str = "By Jane Morris") -> list[str]:
    body = "".join(f"<p>{part}</p>" for part in (*_PROSE, *last))
    page = (
        f"<html><body><article><h1>Ferry terminal to close</h1><p>{byline}</p><div>{body}</div></article></body></html>"
    )
    return parse_article(page, attribution=False).text.split("\n\n")


@pytest.mark.parametrize(
    "last",
    [
        "Jane Morris is a reporter for the Harwick Post. She has covered the islands for ten years.",
        "Jane Morris, a former sailor, covers the islands for the Harwick Post.",
        "Jane Morris joined the Harwick Post in 2022.",
        "Reporting by Jane Morris in Harwick; Editing by Tom Lee and Sam Weller",
        "(Reporting by Jane Morris, additional reporting by Ada Roe, writing by Sam Weller, editing by Tom Lee)",
    ],
)
def test_it_is_no_text(last: str) -> None:
    assert _text(last) == _PROSE


@pytest.mark.parametrize(
    "last",
    [
        "Tom Lee is a member of the council, and he voted against the plan on the day of the vote, as did three others.",
        "Jane Morris and the council met at noon, and nothing came of it, as the clerk told the others on the quay.",
        "Reporting by the council showed that the terminal had lost money for years, and that nobody had asked why it did.",
    ],
)
def test_what_tells_of_others_or_of_the_matter_is(last: str) -> None:
    assert _text(last) == [*_PROSE, last]


def test_a_paper_that_signs_is_nobody_whom_the_text_tells_of_as_its_author() -> None:
    last = "The Harwick Post is the oldest paper of the islands, and the council has put its notices there for a hundred years."
    assert _text(last, byline="By The Harwick Post")[-1] == last


def test_only_the_last_part_of_a_text_tells_of_its_author() -> None:
    first = "Jane Morris is the mayor's sister, and what she saw from the window of the town hall is told here for the first time."
    page = "".join(f"<p>{part}</p>" for part in (first, *_PROSE))
    html = f"<html><body><article><h1>Ferry terminal to close</h1><p>By Jane Morris</p><div>{page}</div></article></body></html>"
    assert parse_article(html, attribution=False).text.split("\n\n")[0] == first
