"""A source to a `Document`: decoded, parsed, nothing read off it yet."""

from __future__ import annotations

from codecs import BOM_UTF8

from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.decode import Decoded, decode, joined
from newsparse.reading.document import Document, Format

#: What libxml2 says when it drops what is nested too deeply; later siblings go with it.
_TOO_DEEP = "Excessive depth"


def load_html(
    source: bytes | str | etree._Element, *, url: str | None = None, encoding: str | None = None, limits: Limits
) -> Document:
    """A page as a document. Raises `NotAnArticle` where there is nothing to parse, `LimitExceeded` past `limits.nodes`."""
    if isinstance(source, etree._Element):
        return Document(format=Format.HTML, tree=source, url=url, depth=limits.depth)
    read = decode(source, encoding) if isinstance(source, bytes) else Decoded(source, "")
    # Bytes with a named encoding: lxml copies a `str` through UCS-4, and fails on one with an XML declaration.
    if isinstance(source, bytes) and read.encoding == "utf-8" and not read.issues:
        data = source.removeprefix(BOM_UTF8)
    else:
        data = _in_utf8(read.text)
    if b"\0" in data:  # libxml2 takes a zero byte for the end
        data = data.replace(b"\0", b"")
    # An element takes four bytes at least, "<a>" and one more: most pages need no counting.
    if len(data) > 4 * limits.nodes and (nodes := data.count(b"<") - data.count(b"</")) > limits.nodes:
        raise LimitExceeded("nodes", limits.nodes, nodes)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(data, parser)
    except etree.LxmlError as error:
        raise NotAnArticle(f"the input is no page: {error}") from None
    if tree is None:
        raise NotAnArticle("the input is no page: it has no elements")
    issues = list(read.issues)
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        issues.append(Issue.of(IssueCode.TREE_TOO_DEEP, "text"))
    charset = read.encoding or None
    return Document(format=Format.HTML, tree=tree, encoding=charset, url=url, issues=tuple(issues), depth=limits.depth)


def _in_utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # halves of characters, of a string or of UTF-7
        return joined(text).encode("utf-8")


def load_text(source: bytes | str, *, url: str | None = None, encoding: str | None = None) -> Document:
    """A plain text as a document: line ends are single newlines, and a byte-order mark is off."""
    read = decode(source, encoding, declares=False) if isinstance(source, bytes) else Decoded(source, "")
    text = read.text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Document(format=Format.TEXT, text=text, encoding=read.encoding or None, url=url, issues=read.issues)
