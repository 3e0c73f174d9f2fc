"""ninjs, the IPTC's news in JSON, versions 1, 2 and 3, with what Superdesk adds to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import attrs

from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated_body import is_cut_beginning
from newsparse.fields.titles import plain_title
from newsparse.handlers.builtin import NINJS_SIGNS
from newsparse.handlers.json import JsonHandler, objects_of
from newsparse.handlers.key_paths import key
from newsparse.model.content import Image
from newsparse.model.fields import Headline
from newsparse.reading.document import Document
from newsparse.reading.markup_strings import has_words
from newsparse.reading.page import Page

#: Which of several bodies says most of the article's shape: by what its role, its key or its media type holds.
_RICHEST = (
    re.compile(r"xhtml"),
    re.compile(r"html"),
    re.compile(r"nitf(?<!\w\wnitf)"),  # not a sender's own, `ttnitf`
    re.compile(r"rich"),
    re.compile(r"text|plain|main|^$"),
)
_WORD = re.compile(r"\w+")
#: Body parts that are as short as this beside another are teasers of it.
_HALF = 0.5

_PICTURES = frozenset(("picture", "graphic", "image", "photo"))
#: What a rendition of a picture is called that is the picture itself.
_LARGE = ("original", "main", "hires", "baseimage", "highres", "web", "viewimage")

#: Roles of headlines and descriptions as senders name them; the standard leaves them open.
_MAIN = "main|headline|title|primary"
_DEK = "subheadline|subhead|subheading|sub|subtitle|deck|dek|secondary|extended|summary|standfirst"
_KICKER = "kicker|overline|overhead|eyebrow|pretitle|vignette"
_SUMMARY = "lead|summary|abstract|intro|text|plain|main|standfirst|dek|teaser|short|html"


class _Body(NamedTuple):
    rank: int
    text: str


@attrs.frozen(kw_only=True)
class NinjsHandler(JsonHandler):
    """Reads ninjs: version 1 has `body_*` and one `headline`, versions 2 and 3 list `bodies` and `headlines` by their roles."""

    def read_headline(self, page: Page, hints: Hints) -> Reading[Headline | None]:
        """The headline with its kicker and dek; a description that systems cut off the text's beginning is no dek."""
        reading = super().read_headline(page, hints)
        value = reading.value
        if value is None or value.dek is None or not is_cut_beginning(value.dek, page):
            return reading
        return attrs.evolve(reading, value=attrs.evolve(value, dek=None))

    def bodies(self, document: Document) -> tuple[Any, ...]:
        """The richest body: XHTML and HTML before NITF, rich text and plain text; the first, unless it is a teaser of another."""
        found = sorted(_bodies(document.data), key=lambda body: body.rank)
        if not found:
            return ()
        alike = [body.text for body in found if body.rank == found[0].rank]
        longest = max(alike, key=_count) if len(alike) > 1 else alike[0]
        if longest is alike[0]:
            return (longest,)
        return (longest if _count(alike[0]) < _count(longest) * _HALF else alike[0],)

    def images(self, page: Page) -> tuple[Image, ...]:
        """The pictures among the associated items, and those of an item that is a picture itself."""
        data = page.document.data
        pictures = (_picture(entry) for entry in (data, *(entry for _, entry in objects_of(data.get("associations")))))
        return tuple(dict.fromkeys(picture for picture in pictures if picture is not None))


def _bodies(item: Mapping[str, Any]) -> Iterator[_Body]:
    """The bodies of an item that have words."""
    for name, value in item.items():
        if name.startswith("body_") and isinstance(value, str) and has_words(value):
            yield _Body(_rank(name.removeprefix("body_")), value)
    for _, body in objects_of(item.get("bodies")):
        value = body.get("value")
        if isinstance(value, str) and has_words(value):
            kind = str(body.get("contentType") or body.get("contenttype") or "").lower()
            yield _Body(_rank(str(body.get("role") or "").lower(), kind), value)


