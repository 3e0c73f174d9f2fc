"""Web archives made for tests."""

from __future__ import annotations

import gzip
import zlib

DATE = "2024-03-06T08:00:00Z"


def record(block: bytes, *, kind: str = "response", url: str = "https://gazette.example/1", **fields: str) -> bytes:
    """A record of an archive; `fields` are further ones of its head, `_` for `-`."""
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
        "WARC-Target-URI": url,
        "WARC-Date": DATE,
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(block)),
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n"


def answer(body: bytes, *, status: str = "200 OK", **fields: str) -> bytes:
    """What a server answered; `fields` are those of its head, `_` for `-`."""
    head = {
        "Content-Type": "text/html; charset=utf-8",
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunked(body: bytes, size: int = 100) -> bytes:
    """A body in chunks."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x;a=b\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def page(headline: str, words: str = "", day: str = "2 hours ago") -> bytes:
    """A page with an article."""
    return (
        f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1><p>By Ada Brightwater</p><p>{day}</p>"
        f"<p>The harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid{words}.</p>"
        "<p>“We are ready,” said Tom Quillfeather, the harbour master, who cut the ribbon with a saw.</p></article></body></html>"
    ).encode()


def packed(*records: bytes) -> bytes:
    """Records as crawlers write them, each compressed by itself."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def deflated(body: bytes, *, raw: bool = False) -> bytes:
    """A body in the coding `deflate`, as the standard has it or as some servers do."""
    made = zlib.compressobj(wbits=-15 if raw else 15)
    return made.compress(body) + made.flush()
