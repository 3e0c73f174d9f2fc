"""The shipped weights: read once, when they are first needed, and added up once for each key of a group of signs."""

from __future__ import annotations

import struct
import threading
import zlib
from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from importlib import resources
from typing import Any, NamedTuple, TypeVar

from newsparse.attribution.learned.signs import Family

#: Weights are whole numbers of this many to one.
SCALE = 16.0
#: A memo with more keys than this is begun anew.
_MOST_KEYS = 20_000

_FILE = "english.bin"
_MAGIC = b"NPQ2"

#: What each byte of the file weighs.
_WEIGHTS = tuple((byte - 256 if byte > 127 else byte) / SCALE for byte in range(256))
#: Signs of no family stand under their whole names.
_ALONE = Family("", ("",))


class Table(NamedTuple):
    """The weights of one tagger: for each sign what it says for the second label and for the third, against the first."""

    families: tuple[Family, ...]
    rows: dict[str, dict[Any, Any]]
    """By the name of the family its rows by their keys, strings or tuples of strings: a tuple of floats, two for each beginning."""
    alone: dict[Any, tuple[float, ...]]
    """Signs of no family by their names."""
    transitions: dict[tuple[str, str], float]

    @classmethod
    def of(
        cls,
        weights: Mapping[str, tuple[int, int]],
        transitions: dict[tuple[str, str], float],
        families: tuple[Family, ...] = (),
    ) -> Table:
        """The table of signs with their weights in sixteenths; the second is zero where there are but two labels.

        A sign of a family whose key has the dividing mark within a part, as a token "|" makes it, is left out.
        """
        places = {beginning: (family, k) for family in families for k, beginning in enumerate(family.beginnings)}
        longest = sorted(places, key=len, reverse=True)
        rows: dict[str, dict[Any, list[float]]] = {family.name: {} for family in families}
        alone: dict[Any, tuple[float, ...]] = {}
        for sign in sorted(weights):
            second, third = (weight / SCALE for weight in weights[sign])
            beginning = next((one for one in longest if sign.startswith(one)), None)
            if beginning is None:
                alone[sign] = (second, third)
                continue
            family, k = places[beginning]
            key = tuple(sign[len(beginning) :].split("|")) if family.parts > 1 else (sign[len(beginning) :],)
            if len(key) == family.parts:
                empty = [0.0] * (2 * len(family.beginnings))
                row = rows[family.name].setdefault(key if family.parts > 1 else key[0], empty)
                row[2 * k : 2 * k + 2] = second, third
        ordered = {name: {key: tuple(found[key]) for key in sorted(found)} for name, found in rows.items()}
        return cls(families, ordered, alone, transitions)

    def signs(self) -> Iterator[tuple[str, tuple[float, float]]]:
        """All signs with their weights for both labels."""
        for family in (*self.families, _ALONE):
            for key, row in (self.rows[family.name] if family.name else self.alone).items():
                name = key if family.parts == 1 else "|".join(key)
                for beginning, second, third in zip(family.beginnings, row[::2], row[1::2], strict=True):
                    if second or third:
                        yield beginning + name, (second, third)

    def sum(self, signs: Iterable[str]) -> tuple[float, float]:
        """The weights of some signs of no family, added up for both labels."""
        second = third = 0.0
        get = self.alone.get
        for sign in signs:
            pair = get(sign)
            if pair is not None:
                second += pair[0]
                third += pair[1]
        return second, third


class Model(NamedTuple):
    """The three steps: which words are cues, what stands around each is its source and content, which to believe."""

    cues: Table
    roles: Table
    belief: Table


_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Memo(dict[_Key, _Value]):
    """What a function gives for its keys, kept until there are too many; safe in threads, since nothing depends on what is kept."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: _Key) -> _Value:
        if len(self) >= _MOST_KEYS:
            self.clear()
        value = self[key] = self._make(key)
        return value


def pack(tables: Iterable[Table]) -> bytes:
    """The file of some tables; the same tables give the same bytes.

    Each table is a run of chunks, each led by its length: its transitions and the names of its families, a line each; then
    for every family the parts of its keys, a chunk for each part, and the weights, a byte each.
    """
    chunks: list[bytes] = []
    for table in tables:
        moves = "\t".join(f"{a}>{b}={w:.4f}" for (a, b), w in sorted(table.transitions.items()))
        heads = ("\t".join((family.name, str(family.parts), *family.beginnings)) for family in table.families)
        parts = ["\n".join((moves, *heads)).encode()]
        for family in (*table.families, _ALONE):
            rows = table.rows[family.name] if family.name else table.alone
            columns = zip(*rows, strict=True) if family.parts > 1 else [rows]
            named = ["\n".join(column).encode() for column in columns] or [b""] * family.parts
            weights = array("b", (round(weight * SCALE) for row in rows.values() for weight in row))
            parts += [*named, weights.tobytes()]
        chunks += [struct.pack("<I", len(part)) + part for part in parts]
    return _MAGIC + zlib.compress(b"".join(chunks), 9)


def unpack(data: bytes) -> tuple[Table, ...]:
    """The tables of a file that `pack` made."""
    if data[:4] != _MAGIC:
        raise ValueError("these are no weights of this version")
    chunks = _chunks(zlib.decompress(data[4:]))
    return tuple(_table(head.decode(), chunks) for head in chunks)


def _chunks(raw: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(raw):
        (size,) = struct.unpack_from("<I", raw, at)
        yield raw[at + 4 : at + 4 + size]
        at += 4 + size


def _table(head: str, chunks: Iterator[bytes]) -> Table:
    moves, *heads = head.split("\n")
    families: list[Family] = []
    for line in heads:
        name, parts, *beginnings = line.split("\t")
        families.append(Family(name, tuple(beginnings), int(parts)))
    rows = {family.name: _rows(family, chunks) for family in families}
    entries = (entry.partition("=") for entry in moves.split("\t") if entry)
    transitions = {(key.partition(">")[0], key.partition(">")[2]): float(weight) for key, _, weight in entries}
    return Table(tuple(families), rows, _rows(_ALONE, chunks), transitions)


def _rows(family: Family, chunks: Iterator[bytes]) -> dict[Any, tuple[float, ...]]:
    columns = [next(chunks).decode() for _ in range(family.parts)]
    values = map(_WEIGHTS.__getitem__, next(chunks))
    rows = zip(*[values] * (2 * len(family.beginnings)), strict=True)
    if not columns[0]:
        return {}
    keys = (column.split("\n") for column in columns)
    return dict(zip(zip(*keys, strict=True) if family.parts > 1 else next(keys), rows, strict=True))


_loading = threading.Lock()
_loaded: list[Model] = []


def english() -> Model:
    """The model of English, read on first use."""
    if not _loaded:
        with _loading:
            if not _loaded:
                data = resources.files("newsparse.attribution.learned").joinpath(_FILE).read_bytes()
                _loaded.append(Model(*unpack(data)))
    return _loaded[0]
