"""The outlets and formats that newsparse knows: one row a handler, its module imported when an input of its kind comes."""

from __future__ import annotations

from newsparse.handlers.reference import FormatReference, Reference
from newsparse.handlers.signs import Sign
from newsparse.reading.document import Format

BUILTIN: tuple[Reference, ...] = (
    Reference("freebeacon", ("freebeacon.com",), "newsparse.handlers.outlets.freebeacon:FREEBEACON"),
)

_FORMATS = "newsparse.handlers.formats"

NITF_SIGNS = (Sign(format=Format.XML, root="nitf"),)
NINJS_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("uri", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("guid", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "versionCreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "headlines"))),
)

#: How each format is told. Of two signs that an input shows the one that asks for more decides.
FORMATS: tuple[FormatReference, ...] = (
    FormatReference("nitf", NITF_SIGNS, f"{_FORMATS}.nitf:NITF"),
    FormatReference("ninjs", NINJS_SIGNS, f"{_FORMATS}.ninjs:NINJS"),
)
