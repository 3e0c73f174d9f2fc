"""From what was read to the article."""

from __future__ import annotations

from newsparse.fields.assembly import assemble
from newsparse.fields.dateline import read_dateline
from newsparse.lexicon.languages import guess_language
from newsparse.model.article import Article, Origin
from newsparse.model.errors import NotAnArticle
from newsparse.model.issue import Issue
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.pipeline.readings import Readings


def article_of(handler: str, found: tuple[Issue, ...], readings: Readings) -> Article:
    """The article without its attribution; raises `NotAnArticle` where there is nothing to read."""
    identity, managed, body = readings.identity, readings.managed, readings.body.value
    headline, published = readings.headline.value, readings.published
    text, blocks, links = assemble(body)
    if not text and headline is None:
        raise NotAnArticle("the input has neither a headline nor any article text")
    language = identity.language or guess_language(text)
    day = published.day if published else None
    written = read_dateline(blocks[0].span.text, language=language, published=day) if blocks else None
    results = (readings.headline, readings.byline, readings.dates, readings.body)
    return Article(
        headline=headline,
        byline=readings.byline.value,
        date=published,
        modified=readings.dates.value.modified,
        dateline=managed.dateline
        if managed.item is not None and managed.dateline is not None
        else written or managed.dateline or managed.located,
        text=text,
        blocks=blocks,
        furniture=body.furniture,
        images=body.images,
        links=links,
        notices=body.notices,
        outlet=identity.outlet,
        url=identity.url,
        language=language,
        section=identity.section,
        topics=identity.topics,
        paywalled=identity.paywalled if identity.paywalled is not None else body.paywalled,
        item=managed.item,
        handler=handler,
        origins=(*_origins(identity.origins, language, identity.language), *managed.origins),
        issues=(*found, *identity.issues, *managed.issues, *(issue for result in results for issue in result.issues)),
    )


def _origins(origins: tuple[Origin, ...], language: str | None, stated: str | None) -> tuple[Origin, ...]:
    """Where the plain values were found; a language that nobody states is told from the text."""
    if language is None or stated is not None:
        return origins
    return (*origins, Origin("language", (Evidence(EvidenceSource.TEXT, "the body's words", language),)))
