"""What the page's JSON-LD states.

Every statement's `about` has `type`, the node's own types divided by spaces ("NewsArticle", "VideoObject WebPage"), and
where the node says so `id`, the address or `@id` that it is about, and `key`, the property. Statements on `author`
have instead `type` ("Person", "Organization" ...), `of` (the type of the node that they sign), `as` (`author`,
`creator` or `contributor`), and whatever of `url`, `jobTitle`, `affiliation`, `email`, `sameAs` is stated.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from newsparse.evidence.json_ld_own import Described, others_among
from newsparse.evidence.json_text import load_json
from newsparse.evidence.statement import Statement
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

_LD = EvidenceSource.JSON_LD

#: The topic of each property that is a plain value.
PROPERTIES = {
    "headline": "headline",
    "alternativeHeadline": "alternative",
    "datePublished": "published",
    "dateCreated": "published",
    "uploadDate": "published",
    "dateModified": "modified",
    "dateUpdated": "modified",
    "description": "description",
    "abstract": "description",
    "articleSection": "section",
    "keywords": "keyword",
    "inLanguage": "language",
    "url": "url",
    "isAccessibleForFree": "paywalled",
    "articleBody": "body",
    "dateline": "dateline",
    "thumbnailUrl": "image",
}
_AUTHORS = ("author", "creator", "contributor")

#: Where the page's own node may stand inside another; what stands elsewhere (items of a list, videos, comments) is
#: another work.
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage")

#: Types whose `name` is that of the outlet, and those whose `name` is nobody's business here.
_OUTLETS = frozenset({"WebSite", "Organization", "NewsMediaOrganization"})
_OTHERS = frozenset({"Person", "ImageObject", "SiteNavigationElement", "Event", "Place", "Question", "Corporation"})

#: Parts of the names of types whose `name` is a headline.
_WORKS = ("Article", "Posting", "Report", "Review", "Recipe", "VideoObject", "CreativeWork", "Podcast", "HowTo")

#: The parts of a person's name, where it is not given as a whole.
_NAME_PARTS = ("givenName", "additionalName", "familyName")
#: Properties of an author that are handed on.
_TRAITS = ("url", "jobTitle", "email", "sameAs", "description")

#: Half a character: JSON can escape one, no text can hold it.
_HALF = re.compile("[\ud800-\udfff]")

#: Bounds that no real page reaches: nodes of a page, values of one property, nesting.
_NODES = 400
_VALUES = 60
_DEPTH = 6
#: So much of an entry's text tells which it is.
_START = 300


class _Node(NamedTuple):
    """An object of the page's JSON-LD that is about the page itself."""

    value: dict[str, Any]
    where: str
    types: str

    @property
    def about(self) -> dict[str, str]:
        """What every statement of the node carries."""
        identity = _address(self.value)
        return {"type": self.types, "id": identity} if identity else {"type": self.types}


def json_ld_statements(
    blocks: Sequence[str], addresses: Collection[str] = (), titles: Collection[str] = ()
) -> tuple[list[Statement], list[Issue]]:
    """The statements of a page's JSON-LD blocks, in order, and an issue for each block that is no JSON.

    By the page's `addresses` and `titles` the article that it shows is told from others that it describes, which state nothing.
    """
    nodes: list[_Node] = []
    issues: list[Issue] = []
    for number, text in enumerate(blocks):
        if not text.strip():
            continue
        before = "" if len(blocks) == 1 else f"script[{number}]#"
        values = load_json(text)
        if values is None:
            evidence = Evidence(_LD, before or "/", text.strip()[:200])
            issues.append(Issue.of(IssueCode.JSON_LD_UNREADABLE, None, None, evidence))
            continue
        for place, value in enumerate(values):
            nodes.extend(_nodes(value, before if len(values) == 1 else f"{before}/{place}"))
    nodes = nodes[:_NODES]
    known = {node.value["@id"]: node.value for node in nodes if isinstance(node.value.get("@id"), str)}
    others = others_among([_described(node) for node in nodes], addresses, titles)
    own = [node for i, node in enumerate(nodes) if i not in others]
    return [statement for node in own for statement in _statements(node, known)], issues


def _described(node: _Node) -> Described:
    """What tells which article a node is."""
    return Described(node.types, scalar(node.value.get("headline")), _address(node.value))


