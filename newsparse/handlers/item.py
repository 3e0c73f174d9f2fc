"""Handlers of news items: where a format keeps each field, as ordered rules over the item's own places."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

import attrs

from newsparse.fields.date import Dates
from newsparse.fields.identity import Identity
from newsparse.fields.known import Body, Known
from newsparse.fields.language import settled_language
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import (
    Management,
    plain_note,
    read_moment,
    stated_dates,
    stated_headline,
    stated_number,
    stated_status,
    stated_text,
    told_by_caller,
)
from newsparse.fields.stated_body import read_stated_body, with_pictures_beside
from newsparse.fields.stated_byline import stated_byline
from newsparse.fields.stated_dateline import stated_dateline
from newsparse.fields.stated_in_body import dateline_in_body, signed_body
from newsparse.fields.text_region import text_sample
from newsparse.fields.titles import plain_title
from newsparse.handlers.field_rules import FieldRules
from newsparse.handlers.signs import Sign
from newsparse.model.article import Origin
from newsparse.model.content import Image
from newsparse.model.date import NewsDate
from newsparse.model.errors import HandlerError
from newsparse.model.fields import Byline, Headline
from newsparse.model.item import Item, Subject
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page

#: How much of the text is read to tell its language.
_SAMPLE = 1000
#: An address of a page, perhaps a relative one; identifiers (`urn:...`, `tag:...`, a number) are none.
ADDRESS = re.compile(r"https?://|(?![A-Za-z][\w+.-]{1,15}:)[^\s/.]{0,200}[/.]", re.ASCII | re.IGNORECASE)

#: So many notes are compared with each other.
_COMPARED = 50


@attrs.frozen(kw_only=True)
class ItemHandler(FieldRules, ABC):
    """Where a format of news items keeps each field; the first rule that finds something wins, as for web pages.

    A rule that cannot be called raises `HandlerError` when the handler is made. `XmlHandler` and `JsonHandler` say how an
    item is opened; a subclass overrides `read_<field>` where a field means something else than on all other wires.
    """

    signs: tuple[Sign, ...] = ()
    """How an input shows that it is in this format; one of them is enough."""
    items: tuple[str, ...] = ()
    """Where the items are: names of elements, or paths of keys that lead to lists."""
    body: tuple[str, ...] = ()
    """Paths to the body; the first that leads to words wins."""
    signs_alone: bool = False
    """Whether one word may sign: in places that hold nothing but an author's name."""

    def __attrs_post_init__(self) -> None:
        FieldRules.__attrs_post_init__(self)
        for field in ("signs", "items", "body"):
            if not isinstance(getattr(self, field), tuple):
                raise HandlerError(self.name, field, f"{getattr(self, field)!r} is no tuple")

    @property
    def hosts(self) -> tuple[str, ...]:
        """None: a format is told by its signs."""
        return ()

    @property
    @abstractmethod
    def format(self) -> Format:
        """What its items are written in."""

    @property
    def marked(self) -> bool:
        """Items have no markers."""
        return False

    def claims(self, document: Document) -> bool:
        """Whether a document is an item of this format; items that are no articles (pictures, lists) are not."""
        return document.format is self.format

    @abstractmethod
    def bodies(self, document: Document) -> tuple[Any, ...]:
        """What holds the article's text: elements, or strings of HTML or plain text."""

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline with its kicker and dek, as the item states them."""
        found = (self.found(field, page) for field in ("headline", "kicker", "dek"))
        return stated_headline(*found, outlet=hints.outlet)

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """Who signs the item; an agency in a place of its own is among the agencies."""
        reading = stated_byline(
            self.by_rule("byline", page), self.found("byline_title", page), hints, single=self.signs_alone
        )
        if reading.value is None or not reading.value.authors:
            reading = signed_body(page, hints, reading)
        names = tuple(text for item in self.found("agency", page) if (text := item.raw.strip()))
        if not names:
            return reading
        value = reading.value or Byline(text=names[0], evidence=self.found("agency", page))
        value = attrs.evolve(value, agencies=tuple(dict.fromkeys((*value.agencies, *names))))
        return attrs.evolve(reading, value=value)

    def read_dates(self, page: Page, hints: Hints) -> Reading[Dates]:
        """When the item was published and last changed."""
        return stated_dates(self.found("date", page), self.found("modified", page), hints)

    def read_identity(self, page: Page, hints: Hints) -> Identity:
        """Outlet, address, language, section and topics, the caller's word last."""
        outlet, outlet_at = stated_text((*self.found("outlet", page), *told_by_caller("outlet", hints.outlet)))
        address = page.document.url or hints.url
        stated = [item for item in self.found("url", page) if ADDRESS.match(item.raw.strip())]
        url, url_at = stated_text((*stated, *told_by_caller("url", address)))
        languages = (*self.found("language", page), *told_by_caller("language", hints.language))
        language, language_at, disputed = settled_language(languages, self._sample(page))
        section, section_at = stated_text(self.found("section", page))
        topics_at = next((found for found in self.by_rule("topics", page) if found), ())
        topics = tuple(dict.fromkeys(text for item in topics_at if (text := plain_title(item.raw))))
        places = (
            ("outlet", outlet_at),
            ("url", url_at),
            ("language", language_at),
            ("section", section_at),
            ("topics", topics_at),
        )
        return Identity(
            outlet=outlet,
            url=url,
            language=language,
            section=section,
            topics=topics,
            origins=tuple(Origin(field, evidence) for field, evidence in places if evidence),
            issues=disputed,
        )

    def read_item(self, page: Page, hints: Hints) -> Management:
        """How the item is to be handled, and its dateline."""
        dateline, issues = stated_dateline(self.found("dateline", page), hints)
        if dateline is None:
            dateline = dateline_in_body(page, hints)
        places = self.found("located", page)
        if places:
            bylines = [item.raw.strip().removeprefix("By ") for item in self.found("byline", page)]
            places = tuple(item for item in places if not any(line.startswith(item.raw) for line in bylines))
        located, _ = stated_dateline(places, hints)
        status, status_at = stated_status(self.found("status", page))
        urgency, urgency_at = stated_number(self.found("urgency", page), 1, 9)
        embargo = self.read_embargo(page, hints)
        texts = {
            name: stated_text(self.found(name, page))
            for name in ("id", "version", "slug", "credit", "provider", "copyright", "usage_terms")
        }
        item = Item(
            status=status,
            urgency=urgency,
            embargo=embargo,
            subjects=self.read_subjects(page),
            **{name: text for name, (text, _) in texts.items()},
        )
        told_at = {name: at for name, (_, at) in texts.items()} | {"status": status_at, "urgency": urgency_at}
        return Management(
            item=item if item != Item() else None,
            dateline=dateline,
            located=located,
            notes=self.notes(page),
            origins=tuple(Origin(f"item.{name}", at) for name, at in told_at.items() if at),
            issues=issues,
        )

    def _sample(self, page: Page) -> str:
        """Words of the item to tell its language by: the first of its text."""
        return text_sample(page, _SAMPLE) or "\n".join(block.text for block in page.blocks[:4])

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The subjects that the item is filed under: codes and names that stand in the same order belong together."""
        codes = [item.raw.strip() for item in self.found("subject_code", page)]
        names = [item.raw.strip() for item in self.found("subject_name", page)]
        if codes and names and len(codes) == len(names):
            pairs: Iterable[tuple[str | None, str | None]] = zip(codes, names, strict=True)
        else:
            pairs = [*((code, None) for code in codes), *(() if codes else ((None, name) for name in names))]
        return tuple(dict.fromkeys(Subject(code=code, name=name, scheme=scheme_of(code)) for code, name in pairs))

    def read_embargo(self, page: Page, hints: Hints) -> NewsDate | None:
        """When the item may be published."""
        for item in self.found("embargo", page):
            if (written := read_moment(item.raw, hints.language)) is not None:
                return NewsDate(written.value, written.precision, item.raw, (item,))
        return None

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:
        """The article's blocks; pictures that the item has beside its text follow those in it."""
        reading = read_stated_body(page, hints, known, self.notes(page))
        if beside := self.images(page):
            images = with_pictures_beside(reading.value.images, beside)
            return attrs.evolve(reading, value=attrs.evolve(reading.value, images=images))
        return reading

    def notes(self, page: Page) -> tuple[str, ...]:
        """The notes to editors, without those that another one holds: a summary of all, and each of them again."""
        notes = dict.fromkeys(plain_note(found.raw) for found in self.found("note", page))
        if len(notes) > _COMPARED:
            return tuple(notes)
        return tuple(note for note in notes if not any(note in other and note != other for other in notes))

    def images(self, page: Page) -> tuple[Image, ...]:  # noqa: ARG002 - a subclass whose format has them reads them
        """The pictures that the item has beside its text."""
        return ()


def scheme_of(code: str | None) -> str | None:
    """The vocabulary that a code names itself: `medtop:20000170` → `medtop`."""
    return code.partition(":")[0] if code is not None and ":" in code and "//" not in code else None
