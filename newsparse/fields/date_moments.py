"""Dates of one page told alike: the order of day and month, the zone, the change that passes for publication."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from newsparse.fields.date_lines import split_line
from newsparse.fields.date_witnesses import Testimony, Witness
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: A wall clock is at most this far behind or ahead of UTC.
_BEHIND, _AHEAD = dt.timedelta(hours=-12), dt.timedelta(hours=14)
_HALF_HOUR = dt.timedelta(minutes=30)
#: A zone is taken over from a date of the same page that is no further away than this: clocks change twice a year.
_SAME_SEASON = dt.timedelta(days=10)
#: Lighter witnesses lend no zone.
_TRUSTED = 2.0
_STRUCTURED = 6.0
#: Lighter witnesses do not name the day of a moment.
_NAMED = 4.0
#: What speaks of the whole page; items in the text may be those of other articles.
_OF_THE_WHOLE_PAGE = (EvidenceSource.JSON_LD, EvidenceSource.OPEN_GRAPH, EvidenceSource.META)
#: What is left of a date of publication that is the date of the change.
_CHANGE_SHARE = 0.45
#: What is left of a light witness of publication that is later than the change.
_LATE_SHARE = 0.15
#: News is rewritten within days; a date of publication from years ago is a system's mistake.
_A_DAY, _SOON = dt.timedelta(days=1), dt.timedelta(days=14)
_A_MINUTE = dt.timedelta(minutes=1)

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])")
_MOST_BLOCKS = 600
_NO_MONTH = 12


def in_order(testimony: Testimony, page: Page) -> Testimony:
    """The witnesses with day and month in the order of the page's other dates, where numbers leave it open."""
    everyone = [*testimony.published, *testimony.modified]
    if not any(w.date.swapped is not None for w in everyone):
        return testimony
    firm = {w.day for w in everyone if w.date.swapped is None}
    open_ones = [w for w in everyone if w.date.swapped is not None and w.day not in firm]
    first_is_month = _order_of(page) if any(w.date.ambiguous for w in open_ones) else None

    def told(witness: Witness) -> Witness:
        date = witness.date
        if date.swapped is None:
            return witness
        swapped = date.swapped.date() if isinstance(date.swapped, dt.datetime) else date.swapped
        if witness.day in firm:
            return witness._replace(date=date._replace(ambiguous=False))
        if swapped in firm:
            return witness._replace(date=date._replace(value=date.swapped, swapped=date.value, ambiguous=False))
        if first_is_month is None or not date.ambiguous:
            return witness
        right = _month_first(witness.statement.raw, witness.day) == first_is_month
        value, other = (date.value, date.swapped) if right else (date.swapped, date.value)
        return witness._replace(date=date._replace(value=value, swapped=other, ambiguous=False))

    return Testimony([told(w) for w in testimony.published], [told(w) for w in testimony.modified])


def _order_of(page: Page) -> bool | None:
    """Whether the page's other dates have the month first; `None` where none of them tells, or they differ."""
    orders: set[bool] = set()
    for block in page.blocks[:_MOST_BLOCKS]:
        for match in _NUMBERS.finditer(block.text[:1000]):
            first, second = int(match[1]), int(match[3])
            if first > _NO_MONTH >= second > 0:
                orders.add(False)
            elif second > _NO_MONTH >= first > 0:
                orders.add(True)
    return orders.pop() if len(orders) == 1 else None


def _month_first(raw: str, day: dt.date) -> bool:
    """Whether a string was read with the month before the day."""
    match = _NUMBERS.search(raw)
    return match is not None and int(match[1]) == day.month


def in_one_zone(testimony: Testimony) -> Testimony:
    """The witnesses with the page's own zone: a wall clock beside the same moment in UTC tells how far the two are apart.

    03:28 UTC beside "Nov. 8, 10:28 p.m." is 22:28-05:00, whichever of them wins.
    """
    told = {moment.utcoffset() for w in testimony.published if (moment := w.moment) is not None}
    if not told or (len(told) == 1 and None not in told):
        return testimony
    offsets = _local_clocks(testimony.published)
    zoned = [_zoned(witness, testimony.published) for witness in testimony.published]
    local = {_minute(w): w.moment.tzinfo for w in zoned if w.moment is not None and w.moment.utcoffset()}
    found: list[Witness] = []
    for witness in zoned:
        moment = witness.moment
        if moment is not None and moment.tzinfo is not None and not moment.utcoffset():
            wall = moment.replace(tzinfo=None, second=0, microsecond=0)
            if (labelled := offsets.get(wall)) is not None:
                # `2019-04-19T20:00Z` beside `2019-04-19T20:00+09:00`: the clock is right and the letter a habit.
                witness = _at(witness, moment.replace(tzinfo=labelled))
            elif (zone := local.get(_minute(witness))) is not None:
                witness = _at(witness, moment.astimezone(zone))
        found.append(witness)
    season = [w.moment for w in (*found, *testimony.modified) if w.moment is not None and w.moment.utcoffset()]
    return Testimony([_in_season(witness, season) for witness in found], testimony.modified)


def _at(witness: Witness, moment: dt.datetime) -> Witness:
    return witness._replace(date=witness.date._replace(value=moment))


