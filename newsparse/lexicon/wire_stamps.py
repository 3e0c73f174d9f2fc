"""The moments that wires stamp on what they send, in the last line of a report."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan", "feb fév fev", "mar mär mrz maa", "apr avr abr", "may mai mag mei", "jun jui giu", "jul lug",
            "aug aoû aou ago", "sep set", "oct okt ott out", "nov", "dec dez déc dic",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_FORMS = (
    # AP-WF-08-29-16 1626GMT
    re.compile(
        r"[A-Z]{2,4}-[A-Z]{2,4}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s(?P<hour>\d\d)(?P<minute>\d\d)(?P<utc>GMT)?\b"
    ),
    # 242200 GMT Jun 17; 211259 Nov 18
    re.compile(
        r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)\s(?P<utc>GMT\s)?(?P<name>[^\W\d_]{3})[^\W\d_]{0,6}\.?\s(?P<year>\d\d)\b",
        re.IGNORECASE,
    ),
    # KWS-21:37-09-12-18
    re.compile(r"[A-Z]{2,4}-(?P<hour>\d\d):(?P<minute>\d\d)-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\b"),
)


def read_stamp(text: str) -> dt.datetime | None:
    """The moment that a line says when a wire sent the report, aware where it says GMT; `None` for other lines.

    >>> read_stamp("AP-WF-08-29-16 1626GMT<").isoformat(), read_stamp("211259 Nov 18").isoformat()
    ('2016-08-29T16:26:00+00:00', '2018-11-21T12:59:00')
    >>> read_stamp("URGENT") is None
    True
    """
    for form in _FORMS:
        match = form.match(text)
        if match is None:
            continue
        parts = match.groupdict()
        month = int(parts["month"]) if parts.get("month") else _MONTHS.get(parts["name"].lower())
        if month is None:
            return None
        zone = dt.UTC if parts.get("utc") else None
        try:
            return dt.datetime(
                2000 + int(parts["year"]),
                month,
                int(parts["day"]),
                int(parts["hour"]),
                int(parts["minute"]),
                tzinfo=zone,
            )
        except ValueError:
            return None
    return None