def node_statements(value: dict[str, Any], where: str, around: Any) -> list[Statement]:
    """The statements of one object that stands in a bare value of JSON-LD; `around` has the objects that it refers to."""
    nodes = [*_nodes(value, where)][:_NODES]
    known = {node.value["@id"]: node.value for node in _nodes(around, "") if isinstance(node.value.get("@id"), str)}
    return [statement for node in nodes for statement in _statements(node, known)]


def _nodes(value: Any, where: str) -> Iterator[_Node]:
    """The objects that are about the page, outermost first."""
    stack: list[tuple[Any, str, int]] = [(value, where, 0)]
    seen = 0
    while stack and seen < _NODES:
        item, place, depth = stack.pop()
        seen += 1
        if isinstance(item, list):
            if depth < _DEPTH:
                inner = [(entry, f"{place}/{i}", depth + 1) for i, entry in enumerate(item[:_NODES])]
                stack.extend(reversed(inner))
        elif isinstance(item, dict):
            yield _Node(item, place, types_of(item))
            if depth < _DEPTH:
                inner = [
                    (item[key], f"{place}/{key}", depth + 1)
                    for key in _WITHIN
                    if isinstance(item.get(key), dict | list)
                ]
                stack.extend(reversed(inner))


def types_of(value: dict[str, Any]) -> str:
    """The types of an object without their namespace, divided by spaces: "schema:NewsArticle" → "NewsArticle"."""
    stated = value.get("@type")
    entries = stated if isinstance(stated, list) else [stated]
    return " ".join(_local(entry) for entry in entries[:6] if isinstance(entry, str) and entry.strip())


def is_work(types: str) -> bool:
    """Whether these types are those of an article or something like it, whose name is a headline."""
    return any(part in types for part in _WORKS)


def _local(name: str) -> str:
    """The last part of a name: what stands behind the namespace."""
    return name.strip().rstrip("/#").replace("#", "/").rsplit("/", 1)[-1].rsplit(":", 1)[-1]


def _statements(node: _Node, known: dict[str, dict[str, Any]]) -> Iterator[Statement]:
    """Everything that one object states, property by property in the order that it has them."""
    kinds = set(node.types.split())
    about = node.about
    if "BreadcrumbList" in kinds:
        yield from _breadcrumbs(node)
        return
    for key, value in islice(node.value.items(), _NODES):
        where = f"{node.where}/{key}"
        if topic := PROPERTIES.get(key):
            for text, place in _texts(value, where):
                yield Statement(topic, _LD, place, text, {**about, "key": key})
        elif key in _AUTHORS:
            yield from _authors(value, where, {"of": node.types, "as": key}, known)
        elif key == "name":
            if kinds & _OTHERS:
                continue
            topic = "outlet" if kinds & _OUTLETS else "headline" if is_work(node.types) else "title"
            for text, place in _texts(value, where):
                yield Statement(topic, _LD, place, text, {**about, "key": key})
        elif key == "editor":
            for party, place in _parties(value, where, known):
                if name := _name(party):
                    yield Statement("editor", _LD, place, name, {**about, "key": key})
        elif key in ("publisher", "sourceOrganization"):
            for party, place in _parties(value, where, known):
                name = _name(party)
                if name:
                    yield Statement("outlet", _LD, place, name, {**about, "key": key})
        elif key == "image":
            for party, place in _parties(value, where, known):
                address = _address(party) if isinstance(party, dict) else party
                if address:
                    yield Statement("image", _LD, place, address, about)
        elif key == "liveBlogUpdate":
            yield from _entries(value, where)
        elif key == "mainEntityOfPage" and (address := _address(value)):
            yield Statement("url", _LD, where, address, {**about, "key": key})


def _entries(value: Any, where: str) -> Iterator[Statement]:
    """When each entry of a live blog was published; `about` has its `headline` and the `start` of its text."""
    for i, entry in enumerate(value[:_NODES] if isinstance(value, list) else (value,)):
        if isinstance(entry, dict) and (published := scalar(entry.get("datePublished"))):
            told = (("headline", scalar(entry.get("headline"))), ("start", scalar(entry.get("articleBody"))))
            yield Statement("entry", _LD, f"{where}/{i}", published, {key: text[:_START] for key, text in told if text})


