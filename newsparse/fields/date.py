"""When an article was published and last changed: a decision between witnesses of known reliability."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement
from newsparse.fields.anchor import headline_block
from newsparse.fields.reading import Hints, Reading
from newsparse.lexicon.written_dates import WrittenDate, find_dates, read_date
from newsparse.model.date import NewsDate
from newsparse.model.explanation import Candidate
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource, Precision
from newsparse.reading.page import Page


@attrs.frozen(kw_only=True)
class Dates:
    """When an article was published and when it was last changed."""

    published: NewsDate | None = None
    modified: NewsDate | None = None


class Witness(NamedTuple):
    """A statement that reads as a date, and how far it is believed."""

    statement: Statement
    date: WrittenDate
    weight: float


#: Types of JSON-LD and microdata nodes that are an article.
_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|Opinion|Analysis", re.IGNORECASE)
_PAGE = re.compile(r"WebPage|ItemPage|^$", re.IGNORECASE)

#: How far a place is believed to state the date of publication, by the beginning of its description (see `_place`).
_RELIABILITY: tuple[tuple[str, float], ...] = (
    ("json-ld article datepublished", 10.0),
    ("json-ld article datecreated", 5.0),
    ("json-ld article uploaddate", 4.0),
    ("json-ld page datepublished", 7.0),
    ("json-ld page datecreated", 4.0),
    ("json-ld other", 2.0),
    ("microdata article datepublished", 8.5),
    ("microdata article", 5.0),
    ("microdata page datepublished", 6.0),
    ("microdata other", 2.5),
    ("rdfa", 6.0),
    ("open-graph article:published_time", 9.0),
    ("open-graph og:updated_time", 1.0),
    ("open-graph", 6.0),
    ("meta date-only", 5.0),
    ("meta", 7.0),
    ("data", 4.0),
    ("markup time near", 6.0),
    ("markup class near", 5.5),
    ("markup time far", 0.6),
    ("markup class far", 0.5),
    ("text near", 4.5),
    ("url", 5.0),
    ("caller", 0.4),
)

#: Names of meta elements that often hold the day of the fetch or of the last change.
_DOUBTFUL_META = re.compile(
    r"^(?:date|dc\.date|dcterms\.date|last|revised|build|expires|pagedate|dc\.date\.modified)", re.IGNORECASE
)
_MODIFIED_WORD = re.compile(
    r"updat|modif|aktualis|actuali|mis à jour|atualiz|aggiorn|bijgewerkt|aktualiz|обновл|更新|수정|stand:|last changed|edited",
    re.IGNORECASE,
)
#: How many blocks from the headline a visible date may stand to be the article's.
_NEAR = 14
_LONGEST_LINE = 160

#: Two witnesses for one day are worth more than either; each further one adds this share of its weight.
_AGREEMENT = 0.45


def read_dates(page: Page, hints: Hints) -> Reading[Dates]:
    """The dates of publication and of the last change.

    Statements are weighed by place, agreement counts, and a date after `hints.retrieved` is not believed (`DATE_IN_FUTURE`).
    The zone is the page's own. Issues: `DATE_MISSING`, `DATE_REFUSED`, `DATE_IN_FUTURE`, `DATE_AMBIGUOUS`, `DATE_DISPUTED`.
    """
    statements = page.once(gather_statements)
    anchor = page.once(headline_block)
    issues: list[Issue] = []
    stated = [*statements.on("published"), *_lines_near(page, anchor, hints)]
    witnesses = _witnesses(stated, hints, anchor, issues, "date")
    changed = _witnesses(statements.on("modified"), hints, anchor, issues, "modified")
    published, candidates, disputed = _decide(witnesses)
    if published is None:
        # A page that dates only its last change was published then as far as anybody can tell, unless it says otherwise.
        fallback = [w._replace(weight=w.weight * 0.5) for w in changed if w.weight >= 2]
        published, candidates, disputed = _decide(fallback)
    modified, _, _ = _decide(changed)
    if published is None:
        issues.append(Issue.of(IssueCode.DATE_MISSING, "date"))
    elif disputed:
        days = ", ".join(disputed)
        issues.append(Issue.of(IssueCode.DATE_DISPUTED, "date", f"other places say {days}", *published.evidence))
    return Reading(Dates(published=published, modified=modified), tuple(issues), candidates)


def _lines_near(page: Page, anchor: int | None, hints: Hints) -> list[Statement]:
    """Short lines around the headline that hold a date."""
    if anchor is None:
        return []
    found: list[Statement] = []
    for block in page.blocks[max(0, anchor - 4) : anchor + _NEAR]:
        if len(block.text) > _LONGEST_LINE or block.kind == "heading" or not any(map(str.isdigit, block.text)):
            continue
        if block.kind == "list-item" and block.links:
            continue
        if find_dates(block.text, language=hints.language):
            place = f"block {block.number}"
            found.append(Statement("published", EvidenceSource.TEXT, place, block.text, {}, block.number))
    return found


def _witnesses(
    stated: list[Statement] | tuple[Statement, ...], hints: Hints, anchor: int | None, issues: list[Issue], field: str
) -> list[Witness]:
    """The statements that read as dates, each with its weight; refused ones leave an issue if they were worth something."""
    found: list[Witness] = []
    seen: set[tuple[str, str]] = set()
    for statement in stated:
        if (key := (statement.where, statement.raw)) in seen:
            continue
        seen.add(key)
        weight = _weight(statement, anchor)
        raw = statement.raw
        if len(raw) > 300:
            continue
        if field == "date" and statement.source in (EvidenceSource.TEXT, EvidenceSource.MARKUP):
            raw, only_modified = _published_part(raw)
            if only_modified:
                weight *= 0.25
        base = hints.retrieved if weight >= 4 else None
        structured = statement.source not in _VISIBLE
        date = read_date(raw, language=hints.language, base=base, thorough=structured and weight >= 4)
        if date is None:
            if weight >= 7 and raw.strip():
                message = f"{raw[:60]!r} is no date"
                issues.append(Issue.of(IssueCode.DATE_REFUSED, field, message, statement.evidence()))
            continue
        if date.precision in (Precision.YEAR, Precision.MONTH):
            weight *= 0.4
        if date.value.year < 1985:
            weight *= 0.15
        if _in_future(date, hints.retrieved):
            issues.append(Issue.of(IssueCode.DATE_IN_FUTURE, field, None, statement.evidence()))
            continue
        found.append(Witness(statement, date, weight))
    return found


def _published_part(raw: str) -> tuple[str, bool]:
    """The part of a line before it speaks of a change, and whether it speaks of nothing else: 'Published … | Updated …'."""
    match = _MODIFIED_WORD.search(raw)
    if match is None:
        return raw, False
    before = raw[: match.start()]
    if any(map(str.isdigit, before)) and find_dates(before):
        return before, False
    return raw, True


def _in_future(date: WrittenDate, retrieved: dt.date | None) -> bool:
    """Whether a date lies more than a day after the page was fetched: zones may put it a day ahead."""
    if retrieved is None:
        return False
    last = retrieved.date() if isinstance(retrieved, dt.datetime) else retrieved
    value = date.value.date() if isinstance(date.value, dt.datetime) else date.value
    return value > last + dt.timedelta(days=1)


def _weight(statement: Statement, anchor: int | None) -> float:
    place = _place(statement, anchor)
    return next((weight for start, weight in _RELIABILITY if place.startswith(start)), 1.0)


def _place(statement: Statement, anchor: int | None) -> str:
    """A statement's place as `_RELIABILITY` names places."""
    source, about = statement.source, statement.about
    key = about.get("key", statement.where).lower()
    if source in (EvidenceSource.JSON_LD, EvidenceSource.MICRODATA):
        kind = about.get("type", "")
        sort = "article" if _ARTICLE.search(kind) else "page" if _PAGE.search(kind) else "other"
        if source is EvidenceSource.MICRODATA and _far(statement, anchor):
            sort = "other"
        return f"{source} {sort} {key}"
    if source is EvidenceSource.META and _DOUBTFUL_META.match(statement.where):
        return "meta date-only"
    if source is EvidenceSource.MARKUP:
        how = "time" if about.get("how") == "time" or about.get("tag") == "time" else "class"
        return f"markup {how} {'far' if _far(statement, anchor) else 'near'}"
    if source is EvidenceSource.TEXT:
        return "text near"
    return f"{source} {statement.where.lower()}"


