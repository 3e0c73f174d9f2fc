"""What `parse_article` and `annotate` return."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.model.attribution import Citation, Quote, Source
from newsparse.model.content import Block, Furniture, Image, Link, Notice, PlacedLine
from newsparse.model.date import NewsDate
from newsparse.model.decode import from_dict, from_json
from newsparse.model.encode import to_dict, to_json
from newsparse.model.fields import Byline, Dateline, Headline
from newsparse.model.issue import Issue
from newsparse.model.item import Item
from newsparse.model.placing import place_lines
from newsparse.model.span import Evidence
from newsparse.model.text_tree import Told


@attrs.frozen
class Origin:
    """Where a plain value of an article (its outlet, its language ...) was found."""

    field: str
    """The attribute of `Article`; `item.slug` for one of its `item`."""
    evidence: tuple[Evidence, ...]
    """The places, winner first."""


@attrs.frozen(kw_only=True)
class Article(Told):
    """A news article taken apart. `None`: the page does not say; `()`: there are none."""

    headline: Headline | None = None
    """The headline with its kicker and dek."""
    byline: Byline | None = None
    """Who wrote it."""
    date: NewsDate | None = None
    """When it was published."""
    modified: NewsDate | None = None
    """When it was last changed."""
    dateline: Dateline | None = None
    """Where it was filed."""
    text: str = ""
    """The body: paragraphs, subheadings, list items and quotations, divided by an empty line."""
    blocks: tuple[Block, ...] = ()
    """The parts of `text`, in order."""
    furniture: tuple[Furniture, ...] = ()
    """What was on the page and is not in `text`."""
    images: tuple[Image, ...] = ()
    """The article's pictures; `caption:N` is the passage of the N-th one's caption."""
    links: tuple[Link, ...] = ()
    """The links in `text`."""
    quotes: tuple[Quote, ...] = ()
    """Every quotation in page order, nested ones and the headline's included."""
    sources: tuple[Source, ...] = ()
    """Everyone and everything that is cited, once each."""
    citations: tuple[Citation, ...] = ()
    """The roots of the citation tree."""
    notices: tuple[Notice, ...] = ()
    """Corrections, editor's notes, updates."""
    outlet: str | None = None
    """Who published it."""
    url: str | None = None
    """Its address, the canonical one where the page states it."""
    language: str | None = None
    """A BCP 47 tag as the page or the caller has it, else the language that the text reads as."""
    section: str | None = None
    """The section that it appeared in."""
    topics: tuple[str, ...] = ()
    """Tags and keywords that the publisher gives."""
    paywalled: bool | None = None
    """Whether the page says that reading on takes a subscription."""
    item: Item | None = None
    """What the sender says about handling it; `None` for what is not sent as a news item."""
    handler: str | None = None
    """The name of the handler that read it."""
    origins: tuple[Origin, ...] = ()
    """Where outlet, url, language, section, topics, paywalled and the attributes of `item` were found."""
    issues: tuple[Issue, ...] = ()
    """What the page left open or contradicts."""

    def passage(self, of: str = "text") -> str:
        """The passage that spans with this `of` count in; `KeyError` if the article has none of that name."""
        if of == "text":
            return self.text
        found: str | None = None
        if of == "headline":
            found = self.headline.text if self.headline else None
        elif of == "dek":
            found = self.headline.dek if self.headline else None
        elif of.startswith("caption:") and of[8:].isdecimal() and int(of[8:]) < len(self.images):
            found = self.images[int(of[8:])].caption
        if found is None:
            raise KeyError(of)
        return found

    def lines(self) -> tuple[PlacedLine, ...]:
        """Every line of the plain text that the article was read from, in order, with where it went; empty for a page.

        No character of the input is missing but white space and what steers machines.
        """
        read = (("headline", self.headline), ("byline", self.byline), ("date", self.date), ("modified", self.modified))
        evidence = {field: value.evidence for field, value in read if value is not None}
        return place_lines(self.blocks, self.furniture, evidence)

    def evidence_of(self, field: str) -> tuple[Evidence, ...]:
        """Where the value of a field (`date`, `item.slug`) was found, winner first; empty where it has none."""
        value = None if "." in field else getattr(self, field)
        if value is not None and hasattr(value, "evidence"):
            found: tuple[Evidence, ...] = value.evidence
            return found
        return next((origin.evidence for origin in self.origins if origin.field == field), ())

    def to_dict(self) -> dict[str, Any]:
        """The article as dictionaries, lists, strings, numbers and `None`; `from_dict` gives an equal one back.

        Each source and quotation is written once and referred to by its key; `schema` is the version of the shape.
        """
        return to_dict(self)

    @classmethod
    def from_dict(cls, record: object) -> Article:
        """The value that `to_dict` wrote; raises `RecordError`, which names the place, for anything else."""
        return from_dict(cls, record)

    def to_json(self) -> str:
        """`to_dict` as one line of JSON."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """The value that `to_json` wrote; raises `RecordError`, which names the place, for anything else."""
        return from_json(cls, text)


@attrs.frozen(kw_only=True)
class Annotations(Told):
    """The quotations and sources of a plain text; every span counts in `text`."""

    text: str
    """The text exactly as it was given."""
    quotes: tuple[Quote, ...] = ()
    """Every quotation, in order, nested ones included."""
    sources: tuple[Source, ...] = ()
    """Everyone and everything that is cited, once each."""
    citations: tuple[Citation, ...] = ()
    """The roots of the citation tree."""
    issues: tuple[Issue, ...] = ()
    """Repairs and open questions."""

    def to_dict(self) -> dict[str, Any]:
        """The annotations as dictionaries, lists, strings, numbers and `None`; `from_dict` gives an equal one back.

        Each source and quotation is written once and referred to by its key; `schema` is the version of the shape.
        """
        return to_dict(self)

    @classmethod
    def from_dict(cls, record: object) -> Annotations:
        """The value that `to_dict` wrote; raises `RecordError`, which names the place, for anything else."""
        return from_dict(cls, record)

    def to_json(self) -> str:
        """`to_dict` as one line of JSON."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Annotations:
        """The value that `to_json` wrote; raises `RecordError`, which names the place, for anything else."""
        return from_json(cls, text)
