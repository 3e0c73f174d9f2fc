"""What a page leaves open or contradicts, said without raising."""

from __future__ import annotations

import enum

import attrs

from newsparse.model.kinds import Severity
from newsparse.model.span import Evidence


class IssueCode(enum.StrEnum):
    """Every sort of trouble that an article can carry; `ISSUES` says what each means."""

    BAD_BYTES = "bad-bytes"
    CHARSET_CONTRADICTED = "charset-contradicted"
    CHARSET_GUESSED = "charset-guessed"
    TREE_TOO_DEEP = "tree-too-deep"
    INPUT_TRUNCATED = "input-truncated"
    JSON_LD_UNREADABLE = "json-ld-unreadable"
    HEADLINE_MISSING = "headline-missing"
    HEADLINE_DISPUTED = "headline-disputed"
    BYLINE_MISSING = "byline-missing"
    BYLINE_REFUSED = "byline-refused"
    BYLINE_DISPUTED = "byline-disputed"
    DATE_MISSING = "date-missing"
    DATE_REFUSED = "date-refused"
    DATE_AMBIGUOUS = "date-ambiguous"
    DATE_DISPUTED = "date-disputed"
    DATE_IN_FUTURE = "date-in-future"
    BODY_MISSING = "body-missing"
    BODY_SHORT = "body-short"
    PAYWALLED = "paywalled"
    LANGUAGE_DISPUTED = "language-disputed"
    MARK_UNCLOSED = "mark-unclosed"
    MARK_UNOPENED = "mark-unopened"
    MARK_MISMATCHED = "mark-mismatched"
    MARK_DOUBLED = "mark-doubled"
    SPEAKER_UNKNOWN = "speaker-unknown"
    SPEAKER_AMBIGUOUS = "speaker-ambiguous"
    LINK_CONTRADICTS = "link-contradicts"
    LIMIT_REACHED = "limit-reached"
    MARKUP_REPAIRED = "markup-repaired"


#: What each code means and how much it weighs. `docs/issues.md` shows this table.
ISSUES: dict[IssueCode, tuple[Severity, str]] = {
    IssueCode.BAD_BYTES: (
        Severity.WARNING,
        "Some bytes are no characters in the page's encoding; they read as U+FFFD.",
    ),
    IssueCode.CHARSET_CONTRADICTED: (Severity.INFO, "The declared charset is not the one that the bytes are in."),
    IssueCode.CHARSET_GUESSED: (
        Severity.WARNING,
        "No charset is declared, and the text looks like none in windows-1252, as which it was read; say which with encoding=.",
    ),
    IssueCode.TREE_TOO_DEEP: (
        Severity.WARNING,
        "Elements are nested deeper than the parser follows; text may be lost.",
    ),
    IssueCode.INPUT_TRUNCATED: (Severity.WARNING, "The input ends in the middle of something."),
    IssueCode.JSON_LD_UNREADABLE: (Severity.INFO, "A JSON-LD block is no JSON, even after the usual repairs."),
    IssueCode.HEADLINE_MISSING: (Severity.ERROR, "No headline could be told with confidence."),
    IssueCode.HEADLINE_DISPUTED: (Severity.INFO, "Trustworthy places state different headlines."),
    IssueCode.BYLINE_MISSING: (Severity.INFO, "The page names nobody as its author."),
    IssueCode.BYLINE_REFUSED: (
        Severity.INFO,
        "What stands in the byline's place is no author: a placeholder, a section.",
    ),
    IssueCode.BYLINE_DISPUTED: (Severity.INFO, "Trustworthy places name different authors."),
    IssueCode.DATE_MISSING: (Severity.WARNING, "No date of publication could be told with confidence."),
    IssueCode.DATE_REFUSED: (Severity.WARNING, "A stated date is impossible and was not believed."),
    IssueCode.DATE_AMBIGUOUS: (Severity.WARNING, "A date reads differently by the order of day and month."),
    IssueCode.DATE_DISPUTED: (Severity.INFO, "Trustworthy places state different days of publication."),
    IssueCode.DATE_IN_FUTURE: (
        Severity.WARNING,
        "A stated date lies after the page was retrieved and was not believed.",
    ),
    IssueCode.BODY_MISSING: (Severity.ERROR, "The page holds no article text."),
    IssueCode.BODY_SHORT: (Severity.WARNING, "The article text is shorter than articles are; a part may be missing."),
    IssueCode.PAYWALLED: (Severity.WARNING, "The page says that the article continues for subscribers only."),
    IssueCode.LANGUAGE_DISPUTED: (Severity.INFO, "The declared language is not the one that the text is in."),
    IssueCode.MARK_UNCLOSED: (
        Severity.INFO,
        "A quotation mark opens and none closes; the quotation ends where the voice changes.",
    ),
    IssueCode.MARK_UNOPENED: (Severity.INFO, "A quotation mark closes and none opens."),
    IssueCode.MARK_MISMATCHED: (Severity.INFO, "A quotation closes with a mark of another kind than it opens with."),
    IssueCode.MARK_DOUBLED: (Severity.INFO, "A quotation mark is typed twice."),
    IssueCode.SPEAKER_UNKNOWN: (Severity.INFO, "A quotation names nobody, and the text around it does not tell."),
    IssueCode.SPEAKER_AMBIGUOUS: (Severity.INFO, "Two or more sources may have said a quotation; none was chosen."),
    IssueCode.LINK_CONTRADICTS: (Severity.INFO, "A link's words name one outlet and its address another."),
    IssueCode.LIMIT_REACHED: (Severity.WARNING, "A limit was reached; what lies beyond it was left out."),
    IssueCode.MARKUP_REPAIRED: (Severity.WARNING, "The XML or JSON is not well-formed and was read all the same."),
}


@attrs.frozen
class Issue:
    """One thing that the page leaves open or contradicts."""

    code: IssueCode = attrs.field(converter=IssueCode)
    """What sort of trouble; stable, for programs."""
    severity: Severity = attrs.field(converter=Severity)
    """How much it weighs."""
    field: str | None
    """The attribute of `Article` that it concerns, if one."""
    message: str
    """What is the matter with this page, for people."""
    evidence: tuple[Evidence, ...] = ()
    """The places that it was seen at."""

    @classmethod
    def of(cls, code: IssueCode, field: str | None, message: str | None = None, *evidence: Evidence) -> Issue:
        """The issue with the severity that `ISSUES` gives its code, and the table's wording if none is given."""
        severity, meaning = ISSUES[code]
        return cls(code, severity, field, message or meaning, evidence)
