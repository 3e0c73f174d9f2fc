"""A date of a news article, no more precise than the page is."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.model.kinds import Precision
from newsparse.model.span import Evidence


@attrs.frozen
class NewsDate:
    """A point in time as an article states it."""

    value: dt.datetime | dt.date
    """A `datetime` at minute precision, aware where the page says so; else a `date`, its unknown parts set to 1."""
    precision: Precision = attrs.field(converter=Precision)
    """How much of `value` is known."""
    raw: str
    """The words or characters that it was read from."""
    evidence: tuple[Evidence, ...] = ()
    """Where it was found, winner first."""

    @property
    def day(self) -> dt.date:
        """The calendar day in the date's own zone; day and month are 1 where they are unknown."""
        return self.value.date() if isinstance(self.value, dt.datetime) else self.value

    def isoformat(self) -> str:
        """ISO 8601, no more than is known: `2015-07` for a month, `2015-10-05T09:30+02:00` for a minute."""
        if self.precision is Precision.YEAR:
            return f"{self.day.year:04}"
        if self.precision is Precision.MONTH:
            return f"{self.day.year:04}-{self.day.month:02}"
        if isinstance(self.value, dt.datetime) and self.precision is Precision.MINUTE:
            return self.value.isoformat(timespec="minutes")
        return self.day.isoformat()
