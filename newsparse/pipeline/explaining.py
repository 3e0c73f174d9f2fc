"""What was weighed for each field, as `explain()` shows it."""

from __future__ import annotations

from newsparse.model.article import Article, Origin
from newsparse.model.explanation import Candidate, FieldExplanation
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.pipeline.readings import Readings


def explain_fields(readings: Readings, article: Article) -> tuple[FieldExplanation, ...]:
    """What was weighed for each field."""
    return (
        FieldExplanation("headline", readings.headline.candidates),
        FieldExplanation("byline", readings.byline.candidates or _as_read("byline", article)),
        FieldExplanation("date", readings.dates.candidates or _as_read("date", article)),
        FieldExplanation("modified", _as_read("modified", article)),
        FieldExplanation("text", readings.body.candidates or _of_blocks(article)),
        *(FieldExplanation(origin.field, _as_candidates(origin)) for origin in article.origins),
    )


def _as_read(field: str, article: Article) -> tuple[Candidate, ...]:
    """The places of a value for which nothing else was weighed."""
    return _as_candidates(Origin(field, article.evidence_of(field)))


def _of_blocks(article: Article) -> tuple[Candidate, ...]:
    """The text as `explain()` shows it: no place states all of it."""
    if not article.blocks:
        return ()
    first, count = article.blocks[0].span.text, len(article.blocks)
    evidence = Evidence(EvidenceSource.TEXT, "1 block" if count == 1 else f"{count} blocks", first)
    return (Candidate(first, evidence, True, "each block was told from furniture by itself"),)


def _as_candidates(origin: Origin) -> tuple[Candidate, ...]:
    """The places of a plain value as `explain()` shows them."""
    return tuple(
        Candidate(evidence.raw, evidence, i == 0, "first in the order of precedence" if i == 0 else "comes later in it")
        for i, evidence in enumerate(origin.evidence)
    )