def _minute(witness: Witness) -> dt.datetime | None:
    """The moment in UTC to the minute; `None` where there is no zone."""
    moment = witness.moment
    if moment is None or moment.tzinfo is None:
        return None
    return moment.astimezone(dt.UTC).replace(second=0, microsecond=0)


def _local_clocks(witnesses: Sequence[Witness]) -> dict[dt.datetime, dt.tzinfo]:
    """The zone of each wall clock that is told with an offset other than that of UTC."""
    clocks: dict[dt.datetime, dt.tzinfo] = {}
    for witness in witnesses:
        moment = witness.moment
        if moment is not None and moment.tzinfo is not None and moment.utcoffset() and witness.weight >= _TRUSTED:
            clocks.setdefault(moment.replace(tzinfo=None, second=0, microsecond=0), moment.tzinfo)
    return clocks


def _zoned(witness: Witness, others: Sequence[Witness]) -> Witness:
    """A witness without a zone with the zone that makes it one moment with another: the same clock, or some half hours off."""
    moment = witness.moment
    if moment is None or moment.tzinfo is not None or witness.weight < _TRUSTED:
        return witness
    if moment.hour == moment.minute == moment.second == 0:
        return witness
    plain = moment.replace(second=0, microsecond=0)
    shifted: dt.timedelta | None = None
    utc: dt.tzinfo | None = None
    for other in others:
        known = other.moment
        if known is None or known.tzinfo is None:
            continue
        if known.replace(tzinfo=None, second=0, microsecond=0) == plain:
            if known.utcoffset():
                return _at(witness, moment.replace(tzinfo=known.tzinfo))
            utc = known.tzinfo
            continue
        if moment.second and known.second and moment.second != known.second:
            continue
        ahead = plain - known.astimezone(dt.UTC).replace(tzinfo=None, second=0, microsecond=0)
        if _BEHIND <= ahead <= _AHEAD and not ahead % _HALF_HOUR and shifted is None:
            shifted = ahead
    if utc is not None:
        return _at(witness, moment.replace(tzinfo=utc))
    return witness if shifted is None else _at(witness, moment.replace(tzinfo=dt.timezone(shifted)))


def _in_season(witness: Witness, moments: Sequence[dt.datetime]) -> Witness:
    """A witness without a zone with the one that the page's other moments of those days have, if they all have one."""
    moment = witness.moment
    if moment is None or moment.tzinfo is not None or witness.weight < _TRUSTED or not (moment.hour or moment.minute):
        return witness
    near = {m.utcoffset(): m.tzinfo for m in moments if abs(m.replace(tzinfo=None) - moment) <= _SAME_SEASON}
    return _at(witness, moment.replace(tzinfo=next(iter(near.values())))) if len(near) == 1 else witness


def local_day(winner: Witness, witnesses: Sequence[Witness]) -> dt.date | None:
    """The day beside that of a moment in UTC which both a line of the page and its address name; `None` where they do not.

    23:30 UTC is the next day where the article was written; how far ahead its clock is the page does not say.
    """
    moment = winner.moment
    if moment is None or moment.tzinfo is None or moment.utcoffset():
        return None
    for day in (winner.day + _A_DAY, winner.day - _A_DAY):
        midnight = dt.datetime.combine(max(day, winner.day), dt.time(), tzinfo=dt.UTC)
        ahead = midnight - moment if day > winner.day else midnight - _A_MINUTE - moment
        told = [w for w in witnesses if w.day == day and w.moment is None and w.weight >= _NAMED]
        sources = {w.statement.source for w in told}
        if _BEHIND <= ahead <= _AHEAD and EvidenceSource.URL in sources and any(w.seen for w in told):
            return day
    return None


def without_changes(testimony: Testimony) -> list[Witness]:
    """The witnesses of publication, those discounted that state the moment of the change while another states an earlier one.

    Some content systems write every date of a page anew when it is changed.
    """
    changes = {minute for w in testimony.modified if not w.seen and (minute := _minute(w)) is not None}
    suspect = [w for w in testimony.published if not w.seen and _minute(w) in changes]
    if not suspect:
        return testimony.published
    earliest = min(w.day for w in suspect)
    if not any(_A_DAY <= earliest - w.day <= _SOON and _contradicts(w) for w in testimony.published):
        return testimony.published
    return [w._replace(weight=w.weight * _CHANGE_SHARE) if w in suspect else w for w in testimony.published]


def not_after_change(testimony: Testimony) -> list[Witness]:
    """The witnesses of publication, those discounted that are later than the change that people see, and lighter.

    A teaser's day, or a `date` that a system writes, stands for nothing beside the article's own "Updated 17 November".
    Systems that publish by schedule state a change before publication; what they state is heavier.
    """
    changes = [w for w in testimony.modified if w.seen and w.weight >= _NAMED]
    if not changes:
        return testimony.published
    last, weight = max(w.day for w in changes), max(w.weight for w in changes)
    return [
        w._replace(weight=w.weight * _LATE_SHARE) if w.day > last and w.weight < weight else w
        for w in testimony.published
    ]


def _contradicts(witness: Witness) -> bool:
    """Whether a witness is fit to say that a page's moment of publication is that of its change."""
    if witness.seen:
        return witness.weight >= _TRUSTED and split_line(witness.statement.raw).modified is not None
    return witness.weight >= _STRUCTURED and witness.statement.source in _OF_THE_WHOLE_PAGE
