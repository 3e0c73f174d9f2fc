"""NewsML-G2: a news item or package alone, or a message of them (IPTC, version 2).

Which element states what is in the IPTC's NewsML-G2 guidelines and specification (iptc.org/std/NewsML-G2): `itemMeta` says
how the item is managed, `contentMeta` what its content is, `rightsInfo` what may be done with it. `contentSet` holds the
same content in one or more renditions; the body is the first of them with words in it: XHTML, NITF, an agency's own
elements, or text with or without escaped HTML. Items that are pictures, sound or video, and packages that only say what
belongs together, are no articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from lxml import etree

from newsparse.fields.known import Body, Known
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import Management
from newsparse.handlers.builtin import NEWSML_G2_SIGNS
from newsparse.handlers.element_paths import ElementRule, attribute_of, element, in_language, place_of, words_in
from newsparse.handlers.formats.newsml_g2_media import RemotePicture, remote_pictures
from newsparse.handlers.xml import XmlHandler, body_of
from newsparse.model.article import Origin
from newsparse.model.content import Image, Notice
from newsparse.model.item import Subject
from newsparse.model.kinds import EvidenceSource, NoticeKind
from newsparse.model.span import Evidence
from newsparse.reading.base64_text import text_in_base64
from newsparse.reading.document import Document
from newsparse.reading.page import Page

_CLASS = (element("itemMeta/itemClass/@qcode"), element("itemMeta/itemClass/@uri"))
_HEADLINE = element("contentMeta/headline")
_RENDITIONS = (element("contentSet/inlineXML"), element("contentSet/inlineData"))
_SUBJECTS = element("contentMeta/subject")
_NAMES = element("name")
_SIGNALS = element("itemMeta/signal")

#: Classes of items by the last part of their names (the IPTC's `ninature` codes) that hold no article.
_NO_ARTICLE = frozenset(("picture", "photo", "graphic", "animation", "video", "audio", "imagery", "icon"))
#: Renditions of other things than the article's text, by the last part of their names.
_NO_TEXT = frozenset(
    ("headline", "title", "slug", "slugline", "caption", "abstract", "summary", "public", "nonpublic", "notepad")
)
#: The article in a rendition of XML, the first that is there.
_INNER = (
    element("nitf/body/body.content/block[@class='full_text']"),
    element("nitf/body/body.content"),
    element("nitf/body"),
    element("html/body"),
    element("BODY/TEXT"),
)
#: Renditions that hold more than one text hold the article first, and boxes behind it.
_TT_TEXT = element("contentSet/inlineXML/BODY/TEXT")
_TT_PLACES = (
    element("contentSet/inlineXML/BODY/TEXT/DAT/SOURCE"),
    element("contentSet/inlineXML/BODY/TEXT/DAT/ORT"),
)

_SIGNALLED = {"correction": NoticeKind.CORRECTION, "update": NoticeKind.UPDATE, "retraction": NoticeKind.RETRACTION}


def _last(code: str) -> str:
    """The last part of a code: `ninat:text` and `http://cv.iptc.org/newscodes/ninature/text` → `text`."""
    return re.split(r"[:/#]", code.strip().lower())[-1]


def _words(item: etree._Element) -> bool:
    return any(text.strip() for rule in _RENDITIONS for holder in rule.elements(item) for text in holder.itertext())


def _tt_dateline(page: Page) -> Iterator[Evidence]:
    """TT's place, and before it the source where that names one: `Brussels, TT's correspondent`."""
    for rule in _TT_PLACES:
        for found in rule(page):
            if rule is not _TT_PLACES[0] or "," in found.raw:
                yield found


@attrs.frozen
class Stated:
    """What an element of NewsML-G2 names: by a `name`, a `literal`, or the last part of a code."""

    rule: ElementRule
    """Where the elements are."""
    codes: bool = False
    """Whether a code is taken where there is neither name nor literal."""

    def __call__(self, page: Page) -> Iterable[Evidence]:
        """The names, with their places."""
        item = page.document.data
        for found in self.rule.elements(item):
            names = in_language(_NAMES.elements(found), item)
            raw = next((text for name in names if (text := words_in(name).strip())), None)
            raw = raw or (found.get("literal") or "").strip()
            if not raw and self.codes:
                raw = (found.get("qcode") or found.get("uri") or "").strip()
            if raw:
                yield Evidence(EvidenceSource.FORMAT, place_of(found), raw)


def stated(path: str, *, codes: bool = False) -> Stated:
    """A rule for what elements name."""
    return Stated(ElementRule(path), codes)


_PROVIDER = stated("itemMeta/provider")
_CREDIT = (element("contentMeta/creditline"), stated("contentMeta/infoSource"))


def _agency(page: Page) -> Iterator[Evidence]:
    """Whose item it is: the provider's name, where that is no host or address, else who is to be credited."""
    for found in _PROVIDER(page):
        if "." not in found.raw and ":" not in found.raw:
            yield found
    yield from _credit(page)


def _credit(page: Page) -> Iterator[Evidence]:
    """Who is to be credited, without the dash that divides the line from what it is printed before."""
    for rule in _CREDIT:
        for found in rule(page):
            if name := found.raw.strip(" -–—/"):
                yield attrs.evolve(found, raw=name)


@attrs.frozen(kw_only=True)
class NewsmlG2Handler(XmlHandler):
    """NewsML-G2's own: renditions, classes of items, what elements name in several ways."""

    def claims(self, document: Document) -> bool:
        """Whether the item is an article: it has a headline or text, and is no picture, sound or video."""
        item = document.data
        kinds = {_last(code) for rule in _CLASS for element in rule.elements(item) for code in _codes(element)}
        if not kinds.isdisjoint(_NO_ARTICLE):
            return False
        return any(words_in(found).strip() for found in _HEADLINE.elements(item)) or _words(item)

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The article in the first rendition that has words, in the item's language if it is in several."""
        item = document.data
        for rule in _RENDITIONS:
            for holder in in_language(rule.elements(item), item):
                if _last(holder.get("rendition") or "") in _NO_TEXT or not _is_text(holder):
                    continue
                if "base64" in (holder.get("encoding") or "").lower():
                    body: etree._Element | str | None = text_in_base64(holder.text or "")
                else:
                    inner = next((found for path in _INNER if (found := path.elements(holder))), [holder])
                    body = body_of(inner[0])
                if body is not None:
                    return (body,)
        return ()

    def beside(self, document: Document) -> tuple[etree._Element, ...]:
        """What stands beside the article: NITF's `body.end`, further texts of a rendition."""
        return (*XmlHandler.beside(self, document), *_TT_TEXT.elements(document.data)[1:])

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures that the item refers to."""
        return tuple(picture.image for picture in page.once(_pictures))

    def read_item(self, page: Page, hints: Hints) -> Management:
        """How the item is to be handled, and where it says which pictures it has."""
        managed = XmlHandler.read_item(self, page, hints)
        told = tuple(evidence for picture in page.once(_pictures) for evidence in picture.evidence)
        return attrs.evolve(managed, origins=(*managed.origins, Origin("images", told))) if told else managed

    def read_subjects(self, page: Page) -> tuple[Subject, ...]:
        """The subjects: the code of each, and its name in the item's language."""
        item = page.document.data
        found = []
        for one in _SUBJECTS.elements(item):
            code = next((value for name in ("qcode", "uri", "literal") if (value := one.get(name))), None)
            name = next((words_in(name).strip() for name in in_language(_NAMES.elements(one), item)), None)
            scheme = code.partition(":")[0] if code and ":" in code and one.get("qcode") else None
            if code or name:
                found.append(Subject(code=code, name=name or None, scheme=scheme))
        return tuple(dict.fromkeys(found))

    def read_body(self, page: Page, hints: Hints, known: Known) -> Reading[Body]:
        """The article's blocks; signals of an update or a correction are notices too."""
        reading = XmlHandler.read_body(self, page, hints, known)
        told = []
        for signal in _SIGNALS.elements(page.document.data):
            code = signal.get("qcode") or signal.get("uri") or ""
            if (kind := _SIGNALLED.get(_last(code))) is not None:
                text = next((words_in(name).strip() for name in _NAMES.elements(signal)), "")
                told.append(Notice(kind, text or code))
        if not told:
            return reading
        return attrs.evolve(reading, value=attrs.evolve(reading.value, notices=(*reading.value.notices, *told)))


def _pictures(page: Page) -> tuple[RemotePicture, ...]:
    return remote_pictures(page.document.data)


def _codes(found: etree._Element) -> Iterator[str]:
    for name in ("qcode", "uri"):
        if value := found.get(name):
            yield value


def _is_text(holder: etree._Element) -> bool:
    """Whether a rendition is text by what it says of its content, if it says anything."""
    kind = (attribute_of(holder, "contenttype") or "").lower()
    return not kind.startswith(("image/", "video/", "audio/")) and "json" not in kind and "css" not in kind


NEWSML_G2 = NewsmlG2Handler(
    name="newsml-g2",
    signs=NEWSML_G2_SIGNS,
    items=("newsItem", "packageItem"),
    names={"ort": "p"},
    boxes=("contentSet/inlineXML/nitf/body/body.end",),
    headline=(
        element("contentMeta/headline[!@role]"),
        element("contentMeta/headline[@role~'main']"),
        element("contentMeta/headline"),
        element("contentSet/inlineXML/nitf/body/body.head/hedline/hl1"),
        element("itemMeta/title"),
    ),
    kicker=(
        element("contentMeta/headline[@role~'kicker']"),
        element("contentMeta/headline[@role~'overline']"),
        element("contentMeta/headline[@role~'vignette']"),
    ),
    dek=(
        element("contentMeta/headline[@role~'sub']"),
        element("contentMeta/description[@role~'summary']"),
        element("contentMeta/description[@role~'abstract']"),
        element("contentMeta/description[@role~'lead']"),
        element("contentMeta/description[!@role]"),
        element("contentSet/inlineXML/nitf/body/body.head/abstract"),
        element("contentSet/inlineXML/nitf/body/body.head/hedline/hl2"),
    ),
    byline=(
        element("contentMeta/by"),
        element("contentSet/inlineXML/nitf/body/body.head/byline", but=("byttl",)),
        element("contentSet/inlineXML/BODY/TEXT/BYLINE"),
        stated("contentMeta/creator"),
        element("contentSet/inlineXML/nitf/body/body.head/byline/byttl"),
    ),
    byline_title=(element("contentSet/inlineXML/nitf/body/body.head/byline/byttl"),),
    date=(
        element("itemMeta/firstCreated"),
        element("contentMeta/contentCreated"),
        element("itemMeta/versionCreated"),
        element("../../header/sent"),
    ),
    modified=(element("itemMeta/versionCreated"), element("contentMeta/contentModified")),
    dateline=(
        element("contentMeta/dateline"),
        element("contentSet/inlineXML/nitf/body/body.head/dateline/location"),
        element("contentSet/inlineXML/nitf/body/body.head/dateline"),
        _tt_dateline,
    ),
    language=(
        element("contentMeta/language/@tag"),
        element("contentSet/inlineXML/@xml:lang"),
        element("contentSet/inlineData/@xml:lang"),
        element("@xml:lang"),
    ),
    outlet=(_agency,),
    topics=(element("contentMeta/keyword"),),
    id=(element("@guid"),),
    version=(element("@version"),),
    status=(
        element("itemMeta/pubStatus/@qcode"),
        element("itemMeta/pubStatus/@uri"),
        element("itemMeta/pubStatus/name"),
    ),
    urgency=(element("contentMeta/urgency"), element("../../header/priority")),
    slug=(element("contentMeta/slugline"),),
    embargo=(element("itemMeta/embargoed"),),
    credit=(_credit, stated("rightsInfo/copyrightHolder")),
    provider=(stated("itemMeta/provider", codes=True), element("../../header/sender")),
    copyright=(element("rightsInfo/copyrightNotice"), stated("rightsInfo/copyrightHolder")),
    usage_terms=(element("rightsInfo/usageTerms"),),
    note=(element("itemMeta/edNote"),),
)
