"""Bytes to characters. The order is the one in which the witnesses are right most often."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from newsparse.model.issue import Issue, IssueCode
from newsparse.reading.wide import wide_codec

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_ANY_BOM = tuple(bom for bom, _ in _BOMS)

#: `<meta charset=…>`, `<meta … content="…; charset=…">` and `<?xml encoding=…?>`, in the first bytes of a page.
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})""")
_DECLARATION_LIMIT = 4096

#: Labels that the web uses for an encoding that holds more than the name says (WHATWG Encoding, section 4.2).
_WHATWG = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "latin5": "windows-1254",
    "iso-8859-11": "windows-874",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "big5": "big5hkscs",
    "windows-874": "cp874",
}

#: The five bytes that Python's cp1252 leaves out; WHATWG reads them as C1 controls.
_LEFT_OUT = {0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}
_WINDOWS_1252 = "".join(
    _LEFT_OUT[byte] if byte in _LEFT_OUT else bytes((byte,)).decode("windows-1252") for byte in range(256)
)

#: Half a pair of UTF-16, written as UTF-8 writes characters and never does halves; and a first half with its second.
_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")

#: Stands for a half meanwhile, so that what is around it does not become one.
_NO_CHARACTER = "\ufdd0"

_ESCAPED = re.compile("[\udc80-\udcff]")


class Decoded(NamedTuple):
    """Characters, and how they were read."""

    text: str
    encoding: str
    issues: tuple[Issue, ...] = ()


def decode(data: bytes, encoding: str | None = None, *, declares: bool = True) -> Decoded:
    """The characters of an input; never fails, and makes no U+FFFD that the input did not have.

    Order: byte-order mark, the caller's `encoding`, an ISO-2022 declaration, UTF-8 if what is above 0x7F is valid (a cut
    last character and rare bad bytes are tolerated, with an issue), the declared charset (looked for where `declares`),
    WHATWG windows-1252. A declared latin-1 never fails, so it must not come before UTF-8. Raises `LookupError` for an
    `encoding` that Python does not know.
    """
    for bom, name in _BOMS if data.startswith(_ANY_BOM) else ():
        if data.startswith(bom):
            marked = _strict(data, name)
            whole = Decoded(marked, name) if marked is not None else _with_bad_bytes(data, name)
            return whole._replace(text=whole.text.removeprefix("\ufeff"))
    if encoding is not None:
        codec = _codec(encoding)
        if codec is None:
            raise LookupError(f"encoding={encoding!r} is not known to Python")
        if (text := _strict(data, codec)) is not None:
            return Decoded(text, codec)
        return _with_bad_bytes(data, codec)
    declared = _declared(data) if declares else None
    if declared is not None and declared.startswith("iso2022") and (text := _strict(data, declared)) is not None:
        return Decoded(text, declared)
    if (wide := _wide(data)) is not None:  # every byte of it is valid UTF-8 too
        return wide
    if (read := _as_utf8(data)) is not None:
        if declared is not None and declared not in ("utf-8", "ascii") and not data.isascii():
            issue = Issue.of(IssueCode.CHARSET_CONTRADICTED, None, f"declared {declared}, but the bytes are UTF-8")
            return read._replace(issues=(*read.issues, issue))
        return read
    if declared is not None and declared != "utf-8" and (text := _strict(data, declared)) is not None:
        return Decoded(text, declared)
    if declared is not None and declared not in ("utf-8", "windows-1252", "cp1252"):
        return _with_bad_bytes(data, declared)
    issues: tuple[Issue, ...] = ()
    if declared == "utf-8":
        message = "declared UTF-8, but the bytes are not; read as windows-1252"
        issues = (Issue.of(IssueCode.CHARSET_CONTRADICTED, None, message),)
    elif is_unlike_1252(data):
        issues = (Issue.of(IssueCode.CHARSET_GUESSED, None),)
    return Decoded(data.decode("latin-1").translate(_TO_1252), "windows-1252", issues)


#: Letters of other alphabets in a row, with no letter of ASCII among them; no-break spaces indent.
_IN_A_ROW = re.compile(rb"[\x80-\x9f\xa1-\xff]{4,}")
_ABOVE = bytes((*range(128), 0xA0))
#: So many bytes above ASCII show something.
_ENOUGH = 20


