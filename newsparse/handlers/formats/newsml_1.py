"""NewsML 1.0 to 1.2, with and without its namespace (IPTC, 2000 to 2003).

Which element states what is in the IPTC's NewsML 1.2 specification (iptc.org/std/NewsML/1.2): `NewsManagement` and
`Identification` say how the item is managed, `NewsLines` what is printed above the article, `DescriptiveMetadata` what it is
about. `NewsComponent`s nest: a `Role` says whether one is the text, its headline, a picture or a style sheet, and lines and
metadata hold for all that is in the component. Of versions in several languages the one in the item's language is the
article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import attrs
from lxml import etree

from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import read_moment
from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import NEWSML_1_SIGNS
from newsparse.handlers.element_paths import attribute_of, element, place_of, words_in
from newsparse.handlers.xml import XmlHandler, body_of
from newsparse.model.date import NewsDate
from newsparse.model.fields import Author, Byline
from newsparse.model.item import Subject
from newsparse.model.kinds import AuthorKind, EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import Document
from newsparse.reading.page import Page

#: Roles of components by their names without case: the text, and what is stated again in components of its own.
_TEXT = frozenset("main body text maintext bodytext article story content lead intro".split())
#: Those of them that hold all of the text, or all but its first paragraph.
_WHOLE = frozenset("main body text maintext bodytext article story content".split())
_HEADLINE = frozenset(("headline", "title"))
_DEK = frozenset(("subheadline", "subtitle", "abstract", "summary", "teaser"))
_NO_TEXT = (
    _HEADLINE
    | _DEK
    | frozenset(
        "caption photo picture image graphic video audio logo thumbnail preview stylesheet contact contacts attachment metadata"
        " byline dateline slug slugline kicker keywords".split()
    )
)
#: Parts of types and formats of media that are no text.
_OTHER_MEDIA = (
    "image/",
    "video/",
    "audio/",
    "css",
    "javascript",
    "pdf",
    "jpeg",
    "png",
    "gif",
    "msword",
    "photo",
    "graphic",
    "video",
    "audio",
)

#: The article in a component's content, the first that is there.
_INNER = (
    element("nitf/body/body.content/block[@class='full_text']"),
    element("nitf/body/body.content"),
    element("nitf/body"),
    element("html/body"),
    element("body.content"),
    element("body"),
)

_CONTENT = element("//ContentItem")
_DATA = element("DataContent")
_KINDS = tuple(element(f"{name}/@FormalName") for name in ("MimeType", "Format", "MediaType"))
#: One agency lost a letter in it.
_LANGUAGE = (element("DescriptiveMetadata/Language"), element("DescriptiveMetada/Language"))
_SUBJECTS = element("//SubjectCode/*")
_STATUS = element("NewsManagement/Status/@FormalName")
_LATER = element("NewsManagement/StatusWillChange/DateAndTime")
_NOTED = re.compile(r"advis|note|instruction|correct|warning", re.IGNORECASE)
#: A reporter's name with initials behind it, where a slug should be: `Jane Roe (jro)`.
_REPORTER = re.compile(r"[^\W\d_][\w.'’-]+(?: [\w.'’-]+){1,3} \([a-z]{2,4}\)")


_rule = lru_cache(maxsize=64)(element)


class _Version(NamedTuple):
    """A text of an item."""

    data: etree._Element
    """The element with the text."""
    around: tuple[etree._Element, ...]
    """The components that it is in, the innermost first."""
    role: str
    """The role of the innermost component that has one, in lower case."""
    language: str


def _role(component: etree._Element) -> str:
    found = next(component.iterchildren("{*}Role"), None)
    return (found.get("FormalName") or "").lower() if found is not None else ""


def _language(around: Iterable[etree._Element], known: dict[etree._Element, str]) -> str:
    """The first part of the language of the innermost component that names one; `known` are those that were looked at."""
    for component in around:
        if (found := known.get(component)) is None:
            codes = (attribute_of(one, "FormalName") for rule in _LANGUAGE for one in rule.elements(component))
            code = next((code for code in codes if code), None) or attribute_of(component, "xml:lang") or ""
            found = known[component] = code.lower().partition("-")[0]
        if found:
            return found
    return ""


def _is_text(content: etree._Element) -> bool:
    for rule in _KINDS:
        for found in rule.elements(content):
            kind = (found.get("FormalName") or "").lower()
            if any(part in kind for part in _OTHER_MEDIA):
                return False
    return True


def _versions(item: etree._Element) -> list[_Version]:
    """Everything in an item that is text, in document order."""
    found: list[_Version] = []
    known: dict[etree._Element, str] = {}
    for content in _CONTENT.elements(item):
        if not _is_text(content):
            continue
        around = tuple(content.iterancestors("{*}NewsComponent"))
        role, language = (_role(around[0]) if around else ""), _language((*around, item), known)
        found += (_Version(data, around, role, language) for data in _DATA.elements(content) if words_in(data).strip())
    return found


def _versions_of_page(page: Page) -> list[_Version]:
    return _versions(page.document.data)


def _texts(item: etree._Element, versions: list[_Version]) -> list[_Version]:
    """The texts that make the article: those whose role says so, else the first of no other role, in one language."""
    told = [version for version in versions if version.role in _TEXT]
    chosen = told or [version for version in versions if version.role not in _NO_TEXT]
    if not chosen:
        return []
    own = _language((*item.iterchildren("{*}NewsComponent"), item), {})
    chosen = [version for version in chosen if version.language == own] or chosen
    first = next((version for version in chosen if version.role in _WHOLE), chosen[0])
    # Of several stories in one item the first is the article, with what stands beside its text: a lead of its own.
    return [
        version
        for version in chosen
        if version is first or (told and version.role not in _WHOLE and version.around[1:2] == first.around[1:2])
    ]


def texts_of(page: Page) -> list[_Version]:
    """The texts of a page's item."""
    return page.once(_texts_of_page)


