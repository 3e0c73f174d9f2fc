from __future__ import annotations

import pytest

from newsparse.evidence.url import url_statements


@pytest.mark.parametrize(
    ("path", "stated"),
    [
        ("/2015/10/05/ferry", "2015-10-05"),
        ("/2015/oct/05/ferry", "2015-10-05"),
        ("/ferry-20151005", "2015-10-05"),
        ("/2015/10/ferry", "2015-10"),
        ("/news/~05-10-2015-ferry", "05/10/2015"),
        ("/news/05102015-ferry", "05/10/2015"),
        ("/news/05-102015-ferry", None),
        ("/news/45102015-ferry", None),
        ("/news/1905102015-ferry", None),
    ],
)
def test_the_day_in_an_address(path: str, stated: str | None) -> None:
    found = [s.raw for s in url_statements(f"https://sandhaven.example{path}", "url") if s.topic == "published"]
    assert found == ([] if stated is None else [stated])
