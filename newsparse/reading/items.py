"""The items of a message, one after the other: XML and JSON are read piece by piece, an item at a time."""

from __future__ import annotations

import codecs
import contextlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from html.entities import html5
from itertools import chain
from typing import Any, cast

from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.decode import decode, shown_codec
from newsparse.reading.document import Document, Format
from newsparse.reading.source import Source

#: Names of HTML's that stand in XML without a declaration, and that the parser would drop: `&nbsp;`.
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN_OF_XML = frozenset((b"lt", b"gt", b"amp", b"quot", b"apos"))
#: A name and its signs are no longer than this; they may stand on two sides of a piece's end.
_LONGEST_NAME = 34

#: So many characters are handed to the parser at once.
_PIECE = 1 << 18


def _everything(_: Document) -> bool:
    return True


def xml_items(
    source: Source, names: Iterable[str], limits: Limits, claims: Callable[[Document], bool] = _everything
) -> Iterator[Document]:
    """The outermost elements of these names (without prefix), each as a document whose `data` is the element.

    Those that `claims` refuses (a picture's item in a message) are passed over as if they were not there.
    What is around an element (a channel, an envelope) can be read from it while it is the newest or the one before;
    earlier ones are given up, so that a message of any size takes no more memory than two of its items. No external
    entity, document type or network is read. Raises `LimitExceeded` where entities grow beyond what libxml2 lets pass, and
    where an item goes past `limits.bytes` or `limits.nodes`.
    """
    if isinstance(source.content, etree._Element):
        yield from filter(claims, _of_tree(source, source.content, names))
        return
    pieces, encoding, issues = _decoded(source)
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=[f"{{*}}{name}" for name in names if name],
        encoding=encoding,
        resolve_entities="internal",  # type: ignore[arg-type]  # the stubs lag behind lxml 5
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    fed = opened = told = open_items = 0
    last: etree._Element | None = None
    for piece in chain(_with_names(pieces), (b"",)):
        if piece:
            parser.feed(piece)
            fed += len(piece)
            opened += piece.count(b"<")
        else:
            _end(parser)
        for event, found_element in parser.read_events():
            element = cast(etree._Element, found_element)
            open_items += 1 if event == "start" else -1
            if event == "start" or open_items:
                continue
            found = list(issues)
            if trouble := _trouble(parser, told):
                found.append(Issue.of(IssueCode.MARKUP_REPAIRED, None, f"XML: {trouble}"))
            told = len(parser.feed_error_log)
            document = Document(
                format=Format.XML,
                data=element,
                encoding=encoding,
                url=source.url,
                issues=tuple(found),
                depth=limits.depth,
            )
            if not claims(document):
                _give_up(element)
                fed = opened = 0
                continue
            yield document
            if last is not None:
                _give_up(last)
            last = element
            fed = opened = 0
        _trouble(parser, told)
        if fed > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes, fed)
        if opened > 2 * limits.nodes:
            raise LimitExceeded("nodes", limits.nodes, opened // 2)


def _of_tree(source: Source, root: etree._Element, names: Iterable[str]) -> Iterator[Document]:
    """The items of a tree that the caller parsed."""
    wanted = frozenset(names)
    inside: etree._Element | None = None
    for element in root.iter("{*}*"):
        if etree.QName(element).localname in wanted and (inside is None or inside not in element.iterancestors()):
            inside = element
            yield Document(format=Format.XML, data=element, url=source.url)


def _decoded(source: Source) -> tuple[Iterable[bytes], str | None, tuple[Issue, ...]]:
    """The bytes, the charset that they are in (`None`: let the parser see), and what was wrong with it."""
    content = source.content
    if isinstance(content, bytes):
        read = decode(content, source.encoding)
        if read.encoding == "utf-8" and not read.issues:
            return source.pieces(), "utf-8", ()
        return _pieces_of(read.text), "utf-8", read.issues
    if isinstance(content, str):
        return _pieces_of(content), "utf-8", ()
    read = decode(source.beginning(), source.encoding)
    contradicted = tuple(issue for issue in read.issues if issue.code is IssueCode.CHARSET_CONTRADICTED)
    if read.encoding.startswith(("utf-16", "utf-32")) or not _is_known_to_parser(read.encoding):
        return _recoded(source.pieces(), read.encoding), "utf-8", contradicted
    return source.pieces(), read.encoding, contradicted


def _is_known_to_parser(encoding: str) -> bool:
    """Whether libxml2 reads a charset itself; it knows fewer than Python."""
    try:
        etree.XMLParser(encoding=encoding)
    except LookupError:
        return False
    return True


def _recoded(pieces: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Pieces in any charset as UTF-8; bytes that are no characters are left out, as `decode` leaves them out."""
    decoder = codecs.getincrementaldecoder(encoding)("ignore")
    for piece in chain(pieces, (b"",)):
        text = decoder.decode(piece, final=not piece)
        yield text.encode("utf-8", "replace")


def _pieces_of(text: str) -> Iterator[bytes]:
    for at in range(0, len(text), _PIECE):
        yield text[at : at + _PIECE].encode("utf-8", "replace")


def _with_names(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces with HTML's named characters as numbers, and `&` that begins no name as itself.

    What may be half a name or half a mark waits for the next piece. The parser would drop both: 'Fish & chips', `?a=1&b=2`.
    """
    kept = b""
    inside = False
    for piece in pieces:
        piece = kept + piece
        kept = b""
        at = max(piece.rfind(sign, max(0, len(piece) - _LONGEST_NAME)) for sign in (b"&", b"<"))
        if at < 0 or b";" in piece[at:] or b">" in piece[at:]:
            at = len(piece.rstrip(b"]"))  # a section of characters may be about to end
        piece, kept = piece[:at], piece[at:]
        if piece:
            piece, inside = _plain(piece, inside)
            yield piece
    if kept:
        yield _plain(kept, inside)[0]


_CDATA, _END_OF_CDATA = b"<![CDATA[", b"]]>"
#: An ampersand that begins neither a number nor a name.
_BARE = re.compile(rb"&(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z_][\w.:-]{0,80};)", re.ASCII)


def _plain(piece: bytes, inside: bool) -> tuple[bytes, bool]:
    """A piece with its ampersands in order, and whether it ends inside a section of characters, where they stand for themselves."""
    if b"&" not in piece and _CDATA not in piece and _END_OF_CDATA not in piece:
        return piece, inside
    piece = _NAMED.sub(_number, piece)
    parts: list[bytes] = []
    at = 0
    while at < len(piece):
        mark = _END_OF_CDATA if inside else _CDATA
        found = piece.find(mark, at)
        stop = found + len(mark) if found >= 0 else len(piece)
        parts.append(piece[at:stop] if inside else _BARE.sub(b"&amp;", piece[at:stop]))
        inside = inside != (found >= 0)
        at = stop
    return b"".join(parts), inside


def _number(match: re.Match[bytes]) -> bytes:
    """A named character as its number, unless XML knows the name itself or nobody does."""
    name = match[1]
    if name in _OWN_OF_XML:
        return match[0]
    signs = html5.get(f"{name.decode('ascii')};")
    return "".join(f"&#{ord(sign)};" for sign in signs).encode("ascii") if signs else match[0]


def _end(parser: etree.XMLPullParser) -> None:
    """Ends the input; what was still open is closed where it stops."""
    with contextlib.suppress(etree.XMLSyntaxError):
        parser.close()


def _trouble(parser: etree.XMLPullParser, told: int) -> str | None:
    """The first thing that the parser had to repair since it was asked; raises `LimitExceeded` for entities without bound."""
    log = parser.feed_error_log
    first: str | None = None
    for i in range(told, len(log)):
        entry = log[i]
        if entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT or "amplification" in entry.message:
            raise LimitExceeded("parser", 0)
        if first is None and entry.level >= etree.ErrorLevels.ERROR:
            first = f"{entry.message} (line {entry.line})"
    return first


def _give_up(element: etree._Element) -> None:
    """Frees an item that is read."""
    around = element.getparent()
    element.clear()
    if around is not None:
        around.remove(element)


def json_items(source: Source, paths: Iterable[str], limits: Limits) -> Iterator[Document]:
    """The items of JSON, each as a document whose `data` is the item and whose `where` points at it.

    `paths` say where the items may stand: a list (`items`), what stands in the entries of one (`data/items/*/item`), an
    object (`data/item`); a value without any is an item itself, and a list is a list of items. Lines that are values of
    their own are read one at a time, so that a file of any size takes no more memory than its longest line; a broken line is
    a document with a `fault`. Raises `NotAnArticle` for what is no JSON.
    """
    lists = tuple(tuple(path.split("/")) for path in paths)
    content = source.content
    if isinstance(content, etree._Element):
        return
    for where, value, fault in _values(source, limits):
        if fault is not None:
            yield Document(format=Format.JSON, where=where, url=source.url, fault=fault)
            continue
        for inner, item in _items_of(value, lists):
            yield Document(format=Format.JSON, data=item, within=value, where=f"{where}{inner}", url=source.url)


def _values(source: Source, limits: Limits) -> Iterator[tuple[str, Any, str | None]]:
    """The values of an input: the place of each, the value, and what is wrong with it."""
    pieces, encoding = source.pieces(), source.encoding
    codec = shown_codec(source.beginning())
    if codec is not None and codec != "utf-8":  # in which a line does not end in one byte
        pieces, encoding = _recoded(pieces, codec), "utf-8"
    kept, size = [], 0
    for piece in pieces:  # up to the end of the first line
        kept.append(piece)
        size += len(piece)
        if b"\n" in piece:
            break
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    first = b"".join(kept)
    if _is_lines(first):
        for number, line in enumerate(_lines(chain((first,), pieces), limits)):
            try:
                yield f"/{number}", _loaded(line, encoding), None
            except ValueError as error:
                yield f"/{number}", None, f"no JSON: {error}"
            except RecursionError:
                yield f"/{number}", None, "JSON nested too deeply"
        return
    kept = [first]
    for piece in pieces:
        kept.append(piece)
        size += len(piece)
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    try:
        yield "", _loaded(b"".join(kept), encoding), None
    except ValueError as error:
        raise NotAnArticle(f"the input is no JSON: {error}") from None
    except RecursionError:
        raise NotAnArticle("the input is JSON nested too deeply") from None


def _is_lines(first: bytes) -> bool:
    """Whether the first line is a value of its own and something follows."""
    line, _, rest = first.lstrip().partition(b"\n")
    if not line.rstrip().endswith(b"}") or not rest.strip():
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _lines(pieces: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """The lines with something on them."""
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        *whole, rest = piece.split(b"\n")
        for line in whole:
            kept.append(line)
            if joined := b"".join(kept).strip():
                yield joined
            kept, size = [], 0
        kept.append(rest)
        size += len(rest)
        if size > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes)
    if joined := b"".join(kept).strip():
        yield joined


def _loaded(data: bytes, encoding: str | None) -> Any:
    """A value of JSON; raises `ValueError` for what is none."""
    return _DECODER.decode(decode(data, encoding, declares=False).text)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse, strict=False)


def _items_of(value: Any, lists: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, Any]]:
    """The items of a value, with the place of each."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            for where, inner in _items_of(item, lists):
                yield f"/{i}{where}", inner
        return
    for path in lists:
        found = list(_at(value, path, ""))
        if found:
            for where, item in found:
                if isinstance(item, list):
                    yield from ((f"{where}/{i}", inner) for i, inner in enumerate(item))
                else:
                    yield where, item
            return
    yield "", value


def _at(value: Any, path: tuple[str, ...], where: str) -> Iterator[tuple[str, Any]]:
    """The lists and objects that a path leads to, with the place of each."""
    if not path:
        if isinstance(value, list | dict):
            yield where, value
        return
    key, *rest = path
    if key == "*":
        for i, inner in enumerate(value if isinstance(value, list) else ()):
            yield from _at(inner, tuple(rest), f"{where}/{i}")
    elif isinstance(value, dict) and key in value:
        yield from _at(value[key], tuple(rest), f"{where}/{key}")
