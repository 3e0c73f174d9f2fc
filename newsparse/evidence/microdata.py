"""What microdata (`itemprop`) and RDFa (`property`) state.

`about` has `tag`, `class` where the element has one, `key` (the property), `type` (the type of the item that it
belongs to, "NewsArticle") and `item`, a number that is the same for all properties of one item; dates of `time`
elements also `text`, the words that are shown. Statements on `author` have `of` for the type of the work, and `type`,
`url`, `jobTitle`, `email` of the author where the item states them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from newsparse.evidence.element_text import short_text
from newsparse.evidence.json_ld import PROPERTIES, is_work
from newsparse.evidence.places import Places
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource

_PROPERTIES = {
    **PROPERTIES,
    "author": "author",
    "creator": "author",
    "editor": "editor",
    "publisher": "outlet",
    "name": "name",
    # Dublin Core and others, as RDFa has them
    "title": "headline",
    "date": "published",
    "created": "published",
    "issued": "published",
    "modified": "modified",
    "datepublished": "published",
    "datemodified": "modified",
}
_PREFIXES = frozenset({"schema", "dc", "dcterms", "rnews", "sioc", "og", "article", "foaf", "s", "v"})
_TRAITS = ("jobTitle", "email", "url", "sameAs")
_ADDRESSES = frozenset({"url", "image"})


def item_statements(
    element: etree._Element, naming: str, source: EvidenceSource, places: Places
) -> Iterator[Statement]:
    """What one element with `itemprop` or `property` states; nothing if the property is none of the table's."""
    for key in naming.split()[:4]:
        name = _local(key)
        topic = _PROPERTIES.get(name)
        if topic is None or (name == "title" and source is EvidenceSource.MICRODATA):
            continue
        scope, kinds = _item_of(element, places)
        about = {"tag": str(element.tag), "key": name, "type": kinds, "item": scope}
        if label := element.get("class"):
            about["class"] = label
        value, shown = _value(element, topic)
        if topic == "author":
            value = _author(element, value, about)
        elif topic == "outlet":
            value = _part(element, "name") or value
        elif topic == "name":
            topic = "headline" if is_work(kinds) else "title"
        if value is None:
            continue
        if shown and shown != value:
            about["text"] = shown
        visible = element.tag not in ("meta", "link")
        yield Statement(topic, source, key, value, about, places.block_of(element, shown or "") if visible else None)


def _local(key: str) -> str:
    """A property without its vocabulary: `schema:headline` → `headline`, `http://schema.org/author` → `author`."""
    prefix, colon, rest = key.partition(":")
    if not colon:
        return key
    return rest if prefix in _PREFIXES else key.rsplit("/", 1)[-1].rsplit("#", 1)[-1]


def _value(element: etree._Element, topic: str) -> tuple[str | None, str | None]:
    """The value that an element gives its property, and the words that it shows."""
    stated = element.get("content")
    if element.tag in ("meta", "link"):
        return stated or element.get("href") or None, None
    if topic == "body":
        return None, None
    shown = short_text(element)
    if stated and stated.strip():
        return stated, shown
    if element.tag == "time" and (moment := element.get("datetime")):
        return moment, shown
    if topic in _ADDRESSES:
        return element.get("href") or element.get("src"), None
    return shown, shown


def _author(element: etree._Element, value: str | None, about: dict[str, str]) -> str | None:
    """The author's name, with what the item says of them put into `about`."""
    about["of"] = about.pop("type")
    if (href := element.get("href")) and "url" not in about:
        about["url"] = href
    if element.get("itemscope") is None and element.get("typeof") is None:
        return value
    about["type"] = _kind(element)
    for trait in _TRAITS:
        if text := _part(element, trait):
            about[trait] = text
    return _part(element, "name") or value


def _part(element: etree._Element, key: str) -> str | None:
    """The first property of that name inside an item."""
    for node in islice(element.iter(etree.Element), 60):
        if node is not element and key in (node.get("itemprop") or node.get("property") or "").split():
            return _value(node, "url" if key in ("url", "sameAs") else key)[0]
    return None


def _item_of(element: etree._Element, places: Places) -> tuple[str, str]:
    """The number of the item that an element's property belongs to, and the item's type."""
    for outer in islice(element.iterancestors(), 200):
        if outer.get("itemscope") is not None or outer.get("itemtype") or outer.get("typeof"):
            return places.item_number(outer), _kind(outer)
    return "", ""


def _kind(item: etree._Element) -> str:
    """The types of an item without their vocabulary, divided by spaces."""
    stated = (item.get("itemtype") or item.get("typeof") or "").split()
    return " ".join(kind.rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1] for kind in stated[:6])
