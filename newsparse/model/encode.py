"""Values of the model as plain dictionaries and as JSON, without loss.

In the root (an `Article`), a tuple of values that have a key is a table, where each is written whole; everywhere else
such a value is written as its key. So a source with a thousand mentions is written once, however often it is quoted.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
import json
import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any, NamedTuple

import attrs

from newsparse.model.shape import PLAIN, SCHEMA, Shape, shapes_of, tables_of

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_dict(root: attrs.AttrsInstance) -> dict[str, Any]:
    """An article or annotations as dictionaries, lists, strings, numbers and `None`; `from_dict` is the way back."""
    listed = _Listed(root)
    written = {"schema": SCHEMA, **_write_fields(root, listed)}
    for name in tables_of(type(root)):
        written[name] = [_write_fields(value, listed) for value in getattr(root, name)]
    return written


def to_json(root: attrs.AttrsInstance) -> str:
    """`to_dict` as one line of JSON, which can be written in UTF-8 whatever the page held."""
    return json_line(to_dict(root))


def json_line(written: object) -> str:
    """Dictionaries, lists, strings and numbers as one line of JSON, which can be written in UTF-8 whatever they hold."""
    line = json.dumps(written, ensure_ascii=False, separators=(",", ":"))
    # Half a surrogate pair is no character and has no UTF-8; as an escape it comes back as it was.
    return json.dumps(written, separators=(",", ":")) if _SURROGATE.search(line) else line


class _Listed:
    """What the tables of a root list, so that everything else can refer to it by key."""

    __slots__ = ("_by_class", "_equal")

    def __init__(self, root: attrs.AttrsInstance) -> None:
        self._by_class: dict[type, dict[str, Any]] = {}
        self._equal: dict[int, bool] = {}
        for name, cls in tables_of(type(root)).items():
            table = self._by_class.setdefault(cls, {})
            for value in getattr(root, name):
                table.setdefault(value.key, value)

    def has(self, value: Any) -> bool:
        """Whether the tables list this very value, or one that is equal to it, under its key."""
        listed = self._by_class.get(type(value), {}).get(value.key)
        if listed is value:
            return True
        known = self._equal.get(id(value))  # each copy is compared once, however often it is referred to
        if known is None:
            known = self._equal[id(value)] = listed == value
        return known


_Write = Callable[[Any, _Listed], Any]


class _Writer(NamedTuple):
    """How the values of a class are written."""

    names: tuple[str, ...]
    """Its fields."""
    fetch: Callable[[Any], tuple[Any, ...]]
    """All of them at once: several times faster than one by one."""
    changed: tuple[tuple[str, _Write], ...]
    """The fields that are not written as they are."""


@functools.cache
def _writer(cls: type) -> _Writer:
    shapes = shapes_of(cls)
    # With a doubled last name attrgetter returns a tuple for a class of one field too; `zip` leaves it off again.
    names = tuple(shapes)
    fetch = attrgetter(*names, names[-1])
    changed = tuple((name, write) for name, shape in shapes.items() if (write := _writing(shape)) is not None)
    return _Writer(names, fetch, changed)


def _write_fields(value: Any, listed: _Listed) -> dict[str, Any]:
    """A value whole."""
    cls: type = type(value)
    names, fetch, changed = _writer(cls)
    written = dict(zip(names, fetch(value), strict=False))
    for name, write in changed:
        written[name] = write(written[name], listed)
    return written


def _writing(shape: Shape) -> _Write | None:
    """How a field is written; `None`: as it is."""
    write: _Write
    if shape.item in PLAIN:
        if not shape.many:
            return None
        return _unless_none(_plain_list) if shape.optional else _plain_list
    if issubclass(shape.item, enum.Enum):
        write = _enum_value
    elif shape.item is dt.date:
        write = _iso
    else:
        write = _reference if shape.keyed else _write_fields
    if shape.many:
        write = _each(write)
    return _unless_none(write) if shape.optional else write


def _plain_list(values: tuple[Any, ...], _: _Listed) -> list[Any]:
    return list(values)


def _enum_value(value: enum.Enum, _: _Listed) -> Any:
    return value.value


def _iso(value: dt.date, _: _Listed) -> str:
    return value.isoformat()


def _reference(value: Any, listed: _Listed) -> Any:
    """The key; the value itself where no table lists it, so that nothing is lost of an article that was trimmed."""
    return value.key if listed.has(value) else _write_fields(value, listed)


def _each(write: _Write) -> _Write:
    def write_each(values: tuple[Any, ...], listed: _Listed) -> list[Any]:
        return [write(value, listed) for value in values]

    return write_each


def _unless_none(write: _Write) -> _Write:
    def write_optional(value: Any, listed: _Listed) -> Any:
        return None if value is None else write(value, listed)

    return write_optional
