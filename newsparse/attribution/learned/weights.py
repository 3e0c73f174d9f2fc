"""The shipped weights: read once, when they are first needed, and added up once for each key of a group of signs."""

from __future__ import annotations

import struct
import threading
import zlib
from array import array
from collections.abc import Callable, Hashable, Iterable
from importlib import resources
from typing import Generic, NamedTuple, TypeVar

#: Weights are whole numbers of this many to one.
SCALE = 16.0
#: A memo with more keys than this is begun anew.
_MOST_KEYS = 20_000

_FILE = "english.bin"
_MAGIC = b"NPQ1"


class Table(NamedTuple):
    """The weights of one tagger: for each sign what it says for the second label and for the third, against the first."""

    weights: dict[str, tuple[int, int]]
    """Whole numbers of sixteenths; the second is zero where there are but two labels."""
    transitions: dict[tuple[str, str], float]

    def sum(self, signs: Iterable[str]) -> tuple[float, float]:
        """The weights of some signs, added up for both labels."""
        second = third = 0
        get = self.weights.get
        for sign in signs:
            pair = get(sign)
            if pair is not None:
                second += pair[0]
                third += pair[1]
        return second / SCALE, third / SCALE


class Model(NamedTuple):
    """The three steps: which words are cues, what stands around each is its source and content, which to believe."""

    cues: Table
    roles: Table
    belief: Table


_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Memo(Generic[_Key, _Value]):
    """What a function gives for its keys, kept until there are too many; safe in threads, since nothing depends on what is kept."""

    __slots__ = ("_make", "_values", "get")

    def __init__(self, make: Callable[[_Key], _Value]) -> None:
        self._make = make
        self._values: dict[_Key, _Value] = {}
        self.get = self._values.get

    def size(self) -> int:
        """How many values are kept."""
        return len(self._values)

    def __call__(self, key: _Key) -> _Value:
        """The value of a key."""
        value = self._values.get(key)
        if value is None:
            if len(self._values) >= _MOST_KEYS:
                self._values.clear()
            value = self._values[key] = self._make(key)
        return value


def pack(tables: Iterable[Table]) -> bytes:
    """The file of some tables; the same tables give the same bytes."""
    chunks: list[bytes] = []
    for table in tables:
        names = sorted(table.weights)
        values = array("b", (value for name in names for value in table.weights[name]))
        moves = "\t".join(f"{a}>{b}={w:.4f}" for (a, b), w in sorted(table.transitions.items()))
        parts = (moves.encode(), "\n".join(names).encode(), values.tobytes())
        chunks += [struct.pack("<I", len(part)) + part for part in parts]
    return _MAGIC + zlib.compress(b"".join(chunks), 9)


def unpack(data: bytes) -> tuple[Table, ...]:
    """The tables of a file that `pack` made."""
    if data[:4] != _MAGIC:
        raise ValueError("these are no weights of this version")
    raw = zlib.decompress(data[4:])
    parts: list[bytes] = []
    at = 0
    while at < len(raw):
        (size,) = struct.unpack_from("<I", raw, at)
        parts.append(raw[at + 4 : at + 4 + size])
        at += 4 + size
    return tuple(_table(*three) for three in zip(*[iter(parts)] * 3, strict=True))


def _table(moves: bytes, names: bytes, values: bytes) -> Table:
    numbers = iter(array("b", values))
    pairs = zip(numbers, numbers, strict=True)
    entries = (entry.partition("=") for entry in moves.decode().split("\t") if entry)
    return Table(
        dict(zip(names.decode().split("\n"), pairs, strict=True)),
        {(key.partition(">")[0], key.partition(">")[2]): float(weight) for key, _, weight in entries},
    )


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