def _far(statement: Statement, anchor: int | None) -> bool:
    """Whether a visible statement stands away from the headline."""
    if statement.block is None or anchor is None:
        return False
    return not -5 <= statement.block - anchor <= _NEAR


def _day(date: WrittenDate) -> dt.date:
    return date.value.date() if isinstance(date.value, dt.datetime) else date.value


def _decide(witnesses: list[Witness]) -> tuple[NewsDate | None, tuple[Candidate, ...], tuple[str, ...]]:
    """The date that the witnesses together speak for most, all of them as candidates, and the strong ones' other days."""
    if not witnesses:
        return None, (), ()
    support: dict[dt.date, list[Witness]] = {}
    for witness in witnesses:
        support.setdefault(_day(witness.date), []).append(witness)
    scores = {day: _together([w.weight for w in group]) for day, group in support.items()}
    for day in scores:
        # The day before or after in another zone is the same moment, told less precisely.
        for near in (day - dt.timedelta(days=1), day + dt.timedelta(days=1)):
            if near in support and _same_moment(support[day], support[near]):
                scores[day] += 0.3 * max(w.weight for w in support[near])
    best_day = max(scores, key=lambda day: (scores[day], -min(witnesses.index(w) for w in support[day])))
    if scores[best_day] < 1.0:
        return None, _candidates(witnesses, None), ()
    group = sorted(support[best_day], key=lambda w: -_rank(w))
    winner = group[0]
    value = _in_local_zone(_value(winner, group), witnesses)
    evidence = tuple(w.statement.evidence() for w in group)
    precision = Precision.MINUTE if isinstance(value, dt.datetime) else winner.date.precision
    if precision is Precision.MINUTE and not isinstance(value, dt.datetime):
        precision = Precision.DAY
    news_date = NewsDate(value, precision, winner.statement.raw, evidence)
    strong = sorted({_day(w.date).isoformat() for w in witnesses if w.weight >= 6 and _day(w.date) != best_day})
    return news_date, _candidates(witnesses, winner), tuple(strong[:3])


