"""The words of an element, for the short ones that state something."""

from __future__ import annotations

from itertools import islice

from lxml import etree

from newsparse.reading.document import fold_space

#: What stands in these is not read by people.
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "head", "title", "rt", "rp"}
)

#: These run on in the line; every other element begins a new one.
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {
        "kbd",
        "label",
        "mark",
        "q",
        "rb",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
    }
    | {"var", "wbr"}
)

_EVENTS = ("start", "end", "comment", "pi")


def short_text(element: etree._Element, limit: int = 300) -> str | None:
    r"""The words of an element with white space folded and `\n` between the lines that its markup makes.

    In the order of the page: `By <b><i>Jane</i></b>, Staff` → 'By Jane, Staff'. `None` if there are none, or more than
    `limit` characters: then it is a container, not a statement.
    """
    if not len(element):  # most are a line
        line = " ".join((element.text or "").split())
        return line if line and len(line) <= limit and element.tag not in _SILENT else None
    pieces: list[str] = []
    size = 0
    walk = etree.iterwalk(element, events=_EVENTS)
    for event, node in islice(walk, 8 * limit):
        tag = node.tag
        if event == "start":
            if tag in _SILENT:
                walk.skip_subtree()
                continue
            text = node.text
        elif node is element:
            break
        else:  # what follows an element comes after all that is in it
            if not (text := node.tail):
                continue
        if node is not element and isinstance(tag, str) and tag not in _INLINE:
            pieces.append("\n")
        if text:
            pieces.append(text.replace("\n", " "))  # a line break in the source is no line break on the page
            size += len(text.strip())
            if size > limit:
                return None
    text = "".join(pieces)
    lines = [fold_space(line) for line in text.split("\n")]
    text = "\n".join(line for line in lines if line)
    return text if text and len(text) <= limit else None
