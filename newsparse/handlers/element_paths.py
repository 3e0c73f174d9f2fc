"""Where a field stands in a news item of XML: paths through its elements, as rules that yield evidence.

A path has steps of local names, divided by `/`: namespaces are left out of account, since one vocabulary comes with and
without. Where vocabularies are mixed and share names, `:name` is an element of the same vocabulary as the one that it stands
in, and `dc:name` one of that extension (`VOCABULARIES`). `//name` searches all that is below, `..` goes up (to the channel
or envelope around an item), `*` is any element, `[@type='x']`, `[@type]` and `[!@type]` choose by an attribute that has a
value, is there or is not there, `[@type~'x']` by one that holds letters (`hld:subHeadline` holds `sub`), and a last step
`@name` reads one. Of elements that say the same in several languages the one in the item's language is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

import attrs
from lxml import etree

from newsparse.model.errors import SelectorError
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

#: The usual prefixes of vocabularies that stand inside others, and what marks the namespace of each.
VOCABULARIES = {
    "dc": "purl.org/dc/elements/",
    "dcterms": "purl.org/dc/terms/",
    "content": "purl.org/rss/1.0/modules/content",
    "media": "search.yahoo.com/mrss",
    "atom": "www.w3.org/2005/Atom",
    "prism": "/namespaces/basic/",
    "feedburner": "rssnamespace.org/feedburner",
    "wp": "wordpress.org/export/",
    "excerpt": "wordpress.org/export/",
    "news": "schemas/sitemap-news/",
    "image": "schemas/sitemap-image/",
    "app": "www.w3.org/2007/app",
}

_STEP = re.compile(
    r"(?P<deep>//)?/?(?:@(?P<read>[\w:.-]+)|(?:(?P<prefix>\w*):)?(?P<name>\.\.|\*|[\w.-]+)"
    r"(?:\[(?P<sign>!?)@(?P<attribute>[\w:.-]+)(?:(?P<holds>[=~])'(?P<value>[^']*)')?\])?)"
)


class Step(NamedTuple):
    """One step of an element's path."""

    deep: bool
    prefix: str | None
    """The vocabulary: `None` for any, empty for that of the element around."""
    name: str
    attribute: str | None
    """The attribute that chooses."""
    test: str
    """`=` its value, `~` what it holds, `!` that it is missing, nothing that it is there."""
    value: str

    until: str
    """The path until here."""
    direct: bool
    """Whether it leads to elements of a name right below."""

    def lead(self, found: list[etree._Element]) -> list[etree._Element]:
        """The elements that the step leads to from others."""
        name = self.name
        if name == "..":
            return [around for element in found if (around := element.getparent()) is not None]
        if self.prefix is not None:
            inner = [inner for element in found for inner in _of_vocabulary(element, self)]
        elif self.deep:
            inner = [inner for element in found for inner in element.iterdescendants(name)]
        elif len(found) == 1:
            inner = list(found[0].iterchildren(name))
        else:
            inner = [inner for element in found for inner in element.iterchildren(name)]
        return [element for element in inner if self.takes(element)] if self.attribute is not None else inner

    def takes(self, element: etree._Element) -> bool:
        """Whether an element of the name is one of this step."""
        if self.attribute is None:
            return True
        has = attribute_of(element, self.attribute)
        if has is None or self.test == "!":
            return has is None and self.test == "!"
        return not self.test or (has == self.value if self.test == "=" else self.value in has.lower())


class _Path(NamedTuple):
    steps: tuple[Step, ...]
    read: str | None
    """The attribute that the path ends in."""


