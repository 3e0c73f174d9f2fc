"""What a page's addresses lead to: relative ones joined with the page's own."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from lxml import etree

_ORIGIN = re.compile(r"(https?:)//[^/?#]+")

#: An address without its scheme that joining only puts the scheme before.
_WHOLE = re.compile(r"//[\w.-]+(?::\d{1,5})?(?:/[^\s;?#\[\]]*)?(?:\?[^\s#]+)?(?:#\S+)?", re.ASCII)

#: What is no relative address.
_ABSOLUTE = ("http://", "https://", "mailto:", "javascript:", "tel:", "#")


class Addresses:
    """The way from an address as it stands on the page to the whole of it."""

    __slots__ = ("_base", "_found", "_origin", "_scheme")

    def __init__(self, root: etree._Element, url: str | None) -> None:
        self._base = _base(root, url)
        match = _ORIGIN.match(self._base) if self._base else None
        #: Scheme and host: most links of a page need no more to be absolute.
        self._origin: str | None = match[0] if match is not None else None
        self._scheme: str | None = match[1] if match is not None else None
        self._found: dict[str, str] = {}

    def absolute(self, address: str) -> str:
        """The address, joined with the page's own where that is known; addresses repeat on a page, so each is joined once."""
        found = self._found.get(address)
        if found is None:
            found = self._found[address] = self._join(address.strip())
        return found

    def _join(self, address: str) -> str:
        if self._base is None or address.startswith(_ABSOLUTE):
            return address
        if address.startswith("//"):
            if self._scheme is not None and _WHOLE.fullmatch(address):
                return self._scheme + address
        elif self._origin is not None and address.startswith("/"):
            return self._origin + address
        try:
            return urljoin(self._base, address)
        except ValueError:  # "http://[" is no address, but it is what the page has
            return address


def _base(root: etree._Element, url: str | None) -> str | None:
    """What relative addresses are relative to: the page's `base` element, else its own address; `None` if it has neither."""
    element = root.find("head/base")
    href = element.get("href") if element is not None else None
    if href and url:
        try:
            return urljoin(url, href)
        except ValueError:
            return url
    return href or url or None
