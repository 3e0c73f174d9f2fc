"""A quotation as it stands in the text, before anyone knows who its speaker is: what finding hands to resolving."""

from __future__ import annotations

import enum

import attrs

from newsparse.model.kinds import Attitude, QuoteKind
from newsparse.model.span import Span


class Relation(enum.StrEnum):
    """How words around an utterance bring in a further source."""

    TOLD = "told"
    """The speaker spoke to it: "told Air Force Times", "in an interview with Le Monde"."""
    CITED_BY = "cited-by"
    """It relays the speaker: "according to the Post, citing two officials", "was quoted by Tass as saying"."""
    SEEN_BY = "seen-by"
    """It has the document: "a memo seen by Reuters"."""


@attrs.frozen
class Via:
    """Another noun phrase that stands between the article and the speaker."""

    relation: Relation
    mention: Span
    """Its words, as they stand."""
    cue: Span | None = None
    """The words that bring it in: "told", "citing"."""


#: Between a description and the name behind it: a comma and an article.
_COMMA = len(", the ")


@attrs.frozen(kw_only=True)
class Utterance:
    """One attribution as it stands in the text."""

    kind: QuoteKind
    parts: tuple[Span, ...]
    """The content, without outer quotation marks and without a leading "that"."""
    cue: Span | None = None
    mention: Span | None = None
    """The noun phrase that names the speaker, as it stands; `None` where the sentence names nobody."""
    via: tuple[Via, ...] = ()
    """Outlets and others that the statement came through, outermost first."""
    frame: tuple[int, int] = (0, 0)
    """Offsets of the sentences that content and cue stand in; its date stands there, outside the content."""
    paragraph: int = 0
    """Index of the paragraph that it begins in."""
    attitude: Attitude | None = None
    continues: bool = False
    """A quoted paragraph or sentence without a cue of its own: its speaker is that of the utterance before it."""
    carried: Span | None = None
    """Of one that continues, the words that name its speaker in the frame that it goes on from."""
    answers: bool = False
    """Whether a page sets it apart as the answer of whom it asks, and nobody else's."""

    def begins_behind(self, span: Span) -> bool:
        """Whether the words begin with the name behind whom an outlet cites: 'Selon DPA, qui cite un proche, [Ilse Roe a ri]'."""
        cited = any(via.relation is Relation.CITED_BY for via in self.via)
        return cited and 0 < self.parts[0].start - span.end <= _COMMA

    def comes_through_behind(self, span: Span) -> bool:
        """Whether the name behind a description is that of whom the words came through: 'Citing an officer, [Al Jazeera] reported'."""
        return any(0 < via.mention.start - span.end <= _COMMA for via in self.via)
