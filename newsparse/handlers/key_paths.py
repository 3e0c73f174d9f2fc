"""Where a field stands in a news item of JSON: paths of keys, as rules that yield evidence.

A path has keys, the numbers of a list and, for all of it, `*`; `*[role=main|lead]` are those of which a key has one of
these values, `*[role]` those that have it and `*[!role]` those that do not. From `^` on it starts at what is around the item.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import attrs

from newsparse.model.errors import SelectorError
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page


@attrs.frozen
class KeyRule:
    """The values of a news item of JSON that a path of keys leads to."""

    path: str
    """The path, from the item."""
    _keys: tuple[_Key, ...] = attrs.field(init=False, repr=False, eq=False)
    lead: str | None = attrs.field(init=False, repr=False, eq=False)
    """The key of the item that the path begins with; where the item does not have it, it leads nowhere."""
    _single: bool = attrs.field(init=False, repr=False, eq=False)
    """Whether it is all of the path, as it is of most."""

    def __attrs_post_init__(self) -> None:
        keys = _keys_of(self.path)
        first = keys[0].name if keys[0].name != "*" and self.path[0] != "^" else None
        object.__setattr__(self, "_keys", keys)
        object.__setattr__(self, "lead", first)
        object.__setattr__(self, "_single", first is not None and len(keys) == 1 and keys[0].chosen_by is None)

    def __call__(self, page: Page) -> Iterable[Evidence]:
        """The evidence, in order, at places such as `/items/3/authors/0/name`; empty strings are passed over."""
        first = self.lead
        if first is not None:
            document = page.document
            data = document.data
            if not isinstance(data, dict) or (value := data.get(first)) is None:
                return ()
            found = [(f"{document.where}/{first}", value)] if self._single else self.values(page)
        else:
            found = self.values(page)
        return [
            Evidence(EvidenceSource.FORMAT, where, raw)
            for where, value in found
            if (raw := _scalar(value)) is not None and raw.strip()
        ]

    def values(self, page: Page) -> list[tuple[str, Any]]:
        """The values, each with its place as a JSON pointer."""
        document = page.document
        around = self.path.startswith("^")
        found: list[tuple[str, Any]] = [("", document.within) if around else (document.where, document.data)]
        for name, chosen_by, values in self._keys:
            found = [entry for where, value in found for entry in _inside(where, value, name)]
            if chosen_by is not None:
                found = [entry for entry in found if _is_chosen(entry[1], chosen_by, values)]
        return found


class _Key(NamedTuple):
    """One step of a path of keys."""

    name: str
    chosen_by: str | None
    """The key that chooses; `!` before it for entries without it."""
    values: frozenset[str]
    """What it may be; empty for anything."""


_CHOICE = re.compile(r"(?P<name>[^\[\]]+)\[(?P<key>!?[\w.:@-]+)(?:=(?P<values>[^\[\]]+))?\]")


@lru_cache(maxsize=512)
def _keys_of(path: str) -> tuple[_Key, ...]:
    """The steps of a path of keys; raises `SelectorError` where it is none."""
    steps: list[_Key] = []
    at = 1 if path.startswith("^") else 0
    for step in path.removeprefix("^").split("/"):
        chosen = _CHOICE.fullmatch(step)
        if not step or (chosen is None and ("[" in step or "]" in step)):
            raise SelectorError(path, at, "this is no step of a path of keys")
        if chosen is None:
            steps.append(_Key(step, None, frozenset()))
        else:
            values = frozenset(chosen["values"].lower().split("|")) if chosen["values"] else frozenset()
            steps.append(_Key(chosen["name"], chosen["key"], values))
        at += len(step) + 1
    return tuple(steps)


def _is_chosen(value: Any, chosen_by: str, values: frozenset[str]) -> bool:
    """Whether an entry has the key, with one of the values."""
    if not isinstance(value, dict):
        return False
    if chosen_by.startswith("!"):
        return not value.get(chosen_by[1:])
    has = value.get(chosen_by)
    return has is not None and (not values or str(has).lower() in values)


def _inside(where: str, value: Any, key: str) -> Iterable[tuple[str, Any]]:
    """What a key leads to, in a list a number; `*` to everything in a list or an object, or to a value that stands in a list's place."""
    if key == "*":
        if isinstance(value, list):
            return [(f"{where}/{i}", item) for i, item in enumerate(value)]
        if isinstance(value, dict):
            return [(f"{where}/{name}", item) for name, item in value.items()]
        return [(where, value)]
    if isinstance(value, list):
        return [(f"{where}/{key}", value[int(key)])] if key.isdecimal() and int(key) < len(value) else ()
    return [(f"{where}/{key}", value[key])] if isinstance(value, dict) and key in value else ()


def _scalar(value: Any) -> str | None:
    """A string or number as a string."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def key(path: str) -> KeyRule:
    """A rule for a value of a news item of JSON: `key("headline")`, `key("authors/*/name")`, `key("^title")`."""
    return KeyRule(path)
