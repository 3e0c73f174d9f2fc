"""Notes to editors as they are read."""

from __future__ import annotations

import pytest

from newsparse.fields.stated import plain_note


@pytest.mark.parametrize(
    ("raw", "note"),
    [
        ("<p>The name is right now.<br />It is Gravestone.</p>", "The name is right now. It is Gravestone."),
        ("Desk: Ada <ada@wire.example>,\n +1 555", "Desk: Ada <ada@wire.example>, +1 555"),
        ("<a href='https://a.example'>More</a>", "More"),
        ("a < b", "a < b"),
    ],
)
def test_markup_that_was_written_as_text_is_taken_out(raw: str, note: str) -> None:
    assert plain_note(raw) == note