def _texts_of_page(page: Page) -> list[_Version]:
    return _texts(page.document.data, page.once(_versions_of_page))


@attrs.frozen
class Line:
    """A line above the article: of the innermost component around the text that has it, else the first of the item."""

    names: tuple[str, ...]

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The lines."""
        item = page.document.data
        texts = texts_of(page)
        around = texts[0].around if texts else ()
        for name in self.names:
            rule = _rule(f"NewsLines/{name}")
            found = next((lines for component in around if (lines := _filled(rule.elements(component)))), None)
            for line in found if found is not None else _filled(_rule(f"//NewsLines/{name}").elements(item)):
                yield Evidence(EvidenceSource.FORMAT, place_of(line), words_in(line))


def _filled(lines: list[etree._Element]) -> list[etree._Element]:
    return [line for line in lines if words_in(line).strip()]


def line(*names: str) -> Line:
    """A rule for lines of these names."""
    return Line(names)


@attrs.frozen
class Around:
    """What the innermost component around the text states at a path, or the components around that, or the item."""

    path: str

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """What the first of them states."""
        rule = _rule(self.path)
        texts = texts_of(page)
        item = page.document.data
        around = texts[0].around if texts else tuple(item.iterdescendants("{*}NewsComponent"))
        for component in (*around, item):
            found = list(rule.stated(component))
            if found:
                yield from found
                return


@attrs.frozen
class Component:
    """The words of components of a role: a headline or an abstract with its own content."""

    roles: frozenset[str]

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """Their words, those in the language of the text."""
        texts = texts_of(page)
        for version in page.once(_versions_of_page):
            if version.role in self.roles and (not texts or version.language == texts[0].language):
                yield Evidence(EvidenceSource.FORMAT, place_of(version.data), words_in(version.data))


def _slug(page: Page) -> Iterator[Evidence]:
    """The slug, where it is no reporter's name."""
    return (found for found in line("SlugLine")(page) if _REPORTER.fullmatch(found.raw.strip()) is None)


def _reporter(page: Page) -> Iterator[Evidence]:
    """The reporter who stands where a slug should be."""
    for found in line("SlugLine")(page):
        if _REPORTER.fullmatch(found.raw.strip()) is not None:
            yield attrs.evolve(found, raw=found.raw.partition(" (")[0])


def _notes(page: Page) -> Iterator[Evidence]:
    """Lines whose type says that they advise editors."""
    for found in _rule("//NewsLines/NewsLine").elements(page.document.data):
        kind = next((attribute_of(inner, "FormalName") or "" for inner in found.iterchildren("{*}NewsLineType")), "")
        if _NOTED.search(kind):
            for text in found.iterchildren("{*}NewsLineText"):
                if words := words_in(text).strip():
                    yield Evidence(EvidenceSource.FORMAT, place_of(text), words)


_PROVIDER = Around("AdministrativeMetadata/Provider/Party/@FormalName")
_SOURCE = Around("AdministrativeMetadata/Source/Party/@FormalName")


@attrs.frozen(kw_only=True)
class Newsml1Handler(XmlHandler):
    """NewsML 1's own: components in components."""

    def claims(self, document: Document) -> bool:
        """Whether the item is an article: it has text that is no caption, or a headline and nothing but that."""
        item = document.data
        if _texts(item, _versions(item)):
            return True
        headline = any(words_in(found).strip() for found in _rule("//NewsLines/HeadLine").elements(item))
        return headline and not any(True for _ in item.iterdescendants("{*}ContentItem"))

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
        found = []
        for version in _texts(document.data, _versions(document.data)):
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
    headline=(line("HeadLine"), Component(_HEADLINE), element("//nitf/body/body.head/hedline/hl1")),
    dek=(line("SubHeadLine"), Component(_DEK), element("//nitf/body/body.head/abstract")),
    byline=(
        line("ByLine"),
        element("//nitf/body/body.head/byline", but=("byttl",)),
        _reporter,
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
    slug=(_slug, element("Identification/NameLabel")),
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
    note=(_notes, element("//AdministrativeMetadata/Property[@FormalName='EditorialInfo']/@Value")),
)
