"""What an input is, told from its first kilobytes and never from a file's name."""

from __future__ import annotations

import json
import re

from newsparse.model.errors import NotAnArticle
from newsparse.reading.decode import shown_codec
from newsparse.reading.document import Format
from newsparse.reading.head import root_of
from newsparse.reading.inflate import GZIP, first_inflated
from newsparse.reading.plausible import can_be_text

_HEAD = 4096

#: First bytes of files that hold no readable text, and what they are.
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF; extract its text first"),
    (b"%!PS", "a PostScript file; extract its text first"),
    (b"PK\x03\x04", "a zip archive (or an office document); extract it first"),
    (b"\x1f\x8b", "gzip-compressed; decompress it first"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed; decompress it first"),
    (b"\x5d\x2a\x4d\x18", "zstd-compressed, with a dictionary; decompress it first"),
    (b"BZh", "bzip2-compressed; decompress it first"),
    (b"\xfd7zXZ", "xz-compressed; decompress it first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as text first"),
    (b"{\\rtf", "an RTF document; save it as text first"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"RIFF", "a picture, sound or video"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)

_MAGIC = tuple(magic for magic, _ in _BINARY)

#: Control bytes that stand in text: tab, line ends, form feed, ISO-2022's escape, and the marks of wire protocols, with the bell that they rang.
_TEXT_CONTROLS = b"\x07\t\n\x0b\x0c\r\x1b\x01\x02\x03\x04\x0e\x0f\x11\x12\x13\x14\x16\x17\x1c\x1d\x1e\x1f\x08\x1a"
#: Everything that stands in text; what is left of a head without it is binary.
_TEXT_BYTES = bytes(range(32, 256)) + _TEXT_CONTROLS

#: Elements that only pages have; three of them make markup without a doctype a page.
_HTML_TAG = re.compile(
    r"<(?:html|head|body|title|meta|link|script|style|div|p|span|a|br|h[1-6]|ul|ol|li|table|img|article|section|main"
    r"|header|footer|nav|aside|figure|blockquote|em|strong|b|i|font|center|q)\b[^<]",
    re.IGNORECASE,
)
_OPENS_HTML = re.compile(r"\s*(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
#: A declaration, a comment, a document type or an element.
_OPENS_MARKUP = re.compile(r"\s*<(?:\?xml\b|!--|!doctype\b|[A-Za-z][\w:.-]{0,60}[\s/>])", re.IGNORECASE)
_OPENS_ARCHIVE = re.compile(rb"WARC/\d{1,2}\.\d{1,3}[ \t]*\r?\n")
_OPENS_JSON = re.compile(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\"|\[|\]))")
#: A list of JSON that begins with a number or a word: a text may begin with '[1]' or '[2024, p. 3]' as well.
_OPENS_PLAIN_LIST = re.compile(r"\s*\[\s*(?:-?\d|true\b|false\b|null\b)")
_PLAIN_LIST = re.compile(r"(?:[\s\[\],]|-?\d[\d.eE+-]{0,40}|true|false|null)+")

#: Elements that pages and fragments of pages begin with, besides those with a dash in their names, which pages make up.
HTML_ROOTS = frozenset(
    "html head body div p span a article section main header footer nav aside figure blockquote h1 h2 h3 h4 h5 h6 ul ol"
    " table img em strong b i font center br hr form pre q title meta link script style base noscript iframe picture source"
    " video audio small big sup sub u s del ins mark code kbd samp tt abbr cite time address details summary dialog dl dt dd"
    " li thead tbody tfoot tr td th caption figcaption fieldset label button input select option textarea object embed"
    " template canvas map hgroup frameset".split()
)


def sniff(source: str | bytes) -> Format:
    """The format of an input; raises `NotAnArticle` for what holds no readable text, saying what it is instead."""
    if _is_archive(source):
        return Format.WARC
    head = source if isinstance(source, str) else _readable(source)
    head = head[:_HEAD].lstrip("\ufeff")
    if _OPENS_HTML.match(head):
        return Format.HTML
    if _OPENS_JSON.match(head) or (_OPENS_PLAIN_LIST.match(head) and _is_plain_list(head, len(source))):
        return Format.JSON
    if _OPENS_MARKUP.match(head):
        root, _ = root_of(head)
        if root is not None:
            return Format.HTML if root.lower() in HTML_ROOTS or "-" in root else Format.XML
        return Format.XML if head.lstrip()[:9].lower() in ("<?xml ver", "<!doctype") else Format.HTML
    return Format.HTML if _several_tags(head) else Format.TEXT


def _is_plain_list(head: str, size: int) -> bool:
    """Whether an input of that size is a list of JSON: all of it, or as far as the head goes."""
    if size >= _HEAD:
        return _PLAIN_LIST.fullmatch(head) is not None
    try:
        json.loads(head)
    except (ValueError, RecursionError):
        return False
    return True


def _is_archive(source: str | bytes) -> bool:
    """Whether an input is a web archive, plain or compressed with gzip."""
    if isinstance(source, str):
        return source.startswith("WARC/") and _OPENS_ARCHIVE.match(source[:20].encode("utf-8", "replace")) is not None
    if source.startswith(GZIP):
        source = first_inflated(source[:_HEAD], 20)
    return source.startswith(b"WARC/") and _OPENS_ARCHIVE.match(source) is not None


def _several_tags(head: str) -> bool:
    """Whether there are enough of a page's elements for prose with a stray `<b>` not to be meant."""
    found = 0
    for _ in _HTML_TAG.finditer(head):
        found += 1
        if found == 3:
            return True
    return False


def _readable(data: bytes) -> str:
    """The first bytes as characters, good enough to tell formats apart; raises `NotAnArticle` for binary input."""
    head = data[:_HEAD]
    if head.startswith(_MAGIC):
        raise NotAnArticle(f"the input is {next(what for magic, what in _BINARY if head.startswith(magic))}")
    if (codec := shown_codec(head)) is not None:
        return head.decode(codec, "replace")
    if head.count(0) > len(head) // 4 or len(head.translate(None, _TEXT_BYTES)) > max(2, len(head) // 50):
        raise NotAnArticle("the input is binary")
    if not can_be_text(head):
        raise NotAnArticle("the input is binary")
    return head.decode("latin-1")
