"""An article as ninjs 3, the IPTC's news in JSON.

Property names and their meaning are those of the ninjs 3.0 JSON Schema. What ninjs has no place for, who is quoted on whose
word, is in one property of its own, `newsparse`, in the shape of newsparse's own records.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from newsparse.export.addresses import address
from newsparse.export.dates import written
from newsparse.export.html import body_html
from newsparse.lexicon.bylines import parse_byline
from newsparse.model.article import Article
from newsparse.model.fields import Byline
from newsparse.model.item import Item
from newsparse.model.kinds import AuthorKind, ItemStatus, NoticeKind, SourceKind

#: Where the IPTC publishes the schema.
SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"

#: The property that holds what ninjs itself has no place for.
EXTENSION = "newsparse"
_EXTENDED = ("schema", "sources", "quotes", "citations")

_STATUS = {ItemStatus.USABLE: "usable", ItemStatus.WITHHELD: "withheld", ItemStatus.CANCELLED: "canceled"}
_ORGANISATIONS = frozenset((SourceKind.ORGANIZATION, SourceKind.OUTLET))


def to_ninjs(article: Article, *, extension: bool = True) -> dict[str, Any]:
    """The article as a ninjs 3.0 item, ready for `json.dumps`; what the article does not say is left out.

    With `extension` the item has a property `newsparse` with `sources`, `quotes` and `citations` as in `Article.to_dict`;
    their spans count in the plain-text body. The IPTC's schema lets nobody add properties, so `extension=False` gives an
    item that it accepts, and an item with one names no schema. A date is no more precise than the article's: a day stays
    a day, though ninjs asks for instants.
    """
    item = article.item or Item()
    bodies = [
        {"role": "html", "contentType": "text/html", "value": body_html(article)},
        {"role": "text", "contentType": "text/plain", "value": article.text},
    ]
    headline, dateline = article.headline, article.dateline
    standard = {"name": "ninjs", "version": "3.0", "schema": SCHEMA}
    if extension:
        del standard["schema"]
    stated: dict[str, Any] = {
        "uri": ninjs_uri(article),
        "type": "text",
        "representationType": "full",
        "standard": standard,
        "version": item.version,
        "firstCreated": written(article.date),
        "versionCreated": written(article.modified),
        "embargoedUntil": written(item.embargo),
        "pubStatus": _STATUS[item.status] if item.status else None,
        "urgency": item.urgency,
        "copyrightNotice": item.copyright,
        "usageTerms": item.usage_terms,
        "edNote": "\n".join(n.text for n in article.notices if n.kind is NoticeKind.EDITORS_NOTE),
        "language": article.language,
        "headlines": [
            {"role": role, "contentType": "text/plain", "value": text}
            for role, text in (("main", headline.text), ("kicker", headline.kicker))
            if text
        ]
        if headline
        else [],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": headline.dek}]
        if headline and headline.dek
        else [],
        "by": _by(article.byline, article.language, article.outlet) if article.byline else None,
        "slugline": item.slug,
        "located": ", ".join(dateline.places) if dateline else None,
        "bodies": bodies if article.text else [],
        "people": [{"name": s.name, "literal": s.key} for s in article.sources if s.kind is SourceKind.PERSON],
        "organisations": [{"name": s.name, "literal": s.key} for s in article.sources if s.kind in _ORGANISATIONS],
        "subjects": list(_subjects(article, item)),
        "infoSources": list(_parties(article, item)),
        "associations": list(_pictures(article)),
        "altIds": [{"role": "id", "value": item.id}] if item.id and item.id != ninjs_uri(article) else [],
    }
    if extension:
        record = article.to_dict()
        stated[EXTENSION] = {name: record[name] for name in _EXTENDED}
    return {name: value for name, value in stated.items() if value not in (None, "", [])}


def ninjs_uri(article: Article) -> str:
    """The identifier of an article's ninjs item: its own, else its address, else one made from its words, always the same."""
    own = article.item.id if article.item else None
    if (stated := address(own) or address(article.url)) is not None:
        return stated
    words = "\n".join((own or "", article.headline.text if article.headline else "", article.text))
    return uuid.uuid5(uuid.NAMESPACE_URL, words.encode("utf-8", "backslashreplace").decode()).urn


def _by(byline: Byline, language: str | None, outlet: str | None) -> str | None:
    """The byline as it was printed where its names can be read off it again, else the names."""
    names = [author.name for author in byline.authors]
    read = [author.name for author in parse_byline(byline.text, language=language, outlet=outlet).authors]
    if read == names:
        return byline.text
    people = [author.name for author in byline.authors if author.kind is AuthorKind.PERSON]
    return ", ".join(people or names or byline.agencies) or None


def _subjects(article: Article, item: Item) -> Iterator[dict[str, str]]:
    """The subjects that the sender files it under, then its keywords."""
    for subject in item.subjects:
        key = "uri" if "//" in (address(subject.code) or "") else "literal"
        stated = {"name": subject.name, key: subject.code}
        yield {name: value for name, value in stated.items() if value}
    named = {subject.name for subject in item.subjects}
    yield from ({"name": topic, "rel": "keyword"} for topic in article.topics if topic not in named)


def _parties(article: Article, item: Item) -> Iterator[dict[str, str]]:
    """Who is to be credited, who sent it, who published it, the agencies of its byline."""
    agencies = article.byline.agencies if article.byline else ()
    stated = (
        ("source", item.credit),
        ("provider", item.provider),
        ("publisher", article.outlet),
        *(("agency", agency) for agency in agencies),
    )
    yield from ({"name": name, "role": role} for role, name in stated if name)


def _pictures(article: Article) -> Iterator[dict[str, Any]]:
    """The pictures that have an address."""
    for number, image in enumerate(article.images, 1):
        if address(image.url) is None:
            continue
        texts = (("caption", image.caption), ("alt", image.alt))
        stated = {
            "name": f"picture-{number}",
            "rel": "picture",
            "uri": image.url,
            "type": "picture",
            "by": image.credit,
            "descriptions": [
                {"role": role, "contentType": "text/plain", "value": text} for role, text in texts if text
            ],
            "renditions": [{"name": "main", "href": image.url}],
        }
        yield {name: value for name, value in stated.items() if value}