def is_unlike_1252(data: bytes) -> bool:
    """Whether the bytes above ASCII stand in rows, as the letters of other alphabets do; accents stand alone."""
    above = len(data.translate(None, _ABOVE))
    return above >= _ENOUGH and 2 * sum(map(len, _IN_A_ROW.findall(data))) > above


_TO_1252 = {byte: character for byte, character in enumerate(_WINDOWS_1252) if chr(byte) != character}


def _strict(data: bytes, codec: str) -> str | None:
    """The characters if every byte is right in the codec."""
    if codec in ("windows-1252", "cp1252"):
        return data.decode("latin-1").translate(_TO_1252)
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None


def _as_utf8(data: bytes) -> Decoded | None:
    """The characters if the bytes are UTF-8, or nearly so; stray bytes of windows-1252 are read as what they are there."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.end >= len(data) - 3 and error.reason == "unexpected end of data":
            issue = Issue.of(IssueCode.INPUT_TRUNCATED, None, "the input ends in the middle of a character")
            return Decoded(data[: error.start].decode("utf-8"), "utf-8", (issue,))
    if _HALF.search(data):
        return _of_halves(data)
    text = data.decode("utf-8", "surrogateescape")
    bad = len(_ESCAPED.findall(text))
    good = sum(character > "\x7f" for character in text) - bad if bad < 5000 else 0
    if bad > 20 + good // 20 or good < 2 * bad:
        return None
    text = _ESCAPED.sub(lambda match: _WINDOWS_1252[ord(match[0]) - 0xDC00], text)
    return Decoded(text, "utf-8", (Issue.of(IssueCode.BAD_BYTES, None, f"{bad} bytes are not UTF-8"),))


def _of_halves(data: bytes) -> Decoded | None:
    """The characters of UTF-8 that was made of UTF-16 half by half, as some databases do; a half that stands alone is left out."""
    read = _as_utf8(
        _HALF.sub(
            _NO_CHARACTER.encode(),
            _PAIR.sub(lambda pair: joined(pair[0].decode("utf-8", "surrogatepass")).encode(), data),
        )
    )
    if read is None:
        return None
    issue = Issue.of(IssueCode.BAD_BYTES, None, "characters are written as two halves, which is not UTF-8")
    return read._replace(text=read.text.replace(_NO_CHARACTER, ""), issues=(*read.issues, issue))


def joined(text: str) -> str:
    """A text in which halves of characters are put together, and U+FFFD stands for one that is alone."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _with_bad_bytes(data: bytes, codec: str) -> Decoded:
    """The characters in a codec that some bytes are wrong in; those are left out."""
    issue = Issue.of(IssueCode.BAD_BYTES, None, f"some bytes are not {codec}; they were left out")
    return Decoded(data.decode(codec, "ignore"), codec, (issue,))


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a byte-order mark."""
    codec = wide_codec(data)
    return Decoded(data.decode(codec, "ignore"), codec) if codec is not None else None


def shown_codec(head: bytes) -> str | None:
    """The codec that the first bytes show by a byte-order mark, or as UTF-16 by themselves; `None` if by neither."""
    if head.startswith(_ANY_BOM):
        return next(name for bom, name in _BOMS if head.startswith(bom))
    return wide_codec(head)


#: Python's codecs that turn text into other text, and are no charset of any.
_NO_CHARSETS = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"))


def _codec(label: str) -> str | None:
    """Python's name of a charset label, as browsers understand the label; `None` if there is no such codec."""
    label = label.strip().lower()
    label = _WHATWG.get(label, label)
    try:
        name = codecs.lookup(label).name
        b"a".decode(name, "ignore")  # of bytes to bytes, as `hex` is, makes none
    except (LookupError, ValueError):
        return None
    return None if name in _NO_CHARSETS else name


def _declared(data: bytes) -> str | None:
    """The codec that the page itself declares, in its first bytes."""
    head = data[:_DECLARATION_LIMIT].lower()
    at = min((place for word in (b"charset", b"encoding") if (place := head.find(word)) >= 0), default=-1)
    match = _DECLARED.search(head, at) if at >= 0 else None
    return _codec(match[1].decode("ascii")) if match else None
