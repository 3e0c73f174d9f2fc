"""By what it is told, when a run goes on, that a record is no longer the one that was done."""

from __future__ import annotations

import hashlib
from pathlib import Path

from newsparse.batch.record import Record

#: What is not compared: a record that could not be read, which may be there now.
UNKNOWN = 0


def stamp_of(record: Record) -> int:
    """A number of 32 bits that is another one, as good as always, if the record is: of a file its size and when it was last changed, of what
    comes out of an archive or a table its contents; and its address. `UNKNOWN` for what cannot be read.
    """
    if record.fault is not None:
        return UNKNOWN
    digest = hashlib.blake2b(digest_size=4)
    if isinstance(record.data, Path):
        try:
            found = record.data.stat()
        except OSError:
            return UNKNOWN
        digest.update(b"%d %d" % (found.st_size, found.st_mtime_ns))
    else:
        digest.update(record.data)
    digest.update(repr(record.url).encode("utf-8", "surrogatepass"))
    return int.from_bytes(digest.digest(), "big") or 1
