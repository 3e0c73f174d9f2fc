"""Values of the model from the dictionaries and the JSON that `encode` writes; anything else is refused by its place."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import attrs

from newsparse.model.errors import RecordError
from newsparse.model.shape import PLAIN, SCHEMA, Shape, shapes_of, tables_of

_T = TypeVar("_T")

#: JSON values by the words that people know them under.
_CALLED = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}
_TOO_DEEP = "values are nested too deeply"


def from_json(cls: type[_T], text: str | bytes) -> _T:
    """The value that `to_json` wrote; raises `RecordError` for what is no JSON, or no record."""
    try:
        record = json.loads(text)
    except RecursionError:
        raise RecordError("", _TOO_DEEP) from None
    except ValueError as error:  # what JSON and UTF-8 raise alike
        raise RecordError("", f"no JSON: {error}") from None
    return from_dict(cls, record)


def from_dict(cls: type[_T], record: object) -> _T:
    """The value of class `cls` that `to_dict` wrote; raises `RecordError`, which names the place, for any other.

    A field that the record leaves out has its default; one that the class does not have is refused.
    """
    if type(record) is not dict:
        raise RecordError("", f"expected an object, found {_called(record)}")
    version = record.get("schema")
    if type(version) is not int or version != SCHEMA:
        found = f"version {version!r}" if "schema" in record else "no version"
        raise RecordError("/schema", f"{found}; this newsparse reads version {SCHEMA}")
    given = {name: value for name, value in record.items() if name != "schema"}
    root: type = cls
    listing = tables_of(root)
    try:
        tables = _Tables(listing, given)
        made = {name: tables.all(name) for name in listing}
        return cast(_T, _read_fields(cls, given, tables, made))
    except _Wrong as wrong:
        raise wrong.at_last() from None
    except RecursionError:
        raise RecordError("", _TOO_DEEP) from None


class _Wrong(Exception):
    """A part of a record has the wrong shape; the path to it is put together on the way out, innermost first."""

    def __init__(self, reason: str, *path: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = list(path)

    def at_last(self, *outer: str | int) -> RecordError:
        """The error with its whole path, which begins with `outer`."""
        return RecordError("".join(f"/{part}" for part in (*outer, *reversed(self.path))), self.reason)


class _Tables:
    """The values that the tables of a record list, each made when it is first referred to."""

    def __init__(self, listing: Mapping[str, type], record: Mapping[str, Any]) -> None:
        self._classes = listing
        self._rows: dict[str, list[Any]] = {}
        self._values: dict[str, list[Any]] = {}
        self._places: dict[type, dict[str, tuple[str, int]]] = {}
        for name, cls in listing.items():
            rows = record.get(name, [])
            if type(rows) is not list:
                raise _Wrong(f"expected an array, found {_called(rows)}", name)
            self._rows[name] = rows
            self._values[name] = [None] * len(rows)
            places = self._places.setdefault(cls, {})
            for i, row in enumerate(rows):
                if type(row) is dict and type(row.get("key")) is str:
                    places.setdefault(row["key"], (name, i))

    def all(self, name: str) -> tuple[Any, ...]:
        """All values of a table.

        The last is made first: what a quotation holds stands after it, so nested ones are there when they are needed.
        """
        for i in range(len(self._rows[name]) - 1, -1, -1):
            self._make(name, i)
        return tuple(self._values[name])

    def named(self, cls: type, key: str) -> Any:
        """The value that a key refers to."""
        place = self._places.get(cls, {}).get(key)
        if place is None:
            raise _Wrong(f"no {cls.__name__.lower()} of this record has the key {_called(key)}")
        return self._make(*place)

    def _make(self, name: str, i: int) -> Any:
        values = self._values[name]
        value = values[i]
        if value is _BEING_MADE:
            raise _Wrong("refers to what it is itself a part of")
        if value is None:
            values[i] = _BEING_MADE
            try:
                value = values[i] = _read_fields(self._classes[name], self._rows[name][i], self)
            except _Wrong as wrong:
                raise wrong.at_last(name, i) from None
        return value


_BEING_MADE = object()
_Read = Callable[[Any, _Tables], Any]


@functools.cache
def _reader(cls: type) -> tuple[dict[str, _Read], frozenset[str]]:
    """How each field of a class is read, and the fields that have no default."""
    required = frozenset(field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING)
    return {name: _reading(shape) for name, shape in shapes_of(cls).items()}, required


def _read_fields(cls: type, record: Any, tables: _Tables, made: Mapping[str, Any] | None = None) -> Any:
    """The value of an attrs class; `made` are fields that are there already."""
    if type(record) is not dict:
        raise _Wrong(f"expected an object, found {_called(record)}")
    readers, required = _reader(cls)
    values = dict(made) if made else {}
    for name, raw in record.items():
        if name in values:
            continue
        read = readers.get(name)
        if read is None:
            raise _Wrong(f"{cls.__name__} has no field {_called(name)}")
        try:
            values[name] = read(raw, tables)
        except _Wrong as wrong:
            wrong.path.append(name)
            raise
    if not required <= values.keys():
        raise _Wrong(f"{cls.__name__} needs {', '.join(sorted(required - values.keys()))}")
    return cls(**values)


def _reading(shape: Shape) -> _Read:
    """How a field is read."""
    read: _Read
    if shape.item in PLAIN:
        read = _read_plain(shape.item)
    elif issubclass(shape.item, enum.Enum):
        read = _read_enum(shape.item)
    elif shape.item is dt.date:
        read = _read_date
    else:
        read = _read_reference(shape.item) if shape.keyed else functools.partial(_read_fields, shape.item)
    if shape.many:
        read = _read_each(read)
    return _read_optional(read) if shape.optional else read


def _read_plain(plain: type) -> _Read:
    accepted = (int, float) if plain is float else (plain,)

    def read_plain(raw: Any, _: _Tables) -> Any:
        if type(raw) not in accepted:  # exactly: `true` is no integer
            raise _Wrong(f"expected {_CALLED[plain]}, found {_called(raw)}")
        return raw

    return read_plain


def _read_enum(cls: type[enum.Enum]) -> _Read:
    members = {member.value: member for member in cls}

    def read_enum(raw: Any, _: _Tables) -> Any:
        member = members.get(raw) if type(raw) is str else None
        if member is None:
            raise _Wrong(f"expected one of {', '.join(members)}, found {_called(raw)}")
        return member

    return read_enum


def _read_date(raw: Any, _: _Tables) -> dt.date:
    if type(raw) is not str:
        raise _Wrong(f"expected a date, found {_called(raw)}")
    try:
        return dt.datetime.fromisoformat(raw) if "T" in raw else dt.date.fromisoformat(raw)
    except ValueError:
        raise _Wrong(f"expected an ISO 8601 date, found {_called(raw)}") from None


def _read_reference(cls: type) -> _Read:
    def read_reference(raw: Any, tables: _Tables) -> Any:
        return tables.named(cls, raw) if type(raw) is str else _read_fields(cls, raw, tables)

    return read_reference


def _read_each(read: _Read) -> _Read:
    def read_each(raw: Any, tables: _Tables) -> tuple[Any, ...]:
        if type(raw) is not list:
            raise _Wrong(f"expected an array, found {_called(raw)}")
        values = []
        for i, item in enumerate(raw):
            try:
                values.append(read(item, tables))
            except _Wrong as wrong:
                wrong.path.append(i)
                raise
        return tuple(values)

    return read_each


def _read_optional(read: _Read) -> _Read:
    def read_optional(raw: Any, tables: _Tables) -> Any:
        return None if raw is None else read(raw, tables)

    return read_optional


def _called(raw: object) -> str:
    """What a value of a record is, for messages: a short string as it stands."""
    if isinstance(raw, str) and len(raw) <= 40:
        return repr(raw)
    return _CALLED.get(type(raw), type(raw).__name__)
