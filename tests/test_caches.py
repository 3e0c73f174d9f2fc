"""What is remembered from page to page has a bound, so that a process may read pages for ever."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import newsparse

#: Remembered for ever: what has one value, or one for each class of the model, each handler or each language that is known.
FOR_EVER = frozenset(
    "_default _import _load _reader _table _writer shapes_of tables_of".split(),
)
#: The most entries of any other.
MOST = 8192


def caches() -> Iterator[tuple[str, int | None]]:
    """Every remembering function of the package with its bound."""
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if found.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            if hasattr(value, "cache_parameters") and value.__module__ == found.name:
                yield name, value.cache_parameters()["maxsize"]


def test_every_cache_has_a_bound() -> None:
    bounds = dict(caches())
    assert "topics_of" in bounds
    assert {name for name, bound in bounds.items() if bound is None} <= FOR_EVER
    assert {name: bound for name, bound in bounds.items() if bound is not None and bound > MOST} == {}
