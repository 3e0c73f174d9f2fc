"""What a server answered, as an archive keeps it: HTTP's head, and a body that may be chunked and compressed."""

from __future__ import annotations

import codecs
import re

import attrs

from newsparse.reading.inflate import GZIP, DamagedStream, inflated

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]{1,9}(?P<status>\d{3})")
_END = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"[ \t]{0,9}(?P<size>[0-9A-Fa-f]{1,15})[ \t]{0,9}(?:;[^\r\n]{0,4000})?\r?\n")
_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?(?P<name>[\w:.-]{2,40})", re.IGNORECASE)
_DEFLATE = frozenset(("gzip", "x-gzip", "deflate"))


@attrs.frozen(kw_only=True)
class Answer:
    """An answer with its body as the server meant it."""

    status: int
    media: str
    """The body's type, as the head says, in lower case; empty where it does not."""
    charset: str | None
    """The body's charset, as the head says."""
    body: bytes
    whole: bool = True
    """Whether the body was there to its end."""


def answer_of(block: bytes, limit: int) -> Answer | None:
    """The answer of a record's block; `None` for what is no answer of HTTP.

    A body whose head says that it is chunked or compressed and that is not (archives keep it as they please) is taken as it
    is. Raises `DamagedStream` for one that cannot be read: compressed by what is not deflate, or larger than `limit` bytes.
    """
    status = _STATUS.match(block)
    if status is None:
        return None
    end = _END.search(block, status.end())
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    fields = _fields(head)
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = joined(body)
    whole = True
    for coding in reversed(fields.get("content-encoding", "").lower().split(",")):
        body, intact = _decoded(body, coding.strip(), limit)
        whole = whole and intact
    stated = fields.get("content-type", "")
    charset = _CHARSET.search(stated)
    return Answer(
        status=int(status["status"]),
        media=stated.partition(";")[0].strip().lower(),
        charset=charset["name"] if charset else None,
        body=body,
        whole=whole,
    )


def _fields(head: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in head.split(b"\n")[1:]:
        name, _, value = line.decode("latin-1").partition(":")
        found[name.strip().lower()] = value.strip()
    return found


def joined(body: bytes) -> bytes:
    r"""A chunked body in one; as it is where it does not begin with the size of a chunk.

    >>> joined(b"4\r\nHarb\r\n3\r\nour\r\n0\r\n\r\n"), joined(b"<html>")
    (b'Harbour', b'<html>')
    """
    out: list[bytes] = []
    at = 0
    while (chunk := _CHUNK.match(body, at)) is not None:
        size = int(chunk["size"], 16)
        if not size:
            return b"".join(out)
        start = chunk.end()
        out.append(body[start : start + size])
        at = start + size
        at += 2 if body[at : at + 2] == b"\r\n" else body[at : at + 1] == b"\n"
    return b"".join((*out, body[at:])) if out else body


def _decoded(body: bytes, coding: str, limit: int) -> tuple[bytes, bool]:
    """A body without one of its codings, and whether it was there to its end."""
    if coding in ("", "identity") or not body:
        return body, True
    if coding not in _DEFLATE:
        if body.lstrip()[:1] == b"<":
            return body, True
        raise DamagedStream(f"the body is compressed with {coding}")
    if coding != "deflate" and not body.startswith(GZIP):
        return body, True
    try:
        data, whole = inflated(body, limit)
    except DamagedStream:
        if body.lstrip()[:1] == b"<":
            return body, True
        raise
    if len(data) > limit:
        raise DamagedStream(f"the body has more than {limit} bytes")
    return data, whole


def usable_charset(stated: str | None, body: bytes) -> str | None:
    """The charset that an answer's head states, where the bytes need one: they are no UTF-8, and the charset fits them."""
    if stated is None:
        return None
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return None
    try:
        name = codecs.lookup(stated).name
        if name in ("utf-8", "iso8859-1", "ascii", "cp1252"):
            return None  # what bytes without a declaration are read as anyway
        body.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None
    return name
