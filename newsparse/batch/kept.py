"""Columns of pages that go through to the rows of their articles: as Arrow holds them, so that no value and no type is changed on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa


class Place(NamedTuple):
    """A row of a batch."""

    batch: pa.RecordBatch
    """Those columns of the batch that are kept."""
    row: int
    """Which row."""


class Kept:
    """The columns that are kept of batches which come one after the other.

    What is null in all of a batch, or missing there, has no type: a column gets the type that later ones show, and one that all of them go into.
    """

    def __init__(self, names: tuple[str, ...], given: pa.Schema) -> None:
        """Raises `ValueError` for a name that the first batch does not have; each is given once."""
        import pyarrow as pa

        if missing := [name for name in names if name not in given.names]:
            raise ValueError(f"keep: there is no column {missing[0]!r}, but {', '.join(given.names)}")
        self.schema = pa.schema([given.field(name) for name in names])
        """The columns with the types of all batches until now."""

    def of(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The columns of a batch that are kept. Raises `ValueError` where one is of another sort than it was."""
        kept = batch.select([name for name in self.schema.names if name in batch.schema.names])
        if not kept.schema.equals(self.schema):
            self._widen(kept.schema)
        return kept

    def _widen(self, schema: pa.Schema) -> None:
        import pyarrow as pa

        for number, field in enumerate(self.schema):
            if field.name not in schema.names:
                self.schema = self.schema.set(number, field.with_nullable(True))
                continue
            other = schema.field(field.name)
            try:
                (both,) = pa.unify_schemas([pa.schema([field]), pa.schema([other])], promote_options="permissive")
            except (pa.ArrowInvalid, pa.ArrowTypeError):
                raise ValueError(
                    f"keep: the column {field.name!r} is {field.type} in one batch and {other.type} in another"
                ) from None
            self.schema = self.schema.set(number, both)

    def columns(self, places: list[Place]) -> Iterator[pa.ChunkedArray]:
        """Each of the columns, of the rows at some places."""
        import pyarrow as pa

        runs = list(_runs(places))
        for field in self.schema:
            yield pa.chunked_array([_held(run, field) for run in runs], type=field.type)


class _Run(NamedTuple):
    """Rows of a batch that follow each other."""

    batch: pa.RecordBatch
    first: int
    size: int


def _runs(places: list[Place]) -> Iterator[_Run]:
    """The same places as runs; a message that gave several rows is one for each of them."""
    first = count = 0
    for place, behind in zip(places, [*places[1:], None], strict=True):
        first = first if count else place.row
        count += 1
        if behind is None or behind.batch is not place.batch or behind.row != place.row + 1:
            yield _Run(place.batch, first, count)
            count = 0


def _held(run: _Run, field: pa.Field) -> pa.Array:
    """The values of a column in a run, in the type that the column has by now."""
    import pyarrow as pa

    if field.name not in run.batch.schema.names:
        return pa.nulls(run.size, field.type)
    held = run.batch.column(field.name).slice(run.first, run.size)
    if pa.types.is_null(held.type):
        return pa.nulls(run.size, field.type)
    if held.type.equals(field.type):
        return held
    try:
        return held.cast(field.type)
    except pa.ArrowInvalid as error:
        raise ValueError(
            f"keep: the column {field.name!r} is {held.type} in one batch and {field.type} in all: {error}"
        ) from None
