"""The quotations, sources and citations of an article or a plain text."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.attribution.attribute import attribute
from newsparse.attribution.passage import Setting
from newsparse.lexicon.languages import guess_language
from newsparse.model.article import Annotations, Article
from newsparse.model.content import Link

#: So many of the first blocks are looked through for the dek.
_LEADS = 8


def attributed(article: Article) -> Article:
    """The article with its quotations, sources and citations."""
    dateline = article.dateline
    found = attribute(
        Setting(
            text=article.text,
            blocks=article.blocks,
            links=article.links,
            headline=article.headline.text if article.headline else None,
            dek=_apart(article),
            captions=tuple((i, image.caption) for i, image in enumerate(article.images) if image.caption),
            published=article.date.day if article.date else None,
            dateline_date=dateline.date.day if dateline and dateline.date else None,
            outlet=article.outlet,
            language=article.language,
        )
    )
    headline = article.headline
    if headline is not None:
        own = tuple(quote for quote in found.quotes if any(part.of == "headline" for part in quote.parts))
        headline = attrs.evolve(headline, quotes=own)
    return attrs.evolve(
        article,
        headline=headline,
        quotes=found.quotes,
        sources=found.sources,
        citations=found.citations,
        issues=(*article.issues, *found.issues),
    )


def _apart(article: Article) -> str | None:
    """The dek, unless it is the lead of the text too: its quotations are found there, and once is enough."""
    dek = article.headline.dek if article.headline else None
    return dek if dek is None or all(block.span.text != dek for block in article.blocks[:_LEADS]) else None


def annotate_text(
    text: str,
    *,
    published: dt.date | None,
    outlet: str | None,
    language: str | None,
    links: tuple[Link, ...],
    attitudes: bool,
) -> Annotations:
    """The quotations, sources and citations of a plain text."""
    setting = Setting(
        text=text,
        links=links,
        published=published,
        outlet=outlet,
        language=language or guess_language(text),
        attitudes=attitudes,
    )
    found = attribute(setting)
    return Annotations(
        text=text, quotes=found.quotes, sources=found.sources, citations=found.citations, issues=found.issues
    )
