"""When an article was published and last changed: a decision between witnesses of known reliability."""

from __future__ import annotations

import datetime as dt
import re
from functools import partial

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.script_dates import script_dates
from newsparse.evidence.statement import Statement
from newsparse.fields.anchor import headline_block
from newsparse.fields.date_lines import lines_anywhere, lines_near, refused_near
from newsparse.fields.date_moments import in_one_zone, in_order, local_day, not_after_change, without_changes
from newsparse.fields.date_teasers import blocks_of_teasers
from newsparse.fields.date_witnesses import VISIBLE, Court, Testimony, Witness
from newsparse.fields.reading import Hints, Reading
from newsparse.lexicon.calendar_words import order_of_country
from newsparse.lexicon.outlets import outlet_of_host
from newsparse.lexicon.written_dates import read_date
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


#: Two kinds of witness for one day are worth more than either; each further one adds this share of its weight.
_AGREEMENT = 0.45
#: What the month in an address adds to each day of it, as a share of its weight.
_MONTH_AGREEMENT = 0.5
#: What a page's change says of its publication, and how heavy it must be to be asked.
_CHANGE_SHARE, _HEAVY_CHANGE = 0.5, 2.0
#: What visible dates away from the headline gain where the whole page shows no other day.
_ONLY_DAY = 3.5
_HOST = re.compile(r"https?://(?:[^/?#@]{1,100}@)?([^/?#:@]{1,253})", re.IGNORECASE)
#: Less support than this is none.
_LEAST = 1.0
_STRONG = 6.0
_VAGUE = (Precision.YEAR, Precision.MONTH)
#: How far a moment is preferred to a day among witnesses of one day, a midnight to a day, a zone to none.
_A_MOMENT, _A_MIDNIGHT, _A_ZONE = 3.0, 0.5, 2.0


def read_dates(page: Page, hints: Hints) -> Reading[Dates]:
    """The dates of publication and of the last change.

    Statements are weighed by place, agreement counts, and a date after `hints.retrieved` is not believed (`DATE_IN_FUTURE`).
    The zone is the page's own. Issues: `DATE_MISSING`, `DATE_REFUSED`, `DATE_IN_FUTURE`, `DATE_AMBIGUOUS`, `DATE_DISPUTED`.
    """
    statements = page.once(gather_statements)
    anchor = page.once(headline_block)
    hints = attrs.evolve(hints, language=_language(hints))
    court = Court(hints, anchor)
    heard = court.hear([*statements.on("published"), *lines_near(page, anchor, hints)], statements.on("modified"))
    testimony = in_one_zone(in_order(_without_teasers(heard, page), page))
    testimony = testimony._replace(published=not_after_change(testimony))
    witnesses = _only_day(without_changes(testimony), testimony.modified)
    published, winner = _decide(witnesses)
    if winner is not None and (day := local_day(winner, witnesses)) is not None:
        published, winner = _decide([w for w in witnesses if w.day == day])
    if published is None or published.precision in _VAGUE:
        late = in_order(_without_teasers(court.hear(_last_resorts(page, anchor, hints), ()), page), page)
        testimony = testimony._replace(modified=[*testimony.modified, *late.modified])
        found, late_winner = _decide(late.published)
        if found is not None:
            published, winner, witnesses = found, late_winner, late.published
    if published is None:
        # A page that dates only its last change was published then as far as anybody can tell, unless it says otherwise.
        weighty = [w for w in testimony.modified if w.weight >= _HEAVY_CHANGE]
        witnesses = [w._replace(weight=w.weight * _CHANGE_SHARE) for w in weighty]
        published, winner = _decide(witnesses)
    modified, _ = _decide(testimony.modified)
    issues = [*court.issues, *_open(published, witnesses)]
    if published is None:
        refused = refused_near(page, anchor, hints)
        told = {at.raw for issue in issues for at in issue.evidence}
        issues += [
            Issue.of(IssueCode.DATE_REFUSED, "date", f"{day!r} is no date", at)
            for day, at in refused
            if at.raw not in told
        ]
    return Reading(
        Dates(published=published, modified=modified), tuple(issues), partial(_candidates, witnesses, winner)
    )


def _language(hints: Hints) -> str | None:
    """The language with the country of the page's address or of its outlet, where that orders day and month: English of `.co.uk`
    and of an outlet in London is British.
    """
    found = _HOST.match(hints.url) if hints.url else None
    host = found[1].lower() if found else None
    outlet = outlet_of_host(host) if host else None
    home = f"{host}.{outlet.country.lower()}" if outlet is not None and outlet.country is not None else host
    return order_of_country(hints.language, home)


