"""Labels of elements, as designers write them."""

from __future__ import annotations

import pytest

from newsparse.evidence.labels import says_modified, topics_of

ROWS = [
    ("byline", ("author",)),
    ("c-articleByline__date", ("author", "published")),
    ("ArticleAuthor", ("author",)),
    ("articleauthorname", ("author",)),
    ("post-meta", ("author", "published")),
    ("headline-kicker", ("kicker",)),
    ("sub-title", ("dek",)),
    ("subTitle", ("dek",)),
    ("artikel__vorspann", ("dek",)),
    ("entry-title", ("headline",)),
    ("comment-author", ()),
    ("author-avatar", ()),
    ("author comments", ()),
    ("candidate", ()),
    ("flex text-sm mt-4", ()),
    ("", ()),
]


@pytest.mark.parametrize(("label", "topics"), ROWS)
def test_topics(label: str, topics: tuple[str, ...]) -> None:
    assert topics_of(label) == topics


@pytest.mark.parametrize(
    ("label", "changed"), [("updated", True), ("last-modified", True), ("published updated", False), ("date", False)]
)
def test_dates_of_change(label: str, changed: bool) -> None:
    assert says_modified(label) is changed
