"""The types of an attrs class's fields, taken apart for the codec, which knows no class by name."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

#: The version of the records' shape. It grows when a reader of the old shape would misread the new one; a new field
#: with a default does not change it.
SCHEMA = 1

PLAIN = (str, int, bool, float)


class Shape(NamedTuple):
    """The type of a field, taken apart."""

    optional: bool
    """Whether `None` is a value."""
    many: bool
    """Whether it is a tuple of `item`."""
    item: Any
    """The type itself: a plain one, an enumeration, `datetime.date` for dates and times, or an attrs class."""
    keyed: bool
    """Whether `item` is an attrs class whose values have a key, by which others refer to them."""


@functools.cache
def shapes_of(cls: type) -> Mapping[str, Shape]:
    """The type of each field of an attrs class, in order; `TypeError` for types that the codec has no form for."""
    hints = typing.get_type_hints(cls)
    return {field.name: _shape(hints[field.name], f"{cls.__name__}.{field.name}") for field in attrs.fields(cls)}


@functools.cache
def tables_of(root: type) -> Mapping[str, type]:
    """The fields of a root that hold keyed values whole, with the class of each: an article's quotes and sources."""
    return {name: shape.item for name, shape in shapes_of(root).items() if shape.many and shape.keyed}


def _shape(hint: Any, where: str) -> Shape:
    options = set(typing.get_args(hint)) if typing.get_origin(hint) in (typing.Union, types.UnionType) else {hint}
    optional = type(None) in options
    options.discard(type(None))
    if options == {dt.datetime, dt.date}:
        return Shape(optional, many=False, item=dt.date, keyed=False)
    item = options.pop() if len(options) == 1 else None
    many = typing.get_origin(item) is tuple
    if many:
        item, *rest = typing.get_args(item)
        item = item if rest == [...] else None
    if not isinstance(item, type) or not (item in PLAIN or issubclass(item, enum.Enum) or attrs.has(item)):
        raise TypeError(f"{where}: the codec has no form for {hint!r}")
    return Shape(optional, many, item, attrs.has(item) and any(field.name == "key" for field in attrs.fields(item)))
