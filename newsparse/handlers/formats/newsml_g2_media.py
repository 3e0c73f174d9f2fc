"""The pictures that an item of NewsML-G2 refers to: its `remoteContent`, and what `partMeta` says of them.

`contentSet` holds renditions of the same content (NewsML-G2 specification, "Conveying content"): its remote pictures are one
picture in several sizes, unless a `partMeta` names some of them by their `id` in `contentrefs`; those are a picture of
their own. Sound and film are no pictures, and the times of a part (`timeDelim`) are theirs.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from lxml import etree

from newsparse.handlers.element_paths import ElementRule, attribute_of, element, place_of
from newsparse.handlers.item import ADDRESS
from newsparse.model.content import Image
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

_REMOTE = element("contentSet/remoteContent")
_PARTS = element("partMeta")

#: What a part says of its picture, the first that has words.
_CAPTION = (
    element("description[@role~'caption']"),
    element("description[!@role]"),
    element("description"),
    element("headline"),
)
_CREDIT = (element("creditline"), element("by"), element("creator/name"), element("creator/@literal"))
_ALT = (element("description[@role~'alt']"),)
#: What the item itself says of pictures in it: a description of the article is none.
_CAPTION_OF_ITEM = (element("contentMeta/description[@role~'caption']"),)

#: Renditions by the last part of their names (the IPTC's `rendition` codes), from the best on; others come behind them.
_BEST = ("highres", "original", "web", "preview", "sneak", "lowres", "thumbnail")
_MARKED = "watermark"


@attrs.frozen
class RemotePicture:
    """A picture that an item refers to, and where it says so."""

    image: Image
    evidence: tuple[Evidence, ...]
    """The place of the address, and those of caption and credit."""


def remote_pictures(item: etree._Element) -> tuple[RemotePicture, ...]:
    """The pictures of an item, each in its best rendition, in document order; those that no address leads to left out."""
    shown = [one for one in _REMOTE.elements(item) if _is_picture(one)]
    if not shown:
        return ()
    parts = [(part, frozenset((part.get("contentrefs") or "").split())) for part in _PARTS.elements(item)]
    groups: dict[etree._Element | None, list[etree._Element]] = {}
    for one in shown:
        own = next((part for part, refs in parts if one.get("id") in refs), None)
        groups.setdefault(own, []).append(one)
    return tuple(_picture(group, part, item) for part, group in groups.items())


def _picture(renditions: list[etree._Element], part: etree._Element | None, item: etree._Element) -> RemotePicture:
    best = min(renditions, key=_order)
    about = item if part is None else part
    caption = _first(_CAPTION_OF_ITEM if part is None else _CAPTION, about)
    credit = None if part is None else _first(_CREDIT, part)
    alt = _first(_ALT, best) or (None if part is None else _first(_ALT, part))
    address = (best.get("href") or "").strip()
    image = Image(
        url=address,
        caption=caption.raw if caption else None,
        credit=credit.raw if credit else None,
        alt=alt.raw if alt else None,
        media_type=_media_type(best) or None,
        rendition=(best.get("rendition") or "").strip() or None,
        size=_number(best, "size"),
    )
    at = Evidence(EvidenceSource.FORMAT, place_of(best, "href"), address)
    return RemotePicture(image, (at, *(found for found in (caption, credit, alt) if found is not None)))


def _first(rules: Iterable[ElementRule], about: etree._Element) -> Evidence | None:
    """The first words that some paths lead to."""
    return next((found for rule in rules for found in rule.stated(about)), None)


def _media_type(remote: etree._Element) -> str:
    return (attribute_of(remote, "contenttype") or "").strip().lower()


def _is_picture(remote: etree._Element) -> bool:
    """Whether a reference leads to a picture, by its media type, and to an address and not to a name of the sender's."""
    address = (remote.get("href") or "").strip()
    return _media_type(remote).startswith("image/") and ADDRESS.match(address) is not None


def _order(remote: etree._Element) -> tuple[bool, int, int, int]:
    """How good a rendition is, the least the best: without a watermark, by its name, its width and its size."""
    name = (remote.get("rendition") or "").rpartition(":")[2].rpartition("/")[2].lower()
    marked = _MARKED in name or _MARKED in (remote.get("href") or "").lower()
    rank = _BEST.index(name) if name in _BEST else len(_BEST)
    return marked, rank, -(_number(remote, "width") or 0), -(_number(remote, "size") or 0)


def _number(remote: etree._Element, name: str) -> int | None:
    """A whole number in an attribute."""
    raw = (remote.get(name) or "").strip()
    return int(raw) if raw.isascii() and raw.isdecimal() and len(raw) <= 15 else None