def _together(weights: list[float]) -> float:
    """What several witnesses for one day are worth: the best one whole, each further one a falling share."""
    total, share = 0.0, 1.0
    for weight in sorted(weights, reverse=True)[:6]:
        total += weight * share
        share *= _AGREEMENT
    return total


def _rank(witness: Witness) -> float:
    """Precision counts among witnesses for one day: a minute with a zone, then a minute, then the day alone."""
    value = witness.date.value
    if not isinstance(value, dt.datetime):
        return witness.weight
    midnight = value.hour == value.minute == 0
    zoned = value.tzinfo is not None
    return witness.weight + (3.0 if not midnight else 0.5) + (2.0 if zoned else 0.0)


def _same_moment(group: list[Witness], other: list[Witness]) -> bool:
    moments = {w.date.value for w in group if isinstance(w.date.value, dt.datetime) and w.date.value.tzinfo}
    return any(isinstance(w.date.value, dt.datetime) and w.date.value.tzinfo and w.date.value in moments for w in other)


def _value(winner: Witness, group: list[Witness]) -> dt.date:
    """The winner's value: with the zone of another witness for the same wall clock, and to the day at a bare midnight."""
    value = winner.date.value
    if not isinstance(value, dt.datetime):
        return value
    if value.tzinfo is None:
        wall = value.replace(second=0, microsecond=0)
        for witness in group:
            other = witness.date.value
            if (
                isinstance(other, dt.datetime)
                and other.tzinfo is not None
                and other.replace(tzinfo=None, second=0, microsecond=0) == wall
            ):
                return other
        if value.hour == value.minute == value.second == 0:
            return value.date()
    return value


_VISIBLE = (EvidenceSource.TEXT, EvidenceSource.MARKUP)


def _in_local_zone(value: dt.date, witnesses: list[Witness]) -> dt.date:
    """A moment in UTC, told in the zone that the page's visible clock gives: 03:28 UTC beside "Nov. 8, 10:28 p.m." is UTC-5."""
    if not isinstance(value, dt.datetime) or value.tzinfo is None or value.utcoffset():
        return value
    plain = value.replace(tzinfo=None, second=0, microsecond=0)
    for witness in witnesses:
        seen = witness.date.value
        if (
            witness.statement.source not in _VISIBLE
            or witness.weight < 4
            or not isinstance(seen, dt.datetime)
            or seen.tzinfo
        ):
            continue
        ahead = seen.replace(second=0, microsecond=0) - plain
        if ahead and abs(ahead) <= dt.timedelta(hours=14) and ahead.seconds % 1800 == 0:
            return value.astimezone(dt.timezone(ahead))
    return value


def _candidates(witnesses: list[Witness], winner: Witness | None) -> tuple[Candidate, ...]:
    """All witnesses as `explain()` shows them, the winner first."""
    ranked = sorted(witnesses, key=lambda w: (w is not winner, -w.weight))
    return tuple(
        Candidate(
            w.date.value.isoformat(),
            w.statement.evidence(),
            w is winner,
            f"weight {w.weight:.1f}" + (", most support for its day" if w is winner else ""),
        )
        for w in ranked[:40]
    )
