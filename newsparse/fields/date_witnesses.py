"""The witnesses of a date: what the page states, read, and how far each place is believed. Tables."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsparse.evidence.labels import says_published
from newsparse.evidence.statement import Statement
from newsparse.fields.date_lines import AFTER, BEFORE, LINE_WEIGHTS, split_line
from newsparse.fields.reading import Hints
from newsparse.lexicon.date_words import PUBLISHED_WORDS, is_label_of_today
from newsparse.lexicon.written_dates import WrittenDate, impossible_date, read_date
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource, Precision


class Witness(NamedTuple):
    """A statement that reads as a date, and how far it is believed."""

    statement: Statement
    date: WrittenDate
    weight: float

    @property
    def day(self) -> dt.date:
        """The day that it states, in its own zone."""
        value = self.date.value
        return value.date() if isinstance(value, dt.datetime) else value

    @property
    def moment(self) -> dt.datetime | None:
        """The moment that it states, if it states more than a day."""
        return self.date.value if isinstance(self.date.value, dt.datetime) else None

    @property
    def seen(self) -> bool:
        """Whether people see it."""
        return self.statement.source in VISIBLE


class Testimony(NamedTuple):
    """What the witnesses say of publication, and what of a change."""

    published: list[Witness]
    modified: list[Witness]


VISIBLE = (EvidenceSource.TEXT, EvidenceSource.MARKUP)

#: Types of JSON-LD and microdata nodes that are an article.
_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|Opinion|Analysis", re.IGNORECASE)
_PAGE = re.compile(r"WebPage|ItemPage|CreativeWork|Blog|^$", re.IGNORECASE)

#: How far a place is believed to state the date of publication, by the beginning of its description (see `_place`).
_RELIABILITY: tuple[tuple[str, float], ...] = (
    ("json-ld article datepublished", 9.0),
    ("json-ld article datecreated", 3.5),
    ("json-ld article uploaddate", 4.0),
    ("json-ld article datemodified", 5.9),
    ("json-ld page datepublished", 9.0),
    ("json-ld page datecreated", 3.0),
    ("json-ld page datemodified", 5.0),
    ("json-ld other uploaddate", 0.9),
    ("json-ld other", 2.5),
    ("microdata article datepublished", 7.5),
    ("microdata article", 5.0),
    ("microdata page datepublished", 8.0),
    ("microdata other uploaddate", 0.9),
    ("microdata other", 2.5),
    ("rdfa", 6.0),
    ("open-graph article:published_time", 10.0),
    ("open-graph og:updated_time", 1.0),
    ("open-graph", 6.0),
    ("meta date-only", 3.8),
    ("meta", 7.0),
    ("data", 2.0),
    ("markup time near", 6.0),
    ("markup class near", 4.4),
    ("markup told far", 2.2),
    ("markup time far", 0.6),
    ("markup class far", 0.5),
    ("url", 4.2),
    ("caller", 0.4),
)

#: What the distance from the headline, in blocks, leaves of a visible date's weight: first, last, share.
_NEARNESS = ((0, 4, 1.0), (-2, -1, 0.9), (5, 6, 0.85), (7, 9, 0.65), (10, AFTER, 0.5), (-BEFORE, -3, 0.6))

#: Names of meta elements that often hold the day of the fetch or of the last change.
_DOUBTFUL_META = re.compile(
    r"^(?:(?:date|dc[.:]date|dcterms\.date|pagedate)$|last|revised|build|expires|dc\.date\.modified)", re.IGNORECASE
)
_LONGEST = 300
#: Witnesses heavier than this are worth dateparser's time, a clock and an issue.
_HEAVY, _HEAVIEST = 4.0, 7.0
#: Dates in the markup lighter than this stand far from the headline.
_LIGHT = 1.0
#: What is left of the weight of a month, of a year before the web, of a date in the page's masthead.
_MONTH_SHARE, _OLD_SHARE, _TODAY_SHARE = 0.4, 0.15, 0.1
_FIRST_YEAR_OF_THE_WEB = 1985
#: A system that states the moment of the visit states its own clock: how near to the visit that is, and what is left of its weight.
_OF_THE_VISIT, _VISIT_SHARE = dt.timedelta(minutes=10), 0.3
#: Days that systems print where they have none: the zero of their clocks, here and in zones behind.
_PLACEHOLDERS = frozenset(((1969, 12, 31), (1970, 1, 1), (1900, 1, 1), (1899, 12, 30)))
#: A line that tells publication and change apart knows both.
_BOTH_TOLD = 1.35
#: Items of so many days are a list of other articles; what is left of their weight.
_A_LIST, _LIST_SHARE = 2, 0.3


class Court:
    """Hears statements: reads them, weighs them and keeps the issues that arise."""

    __slots__ = ("_anchor", "_hints", "_light_days", "_seen", "_today", "issues")

    def __init__(self, hints: Hints, anchor: int | None) -> None:
        self._hints = hints
        self._anchor = anchor
        self._seen: set[tuple[str, str, str]] = set()
        self._light_days: set[dt.date] = set()
        self._today: set[int] = set()
        self.issues: list[Issue] = []

    def hear(self, published: Iterable[Statement], modified: Iterable[Statement]) -> Testimony:
        """The witnesses among the statements; visible lines are divided between publication and change."""
        told: list[Witness] = []
        changed: list[Witness] = []
        for statement in published:
            visible = statement.source in VISIBLE
            parts = split_line(statement.raw) if visible else None
            if parts is None or parts.modified is None:
                self._read(told, statement, statement.raw, "date")
                continue
            if parts.published is not None:
                self._read(told, statement, parts.published, "date", _BOTH_TOLD)
            self._read(changed, statement, parts.modified, "modified")
        for statement in modified:
            self._read(changed, statement, statement.raw, "modified")
        return _without_parts(self._without_lists(told), changed)

    def _without_lists(self, told: list[Witness]) -> list[Witness]:
        """The witnesses, items of the page discounted that do not stand near the headline where items state several days."""
        items = [w for w in told if w.statement.source is EvidenceSource.MICRODATA]
        if len({w.day for w in items}) < _A_LIST:
            return told
        far = {id(w) for w in items if (offset := self._offset(w.statement)) is None or not -BEFORE <= offset <= AFTER}
        return [w._replace(weight=w.weight * _LIST_SHARE) if id(w) in far else w for w in told]

    def _read(self, found: list[Witness], statement: Statement, raw: str, field: str, share: float = 1.0) -> None:
        """Adds the statement to the witnesses, if it reads as a date that can be."""
        key = (field, statement.where, raw)
        if key in self._seen or len(raw) > _LONGEST:
            return
        self._seen.add(key)
        weight = self._weight(statement) * share
        light = weight < _LIGHT and statement.source is EvidenceSource.MARKUP
        if light and len(self._light_days) > 1:
            return  # a list of teasers has no end, and only one day of its own would matter
        heavy = weight >= _HEAVY
        base = self._hints.retrieved if heavy else None
        thorough = heavy and statement.source not in VISIBLE
        language = self._hints.language
        date = read_date(raw, language=language, base=base, thorough=thorough)
        if date is None and (written := statement.about.get("attribute") or statement.about.get("text")):
            date = read_date(written, language=language, base=base, thorough=False)
        if date is None or date.value.timetuple()[:3] in _PLACEHOLDERS:
            if (weight >= _HEAVIEST and raw.strip()) or (heavy and impossible_date(raw, language) is not None):
                message = f"{raw[:60]!r} is no date"
                self.issues.append(Issue.of(IssueCode.DATE_REFUSED, field, message, statement.evidence()))
            return
        if self._in_future(date.value):
            if date.swapped is None or self._in_future(date.swapped):
                self.issues.append(Issue.of(IssueCode.DATE_IN_FUTURE, field, None, statement.evidence()))
                return
            date = date._replace(value=date.swapped, swapped=None, ambiguous=False)
        if date.precision in (Precision.YEAR, Precision.MONTH):
            weight *= _MONTH_SHARE
        if date.value.year < _FIRST_YEAR_OF_THE_WEB:
            weight *= _OLD_SHARE
        if statement.source not in VISIBLE and self._is_of_the_visit(date.value):
            weight *= _VISIT_SHARE
        witness = Witness(statement, date, weight)
        if light:
            self._light_days.add(witness.day)
        found.append(witness)

    def _in_future(self, value: dt.date) -> bool:
        """Whether a date lies more than a day after the page was fetched: zones may put it a day ahead."""
        retrieved = self._hints.retrieved
        if retrieved is None:
            return False
        last = retrieved.date() if isinstance(retrieved, dt.datetime) else retrieved
        return (value.date() if isinstance(value, dt.datetime) else value) > last + dt.timedelta(days=1)

    def _is_of_the_visit(self, value: dt.date) -> bool:
        """Whether a moment is that of the visit, as far as both have a zone."""
        retrieved = self._hints.retrieved
        if not isinstance(value, dt.datetime) or not isinstance(retrieved, dt.datetime):
            return False
        known = value.tzinfo is not None and retrieved.tzinfo is not None
        return known and abs(value - retrieved) <= _OF_THE_VISIT

    def _weight(self, statement: Statement) -> float:
        source = statement.source
        if source not in VISIBLE:
            return _reliability(_place(statement, self._offset(statement)))
        offset = self._offset(statement)
        near = offset is None or -BEFORE <= offset <= AFTER
        if source is EvidenceSource.TEXT:
            weight = LINE_WEIGHTS[statement.about["line"]]
        else:
            weight = _reliability(_markup_place(statement, near=near))
        if self._shows_today(statement):
            return weight * _TODAY_SHARE
        if not near or offset is None:
            return weight
        return weight * next(share for first, last, share in _NEARNESS if first <= offset <= last)

    def _shows_today(self, statement: Statement) -> bool:
        """Whether a visible date is that of the visit, by the label of an element in its block."""
        block, about = statement.block, statement.about
        if statement.source is EvidenceSource.MARKUP and is_label_of_today(
            f"{statement.where} {about.get('class', '')}"
        ):
            if block is not None:
                self._today.add(block)
            return True
        return block is not None and block in self._today

    def _offset(self, statement: Statement) -> int | None:
        """How many blocks after the headline a statement stands; `None` where that cannot be said."""
        if statement.block is None or self._anchor is None:
            return None
        return statement.block - self._anchor


@lru_cache(maxsize=1024)
def _reliability(place: str) -> float:
    """How far a place is believed; 1 for one that the table lacks."""
    return next((weight for start, weight in _RELIABILITY if place.startswith(start)), 1.0)


def _place(statement: Statement, offset: int | None) -> str:
    """A statement's place as `_RELIABILITY` names places."""
    source, about = statement.source, statement.about
    if source in (EvidenceSource.JSON_LD, EvidenceSource.MICRODATA):
        kind = about.get("type", "")
        sort = "article" if _ARTICLE.search(kind) else "page" if _PAGE.search(kind) else "other"
        if source is EvidenceSource.MICRODATA and offset is not None and not -BEFORE <= offset <= AFTER:
            sort = "other"
        return f"{source} {sort} {about.get('key', statement.where).lower()}"
    if source is EvidenceSource.META and _DOUBTFUL_META.match(statement.where):
        return "meta date-only"
    return f"{source} {statement.where.lower()}"


def _markup_place(statement: Statement, *, near: bool) -> str:
    about = statement.about
    if not near and PUBLISHED_WORDS.within(statement.raw):
        return "markup told far"
    how = "time" if about.get("how") == "time" or about.get("tag") == "time" else "class"
    return f"markup {how} {'near' if near else 'far'}"


def _without_parts(told: list[Witness], changed: list[Witness]) -> Testimony:
    """The witnesses, those of publication moved that are the date alone of a line about a change: `Updated <b>3 May</b>`.

    An element whose own label says that it is publication, `dt-published`, stays what it says.
    """
    changes = {(w.statement.block, w.day) for w in changed if w.seen and w.statement.block is not None}
    if not changes:
        return Testimony(told, changed)
    kept: list[Witness] = []
    both = {(w.statement.block, w.day) for w in told if w.seen and split_line(w.statement.raw).modified is not None}
    for witness in told:
        place = (witness.statement.block, witness.day)
        own = says_published(witness.statement.about.get("class", ""))
        if witness.seen and place in changes and place not in both and not own:
            changed.append(witness)
        else:
            kept.append(witness)
    return Testimony(kept, changed)
