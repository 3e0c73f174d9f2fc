"""The kinds that values of the model come in; each is a string, so it prints, compares and serialises as one."""

from __future__ import annotations

import enum


class EvidenceSource(enum.StrEnum):
    """Where on a page, or outside it, a value was stated."""

    JSON_LD = "json-ld"
    OPEN_GRAPH = "open-graph"
    META = "meta"
    MICRODATA = "microdata"
    RDFA = "rdfa"
    DATA = "data"
    """Other JSON inside the page, such as `__NEXT_DATA__`."""
    MARKUP = "markup"
    TITLE = "title"
    TEXT = "text"
    URL = "url"
    FORMAT = "format"
    """An element or header of an industry format."""
    CALLER = "caller"
    """Said by whoever called `parse_article`."""


class Precision(enum.StrEnum):
    """How much of a `NewsDate` is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class AuthorKind(enum.StrEnum):
    """What signs an article."""

    PERSON = "person"
    DESK = "desk"
    OUTLET = "outlet"


class BlockKind(enum.StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    BLOCKQUOTE = "blockquote"
    PULLQUOTE = "pullquote"
    EMBED = "embed"
    QUESTION = "question"
    ANSWER = "answer"
    TABLE = "table"
    PREFORMATTED = "preformatted"


class FurnitureKind(enum.StrEnum):
    """What a piece of the page outside the body is."""

    HEADLINE = "headline"
    KICKER = "kicker"
    DEK = "dek"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    CREDIT = "credit"
    NOTICE = "notice"
    TEASER = "teaser"
    ADVERT = "advert"
    SHARE = "share"
    NAVIGATION = "navigation"
    NEWSLETTER = "newsletter"
    PAYWALL = "paywall"
    AUTHOR_BOX = "author-box"
    COMMENT = "comment"
    TOPICS = "topics"
    WIRE = "wire"
    """Slugs, take numbers, sign-offs and other lines of wire copy."""
    BOILERPLATE = "boilerplate"


class NoticeKind(enum.StrEnum):
    """What the outlet says about its own article."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    EDITORS_NOTE = "editors-note"
    UPDATE = "update"
    RETRACTION = "retraction"
    EMBARGO = "embargo"


class ItemStatus(enum.StrEnum):
    """Whether a news item may be published."""

    USABLE = "usable"
    WITHHELD = "withheld"
    """Not to be published for now, or not before its embargo ends."""
    CANCELLED = "cancelled"
    """Never to be published, and to be removed where it was."""


class QuoteKind(enum.StrEnum):
    """How the words of a quotation stand in the text."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    BLOCK = "block"


class Attitude(enum.StrEnum):
    """What is attributed when it is not a statement; `Quote.attitude` is `None` for statements."""

    BELIEF = "belief"
    INTENTION = "intention"
    REFUSAL = "refusal"
    PERCEPTION = "perception"
    STANCE = "stance"
    DECREE = "decree"


class SourceKind(enum.StrEnum):
    """What a source is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    OUTLET = "outlet"
    DOCUMENT = "document"
    GROUP = "group"
    UNNAMED = "unnamed"


class Severity(enum.StrEnum):
    """How much an `Issue` weighs; `strict=True` raises on errors."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