def _breadcrumbs(node: _Node) -> Iterator[Statement]:
    """The way from the front page to this one, in order."""
    items = node.value.get("itemListElement")
    for i, item in enumerate(items[:_VALUES] if isinstance(items, list) else ()):
        if not isinstance(item, dict):
            continue
        target = item.get("item")
        name = scalar(item.get("name")) or (scalar(target.get("name")) if isinstance(target, dict) else None)
        if name:
            about = {"type": "BreadcrumbList", "position": scalar(item.get("position")) or str(i + 1)}
            if address := _address(target):
                about["url"] = address
            yield Statement("breadcrumb", _LD, f"{node.where}/itemListElement/{i}", name, about)


def _authors(value: Any, where: str, about: dict[str, str], known: dict[str, dict[str, Any]]) -> Iterator[Statement]:
    """One statement for each author that a property names, references within the page followed."""
    for party, place in _parties(value, where, known):
        if isinstance(party, str):
            yield Statement("author", _LD, place, party, about)
            continue
        traits = {"type": types_of(party), **about}
        for trait in _TRAITS:
            entry = party.get(trait)
            text = scalar(entry[0] if isinstance(entry, list) and entry else entry)
            if text:
                traits[trait] = text
        for trait in ("affiliation", "worksFor"):
            if employer := _name(party.get(trait)):
                traits["affiliation"] = employer
        names = list(_texts(party["name"], f"{place}/name")) if "name" in party else []
        for name, spot in names:
            yield Statement("author", _LD, spot, name, traits)
        if not names and (whole := " ".join(filter(None, map(scalar, map(party.get, _NAME_PARTS))))) and " " in whole:
            yield Statement("author", _LD, f"{place}/{_NAME_PARTS[-1]}", whole, traits)


def _parties(value: Any, where: str, known: dict[str, dict[str, Any]]) -> Iterator[tuple[str | dict[str, Any], str]]:
    """People, organizations or pictures: a name or an object each, lists opened and references followed."""
    stack: list[tuple[Any, str, int]] = [(value, where, 0)]
    count = 0
    while stack and count < _VALUES:
        item, place, depth = stack.pop()
        count += 1
        if isinstance(item, list) and depth < _DEPTH:
            stack.extend((entry, f"{place}/{i}", depth + 1) for i, entry in reversed(list(enumerate(item[:_VALUES]))))
        elif isinstance(item, dict):
            wrappers = (key for key in ("@list", "@set") if isinstance(item.get(key), list) and depth < _DEPTH)
            stack.extend((item[key], f"{place}/{key}", depth + 1) for key in wrappers)
            reference = item.get("@id")
            if "name" not in item and isinstance(reference, str) and reference in known:
                item = {**known[reference], **item}
            yield item, place
        elif (text := scalar(item)) is not None:
            yield text, place


def _texts(value: Any, where: str) -> Iterator[tuple[str, str]]:
    """The plain values of a property, lists opened."""
    stack: list[tuple[Any, str, int]] = [(value, where, 0)]
    count = 0
    while stack and count < _VALUES:
        item, place, depth = stack.pop()
        count += 1
        if isinstance(item, list) and depth < _DEPTH:
            stack.extend((entry, f"{place}/{i}", depth + 1) for i, entry in reversed(list(enumerate(item[:_VALUES]))))
        elif (text := scalar(item)) is not None:
            yield text, place


def scalar(value: Any) -> str | None:
    """A plain value as a string: `true` and `3` as they are written; an object's `@value` or `name`, else `None`."""
    if isinstance(value, str):
        whole = value if value.isascii() else _HALF.sub("\ufffd", value)
        return whole if whole.strip() else None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        inner = value.get("@value", value.get("name"))
        return scalar(inner) if isinstance(inner, str | int | float) else None
    return None


def _name(value: Any) -> str | None:
    """The name of a person or organization that is given as a string, an object or a list of them."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
        if isinstance(value, list):
            value = value[0] if value else None
    return scalar(value)


def _address(value: Any) -> str | None:
    """The address that an object is about: its own, that of its page, or its identifier."""
    if isinstance(value, str):
        return value if value.strip() else None
    if not isinstance(value, dict):
        return None
    page = value.get("mainEntityOfPage")
    for entry in (value.get("url"), page.get("@id") if isinstance(page, dict) else page, value.get("@id")):
        if isinstance(entry, str) and entry.strip():
            return entry
    return None
