"""The outlets and formats that newsparse knows: one row a handler, its module imported when an input of its kind comes."""

from __future__ import annotations

from newsparse.handlers.reference import FormatReference, Reference
from newsparse.handlers.signs import Sign
from newsparse.reading.document import Format

BUILTIN: tuple[Reference, ...] = (
    Reference("freebeacon", ("freebeacon.com",), "newsparse.handlers.outlets.freebeacon:FREEBEACON"),
)

_FORMATS = "newsparse.handlers.formats"

#: What may stand before a message of a wire: white space, zero and delete bytes, the SYN that wakes up the receiver.
_WAKING = r"\A[\s\x00\x16\x7f]{0,200}"
ANPA_SIGNS = (
    Sign(format=Format.TEXT, text=_WAKING + r"\x01?[A-Za-z]\d{4}[A-Za-z]{0,12}\x1f"),
    Sign(format=Format.TEXT, text=_WAKING + r"\x01[A-Za-z]\d{4}[^\n]{0,40}\n[A-Za-z] [A-Za-z][\x11-\x14]"),
)
_IPTC7901_HEADER = r"[A-Za-z]{2,4}\d{3,5} {1,2}[1-9] {1,2}[A-Za-z]{1,4} "
IPTC7901_SIGNS = (
    Sign(format=Format.TEXT, text=_WAKING + r"\x01" + _IPTC7901_HEADER),
    Sign(format=Format.TEXT, text=_WAKING + _IPTC7901_HEADER + r"[^\x01-\x03]{0,600}\x02"),
)
WARC_SIGNS = (Sign(format=Format.WARC),)
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
    FormatReference("anpa", ANPA_SIGNS, f"{_FORMATS}.anpa:ANPA"),
    FormatReference("iptc7901", IPTC7901_SIGNS, f"{_FORMATS}.iptc7901:IPTC7901"),
    FormatReference("warc", WARC_SIGNS, f"{_FORMATS}.warc:WARC"),
    FormatReference("nitf", NITF_SIGNS, f"{_FORMATS}.nitf:NITF"),
    FormatReference("newsml-g2", NEWSML_G2_SIGNS, f"{_FORMATS}.newsml_g2:NEWSML_G2"),
    FormatReference("newsml-1", NEWSML_1_SIGNS, f"{_FORMATS}.newsml_1:NEWSML_1"),
    FormatReference("rcv1", RCV1_SIGNS, f"{_FORMATS}.rcv1:RCV1"),
    FormatReference("ritzau", RITZAU_SIGNS, f"{_FORMATS}.ritzau:RITZAU"),
    FormatReference("ninjs", NINJS_SIGNS, f"{_FORMATS}.ninjs:NINJS"),
)