def _compiled(path: str) -> _Path:
    """The steps of a path; raises `SelectorError`, which points at the place, where it is none."""
    steps: list[Step] = []
    at = 0
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None or step.end() == at:
            raise SelectorError(path, at, "this is no step of a path")
        at = step.end()
        if step["read"] is not None:
            if at != len(path):
                raise SelectorError(path, step.start("read") - 1, "an attribute can only be the last step")
            return _Path(tuple(steps), step["read"])
        prefix = step["prefix"]
        if prefix and prefix not in VOCABULARIES:
            raise SelectorError(path, step.start("prefix"), f"the vocabulary is none of {', '.join(VOCABULARIES)}")
        test = step["sign"] or step["holds"] or ""
        value = step["value"] or ""
        steps.append(
            Step(
                step["deep"] is not None,
                prefix,
                step["name"] if step["name"] == ".." else f"{{*}}{step['name']}",
                step["attribute"],
                test,
                value.lower() if test == "~" else value,
                path[:at],
                step["deep"] is None and prefix is None and step["name"] not in ("..", "*"),
            )
        )
    if not steps:
        raise SelectorError(path, 0, "the path is empty")
    return _Path(tuple(steps), None)


@attrs.frozen
class ElementRule:
    """The text, or an attribute, of the elements of a news item that a path leads to."""

    path: str
    """The path, from the item's element."""
    but: tuple[str, ...] = ()
    """The names of inner elements whose words are left out."""
    _compiled: _Path = attrs.field(init=False, repr=False, eq=False)
    _below: str | None = attrs.field(init=False, repr=False, eq=False)
    """The end of every place that it leads to, from the item's on, where all its steps lead to elements right below."""
    lead: str | None = attrs.field(init=False, repr=False, eq=False)
    """The beginning of the path that leads from an element to those right below it; where that leads nowhere it does neither."""

    def __attrs_post_init__(self) -> None:
        compiled = _compiled(self.path)
        beginning = tuple(takewhile(attrgetter("direct"), compiled.steps))
        object.__setattr__(self, "_compiled", compiled)
        object.__setattr__(self, "lead", beginning[-1].until if beginning else None)
        names = [step.name.removeprefix("{*}") for step in compiled.steps]
        below = "/".join(names if compiled.read is None else (*names, f"@{compiled.read}"))
        object.__setattr__(self, "_below", below if below and len(beginning) == len(compiled.steps) else None)

    def __call__(self, page: Page) -> list[Evidence]:
        """The evidence, in document order, at places such as `nitf:/body/body.head/byline`; empty ones are passed over."""
        item = page.document.data
        if not isinstance(item, etree._Element):
            return []
        known = page.known(remembered_elements)
        found = self._remembered(item, page.once(remembered_elements) if known is None else known)
        if not found:
            return []
        place = f"{page.known(_place_before) or page.once(_place_before)}{self._below}" if self._below else None
        return self._evidence(found, item, place)

    def stated(self, item: etree._Element) -> list[Evidence]:
        """The evidence in an element."""
        return self._evidence(self.elements(item), item, None)

    def _evidence(self, elements: list[etree._Element], item: etree._Element, place: str | None) -> list[Evidence]:
        """What elements state; `place` is that of all of them, where it is known."""
        read, but = self._compiled.read, self.but
        return [
            Evidence(EvidenceSource.FORMAT, place or place_of(element, read), raw)
            for element in (in_language(elements, item) if len(elements) > 1 else elements)
            if (raw := attribute_of(element, read) if read is not None else words_in(element, but)) and raw.strip()
        ]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the path."""
        return self._compiled.steps

    def place(self, element: etree._Element) -> str:
        """The place of one of the elements that it leads to, as its evidence names it."""
        return place_of(element, self._compiled.read)

    def elements(self, item: etree._Element) -> list[etree._Element]:
        """The elements that the path leads to, in document order."""
        found = [item]
        for step in self._compiled.steps:
            found = step.lead(found)
        return found

    def _remembered(self, item: etree._Element, memory: dict[str, list[etree._Element]]) -> list[etree._Element]:
        """The elements that the path leads to; rules that begin alike go the common way once."""
        steps = self._compiled.steps
        if steps and (known := memory.get(steps[-1].until)) is not None:
            return known
        found = [item]
        for step in steps:
            known = memory.get(step.until)
            found = memory[step.until] = step.lead(found) if known is None else known
            if not found:
                break
        return found


def remembered_elements(page: Page) -> dict[str, list[etree._Element]]:  # noqa: ARG001 - one for each page
    """Where the paths lead from a page's item, by their beginnings."""
    return {}


