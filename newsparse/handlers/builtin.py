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
NEWSML_G2_SIGNS = tuple(Sign(format=Format.XML, root=root) for root in ("newsItem", "newsMessage", "packageItem"))
NEWSML_1_SIGNS = (Sign(format=Format.XML, root="NewsML"),)
RCV1_SIGNS = (Sign(format=Format.XML, root="newsitem"),)
RITZAU_SIGNS = (Sign(format=Format.XML, root="RBNews"),)
NINJS_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("uri", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("guid", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "versionCreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "headlines"))),
)

#: How each format is told. Of two signs that an input shows the one that asks for more decides.
FORMATS: tuple[FormatReference, ...] = (
    FormatReference("nitf", NITF_SIGNS, f"{_FORMATS}.nitf:NITF"),
    FormatReference("newsml-g2", NEWSML_G2_SIGNS, f"{_FORMATS}.newsml_g2:NEWSML_G2"),
    FormatReference("newsml-1", NEWSML_1_SIGNS, f"{_FORMATS}.newsml_1:NEWSML_1"),
    FormatReference("rcv1", RCV1_SIGNS, f"{_FORMATS}.rcv1:RCV1"),
    FormatReference("ritzau", RITZAU_SIGNS, f"{_FORMATS}.ritzau:RITZAU"),
    FormatReference("ninjs", NINJS_SIGNS, f"{_FORMATS}.ninjs:NINJS"),
)
