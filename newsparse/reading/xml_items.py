"""The items of a message in XML, one after the other: it is read piece by piece, an item at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import cast

from lxml import etree

from newsparse.model.errors import LimitExceeded
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.decode import decode
from newsparse.reading.document import Document, Format
from newsparse.reading.named_characters import with_named_characters
from newsparse.reading.recoded import recoded
from newsparse.reading.source import Source

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
    for piece in chain(with_named_characters(pieces), (b"",)):
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
        return recoded(source.pieces(), read.encoding), "utf-8", contradicted
    return source.pieces(), read.encoding, contradicted


def _is_known_to_parser(encoding: str) -> bool:
    """Whether libxml2 reads a charset itself; it knows fewer than Python."""
    try:
        etree.XMLParser(encoding=encoding)
    except LookupError:
        return False
    return True


def _pieces_of(text: str) -> Iterator[bytes]:
    for at in range(0, len(text), _PIECE):
        yield text[at : at + _PIECE].encode("utf-8", "replace")


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