def _last_resorts(page: Page, anchor: int | None, hints: Hints) -> list[Statement]:
    """What is asked only where nothing else states a day: the data of scripts if they all state one, lines far from the headline."""
    stated = page.once(script_dates)
    days = {date.value.timetuple()[:3] for s in stated if (date := read_date(s.raw, thorough=False)) is not None}
    return [*(stated if len(days) == 1 else ()), *lines_anywhere(page, anchor, hints)]


def _without_teasers(heard: Testimony, page: Page) -> Testimony:
    """The witnesses without those of other articles, where all that there are stand where people see them."""
    if not heard.published or not all(w.seen for w in heard.published):
        return heard
    teased = page.once(blocks_of_teasers)
    return heard._replace(published=[w for w in heard.published if w.statement.block not in teased])


def _only_day(witnesses: list[Witness], changed: list[Witness]) -> list[Witness]:
    """The witnesses, visible ones away from the headline believed further where the page shows no day but theirs."""
    days = {w.day for w in (*witnesses, *changed) if w.seen}
    if len(days) != 1:
        return witnesses
    return [w._replace(weight=w.weight * _ONLY_DAY) if w.weight < _LEAST and _is_markup(w) else w for w in witnesses]


def _is_markup(witness: Witness) -> bool:
    """Whether an element's label or kind says that it is a date, not only its words."""
    return witness.statement.source is EvidenceSource.MARKUP


def _open(published: NewsDate | None, witnesses: list[Witness]) -> list[Issue]:
    """The issues that a decision leaves: nothing found, strong witnesses for other days, day and month in doubt."""
    if published is None:
        return [Issue.of(IssueCode.DATE_MISSING, "date")]
    found: list[Issue] = []
    day = published.day
    others = sorted({w.day.isoformat() for w in witnesses if w.weight >= _STRONG and w.day != day})
    if others:
        message = f"other places say {', '.join(others[:3])}"
        found.append(Issue.of(IssueCode.DATE_DISPUTED, "date", message, *published.evidence))
    group = [w for w in witnesses if w.day == day]
    if all(w.date.ambiguous for w in group):
        found.append(Issue.of(IssueCode.DATE_AMBIGUOUS, "date", None, *published.evidence))
    return found


def _decide(witnesses: list[Witness]) -> tuple[NewsDate | None, Witness | None]:
    """The date that the witnesses together speak for most, and the one of them that tells it best."""
    support: dict[dt.date, list[Witness]] = {}
    for witness in witnesses:
        support.setdefault(witness.day, []).append(witness)
    months = [w for w in witnesses if w.date.precision is Precision.MONTH]
    scores = {day: _together(group) + _of_month(day, group, months) for day, group in support.items()}
    best_day = max(scores, key=lambda day: scores[day], default=None)
    if best_day is None or scores[best_day] < _LEAST:
        return None, None
    group = sorted(support[best_day], key=lambda w: -_rank(w))
    winner = group[0]
    value = _value(winner)
    precision = Precision.MINUTE if isinstance(value, dt.datetime) else winner.date.precision
    if precision is Precision.MINUTE and not isinstance(value, dt.datetime):
        precision = Precision.DAY
    evidence = tuple(w.statement.evidence() for w in group)
    return NewsDate(value, precision, winner.statement.raw, evidence), winner


def _together(group: list[Witness]) -> float:
    """What the witnesses for one day are worth: the best whole, then the best of each other kind, a falling share of it."""
    best: dict[str, float] = {}
    for witness in group:
        kind = "visible" if witness.statement.source in VISIBLE else str(witness.statement.source)
        best[kind] = max(best.get(kind, 0.0), witness.weight)
    total, share = 0.0, 1.0
    for weight in sorted(best.values(), reverse=True):
        total += weight * share
        share *= _AGREEMENT
    return total


def _of_month(day: dt.date, group: list[Witness], months: list[Witness]) -> float:
    """What a month that an address states adds to a day of it."""
    weights = [w.weight for w in months if w not in group and (w.day.year, w.day.month) == (day.year, day.month)]
    return max(weights, default=0.0) * _MONTH_AGREEMENT


def _rank(witness: Witness) -> float:
    """Precision counts among witnesses for one day: a minute with a zone, then a minute, then the day alone."""
    moment = witness.moment
    if moment is None:
        return witness.weight
    midnight = moment.hour == moment.minute == 0
    zone = _A_ZONE if moment.tzinfo is not None else 0.0
    return witness.weight + (_A_MIDNIGHT if midnight else _A_MOMENT) + zone


def _value(winner: Witness) -> dt.date:
    """The winner's value, a midnight without a zone as the day that it stands for."""
    moment = winner.moment
    if moment is None:
        return winner.day
    bare = moment.tzinfo is None and moment.hour == moment.minute == moment.second == 0
    return moment.date() if bare else moment


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
