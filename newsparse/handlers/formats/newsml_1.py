"""NewsML 1.0 to 1.2, with and without its namespace (IPTC, 2000 to 2003).

Which element states what is in the IPTC's NewsML 1.2 specification (iptc.org/std/NewsML/1.2): `NewsManagement` and
`Identification` say how the item is managed, `NewsLines` what is printed above the article, `DescriptiveMetadata` what it is
about. `NewsComponent`s nest: a `Role` says whether one is the text, its headline, a picture or a style sheet, and lines and
metadata hold for all that is in the component. Of versions in several languages the one in the item's language is the
article.
"""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import read_moment
from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import NEWSML_1_SIGNS
from newsparse.handlers.element_paths import element, words_in
from newsparse.handlers.formats.newsml_1_lines import Around, Component, line, notes, reporters, rule_for, slugs
from newsparse.handlers.formats.newsml_1_texts import (
    CONTENTS,
    DEK,
    HEADLINE,
    is_encoded,
    is_to_be_text,
    texts_in,
    versions_in,
)
from newsparse.handlers.xml import XmlHandler, body_of
from newsparse.model.date import NewsDate
from newsparse.model.fields import Author, Byline
from newsparse.model.item import Subject
from newsparse.model.kinds import AuthorKind
from newsparse.reading.base64_text import text_in_base64
from newsparse.reading.document import Document
from newsparse.reading.page import Page

#: The article in a component's content, the first that is there.
_INNER = (
    element("nitf/body/body.content/block[@class='full_text']"),
    element("nitf/body/body.content"),
    element("nitf/body"),
    element("html/body"),
    element("body.content"),
    element("body"),
)
_SUBJECTS = element("//SubjectCode/*")
_STATUS = element("NewsManagement/Status/@FormalName")
_LATER = element("NewsManagement/StatusWillChange/DateAndTime")

_PROVIDER = Around("AdministrativeMetadata/Provider/Party/@FormalName")
_SOURCE = Around("AdministrativeMetadata/Source/Party/@FormalName")


@attrs.frozen(kw_only=True)
class Newsml1Handler(XmlHandler):
    """NewsML 1's own: components in components."""

    def claims(self, document: Document) -> bool:
        """Whether the item is an article: it has text that is no caption, or a headline and nothing but that."""
        item = document.data
        if texts_in(item, versions_in(item)):
            return True
        headline = any(words_in(found).strip() for found in rule_for("//NewsLines/HeadLine").elements(item))
        return headline and all(is_to_be_text(content) for content in CONTENTS.elements(item))

    def read_byline(self, page: Page, hints: Hints) -> Reading[Byline | None]:
        """Who signs the item; a firm that is named as its source signs what it publishes itself."""
        reading = XmlHandler.read_byline(self, page, hints)
        if reading.value is not None:
            return reading
        sources = {found.raw.strip().casefold() for found in _SOURCE(page)}
        for found in line("ByLine")(page):
            if (name := plain_title(found.raw)).casefold() in sources:
                author = Author(name=name, kind=AuthorKind.OUTLET)
                return Reading(Byline(text=name, authors=(author,), evidence=(found,)))
        return reading

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The texts that make the article."""
        found: list[etree._Element | str] = []
        for version in texts_in(document.data, versions_in(document.data)):
            if is_encoded(version.data):
                found += [text] if (text := text_in_base64(version.data.text or "")) is not None else []
                continue
            inner = next((inside for path in _INNER if (inside := path.elements(version.data))), [version.data])
            found += [body for element in inner if (body := body_of(element)) is not None]
        return tuple(found)

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The subject codes, each with the vocabulary that it names."""
        found = (
            Subject(code=code, scheme=one.get("Scheme") or one.get("Vocabulary") or None)
            for one in _SUBJECTS.elements(page.document.data)
            if (code := (one.get("FormalName") or "").strip())
        )
        return tuple(dict.fromkeys(found))

    def read_embargo(self, page: Page, hints: Hints) -> NewsDate | None:
        """When the status changes, where the item is under embargo until then."""
        if any(found.raw.lower().startswith(("embargo", "withh")) for found in _STATUS(page)):
            for found in _LATER(page):
                if (written := read_moment(found.raw, hints.language)) is not None:
                    return NewsDate(written.value, written.precision, found.raw, (found,))
        return None


NEWSML_1 = Newsml1Handler(
    name="newsml-1",
    signs=NEWSML_1_SIGNS,
    items=("NewsItem",),
    headline=(line("HeadLine"), Component(HEADLINE), element("//nitf/body/body.head/hedline/hl1")),
    dek=(line("SubHeadLine"), Component(DEK), element("//nitf/body/body.head/abstract")),
    byline=(
        line("ByLine"),
        element("//nitf/body/body.head/byline", but=("byttl",)),
        reporters,
        Around("AdministrativeMetadata/Creator/Party/@FormalName"),
    ),
    byline_title=(line("ByLineTitle"), element("//nitf/body/body.head/byline/byttl")),
    date=(
        element("NewsManagement/FirstCreated"),
        element("NewsManagement/ThisRevisionCreated"),
        element("Identification/NewsIdentifier/DateId"),
        element("../NewsEnvelope/DateAndTime"),
    ),
    modified=(element("NewsManagement/ThisRevisionCreated"),),
    dateline=(
        line("DateLine"),
        element("//nitf/body/body.head/dateline/location"),
        element("//nitf/body/body.head/dateline"),
    ),
    language=(
        Around("DescriptiveMetadata/Language/@FormalName"),
        Around("@xml:lang"),
        element("//nitf/@baselang"),
    ),
    outlet=(_PROVIDER, line("CreditLine")),
    topics=(line("KeywordLine"), Around("DescriptiveMetadata/Property[@FormalName='Keyword']/@Value")),
    id=(element("Identification/NewsIdentifier/PublicIdentifier"), element("Identification/NewsIdentifier/NewsItemId")),
    version=(element("Identification/NewsIdentifier/RevisionId"),),
    status=(_STATUS,),
    urgency=(
        element("NewsManagement/Urgency/@FormalName"),
        element("NewsManagement/Urgency"),
        element("../NewsEnvelope/Priority/@FormalName"),
    ),
    slug=(slugs, element("Identification/NameLabel")),
    credit=(line("CreditLine"), _SOURCE, _PROVIDER),
    provider=(
        _PROVIDER,
        _SOURCE,
        element("Identification/NewsIdentifier/ProviderId"),
    ),
    copyright=(line("CopyrightLine"), Around("RightsMetadata/Copyright/CopyrightHolder")),
    usage_terms=(
        Around("RightsMetadata/UsageRights/UsageType"),
        Around("RightsMetadata/UsageRights/Limitations"),
        line("RightsLine"),
    ),
    note=(notes, element("//AdministrativeMetadata/Property[@FormalName='EditorialInfo']/@Value")),
)
