"""What is named on a command line, as records: files, folders, patterns, archives, tables.

What cannot be read, an input or a member of it, becomes a record with a `fault`: it costs itself alone.
"""

from __future__ import annotations

import glob
import os
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

import attrs

from newsparse.batch.manifest import BEGINS, MANIFEST
from newsparse.batch.packed import DAMAGE, Counted, Unpacked, packed_with, reason_of, unpacked
from newsparse.batch.record import Record
from newsparse.batch.tables import Columns, is_table, json_records, parquet_records
from newsparse.batch.zstd import Frames, frames
from newsparse.handlers.formats.warc import documents
from newsparse.model.limits import Limits
from newsparse.reading.inflate import first_inflated
from newsparse.reading.warc import records

#: What standard input is called.
STANDARD = "-"

#: Endings of files that may be lines of JSON with a page in each.
_LINES = (".jsonl", ".ndjson", ".jl")
_PACKED = (".gz", ".zst", ".bz2", ".xz")
#: So much of an archive is read at once.
_PIECE = 1 << 18


@attrs.define(eq=False)
class Inputs:
    """The records of inputs by their names; iterating reads them, lazily and in the same order each time.

    A name is a file, a folder (all files below it, in order, but hidden ones and what runs have written) or a pattern such as `pages/**/*.html`. A file is
    told by its first bytes: a web archive gives a record for each page in it, a zip or tar archive one for each member, Parquet
    and lines of JSON with the column `html` one for each row; any other is a record by itself. Gzip, bzip2, xz and (extra
    `zstd`) Zstandard are unpacked.
    """

    names: tuple[str, ...]
    """Files, folders, patterns."""
    html: str = attrs.field(default="html", kw_only=True)
    """The column of a table that holds pages."""
    url: str = attrs.field(default="url", kw_only=True)
    """The column that holds their addresses, where there is one."""
    limits: Limits = attrs.field(factory=Limits, kw_only=True)
    """A member of an archive that has more bytes is a fault."""
    standard: Path | None = attrs.field(default=None, kw_only=True)
    """The file that holds what came on standard input, which is what the name `-` stands for; without it, `-` is a file like any other."""
    taken: int = attrs.field(default=0, init=False)
    """So many bytes of the inputs have been read."""

    def __iter__(self) -> Iterator[Record]:
        """The records, from the beginning."""
        self.taken = 0
        for path, fault in self._files():
            if fault is not None:
                yield Record(name=str(path), fault=fault)
                continue
            behind = self.taken + _size(path)
            yield from self._records(path)
            self.taken = behind

    def size(self) -> int:
        """How many bytes the inputs have in all."""
        return sum(_size(path) for path, fault in self._files() if fault is None)

    def records_in(self, name: str, file: BinaryIO) -> Iterator[Record]:
        """The records in a file that somebody has opened, wherever it is; it has to be one that can be read from any place."""
        try:
            yield from self._contents(name, Counted(file, self._count), None)
        except DAMAGE as error:
            yield Record(name=name, fault=reason_of(error))

    def _files(self) -> Iterator[tuple[Path, str | None]]:
        """The files of all names, each with why it is none."""
        for name in self.names:
            if name == STANDARD and self.standard is not None:
                yield self.standard, None
            else:
                yield from files(name)

    def _records(self, path: Path) -> Iterator[Record]:
        standard = path == self.standard
        name = STANDARD if standard else str(path)
        try:
            with path.open("rb") as file:
                yield from self._contents(name, Counted(file, self._count), None if standard else path)
        except DAMAGE as error:
            yield Record(name=name, fault=reason_of(error))

    def _count(self, size: int) -> None:
        self.taken += size

    def _contents(self, name: str, file: Counted, path: Path | None) -> Iterator[Record]:
        """The records in a file, by what it is; one that has a path is read by whoever parses it, where it is a record by itself."""
        columns = Columns(self.html, self.url)
        first = file.read(1 << 12)
        if packed_with(first) == "zstd" and _bare(name).endswith(".warc"):  # whose first frame may be damaged
            yield from self._archived(name, frames(file))
            return
        if first_inflated(first, 8).startswith(b"WARC/"):
            file.rewind()  # the archives' own reader unpacks them, and finds the next record behind a damaged one
            yield from self._archived(name, file)
            return
        inner = unpacked(file)
        head = inner.head
        if head.startswith(b"WARC/"):
            yield from self._archived(name, frames(file) if inner.kind == "zstd" else inner)
        elif head.startswith(b"PAR1"):
            yield from parquet_records(name, file.whole(), columns)
        elif head.startswith(b"PK\x03\x04"):
            yield from self._zipped(name, file.whole())
        elif head[257:262] == b"ustar":
            yield from self._tarred(name, inner)
        elif (name == STANDARD or _bare(name).endswith(_LINES)) and is_table(inner, columns):
            yield from json_records(name, inner, columns, self.limits)
        elif inner.kind is None and path is not None:
            yield Record(data=path, name=name)
        else:
            yield self._bounded(name, inner)

    def _archived(self, name: str, file: Counted | Unpacked | Frames) -> Iterator[Record]:
        """The pages of a web archive."""
        pieces = file if isinstance(file, Frames) else iter(partial(file.read, _PIECE), b"")
        for number, document in enumerate(documents(records(pieces, self.limits.bytes), self.limits)):
            place = f"{name}#{number}"
            if document.fault is not None:
                yield Record(name=place, url=document.url, fault=document.fault)
                continue
            page = document.source
            yield Record(
                data=page.content,
                name=place,
                url=document.url,
                format=str(page.format),
                encoding=page.encoding,
                retrieved=document.retrieved,
                cut=bool(document.issues),
            )

    def _zipped(self, name: str, whole: BinaryIO) -> Iterator[Record]:
        with zipfile.ZipFile(whole) as archive:
            for member in archive.infolist():
                place = f"{name}!{member.filename}"
                try:
                    if member.is_dir():
                        continue
                    with archive.open(member) as file:
                        yield self._bounded(place, file)
                except DAMAGE as error:
                    yield Record(name=place, fault=reason_of(error))

    def _tarred(self, name: str, file: Unpacked) -> Iterator[Record]:
        with tarfile.open(fileobj=file, mode="r|") as archive:  # type: ignore[call-overload]
            for member in archive:
                if not member.isfile():
                    continue
                contents = archive.extractfile(member)
                if contents is not None:
                    yield self._bounded(f"{name}!{member.name}", contents)

    def _bounded(self, name: str, file: object) -> Record:
        """What a packed file holds, unless that is more than the limits allow."""
        data = file.read(self.limits.bytes + 1)  # type: ignore[attr-defined]
        if len(data) > self.limits.bytes:
            return Record(name=name, fault=f"has more than {self.limits.bytes:,} bytes")
        return Record(data=data, name=name)


