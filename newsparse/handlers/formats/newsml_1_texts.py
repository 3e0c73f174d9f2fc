"""The texts of a NewsML 1 item: components nest, and a role says what one is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from newsparse.handlers.element_paths import attribute_of, element, words_in
from newsparse.reading.page import Page

#: Roles of components by their names without case: the text, and what is stated again in components of its own.
_TEXT = frozenset("main body text maintext bodytext article story content lead intro".split())
#: Those of them that hold all of the text, or all but its first paragraph.
_WHOLE = frozenset("main body text maintext bodytext article story content".split())
HEADLINE = frozenset(("headline", "title"))
DEK = frozenset(("subheadline", "subtitle", "abstract", "summary", "teaser"))
_NO_TEXT = (
    HEADLINE
    | DEK
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

CONTENTS = element("//ContentItem")
_DATA = (element("DataContent"), element("Encoding/DataContent"))
_KINDS = tuple(element(f"{name}/@FormalName") for name in ("MimeType", "Format", "MediaType"))
#: One agency lost a letter in it.
_LANGUAGE = (element("DescriptiveMetadata/Language"), element("DescriptiveMetada/Language"))


class Version(NamedTuple):
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


def is_text(content: etree._Element) -> bool:
    """Whether a content is text, unless it says that it is something else."""
    for rule in _KINDS:
        for found in rule.elements(content):
            kind = (found.get("FormalName") or "").lower()
            if any(part in kind for part in _OTHER_MEDIA):
                return False
    return True


def is_to_be_text(content: etree._Element) -> bool:
    """Whether a content is said to be text, be there any or not."""
    kinds = [(found.get("FormalName") or "").lower() for rule in _KINDS for found in rule.elements(content)]
    return is_text(content) and any("text" in kind or "nitf" in kind or "html" in kind for kind in kinds)


def is_encoded(data: etree._Element) -> bool:
    """Whether a content is in Base64, as the element around it says."""
    around = data.getparent()
    return around is not None and "base64" in (around.get("Notation") or "").lower()


def versions_in(item: etree._Element) -> list[Version]:
    """Everything in an item that is text, in document order."""
    found: list[Version] = []
    known: dict[etree._Element, str] = {}
    for content in CONTENTS.elements(item):
        if not is_text(content):
            continue
        around = tuple(content.iterancestors("{*}NewsComponent"))
        role, language = (_role(around[0]) if around else ""), _language((*around, item), known)
        texts = (data for rule in _DATA for data in rule.elements(content) if words_in(data).strip())
        found += (Version(data, around, role, language) for data in texts)
    return found


def versions_of_page(page: Page) -> list[Version]:
    """Everything in a page's item that is text."""
    return versions_in(page.document.data)


def texts_in(item: etree._Element, versions: list[Version]) -> list[Version]:
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


def texts_of(page: Page) -> list[Version]:
    """The texts of a page's item."""
    return page.once(_texts_of_page)


def _texts_of_page(page: Page) -> list[Version]:
    return texts_in(page.document.data, page.once(versions_of_page))