def _place_before(page: Page) -> str:
    """The beginning of the places in a page's item: the item's own, up to the name of what is in it."""
    place = place_of(page.document.data)
    return place if place.endswith("/") else f"{place}/"


def _of_vocabulary(element: etree._Element, step: Step) -> Iterator[etree._Element]:
    """The elements of a step in one vocabulary; one whose prefix nobody declared has it in its name."""
    name, prefix = step.name, step.prefix
    tags = [name] if not prefix else [name, f"{prefix}:{name.removeprefix('{*}')}"]
    sign = VOCABULARIES[prefix] if prefix else ""
    own = element.tag.rpartition("}")[0]
    for inner in element.iterdescendants(*tags) if step.deep else element.iterchildren(*tags):
        space = inner.tag.rpartition("}")[0]
        # A sender may be wrong about a vocabulary's address, and is seldom about its usual prefix.
        if (space == own) if not prefix else (sign in space or prefix in (inner.prefix, inner.tag.partition(":")[0])):
            yield inner


#: The language of an element, as XML has it.
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def in_language(elements: list[etree._Element], item: etree._Element) -> list[etree._Element]:
    """The elements without those that say beside another one, in another language than the item's, what that one says.

    Elements of a name that stand beside each other and name different languages are taken for one statement; where none
    is in the item's language all are kept.
    """
    if len(elements) < 2 or all(element.get(_LANG) is None for element in elements):
        return elements
    own = next((lang for around in (item, *item.iterancestors()) if (lang := around.get(_LANG))), None)
    if own is None:
        return elements
    groups: dict[etree._Element | None, set[str]] = {}
    for element in elements:
        groups.setdefault(element.getparent(), set()).add(_primary(element.get(_LANG)))
    wanted = _primary(own)
    return [
        element
        for element in elements
        if (wanted not in groups[element.getparent()]) or _primary(element.get(_LANG)) in ("", wanted)
    ]


def _primary(tag: str | None) -> str:
    return (tag or "").lower().partition("-")[0]


def words_in(element: etree._Element, but: tuple[str, ...] = ()) -> str:
    """The text of an element without inner elements of these names.

    What stands in two elements is not run together: `<person>Roe</person><byttl>Editor</byttl>`.
    """
    pieces: list[str] = []
    for piece in _texts(element, but) if but else map(str, element.itertext()):
        if piece and pieces and pieces[-1][-1].isalnum() and piece[0].isalnum():
            pieces.append(" ")
        if piece:
            pieces.append(piece)
    return fold_space("".join(pieces))


def _texts(element: etree._Element, but: tuple[str, ...]) -> Iterator[str]:
    yield element.text or ""
    for inner in element.iterchildren("{*}*"):
        if inner.tag.rpartition("}")[2] not in but:
            yield from _texts(inner, but)
        yield inner.tail or ""


def attribute_of(element: etree._Element, name: str) -> str | None:
    """The value of an attribute by its local name; `xml:lang` is `lang` of any namespace."""
    if (plain := element.get(name)) is not None:
        return plain
    local = name.rpartition(":")[2]
    # Of names alone: lxml looks each value up from the first attribute on.
    key = next((key for key in element.keys() if str(key).rpartition("}")[2] == local), None)  # noqa: SIM118
    return str(element.get(key)) if key is not None else None


def place_of(element: etree._Element, attribute: str | None = None) -> str:
    """The place of an element: the outermost element's name, and the path from there."""
    names = [element.tag.rpartition("}")[2]]
    names += [around.tag.rpartition("}")[2] for around in element.iterancestors()]
    names.reverse()
    return f"{names[0]}:/{'/'.join((*names[1:], f'@{attribute}') if attribute else names[1:])}"


def element(path: str, *, but: tuple[str, ...] = ()) -> ElementRule:
    """A rule for an element of a news item, or an attribute of one: `element("body/body.head/hedline/hl1")`.

    `but` names inner elements whose words are left out. Raises `SelectorError` for what is no path.
    """
    return ElementRule(path, but)
