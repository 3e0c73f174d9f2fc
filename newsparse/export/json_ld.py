"""An article as schema.org's `NewsArticle`, in JSON-LD.

Types and properties are those of schema.org; `docs/export.md` lists which attribute becomes which. Everybody who is quoted
stands once in `mentions`, every report and document that is drawn on once in `citation`, and the rest refers to them by `@id`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsparse.export.addresses import address
from newsparse.export.dates import written
from newsparse.model.article import Article
from newsparse.model.attribution import Citation, Quote, Source
from newsparse.model.content import Image, Notice
from newsparse.model.fields import Author
from newsparse.model.item import Item, Subject
from newsparse.model.kinds import AuthorKind, NoticeKind, QuoteKind, SourceKind

_AUTHORS = {
    AuthorKind.PERSON: "Person",
    AuthorKind.DESK: "Organization",
    AuthorKind.OUTLET: "NewsMediaOrganization",
}
#: Who may be a speaker: a document is none, it is a work.
_SPEAKERS = {
    SourceKind.PERSON: "Person",
    SourceKind.UNNAMED: "Person",
    SourceKind.ORGANIZATION: "Organization",
    SourceKind.GROUP: "Organization",
    SourceKind.OUTLET: "NewsMediaOrganization",
}
#: Sources whose words stand in something that they published.
_WORKS = frozenset((SourceKind.OUTLET, SourceKind.DOCUMENT))
_CORRECTIONS = frozenset((NoticeKind.CORRECTION, NoticeKind.CLARIFICATION, NoticeKind.RETRACTION))

_Node = dict[str, Any]


def to_json_ld(article: Article) -> dict[str, Any]:
    """The article as a `NewsArticle` with its `@context`, ready for `json.dumps`; what the article does not say is left out.

    Words in quotation marks are `Quotation`s, what is reported in other words is a `Claim`: it is nobody's wording. Both are in
    `hasPart`. `citation` holds every report and document that is cited, `isBasedOn` those that the article itself
    cites and takes statements from; a `Quotation` from one of them has its own `isBasedOn`.
    """
    item, headline = article.item or Item(), article.headline
    names = _Names(address(article.url))
    works = _works(article, names)
    return {
        "@context": "https://schema.org",
        **_told(
            {
                "@type": "NewsArticle",
                "url": address(article.url),
                "mainEntityOfPage": address(article.url),
                "identifier": item.id,
                "version": item.version,
                "creativeWorkStatus": item.status.value if item.status else None,
                "headline": headline.text if headline else None,
                "description": headline.dek if headline else None,
                "author": [_author(author) for author in article.byline.authors] if article.byline else None,
                "sourceOrganization": [_named("Organization", name) for name in article.byline.agencies]
                if article.byline
                else None,
                "datePublished": written(article.date),
                "dateModified": written(article.modified),
                "dateline": article.dateline.text if article.dateline else None,
                "articleSection": article.section,
                "keywords": list(article.topics),
                "inLanguage": article.language,
                "isAccessibleForFree": None if article.paywalled is None else not article.paywalled,
                "publisher": _named("NewsMediaOrganization", article.outlet),
                "provider": _named("Organization", item.provider),
                "creditText": item.credit,
                "copyrightNotice": item.copyright,
                "usageInfo": _told({"@type": "CreativeWork", "text": item.usage_terms}) if item.usage_terms else None,
                "alternateName": item.slug,
                "about": [_subject(subject) for subject in item.subjects],
                "image": [_image(image) for image in article.images if address(image.url) or image.caption],
                "correction": [_correction(notice) for notice in article.notices if notice.kind in _CORRECTIONS],
                "articleBody": article.text,
                "mentions": [_speaker(s, names) for s in article.sources if s.kind is not SourceKind.DOCUMENT],
                "citation": [work.node for work in works.all],
                "isBasedOn": [names.of(work.key) for work in works.roots],
                "hasPart": [_quotation(quote, names, works) for quote in article.quotes],
            }
        ),
    }


class _Names(NamedTuple):
    """What the parts of an article are called: fragments of its address, or without one names that hold within it."""

    url: str | None

    def of(self, key: str) -> _Node:
        """The reference to what has a key."""
        base = self.url.partition("#")[0] + "#" if self.url else "_:"
        return {"@id": f"{base}{key}"}


class _Work(NamedTuple):
    """A report or a document that is cited."""

    key: str
    node: _Node


class _Works(NamedTuple):
    """The works that an article cites."""

    all: tuple[_Work, ...]
    roots: tuple[_Work, ...]
    """Those that the article itself takes statements from."""
    by_quote: dict[str, str]
    """The key of the work that a quotation is from."""


def _works(article: Article, names: _Names) -> _Works:
    """The works of the citation tree, each report that the tree tells apart; a document once."""
    found: dict[str, _Work] = {}
    roots: dict[str, _Work] = {}
    by_quote: dict[str, str] = {}
    waiting: list[tuple[Citation, _Work | None]] = [(citation, None) for citation in reversed(article.citations)]
    while waiting:  # no recursion: a chain may be of any depth
        citation, within = waiting.pop()
        source, around = citation.source, within
        if source.kind in _WORKS:
            key = source.key if source.kind is SourceKind.DOCUMENT else f"report-{source.key}"
            if within is not None and source.kind is SourceKind.OUTLET:
                key = f"{within.key}-{source.key}"
            around = found.get(key)
            if around is None:
                around = found[key] = _Work(key, _work(citation, key, names))
            if within is None and (citation.quotes or citation.citations):
                roots.setdefault(key, around)
            if within is not None:
                based = within.node.setdefault("isBasedOn", [])
                if (own := names.of(key)) not in based:
                    based.append(own)
        if around is not None:
            by_quote.update({quote.key: around.key for quote in citation.quotes})
        waiting += [(inner, around) for inner in reversed(citation.citations)]
    return _Works(tuple(found.values()), tuple(roots.values()), by_quote)


def _work(citation: Citation, key: str, names: _Names) -> _Node:
    source = citation.source
    document = source.kind is SourceKind.DOCUMENT
    return _told(
        {
            "@type": "CreativeWork",
            **names.of(key),
            "name": source.name if document else None,
            "url": address(citation.link) or address(source.url),
            "publisher": None if document else names.of(source.key),
            "datePublished": written(citation.when),
        }
    )


def _quotation(quote: Quote, names: _Names, works: _Works) -> _Node:
    verbatim = quote.kind is not QuoteKind.INDIRECT
    speaker = names.of(quote.speaker.key) if quote.speaker and quote.speaker.kind in _SPEAKERS else None
    work = works.by_quote.get(quote.key)
    return _told(
        {
            "@type": "Quotation" if verbatim else "Claim",
            **names.of(quote.key),
            "text": quote.text,
            "spokenByCharacter" if verbatim else "creator": speaker,
            "dateCreated": written(quote.when),
            "isBasedOn": names.of(work) if work else None,
            "hasPart": [names.of(inner.key) for inner in quote.inner],
        }
    )


def _speaker(source: Source, names: _Names) -> _Node:
    kind = _SPEAKERS[source.kind]
    person = kind == "Person"
    anonymity = source.anonymity
    withheld = None
    if anonymity is not None:
        reason = anonymity.reason
        withheld = f"not named: {reason.text}" if reason else "not named"
    return _told(
        {
            "@type": kind,
            **names.of(source.key),
            "name": source.name,
            "jobTitle": source.role if person else None,
            "affiliation" if person else "memberOf": _named("Organization", source.affiliation),
            "disambiguatingDescription": withheld,
            "url": address(source.url),
        }
    )


def _author(author: Author) -> _Node:
    person = author.kind is AuthorKind.PERSON
    return _told(
        {
            "@type": _AUTHORS[author.kind],
            "name": author.name,
            "jobTitle": author.role if person else None,
            "affiliation" if person else "memberOf": _named("Organization", author.affiliation),
            "email": author.email,
            "url": address(author.url),
            "workLocation" if person else "location": _named("Place", author.location),
        }
    )


def _image(image: Image) -> _Node:
    return _told(
        {
            "@type": "ImageObject",
            "contentUrl": address(image.url),
            "caption": image.caption,
            "creditText": image.credit,
            "description": image.alt,
        }
    )


def _correction(notice: Notice) -> _Node:
    day = written(notice.date)
    return _told({"@type": "CorrectionComment", "text": notice.text, "datePublished": day})


def _subject(subject: Subject) -> _Node:
    return _told(
        {
            "@type": "DefinedTerm",
            "termCode": subject.code,
            "name": subject.name,
            "inDefinedTermSet": _named("DefinedTermSet", subject.scheme),
        }
    )


def _named(kind: str, name: str | None) -> _Node | None:
    return {"@type": kind, "name": name} if name else None


def _told(node: _Node) -> _Node:
    """A node without what is absent."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}
