"""The pictures of Media RSS, which stand in RSS and Atom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from newsparse.fields.titles import plain_title
from newsparse.handlers.element_paths import ElementRule, element
from newsparse.model.content import Image

_CONTENTS = (element("media:content"), element("media:group/media:content"))
_THUMBNAILS = (element("media:thumbnail"), element("media:group/media:thumbnail"))
_CAPTION = (element("media:description"), element("media:title"))
_CREDIT = (element("media:credit"),)
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")


def media_pictures(item: etree._Element) -> Iterator[tuple[Image, int]]:
    """The pictures of an item and their widths, 0 where they have none; thumbnails only where there is nothing else."""
    found = False
    caption, credit = _Words(_CAPTION), _Words(_CREDIT)
    for content in _largest(content for rule in _CONTENTS for content in rule.elements(item)):
        found = True
        yield Image(url=content.get("url"), caption=caption.of(content), credit=credit.of(content)), _width(content)
    if found:
        return
    for rule in _THUMBNAILS:
        for thumbnail in rule.elements(item):
            if address := thumbnail.get("url"):
                yield Image(url=address), _width(thumbnail)


def _largest(contents: Iterable[etree._Element]) -> list[etree._Element]:
    """The pictures among some media, of those in a group the widest: a group holds renditions of the same thing (Media RSS 1.5.1)."""
    pictures: dict[etree._Element, etree._Element] = {}
    for content in contents:
        address = content.get("url")
        if not address or not _is_picture(content, address):
            continue
        holder = content.getparent()
        key = holder if holder is not None and holder.tag.endswith("}group") else content
        if key not in pictures or _width(content) > _width(pictures[key]):
            pictures[key] = content
    return list(pictures.values())


def _is_picture(content: etree._Element, address: str) -> bool:
    """Whether a medium is a picture: it says so, or its address ends like one."""
    kind = content.get("medium") or (content.get("type") or "").partition("/")[0]
    return kind == "image" if kind else address.partition("?")[0].lower().endswith(_ENDINGS)


class _Words:
    """What rules find said of media; the group around many media is asked once."""

    __slots__ = ("_rules", "_said")

    def __init__(self, rules: tuple[ElementRule, ...]) -> None:
        self._rules = rules
        self._said: dict[etree._Element, str | None] = {}

    def of(self, content: etree._Element) -> str | None:
        """What is said of a medium: in it, in the group around it, or of all media of the item."""
        text = self._in(content)
        for around in content.iterancestors():
            if text is not None:
                break
            if around not in self._said:
                self._said[around] = self._in(around)
            text = self._said[around]
            if not around.tag.endswith("}group"):
                break
        return text

    def _in(self, place: etree._Element) -> str | None:
        texts = (
            plain_title("".join(map(str, found.itertext()))) for rule in self._rules for found in rule.elements(place)
        )
        return next((text for text in texts if text), None)


def _width(content: etree._Element) -> int:
    raw = content.get("width") or ""
    return int(raw) if raw.isdecimal() and len(raw) < 6 else 0
