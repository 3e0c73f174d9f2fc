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
from newsparse.reading.repairs import Repairs, Swallowed, Told
from newsparse.reading.source import Source

#: So many characters are handed to the parser at once.
_PIECE = 1 << 18


def _everything(_: Document) -> bool:
    return True


def xml_items(
    source: Source, names: Iterable[str], limits: Limits, claims: Callable[[Document], bool] = _everything
) -> Iterator[Document]:
    """The outermost elements of these names (without prefix), each as a document whose `data` is the element.

    Where markup is broken, one that was not closed may hold those after it: each of them is an item too, read before it.
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
    parser = _parser(names, encoding)
    items = _Items(Repairs(parser), source, encoding, issues, limits, claims)
    fed = opened = 0
    unended: list[etree._Element] = []
    for piece in chain(with_named_characters(pieces), (b"",)):
        if piece:
            parser.feed(piece)
            fed += len(piece)
            opened += piece.count(b"<")
        else:
            _end(parser)
        items.repairs.look()
        for event, found_element in parser.read_events():
            element = cast(etree._Element, found_element)
            if event == "start":
                unended.append(element)
                continue
            unended.pop()
            if items.is_one(element, unended):
                fed = opened = 0
                yield from items.of(element, unended)
        if fed > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes, fed)
        if opened > 2 * limits.nodes:
            raise LimitExceeded("nodes", limits.nodes, opened // 2)
    yield from _left(items, unended)


#: The parser stops where elements are nested some 250 deep.
_DEEP = 200


def _left(items: _Items, unended: list[etree._Element]) -> Iterator[Document]:
    """The items that are open where the parser has stopped for good; raises `LimitExceeded` if that is for their depth."""
    deep = bool(unended) and sum(1 for _ in unended[-1].iterancestors()) + len(list(unended[-1].iter())) > _DEEP
    while unended:
        element = unended.pop()
        if items.is_one(element, unended):
            yield from items.of(element, unended)
    if deep:
        raise LimitExceeded("parser", 0)


class _Items:
    """The items of a message as they are found; what was read is given up."""

    __slots__ = (
        "_claims",
        "_encoding",
        "_issues",
        "_last",
        "_limits",
        "_source",
        "_swallowed",
        "_told",
        "repairs",
    )

    def __init__(
        self,
        repairs: Repairs,
        source: Source,
        encoding: str | None,
        issues: tuple[Issue, ...],
        limits: Limits,
        claims: Callable[[Document], bool],
    ) -> None:
        self.repairs = repairs
        self._source, self._encoding, self._issues, self._limits, self._claims = (
            source,
            encoding,
            issues,
            limits,
            claims,
        )
        self._told, self._swallowed = Told(repairs), Swallowed()
        self._last: etree._Element | None = None

    def is_one(self, element: etree._Element, around: list[etree._Element]) -> bool:
        """Whether an element of an item's name is one: it stands in no other, or in one that was not closed."""
        return not around or (around[-1].tag == element.tag and self.repairs.unclosed(around[-1]))

    def of(self, element: etree._Element, around: list[etree._Element]) -> Iterator[Document]:
        """The document of an item, unless it is refused."""
        if around:
            document = self._document(
                self._swallowed.taken_out(element, around[0]), "an item that is not closed holds it"
            )
            _give_up(element)
            if self._claims(document):
                yield document
            return
        document = self._document(element, self._told.of(element))
        if not self._claims(document):
            _give_up(element)
            return
        yield document
        if self._last is not None:
            _give_up(self._last)
        self._last = element

    def _document(self, element: etree._Element, trouble: str | None) -> Document:
        told = (Issue.of(IssueCode.MARKUP_REPAIRED, None, f"XML: {trouble}"),) if trouble is not None else ()
        return Document(
            format=Format.XML,
            data=element,
            encoding=self._encoding,
            url=self._source.url,
            issues=(*self._issues, *told),
            depth=self._limits.depth,
        )


def _parser(names: Iterable[str], encoding: str | None) -> etree.XMLPullParser:
    """A parser that tells of elements of these names and reads nothing outside of the input."""
    return etree.XMLPullParser(
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


def _give_up(element: etree._Element) -> None:
    """Frees an item that is read."""
    around = element.getparent()
    element.clear()
    if around is not None:
        around.remove(element)