def _rank(role: str, kind: str = "") -> int:
    """How rich a body is by its role and its media type; 0 is the richest."""
    for rank, sign in enumerate(_RICHEST):
        if sign.search(role) is not None or (kind and sign.search(kind) is not None):
            return rank
    return len(_RICHEST)


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _picture(item: Mapping[str, Any]) -> Image | None:
    """The picture that an item is, in its largest rendition; `None` for texts, sounds and films."""
    if str(item.get("type")) not in _PICTURES:
        return None
    entries = [(str(entry.get("name", key)), entry) for key, entry in objects_of(item.get("renditions"))]
    shown = [
        (_LARGE.index(name.lower()) if name.lower() in _LARGE else len(_LARGE), -_number(entry.get("width")), i)
        for i, (name, entry) in enumerate(entries)
        if isinstance(entry.get("href"), str) and "watermark" not in entry["href"].lower()
    ]
    address = entries[min(shown)[2]][1]["href"] if shown else None
    caption = _text(
        item, "description_text", "descriptions", "caption", "description_caption", "description_html", "body_text"
    )
    credit = _text(item, "creditline", "byline", "by", "source", "copyrightholder", "copyrightHolder")
    image = Image(url=address, caption=caption, credit=credit, alt=_text(item, "alt", "alttext", "altText"))
    return image if image.url or image.caption else None


def _text(item: Mapping[str, Any], *names: str) -> str | None:
    """The first text of some keys; of a list of objects, the value of the first that has one."""
    for name in names:
        value = item.get(name)
        if isinstance(value, list):
            values = (entry.get("value") for entry in value if isinstance(entry, dict))
            value = next((entry for entry in values if isinstance(entry, str)), None)
        if isinstance(value, str) and (text := plain_title(value)):
            return text
    return None


def _number(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


#: Which key states what is in the IPTC's ninjs documentation; version 3 writes the keys of version 2 in camel case.
NINJS = NinjsHandler(
    name="ninjs",
    signs=NINJS_SIGNS,
    items=("items", "_items"),
    headline=(
        key("headline"),
        key(f"headlines/*[role={_MAIN}]/value"),
        key("headlines/*[!role]/value"),
        key("headlines/*/value"),
        key("title"),
        key("name"),
    ),
    kicker=(key("kicker"), key(f"headlines/*[role={_KICKER}]/value"), key("overline")),
    dek=(
        key("headline_extended"),
        key("subheadline"),
        key(f"headlines/*[role={_DEK}]/value"),
        key("subheadlines/*/value"),
        key("abstract"),
        key("description_summary"),
        key("description_text"),
        key("description_html"),
        key(f"descriptions/*[role={_SUMMARY}]/value"),
        key("descriptions/*[!role]/value"),
    ),
    byline=(
        key("byline"),
        key("by"),
        key("bylines/*/by"),
        key("authors/*[role=author|writer|reporter|correspondent|contributor]/name"),
        key("people/*[rel=author|creator|by]/name"),
        key("authors/*/name"),
    ),
    byline_title=(key("bylines/*/title"),),
    date=(
        key("firstpublished"),
        key("firstPublished"),
        key("firstcreated"),
        key("firstCreated"),
        key("versioncreated"),
        key("versionCreated"),
    ),
    modified=(key("versioncreated"), key("versionCreated")),
    dateline=(key("dateline"),),
    located=(key("located"),),
    language=(key("language"),),
    url=(key("links/*[rel=canonical]/href"), key("uri"), key("guid")),
    section=(key("service/*/name"),),
    topics=(key("keywords/*"), key("subject/*/name"), key("subjects/*/name")),
    id=(key("guid"), key("uri")),
    version=(key("version"),),
    status=(key("pubstatus"), key("pubStatus")),
    urgency=(key("urgency"),),
    slug=(key("slugline"),),
    embargo=(key("embargoed"), key("embargoeduntil"), key("embargoedUntil")),
    credit=(
        key("creditline"),
        key("source"),
        key("infosource/*/name"),
        key("infosources/*/name"),
        key("infoSources/*/name"),
        key("provider"),
        key("copyrightholder"),
        key("copyrightHolder"),
    ),
    provider=(key("provider"),),
    copyright=(
        key("copyrightnotice"),
        key("copyrightNotice"),
        key("copyrightholder"),
        key("copyrightHolder"),
    ),
    usage_terms=(key("usageterms/*"), key("usageTerms/*")),
    note=(key("ednote"), key("edNote")),
    subjects=("subject/*", "subjects/*"),
)
