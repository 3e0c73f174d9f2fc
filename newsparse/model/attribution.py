"""Who said what, on whose word."""

from __future__ import annotations

import attrs

from newsparse.model.date import NewsDate
from newsparse.model.kinds import Attitude, QuoteKind, SourceKind
from newsparse.model.span import Span, key_of, keys_of


@attrs.frozen
class Anonymity:
    """That a source is not named, and why."""

    descriptor: str
    """What the text calls the source: "a senior Iraqi diplomat"."""
    reason: Span | None = None
    """Why, in the words of the text: "asked to speak on condition of anonymity"."""
    count: int | None = None
    """How many there are, where the text counts them: 2 for "two officials"."""


@attrs.frozen(kw_only=True)
class Source:
    """Somebody or something that is cited."""

    key: str
    """Its identity within the article, stable from one parse to the next."""
    name: str
    """The fullest name or descriptor in the article, without an article before it."""
    kind: SourceKind = attrs.field(converter=SourceKind)
    """A person, an organization, an outlet ..."""
    role: str | None = None
    """Title, office or occupation, as the text gives it."""
    affiliation: str | None = None
    """The organization that the text puts it with."""
    mentions: tuple[Span, ...] = ()
    """Every place that refers to it, pronouns included, in order."""
    anonymity: Anonymity | None = None
    """Set where the text withholds the identity."""
    url: str | None = None
    """The link to the report, document or post that is cited."""


@attrs.frozen(kw_only=True)
class Quote:
    """Words, or the content of words, that the article attributes to a source."""

    key: str
    """Its identity within the article, stable from one parse to the next."""
    kind: QuoteKind = attrs.field(converter=QuoteKind)
    """Direct, mixed, indirect or block."""
    parts: tuple[Span, ...]
    """The content without its outer quotation marks; several where it is interrupted ("A," she said, "B.")."""
    speaker: Source | None = attrs.field(default=None, eq=key_of)
    """Whose words they are; `None` where the text leaves it open."""
    mention: Span | None = None
    """The words that name the speaker here: "he"; where quoted words go on without a cue, or German speech by its mood, those before them."""
    cue: Span | None = None
    """The words that report: "said", "according to"."""
    when: NewsDate | None = None
    """The day of the statement, where the text dates it."""
    chain: tuple[Source, ...] = attrs.field(default=(), eq=keys_of)
    """From the outermost cited source to the speaker."""
    inner: tuple[Quote, ...] = attrs.field(default=(), eq=keys_of)
    """The quotations inside it."""
    attitude: Attitude | None = attrs.field(default=None, converter=attrs.converters.optional(Attitude))
    """What is attributed where it is no statement: a belief, an intention ..."""

    @property
    def text(self) -> str:
        """The content, its parts joined by a space."""
        return " ".join(part.text for part in self.parts)


@attrs.frozen(kw_only=True)
class Citation:
    """A node of the citation tree: one path of sources, from the article inwards."""

    source: Source = attrs.field(eq=key_of)
    """Who or what is cited."""
    span: Span
    """The first words that name it on this path."""
    cue: Span | None = None
    """The first words that report it."""
    link: str | None = None
    """The address of what is cited, where the text links to it."""
    when: NewsDate | None = None
    """The day of the first dated statement."""
    quotes: tuple[Quote, ...] = attrs.field(default=(), eq=keys_of)
    """What it says, in page order."""
    citations: tuple[Citation, ...] = ()
    """Whom it cites in turn."""
