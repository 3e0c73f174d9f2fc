from __future__ import annotations

import pytest

from newsparse.attribution.naming import read_naming


@pytest.mark.parametrize(
    ("phrase", "text", "kind", "titles"),
    [
        ("Defense Secretary Ash Carter", "Ash Carter", "person", ("Defense", "Secretary")),
        ("Jane Roe", "Jane Roe", "person", ()),
        ("a senior Iraqi diplomat", "senior Iraqi diplomat", "unnamed", ()),
        ("the mayor", "mayor", "person", ()),
        ("two officials familiar with the matter", "officials familiar with the matter", "unnamed", ()),
        ("police", "police", "group", ()),
        ("residents", "residents", "group", ()),
        ("U.S. intelligence agencies", "U.S. intelligence agencies", "organization", ()),
        ("The Air Force Times", "Air Force Times", "outlet", ()),
        ("BBC Lincolnshire", "BBC Lincolnshire", "outlet", ()),
        ("the complaint", "complaint", "document", ()),
        ("a spokesman for the ministry", "spokesman for the ministry", "unnamed", ()),
        ("the airline's spokesman", "airline's spokesman", "unnamed", ()),
    ],
)
def test_what_a_phrase_says(phrase: str, text: str, kind: str, titles: tuple[str, ...]) -> None:
    naming = read_naming(phrase)
    assert (naming.text, str(naming.kind), naming.titles) == (text, kind, titles)


def test_numbers_count() -> None:
    assert (read_naming("two deckhands").number, read_naming("a deckhand").number) == (2, None)
