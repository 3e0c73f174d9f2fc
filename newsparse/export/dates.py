"""A date as the formats want it."""

from __future__ import annotations

import datetime as dt

from newsparse.model.date import NewsDate
from newsparse.model.kinds import Precision


def written(date: NewsDate | None) -> str | None:
    """A date in ISO 8601, an instant to its last second, a day, month or year as no more than that; `None` for none.

    >>> written(NewsDate(dt.datetime(2015, 10, 5, 9, 30, tzinfo=dt.UTC), "minute", ""))
    '2015-10-05T09:30:00+00:00'
    >>> written(NewsDate(dt.date(2015, 7, 1), "month", "in July")), written(None)
    ('2015-07', None)
    """
    if date is None:
        return None
    if isinstance(date.value, dt.datetime) and date.precision is Precision.MINUTE:
        return date.value.isoformat()
    return date.isoformat()
