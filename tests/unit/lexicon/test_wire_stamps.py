from __future__ import annotations

import pytest

from newsparse.lexicon.wire_stamps import read_stamp


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("AP-WF-04-05-23 1626GMT<", "2023-04-05T16:26:00+00:00"),
        ("051626 GMT Apr 23", "2023-04-05T16:26:00+00:00"),
        ("051626 dez 23", "2023-12-05T16:26:00"),
        ("KWS-16:26-05-04-23", "2023-04-05T16:26:00"),
        ("AP-WF-13-45-23 1626GMT", None),
        ("051626 GMT Foo 23", None),
        ("Harbour opens", None),
        ("", None),
    ],
)
def test_moments_that_a_wire_stamps(line: str, moment: str | None) -> None:
    found = read_stamp(line)
    assert (found.isoformat() if found else None) == moment