def files(name: str) -> Iterator[tuple[Path, str | None]]:
    """The files that a name stands for, each with why it is none."""
    path = Path(name)
    try:
        yield from _named(name, path)
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        yield path, reason_of(error)


def _named(name: str, path: Path) -> Iterator[tuple[Path, str | None]]:
    if not name:  # which would be the folder that the command is in
        yield path, "an empty name is none of a file"
    elif path.is_dir():
        below = _below(path)
        yield next(below, (path, "the folder holds no file"))
        yield from below
    elif path.exists():
        yield path, None
    elif "://" in name:
        yield path, "is an address, which newsparse.ray.parse_warcs reads"
    elif glob.has_magic(name):
        matches = [Path(match) for match in sorted(glob.glob(name, recursive=True)) if Path(match).is_file()]  # noqa: PTH207 - the pattern may begin at a root
        yield from ((match, None) for match in matches)
        if not matches:
            yield path, "nothing matches the pattern"
    else:
        yield path, "there is no such file"


def _below(folder: Path) -> Iterator[tuple[Path, str | None]]:
    """The files in a folder, and what in it cannot be looked into."""
    closed: list[OSError] = []
    for place, folders, found in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_output(Path(place, name)))
        yield from (_of_folder(Path(place, name)) for name in sorted(found) if not name.startswith("."))
        yield from ((Path(error.filename), reason_of(error)) for error in closed)
        closed.clear()
    yield from ((Path(error.filename), reason_of(error)) for error in closed)


def _of_folder(path: Path) -> tuple[Path, str | None]:
    """A file, unless it is one that whoever opens it would wait for: a pipe, a socket, a device."""
    try:
        mode = path.stat().st_mode
    except OSError:  # whoever reads it tells
        return path, None
    return path, None if stat.S_ISREG(mode) else "is no file but a pipe, a socket or a device"


def _is_output(folder: Path) -> bool:
    """Whether a folder is what a run writes, perhaps this one: `newsparse parse . -o out/`."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            return file.read(len(BEGINS)) == BEGINS
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _bare(name: str) -> str:
    """A file's name without the ending that tells how it is packed."""
    for ending in _PACKED:
        name = name.removesuffix(ending)
    return name
