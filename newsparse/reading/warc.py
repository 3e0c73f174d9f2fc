"""Web archives (WARC, ISO 28500): the pages that servers answered with, one record at a time.

An archive is plain or gzip, as a rule a stream of gzip for each record. A record that is broken costs only itself where the
next one can be found.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable

import attrs

from newsparse.reading.inflate import GZIP, DamagedStream, Gunzip

#: How a record begins, versions 0.17 to 1.1 and later.
RECORD = re.compile(rb"WARC/\d{1,2}\.\d{1,3}[ \t]*\r?\n")
_NEXT = re.compile(rb"(?:^|\n)(?=WARC/\d{1,2}\.\d{1,3}[ \t]*\r?\n)")
#: The longest head of a record, and the longest record that is of no use and yet looked through.
_HEAD, _USELESS = 1 << 16, 1 << 20
_PIECE = 1 << 16

#: Types of records that hold what a server answered, or a file by itself.
_WANTED = frozenset(("response", "resource"))


@attrs.frozen(kw_only=True)
class Record:
    """A record of an archive that may hold a page."""

    type: str = ""
    """`response` or `resource`."""
    url: str | None = None
    """What was asked for."""
    date: dt.datetime | None = None
    """When."""
    media: str | None = None
    """The type of its block, as it says."""
    block: bytes = b""
    """The answer: HTTP's head and body, or a file."""
    cut: bool = False
    """Whether the crawler cut it off, as it says."""
    fault: str | None = None
    """Why it cannot be read."""


def records(pieces: Iterator[bytes], limit: int) -> Iterator[Record]:
    """The records that may hold pages, in order; one that is broken or larger than `limit` bytes has a `fault`.

    Gzip is unpacked here; what is packed otherwise comes as `Unpacking`. Memory is taken for one record at a time.
    """
    archive = _Archive(pieces)
    found = False
    while True:
        try:
            if not archive.seek():
                if archive.skipped and not found:  # as of frames that another dictionary makes into something else
                    yield Record(fault="holds no record of a web archive")
                return
            found = True
            head = _head(archive)
            record = _record(archive, head, limit)
        except DamagedStream as error:
            found = True  # or told, at least
            yield Record(fault=str(error))
            if not archive.resume():
                return
            continue
        if record is not None:
            yield record


def _head(archive: _Archive) -> Mapping[str, str]:
    """The named fields of a record's head, their names in lower case; the last of one name, as crawlers repeat none."""
    archive.line()  # the version
    fields: dict[str, str] = {}
    name = ""
    size = 0
    while (line := archive.line().rstrip(b"\r\n")) and size < _HEAD:
        size += len(line)
        text = line.decode("utf-8", "replace")
        if text[0] in " \t" and name:
            fields[name] += f" {text.strip()}"
            continue
        name, _, value = text.partition(":")
        name = name.strip().lower()
        fields[name] = value.strip()
    return fields


def _record(archive: _Archive, head: Mapping[str, str], limit: int) -> Record | None:
    """The record behind a head, `None` for one that holds no page."""
    kind = head.get("warc-type", "").lower()
    stated = head.get("content-length", "")
    wanted = kind in _WANTED
    if not (stated.isdecimal() and stated.isascii() and len(stated) < 16):
        archive.heed()
        archive.skip_to_next()
        return Record(type=kind, fault="the record does not say how long it is") if wanted else None
    length = int(stated)
    made = Record(
        type=kind,
        url=head.get("warc-target-uri", "").strip("<> ") or None,
        date=_moment(head.get("warc-date", "")),
        media=head.get("content-type"),
        cut="warc-truncated" in head,
    )
    if length > (limit if wanted else _USELESS):
        archive.skip(length)
        if not wanted:
            return None
        return attrs.evolve(made, fault=f"the record has {length} bytes, the limit is {limit}")
    block = archive.block(length)
    if not wanted:
        return None
    if len(block) + block.count(b"\n") < length:  # line ends that were shortened afterwards are counted as they were
        return attrs.evolve(made, fault=f"the record ends after {len(block)} of {length} bytes")
    return attrs.evolve(made, block=block)


