from __future__ import annotations

import pytest

from newsparse.evidence.script_dates import script_dates
from tests.unit.evidence.pages import page_of


@pytest.mark.parametrize(
    ("script", "values"),
    [
        ('{"datePublished": "2020-05-01"}', ["2020-05-01"]),
        (r'push("{\"publish_date\":\"2020-05-01T10:00\"}")', ["2020-05-01T10:00"]),
        ("{'pubDate': '1 May 2020'}", ["1 May 2020"]),
        ('{"modified": "2020-05-01"}', []),
        ('{"datePublished": "soon"}', []),
    ],
)
def test_members_that_are_days_of_publication(script: str, values: list[str]) -> None:
    page = page_of(f"<p>Words.</p><script>{script}</script>")
    assert [statement.raw for statement in script_dates(page)] == values
