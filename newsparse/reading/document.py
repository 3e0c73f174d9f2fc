"""One input, decoded and parsed, before anything is read off it."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

import attrs
from lxml import etree

from newsparse.model.issue import Issue


class Format(enum.StrEnum):
    """What an input is, as sniffed from its first kilobytes or said by the caller."""

    HTML = "html"
    TEXT = "text"
    XML = "xml"
    JSON = "json"
    WARC = "warc"
    """A web archive: an input that holds others."""


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """One input, decoded and parsed."""

    format: Format
    """What it is."""
    tree: etree._Element | None = None
    """The root element of a web page; never changed after parsing."""
    text: str = ""
    """The characters of plain text, line ends as `\\n`."""
    data: Any = None
    """What a news item was read to: the item's element of XML, with what is around it, or a value of JSON."""
    within: Any = None
    """What is around the item in a message of JSON: the feed, the envelope."""
    where: str = ""
    """The place of the item in a message of JSON, as a JSON pointer."""
    fault: str | None = None
    """Why the item cannot be read, where it is broken; the ones after it can be."""
    encoding: str | None = None
    """The charset that the bytes were read in; `None` for a `str` or a tree."""
    url: str | None = None
    """Its address, as far as the caller knows it."""
    issues: tuple[Issue, ...] = ()
    """What went wrong on the way."""
    source: Any = None
    """An input in the input, a page of an archive, as a `Source`; it is opened in turn."""
    retrieved: dt.datetime | None = None
    """When it was fetched, as the archive that it is from says."""
    opened_by: Any = None
    """The choice of the handler that opened it, where it is an item of a message in an archive."""
    depth: int = 2_000
    """How deep elements are followed."""


def fold_space(text: str) -> str:
    """`text` with every run of white space, no-break spaces included, as one space, and none at its ends."""
    return " ".join(text.split())