def _moment(stated: str) -> dt.datetime | None:
    """The moment of a record: `2017-01-01T11:26:44Z`, with a fraction of a second in version 1.1."""
    try:
        moment = dt.datetime.fromisoformat(stated)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)


@runtime_checkable
class Unpacking(Protocol):
    """Bytes that are being unpacked: `next` raises `DamagedStream` where they are damaged."""

    def __iter__(self) -> Iterator[bytes]:
        """The pieces."""

    def __next__(self) -> bytes:
        """The next piece."""

    def resume(self) -> bool:
        """Whether another stream begins behind what was damaged; reading goes on there."""


class _Archive:
    """The bytes of an archive, as far as they were read and not yet taken."""

    __slots__ = ("_buffer", "_damage", "_pieces", "_unpacking", "skipped")

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._unpacking = pieces if isinstance(pieces, Unpacking) else None
        if self._unpacking is None:
            first = next(pieces, b"")
            while len(first) < 2 and (more := next(pieces, b"")):
                first += more
            pieces = _chain(first, pieces)
            if first.startswith(GZIP):
                self._unpacking = pieces = Gunzip(pieces)
        self._pieces = pieces
        self._buffer = bytearray()
        self.skipped = False
        """Whether something stood where a record should begin."""
        self._damage: DamagedStream | None = None
        """What was met behind the bytes in the buffer, which are good yet."""

    def _fill(self, least: int) -> bool:
        """Whether there are so many bytes in the buffer now."""
        while len(self._buffer) < least:
            if self._damage is not None:
                return False
            try:
                piece = next(self._pieces, None)
            except DamagedStream as damage:
                self._damage = damage
                return False
            if piece is None:
                return False
            self._buffer += piece
        return True

    def heed(self) -> None:
        """Raises `DamagedStream` where reading came upon damage."""
        if self._damage is not None:
            raise self._damage

    def seek(self) -> bool:
        """Whether a record begins, at once or further on; what stands before it is left out."""
        while True:
            self._fill(_PIECE)
            while self._buffer.startswith((b"\r", b"\n")):
                del self._buffer[: len(self._buffer) - len(self._buffer.lstrip(b"\r\n"))]
                self._fill(_PIECE)
            if not self._buffer:
                self.heed()
                return False
            if RECORD.match(self._buffer):
                return True
            self.skipped = True
            self.skip_to_next()

    def line(self) -> bytes:
        """The next line with its end."""
        at = -1
        while (at := self._buffer.find(b"\n")) < 0 and len(self._buffer) < _HEAD:
            if not self._fill(len(self._buffer) + 1):
                break
        return self._taken(at + 1 if at >= 0 else len(self._buffer))

    def block(self, length: int) -> bytes:
        """The next so many bytes, fewer where the archive ends or the next record begins among them.

        A length that counts line ends as they were before somebody shortened them is too long.
        """
        whole = self._fill(length + 4)
        if len(self._buffer) < length:
            self.heed()
        behind = bytes(self._buffer[length : length + 4]).lstrip(b"\r\n")
        if (not whole and len(self._buffer) <= length) or (behind and not b"WARC".startswith(behind[:4])):
            found = _NEXT.search(self._buffer, 0, length + 16)
            if found is not None:
                length = found.end()
        return self._taken(length)

    def skip(self, length: int) -> None:
        """Leave out the next so many bytes."""
        while length > 0 and self._fill(1):
            taken = min(length, len(self._buffer))
            del self._buffer[:taken]
            length -= taken

    def skip_to_next(self) -> None:
        """Leave out everything before the next record."""
        while True:
            found = _NEXT.search(self._buffer, 1)
            if found is not None:
                del self._buffer[: found.end()]
                return
            del self._buffer[: max(0, len(self._buffer) - 32)]
            if not self._fill(len(self._buffer) + 1):
                self._buffer.clear()
                self.heed()
                return

    def resume(self) -> bool:
        """Whether another stream begins behind a damaged one."""
        self._buffer.clear()
        self._damage = None
        return self._unpacking is not None and self._unpacking.resume()

    def _taken(self, length: int) -> bytes:
        taken = bytes(self._buffer[:length])
        del self._buffer[:length]
        return taken


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest
