"""The columns of articles in Parquet: a row an article, with its quotations, sources and citations nested in it.

Parquet knows no recursion, so the citation tree lies flat: each node has a number, and the number of its `parent`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.model.article import Article
from newsparse.model.attribution import Citation, Source
from newsparse.model.date import NewsDate
from newsparse.model.kinds import Precision

#: A column's type: the name of a plain one, a list of one type, or a structure of named ones.
Shape = str | list[Any] | dict[str, Any]

_PLACE: dict[str, Shape] = {"of": "string", "start": "int64", "end": "int64"}
_MENTION: dict[str, Shape] = {**_PLACE, "text": "string"}

#: Each column with its type. Dates are ISO 8601 as far as the page tells them ("2015-07"); `day` is set where it tells the day.
COLUMNS: dict[str, Shape] = {
    "file": "string",
    "url": "string",
    "outlet": "string",
    "language": "string",
    "headline": "string",
    "kicker": "string",
    "dek": "string",
    "byline": "string",
    "authors": [
        {
            "name": "string",
            "kind": "string",
            "role": "string",
            "affiliation": "string",
            "email": "string",
            "url": "string",
            "location": "string",
        }
    ],
    "agencies": ["string"],
    "date": "string",
    "day": "date",
    "date_precision": "string",
    "modified": "string",
    "dateline": "string",
    "places": ["string"],
    "section": "string",
    "topics": ["string"],
    "paywalled": "bool",
    "text": "string",
    "quotes": [
        {
            "key": "string",
            "kind": "string",
            "text": "string",
            "parts": [_PLACE],
            "speaker": "string",
            "speaker_name": "string",
            "mention": "string",
            "cue": "string",
            "when": "string",
            "chain": ["string"],
            "inner": ["string"],
            "attitude": "string",
        }
    ],
    "sources": [
        {
            "key": "string",
            "name": "string",
            "kind": "string",
            "role": "string",
            "affiliation": "string",
            "anonymous": "bool",
            "descriptor": "string",
            "reason": "string",
            "count": "int64",
            "url": "string",
            "mentions": [_MENTION],
        }
    ],
    "citations": [
        {
            "node": "int64",
            "parent": "int64",
            "source": "string",
            "source_name": "string",
            "source_kind": "string",
            "cue": "string",
            "when": "string",
            "link": "string",
            "quotes": ["string"],
        }
    ],
    "blocks": [{"kind": "string", "start": "int64", "end": "int64", "level": "int64", "when": "string"}],
    "links": [{"start": "int64", "end": "int64", "text": "string", "url": "string"}],
    "images": [
        {
            "url": "string",
            "caption": "string",
            "credit": "string",
            "alt": "string",
            "media_type": "string",
            "rendition": "string",
            "size": "int64",
        }
    ],
    "notices": [{"kind": "string", "text": "string", "date": "string"}],
    "item": {
        "id": "string",
        "version": "string",
        "status": "string",
        "urgency": "int64",
        "slug": "string",
        "embargo": "string",
        "credit": "string",
        "provider": "string",
    },
    "handler": "string",
    "issues": [{"code": "string", "severity": "string", "field": "string", "message": "string"}],
}


#: A date that is known no better has no day; `NewsDate.day` fills in the first.
_WITHOUT_DAY = (Precision.YEAR, Precision.MONTH)


def row_of(file: str, article: Article, fields: tuple[str, ...] = ()) -> dict[str, Any]:
    """The row of an article, of values that JSON has too; only the columns named, and `file`, where some are."""
    row = {"file": file, **_plain(article), **_dates(article), **_attribution(article), **_contents(article)}
    return {name: row[name] for name in COLUMNS if wanted(name, fields)}


def wanted(name: str, fields: tuple[str, ...]) -> bool:
    """Whether a column is written where those in `fields` are asked for; all are where none is."""
    return not fields or name in fields or name == "file"


def _plain(article: Article) -> dict[str, Any]:
    headline, byline, dateline, item = article.headline, article.byline, article.dateline, article.item
    return {
        "url": article.url,
        "outlet": article.outlet,
        "language": article.language,
        "headline": headline.text if headline else None,
        "kicker": headline.kicker if headline else None,
        "dek": headline.dek if headline else None,
        "byline": byline.text if byline else None,
        "authors": [_named(author, COLUMNS["authors"]) for author in byline.authors] if byline else [],
        "agencies": list(byline.agencies) if byline else [],
        "dateline": dateline.text if dateline else None,
        "places": list(dateline.places) if dateline else [],
        "section": article.section,
        "topics": list(article.topics),
        "paywalled": article.paywalled,
        "item": {**_named(item, COLUMNS["item"]), "embargo": _iso(item.embargo)} if item else None,
        "handler": article.handler,
        "issues": [_named(issue, COLUMNS["issues"]) for issue in article.issues],
    }


def _dates(article: Article) -> dict[str, Any]:
    date = article.date
    return {
        "date": _iso(date),
        "day": date.day.isoformat() if date and date.precision not in _WITHOUT_DAY else None,
        "date_precision": str(date.precision) if date else None,
        "modified": _iso(article.modified),
    }


def _contents(article: Article) -> dict[str, Any]:
    return {
        "text": article.text,
        "blocks": [
            {
                "kind": str(block.kind),
                "start": block.span.start,
                "end": block.span.end,
                "level": block.level,
                "when": _iso(block.when),
            }
            for block in article.blocks
        ],
        "links": [
            {"start": link.span.start, "end": link.span.end, "text": link.span.text, "url": link.url}
            for link in article.links
        ],
        "images": [_named(image, COLUMNS["images"]) for image in article.images],
        "notices": [{**_named(notice, COLUMNS["notices"]), "date": _iso(notice.date)} for notice in article.notices],
    }


def _attribution(article: Article) -> dict[str, Any]:
    return {
        "quotes": [
            {
                "key": quote.key,
                "kind": str(quote.kind),
                "text": quote.text,
                "parts": [_named(part, _PLACE) for part in quote.parts],
                "speaker": quote.speaker.key if quote.speaker else None,
                "speaker_name": quote.speaker.name if quote.speaker else None,
                "mention": quote.mention.text if quote.mention else None,
                "cue": quote.cue.text if quote.cue else None,
                "when": _iso(quote.when),
                "chain": [source.key for source in quote.chain],
                "inner": [inner.key for inner in quote.inner],
                "attitude": quote.attitude and str(quote.attitude),
            }
            for quote in article.quotes
        ],
        "sources": [_source(source) for source in article.sources],
        "citations": list(_flat(article)),
    }


def _source(source: Source) -> dict[str, Any]:
    anonymity = source.anonymity
    return {
        "key": source.key,
        "name": source.name,
        "kind": str(source.kind),
        "role": source.role,
        "affiliation": source.affiliation,
        "anonymous": anonymity is not None,
        "descriptor": anonymity.descriptor if anonymity else None,
        "reason": anonymity.reason.text if anonymity and anonymity.reason else None,
        "count": anonymity.count if anonymity else None,
        "url": source.url,
        "mentions": [_named(mention, _MENTION) for mention in source.mentions],
    }


def _flat(article: Article) -> Iterator[dict[str, Any]]:
    """The nodes of the citation tree, each before those below it."""
    waiting: list[tuple[int | None, Citation]] = [(None, citation) for citation in reversed(article.citations)]
    number = 0
    while waiting:
        parent, citation = waiting.pop()
        yield {
            "node": number,
            "parent": parent,
            "source": citation.source.key,
            "source_name": citation.source.name,
            "source_kind": str(citation.source.kind),
            "cue": citation.cue.text if citation.cue else None,
            "when": _iso(citation.when),
            "link": citation.link,
            "quotes": [quote.key for quote in citation.quotes],
        }
        waiting += [(number, inner) for inner in reversed(citation.citations)]
        number += 1


def _named(value: object, shape: Shape) -> dict[str, Any]:
    """The attributes of a value that its structure names, as they are."""
    structure = shape[0] if isinstance(shape, list) else shape
    return {name: getattr(value, name) for name in structure}


def _iso(date: NewsDate | None) -> str | None:
    return date.isoformat() if date else None
