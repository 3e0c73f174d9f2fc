"""Documents of SGML collections, one after the other: no well-formed XML, and several thousand in a file.

Control characters stand in them (`&#3;`), tags are left open, what looks like a tag may be text (`<SRD>`), and annotations
are marked by pairs of tags that close nothing (`<b_enamex type="PERSON">Roe<e_enamex>`).
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Collection, Iterator

from lxml import etree

from newsparse.model.errors import LimitExceeded
from newsparse.model.issue import IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.decode import decode
from newsparse.reading.document import Document, Format
from newsparse.reading.source import Source
from newsparse.reading.xml_items import xml_items

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z0-9][\w.:-]{0,40})(?P<attributes>\s[^<>]{0,2000})?>", re.ASCII)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[A-Za-z][\w.:-]{0,40})\s{0,9}=\s{0,9}(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))""",
    re.ASCII,
)
#: Marks of annotators: a tag for the beginning, one for the end, neither of them closed.
_MARK = re.compile(r"[be]_\w+", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
#: Names of characters that collections made up for themselves.
_OWN_NAMES = {"&hyph;": "-", "&blank;": " ", "&para;": "¶", "&bullet;": "•", "&cir;": "°", "&mu;": "µ"}
_OWN_NAME = re.compile("|".join(map(re.escape, _OWN_NAMES)))


def sgml_items(
    source: Source, names: Collection[str], fields: Collection[str], limits: Limits, holders: Collection[str] = ()
) -> Iterator[Document]:
    """The elements of these names, each as a document whose `data` is the element; names are in capitals, as in the result.

    An element ends at its end tag, at the next element of one of the names, or with the input. `fields` are elements that
    hold no other field: one that is left open ends where the next begins; `holders` hold fields. A tag of another name counts
    where its end tag is there; else it is text. Raises `LimitExceeded` where one element goes past `limits.bytes` or `limits.nodes`.
    """
    if isinstance(source.content, etree._Element):
        yield from xml_items(source, names, limits)
        return
    opening = re.compile(rb"<(?:%s)(?=[\s>])[^>]{0,4000}>" % b"|".join(n.encode("ascii") for n in names), re.IGNORECASE)
    ending = re.compile(rb"</(?:%s)\s*>" % b"|".join(n.encode("ascii") for n in names), re.IGNORECASE)
    known = frozenset((*names, *fields, *holders))
    for data in _cut(source, opening, ending, limits):
        if data.count(b"<") > limits.nodes:
            raise LimitExceeded("nodes", limits.nodes, data.count(b"<"))
        read = decode(data, source.encoding, declares=False)
        yield Document(
            format=Format.XML,
            data=_element(read.text, frozenset(fields), known),
            encoding=read.encoding,
            url=source.url,
            issues=tuple(issue for issue in read.issues if issue.code is not IssueCode.MARKUP_REPAIRED),
            depth=limits.depth,
        )


def _cut(source: Source, opening: re.Pattern[bytes], ending: re.Pattern[bytes], limits: Limits) -> Iterator[bytes]:
    """The bytes of each element, from its start tag to its end."""
    kept = b""
    start: re.Match[bytes] | None = None
    seen = 0  # so far nothing ends in what is kept
    for piece in source.pieces():
        kept += piece
        while True:
            if start is None:
                start = opening.search(kept, seen)
                if start is None:
                    kept, seen = kept[-_LONGEST_TAG:], 0
                    break
                kept, seen = kept[start.start() :], start.end() - start.start()
            end, following = ending.search(kept, seen), opening.search(kept, seen)
            stop = min((match.start() for match in (end, following) if match is not None), default=None)
            if stop is None:
                seen = max(seen, len(kept) - _LONGEST_TAG)
                break
            yield kept[:stop]
            kept, seen, start = kept[stop:], 0, None
            if end is not None and stop == end.start():
                kept = kept[end.end() - end.start() :]
        if len(kept) > limits.bytes:
            raise LimitExceeded("bytes", limits.bytes, len(kept))
    if start is not None and kept.strip():
        yield kept


#: A tag is no longer than this.
_LONGEST_TAG = 4_100


class _Open:
    """The elements that are open, the outermost first. It counts their names: a search for one that is not open, at every tag
    of a deep nest, takes time by the square.
    """

    __slots__ = ("_elements", "_names")

    def __init__(self, root: etree._Element) -> None:
        self._elements = [root]
        self._names: Counter[str] = Counter()

    @property
    def innermost(self) -> etree._Element:
        """The one that was opened last."""
        return self._elements[-1]

    def add(self, element: etree._Element) -> None:
        """Opens an element."""
        self._elements.append(element)
        self._names[element.tag] += 1

    def close(self, names: Collection[str]) -> None:
        """Closes the innermost element of these names and what was left open in it; nothing where none is open."""
        if not any(self._names[name] for name in names):
            return
        while (tag := self._elements.pop().tag) not in names:
            self._names[tag] -= 1
        self._names[tag] -= 1


def _element(text: str, fields: frozenset[str], known: frozenset[str]) -> etree._Element:
    """An element with what stands in it."""
    text = _without_comments(text)
    closed = {match["name"].upper() for match in _TAG.finditer(text) if match["end"]}
    root = etree.Element("SGML")
    opened = _Open(root)
    at = 0
    for tag in _TAG.finditer(text):
        name = tag["name"].upper()
        if _MARK.fullmatch(name) and not tag["end"] and name not in closed:
            _write(opened.innermost, text[at : tag.start()])
            at = tag.end()
            continue
        if name not in known and name not in closed and name != "P":
            continue
        _write(opened.innermost, text[at : tag.start()])
        at = tag.end()
        if tag["end"]:
            opened.close((_named(name),))
            continue
        if name in known:
            opened.close(fields)
        elif name == "P" and opened.innermost.tag == "P":
            opened.close(("P",))
        element = etree.SubElement(opened.innermost, _named(name))
        for attribute in _ATTRIBUTE.finditer(tag["attributes"] or ""):
            value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
            element.set(attribute["name"].upper().replace(":", "."), _characters(value))
        opened.add(element)
    _write(opened.innermost, text[at:])
    if not len(root):
        return root
    element = root[0]
    root.remove(element)  # so that it is the outermost, as places name it
    return element


def _without_comments(text: str) -> str:
    """Text without comments; one that is left open is none."""
    if "<!--" not in text:
        return text
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join((*kept, text[at:]))


def _named(name: str) -> str:
    """A name as an element can have it: `1ST_LINE` → `_1ST_LINE`."""
    return f"_{name}".replace(":", ".") if name[0].isdigit() else name.replace(":", ".")


def _write(element: etree._Element, text: str) -> None:
    """Puts text behind what an element holds."""
    if not text:
        return
    text = _characters(text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _characters(text: str) -> str:
    """Text with its characters for their names and numbers, without those that steer machines."""
    if "&" in text:
        text = html.unescape(_OWN_NAME.sub(lambda match: _OWN_NAMES[match[0]], text))
    return _CONTROLS.sub("", text)


#: So far in a tab leads.
_TAB = 8


def unwrapped(text: str) -> str:
    r"""A text of wrapped lines as paragraphs, an empty line between them.

    One begins where a line begins further in, or behind an empty line.

    >>> unwrapped("The harbour of\nSandhaven opened.\n    The cafés were\nfull.")
    'The harbour of Sandhaven opened.\n\nThe cafés were full.'
    """
    paragraphs: list[list[str]] = []
    indents = [_indent(line) for line in text.split("\n")[1:] if line.strip()]
    usual = min(indents, default=0)
    fresh = True
    for number, line in enumerate(text.split("\n")):
        words = line.strip()
        if not words:
            fresh = True
            continue
        if fresh or not paragraphs or (number and _indent(line) > usual):
            paragraphs.append([])
        paragraphs[-1].append(words)
        fresh = False
    return "\n\n".join(" ".join(lines) for lines in paragraphs)


def _indent(line: str) -> int:
    """How far in a line begins."""
    return len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())
