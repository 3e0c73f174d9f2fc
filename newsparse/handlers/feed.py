"""What feeds have in common: a short text and a long one, addresses relative to a base, pictures beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

import attrs
from lxml import etree

from newsparse.fields.feed_outlet import feed_outlet
from newsparse.fields.identity import Identity
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated_body import is_cut_beginning, is_hung_on
from newsparse.model.content import Image
from newsparse.model.fields import Byline
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.item_page import page_of
from newsparse.reading.page import Page

#: What a feed says of an item in so many characters may be its dek.
_LONGEST_DEK = 600
#: A short text with so many times the words of the long one is the article, and the long one holds a picture.
_TWICE = 2
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^<>]{0,2000}>")

#: A text of an item with its place: an element, or a string.
Text = tuple[str, etree._Element | str]


def body_of(texts: tuple[Text | None, Text | None]) -> tuple[Any, ...]:
    """The text that is the article: the long one, unless it has hardly any words and the short one does."""
    long, short = texts
    words = _count(long)
    if short is not None and _count(short) > _TWICE * words:
        return (short[1],)
    return (long[1],) if long is not None and words else ()


def _count(text: Text | None) -> int:
    """How many words a text has, roughly."""
    if text is None:
        return 0
    string = text[1] if isinstance(text[1], str) else " ".join(map(str, text[1].itertext()))
    return len(_WORD.findall(_TAG.sub(" ", string)))


def summary_of(page: Page, texts: tuple[Text | None, Text | None]) -> Iterator[Evidence]:
    """The short text where it stands beside a long one and is not only its beginning, without what feeds hang on to it."""
    _, short = texts
    if short is None or body_of(texts) in ((), (short[1],)):
        return
    blocks = page_of(page.document, (short[1],)).blocks
    text = " ".join(block.text for block in blocks if not is_hung_on(block.text))
    if not text or len(text) > _LONGEST_DEK or is_cut_beginning(text, page):
        return
    yield Evidence(EvidenceSource.FORMAT, short[0], text)


def tidy_identity(identity: Identity, base: str | None, hints: Hints) -> Identity:
    """What a feed says of its outlet and the item's address: the outlet's own name, the address whole."""
    url = identity.url
    if url is not None and not url.startswith(("http://", "https://")):
        url = _joined(base, url)
        identity = attrs.evolve(identity, url=url if url is not None else hints.url)
    if identity.outlet is not None and identity.outlet != hints.outlet:
        return attrs.evolve(identity, outlet=feed_outlet(identity.outlet, base or url))
    return identity


def _joined(base: str | None, address: str) -> str | None:
    """A relative address with its base before it; `None` for what is no address of a page: a tag, a number."""
    if not base:
        return None
    try:
        if urlsplit(address).scheme:
            return None
        whole = urljoin(base, address.strip())
        return whole if urlsplit(whole).scheme in ("http", "https") else None
    except ValueError:
        return None


def once_each(images: Iterable[tuple[Image, int]], base: str | None) -> tuple[Image, ...]:
    """The pictures, each in its largest size and at its whole address: sizes of one picture differ in what stands behind the `?`."""
    best: dict[str, tuple[Image, int]] = {}
    for stated, width in images:
        if stated.url is None:
            continue
        address = _joined(base, stated.url) or stated.url
        image = attrs.evolve(stated, url=address)
        key = address.partition("?")[0]
        if key not in best:
            best[key] = (image, width)
            continue
        old, wide = best[key]
        told = {name: getattr(old, name) or getattr(image, name) for name in ("caption", "credit", "alt")}
        best[key] = (attrs.evolve(image if width > wide else old, **told), max(width, wide))
    return tuple(image for image, _ in best.values())


def with_addresses(
    reading: Reading[Byline | None], known: Mapping[str, tuple[str | None, str | None]]
) -> Reading[Byline | None]:
    """A byline whose authors have the mail address and the page that stand beside their names."""
    value = reading.value
    if value is None or not known:
        return reading
    authors = []
    for author in value.authors:
        email, url = known.get(author.name.casefold(), (None, None))
        authors.append(attrs.evolve(author, email=author.email or email, url=author.url or url))
    return attrs.evolve(reading, value=attrs.evolve(value, authors=tuple(authors)))
